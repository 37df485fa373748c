"""The rules of eligibility applied to a case: which person or list does not meet one, and what the data cannot say.

A name that stands twice is told as a name that stands twice: two people may share it. Days or years of birth that
differ show that they do. Nothing is said of a rule that the law of that day has not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from maslikhat.basics.text import Text
from maslikhat.election.candidates.eligibility import Bar, bar_of_age, bar_of_list_length
from maslikhat.election.candidates.requirements import Requirements
from maslikhat.election.case.model import Case, Person
from maslikhat.election.model import LISTS


@dataclass(frozen=True, slots=True)
class Judged:
    """A person or a list (then `option` is its id and `who` its name) that does not meet a rule."""

    rule: str
    who: Text
    option: str
    bar: Bar
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Unanswered:
    """What a rule asks and the data cannot answer: `why` is "not-in-data" or "year-does-not-decide", of how many."""

    rule: str
    why: str
    number: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules find in a case."""

    judged: tuple[Judged, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()


def judge(case: Case, asked: Requirements, list_seats: int | None) -> Judgement:
    """Apply every rule that the data of the case can answer."""
    judged = (*_lists(case, asked, list_seats), *_ages(case, asked), *_candidacies(case, asked))
    return Judgement(judged, tuple(_unanswered(case, asked, list_seats)))


def list_lengths(case: Case) -> dict[str, int]:
    """How many candidates each list holds: at its last published stage, else as `options.csv` says.

    Where neither says it, the people whose places on the list are known: the list is at least so long.
    """
    placed = [person.option for person in case.people if person.position is not None]
    found = {option: placed.count(option) for option in dict.fromkeys(placed)}
    found |= {option.id: option.candidates for option in case.options if option.candidates is not None}
    options = {option.id for option in case.options}
    for stage in ("nominated", "registered", "on_ballot"):
        counts = [count for count in case.candidates if count.contests == (LISTS,) and count.stage == stage]
        found |= {count.by: count.number for count in counts if count.by in options}
    return found


def _lists(case: Case, asked: Requirements, seats: int | None) -> Iterator[Judged]:
    if not seats or asked.list_over is None:
        return
    for option, number in list_lengths(case).items():
        bar = bar_of_list_length(number, seats, asked.list_over, asked.list_rounding)
        if bar:
            yield Judged("list_length", case.option(option).short, option, bar, is_list=True)


def _ages(case: Case, asked: Requirements) -> Iterator[Judged]:
    if asked.age is None:
        return
    for person in case.people:
        bar = None
        if isinstance(person.born, date):
            bar = bar_of_age(person.born, case.date, asked.age)
        elif person.born is not None:
            bar = bar_of_year(person.born, case.date, asked.age)
        if bar:
            yield Judged("age", person.name, person.option, bar)


def bar_of_year(born: int, polling_day: date, at_least: int) -> Bar | None:
    """The bar where even a birthday on 1 January would leave the candidate too young."""
    oldest = polling_day.year - born
    if oldest >= at_least:
        return None
    return Bar("too-young-by-year", {"born": str(born), "age": oldest, "at_least": at_least})


def year_decides(born: int, polling_day: date, at_least: int) -> bool:
    """Whether the year alone tells if the age was reached: a birthday may be later in the year than polling day."""
    birthday_is_past = (polling_day.month, polling_day.day) == (12, 31)
    return polling_day.year - born != at_least or birthday_is_past


def _candidacies(case: Case, asked: Requirements) -> Iterator[Judged]:
    """Rows that stand on a list and in a constituency at once, and names that stand more often than is allowed."""
    if asked.candidacies is None:
        return
    named: dict[Text, list[Person]] = {}
    for person in case.people:
        named.setdefault(person.name, []).append(person)
        if len(_places(person)) > asked.candidacies:
            bar = Bar("several-candidacies", {"found": _places(person), "at_most": asked.candidacies})
            yield Judged("candidacies", person.name, person.option, bar)
    for name, people in named.items():
        alike = [one for one in people if any(may_be_one(one, other) for other in people if other is not one)]
        if len(alike) > asked.candidacies:
            found = tuple(place for person in alike for place in _places(person))
            bar = Bar("same-name-twice", {"found": found, "at_most": asked.candidacies})
            yield Judged("candidacies", name, alike[0].option, bar)


def _places(person: Person) -> tuple[str, ...]:
    """Where a row of people stands: the list's id, the constituency's id, or both."""
    on_list = (person.option,) if person.position is not None or person.constituency is None else ()
    return (*on_list, *((person.constituency,) if person.constituency is not None else ()))


def may_be_one(one: Person, other: Person) -> bool:
    """Whether nothing known of two people of one name shows that they are two."""
    if one.born is None or other.born is None:
        return True
    if isinstance(one.born, date) and isinstance(other.born, date):
        return one.born == other.born
    years = [born.year if isinstance(born, date) else born for born in (one.born, other.born)]
    return years[0] == years[1]


def _unanswered(case: Case, asked: Requirements, seats: int | None) -> Iterator[Unanswered]:
    """What is asked of people or lists that the data leaves open, each rule once."""
    people: Sequence[Person] = case.people
    if people and asked.age is not None:
        years = [person.born for person in people if person.born is not None and not isinstance(person.born, date)]
        open_years = [born for born in years if not year_decides(born, case.date, asked.age)]
        if open_years:
            yield Unanswered("age", "year-does-not-decide", len(open_years))
    rules = (
        ("age", asked.age, sum(person.born is None for person in people), not people),
        ("residence", asked.residence_years, len(people), True),
        ("candidacies", asked.candidacies, 0, not people),
        ("list_length", asked.list_over, 0, not seats or not list_lengths(case)),
    )
    for rule, asks, without, is_open in rules:
        if asks is not None and (without or is_open):
            yield Unanswered(rule, "not-in-data", without)
