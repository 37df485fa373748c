"""A case folder read whole: every fault of every file is found first, and nothing is half-read."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case import figures, people, records
from maslikhat.election.case.files import SHEETS, Sheets, read_sheets
from maslikhat.election.case.head import Head, read_head
from maslikhat.election.case.lots import read_lots
from maslikhat.election.case.model import Case


def read_case(folder: Path) -> Case:
    """Read the election that stands in `folder`. Raises BadInput with every fault of its files."""
    faults: list[Fault] = []
    sheets = read_sheets(folder, faults)
    faults.extend(missing_sheets(sheets))
    case = build(sheets, faults)
    if faults or case is None:
        raise BadInput(faults)
    return case


def missing_sheets(sheets: Sheets) -> list[Fault]:
    """The sheets that a case of this kind needs and does not have.

    A case of the structure of councils has no ballot; one with protocols has its votes there.
    """
    needed = ["sources"]
    if "structure" not in sheets.rows:
        needed.append("options")
        if not sheets.has_protocols:
            needed.append("votes")
    return [
        Fault("file-missing", {"sheet": name}, Place(file=sheets.file_of(name)))
        for name in needed
        if name not in sheets.rows
    ]


def build(sheets: Sheets, faults: list[Fault]) -> Case | None:
    """Build the case of its sheets, adding every fault; None where the head cannot be used."""
    rows = {name: sheets.rows.get(name, ()) for name in SHEETS}
    head = read_head(sheets, faults)
    sources = records.read_sources(rows["sources"], faults)
    options = records.read_options(rows["options"], faults)
    source_ids = tuple(source.id for source in sources)
    option_ids = tuple(option.id for option in options)
    constituencies = records.read_constituencies(rows["constituencies"], option_ids, source_ids, faults)
    known = figures.Known(option_ids, tuple(constituency.id for constituency in constituencies), source_ids)
    totals = figures.read_totals(rows["totals"], known, faults)
    votes = figures.read_votes(rows["votes"], known, faults)
    counted = figures.read_candidates(rows["candidates"], known, faults)
    registered = records.registered_in(rows["constituencies"], source_ids, faults)
    persons = people.read_people(rows["people"], option_ids, known.constituencies, source_ids, faults)
    groups = people.read_groups(rows["groups"], known, faults)
    official = figures.read_official(rows["official"], known, faults)
    published = figures.read_published(rows["published"], known, faults)
    lots = read_lots(rows["lots"], known, faults)
    structure, councils = records.read_councils_of(rows, source_ids, faults)
    if faults or head is None:
        return None
    return Case(
        **_of_head(head),
        folder=sheets.folder,
        options=options,
        tallies=figures.to_tallies(votes, totals),
        totals=totals,
        constituencies=constituencies,
        people=persons,
        official=official,
        published=published,
        sources=sources,
        candidates=(*counted, *registered),
        structure=structure,
        has_protocols=sheets.has_protocols,
        lots=lots,
        groups=groups,
        councils=councils,
    )


def _of_head(head: Head) -> dict[str, Any]:
    """What the head says: each of its fields has the same name in a case."""
    return {field.name: getattr(head, field.name) for field in fields(head)}
