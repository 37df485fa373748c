"""A workbook that comes from outside, looked at before any program of spreadsheets opens it.

An XLSX is a ZIP of XML. Refused here: what is no ZIP, what unpacks to more than a case can need (counted, as the sizes
that a ZIP tells of itself may be false), links to other files, and cells so far out that the table between them would
fill the memory.
"""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from maslikhat.basics.errors import BadInput, Fault, Place

MOST_BYTES: Final = 2**28
MOST_CELLS: Final = 20_000_000
BLOCK: Final = 2**20
# A tag that a block cuts in two is seen whole in the next one, which begins with the end of this.
OVERLAP: Final = 4096
_LINKS = re.compile(r"xl/externalLinks?/", re.IGNORECASE)
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CELL = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\sr\s*=\s*["']([A-Z]{1,3})([0-9]{1,7})["']""")
_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["']([0-9]{1,7})["']""")


def require_workbook(content: bytes, name: str) -> None:
    """Raise BadInput where the workbook must not be opened; `name` is that of the file."""
    place = Place(name)
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
            if any(_LINKS.match(each) for each in names):
                raise BadInput([Fault("workbook-links-out", {}, place)])
            if not any(each.startswith("xl/") for each in names):
                raise BadInput([Fault("not-this-format", {"format": "XLSX"}, place)])
            left = MOST_BYTES
            for each in names:
                left = _look_at(archive, each, left, place)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        raise BadInput([Fault("not-this-format", {"format": "XLSX"}, place)]) from None


def _look_at(archive: ZipFile, name: str, left: int, place: Place) -> int:
    """Unpack a member without keeping it; give how many bytes may still come."""
    is_sheet = _SHEETS.fullmatch(name) is not None
    columns, rows = 1, 1
    for block, seen in _blocks(archive, name):
        left -= seen
        if left < 0:
            raise BadInput([Fault("unpacks-too-large", {"limit": MOST_BYTES}, place)])
        if is_sheet:
            columns = max([columns, *(_number(letters) for letters, _ in _CELL.findall(block))])
            found = [int(row) for _, row in _CELL.findall(block)] + [int(row) for row in _ROW.findall(block)]
            rows = max([rows, *found])
            if columns * rows > MOST_CELLS:
                raise BadInput([Fault("sheet-too-wide", {"rows": rows, "columns": columns}, place)])
    return left


def _blocks(archive: ZipFile, name: str) -> Iterator[tuple[bytes, int]]:
    tail = b""
    with archive.open(name) as packed:
        while block := packed.read(BLOCK):
            yield tail + block, len(block)
            tail = block[-OVERLAP:]


def _number(letters: bytes) -> int:
    """ "A" is column 1, "AA" 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
