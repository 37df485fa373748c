"""Regions of a country shaded by a share, each with its name and figure beside it: no legend to decode.

Outlines come in as rings of whole numbers, x from 0 to 1000; a label that does not fit into its region stands outside
and is tied to it by a line. Four shades, a quarter of the regions each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.pictures.svg import LABEL, Caption, label, line, number, picture, tag
from maslikhat.pictures.typeface import width_of, wrap

Ring = Sequence[tuple[int, int]]
_SHADES = 4
_NAME = 11.0
_NAME_LINE = 12.5
_WIDEST = 92.0
_STEPS = (26, 40, 56, 74, 96, 120)
_WAYS = ((1, 0), (-1, 0), (1, 1), (-1, 1), (0, 1), (1, -1), (-1, -1), (0, -1))


@dataclass(frozen=True, slots=True)
class Region:
    """A region: its name, outline, share, and the share as printed; `address` where there is more of it."""

    id: str
    label: str
    rings: tuple[Ring, ...]
    share: Fraction
    value: str
    address: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "_Box") -> bool:
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )


def region_map(regions: Sequence[Region], caption: Caption, *, width: int = 600) -> str:
    """Draw the regions `width` px wide, each a link where it has an address. Raises ValueError without regions."""
    if not regions:
        raise ValueError("a map needs at least one region")
    scale = width / 1000
    shade = dict(zip((each.id for each in regions), shades([each.share for each in regions]), strict=True))
    height = max(y for region in regions for ring in region.rings for _, y in ring) * scale
    shapes = [_linked(region, _shape(region, scale, shade[region.id])) for region in regions]
    placed: list[_Box] = []
    words = []
    for region in sorted(regions, key=lambda each: -_area(max(each.rings, key=_area))):
        box, drawn = _labelled(region, scale, placed, (width, height), shade[region.id])
        placed.append(box)
        words.append(drawn)
    role = "group" if any(region.address for region in regions) else "img"
    return picture(caption, width, height + 4, [*shapes, *words], role=role)


def shades(shares: Sequence[Fraction]) -> list[int]:
    """The shade of each share, 1 for the lowest quarter of them to 4 for the highest; equal shares have one shade."""
    return [sum(other < share for other in shares) * _SHADES // len(shares) + 1 for share in shares]


def _linked(region: Region, shape: str) -> str:
    """The shape as a link that the keyboard reaches and a screen reader names; labels lie over it and let through."""
    if not region.address:
        return shape
    return tag("a", shape, href=region.address, aria_label=f"{region.name or region.label}: {region.value}")


def _shape(region: Region, scale: float, shade: int) -> str:
    path = "".join(
        "M" + "L".join(f"{number(x * scale)} {number(y * scale)}" for x, y in ring) + "Z" for ring in region.rings
    )
    return tag("path", d=path, class_=f"region region-{shade}")


def _area(ring: Ring) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def _centre(ring: Ring) -> tuple[float, float]:
    pairs = list(zip(ring, [*ring[1:], ring[0]], strict=True))
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs)
    return (x / (3 * doubled), y / (3 * doubled)) if doubled else (float(ring[0][0]), float(ring[0][1]))


def _labelled(
    region: Region, scale: float, placed: Sequence[_Box], room: tuple[float, float], shade: int
) -> tuple[_Box, str]:
    ring = max(region.rings, key=_area)
    x, y = (at * scale for at in _centre(ring))
    lines = wrap(region.label, _WIDEST, _NAME)
    wide = max(*(width_of(words, _NAME) for words in lines), width_of(region.value, LABEL)) + 4
    own = _Box(x, y, wide, _NAME_LINE * len(lines) + 15)
    inside = (max(p[0] for p in ring) - min(p[0] for p in ring)) * scale + 8
    if wide <= inside and not any(own.meets(other) for other in placed):
        return own, _words(own, lines, region.value, f"on-{shade}")
    box = next((free for free in _around(own, room) if not any(free.meets(other) for other in placed)), own)
    dot = tag("circle", cx=x, cy=y, r=2.5, class_="spot")
    leader = line(x, y, box.x + (own.width / 2 if box.x < x else -own.width / 2), box.y, "leader") if box.x != x else ""
    return box, leader + dot + _words(box, lines, region.value, "halo")


def _around(box: _Box, room: tuple[float, float]) -> Iterator[_Box]:
    """Places about the region, the nearest first, that lie inside the picture."""
    for step in _STEPS:
        for across, down in _WAYS:
            x, y = box.x + across * (step + box.width / 2), box.y + down * (step * 0.7 + box.height / 4)
            if box.width / 2 <= x <= room[0] - box.width / 2 and box.height / 2 <= y <= room[1] - box.height / 2:
                yield _Box(x, y, box.width, box.height)


def _words(box: _Box, lines: Sequence[str], value: str, kind: str) -> str:
    top = box.y - box.height / 2 + 10
    names = "".join(
        label(box.x, top + at * _NAME_LINE, words, size=_NAME, kind=kind, anchor="middle")
        for at, words in enumerate(lines)
    )
    return names + label(box.x, top + len(lines) * _NAME_LINE + 1, value, kind=f"strong {kind}", anchor="middle")
