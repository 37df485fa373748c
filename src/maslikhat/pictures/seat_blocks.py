"""The votes of one list counted out seat by seat: a numbered block for each whole quota, then the remainder.

One block is marked: the seat that is asked about. Blocks stand in lines of as many as the width holds.
"""

from fractions import Fraction

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.svg import LABEL, SMALL, Caption, bar, label, picture, tag
from maslikhat.pictures.typeface import width_of

_HEIGHT = 30
_LINE = 44
_WIDEST = 112.0
_NARROWEST = 34.0
_GAP = 2.0


def seat_blocks(
    look: Look, whole: int, rest: Fraction, caption: Caption, *, asked: int, rest_label: str, width: int = 600
) -> str:
    """Draw `whole` numbered blocks and the remainder (0 to 1) as a framed block filled that far.

    `asked` is the number of the seat that is marked; it may be that of the remainder. `rest_label` is written under the
    remainder. Raises ValueError if there is nothing to draw.
    """
    count = whole + (1 if rest > 0 else 0)
    if not count:
        raise ValueError("a strip of quotas needs at least a part of one")
    pitch = min(max(width / count, _NARROWEST), _WIDEST)
    in_line = max(int(width // pitch), 1)
    size = pitch - _GAP
    marks, words = [], []
    for at in range(count):
        row, column = divmod(at, in_line)
        x, y = column * pitch, row * _LINE + 4
        is_rest = at == whole
        marks.append(_block(x, y, size, float(rest) if is_rest else 1.0, asked=at + 1 == asked))
        words.append(label(x + size / 2, y + 20, str(at + 1), size=LABEL, kind="strong halo", anchor="middle"))
        if is_rest:
            words.append(_under(x, y + _HEIGHT + 16, size, rest_label, width))
    height = (-(-count // in_line)) * _LINE + 12
    drawn = marked(look, "".join(marks))
    return picture(caption, width, height, [drawn, *words])


def _block(x: float, y: float, size: float, filled: float, *, asked: bool) -> str:
    drawn = bar(x, y, size * filled, _HEIGHT, "bar" if asked else "faint")
    if filled < 1:
        drawn += tag("rect", x=x + 0.6, y=y + 0.6, width=size - 1.2, height=_HEIGHT - 1.2, class_="frame dashed")
    if asked:
        drawn += tag("rect", x=x + 0.8, y=y + 0.8, width=size - 1.6, height=_HEIGHT - 1.6, class_="asked")
    return drawn


def _under(x: float, y: float, size: float, words: str, width: float) -> str:
    wide = width_of(words, SMALL)
    start = min(max(x + size / 2 - wide / 2, 0), max(width - wide - 2, 0))
    return label(start, y, words, size=SMALL)
