"""Who: the persons of a case by name, and how many people of a group were counted. One function a sheet."""

import re
from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from maslikhat.basics.errors import Fault
from maslikhat.election.case import cells
from maslikhat.election.case.figures import NOMINATORS, STAGES, Known
from maslikhat.election.case.model import CONSTITUENCIES, HOUSE, PeopleGroup, Person
from maslikhat.election.case.tables import Row

YEAR = re.compile(r"[12][0-9]{3}")
ELECTED: Final = "elected"
WOMEN, MEN, YOUNG, DISABILITY, QUOTA = "women", "men", "young", "disability", "quota"
GROUPS: Final = (WOMEN, MEN, YOUNG, DISABILITY, QUOTA)
_OLDEST = 120


def read_people(
    rows: Sequence[Row],
    options: Collection[str],
    constituencies: Collection[str],
    sources: Collection[str],
    faults: list[Fault],
) -> tuple[Person, ...]:
    """The people on lists and in constituencies; a place on a list is given once."""
    cells.unique([row for row in rows if row["position"]], ("option", "position"), faults)
    found: list[Person] = []
    for row in rows:
        option = cells.reference(row, "option", options, "unknown-option", faults)
        name = cells.text(row, "name", faults)
        constituency = cells.reference_if_given(row, "constituency", constituencies, "unknown-contest", faults)
        cells.sources(row, sources, faults)
        position = cells.count_if_known(row, "position", faults)
        woman, disability = cells.yes_or_no(row, "woman", faults), cells.yes_or_no(row, "disability", faults)
        born, named = read_born(row, faults), cells.yes_or_no(row, "named", faults)
        if option and name:
            found.append(Person(option, name, position, woman, born, disability, constituency, named))
    return tuple(found)


def read_born(row: Row, faults: list[Fault]) -> date | int | None:
    """A day of birth, or a year where no more was published."""
    if not row["born"]:
        return None
    if YEAR.fullmatch(row["born"]):
        return int(row["born"])
    return cells.day(row["born"], row.place("born"), faults)


def read_groups(rows: Sequence[Row], known: Known, faults: list[Fault]) -> tuple[PeopleGroup, ...]:
    """People of a group, each figure once; the young need the age class that was published."""
    cells.unique(rows, ("contest", "stage", "by", "group", "age"), faults)
    found = [_group(row, known, faults) for row in rows]
    return tuple(each for each in found if each is not None)


def _group(row: Row, known: Known, faults: list[Fault]) -> PeopleGroup | None:
    contest = cells.reference(row, "contest", (*known.contests, CONSTITUENCIES, HOUSE), "unknown-contest", faults)
    stage = cells.one_of(row, "stage", (*STAGES, ELECTED), faults)
    by = cells.one_of(row, "by", (*NOMINATORS, *known.options), faults)
    group = cells.one_of(row, "group", GROUPS, faults)
    if row["number"] and row["share"]:
        faults.append(Fault("number-and-share", {}, row.place("share")))
    number = cells.count_if_known(row, "number", faults)
    printed = cells.share(row, "share", faults) if row["share"] or not row["number"] else None
    age = cells.count_if_known(row, "age", faults)
    if (group == YOUNG and not row["age"]) or (age is not None and not 0 < age <= _OLDEST):
        faults.append(Fault("age-class-missing", {"value": row["age"] or "none"}, row.place("age")))
    of = cells.count(row, "of", faults)
    if number is not None and of is not None and number > of:
        faults.append(Fault("group-larger-than-base", {"number": number, "of": of}, row.place("number")))
    cells.required(row, "source", faults)
    named = cells.sources(row, known.sources, faults)
    if not (contest and stage and by and group and of is not None):
        return None
    note = cells.told(row, "note") if row["note"] else None
    return PeopleGroup(contest, stage, by, group, of, number, printed, age, named, note)
