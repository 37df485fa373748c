"""One measure of several elections as columns from zero, small enough that many measures stand beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.pictures.looks import PLAIN, marked
from maslikhat.pictures.svg import SMALL, Caption, bar, label, line, picture
from maslikhat.pictures.typeface import width_of

_HEIGHT = 96.0
_TOP = 18.0


@dataclass(frozen=True, slots=True)
class Column:
    """An election by its year and its measure as printed; `value` is None where it was not published."""

    label: str
    value: Fraction | None
    printed: str


def columns(shown: Sequence[Column], caption: Caption, *, width: int = 260) -> str:
    """Draw a column for each election; "–" stands where nothing was published. Raises ValueError without columns."""
    if not shown:
        raise ValueError("small multiples need at least one column")
    highest = max([each.value for each in shown if each.value is not None] + [Fraction(1, 10**9)])
    pitch = min(width / len(shown), 64)
    parts, bars = [], []
    for at, each in enumerate(shown):
        middle = at * pitch + pitch / 2
        base = _TOP + _HEIGHT
        tall = float(each.value / highest) * _HEIGHT if each.value is not None else 0
        if each.value is not None:
            bars.append(bar(middle - pitch * 0.31, base - tall, pitch * 0.62, tall))
        size = SMALL if width_of(each.printed, SMALL) <= pitch - 2 else SMALL - 1.5
        parts.append(label(middle, base - tall - 5, each.printed, size=size, kind="strong", anchor="middle"))
        parts.append(label(middle, base + 15, each.label, size=size, kind="muted", anchor="middle"))
    axis = line(0, _TOP + _HEIGHT, pitch * len(shown), _TOP + _HEIGHT, "axis")
    drawn = marked(PLAIN, "".join(bars))
    return picture(caption, width, _TOP + _HEIGHT + 22, [drawn, axis, *parts])
