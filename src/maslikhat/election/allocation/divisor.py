"""Divisor methods: each seat goes to the list with the highest quotient of votes and the divisor of its next seat.

D'Hondt, Sainte-Lague (New Zealand, Electoral Act 1993, art. 191), its modified form with first divisor 1.4,
the Danish divisors 1, 4, 7, Huntington-Hill, Adams. Exact: quotients are compared by cross-multiplication.
Source: F. Pukelsheim, Proportional Representation, 2nd ed., ch. 4.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cmp_to_key
from typing import Any, NamedTuple

from maslikhat.election.allocation.outcome import NOT_TIED, Cut, cut, require_votes


class Divisors(StrEnum):
    """The sequence by which votes are divided."""

    DHONDT = "dhondt"
    SAINTE_LAGUE = "sainte_lague"
    MODIFIED_SAINTE_LAGUE = "modified_sainte_lague"
    DANISH = "danish"
    HUNTINGTON_HILL = "huntington_hill"
    ADAMS = "adams"


class Row(NamedTuple):
    """A row of divisors in whole numbers: `step * n + offset` for a list that holds n seats, `first` for one with none.

    It holds the law's own divisors `unit` times. With `square` 1, n times n is added, and votes are squared with the
    row.
    """

    step: int
    offset: int
    first: int
    unit: int = 1
    square: int = 0

    def divisors(self, held: Iterable[int]) -> list[int]:
        """The divisor of the next seat for each number of seats `held`; only ratios within a row matter."""
        step, offset, first, _, square = self
        return [(square * count + step) * count + offset if count else first for count in held]

    @property
    def is_even(self) -> bool:
        """Whether every step is the same: votes over one divisor are then all rounded at the same part of a seat."""
        return self.first == self.offset and not self.square


_ROWS: dict[Divisors, Row] = {
    Divisors.DHONDT: Row(1, 1, 1),
    Divisors.SAINTE_LAGUE: Row(2, 1, 1),
    Divisors.MODIFIED_SAINTE_LAGUE: Row(10, 5, 7, unit=5),
    Divisors.DANISH: Row(3, 1, 1),
    Divisors.HUNTINGTON_HILL: Row(1, 0, 0, square=1),
    Divisors.ADAMS: Row(1, 0, 0),
}


class DivisorShare(NamedTuple):
    """Seats by highest quotients: those certain, and who is tied for the last ones."""

    certain: dict[str, int]
    last: Cut

    @property
    def seats(self) -> dict[str, int]:
        """The seats that are certain."""
        return self.certain


def share_by_divisors(votes: Mapping[str, int], seats: int, divisors: Divisors) -> DivisorShare:
    """Share `seats` by highest quotients; exact for counts of any size.

    Starts from votes over one divisor, rounded, and repairs that in both directions where need be, so that the work
    grows with the number of lists, not of seats. With Huntington-Hill and Adams every list with a vote gets a first
    seat; if there are fewer seats than such lists, those with the most votes get one.
    Raises NotAVoteCount, NothingToAllocate.
    """
    total, row = require_votes(votes, seats), _ROWS[divisors]
    given = votes if all(votes.values()) else {name: count for name, count in votes.items() if count}
    short = max(0, len(given) - seats)
    if not row.first and short:
        last = cut(given, seats)
        return DivisorShare(dict.fromkeys(votes, 0) | dict.fromkeys(last.chosen, 1), last)
    certain, is_sure = _rounded(given, seats, total, row)
    last = NOT_TIED if is_sure else _repaired(given, certain, seats, row)
    if given is not votes:
        certain = dict.fromkeys(votes, 0) | certain
    return DivisorShare(certain, last)


def _rounded(votes: Mapping[str, int], seats: int, total: int, row: Row) -> tuple[dict[str, int], bool]:
    """Votes over one divisor, rounded as the row has it; and whether that is the result.

    It is where the steps of the row are even and the seats add up: every quotient of at least the divisor has then won
    a seat, and all others lie below it.
    """
    step, offset = (2, 1) if row.square else (row.step, row.offset)
    factor = 2 * step * seats + (2 * offset - step) * len(votes)
    up, under = 2 * (step - offset) * total, 2 * step * total
    held = {name: (count * factor + up) // under for name, count in votes.items()}
    return held, row.is_even and sum(held.values()) == seats


def row_of(divisors: Divisors) -> Row:
    """The row of divisors of a method."""
    return _ROWS[divisors]


def _repaired(votes: Mapping[str, int], certain: dict[str, int], seats: int, row: Row) -> Cut:
    """Bring `certain` to the seats certain under the method; give who is tied for the last."""
    names, held = list(votes), list(certain.values())
    weights = [count * count if row.square else count for count in votes.values()]
    tied, places = _repair(weights, held, seats, row)
    certain.update(zip(names, held, strict=True))
    return Cut((), tuple(sorted(names[index] for index in tied)), places)


def _repair(weights: list[int], held: list[int], seats: int, row: Row) -> tuple[list[int], int]:
    """Bring `held` to the seats certain under the method; give who is tied for how many places more."""
    missing = seats - sum(held)
    while True:
        (up, top, by), (down, low, under) = _edges(weights, held, row)
        gain, loss = top * under, low * by
        if not missing:
            if gain < loss or not under:
                return [], 0
            if gain == loss:
                return _tied(weights, held, row, (top, by))
        if missing >= 0:
            held[up] += 1
        if missing <= 0:
            held[down] -= 1
        missing -= (missing > 0) - (missing < 0)


def _edges(weights: list[int], held: list[int], row: Row) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """The largest quotient of a next seat, and the smallest of a seat won last (divisor 0 where none can be lost).

    Each as the index of its list, the weight and the divisor. The seat before the first, and a free one, has no divisor
    above 0: its quotient is without end, so it is never the one lost. Of equal ones it is the same which is given.
    """
    following, before = row.divisors(held), [max(0, each) for each in row.divisors([count - 1 for count in held])]
    lists = range(len(weights))
    up = max(lists, key=_by_quotient(weights, following))
    down = min(lists, key=_by_quotient(weights, before))
    return (up, weights[up], following[up]), (down, weights[down], before[down])


def _by_quotient(weights: list[int], divisors: list[int]) -> Callable[[int], Any]:
    """A key that orders indexes by weight over divisor, exactly."""
    return cmp_to_key(lambda one, other: weights[one] * divisors[other] - weights[other] * divisors[one])


def _tied(weights: list[int], held: list[int], row: Row, edge: tuple[int, int]) -> tuple[list[int], int]:
    """Take back the seats won by a quotient equal to the next one; give all lists with that quotient."""
    (top, by), tied, places = edge, [], 0
    following, before = row.divisors(held), row.divisors([count - 1 for count in held])
    for index, weight in enumerate(weights):
        if weight * by == top * before[index]:
            held[index] -= 1
            places += 1
            tied.append(index)
        elif weight * by == top * following[index]:
            tied.append(index)
    return tied, places
