"""Tables in plain text: a head, a rule, rows; figures stand right. Widths count letters as a terminal shows them."""

from collections.abc import Sequence
from unicodedata import combining, east_asian_width

Rows = Sequence[Sequence[str]]


def table(heads: Sequence[str], rows: Rows, right: Sequence[int] = ()) -> list[str]:
    """The lines of a table; columns whose number stands in `right` are set right."""
    widths = [max(width(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    lines = [_line(heads, widths, right), "  ".join("─" * each for each in widths)]
    return [*lines, *(_line(row, widths, right) for row in rows)]


def width(text: str) -> int:
    """The columns of a terminal that a text takes."""
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    cells = []
    for column, (cell, wide) in enumerate(zip(row, widths, strict=True)):
        space = " " * (wide - width(cell))
        cells.append(space + cell if column in right else cell + space)
    return "  ".join(cells).rstrip()
