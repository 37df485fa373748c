"""The elements of a picture: escaped tags, labels, blocks, and the frame with its title and description.

Used by every picture of this room. It knows nothing of elections.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

SMALL = 11.5
LABEL = 12.5
STRONG = 13.0


@dataclass(frozen=True, slots=True)
class Caption:
    """What a picture is called: an id that is unique on its page, a title that says what it shows, a description."""

    id: str
    title: str
    description: str


def number(value: float) -> str:
    """Write a coordinate with at most one decimal, the same on every machine."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def tag(name: str, body: str = "", **attributes: str | float | None) -> str:
    """One element; `class_` becomes class, `text_anchor` text-anchor; None is left out; values are escaped."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(number(value) if isinstance(value, int | float) else value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{body}</{name}>" if body else f"<{name}{written}/>"


def label(
    x: float, y: float, words: str, *, size: float = LABEL, kind: str = "words", anchor: str | None = None
) -> str:
    """Words at a baseline; `kind` is one of the classes words, strong, muted, halo of the picture's style."""
    own_size = None if size == LABEL else str(size)
    return tag(
        "text",
        escape(words),
        x=x,
        y=y,
        font_size=own_size,
        class_=kind.removeprefix("words").strip() or None,
        text_anchor=anchor,
    )


def bar(x: float, y: float, width: float, height: float, kind: str = "bar") -> str:
    """A rectangle that stands for a quantity by its width."""
    return tag("rect", x=x, y=y, width=max(width, 0), height=height, class_=kind)


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """A straight line; `kind` is one of the classes axis, rule, threshold, leader, cut."""
    return tag("path", d=f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}", class_=kind)


def halo_line(x1: float, y1: float, x2: float, y2: float, kind: str = "threshold") -> str:
    """A line that stays visible over bars: the same line in the paper's colour, wider, lies under it."""
    return line(x1, y1, x2, y2, "halo-line") + line(x1, y1, x2, y2, kind)


def picture(caption: Caption, width: float, height: float, parts: Iterable[str], *, role: str = "img") -> str:
    """The frame: one image to a screen reader, with its title and description.

    A picture whose parts are links is no image but a group of them: its `role` is then "group".
    """
    title_id, description_id = f"{caption.id}-title", f"{caption.id}-desc"
    head = tag("title", escape(caption.title), id=title_id) + tag(
        "desc", escape(caption.description), id=description_id
    )
    return tag(
        "svg",
        head + "".join(parts),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
        class_="picture",
        font_size=str(LABEL),
        role=role,
        aria_labelledby=f"{title_id} {description_id}",
    )
