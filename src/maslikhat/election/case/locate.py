"""Where in the files of a case a thing stands that was found wrong only after reading: a key, a row, a cell.

Reads the files once more, so that a case need not carry the place of everything. Used for messages only; a folder that
is gone by then is named as a whole.
"""

from collections.abc import Callable
from pathlib import Path

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.files import PROTOCOLS, Sheets, read_sheets
from maslikhat.election.case.head import read_entries
from maslikhat.election.case.tables import Row


def place_of_key(folder: Path, *keys: str) -> Place:
    """The place of the first of these keys of the head that is given; where none is, of the first, without a row."""
    sheets = _sheets(folder)
    if sheets is None:
        return Place(str(folder))
    ignored: list[Fault] = []
    file, entries = read_entries(sheets, ignored)
    given = [entries[key].place for key in keys if key in entries] if entries else []
    return given[0] if given else Place(file, column=keys[0])


def place_of_cell(folder: Path, sheet: str, column: str, wanted: Callable[[Row], bool], nth: int = 1) -> Place:
    """The place of a column in the `nth` row that is wanted; of the sheet and column where there is no such row."""
    sheets = _sheets(folder)
    if sheets is None:
        return Place(str(folder))
    found = [row for row in sheets.rows.get(sheet, ()) if wanted(row)]
    return found[nth - 1].place(column) if len(found) >= nth else Place(sheets.file_of(sheet), column=column)


def place_of_votes(folder: Path, contest: str) -> Place:
    """Where the votes of a contest begin: the first row of votes.csv, or the mapping of the papers."""
    sheets = _sheets(folder)
    if sheets is not None and "votes" not in sheets.rows and sheets.has_protocols:
        return Place(str(folder / PROTOCOLS))
    return place_of_cell(folder, "votes", "votes", lambda row: row["contest"] == contest)


def _sheets(folder: Path) -> Sheets | None:
    ignored: list[Fault] = []
    try:
        return read_sheets(folder, ignored)
    except BadInput:
        return None
