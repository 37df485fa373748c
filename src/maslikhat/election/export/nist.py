"""An election as a NIST SP 1500-100 version 2 report (election results common data format), as JSON.

The standard was made for the United States. What it has no word for stands in its own places for other kinds
(`OtherType`), said in docs/nist.md: seats by list, constituencies, territories, published shares. Persons only as the
case publishes them, and of them only names.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from maslikhat.election.export.entries import StationFigures
from maslikhat.election.export.nist_contests import Stood, candidate, contests_of, stood_in
from maslikhat.election.export.nist_parts import (
    LIST_SEATS,
    SCOPE,
    Part,
    count_status,
    is_party,
    named,
    part,
    party,
    party_id,
    status_of,
    text,
)
from maslikhat.election.export.nist_units import units_of
from maslikhat.election.model import LISTS
from maslikhat.election.result.model import Result

_NOTES = (
    f"Seats by list are VoteCounts of type other, {LIST_SEATS}; a mixed election is a party contest and candidate "
    "contests side by side; 'against all' is a ballot measure selection. Percentages are never given."
)


@dataclass(frozen=True, slots=True)
class Issued:
    """Who issues a report, when, and the version of this program."""

    issuer: str
    at: datetime
    version: str


def nist_document(result: Result, issued: Issued, papers: Iterable[StationFigures] = ()) -> Part:
    """The report of a result; with the `papers` of its stations down to them. `issued.at` must know its time zone."""
    told = list(papers)
    people = _People(result)
    return part(
        "ElectionReport",
        Format="precinct-level" if told else "summary-contest",
        GeneratedDate=issued.at.isoformat(timespec="seconds"),
        Issuer=issued.issuer,
        IssuerAbbreviation=issued.issuer,
        SequenceStart=1,
        SequenceEnd=1,
        Status=status_of(result.case, result.tallies),
        VendorApplicationId=f"maslikhat {issued.version}",
        Notes=_NOTES,
        Election=[_election(result, told, people)],
        GpUnit=units_of(result, told),
        Party=[party(option) for option in result.case.options if is_party(option)],
        Person=people.persons(),
    )


def _election(result: Result, papers: Sequence[StationFigures], people: "_People") -> Part:
    case, tally = result.case, result.tallies.get(LISTS)
    day = case.date.isoformat()
    own = part("ExternalIdentifier", Type="other", OtherType="maslikhat", Value=case.id)
    return part(
        "Election",
        ElectionScopeId=SCOPE,
        StartDate=day,
        EndDate=day,
        Name=text(case.title),
        Type="general",
        CountStatus=count_status(case, tally),
        ExternalIdentifier=[own],
        Contest=contests_of(result, papers),
        Candidate=people.candidates(),
    )


class _People:
    """Candidates and the persons behind them: of constituencies as published, by list those who hold a mandate."""

    def __init__(self, result: Result) -> None:
        self._parties = {option.id for option in result.case.options if is_party(option)}
        published = {(person.constituency, person.option) for person in result.case.people}
        self._stood: list[tuple[Stood, bool]] = []
        for each in result.constituencies:
            place = each.constituency.id
            for stood in stood_in(result, each):
                is_person = (place, stood.option) in published or stood.key.endswith("-winner")
                self._stood.append((stood, is_person))
        for mandates in result.people:
            option = mandates.naming.list
            self._stood += [
                (Stood(f"candidate-{LISTS}-{option}-{number}", option, person.name, True), True)
                for number, person in enumerate(mandates.naming.people, 1)
            ]

    def candidates(self) -> list[Part]:
        """Every candidate once."""
        return [
            candidate(each, self._party(each), _person_id(each) if is_person else None)
            for each, is_person in self._stood
        ]

    def persons(self) -> list[Part]:
        """The persons whose names are published."""
        return [
            named("Person", _person_id(each), FullName=text(each.name), PartyId=self._party(each))
            for each, is_person in self._stood
            if is_person
        ]

    def _party(self, each: Stood) -> str | None:
        return party_id(each.option) if each.option in self._parties else None


def _person_id(each: Stood) -> str:
    return each.key.replace("candidate-", "person-", 1)
