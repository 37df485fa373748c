"""An election in measures, to be held beside others: each with its part and base, or why it is not known.

What was not published is never a guess, and what does not apply is not called unknown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from maslikhat.election.candidates.competition import ALL, Stage
from maslikhat.election.candidates.groups import number_of, portion_of
from maslikhat.election.case.model import CONSTITUENCIES, HOUSE, Case, PeopleGroup, Person, PrintedShare
from maslikhat.election.case.people import ELECTED, QUOTA, WOMEN, YOUNG
from maslikhat.election.comparison.ground import Ground, ground_of
from maslikhat.election.comparison.measures import measure
from maslikhat.election.mandates.group_quota import YOUTH_AGE, under_29
from maslikhat.election.model import LISTS, OptionKind
from maslikhat.election.result.model import Result

_TOOK_PART = ("took_part", "received_ballot")
_STAGES = ("on_ballot", "registered", "nominated")
INDICES: Final = ("effective_votes", "effective_seats", "gallagher", "loosemore_hanby")
# In the order in which they are told. Those of SHARES are parts of one.
MEASURES: Final = (
    *("turnout", *INDICES, "competition", "independents"),
    *("women", "women_candidates", "youth", "youth_candidates", "quota"),
)
SHARES: Final = frozenset(MEASURES) - {"effective_votes", "effective_seats", "competition"}


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: its value, the counts behind it, the name of its base; or `why` it is not known.

    `age` is the age class where it counts the young; `sources` print it where a source does; `is_reckoned` says that
    only a share is printed and the number follows from it.
    """

    value: Fraction | None = None
    part: int | None = None
    whole: int | None = None
    base: str = ""
    why: str = ""
    age: int | None = None
    sources: tuple[str, ...] = ()
    is_reckoned: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """The measures of an election by name, and what they rest on."""

    measures: Mapping[str, Measure]
    ground: Ground

    def __getitem__(self, name: str) -> Measure:
        return self.measures[name]


def profile_of(result: Result, stages: Sequence[Stage]) -> Profile:
    """Measure an election; `stages` are those of its candidates."""
    deputies = [person for each in result.people for person in each.naming.people]
    case = result.case
    told = {
        "turnout": _turnout(result),
        **_indices(result),
        "competition": _competition(stages),
        "independents": _independents(result),
        "women": _deputies(case, WOMEN, [person.woman for person in deputies]),
        "women_candidates": _candidates(case, WOMEN),
        "youth": _deputies(case, YOUNG, [_is_young(person, result) for person in deputies]),
        "youth_candidates": _candidates(case, YOUNG),
        "quota": _deputies(case, QUOTA, ()),
    }
    return Profile({name: told[name] for name in MEASURES}, ground_of(result))


def _indices(result: Result) -> Mapping[str, Measure]:
    """The indices of the seats that votes for lists decide."""
    if result.tier is None:
        return dict.fromkeys(INDICES, Measure(why="no-lists"))
    found, base = measure(result, result.tier), "entitlement" if result.counts_entitlement else "lists"
    return {name: Measure(getattr(found, name), base=base) for name in INDICES}


def _turnout(result: Result) -> Measure:
    """Of counts where both are there; else as one source, or several that agree, print it."""
    lines = result.tier.tally.lines if result.tier else {}
    registered = lines.get("registered")
    line = next((line for line in _TOOK_PART if line in lines), None)
    if registered and line:
        sources = [each.sources for each in result.case.totals if each.line in (line, "registered")]
        named = tuple(dict.fromkeys(name for each in sources for name in each))
        return Measure(
            Fraction(lines[line], registered), lines[line], registered, line.replace("_", "-"), sources=named
        )
    printed = [
        each for each in result.case.published
        if (each.figure, each.contest, each.territory, each.at) == ("turnout", LISTS, None, None)
    ]  # fmt: skip
    values = {each.value.share for each in printed if isinstance(each.value, PrintedShare)}
    if len(values) == 1:
        return Measure(values.pop(), base="printed", sources=tuple(each.source for each in printed))
    if values:
        return Measure(why="contradicted")
    return Measure(why="took-part-not-published" if registered else "registered-not-published")


def _competition(stages: Sequence[Stage]) -> Measure:
    """Registered candidates for one seat: of the constituencies, or of the lists where there are none."""
    known = {stage.contests: stage for stage in stages if stage.stage == "registered"}
    stage = known.get((CONSTITUENCIES,)) or known.get((LISTS,))
    if stage is None:
        return Measure(why="candidates-not-published")
    if stage.per_mandate is None:
        return Measure(why="mandates-not-known")
    return Measure(stage.per_mandate, stage.number, stage.mandates, stage.contests[0], sources=stage.sources)


def _independents(result: Result) -> Measure:
    """Their share of all seats; none only where every seat goes by list, unknown where constituencies are not told."""
    rule = result.law.get("seats")
    has_places = rule is None or "constituencies" in rule.value or result.counts_entitlement
    total = sum(result.total_seats.values())
    if not total:
        return Measure(why="seats-not-known")
    if has_places and result.constituency_seats is None:
        return Measure(why="constituencies-not-told")
    own = {option.id for option in result.case.options if option.kind is OptionKind.INDEPENDENT}
    seats = sum(seats for option, seats in result.total_seats.items() if option in own)
    return Measure(Fraction(seats, total), seats, total, "seats")


def _deputies(case: Case, group: str, marks: Sequence[bool | None]) -> Measure:
    """Of all deputies as published; else of those of whom it is published one by one."""
    for each in case.groups:
        if (each.contest, each.stage, each.by, each.group) == (HOUSE, ELECTED, ALL, group):
            return _of_group(each, "deputies")
    known = [mark for mark in marks if mark is not None]
    if not known:
        return Measure(why="not-published")
    age = YOUTH_AGE if group == YOUNG else None
    return Measure(Fraction(sum(known), len(known)), sum(known), len(known), "known-deputies", age=age)


def _candidates(case: Case, group: str) -> Measure:
    """Of all candidates on lists, or in constituencies where there is no such figure, at their last published stage."""
    found = [each for each in case.groups if each.by == ALL and each.group == group]
    for contest in (LISTS, CONSTITUENCIES):
        for stage in _STAGES:
            for each in found:
                if (each.contest, each.stage) == (contest, stage):
                    return _of_group(each, f"{contest}-{stage.replace('_', '-')}")
    return Measure(why="not-published")


def _of_group(group: PeopleGroup, base: str) -> Measure:
    part, is_reckoned = number_of(group), group.number is None
    told = (portion_of(group), part, group.of, base)
    return Measure(*told, age=group.age, sources=group.sources, is_reckoned=is_reckoned)


def _is_young(person: Person, result: Result) -> bool | None:
    return under_29(person.born, result.case.date)
