"""Sums of papers held against what was printed: `totals.csv`, `votes.csv`, `published.csv`, in all and by territory.

Papers that are not counted yet can only add. So a printed count below the sum is always wrong or the papers are; one
above it is a contradiction only where every expected station is counted. Shares and turnouts are held by `held_shares`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from maslikhat.election.case.model import Case
from maslikhat.election.model import AGAINST_ALL, Tally, Unit
from maslikhat.election.protocols.form import Form
from maslikhat.election.tabulation.held_shares import HeldShares, hold_shares

STATIONS, EXPECTED = "stations", "expected"


class Coverage(StrEnum):
    """Whether the papers of a contest are those of all stations that were to report it."""

    WHOLE = "whole"
    MISSING = "missing"
    TOO_MANY = "too-many"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Counted:
    """The papers of a contest, and how many were expected (None where nobody said)."""

    contest: str
    stations: int
    expected: int | None

    @property
    def coverage(self) -> Coverage:
        """How the papers stand to the stations expected."""
        if self.expected is None:
            return Coverage.UNKNOWN
        if self.stations == self.expected:
            return Coverage.WHOLE
        return Coverage.MISSING if self.stations < self.expected else Coverage.TOO_MANY


@dataclass(frozen=True, slots=True)
class SumDifference:
    """A printed count that is not the sum of the papers; `territory` is None for the whole contest."""

    contest: str
    figure: str
    option: str | None
    territory: str | None
    summed: int
    published: int
    sources: tuple[str, ...]
    coverage: Coverage

    @property
    def is_contradiction(self) -> bool:
        """Whether papers that are not counted cannot explain it."""
        may_grow = self.coverage in (Coverage.MISSING, Coverage.UNKNOWN) and self.figure != EXPECTED
        return not (may_grow and self.published > self.summed)


@dataclass(frozen=True, slots=True)
class HeldSums:
    """Papers by contest; differences; printed counts that were `compared`, and those without a sum (`not_held`)."""

    counted: tuple[Counted, ...]
    differences: tuple[SumDifference, ...]
    compared: int
    not_held: int
    shares: HeldShares

    @property
    def too_many(self) -> tuple[Counted, ...]:
        """Contests with more papers than stations were expected."""
        return tuple(each for each in self.counted if each.coverage is Coverage.TOO_MANY)

    @property
    def contradictions(self) -> tuple[SumDifference, ...]:
        """The differences that missing papers cannot explain."""
        return tuple(each for each in self.differences if each.is_contradiction)

    @property
    def findings(self) -> int:
        """How many faults this is."""
        return len(self.too_many) + len(self.contradictions) + self.shares.findings


@dataclass(frozen=True, slots=True)
class _Claim:
    contest: str
    figure: str
    option: str | None
    territory: str | None
    value: int


def hold_sums(case: Case, tallies: Sequence[Tally], territories: Mapping[str, Sequence[Tally]], form: Form) -> HeldSums:
    """Hold the sums of the papers, in all and by territory, against every count and share that the case prints."""
    sums: dict[tuple[str | None, str], Tally] = {(None, tally.contest): tally for tally in tallies}
    sums |= {(name, tally.contest): tally for name, made in territories.items() for tally in made}
    counted = {tally.contest: Counted(tally.contest, tally.stations or 0, tally.expected) for tally in tallies}
    differences: list[SumDifference] = []
    claims = _claims(case)
    not_held = 0
    for claim, sources in claims.items():
        tally = sums.get((claim.territory, claim.contest))
        summed = summed_figure(tally, claim.figure, claim.option) if tally else None
        if summed is None:
            not_held += 1
        elif summed != claim.value:
            place = (claim.contest, claim.figure, claim.option, claim.territory)
            coverage = counted[claim.contest].coverage if claim.contest in counted else Coverage.UNKNOWN
            differences.append(SumDifference(*place, summed, claim.value, tuple(sources), coverage))
    gravest_first = tuple(sorted(differences, key=lambda each: not each.is_contradiction))
    whole = [contest for contest, each in counted.items() if each.coverage is Coverage.WHOLE]
    shares = hold_shares(case, sums, form, whole)
    return HeldSums(tuple(counted.values()), gravest_first, len(claims) - not_held, not_held, shares)


def summed_figure(tally: Tally, figure: str, option: str | None) -> int | None:
    """The sum of the papers for a printed figure; None where the papers do not carry it."""
    if figure == "votes":
        return tally.against_all if option == AGAINST_ALL else tally.votes.get(option or "")
    named = {"sum": tally.valid_and_against_all, STATIONS: tally.stations, EXPECTED: tally.expected}
    return named[figure] if figure in named else tally.lines.get(figure)


def _claims(case: Case) -> dict[_Claim, list[str]]:
    """Every printed count, once, with the sources that print it."""
    claims: dict[_Claim, list[str]] = {}
    for claim, source in (*_own(case), *_published(case)):
        sources = claims.setdefault(claim, [])
        if source not in sources:
            sources.append(source)
    return claims


def _own(case: Case) -> Iterator[tuple[_Claim, str]]:
    for total in case.totals:
        for source in ("totals.csv", *total.sources):
            yield _Claim(total.contest, total.line, None, None, total.value), source
    for tally in case.tallies:
        if tally.unit is Unit.VOTES:
            for option, votes in tally.votes.items():
                yield _Claim(tally.contest, "votes", option, None, votes), "votes.csv"
            if tally.against_all is not None:
                yield _Claim(tally.contest, "votes", AGAINST_ALL, None, tally.against_all), "votes.csv"


def _published(case: Case) -> Iterator[tuple[_Claim, str]]:
    for each in case.published:
        counts = not each.figure.startswith(("seats_", "candidates_"))
        if isinstance(each.value, int) and each.at is None and counts:
            yield _Claim(each.contest, each.figure, each.option, each.territory, each.value), each.source
