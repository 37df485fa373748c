"""Counts of people as bars from zero against one base: registered, took part, counted; with the half drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from maslikhat.pictures.looks import PLAIN, marked
from maslikhat.pictures.svg import SMALL, Caption, bar, halo_line, label, picture
from maslikhat.pictures.typeface import width_of, wrap

_BAR = 16
_LINE = 15


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count of people, the figure as printed and the words for what it counts."""

    count: int
    value: str
    words: str


def count_bars(rows: Sequence[CountRow], base: int, half: str, caption: Caption, *, width: int = 540) -> str:
    """Draw each count against `base` (the full width); `half` labels the line at one half of it ("" for no line).

    Raises ValueError if `base` is not positive, or without rows.
    """
    if base <= 0 or not rows:
        raise ValueError("bars of counts need a positive base and at least one row")
    parts, top = [], 2.0
    for row in rows:
        value_width = width_of(row.value, SMALL + 1) + 14
        lines = wrap(row.words, width - value_width, SMALL)
        parts.append(label(0, top + 11, row.value, kind="strong"))
        parts.extend(
            label(width, top + 11 + _LINE * at, words, size=SMALL, kind="muted", anchor="end")
            for at, words in enumerate(lines)
        )
        top += _LINE * len(lines) + 3
        parts.append(bar(0, top, width, _BAR, "well"))
        parts.append(marked(PLAIN, bar(0, top, row.count * width / base, _BAR)))
        if half:
            parts.append(halo_line(width / 2, top - 2, width / 2, top + _BAR + 2))
        top += _BAR + 12
    if half:
        parts.append(label(width / 2, top + 5, half, size=SMALL, anchor="middle"))
        top += 12
    return picture(caption, width, top + 2, parts)
