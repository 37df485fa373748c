"""A quantity as countable blocks: one block a whole one, the last block filled as far as the rest goes.

Used for quotas (one block is one electoral quotient) and for candidates per seat. Blocks stand in tens, and fold into
further lines where the page is narrow, so that a person can count them with a finger.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.rows import Names, names_for
from maslikhat.pictures.svg import LABEL, STRONG, Caption, bar, label, number, picture, tag
from maslikhat.pictures.typeface import width_of

_HEIGHT = 16
_WIDEST = 13.0
_NARROWEST = 6.0
_TEN_GAP = 5.0
_LINE = 22


@dataclass(frozen=True, slots=True)
class BlockRow:
    """`whole` blocks and a last one filled to `rest` (0 to 1); `extra` is said beside it ("+1"); `note` after it."""

    id: str
    label: str
    look: Look
    whole: int
    rest: Fraction = Fraction(0)
    extra: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Grid:
    """Blocks of `pitch` px from x, `in_line` of them to a line."""

    x: float
    pitch: float
    in_line: int

    def place(self, at: int, top: float) -> tuple[float, float]:
        row, column = divmod(at, self.in_line)
        return self.x + column * self.pitch + column // 10 * _TEN_GAP, top + row * _LINE

    def end_of(self, blocks: int, top: float) -> tuple[float, float]:
        x, y = self.place(max(blocks - 1, 0), top)
        return (x + self.pitch if blocks else self.x), y


def block_strips(rows: Sequence[BlockRow], caption: Caption, *, width: int = 700) -> str:
    """Draw a strip of blocks for each row. Raises ValueError without rows."""
    if not rows:
        raise ValueError("a picture of blocks needs at least one row")
    names = names_for((row.label for row in rows), width)
    grid = _grid(rows, names, width)
    parts, top = [], 4.0
    for row in rows:
        parts.append(_strip(row, top, names, grid))
        lines = max(_blocks(row) - 1, 0) // grid.in_line
        top += names.height(row.label, _HEIGHT if _blocks(row) or not names.stacked else 0) + lines * _LINE
    return picture(caption, width, top + 2, parts)


def _blocks(row: BlockRow) -> int:
    return row.whole + (1 if row.rest > 0 else 0)


def _grid(rows: Sequence[BlockRow], names: Names, width: int) -> _Grid:
    most = max(_blocks(row) for row in rows)
    beside = max(_beside(row) for row in rows if _blocks(row) == most) if not names.stacked else 44
    room = width - names.column - beside
    pitch = max(min((room - most // 10 * _TEN_GAP) / max(most, 1), _WIDEST), _NARROWEST)
    tens = int(room // (10 * pitch + _TEN_GAP))
    in_line = most if most * pitch + most // 10 * _TEN_GAP <= room else max(tens, 1) * 10
    return _Grid(names.column, pitch, max(in_line, 1))


def _beside(row: BlockRow) -> float:
    return width_of(row.extra, STRONG) + width_of(row.note, LABEL) + 24


def _strip(row: BlockRow, top: float, names: Names, grid: _Grid) -> str:
    bar_top = names.bar_top(top)
    gap = 1.5 if grid.pitch > _NARROWEST + 2 else 1
    size = grid.pitch - gap
    whole = "".join(_square(*grid.place(at, bar_top), size) for at in range(row.whole))
    drawn = tag("path", d=whole, class_="bar") if whole else ""
    if row.rest > 0:
        x, y = grid.place(row.whole, bar_top)
        drawn += bar(x, y, float(row.rest) * size, _HEIGHT, "faint")
        drawn += tag("rect", x=x + 0.6, y=y + 0.6, width=size - 1.2, height=_HEIGHT - 1.2, class_="frame")
    x, y = grid.end_of(_blocks(row), bar_top)
    baseline = y + _HEIGHT / 2 + 4.3
    words = ""
    if row.extra:
        words += label(x + 6, baseline, row.extra, size=STRONG, kind="strong")
        x += width_of(row.extra, STRONG) + 6
    if row.note and not names.stacked:
        words += label(x + (8 if _blocks(row) else 0), baseline, row.note, kind="muted")
    return _name(row, top, names) + marked(row.look, drawn) + words


def _name(row: BlockRow, top: float, names: Names) -> str:
    if not (names.stacked and row.note):
        return names.written(row.label, top, _HEIGHT)
    return names.written(row.label, top, _HEIGHT) + label(
        width_of(row.label, LABEL) + 10, top + 11, row.note, kind="muted"
    )


def _square(x: float, y: float, size: float) -> str:
    return f"M{number(x)} {number(y)}h{number(size)}v{_HEIGHT}h{number(-size)}z"
