"""Remainders ranked: who took the last seats, where the seats end, and who was next."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.rows import names_for
from maslikhat.pictures.svg import LABEL, SMALL, Caption, bar, label, line, picture
from maslikhat.pictures.typeface import width_of

_BAR = 16
_CUT = 24


@dataclass(frozen=True, slots=True)
class RemainderRow:
    """A list's remainder as a part of one quota (0 to 1), as printed, with what it brought; `won` above the cut."""

    id: str
    label: str
    remainder: Fraction
    value: str
    look: Look
    won: bool
    note: str = ""


def remainder_ranking(rows: Sequence[RemainderRow], cut: str, caption: Caption, *, width: int = 540) -> str:
    """Draw the rows, largest remainder first, with the line `cut` under the last that won a seat.

    Rows are drawn in the order given, those that won first. Raises ValueError without rows.
    """
    if not rows:
        raise ValueError("a ranking of remainders needs at least one row")
    names = names_for((row.label for row in rows), width)
    beside = max(width_of(row.value, LABEL) + width_of(row.note, SMALL) for row in rows) + 28
    room = max(width - names.column - beside, width / 4)
    longest = max([*(row.remainder for row in rows), Fraction(1, 1000)])
    parts, top = [], 4.0
    for at, row in enumerate(rows):
        if not row.won and (at == 0 or rows[at - 1].won):
            top, drawn = _cut(cut, top, names.column, width)
            parts.append(drawn)
        length = float(row.remainder / longest) * room
        bar_top = names.bar_top(top)
        parts.append(names.written(row.label, top, _BAR, strong=row.won))
        parts.append(marked(row.look, bar(names.column, bar_top, length, _BAR)))
        parts.append(_beside(row, names.column + length, bar_top + _BAR / 2 + 4.3))
        top += names.height(row.label, _BAR)
    if not names.stacked:
        parts.append(line(names.column, 0, names.column, top - 2, "axis"))
    return picture(caption, width, top + 2, parts)


def _cut(words: str, top: float, x: float, width: int) -> tuple[float, str]:
    at = top + _CUT - 6
    drawn = line(x, at, width, at, "cut") + label(width, at - 5, words, size=SMALL, kind="strong halo", anchor="end")
    return top + _CUT + 4, drawn


def _beside(row: RemainderRow, x: float, baseline: float) -> str:
    value = label(x + 7, baseline, row.value, kind="strong halo" if row.won else "words halo")
    if not row.note:
        return value
    return value + label(x + 15 + width_of(row.value, LABEL), baseline, row.note, size=SMALL, kind="muted halo")
