"""Shares of the vote as bars from zero, with the threshold drawn, and the neighbourhood of the threshold enlarged.

The full bars are never broken; what is too fine to be seen on them is drawn again by near_threshold.py.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.near_threshold import NearRow, Scale, beside_rows, scale_about, under_rows
from maslikhat.pictures.rows import Names, names_for
from maslikhat.pictures.svg import LABEL, Caption, bar, halo_line, label, line, picture
from maslikhat.pictures.typeface import width_of

_BAR = 16
_GAP = 28
_HEAD = 24.0
_FULL_PART = 0.54


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A list's share of the base; `value` is the share as printed, `margin` the words for its distance in votes.

    `near` False keeps a row that the threshold does not concern ("against all") out of the enlarged strip.
    """

    id: str
    label: str
    share: Fraction
    value: str
    look: Look
    margin: str = ""
    near: bool = True


@dataclass(frozen=True, slots=True)
class Threshold:
    """The threshold's share and the words on its line."""

    share: Fraction
    label: str


@dataclass(frozen=True, slots=True)
class _Bars:
    """Full bars: names, the px of the `longest` share, the threshold's px, the top of each row, the end of the last."""

    names: Names
    room: float
    longest: Fraction
    threshold: Fraction | None
    tops: tuple[float, ...]
    end: float

    def length(self, share: Fraction) -> float:
        return float(share / self.longest) * self.room


def share_bars(
    rows: Sequence[ShareRow],
    threshold: Threshold | None,
    caption: Caption,
    *,
    percent: Callable[[Fraction], str],
    near_title: str = "",
    width: int = 700,
) -> str:
    """Draw the rows in the order given; `percent` writes a round share for the scale of the enlarged strip.

    `near_title` heads the enlarged strip; without it, or without a threshold, there is none. Raises ValueError
    without rows.
    """
    if not rows:
        raise ValueError("a picture of shares needs at least one row")
    enlarged = threshold if near_title and any(row.near for row in rows) else None
    bars = _bars(rows, threshold, width, beside=enlarged is not None)
    parts = [_row(row, top, bars) for row, top in zip(rows, bars.tops, strict=True)]
    if not bars.names.stacked:
        parts.append(line(bars.names.column, _HEAD, bars.names.column, bars.end, "axis"))
    if threshold:
        near_at = _scale(rows, enlarged, bars, width).title_start(near_title) if enlarged else float(width)
        parts.append(_threshold_line(threshold, bars, float(width) if bars.names.stacked else near_at))
    height = bars.end + 6
    if enlarged:
        near = _near_rows(rows, bars)
        drawn, height = _enlarged(near, bars, _scale(rows, enlarged, bars, width), near_title, percent)
        parts.append(drawn)
    return picture(caption, width, height, parts)


def _bars(rows: Sequence[ShareRow], threshold: Threshold | None, width: int, *, beside: bool) -> _Bars:
    names = names_for((row.label for row in rows), width)
    longest = max([*(row.share for row in rows), threshold.share if threshold else Fraction(0), Fraction(1, 100)])
    room = (width - names.column) * (_FULL_PART if beside and not names.stacked else 1)
    values = max(width_of(row.value, LABEL) for row in rows) + 12
    tops, top = [], _HEAD + 6
    for row in rows:
        tops.append(top)
        top += names.height(row.label, _BAR)
    return _Bars(names, room - values, longest, threshold.share if threshold else None, tuple(tops), top - 4)


def _scale(rows: Sequence[ShareRow], threshold: Threshold, bars: _Bars, width: int) -> Scale:
    x = 4 if bars.names.stacked else bars.names.column + (width - bars.names.column) * _FULL_PART + _GAP
    return scale_about(threshold.share, [row.share for row in rows if row.near], x, width - x - 8)


def _row(row: ShareRow, top: float, bars: _Bars) -> str:
    x, bar_top, length = bars.names.column, bars.names.bar_top(top), bars.length(row.share)
    drawn = marked(row.look, bar(x, bar_top, length, _BAR))
    line_at = bars.length(bars.threshold) if bars.threshold else 0
    value = label(
        x + (max(length, line_at) if length < line_at + 3 else length) + 7,
        bar_top + _BAR / 2 + 4.3,
        row.value,
        kind="words halo",
    )
    return bars.names.written(row.label, top, _BAR) + drawn + value


def _threshold_line(threshold: Threshold, bars: _Bars, limit: float) -> str:
    """The line with its words, which end before `limit`."""
    x = bars.names.column + bars.length(threshold.share)
    start = max(x - 4, bars.names.column)
    tops = [bars.names.bar_top(top) - 4 for top in bars.tops] if bars.names.stacked else [_HEAD - 4]
    ends = [top + _BAR + 8 for top in tops] if bars.names.stacked else [bars.end]
    lines = "".join(halo_line(x, top, x, end) for top, end in zip(tops, ends, strict=True))
    return lines + label(
        max(min(start, limit - width_of(threshold.label, LABEL) - 12), 0), _HEAD - 10, threshold.label, kind="strong"
    )


def _near_rows(rows: Sequence[ShareRow], bars: _Bars) -> list[tuple[NearRow, float]]:
    return [
        (NearRow(row.label, row.share, row.margin, row.look), top + _BAR / 2)
        for row, top in zip(rows, bars.tops, strict=True)
        if row.near
    ]


def _enlarged(
    rows: Sequence[tuple[NearRow, float]], bars: _Bars, scale: Scale, title: str, percent: Callable[[Fraction], str]
) -> tuple[str, float]:
    near = [(row, middle) for row, middle in rows if scale.shows(row.share)]
    if not bars.names.stacked:
        return beside_rows(near, scale, title, (_HEAD, bars.end), percent), bars.end + 22
    drawn, end = under_rows([row for row, _ in near], scale, title, bars.end + 40, percent)
    return drawn, end + 22
