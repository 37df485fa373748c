"""The head of a case, `case.toml` or the sheet `case`: what election this is, of which body, on which day.

Both forms become the same flat keys ("title.kk", "seats.lists") with text values, and are checked alike.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.basics.zones import is_zone
from maslikhat.election.case.cells import check_letters, day, read_count
from maslikhat.election.case.files import HEAD, WORKBOOK, Sheets, decode, name_in_workbook
from maslikhat.election.case.model import Day, State
from maslikhat.election.case.tables import Line
from maslikhat.law.toml import read_toml

BODY = re.compile(r"[a-z]{2}(\.[a-z0-9-]+)+")
LEVELS = ("regional", "city", "district")
SEATS = ("lists", "constituencies", "total")
TEXTS = tuple(f"{stem}.{language}" for stem in ("title", "note") for language in LANGUAGES)
KEYS = ("id", "body", "level", "date", "state", "established", "zone", *TEXTS, *(f"seats.{kind}" for kind in SEATS))


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of the head as text, and where it stands."""

    text: str
    place: Place


Entries = Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a case, checked."""

    id: str
    title: Text
    body: str
    date: date
    state: State
    level: str | None
    established: Day | None
    seats: Mapping[str, int]
    note: Text | None
    zone: str | None


def read_head(sheets: Sheets, faults: list[Fault]) -> Head | None:
    """Read and check the head; None where it cannot be used, with every fault added."""
    file, entries = read_entries(sheets, faults)
    if entries is None:
        return None
    faults.extend(
        Fault("unknown-key", {"key": key, "known": KEYS}, entry.place)
        for key, entry in entries.items()
        if key not in KEYS
    )
    return check_head(entries, Place(file=file), faults)


def read_entries(sheets: Sheets, faults: list[Fault]) -> tuple[str, Entries | None]:
    """The file of the head and its entries; None where it cannot be read."""
    if sheets.head is not None:
        file = name_in_workbook(sheets.folder / WORKBOOK, HEAD)
        return file, entries_of_sheet(sheets.head, file, faults)
    file = str(sheets.folder / f"{HEAD}.toml")
    return file, entries_of_toml(Path(file), faults)


def entries_of_toml(path: Path, faults: list[Fault]) -> Entries | None:
    """The flat entries of a TOML file; the line is that of the key."""
    text = decode(path, faults)
    if text is None:
        return None
    try:
        document = read_toml(path)
    except BadInput as broken:
        faults.extend(broken.faults)
        return None
    entries: dict[str, Entry] = {}
    for key, value in flat(document):
        line = re.search(rf"^\s*(\[\s*)?{re.escape(key.split('.')[0])}\b", text, re.MULTILINE)
        row = text[: line.end()].count("\n") + 1 if line else None
        entries[key] = Entry(value, Place(file=str(path), row=row, column=key))
    return entries


def flat(document: Mapping[str, object], stem: str = "") -> Iterable[tuple[str, str]]:
    """Dotted keys with text values; a bare `title` or `note` stands for all three languages."""
    for key, value in document.items():
        if isinstance(value, Mapping):
            yield from flat(value, f"{stem}{key}.")
        elif key in ("title", "note") and not stem:
            yield f"{key}.en", str(value)
        else:
            yield f"{stem}{key}", value.isoformat() if isinstance(value, date) else str(value)


def entries_of_sheet(lines: Iterable[Line], file: str, faults: list[Fault]) -> Entries:
    """The entries of a sheet with the columns key and value; a head row "key, value" is passed over."""
    entries: dict[str, Entry] = {}
    for number, cells in lines:
        key, value = (*(cell.strip() for cell in cells), "", "")[:2]
        place = Place(file=file, row=number, column=key or None)
        if key in entries:
            faults.append(Fault("repeated-key", {"key": key}, place))
        if value and (key, value) != ("key", "value"):
            entries[f"{key}.en" if key in ("title", "note") else key] = Entry(value, place)
    return entries


def check_head(entries: Entries, place: Place, faults: list[Fault]) -> Head | None:
    """The head of its entries; every lack and every wrong value is a fault."""
    before = len(faults)
    for key in ("id", "body", "date", "state"):
        if key not in entries:
            faults.append(Fault("missing-key", {"key": key}, place))
    title = text_of(entries, "title", faults)
    if title is None:
        faults.append(Fault("missing-key", {"key": "title"}, place))
    polling_day = day_of(entries, "date", faults)
    established = day_of(entries, "established", faults)
    seats = {kind: number for kind in SEATS if (number := count_of(entries, f"seats.{kind}", faults)) is not None}
    check_word(entries, "state", tuple(State), faults)
    check_word(entries, "level", LEVELS, faults)
    zone = zone_of(entries, faults)
    check_ids(entries, polling_day, faults)
    if len(faults) > before or title is None or polling_day is None:
        return None
    return Head(
        id=entries["id"].text,
        title=title,
        body=entries["body"].text,
        date=polling_day,
        state=State(entries["state"].text),
        level=entries["level"].text if "level" in entries else None,
        established=established,
        seats=seats,
        note=text_of(entries, "note", faults),
        zone=zone,
    )


def text_of(entries: Entries, stem: str, faults: list[Fault]) -> Text | None:
    """The text under `stem` in the languages given, or None."""
    given = {language: entries[f"{stem}.{language}"] for language in LANGUAGES if f"{stem}.{language}" in entries}
    for entry in given.values():
        check_letters(entry.text, entry.place, faults)
    return Text.of({language: entry.text for language, entry in given.items()}) if given else None


def day_of(entries: Entries, key: str, faults: list[Fault]) -> date | None:
    """The day under a key, if it is given."""
    return day(entries[key].text, entries[key].place, faults) if key in entries else None


def count_of(entries: Entries, key: str, faults: list[Fault]) -> int | None:
    """The number under a key, if it is given; seats must be at least one."""
    if key not in entries:
        return None
    number = read_count(entries[key].text, entries[key].place, faults)
    if number == 0:
        faults.append(Fault("no-seats", {"key": key}, entries[key].place))
    return number


def zone_of(entries: Entries, faults: list[Fault]) -> str | None:
    """The zone of the clocks there, if it is given."""
    if "zone" not in entries:
        return None
    if not is_zone(entries["zone"].text):
        faults.append(Fault("not-a-zone", {"value": entries["zone"].text}, entries["zone"].place))
    return entries["zone"].text


def check_word(entries: Entries, key: str, allowed: tuple[str, ...], faults: list[Fault]) -> None:
    """A word under a key must be one of those allowed."""
    if key in entries and entries[key].text not in allowed:
        facts = {"value": entries[key].text, "allowed": tuple(str(word) for word in allowed)}
        faults.append(Fault("unknown-word", facts, entries[key].place))


def check_ids(entries: Entries, polling_day: date | None, faults: list[Fault]) -> None:
    """Ids are public and never reused: a country, names parted by points, and for the case its day at the end."""
    for key in ("id", "body"):
        if key in entries and not BODY.fullmatch(entries[key].text):
            faults.append(Fault("not-an-id", {"value": entries[key].text}, entries[key].place))
    if "id" in entries and polling_day and not entries["id"].text.endswith(f".{polling_day.isoformat()}"):
        facts = {"value": entries["id"].text, "day": polling_day.isoformat()}
        faults.append(Fault("id-without-day", facts, entries["id"].place))
