"""The files of a case as text, written of plain values: the head, a sheet, and a workbook taken apart into both.

What is written here is what `reader` reads. A workbook becomes the same tables as files, so that they can be edited
one by one; nothing is judged.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from maslikhat.basics.errors import Fault
from maslikhat.election.case.files import HEAD, SHEETS, WORKBOOK, read_sheets
from maslikhat.election.case.head import KEYS, read_entries
from maslikhat.election.case.tables import DELIMITERS
from maslikhat.election.case.workbook import read_workbook

HEAD_FILE = f"{HEAD}.toml"
DAYS = ("date", "established")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}|0")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# What a spreadsheet would take for a formula; a number with a sign is none.
_FORMULA = re.compile(r"[=@\t\r]|[+\-](?![0-9.,]*$)")


def head_text(entries: Mapping[str, str]) -> str:
    """`case.toml` of flat keys ("title.kk", "seats.lists"); keys without a value are left out.

    A day or a number that is not one is written as text, so that the reader of the case tells it with its place.
    """
    given = {key: value.strip() for key, value in entries.items() if value.strip()}
    flat = [f"{key} = {_value(key, value)}" for key, value in given.items() if "." not in key]
    tables: dict[str, list[str]] = {}
    for key, value in given.items():
        table, _, name = key.partition(".")
        if name:
            tables.setdefault(table, []).append(f"{name} = {_value(key, value)}")
    parts = ["\n".join(flat), *("\n".join([f"[{table}]", *lines]) for table, lines in tables.items())]
    return "\n\n".join(parts) + "\n"


def _value(key: str, value: str) -> str:
    is_bare = (key in DAYS and _DAY.fullmatch(value)) or (key.startswith("seats.") and _NUMBER.fullmatch(value))
    return value if is_bare else quoted(value)


def quoted(value: str) -> str:
    """A text as a basic string of TOML."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _CONTROL.sub(lambda sign: f"\\u{ord(sign[0]):04X}", escaped) + '"'


def sheet_text(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A sheet as CSV with a comma between cells."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def lines_of(text: str) -> list[list[str]]:
    """A CSV text as lists of cells, the head first; blank rows are left out. A broken quote stays as it is written."""
    head = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=head.count)
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter)
    return [cells for cells in rows if any(cell.strip() for cell in cells)]


def begins_a_formula(cell: str) -> bool:
    """Whether a spreadsheet would take the cell for a formula."""
    return _FORMULA.match(cell) is not None


def files_of(folder: Path) -> dict[str, bytes]:
    """The files of a case by name, a workbook taken apart into head and sheets. Raises BadInput."""
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
    if WORKBOOK not in files:
        return files
    ignored: list[Fault] = []
    sheets = read_sheets(folder, ignored)
    _, entries = read_entries(sheets, ignored)
    del files[WORKBOOK]
    told = {key: entry.text for key, entry in (entries or {}).items() if key in KEYS}
    files[HEAD_FILE] = head_text(told).encode()
    for name, lines in read_workbook(folder / WORKBOOK).items():
        if name in SHEETS:
            rows = [[cell.strip() for cell in cells] for _, cells in lines if any(cell.strip() for cell in cells)]
            files[f"{name}.csv"] = sheet_text(rows[0], rows[1:]).encode() if rows else b""
    return {name: content for name, content in files.items() if content}
