"""How a party looks: its colour by day and by night, and the pattern that stands for it in grey print.

A colour is data and carries no meaning alone; it is moved towards black or white until a mark can be told from the
paper (contrast of at least 3, as WCAG 2 counts it).
"""

from collections.abc import Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from enum import StrEnum

from maslikhat.pictures.svg import bar, tag

PAPER_BY_DAY = "#FAF9F5"
PAPER_BY_NIGHT = "#14171A"
_CONTRAST_BY_DAY = 3.0
_CONTRAST_BY_NIGHT = 6.0


class Pattern(StrEnum):
    """What fills a mark where there is no colour."""

    SOLID = "solid"
    BOLD_DIAGONAL = "bold-diagonal"
    DOTS = "dots"
    LEVEL_LINES = "level-lines"
    CROSS_HATCH = "cross-hatch"
    BACK_DIAGONAL = "back-diagonal"
    LIGHT_GREY = "light-grey"
    UPRIGHT_LINES = "upright-lines"
    RING_AND_DOT = "ring-and-dot"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Look:
    """Colour on light paper, colour on dark paper, pattern in print."""

    by_day: str
    by_night: str
    pattern: Pattern = Pattern.SOLID


_TURNS = (
    ("#2E4A7D", Pattern.SOLID),
    ("#5C8F3D", Pattern.BOLD_DIAGONAL),
    ("#7D5A9E", Pattern.DOTS),
    ("#4690C4", Pattern.LEVEL_LINES),
    ("#8A3B4C", Pattern.CROSS_HATCH),
    ("#C4718F", Pattern.BACK_DIAGONAL),
    ("#878F56", Pattern.LIGHT_GREY),
    ("#B0702E", Pattern.UPRIGHT_LINES),
)
NO_PARTY = Look("#7C8084", "#A4A9AD", Pattern.RING_AND_DOT)
AGAINST_ALL = Look("#C9C5B9", "#54595D", Pattern.EMPTY)
PLAIN = Look("#00687D", "#62C6D9", Pattern.SOLID)
_STRIPES: Mapping[Pattern, tuple[str, ...]] = {
    Pattern.BOLD_DIAGONAL: ("M-1 7L7 -1M-1 1L1 -1M5 7L7 5", "2.2"),
    Pattern.LEVEL_LINES: ("M0 1.5H6M0 4.5H6", "1.2"),
    Pattern.CROSS_HATCH: ("M0 0L6 6M0 6L6 0", "1.4"),
    Pattern.BACK_DIAGONAL: ("M-1 -1L7 7M5 -1L7 1M-1 5L1 7", "1"),
    Pattern.UPRIGHT_LINES: ("M1.5 0V6M4.5 0V6", "1.2"),
}


def look_of(turn: int, colour: str | None = None) -> Look:
    """The look of the party that is `turn`-th (from 0) on the page; with its own colour where it has one.

    `colour` is "#RRGGBB". Raises ValueError if it is not.
    """
    own, pattern = _TURNS[turn % len(_TURNS)]
    base = colour or own
    return Look(
        _until_seen(base, PAPER_BY_DAY, -0.02, _CONTRAST_BY_DAY),
        _until_seen(base, PAPER_BY_NIGHT, 0.02, _CONTRAST_BY_NIGHT),
        pattern,
    )


def contrast(one: str, other: str) -> float:
    """The contrast of two colours "#RRGGBB" as WCAG 2 counts it, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def marked(look: Look, parts: str, pattern_id: str) -> str:
    """Put marks into a group that carries the look: colours by day and night, the pattern for print."""
    style = f"--day:{look.by_day};--night:{look.by_night};--print:url(#{pattern_id})"
    return tag("g", parts, class_=f"party {look.pattern}", style=style)


def swatch(look: Look, pattern_id: str) -> str:
    """A square of 12 px that stands beside a party's name in a table; decoration, hidden from screen readers."""
    mark = marked(look, bar(0.5, 0.5, 11, 11), pattern_id)
    return tag("svg", mark, viewBox="0 0 12 12", width=12, height=12, class_="picture swatch", aria_hidden="true")


def pattern_of(look: Look, pattern_id: str) -> str:
    """The definition of the print pattern of a look, in its own colour darkened, on white."""
    stroke = _mix(look.by_day, "#000000", 0.35)
    white = bar(0, 0, 6, 6, "pattern-ground")
    if look.pattern in _STRIPES:
        path, width = _STRIPES[look.pattern]
        body = white + tag("path", d=path, stroke=stroke, stroke_width=width, fill="none")
    elif look.pattern is Pattern.DOTS:
        body = white + tag(
            "path", d="M1.5 1.5h.01M4.5 4.5h.01", stroke=stroke, stroke_width="2.2", stroke_linecap="round"
        )
    else:
        fill = {Pattern.SOLID: stroke, Pattern.LIGHT_GREY: "#CFCFCF"}.get(look.pattern, "#FFFFFF")
        body = tag("rect", width=6, height=6, fill=fill)
    return tag("pattern", body, id=pattern_id, width=6, height=6, patternUnits="userSpaceOnUse")


def _until_seen(colour: str, paper: str, step: float, wanted: float) -> str:
    """The colour made darker (`step` below 0) or lighter, hue and saturation kept, until seen on the paper."""
    red, green, blue = (channel / 255 for channel in _channels(colour))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    while contrast(_written(hue, lightness, saturation), paper) < wanted and lightness != (0 if step < 0 else 1):
        lightness = min(max(lightness + step, 0), 1)
    return _written(hue, lightness, saturation)


def _written(hue: float, lightness: float, saturation: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in hls_to_rgb(hue, lightness, saturation))


def _channels(colour: str) -> tuple[int, int, int]:
    if len(colour) != len("#RRGGBB") or not colour.startswith("#"):
        raise ValueError(f"not a colour of the form #RRGGBB: {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mix(colour: str, towards: str, part: float) -> str:
    pairs = zip(_channels(colour), _channels(towards), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
