"""The contests of a NIST SP 1500-100 report: lists share seats in one, each constituency elects one deputy in its own.

A mixed election with two ballots is two kinds of contests side by side. "Against all" is a selection of the ballot
that names no one. Where only the winner of a constituency is published, its contest has that candidate and no votes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from maslikhat.basics.text import Text
from maslikhat.election.export.entries import StationFigures
from maslikhat.election.export.nist_parts import (
    SCOPE,
    Part,
    ballots,
    constituency_unit,
    contest_id,
    count_status,
    is_party,
    list_seats,
    named,
    party_id,
    text,
    votes,
)
from maslikhat.election.export.nist_units import station_unit
from maslikhat.election.model import AGAINST_ALL, LISTS, Tally
from maslikhat.election.result.model import ConstituencyResult, Result


@dataclass(frozen=True, slots=True)
class Stood:
    """A candidate of a constituency: the option stood for, the name as published (else the option's), whether won."""

    key: str
    option: str | None
    name: Text
    won: bool


def contests_of(result: Result, papers: Sequence[StationFigures]) -> list[Part]:
    """The contest of the lists, then those of the constituencies."""
    lists = [_lists(result, papers)] if LISTS in result.tallies else []
    return [*lists, *(_constituency(result, each, papers) for each in result.constituencies)]


def stood_in(result: Result, each: ConstituencyResult) -> list[Stood]:
    """Who stood in a constituency, as far as it is published."""
    place, case = each.constituency.id, result.case
    people = {person.option: person.name for person in case.people if person.constituency == place}
    options = [option.id for option in case.options if each.tally and option.id in each.tally.votes]
    stood = [
        Stood(
            f"candidate-{place}-{option}", option, people.get(option, case.option(option).name), each.option == option
        )
        for option in options
    ]
    if stood or each.winner is None:
        return stood
    return [Stood(f"candidate-{place}-winner", each.option, Text.of(each.winner), True)]


def _lists(result: Result, papers: Sequence[StationFigures]) -> Part:
    tally, seats = result.tallies[LISTS], result.list_seats
    by_station = [paper for paper in papers if paper.contest == LISTS]
    chosen = [
        named(
            "PartySelection",
            f"selection-{LISTS}-{option}",
            PartyIds=[party_id(option)],
            VoteCounts=[votes(count, tally.unit), list_seats(seats.get(option, 0)), *_at_stations(by_station, option)],
        )
        for option, count in tally.votes.items()
        if is_party(result.case.option(option))
    ]
    return named(
        "PartyContest",
        contest_id(LISTS),
        Name="Lists",
        ElectoralDistrictId=SCOPE,
        VoteVariation="proportional",
        BallotSelection=[*chosen, *_others(result, tally, by_station)],
        **_counted(result, tally, by_station),
    )


def _constituency(result: Result, each: ConstituencyResult, papers: Sequence[StationFigures]) -> Part:
    place = each.constituency.id
    by_station = [paper for paper in papers if paper.contest == place]
    chosen = [
        named(
            "CandidateSelection",
            f"selection-{place}-{stood.option or 'winner'}",
            CandidateIds=[stood.key],
            VoteCounts=[votes(each.tally.votes[stood.option]), *_at_stations(by_station, stood.option)]
            if each.tally and stood.option
            else None,
        )
        for stood in stood_in(result, each)
    ]
    return named(
        "CandidateContest",
        contest_id(place),
        Name=each.constituency.name.en,
        ElectoralDistrictId=constituency_unit(place),
        VotesAllowed=1,
        NumberElected=1,
        VoteVariation="majority" if each.is_by_majority else "plurality",
        BallotSelection=[*chosen, *_against_all(result, each.tally, place, by_station)],
        **_counted(result, each.tally, by_station),
    )


def _counted(result: Result, tally: Tally | None, papers: Sequence[StationFigures]) -> Part:
    """How far a contest is counted, and its ballots in all and by station."""
    whole = ballots(tally.lines) if tally else None
    of_stations = [ballots(paper.lines, station_unit(paper)) for paper in papers]
    return {
        "CountStatus": count_status(result.case, tally),
        "SummaryCounts": [each for each in (whole, *of_stations) if each is not None],
        **({"SubUnitsReported": tally.stations} if tally and tally.stations is not None else {}),
        **({"TotalSubUnits": tally.expected} if tally and tally.expected is not None else {}),
    }


def _at_stations(papers: Sequence[StationFigures], option: str) -> Iterator[Part]:
    for paper in papers:
        if option in paper.votes:
            yield votes(paper.votes[option], where=station_unit(paper))


def _others(result: Result, tally: Tally, papers: Sequence[StationFigures]) -> Iterator[Part]:
    """Options of the lists' ballot that are no party's, and "against all"."""
    for option, count in tally.votes.items():
        if not is_party(result.case.option(option)):
            counts = [votes(count, tally.unit), list_seats(result.list_seats.get(option, 0))]
            yield named(
                "BallotMeasureSelection",
                f"selection-{LISTS}-{option}",
                Selection=text(result.case.option(option).name),
                VoteCounts=[*counts, *_at_stations(papers, option)],
            )
    yield from _against_all(result, tally, LISTS, papers)


def _against_all(result: Result, tally: Tally | None, contest: str, papers: Sequence[StationFigures]) -> Iterator[Part]:
    if tally is None or tally.against_all is None:
        return
    names = {option.id: option.name for option in result.case.options}
    at_stations = (
        votes(paper.against_all, where=station_unit(paper)) for paper in papers if paper.against_all is not None
    )
    yield named(
        "BallotMeasureSelection",
        f"selection-{contest}-{AGAINST_ALL}",
        Selection=text(names.get(AGAINST_ALL, Text("Бәріне қарсы", "Против всех", "Against all"))),
        VoteCounts=[votes(tally.against_all, tally.unit), *at_stations],
    )


def candidate(stood: Stood, party: str | None, person: str | None) -> Part:
    """A candidate of a constituency, or one who received a mandate by list."""
    return named(
        "Candidate",
        stood.key,
        BallotName=text(stood.name),
        PartyId=party,
        PersonId=person,
        PostElectionStatus="winner" if stood.won else None,
    )
