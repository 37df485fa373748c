"""Seats under two rules side by side: what each list holds, and what it would hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.rows import names_for
from maslikhat.pictures.svg import LABEL, SMALL, Caption, bar, label, line, picture, tag
from maslikhat.pictures.typeface import width_of

_BAR = 12
_PAIR = 2 * _BAR + 3


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A list's seats under the rule of the election and under the other; `change` as printed ("+1", "no change")."""

    id: str
    label: str
    look: Look
    held: int
    other: int
    change: str = ""


def seat_comparison(rows: Sequence[ComparedRow], held: str, other: str, caption: Caption, *, width: int = 640) -> str:
    """Draw each list's pair of bars from zero: solid as elected, framed under the other rule.

    `held` and `other` name the two rules and are written at the first pair. Raises ValueError without rows.
    """
    if not rows:
        raise ValueError("a comparison of seats needs at least one row")
    names = names_for((row.label for row in rows), width)
    first = max(width_of(f"{rows[0].held} {held}", LABEL), width_of(f"{rows[0].other} {other}", LABEL)) + 20
    most = max(1, *(max(row.held, row.other) for row in rows))
    room = max(width - names.column - max(first, 60 + max(width_of(row.change, SMALL) for row in rows)), width / 4)
    parts, top = [], 4.0
    for at, row in enumerate(rows):
        notes = (held, other) if at == 0 else ("", row.change)
        parts.append(names.written(row.label, top, _PAIR))
        parts.append(_pair(row, (names.column, names.bar_top(top)), room / most, notes))
        top += names.height(row.label, _PAIR) + 2
    if not names.stacked:
        parts.append(line(names.column, 0, names.column, top - 4, "axis"))
    return picture(caption, width, top, parts)


def _pair(row: ComparedRow, corner: tuple[float, float], seat: float, notes: tuple[str, str]) -> str:
    x, top = corner
    below = top + _BAR + 3
    frame = tag("rect", x=x, y=below + 0.6, width=row.other * seat, height=_BAR - 1.2, class_="frame")
    drawn = marked(row.look, bar(x, top, row.held * seat, _BAR) + frame)
    ends = ((row.held, top, notes[0]), (row.other, below, notes[1]))
    return drawn + "".join(_end(str(seats), note, x + seats * seat, y + _BAR - 2) for seats, y, note in ends)


def _end(seats: str, note: str, x: float, baseline: float) -> str:
    words = label(x + 6, baseline, seats, kind="strong halo")
    if not note:
        return words
    return words + label(x + 13 + width_of(seats, LABEL), baseline, note, size=SMALL, kind="muted halo")
