"""Invented elections under real rule files, and invented list tiers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from maslikhat.basics.text import Text
from maslikhat.election.case.model import Case, OfficialSeats, Person, State
from maslikhat.election.model import LISTS, Constituency, Option, OptionKind, Tally, Unit
from maslikhat.election.result.elect import elect
from maslikhat.election.result.model import Result
from maslikhat.law.shelf import in_force, open_body

MAZHILIS_2004, MAZHILIS_2012, MAZHILIS_2023 = date(2004, 9, 19), date(2012, 1, 15), date(2023, 3, 19)
NEW_ZEALAND = date(2014, 9, 20)


def invented_case(
    body: str,
    day: date,
    votes: Mapping[str, Mapping[str, int]],
    *,
    constituencies: Sequence[Constituency] = (),
    official: Sequence[OfficialSeats] = (),
    people: Sequence[Person] = (),
    registered: Mapping[str, int] | None = None,
) -> Case:
    """A case with the votes of each contest; `registered` is the order in which lists were registered."""
    names = dict.fromkeys(name for contest in votes.values() for name in contest)
    options = (
        Option(name, Text.of(name), Text.of(name), OptionKind.LIST, (registered or {}).get(name)) for name in names
    )
    return Case(
        folder=Path("invented"),
        id=f"{body}.{day.isoformat()}",
        title=Text.of("Invented"),
        body=body,
        date=day,
        state=State.FINAL,
        options=tuple(options),
        tallies=tuple(Tally(contest, counts) for contest, counts in votes.items()),
        totals=(),
        constituencies=tuple(constituencies),
        people=tuple(people),
        official=tuple(official),
        published=(),
        sources=(),
        candidates=(),
        structure=(),
        seats={},
    )


def elected(case: Case) -> Result:
    return elect(case, in_force(open_body(case.body), case.date, case.level)).value


def constituency(name: str, winner: str | None = None, party: str | None = None) -> Constituency:
    return Constituency(name, Text.of(f"No. {name}"), winner, party)


def in_shares(case: Case, whole: int) -> Case:
    """The same figures as published shares: `whole` is 100 % in units of their last digit."""
    (tally,) = (each for each in case.tallies if each.contest == LISTS)
    return replace(case, tallies=(Tally(LISTS, tally.votes, lines={"whole": whole}, unit=Unit.SHARES),))
