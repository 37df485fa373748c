"""Every fault of a file of papers, cell by cell, with its place: file, row, column, station.

Slow and exact; used for small workbooks and wherever the fast reading of `load` met something it could not take. It
finds what makes a file unusable (no number where a number must be, a station twice). Whether a paper's figures agree
with each other is not a fault of the file: `check` tells that.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from maslikhat.basics.errors import Fault, Place
from maslikhat.election.case.cells import COUNT, NEGATIVE
from maslikhat.election.protocols.mapping import STATION, Layout, PaperFile

# No station and no constituency has a hundred million ballots: such a count is a slip of the hand.
LARGEST_COUNT = 10**8


@dataclass(frozen=True, slots=True)
class Known:
    """What may stand in a file: options, contests, stations (None: anything), and the form's lines and its marks."""

    lines: Collection[str] = ()
    marks: Collection[str] = ()
    options: Collection[str] | None = None
    contests: Collection[str] | None = None
    stations: Collection[str] | None = None


@dataclass(slots=True)
class _Seen:
    """What the rows so far held: the row of each paper, and the options of each paper by contest (where they vary)."""

    rows: dict[tuple[str, ...], int] = field(default_factory=dict)
    options: dict[str, dict[str, set[str]]] = field(default_factory=dict)


def head_faults(head: Sequence[str], file: PaperFile, known: Known) -> list[Fault]:
    """Columns that are missing or stand twice, and mapped options that nobody knows."""
    place = Place(file.name, 1)
    found = tuple(head)
    faults = [
        Fault("missing-column", {"column": name, "found": found}, place) for name in file.columns if name not in head
    ]
    faults += [Fault("repeated-column", {"column": name}, place) for name in file.columns if found.count(name) > 1]
    if known.options is not None:
        facts = {"known": tuple(known.options)}
        faults += [
            Fault(
                "unknown-option", {"value": name, **facts}, file.options_at.get(name, Place(file.name, column=column))
            )
            for name, column in file.options.items()
            if name not in known.options
        ]
    return faults


def find_faults(rows: Iterable[tuple[int, Sequence[str]]], file: PaperFile, known: Known) -> list[Fault]:
    """All faults of a file, given its rows as text, the head first."""
    numbered = iter(rows)
    head = next(numbered, (1, ()))[1]
    faults = head_faults(head, file, known)
    if faults:
        return faults
    seen, number = _Seen(), None
    for number, cells in numbered:
        if len(cells) != len(head):
            facts = {"expected": len(head), "found": len(cells)}
            faults.append(Fault("row-length", facts, Place(file.name, number)))
        else:
            faults.extend(_row_faults(number, dict(zip(head, cells, strict=True)), file, known, seen))
    if number is None:
        faults.append(Fault("no-rows", {"sheet": file.name}, Place(file.name)))
    faults.extend(_missing_options(file, seen))
    return faults


def _row_faults(number: int, row: Mapping[str, str], file: PaperFile, known: Known, seen: _Seen) -> Iterator[Fault]:
    parts = [row[column].strip() for column in file.station]
    station = "-".join(part for part in parts if part)
    named = bool(station) if STATION in file.may_be_empty else all(parts)
    contest = row[file.contest_column].strip() if file.contest_column else file.contest
    place = Place(file.name, number, ", ".join(file.station), station or None)
    if not named:
        yield Fault("empty-station", {}, place)
    elif known.stations is not None and station not in known.stations:
        yield Fault("unknown-station", {"station": station}, place)
    if not contest:
        yield Fault(
            "empty-cell", {"column": file.contest_column}, Place(file.name, number, file.contest_column, station)
        )
    elif known.contests is not None and contest not in known.contests:
        yield Fault("unknown-contest", {"value": contest, "known": tuple(known.contests)}, place)
    option = row[file.option_column].strip() if file.layout is Layout.LONG else None
    key = (contest, station) if option is None else (contest, station, option)
    first = seen.rows.setdefault(key, number)
    if first != number and named:
        facts = {"station": station, "contest": contest, "first_row": first}
        code = "repeated-station" if option is None else "repeated-option"
        yield Fault(code, facts if option is None else {**facts, "option": option}, place)
    if option is None:
        yield from _wide_faults(number, row, file, known, station)
        given = {name for name, column in file.options.items() if row[column].strip()}
    else:
        yield from _long_faults(number, row, file, known, station)
        given = {option}
    if file.contest_column:
        seen.options.setdefault(contest, {}).setdefault(station, set()).update(given)


def _wide_faults(number: int, row: Mapping[str, str], file: PaperFile, known: Known, station: str) -> Iterator[Fault]:
    counts = {name: column for name, column in file.lines.items() if name not in known.marks}
    for names, may_be_empty in ((counts, file.may_be_empty), (file.options, _open_options(file))):
        for name, column in names.items():
            place = Place(file.name, number, column, station)
            yield from count_faults(row[column], column, place, empty=name in may_be_empty)
    for name in sorted(set(file.lines) & set(known.marks)):
        column, text = file.lines[name], row[file.lines[name]].strip()
        if text not in (*file.yes, *file.no) and (text or name not in file.may_be_empty):
            facts = {"value": text, "allowed": (*file.yes, *file.no)}
            yield Fault("unknown-mark", facts, Place(file.name, number, column, station))
    for name, columns in file.times.items():
        for column in columns:
            place = Place(file.name, number, column, station)
            if len(columns) == 1:
                yield from _time_faults(row[column], place, empty=name in file.may_be_empty)
            else:
                yield from count_faults(row[column], column, place, empty=name in file.may_be_empty)


def _open_options(file: PaperFile) -> Collection[str]:
    """Options that a row may leave empty: where contests differ row by row, an option need not stand in each."""
    return tuple(file.options) if file.contest_column else ()


def _long_faults(number: int, row: Mapping[str, str], file: PaperFile, known: Known, station: str) -> Iterator[Fault]:
    option = row[file.option_column].strip()
    place = Place(file.name, number, file.option_column, station)
    if not option:
        yield Fault("empty-cell", {"column": file.option_column}, place)
    elif known.options is not None and option not in {*known.options, *known.lines}:
        yield Fault("unknown-option", {"value": option, "known": tuple(known.options)}, place)
    place = Place(file.name, number, file.votes_column, station)
    yield from count_faults(row[file.votes_column], file.votes_column, place, empty=False)


def count_faults(text: str, column: str, place: Place, *, empty: bool) -> Iterator[Fault]:
    """What is wrong with a cell that must hold a whole number from 0 to LARGEST_COUNT in digits."""
    text = text.strip()
    if not text:
        if not empty:
            yield Fault("empty-cell", {"column": column}, place)
    elif not COUNT.fullmatch(text):
        yield Fault("negative-count" if NEGATIVE.fullmatch(text) else "not-a-count", {"value": text}, place)
    elif len(text.lstrip("0")) > len(str(LARGEST_COUNT)) or int(text) > LARGEST_COUNT:
        yield Fault("count-too-large", {"value": text, "limit": LARGEST_COUNT}, place)


def _time_faults(text: str, place: Place, *, empty: bool) -> Iterator[Fault]:
    text = text.strip()
    try:
        if text or not empty:
            datetime.fromisoformat(text)
    except ValueError:
        yield Fault("not-a-time", {"value": text}, place)


def _missing_options(file: PaperFile, seen: _Seen) -> Iterator[Fault]:
    """An option or line that other papers of the same contest have must be in each paper."""
    for contest, stations in seen.options.items():
        all_options = set().union(*stations.values())
        for station, options in stations.items():
            for option in sorted(all_options - options - file.may_be_empty):
                facts = {"station": station, "contest": contest, "option": option}
                row = min((row for key, row in seen.rows.items() if key[:2] == (contest, station)), default=None)
                yield Fault("option-missing", facts, Place(file.name, row, item=station))
