"""Can one slip of the hand explain a faulty paper: two digits swapped, or one digit wrong, in one figure?

A correction is named only if it clears every error of the paper at once. Several may do; then all are named and none is
chosen: the paper itself must be looked at. A slip that explains is no proof that it happened.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.form import Form, Join, LineKind, Relation
from maslikhat.election.protocols.formula import VOTES
from maslikhat.election.protocols.papers import Papers

Figures = Mapping[str, int | None]


class Nature(StrEnum):
    """Whether a slip of the hand in one figure would clear a paper of every error."""

    CLERICAL = "clerical"
    UNEXPLAINED = "unexplained"


class Slip(StrEnum):
    """The slips that are looked for."""

    SWAPPED_DIGITS = "swapped-digits"
    WRONG_DIGIT = "wrong-digit"


@dataclass(frozen=True, slots=True)
class Correction:
    """One figure that would clear the paper: a line of the form or an option, as written and as it would have to be."""

    figure: str
    is_option: bool
    written: int
    corrected: int
    slip: Slip


def explain(figures: Figures, errors: Sequence[Relation], papers: Papers, form: Form) -> tuple[Correction, ...]:
    """All corrections of one figure that clear every error of one paper, in the order of the form, then the ballot."""
    named = _named(figures, papers)
    candidates = [(line, line, False) for line in papers.lines if form.lines[line].kind is LineKind.COUNT]
    candidates += [(option, AGAINST_ALL if option == AGAINST_ALL else VOTES, True) for option in papers.options]
    found: list[Correction] = []
    for figure, name, is_option in candidates:
        written = figures[f"option_{figure}" if is_option else f"line_{figure}"]
        if written is not None:
            for corrected, slip in _clearing(written, name, named, errors):
                found.append(Correction(figure, is_option, written, corrected, slip))
    return tuple(found)


def slip_between(written: int, meant: int) -> Slip | None:
    """The single slip that makes `written` of `meant`, both of the same length; None if there is none."""
    one, other = str(written), str(meant)
    if meant < 0 or len(one) != len(other):
        return None
    differing = [place for place, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]
    if len(differing) == 1:
        return Slip.WRONG_DIGIT
    if len(differing) == 2:
        first, second = differing
        if one[first] == other[second] and one[second] == other[first]:
            return Slip.SWAPPED_DIGITS
    return None


def slips(written: int) -> Iterator[int]:
    """Every number of the same length that one slip could have turned into `written`."""
    digits = str(written)
    for place, digit in enumerate(digits):
        for other in "0123456789":
            if other != digit and (other != "0" or place or len(digits) == 1):
                yield int(digits[:place] + other + digits[place + 1 :])
    for first, second in combinations(range(len(digits)), 2):
        if digits[first] != digits[second] and (first or digits[second] != "0"):
            swapped = list(digits)
            swapped[first], swapped[second] = digits[second], digits[first]
            yield int("".join(swapped))


def _named(figures: Figures, papers: Papers) -> dict[str, int | None]:
    return {name: figures[column] for name, column in papers.column_of.items()}


def _clearing(written: int, name: str, named: Figures, errors: Sequence[Relation]) -> Iterator[tuple[int, Slip]]:
    low, high = _room(name, named, errors)
    if low is not None and high is not None and high - low < 1:
        meant = [written + low] if low == high else []
    else:
        meant = [value for value in slips(written) if _within(value - written, low, high)]
    for value in sorted(meant):
        slip = slip_between(written, value)
        if slip and _clears({**named, name: (named[name] or 0) + value - written}, errors):
            yield value, slip


def _room(name: str, named: Figures, errors: Sequence[Relation]) -> tuple[int | None, int | None]:
    """By how much a figure may change so that no relation joined by "and" is broken: lowest and highest change."""
    low: int | None = None
    high: int | None = None
    for relation in errors:
        for comparison in relation.comparisons if relation.join is Join.AND else ():
            factor = dict(comparison.terms).get(name, 0)
            residual = comparison.residual(named)
            if residual is None or not factor:
                continue
            bounds = [
                bound - residual if bound is not None else None
                for bound in ((comparison.low, comparison.high) if factor > 0 else (comparison.high, comparison.low))
            ]
            least, most = bounds
            if least is not None:
                least = -(-least // factor)
                low = least if low is None else max(low, least)
            if most is not None:
                most = most // factor
                high = most if high is None else min(high, most)
    return low, high


def _within(change: int, low: int | None, high: int | None) -> bool:
    return (low is None or change >= low) and (high is None or change <= high)


def _clears(named: Figures, errors: Sequence[Relation]) -> bool:
    return all(relation.residual(named) is None for relation in errors)
