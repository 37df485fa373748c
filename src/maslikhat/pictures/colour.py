"""Colours as numbers: contrast with paper, how far two look apart, also to eyes that lack one kind of cone.

Contrast is that of WCAG 2. Distance is the Euclidean one in Oklab (Ottosson, 2020), where black and white are 1 apart;
what protanopes, deuteranopes and tritanopes see is computed as by Machado, Oliveira and Fernandes (2009), severity 1.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from math import cos, dist, radians, sin

Triple = tuple[float, float, float]
_Matrix = tuple[Triple, Triple, Triple]


class Sight(StrEnum):
    """By whom a colour is seen."""

    ALL_CONES = "all-cones"
    PROTANOPE = "protanope"
    DEUTERANOPE = "deuteranope"
    TRITANOPE = "tritanope"


_SEEN: dict[Sight, _Matrix] = {
    Sight.ALL_CONES: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    Sight.PROTANOPE: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTERANOPE: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITANOPE: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_CONES: _Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_OKLAB: _Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_CONES_BACK: _Matrix = (
    (1, 0.3963377774, 0.2158037573),
    (1, -0.1055613458, -0.0638541728),
    (1, -0.0894841775, -1.2914855480),
)
_LIGHT_BACK: _Matrix = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of "#RRGGBB", from 0 to 255. Raises ValueError where it is of another form."""
    if len(colour) != len("#RRGGBB") or not colour.startswith("#"):
        raise ValueError(f"not a colour of the form #RRGGBB: {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 counts it, from 1 to 21."""
    low, high = sorted(_times((0.2126, 0.7152, 0.0722), _light(each)) for each in (one, other))
    return (high + 0.05) / (low + 0.05)


def apart(one: str, other: str) -> dict[Sight, float]:
    """How far two colours look apart to each sight: 0 the same, 1 black and white."""
    return dict(zip(Sight, map(dist, _seen(one), _seen(other)), strict=True))


def turned(colour: str, lightness: float, degrees: float = 0, strength: float = 1) -> str | None:
    """The colour with another lightness (Oklab, 0 to 1), hue turned, chroma times `strength`; None where none is such.

    No screen has every colour: what lies outside sRGB is none.
    """
    _, a, b = _seen(colour)[0]
    turn = radians(degrees)
    moved = (lightness, (a * cos(turn) - b * sin(turn)) * strength, (a * sin(turn) + b * cos(turn)) * strength)
    first, second, third = (_times(row, moved) ** 3 for row in _CONES_BACK)
    light = [_times(row, (first, second, third)) for row in _LIGHT_BACK]
    if not all(-0.0005 <= each <= 1.0005 for each in light):
        return None
    return "#" + "".join(f"{round(_coded(min(max(each, 0), 1)) * 255):02X}" for each in light)


@cache
def _seen(colour: str) -> tuple[Triple, ...]:
    """The colour in Oklab as each sight has it."""
    light = _light(colour)
    return tuple(_oklab([min(max(_times(row, light), 0), 1) for row in matrix]) for matrix in _SEEN.values())


def _oklab(light: Sequence[float]) -> Triple:
    cones = [_times(row, light) ** (1 / 3) for row in _CONES]
    first, second, third = (_times(row, cones) for row in _OKLAB)
    return first, second, third


def _light(colour: str) -> Triple:
    red, green, blue = (_linear(each / 255) for each in channels(colour))
    return red, green, blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _coded(light: float) -> float:
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def _times(row: Sequence[float], column: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, column, strict=True))
