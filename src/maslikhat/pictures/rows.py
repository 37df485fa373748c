"""What pictures made of rows share: the column of names on the left, or above the bar where the page is narrow."""

from collections.abc import Iterable
from dataclasses import dataclass

from maslikhat.pictures.svg import LABEL, label
from maslikhat.pictures.typeface import width_of, wrap

NARROW = 480
_WIDEST_NAME = 190
_LINE = 15


@dataclass(frozen=True, slots=True)
class Names:
    """Where names stand: `column` px are kept on the left (0 where names stand above their bars)."""

    column: float
    stacked: bool

    def lines(self, name: str) -> tuple[str, ...]:
        """The name broken to the column's width."""
        return (name,) if self.stacked else wrap(name, _WIDEST_NAME, LABEL)

    def height(self, name: str, bar_height: float) -> float:
        """The height of a row with its name, its bar and some air."""
        if self.stacked:
            return bar_height + _LINE + 12
        return max(bar_height + 10, _LINE * len(self.lines(name)) + 6)

    def written(self, name: str, top: float, bar_height: float, *, strong: bool = False) -> str:
        """The name at its place: right-aligned beside the bar, or above it."""
        kind = "strong" if strong else "words"
        if self.stacked:
            return label(0, top + 11, name, kind=kind)
        lines = self.lines(name)
        first = top + bar_height / 2 + 4.3 - (len(lines) - 1) * _LINE / 2
        return "".join(
            label(self.column - 10, first + at * _LINE, words, kind=kind, anchor="end")
            for at, words in enumerate(lines)
        )

    def bar_top(self, top: float) -> float:
        """Where the bar of a row begins that begins at `top`."""
        return top + (_LINE + 2 if self.stacked else 0)


def names_for(names: Iterable[str], width: int) -> Names:
    """Choose where names stand in a picture of `width` px."""
    if width < NARROW:
        return Names(0, stacked=True)
    widest = max((width_of(words, LABEL) for name in names for words in wrap(name, _WIDEST_NAME, LABEL)), default=0)
    return Names(widest + 14, stacked=False)
