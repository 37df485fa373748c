"""The neighbourhood of a threshold, enlarged: how far each list that is near it stands from it.

Drawn beside the full bars of share_bars.py, or under them on a narrow page. Marks are dots on a scale, not bars,
because the scale does not begin at zero.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.svg import SMALL, halo_line, label, line, tag
from maslikhat.pictures.typeface import width_of

_ROW = 34.0
_PER_CENT = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class NearRow:
    """A list near the threshold: its name, share, the words for its distance, its look and pattern's id."""

    label: str
    share: Fraction
    margin: str
    look: Look


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale from `low` to `high` about the threshold, drawn from x over `width` px."""

    low: Fraction
    threshold: Fraction
    high: Fraction
    x: float
    width: float

    def at(self, share: Fraction) -> float:
        """Where a share lies, in px."""
        return self.x + float((share - self.low) / (self.high - self.low)) * self.width

    def title_start(self, title: str) -> float:
        """Where a title over the scale begins, so that it ends within the picture."""
        return max(min(self.x, self.x + self.width + 8 - width_of(title, SMALL)), 0)

    def shows(self, share: Fraction) -> bool:
        """Whether a share lies on the scale."""
        return self.low <= share <= self.high


def scale_about(threshold: Fraction, shares: Sequence[Fraction], x: float, width: float) -> Scale:
    """A scale of whole per cents to each side that reaches the nearest list above and the nearest below."""
    above = [share - threshold for share in shares if share >= threshold]
    below = [threshold - share for share in shares if share < threshold]
    wanted = max([_PER_CENT, *(min(side) for side in (above, below) if side)])
    half = min(ceil(wanted / _PER_CENT) * _PER_CENT, threshold)
    return Scale(threshold - half, threshold, threshold + half, x, width)


def beside_rows(
    rows: Sequence[tuple[NearRow, float]],
    scale: Scale,
    title: str,
    span: tuple[float, float],
    percent: Callable[[Fraction], str],
) -> str:
    """The strip beside bars: each row with the middle height of its bar; `span` is the top and the end of the bars."""
    top, end = span
    parts = [_frame(scale, title, top, end, percent)]
    for row, middle in rows:
        parts.append(_stem(row, middle, scale))
        parts.append(_margin(row, middle, scale))
    return "".join(parts)


def under_rows(
    rows: Sequence[NearRow], scale: Scale, title: str, top: float, percent: Callable[[Fraction], str]
) -> tuple[str, float]:
    """The strip on its own, each row under its name; and the height that it ends at."""
    end = top + _ROW * len(rows) + 8
    parts = [_frame(scale, title, top, end, percent)]
    for at, row in enumerate(rows):
        middle = top + 24 + _ROW * at
        words = f"{row.label}: {row.margin}" if row.margin else row.label
        parts.append(_stem(row, middle, scale))
        parts.append(label(scale.x, middle - 10, words, size=SMALL, kind="words halo"))
    return "".join(parts), end


def _frame(scale: Scale, title: str, top: float, end: float, percent: Callable[[Fraction], str]) -> str:
    x = scale.at(scale.threshold)
    ticks = ((scale.low, None), (scale.threshold, "middle"), (scale.high, "end"))
    marks = "".join(
        line(scale.at(share), end, scale.at(share), end + 4, "axis")
        + label(scale.at(share), end + 16, percent(share), size=SMALL, kind="muted", anchor=anchor)
        for share, anchor in ticks
    )
    head = label(scale.title_start(title), top - 10, title, size=SMALL, kind="muted")
    return head + line(scale.x, end, scale.x + scale.width, end, "axis") + marks + halo_line(x, top - 4, x, end)


def _stem(row: NearRow, middle: float, scale: Scale) -> str:
    at = scale.at(row.share)
    stem = line(scale.at(scale.threshold), middle, at, middle, "stem")
    return marked(row.look, stem + tag("circle", cx=at, cy=middle, r=5, class_="seat"))


def _margin(row: NearRow, middle: float, scale: Scale) -> str:
    """The words for the distance: after the dot, or before it where they would leave the strip."""
    at, threshold = scale.at(row.share), scale.at(scale.threshold)
    end = scale.x + scale.width
    after, width = max(at, threshold) + 10, width_of(row.margin, SMALL)
    if after + width <= end or min(at, threshold) - 10 - width < scale.x:
        return label(min(after, end - width), middle + 4, row.margin, size=SMALL, kind="words halo")
    return label(min(at, threshold) - 10, middle + 4, row.margin, size=SMALL, kind="words halo", anchor="end")
