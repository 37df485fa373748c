"""An election in seven measures, to be held beside others; what was not published is None, never a guess."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.candidates.competition import Stage
from maslikhat.election.case.model import CONSTITUENCIES, Person
from maslikhat.election.comparison.compare import measure
from maslikhat.election.mandates.group_quota import under_29
from maslikhat.election.model import LISTS, OptionKind
from maslikhat.election.result.model import Result

_TOOK_PART = ("took_part", "received_ballot")


@dataclass(frozen=True, slots=True)
class Profile:
    """Shares are parts of one; `competition` is candidates for one mandate."""

    turnout: Fraction | None
    effective: Fraction | None
    gallagher: Fraction | None
    competition: Fraction | None
    independents: Fraction | None
    women: Fraction | None
    youth: Fraction | None


def profile_of(result: Result, stages: Sequence[Stage]) -> Profile:
    """Measure an election; `stages` are those of its candidates."""
    measures = measure(result.tier) if result.tier else None
    deputies = [person for each in result.people for person in each.naming.people]
    return Profile(
        turnout=_turnout(result),
        effective=measures.effective_seats if measures else None,
        gallagher=measures.gallagher if measures else None,
        competition=_competition(stages),
        independents=_independents(result),
        women=_share([person.woman for person in deputies]),
        youth=_share([_is_young(person, result) for person in deputies]),
    )


def _turnout(result: Result) -> Fraction | None:
    lines = result.tier.tally.lines if result.tier else {}
    registered = lines.get("registered")
    voted = next((lines[line] for line in _TOOK_PART if line in lines), None)
    return Fraction(voted, registered) if registered and voted is not None else None


def _competition(stages: Sequence[Stage]) -> Fraction | None:
    """Registered candidates for one seat: of the constituencies, or of the lists where there are none."""
    known = {stage.contests: stage.per_mandate for stage in stages if stage.stage == "registered"}
    return known.get((CONSTITUENCIES,)) or known.get((LISTS,))


def _independents(result: Result) -> Fraction | None:
    """Their share of all seats; none only where every seat goes by list, unknown where constituencies are not told."""
    rule = result.law.get("seats")
    has_places = rule is None or "constituencies" in rule.value or result.counts_entitlement
    total = sum(result.total_seats.values())
    if not total or (has_places and result.constituency_seats is None):
        return None
    own = {option.id for option in result.case.options if option.kind is OptionKind.INDEPENDENT}
    return Fraction(sum(seats for option, seats in result.total_seats.items() if option in own), total)


def _is_young(person: Person, result: Result) -> bool | None:
    return under_29(person.born, result.case.date)


def _share(marks: Sequence[bool | None]) -> Fraction | None:
    known = [mark for mark in marks if mark is not None]
    return Fraction(sum(known), len(known)) if known else None
