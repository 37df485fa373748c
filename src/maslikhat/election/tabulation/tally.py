"""From papers to tallies: one a contest for the nation, or one a contest in each territory.

Only counts are summed; times and marks are of a paper, not of a sum. Whether the papers are right was asked before
(`protocols.check`); here they are added as they stand.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.case.model import State
from maslikhat.election.model import AGAINST_ALL, Tally
from maslikhat.election.protocols.engine import rows_of_frame
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.mapping import Publication
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.tabulation.sums import sum_votes


class NoTerritories(MaslikhatError):
    """The file names no column for the territory of a station, so nothing can be summed by territory."""

    code = "no-territories"


def tabulate(papers: Iterable[Papers], form: Form, publication: Publication) -> tuple[Tally, ...]:
    """Sum all papers by contest, with the stations counted and expected. Tallies are in the order of contests' ids."""
    tallies = chain.from_iterable(_sums(one, form, ("contest",)).values() for one in papers)
    whole = _added(chain.from_iterable(tallies))
    return tuple(_expecting(tally, publication, len(whole)) for tally in whole)


def tabulate_territories(papers: Iterable[Papers], form: Form) -> dict[str, tuple[Tally, ...]]:
    """Sum papers by territory and contest. Raises NoTerritories if a file does not name them."""
    found: dict[str, list[Tally]] = {}
    for one in papers:
        if one.file.territory is None:
            raise NoTerritories(file=one.file.name)
        for key, tallies in _sums(one, form, ("territory", "contest")).items():
            found.setdefault(key[0], []).extend(tallies)
    return {territory: _added(tallies) for territory, tallies in sorted(found.items())}


def badge(tally: Tally) -> State:
    """Final where every expected station is counted; interim where one is not, or nobody said how many there are."""
    return State.FINAL if tally.expected is not None and tally.is_whole else State.INTERIM


def _sums(papers: Papers, form: Form, by: Sequence[str]) -> dict[tuple[str, ...], list[Tally]]:
    """Tallies of one file by the values of `by`, of which "contest" is the last."""
    lines = [line for line in papers.lines if form.lines[line].kind is LineKind.COUNT]
    columns = [f"line_{line}" for line in lines] + [f"option_{option}" for option in papers.options]
    tallies: dict[tuple[str, ...], list[Tally]] = {}
    keys = [name for name in by if name != "contest" or papers.file.contest_column]
    for row in rows_of_frame(sum_votes(papers.frame, keys, columns)):
        place = row[: len(keys)] if papers.file.contest_column else (*row[: len(keys)], papers.file.contest)
        stations, figures = row[len(keys)], [int(value) for value in row[len(keys) + 1 :]]
        contest = place[-1]
        votes = dict(zip(papers.options, figures[len(lines) :], strict=True))
        standing = papers.standing[contest]
        tally = Tally(
            contest,
            votes={option: votes[option] for option in papers.parties if option in standing},
            against_all=votes[AGAINST_ALL] if AGAINST_ALL in standing else None,
            lines=dict(zip(lines, figures[: len(lines)], strict=True)),
            stations=int(stations),
        )
        tallies.setdefault(tuple(str(value) for value in place), []).append(tally)
    return tallies


def _added(tallies: Iterable[Tally]) -> tuple[Tally, ...]:
    """Tallies of the same contest, from several files, as one."""
    found: dict[str, Tally] = {}
    for tally in tallies:
        before = found.get(tally.contest)
        found[tally.contest] = _sum_of(before, tally) if before else tally
    return tuple(found[contest] for contest in sorted(found))


def _sum_of(one: Tally, other: Tally) -> Tally:
    against = [tally.against_all for tally in (one, other) if tally.against_all is not None]
    return Tally(
        one.contest,
        votes=_merged(one.votes, other.votes),
        against_all=sum(against) if against else None,
        lines={name: one.lines[name] + other.lines[name] for name in one.lines if name in other.lines},
        stations=(one.stations or 0) + (other.stations or 0),
    )


def _merged(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {option: one.get(option, 0) + other.get(option, 0) for option in dict.fromkeys((*one, *other))}


def _expecting(tally: Tally, publication: Publication, contests: int) -> Tally:
    expected = publication.expected.get(tally.contest)
    if expected is None and contests == 1 and publication.stations is not None:
        expected = len(publication.stations)
    return Tally(tally.contest, tally.votes, tally.against_all, tally.lines, tally.unit, tally.stations, expected)
