"""Every version of every figure of a case, and which value stands where there is only one.

The case's own files count as one more source, named by the file: so a single wrong publication is seen too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from maslikhat.election.case import CONSTITUENCIES, HOUSE, Case, PrintedShare, Published
from maslikhat.election.model import AGAINST_ALL, Tally, Unit
from maslikhat.election.publications.model import Figure, Key, Version


@dataclass(frozen=True, slots=True)
class Ledger:
    """All versions by figure; `settled` holds the value of each figure that is not, or no longer, in dispute."""

    versions: Mapping[Key, tuple[Version, ...]]
    settled: dict[Key, Figure] = field(default_factory=dict)

    def number(self, key: Key) -> int | None:
        """The settled count of a figure, or None. A sum that nobody published is that of the settled votes."""
        value = self.settled.get(key)
        if value is None and key.figure == "sum":
            counts = self.counts(key.contest, "votes")
            return sum(counts.values()) if counts else None
        return value if isinstance(value, int) else None

    def of_figure(self, contest: str, figure: str) -> dict[str, Key]:
        """The keys of a figure by option, of the whole contest (no part of a territory, no hour)."""
        return {
            key.option: key
            for key in self.versions
            if (key.contest, key.figure, key.territory, key.at) == (contest, figure, None, None) and key.option
        }

    def counts(self, contest: str, figure: str) -> dict[str, int] | None:
        """The settled counts of a figure by option; None while one of them is in dispute."""
        keys = self.of_figure(contest, figure)
        whole = {option: count for option, key in keys.items() if (count := self.number(key)) is not None}
        return whole if len(whole) == len(keys) and whole else None

    def with_value(self, contest: str, figure: str, option: str | None, value: Figure) -> dict[str, int] | None:
        """The counts of a figure by option, if `value` held for `option`; None while another is in dispute."""
        others = {name: self.number(key) for name, key in self.of_figure(contest, figure).items() if name != option}
        if option is None or not isinstance(value, int):
            return None
        whole = {name: count for name, count in others.items() if count is not None}
        return {**whole, option: value} if len(whole) == len(others) else None


def open_ledger(case: Case) -> Ledger:
    """Collect all versions of a case; a figure with one version is settled at once."""
    versions: dict[Key, dict[Figure, list[str]]] = {}
    for claim in (*own_figures(case), *case.published):
        key = Key(claim.contest, claim.figure, claim.option, claim.territory, claim.at)
        sources = versions.setdefault(key, {}).setdefault(claim.value, [])
        if claim.source not in sources:
            sources.append(claim.source)
    merged = {key: merge_prints(found) for key, found in versions.items()}
    settled = {key: found[0].value for key, found in merged.items() if len(found) == 1}
    return Ledger(merged, settled)


def own_figures(case: Case) -> Iterator[Published]:
    """What the case's own files say, as publications of these files."""
    for tally in case.tallies:
        yield from own_tally(tally)
    for total in case.totals:
        yield Published("totals.csv", total.contest, total.line, total.value)
    for seats in case.official:
        tiers = (("lists", "seats_lists", seats.lists), (CONSTITUENCIES, "seats_constituencies", seats.constituencies))
        for contest, figure, number in (*tiers, (HOUSE, "seats_total", seats.total)):
            if number is not None:
                yield Published("official.csv", contest, figure, number, seats.option)
    for count in case.candidates:
        if count.by == "all" and len(count.contests) == 1:
            for source in count.sources:
                yield Published(source, count.contests[0], f"candidates_{count.stage}", count.number)


def own_tally(tally: Tally) -> Iterator[Published]:
    """The votes of a tally, or its shares. Their sum is no version of its own: it is only as good as they are."""
    if tally.unit is Unit.SHARES:
        decimals = len(str(tally.lines["whole"])) - len("100")
        for option, units in tally.votes.items():
            yield Published("votes.csv", tally.contest, "share", PrintedShare(units, decimals), option)
        return
    for option, count in tally.votes.items():
        yield Published("votes.csv", tally.contest, "votes", count, option)
    if tally.against_all is not None:
        yield Published("votes.csv", tally.contest, "votes", tally.against_all, AGAINST_ALL)


def merge_prints(found: Mapping[Figure, list[str]]) -> tuple[Version, ...]:
    """Make versions of values; shares that agree to the fewest digits printed are one version, the longest print."""
    shares = [value for value in found if isinstance(value, PrintedShare)]
    if len(shares) < 2:
        return tuple(Version(value, tuple(sources)) for value, sources in found.items())
    fewest = min(share.decimals for share in shares)
    groups: dict[int, list[PrintedShare]] = {}
    for share in sorted(shares, key=lambda share: -share.decimals):
        groups.setdefault(rounded(share.share, fewest).units, []).append(share)
    return tuple(
        Version(group[0], tuple(dict.fromkeys(source for share in group for source in found[share])))
        for group in groups.values()
    )


def rounded(share: Fraction, decimals: int) -> PrintedShare:
    """A share printed with so many decimals, halves up."""
    exact = share * 100 * 10**decimals
    return PrintedShare((2 * exact.numerator + exact.denominator) // (2 * exact.denominator), decimals)
