"""The sheets of a case as rows of text, from CSV files or from one workbook: nothing is understood here yet.

Each sheet is declared with its columns; what is missing, unknown or repeated in the head is a fault with its place.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from maslikhat.basics.errors import Fault, Place

ALWAYS_ALLOWED = ("note",)
DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: the columns it must have, groups of which it must have one, and those it may have."""

    name: str
    columns: tuple[str, ...]
    one_of: tuple[tuple[str, ...], ...] = ()
    optional: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """Every column that this sheet may have."""
        return (*self.columns, *(name for group in self.one_of for name in group), *self.optional, *ALWAYS_ALLOWED)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: its file, its line (1 is the head), its cells by column, stripped."""

    file: str
    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def place(self, column: str | None = None) -> Place:
        """Where this row, or a cell of it, stands."""
        return Place(file=self.file, row=self.number, column=column)


Line = tuple[int, Sequence[str]]


def split_csv(text: str, file: str, faults: list[Fault]) -> list[Line]:
    """Lines of a CSV text with their numbers. The delimiter is the comma, semicolon or tab that the head uses."""
    head = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[Line] = []
    try:
        lines.extend((reader.line_num, cells) for cells in reader)
    except csv.Error as error:
        faults.append(Fault("broken-csv", {"reason": str(error)}, Place(file=file, row=reader.line_num)))
        return []
    return lines


def to_rows(lines: Iterable[Line], sheet: Sheet, file: str, faults: list[Fault]) -> tuple[Row, ...]:
    """Check the head against the sheet and give the rows under it; blank rows are passed over."""
    filled = [(number, [cell.strip() for cell in cells]) for number, cells in lines]
    filled = [(number, cells) for number, cells in filled if any(cells)]
    if not filled:
        faults.append(Fault("empty-sheet", {"sheet": sheet.name, "columns": sheet.columns}, Place(file=file)))
        return ()
    (head_number, head), *rest = filled
    if not check_head(head, sheet, Place(file=file, row=head_number), faults):
        return ()
    if not rest:
        faults.append(Fault("no-rows", {"sheet": sheet.name}, Place(file=file)))
    return tuple(to_row(cells, head, file, number, faults) for number, cells in rest)


def to_row(cells: Sequence[str], head: Sequence[str], file: str, number: int, faults: list[Fault]) -> Row:
    """One row under its head; a filled cell beyond the head is a fault."""
    for extra in cells[len(head) :]:
        if extra:
            faults.append(Fault("cell-without-column", {"value": extra}, Place(file=file, row=number)))
    return Row(file, number, dict(zip(head, cells, strict=False)))


def check_head(head: Sequence[str], sheet: Sheet, place: Place, faults: list[Fault]) -> bool:
    """Whether the head has what the sheet needs; every lack is a fault."""
    before = len(faults)
    faults.extend(
        Fault("missing-column", {"column": column, "found": tuple(head)}, place)
        for column in sheet.columns
        if column not in head
    )
    faults.extend(
        Fault("missing-one-of-columns", {"columns": group, "found": tuple(head)}, place)
        for group in sheet.one_of
        if not set(group) & set(head)
    )
    for column in dict.fromkeys(name for name in head if name):
        if column not in sheet.known:
            faults.append(Fault("unknown-column", {"column": column, "known": sheet.known}, place))
        elif head.count(column) > 1:
            faults.append(Fault("repeated-column", {"column": column}, place))
    return len(faults) == before
