"""Other libraries that share seats, each called in the quickest way it offers, with its input already in its own form.

A peer counts only where it gives, on the elections measured, the seats that the exact engine gives.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import biprop
import numpy as np
import votelib.evaluate.core as votelib_core
import votelib.evaluate.proportional as votelib_evaluate
import votelib.evaluate.threshold as votelib_threshold
from apportionment import methods as apportionment_methods
from apportionpy.methods.hamilton import calculate_hamilton
from apportionpy.methods.jefferson import calculate_jefferson
from apportionpy.methods.webster import calculate_webster
from interregnum.methods import allocators
from interregnum.methods.types import Candidate
from voting import apportionment as voting_methods

Votes = list[list[int]]
Seats = list[list[int]]

ROUNDING = {"dhondt": np.floor, "sainte_lague": np.round}


@dataclass(frozen=True, slots=True)
class Peer:
    """A library and a method of it: `prepare` makes its input, `share` is timed, `seats` reads its answer."""

    package: str
    prepare: Callable[[Votes], object]
    share: Callable[[object, int], object]
    seats: Callable[[object], Seats]


def _by_row(share: Callable[[int, list[int]], object]) -> Callable[[object, int], object]:
    def run(rows: object, seats: int) -> object:
        return [share(seats, row) for row in rows]  # type: ignore[attr-defined]

    return run


def _same(votes: Votes) -> object:
    return votes


def _lists(given: object) -> Seats:
    return [[int(count) for count in row] for row in given]  # type: ignore[attr-defined]


def _second(given: object) -> Seats:
    """Apportionpy gives a tuple: initial seats, final seats, quotas ..."""
    return [[int(count) for count in row[1]] for row in given]  # type: ignore[attr-defined]


def _names(votes: Votes) -> object:
    return [{str(index): count for index, count in enumerate(row)} for row in votes]


def _from_names(given: object) -> Seats:
    return [[int(row.get(str(index), 0)) for index in range(8)] for row in given]  # type: ignore[attr-defined]


def _candidates(votes: Votes) -> object:
    return [[Candidate(str(index), count) for index, count in enumerate(row)] for row in votes]


def _from_candidates(given: object) -> Seats:
    named = [{one.name: one.seats for one in row.allocation} for row in given]  # type: ignore[attr-defined]
    return _from_names(named)


def _party_columns(votes: Votes) -> object:
    """Biprop wants parties by regions: an election is a table of one region."""
    return [np.array(row).reshape(-1, 1) for row in votes]


def _biprop(rounding: object) -> Callable[[int, object], object]:
    def run(seats: int, votes: object) -> object:
        return biprop.Election(votes).upper_apportionment(total_seats=seats, rounding_method=rounding)

    return run


def _regions(votes: Votes) -> object:
    """All elections at once, as regions that are shared out apart."""
    return np.array(votes).T


def _mended_biprop(rounding: object) -> Callable[[object, int], object]:
    def run(votes: object, seats: int) -> object:
        election = biprop.Election(votes)
        election.__get_column_divisors__ = election._get_column_divisors
        each = np.full(election.votes.shape[1], seats)
        return election.proportional_apportionment(seats=each, which="parties", rounding_method=rounding).T

    return run


def mended_biprop(method: str) -> Peer:
    """Biprop's way for many elections at once, which in its release 1.0.4 dies of a misspelt call; mended here.

    It is no mark, because nobody who installs the library can run it; its time is shown beside the mark.
    """
    return Peer("biprop, mended", _regions, _mended_biprop(ROUNDING[method]), _lists)


def votelib_with_threshold(method: str, share: Fraction) -> Callable[[dict[str, int], int], dict[str, int]]:
    """Votelib's own composition of a threshold (a share of all votes given to it) and a method, "hare" or "dhondt"."""
    rest = votelib_evaluate
    evaluator = rest.LargestRemainder("hare") if method == "hare" else rest.HighestAverages("d_hondt")
    composed = votelib_core.Conditioned(votelib_threshold.RelativeThreshold(share), evaluator)
    return composed.evaluate  # type: ignore[no-any-return]


def peers_of(method: str) -> Sequence[Peer]:
    """The peers that know the method: "hare", "dhondt" or "sainte_lague"."""
    apportionpy = {"hare": calculate_hamilton, "dhondt": calculate_jefferson, "sainte_lague": calculate_webster}[method]
    voting = {
        "hare": voting_methods.hamilton,
        "dhondt": voting_methods.dhondt,
        "sainte_lague": voting_methods.sainte_lague,
    }[method]
    name = {"hare": "largest_remainder", "dhondt": "dhondt", "sainte_lague": "saintelague"}[method]
    if method == "hare":
        of_votelib = votelib_evaluate.LargestRemainder("hare")
        of_interregnum = allocators.get("largest_remainder")("hare")
    else:
        of_votelib = votelib_evaluate.HighestAverages({"dhondt": "d_hondt"}.get(method, method))
        of_interregnum = allocators.get("highest_averages")(method)
    found = [
        Peer("apportionpy", _same, _by_row(apportionpy), _second),
        Peer("voting", _same, _by_row(lambda seats, row: voting(row, seats)), _lists),
        Peer(
            "apportionment",
            _same,
            _by_row(lambda seats, row: apportionment_methods.compute(name, row, seats)),
            _lists,
        ),
        Peer("votelib", _names, _by_row(lambda seats, row: of_votelib.evaluate(row, seats)), _from_names),
        Peer("interregnum", _candidates, _by_row(lambda seats, row: of_interregnum.calc(row, seats)), _from_candidates),
    ]
    if method != "hare":
        found.append(Peer("biprop", _party_columns, _by_row(_biprop(ROUNDING[method])), _lists))
    return found
