"""All votes that share the seats as one strip, and the seats under it as a ruler: how much a seat costs."""

from collections.abc import Sequence
from dataclasses import dataclass

from maslikhat.pictures.looks import Look, marked
from maslikhat.pictures.svg import SMALL, Caption, bar, label, line, picture
from maslikhat.pictures.typeface import width_of

_BAR = 26
_TOP = 20
_FEW_TICKS = 150


@dataclass(frozen=True, slots=True)
class Part:
    """The votes of one list, its name, how it looks; `strong` marks the list that is asked about."""

    id: str
    label: str
    votes: int
    look: Look
    strong: bool = False


def seat_ruler(parts: Sequence[Part], seats: int, words: str, caption: Caption, *, width: int = 600) -> str:
    """Draw the parts after each other and `seats` ticks under them; `words` name the unit at the first tick.

    A name is written where it fits over its part; that of the strong one always. Raises ValueError without votes.
    """
    total = sum(part.votes for part in parts)
    if total < 1 or seats < 1:
        raise ValueError("a ruler of seats needs votes and at least one seat")
    drawn, x = [], 0.0
    for part in parts:
        wide = part.votes / total * width
        drawn.append(marked(part.look, bar(x, _TOP, max(wide - 1, 0.5), _BAR)))
        drawn.append(_named(part, x, wide, width))
        x += wide
    drawn.extend(_ticks(seats, words, width))
    return picture(caption, width, _TOP + _BAR + 36, drawn)


def _named(part: Part, x: float, wide: float, width: float) -> str:
    own = width_of(part.label, SMALL)
    if not part.strong and own > wide - 6:
        return ""
    middle = min(max(x + wide / 2, own / 2), width - own / 2)
    return label(middle, 13, part.label, size=SMALL, kind="strong halo" if part.strong else "muted", anchor="middle")


def _ticks(seats: int, words: str, width: float) -> list[str]:
    step = next(each for each in (10, 20, 50, 100, 200, 500, 1000, 5000) if seats / each <= 8)
    top, drawn = _TOP + _BAR, []
    zero = f"0 {words}"
    taken = width_of(zero, SMALL) + 4
    for seat in range(seats + 1):
        is_named = seat % step == 0 or seat == seats
        if not is_named and seats > _FEW_TICKS:
            continue
        x = min(max(seat / seats * width, 0.5), width - 0.5)
        drawn.append(line(x, top + 2, x, top + (10 if is_named else 6), "axis"))
        told = zero if seat == 0 else str(seat)
        is_near = 0 < seat < seats and (width - x < 24 or x - width_of(told, SMALL) / 2 < taken)
        if is_named and not is_near:
            anchor = "end" if seat == seats else None if seat == 0 else "middle"
            drawn.append(label(x, top + 24, told, size=SMALL, kind="muted", anchor=anchor))
    return drawn
