"""One measure of several elections, small enough that many measures stand beside each other on one scale.

Columns by year for one council over time; rows with whole names for different councils.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.pictures.looks import PLAIN, marked
from maslikhat.pictures.svg import SMALL, Caption, bar, label, line, picture
from maslikhat.pictures.typeface import width_of, wrap

_HEIGHT = 96.0
_TOP = 22.0
_LEAST = Fraction(1, 10**9)
_BAR = 12.0
_LINE = 14.0
_GAP = 14.0
_START = 6.0
_FLOOR = 10.5


@dataclass(frozen=True, slots=True)
class Column:
    """An election by its year or name and its measure as printed; `value` is None where it was not published."""

    label: str
    value: Fraction | None
    printed: str


def columns(shown: Sequence[Column], caption: Caption, *, top: Fraction | None = None, width: int = 260) -> str:
    """Draw a column for each election on a scale from 0 to `top`; "–" stands where nothing was published.

    Raises ValueError without columns.
    """
    highest = _highest(shown, top)
    pitch = min(width / len(shown), 64)
    parts, bars = [], []
    for at, each in enumerate(shown):
        middle = at * pitch + pitch / 2
        base = _TOP + _HEIGHT
        tall = float(each.value / highest) * _HEIGHT if each.value is not None else 0
        if each.value is not None:
            bars.append(bar(middle - pitch * 0.31, base - tall, pitch * 0.62, tall))
        size = SMALL if width_of(each.printed, SMALL) <= pitch - 2 else _FLOOR
        parts.append(label(middle, base - tall - 5, each.printed, size=size, kind="strong", anchor="middle"))
        parts.append(label(middle, base + 15, each.label, size=size, kind="muted", anchor="middle"))
    axis = line(0, _TOP + _HEIGHT, pitch * len(shown), _TOP + _HEIGHT, "axis")
    limit = line(0, _TOP, pitch * len(shown), _TOP, "rule")
    drawn = marked(PLAIN, "".join(bars))
    return picture(caption, width, _TOP + _HEIGHT + 22, [limit, drawn, axis, *parts])


def rows(shown: Sequence[Column], caption: Caption, *, top: Fraction | None = None, width: int = 260) -> str:
    """Draw a bar for each election under its whole name, on a scale from 0 to `top`. Raises ValueError without any."""
    highest = _highest(shown, top)
    printed = max(width_of(each.printed, SMALL) for each in shown) + 8
    room = width - printed
    parts, bars, lines, at = [], [], [], _START
    for each in shown:
        for words in wrap(each.label, width, SMALL):
            at += _LINE
            parts.append(label(0, at - 3, words, size=SMALL, kind="muted"))
        long = float(each.value / highest) * room if each.value is not None else 0
        if each.value is not None:
            bars.append(bar(0, at + 3, long, _BAR))
        lines += [line(0, at + 2, 0, at + _BAR + 4, "axis"), line(room, at + 2, room, at + _BAR + 4, "rule")]
        parts.append(label(long + 6, at + _BAR + 1, each.printed, size=SMALL, kind="strong"))
        at += _BAR + _GAP
    return picture(caption, width, at, [marked(PLAIN, "".join(bars)), *lines, *parts])


def _highest(shown: Sequence[Column], top: Fraction | None) -> Fraction:
    if not shown:
        raise ValueError("small multiples need at least one election")
    return max([each.value for each in shown if each.value is not None] + [top or _LEAST])
