"""What there is: sources, options, constituencies, councils and their structure. One function a sheet."""

import re
from collections.abc import Collection, Mapping, Sequence

from maslikhat.basics.errors import Fault
from maslikhat.election.case import cells
from maslikhat.election.case.files import KINDS_OF_SEATS
from maslikhat.election.case.head import LEVELS
from maslikhat.election.case.model import CandidateCount, Council, CouncilLevel, Source
from maslikhat.election.case.tables import Row
from maslikhat.election.model import AGAINST_ALL, LISTS, Constituency, Option, OptionKind
from maslikhat.pictures.looks import Pattern

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


def read_councils_of(
    rows: Mapping[str, Sequence[Row]], sources: Collection[str], faults: list[Fault]
) -> tuple[tuple[CouncilLevel, ...], tuple[Council, ...]]:
    """The structure of councils, and those that are known by name."""
    return read_structure(rows["structure"], sources, faults), read_councils(rows["councils"], sources, faults)


def read_structure(rows: Sequence[Row], sources: Collection[str], faults: list[Fault]) -> tuple[CouncilLevel, ...]:
    """How many councils and seats each level has; empty where a number was not published."""
    cells.unique(rows, ("level",), faults)
    found: list[CouncilLevel] = []
    for row in rows:
        level = cells.one_of(row, "level", ("all", *LEVELS), faults)
        councils = cells.count(row, "councils", faults)
        seats, constituencies, lists = (cells.count_if_known(row, column, faults) for column in KINDS_OF_SEATS)
        named = cells.sources(row, sources, faults)
        if level and councils is not None:
            found.append(CouncilLevel(level, councils, seats, constituencies, lists, named))
    return tuple(found)


def read_councils(rows: Sequence[Row], sources: Collection[str], faults: list[Fault]) -> tuple[Council, ...]:
    """The councils by name, each once; where seats are told by kind they must add up."""
    cells.unique(rows, ("id",), faults)
    found: list[Council] = []
    for row in rows:
        council_id = cells.identifier(row, "id", faults)
        level = cells.one_of(row, "level", LEVELS, faults)
        name = cells.text(row, "name", faults)
        seats, constituencies, lists = (cells.count_if_known(row, column, faults) for column in KINDS_OF_SEATS)
        if None not in (seats, constituencies, lists) and (constituencies or 0) + (lists or 0) != seats:
            facts = {"option": row["id"], "lists": lists, "constituencies": constituencies, "total": seats}
            faults.append(Fault("official-seats-do-not-add-up", facts, row.place("seats")))
        named = cells.sources(row, sources, faults)
        if council_id and level and name:
            note = cells.told(row, "note") if row["note"] else None
            found.append(Council(council_id, level, name, seats, constituencies, lists, named, note))
    return tuple(found)
