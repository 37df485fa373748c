"""How a party looks: its colour by day and by night, and the pattern that stands for it in grey print.

A colour is data and carries no meaning alone; it is moved towards black or white until a mark can be told from the
paper (contrast of at least 3, as WCAG 2 counts it). Where no colour for dark paper is given one is found that looks
apart from the others.
"""

from collections.abc import Mapping, Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import cycle, product, starmap
from math import inf
from typing import NamedTuple

from maslikhat.pictures.colour import Sight, apart, channels, contrast, turned
from maslikhat.pictures.svg import bar, tag

PAPER_BY_DAY = "#FAF9F5"
PAPER_BY_NIGHT = "#14171A"
CONTRAST = 3.0


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


@dataclass(frozen=True, slots=True)
class Wish:
    """What is given of a party's look; what is None is found for it."""

    by_day: str | None = None
    by_night: str | None = None
    pattern: Pattern | None = None


# For parties without a colour of their own, in turn; the patterns in the order in which they are told apart best.
_OWN = ("#2E4A7D", "#5C8F3D", "#7D5A9E", "#4690C4", "#8A3B4C", "#C4718F", "#878F56", "#B0702E")
_PATTERNS = (
    Pattern.SOLID,
    Pattern.BOLD_DIAGONAL,
    Pattern.DOTS,
    Pattern.LEVEL_LINES,
    Pattern.CROSS_HATCH,
    Pattern.BACK_DIAGONAL,
    Pattern.LIGHT_GREY,
    Pattern.UPRIGHT_LINES,
)
# How far from the others a found colour is to look: to all cones, and to the sight that tells it worst.
APART = 0.1
APART_WITHOUT_A_CONE = 0.05
NO_PARTY = Look("#7C8084", "#A4A9AD", Pattern.RING_AND_DOT)
AGAINST_ALL = Look("#C9C5B9", "#54595D", Pattern.EMPTY)
PLAIN = Look("#00687D", "#62C6D9", Pattern.SOLID)


class _Scheme(NamedTuple):
    """A paper, the colour of those without a party on it, and how light a found colour may be, the best first."""

    paper: str
    no_party: str
    darker: bool
    lightness: tuple[float, ...]


_DAY = _Scheme(PAPER_BY_DAY, NO_PARTY.by_day, darker=True, lightness=(0.5, 0.42, 0.58, 0.35, 0.64))
_NIGHT = _Scheme(PAPER_BY_NIGHT, NO_PARTY.by_night, darker=False, lightness=(0.72, 0.78, 0.66, 0.84, 0.6, 0.9))
_STRIPES: Mapping[Pattern, tuple[str, ...]] = {
    Pattern.BOLD_DIAGONAL: ("M-1 7L7 -1M-1 1L1 -1M5 7L7 5", "2.2"),
    Pattern.LEVEL_LINES: ("M0 1.5H6M0 4.5H6", "1.2"),
    Pattern.CROSS_HATCH: ("M0 0L6 6M0 6L6 0", "1.4"),
    Pattern.BACK_DIAGONAL: ("M-1 -1L7 7M5 -1L7 1M-1 5L1 7", "1"),
    Pattern.UPRIGHT_LINES: ("M1.5 0V6M4.5 0V6", "1.2"),
}


@lru_cache(maxsize=256)
def looks_of(wishes: tuple[Wish, ...]) -> tuple[Look, ...]:
    """The looks of the parties of one page, in their order.

    A colour that is given stays as it is, but for what is needed to see it on the paper. One that is found keeps the
    hue of the party and looks apart from all others as far as there is room (`APART`). No two of the first eight share
    a pattern, unless they are given the same. A colour is "#RRGGBB"; raises ValueError where it is not.
    """
    own = cycle(_OWN)
    bases = [each.by_day or next(own) for each in wishes]
    days = _colours([each.by_day for each in wishes], bases, _DAY)
    nights = _colours([each.by_night for each in wishes], bases, _NIGHT)
    return tuple(starmap(Look, zip(days, nights, _patterns(wishes), strict=True)))


def _patterns(wishes: Sequence[Wish]) -> list[Pattern]:
    given = {each.pattern for each in wishes}
    free = cycle([each for each in _PATTERNS if each not in given] or _PATTERNS)
    return [each.pattern or next(free) for each in wishes]


def _colours(given: Sequence[str | None], bases: Sequence[str], scheme: _Scheme) -> list[str]:
    """The colours on one paper: those given first, the others kept apart from them and from each other."""
    made = {at: _until_seen(each, scheme) for at, each in enumerate(given) if each}
    for at, base in enumerate(bases):
        if at not in made:
            made[at] = _found(base, [*made.values(), scheme.no_party], scheme)
    return [made[at] for at in range(len(bases))]


def _found(base: str, others: Sequence[str], scheme: _Scheme) -> str:
    """A colour of the hue of `base`: the plainest that is apart from the others, else the one most so."""
    moves = product((0, 12, -12, 25, -25), (1, 0.75, 1.25), scheme.lightness)
    made = (turned(base, light, turn, strength) for turn, strength, light in moves)
    best, most = "", 0.0
    for each in made:
        if each and contrast(each, scheme.paper) >= CONTRAST:
            room = _room(each, others, most)
            if room >= 1:
                return each
            best, most = (each, room) if room > most else (best, most)
    return best or _until_seen(base, scheme)


def _room(colour: str, others: Sequence[str], least: float) -> float:
    """The room to the nearest of the others; not looked further for once it is no more than `least`."""
    room = inf
    for other in others:
        room = min(room, room_between(colour, other))
        if room <= least:
            break
    return room


def room_between(one: str, other: str) -> float:
    """How far two colours look apart, as a part of what is wanted (1 and more: enough)."""
    return min(
        far / (APART if sight is Sight.ALL_CONES else APART_WITHOUT_A_CONE) for sight, far in apart(one, other).items()
    )


def marked(look: Look, parts: str) -> str:
    """Put marks into a group that carries the look: colours by day and night, the pattern for print (`PATTERNS`)."""
    style = f"--day:{look.by_day};--night:{look.by_night};--print:url(#print-{look.pattern})"
    return tag("g", parts, class_=f"party {look.pattern}", style=style)


def swatch(look: Look) -> str:
    """A square of 12 px that stands beside a party's name in a table; decoration, hidden from screen readers."""
    mark = marked(look, bar(0.5, 0.5, 11, 11))
    return tag("svg", mark, viewBox="0 0 12 12", width=12, height=12, class_="picture swatch", aria_hidden="true")


def _pattern(kind: Pattern) -> str:
    """The definition of a print pattern: black on white, as a grey printer has no more."""
    white = bar(0, 0, 6, 6, "pattern-ground")
    if kind in _STRIPES:
        path, width = _STRIPES[kind]
        body = white + tag("path", d=path, class_="pattern-line", stroke_width=width)
    elif kind is Pattern.DOTS:
        body = white + tag(
            "path", d="M1.5 1.5h.01M4.5 4.5h.01", class_="pattern-line", stroke_width="2.2", stroke_linecap="round"
        )
    else:
        fill = {Pattern.SOLID: "#1C1C1C", Pattern.LIGHT_GREY: "#CFCFCF"}.get(kind, "#FFFFFF")
        body = tag("rect", width=6, height=6, fill=fill)
    return tag("pattern", body, id=f"print-{kind}", width=6, height=6, patternUnits="userSpaceOnUse")


# Once on a page, for all marks on it.
PATTERNS = tag("svg", tag("defs", "".join(map(_pattern, Pattern))), class_="patterns", aria_hidden="true")


def _until_seen(colour: str, scheme: _Scheme) -> str:
    """The colour made darker, or lighter, hue and saturation kept, until it is seen on the paper."""
    red, green, blue = (channel / 255 for channel in channels(colour))
    hue, lightness, saturation = rgb_to_hls(red, green, blue)
    step, end = (-0.02, 0.0) if scheme.darker else (0.02, 1.0)
    while contrast(_written(hue, lightness, saturation), scheme.paper) < CONTRAST and lightness != end:
        lightness = min(max(lightness + step, 0), 1)
    return _written(hue, lightness, saturation)


def _written(hue: float, lightness: float, saturation: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in hls_to_rgb(hue, lightness, saturation))
