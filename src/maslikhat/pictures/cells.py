"""Small pictures that stand in the cells of a table: a bar with the threshold through all rows, a strip of quotas.

They are decoration beside the figures of the same row, so screen readers pass them over. One drawing serves a wide and
a narrow page.
"""

from fractions import Fraction

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.svg import STRONG, bar, halo_line, label, number, tag
from maslikhat.pictures.typeface import width_of

_BAR = 14
_HEIGHT = 34
_BLOCK = 4.4
_PITCH = 5.6
_TEN_GAP = 4.0
_IN_LINE = 20
_LINE = 18


def share_cell(look: Look, share: Fraction, longest: Fraction, threshold: Fraction | None) -> str:
    """A share as a bar from zero, `longest` being the full width; the threshold runs from edge to edge of the cell."""
    width = 150
    top = (_HEIGHT - _BAR) / 2
    drawn = marked(look, bar(0, top, float(share / longest) * width, _BAR))
    if threshold is not None:
        x = max(float(threshold / longest) * width, 1)
        drawn += halo_line(x, 0, x, _HEIGHT)
    return _cell(drawn, width, _HEIGHT)


def quota_cell(look: Look, whole: int, rest: Fraction, extra: str) -> str:
    """A list's quotas as blocks in tens, the last one framed and filled as far as its remainder goes; `extra` after."""
    marks = "".join(_square(at) for at in range(whole))
    drawn = tag("path", d=marks, class_="bar") if marks else ""
    x, y = _place(whole)
    if rest > 0:
        drawn += bar(x, y, float(rest) * _BLOCK, _BAR, "faint")
        drawn += tag("rect", x=x, y=y + 0.5, width=_BLOCK, height=_BAR - 1, class_="frame thin")
    words = label(x + _PITCH + 3, y + 11.5, extra, size=STRONG, kind="strong") if extra else ""
    lines = whole // _IN_LINE + 1
    width = _IN_LINE * _PITCH + _TEN_GAP + width_of(extra, STRONG) + 6
    return _cell(marked(look, drawn) + words, width, lines * _LINE + 2)


def _place(at: int) -> tuple[float, float]:
    line, column = divmod(at, _IN_LINE)
    return column * _PITCH + column // 10 * _TEN_GAP + 0.6, line * _LINE + 2.0


def _square(at: int) -> str:
    x, y = _place(at)
    return f"M{number(x)} {number(y)}h{_BLOCK}v{_BAR}h-{_BLOCK}z"


def _cell(drawn: str, width: float, height: float) -> str:
    box = f"0 0 {number(width)} {number(height)}"
    return tag("svg", drawn, viewBox=box, width=width, height=height, class_="picture cell", aria_hidden="true")
