"""Opens a published file and gives its rows as text: CSV, CSV in a ZIP, XLSX, Parquet.

Text is UTF-8, with or without a byte-order mark; any other encoding is refused with its likely name and the remedy.
Numbers of a workbook come as the digits one sees ("2511" for 2511.0). No value is judged here.
"""

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.protocols.mapping import PaperFile

Rows = Iterator[tuple[int, list[str]]]
LARGEST_FILE = 2**32
csv.field_size_limit(2**20)


def rows_of(file: PaperFile, path: Path | None = None) -> Rows:
    """All rows of a file as text with their numbers, the head first; blank rows are passed over. Raises BadInput.

    `path` is the plain file to read where the published one was unpacked (see `unpack`).
    """
    path = path or file.path
    if file.path.suffix.lower() == ".xlsx":
        return _sheet_rows(path, file)
    return csv_rows(decoded(path, file.name), file.delimiter, file.name)


def first_row(path: Path, file: PaperFile) -> list[str]:
    """The head of a CSV file. Raises BadInput if the file is not UTF-8 or has no head."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as text:
            head = next(csv.reader(text, delimiter=file.delimiter), [])
    except (UnicodeDecodeError, csv.Error):
        head = next(csv_rows(decoded(path, file.name), file.delimiter, file.name), (1, []))[1]
    return head


def count_lines(path: Path) -> int:
    """The lines of a plain file. More lines than records tell of blank rows or of line ends inside quotes."""
    ends, block = 0, b""
    with path.open("rb") as file:
        while more := file.read(2**20):
            block = more
            ends += block.count(b"\n")
    return ends + (0 if block.endswith(b"\n") else 1)


def require_file(file: PaperFile) -> None:
    """Raise BadInput if the file is missing or is not what its ending says."""
    if not file.path.is_file():
        raise BadInput([Fault("file-missing", {}, Place(file.name))])
    suffix = file.path.suffix.lower()
    if suffix in (".zip", ".xlsx") and not zipfile.is_zipfile(file.path):
        raise BadInput([Fault("not-this-format", {"format": suffix[1:].upper()}, Place(file.name))])


def unpack(file: PaperFile, folder: Path) -> Path:
    """Write the member of a ZIP into `folder` and give its path. Raises BadInput."""
    try:
        with zipfile.ZipFile(file.path) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
            chosen = file.member or (names[0] if len(names) == 1 else None)
            if chosen not in names:
                facts = {"member": file.member, "found": tuple(names[:20])}
                raise BadInput([Fault("which-file-in-zip", facts, Place(file.name))])
            if archive.getinfo(chosen).file_size > LARGEST_FILE:
                raise BadInput([Fault("file-too-large", {"limit": LARGEST_FILE}, Place(file.name, item=chosen))])
            target = folder / "unpacked.csv"
            with archive.open(chosen) as packed, target.open("wb") as plain:
                while block := packed.read(2**20):
                    plain.write(block)
            return target
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise BadInput([Fault("broken-file", {"format": "ZIP", "reason": str(error)}, Place(file.name))]) from None


def decoded(path: Path, name: str) -> str:
    """The text of a UTF-8 file. Raises BadInput naming the encoding it seems to be in."""
    if not path.is_file():
        raise BadInput([Fault("file-missing", {}, Place(name))])
    text = utf8_text(path.read_bytes(), name)
    if "\0" in text:
        row = text.count("\n", 0, text.index("\0")) + 1
        raise BadInput([Fault("not-text", {}, Place(name, row))])
    return text


def csv_rows(text: str, delimiter: str, name: str) -> Rows:
    """Rows of a CSV text with their numbers (1 is the head). Raises BadInput at a broken quote."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if any(cells):
                yield number, cells
    except csv.Error as error:
        raise BadInput([Fault("broken-csv", {"reason": str(error)}, Place(name, number + 1))]) from None


def _sheet_rows(path: Path, file: PaperFile) -> Rows:
    try:
        workbook = CalamineWorkbook.from_path(path)
        name = file.sheet or workbook.sheet_names[0]
        if name not in workbook.sheet_names:
            facts = {"sheet": name, "found": tuple(workbook.sheet_names)}
            raise BadInput([Fault("missing-sheet", facts, Place(file.name))])
        rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except (CalamineError, OSError, IndexError) as error:
        raise BadInput([Fault("not-this-format", {"format": "XLSX", "reason": str(error)}, Place(file.name))]) from None
    for number, row in enumerate(rows, 1):
        cells = [_shown(cell) for cell in row]
        if any(cells):
            yield number, cells


def _shown(cell: int | float | str | bool | time | date | datetime | timedelta) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return str(cell)
