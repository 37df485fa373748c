"""Shares and turnouts as printed, held against those that the papers give, to the last printed digit.

A share is of the votes of all options; a turnout is that of the form's lines, an hour's that of the line the form has
for that hour. Where the form has none, an hour's turnout is only held to be no higher than that of the whole day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from maslikhat.election.case.model import Case, PrintedShare, Published
from maslikhat.election.model import AGAINST_ALL, Tally
from maslikhat.election.protocols.form import Form
from maslikhat.election.publications.ledger import rounded
from maslikhat.election.tabulation.turnout import turnout

SHARE, TURNOUT = "share", "turnout"
Sums = Mapping[tuple[str | None, str], Tally]


class ShareVerdict(StrEnum):
    """Why a printed share is not the computed one; only a contradiction is a fault.

    CUT_OFF: its digits are cut, not rounded. OTHER_BASE: it is of another count of the same papers. MAY_BE_MISSING:
    papers that are not counted may make up the difference.
    """

    CONTRADICTION = "contradiction"
    CUT_OFF = "cut-off"
    OTHER_BASE = "other-base"
    MAY_BE_MISSING = "may-be-missing"


@dataclass(frozen=True, slots=True)
class ShareDifference:
    """A printed share beside `part` of `whole`, rounded (halves up) to the digits that are printed.

    `base` names the count that gives the printed share where another one does. `is_limit`: the computed share is the
    day's, which an hour's must not exceed.
    """

    contest: str
    figure: str
    option: str | None
    territory: str | None
    at: str | None
    part: int
    whole: int
    computed: PrintedShare
    printed: PrintedShare
    sources: tuple[str, ...]
    verdict: ShareVerdict
    base: str | None = None
    is_limit: bool = False


@dataclass(frozen=True, slots=True)
class HeldShares:
    """The differences, how many printed shares were compared, and for how many the papers give nothing."""

    differences: tuple[ShareDifference, ...] = ()
    compared: int = 0
    not_held: int = 0

    @property
    def findings(self) -> int:
        """How many faults this is."""
        return sum(each.verdict is ShareVerdict.CONTRADICTION for each in self.differences)


@dataclass(frozen=True, slots=True)
class _Given:
    """What the papers give for a printed share; `others` are other counts that it may be of."""

    part: int
    whole: int
    others: tuple[tuple[str, int], ...] = ()
    is_limit: bool = False


def hold_shares(case: Case, sums: Sums, form: Form, whole: Sequence[str]) -> HeldShares:
    """Hold every printed share against the sums; `whole` are the contests with the papers of all stations."""
    claims: dict[Published, list[str]] = {}
    for each in case.published:
        if isinstance(each.value, PrintedShare) and each.figure in (SHARE, TURNOUT):
            claims.setdefault(_unsourced(each), []).append(each.source)
    differences: list[ShareDifference] = []
    not_held = 0
    for claim, sources in claims.items():
        given = _given(claim, sums.get((claim.territory, claim.contest)), form)
        if given is None:
            not_held += 1
        elif (found := _difference(claim, given, tuple(sources), is_whole=claim.contest in whole)) is not None:
            differences.append(found)
    gravest_first = tuple(sorted(differences, key=lambda each: list(ShareVerdict).index(each.verdict)))
    return HeldShares(gravest_first, len(claims) - not_held, not_held)


def _unsourced(claim: Published) -> Published:
    return Published("", claim.contest, claim.figure, claim.value, claim.option, claim.territory, claim.at)


def _given(claim: Published, tally: Tally | None, form: Form) -> _Given | None:
    if tally is None:
        return None
    if claim.figure == SHARE:
        part = tally.against_all if claim.option == AGAINST_ALL else tally.votes.get(claim.option or "")
        others = (
            ("valid", tally.valid),
            *((line, tally.lines[line]) for line in form.turnout[0] if line in tally.lines),
        )
        return (
            None
            if part is None or not tally.valid_and_against_all
            else _Given(part, tally.valid_and_against_all, others)
        )
    day = turnout(tally, form)
    if day is None or not day.could:
        return None
    if claim.at is None:
        return _Given(day.took_part, day.could, tuple((line, tally.lines[line]) for line in day.of))
    hour = next((line.id for line in form.lines.values() if line.by and f"{line.by:%H:%M}" == claim.at), None)
    if hour is not None and hour in tally.lines:
        return _Given(tally.lines[hour], day.could, tuple((line, tally.lines[line]) for line in day.of))
    return _Given(day.took_part, day.could, is_limit=True)


def _difference(claim: Published, given: _Given, sources: tuple[str, ...], *, is_whole: bool) -> ShareDifference | None:
    """The difference, or None where the printed share is the computed one (an hour's: no higher than the day's)."""
    printed = claim.value
    if not isinstance(printed, PrintedShare):
        return None
    exact = Fraction(given.part, given.whole)
    computed = rounded(exact, printed.decimals)
    if computed == printed or (given.is_limit and printed.units <= computed.units):
        return None
    verdict, base = _verdict(printed, exact, given, is_whole=is_whole)
    place = (claim.contest, claim.figure, claim.option, claim.territory, claim.at)
    return ShareDifference(*place, given.part, given.whole, computed, printed, sources, verdict, base, given.is_limit)


def _verdict(
    printed: PrintedShare, exact: Fraction, given: _Given, *, is_whole: bool
) -> tuple[ShareVerdict, str | None]:
    if not given.is_limit and printed.units == exact * 100 * 10**printed.decimals // 1:
        return ShareVerdict.CUT_OFF, None
    base = next(_bases(printed, given), None)
    if base is not None:
        return ShareVerdict.OTHER_BASE, base
    return (ShareVerdict.CONTRADICTION if is_whole else ShareVerdict.MAY_BE_MISSING), None


def _bases(printed: PrintedShare, given: _Given) -> Iterator[str]:
    for name, count in given.others:
        if count and rounded(Fraction(given.part, count), printed.decimals) == printed:
            yield name
