"""Who and what: sources, options, constituencies, people, the structure of councils. One function a sheet."""

import re
from collections.abc import Collection, Sequence
from datetime import date

from maslikhat.basics.errors import Fault
from maslikhat.election.case import cells
from maslikhat.election.case.model import CandidateCount, CouncilLevel, Person, Source
from maslikhat.election.case.tables import Row
from maslikhat.election.model import AGAINST_ALL, LISTS, Constituency, Option, OptionKind
from maslikhat.pictures.looks import Pattern

YEAR = re.compile(r"[12][0-9]{3}")
DAY_OF_A_PAGE = re.compile(r"[12][0-9]{3}(-[0-9]{2}){0,2}")


def read_sources(rows: Sequence[Row], faults: list[Fault]) -> tuple[Source, ...]:
    """The sources: an id, what it is, and its address and day where they were kept."""
    cells.unique(rows, ("id",), faults)
    found: list[Source] = []
    for row in rows:
        source_id, what = cells.identifier(row, "id", faults), cells.required(row, "what", faults)
        if row["date"] and not DAY_OF_A_PAGE.fullmatch(row["date"]):
            faults.append(Fault("not-a-date", {"value": row["date"]}, row.place("date")))
        if source_id and what:
            found.append(Source(source_id, cells.told(row, "what"), row["address"] or None, row["date"] or None))
    return tuple(found)


def read_options(rows: Sequence[Row], faults: list[Fault]) -> tuple[Option, ...]:
    """The lines of the ballot. Without a short name the name stands for it."""
    cells.unique(rows, ("id",), faults)
    found: list[Option] = []
    for row in rows:
        option_id = cells.identifier(row, "id", faults)
        kind = cells.one_of(row, "kind", tuple(OptionKind), faults)
        name = cells.text(row, "name", faults)
        has_short = any(row[f"short_{language}"] for language in ("kk", "ru", "en"))
        short = cells.text(row, "short", faults) if has_short else name
        if (option_id == AGAINST_ALL) != (kind == OptionKind.AGAINST_ALL):
            faults.append(Fault("against-all-id", {"value": row["id"], "wanted": AGAINST_ALL}, row.place("kind")))
        by_day, by_night = (cells.colour(row, column, faults) for column in ("colour", "colour_dark"))
        pattern = cells.one_of(row, "pattern", tuple(Pattern), faults) if row["pattern"] else None
        registered = cells.count_if_known(row, "registered", faults)
        candidates = cells.count_if_known(row, "candidates", faults)
        if option_id and kind and name and short:
            more = (registered, by_day, candidates, by_night, pattern)
            found.append(Option(option_id, name, short, OptionKind(kind), *more))
    return tuple(found)


def read_constituencies(
    rows: Sequence[Row], options: Collection[str], sources: Collection[str], faults: list[Fault]
) -> tuple[Constituency, ...]:
    """The constituencies. A winner whose votes were never published stays as published; unknown ones stay empty."""
    cells.unique(rows, ("id",), faults)
    found: list[Constituency] = []
    for row in rows:
        constituency_id, name = cells.identifier(row, "id", faults), cells.text(row, "name", faults)
        if row["id"] == LISTS:
            faults.append(Fault("not-an-id", {"value": LISTS}, row.place("id")))
        party = cells.reference_if_given(row, "party", options, "unknown-option", faults)
        cells.check_letters(row["winner"], row.place("winner"), faults)
        named = "; ".join(cells.sources(row, sources, faults)) or None
        if constituency_id and name:
            found.append(Constituency(constituency_id, name, row["winner"] or None, party, named))
    return tuple(found)


def registered_in(rows: Sequence[Row], sources: Collection[str], faults: list[Fault]) -> tuple[CandidateCount, ...]:
    """The candidates registered in each constituency, where the sheet of constituencies gives their number."""
    counts = [(row, cells.count_if_known(row, "registered_candidates", faults)) for row in rows]
    return tuple(
        CandidateCount((row["id"],), "registered", "all", number, cells.sources(row, sources, []))
        for row, number in counts
        if number is not None
    )


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


def read_structure(rows: Sequence[Row], sources: Collection[str], faults: list[Fault]) -> tuple[CouncilLevel, ...]:
    """How many councils and seats each level has; empty where a number was not published."""
    cells.unique(rows, ("level",), faults)
    found: list[CouncilLevel] = []
    for row in rows:
        level = cells.one_of(row, "level", ("all", "regional", "city", "district"), faults)
        councils = cells.count(row, "councils", faults)
        seats, constituencies, lists = (
            cells.count_if_known(row, column, faults) for column in ("seats", "constituencies", "lists")
        )
        named = cells.sources(row, sources, faults)
        if level and councils is not None:
            found.append(CouncilLevel(level, councils, seats, constituencies, lists, named))
    return tuple(found)
