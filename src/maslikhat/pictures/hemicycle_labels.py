"""Where the names of a hemicycle stand: beside their seats, never on each other.

Labels keep the order of the seats down each side; one that had to move away is tied to its seats by a thin line.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import cos, pi, sin, sqrt

from maslikhat.pictures.svg import SMALL, STRONG
from maslikhat.pictures.typeface import width_of

_STRONG_LINE = 15.0
_SMALL_LINE = 13.5
_GAP = 5.0
_FAR = 9.0


class Side(StrEnum):
    """On which side of the half circle a label stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Arc:
    """The edge of the half circle that labels keep outside of; `room` is kept free beside the middle of its top."""

    x: float
    y: float
    radius: float
    sideways: bool
    room: float = 0

    def at(self, turn: float) -> tuple[float, float]:
        """The point of the edge at a turn from 0 to 1."""
        along, across = -cos(pi * turn) * (self.radius - 5), sin(pi * turn) * (self.radius - 5)
        return (self.x + across, self.y + along) if self.sideways else (self.x + along, self.y - across)


@dataclass(frozen=True, slots=True)
class LabelBox:
    """Lines of a label (words, whether strong), the turn 0 to 1 of its seats, and the place found for it."""

    lines: tuple[tuple[str, bool], ...]
    turn: float
    x: float = 0
    top: float = 0
    side: Side = Side.RIGHT
    leader: tuple[float, float, float, float] | None = None

    @property
    def height(self) -> float:
        """The height of all lines, in px."""
        return sum(_STRONG_LINE if strong else _SMALL_LINE for _, strong in self.lines)

    @property
    def width(self) -> float:
        """The width of the widest line, in px."""
        return max(width_of(words, STRONG if strong else SMALL) for words, strong in self.lines)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    @property
    def left(self) -> float:
        """The left edge."""
        return self.x - self.width if self.side is Side.LEFT else self.x

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x if self.side is Side.LEFT else self.x + self.width

    def baseline(self, at: int) -> float:
        """The baseline of line `at`."""
        above = sum(_STRONG_LINE if strong else _SMALL_LINE for _, strong in self.lines[:at])
        return self.top + above + (12.0 if self.lines[at][1] else 10.5)

    def moved(self, shift: float) -> "LabelBox":
        """The same label `shift` px to the right."""
        leader = self.leader and (self.leader[0] + shift, self.leader[1], self.leader[2] + shift, self.leader[3])
        return replace(self, x=self.x + shift, leader=leader)


def place_labels(boxes: Sequence[LabelBox], arc: Arc) -> list[LabelBox]:
    """Find a place outside the arc for each label, in the order of their turns."""
    if arc.sideways:
        return _down(list(boxes), Side.RIGHT, arc)
    left = [box for box in boxes if box.turn < 1 / 2]
    right = [box for box in boxes if box.turn >= 1 / 2]
    return _down(left[::-1], Side.LEFT, arc)[::-1] + _down(right, Side.RIGHT, arc)


def _down(boxes: list[LabelBox], side: Side, arc: Arc) -> list[LabelBox]:
    wanted = [arc.at(box.turn)[1] - box.height / 2 for box in boxes]
    tops = _spread(wanted, [box.height for box in boxes], arc.y - arc.radius)
    return [_settled(box, top, side, arc) for box, top in zip(boxes, tops, strict=True)]


def _spread(wanted: Sequence[float], heights: Sequence[float], ceiling: float) -> list[float]:
    """Tops in order, none above `ceiling`, none overlapping, each cluster about the middle of where it wants to be."""
    clusters: list[list[int]] = []
    for at in range(len(wanted)):
        clusters.append([at])
        while len(clusters) > 1 and _cluster_top(clusters[-1], wanted, heights, ceiling) < (
            _cluster_top(clusters[-2], wanted, heights, ceiling) + _cluster_height(clusters[-2], heights)
        ):
            clusters[-2:] = [clusters[-2] + clusters[-1]]
    tops: list[float] = []
    for cluster in clusters:
        top = _cluster_top(cluster, wanted, heights, ceiling)
        for at in cluster:
            tops.append(top)
            top += heights[at] + _GAP
    return tops


def _cluster_height(cluster: Sequence[int], heights: Sequence[float]) -> float:
    return sum(heights[at] + _GAP for at in cluster)


def _cluster_top(cluster: Sequence[int], wanted: Sequence[float], heights: Sequence[float], ceiling: float) -> float:
    before, offsets = 0.0, []
    for at in cluster:
        offsets.append(wanted[at] - before)
        before += heights[at] + _GAP
    return max(sum(offsets) / len(offsets), ceiling)


def _settled(box: LabelBox, top: float, side: Side, arc: Arc) -> LabelBox:
    """The label at its height, as near to the half circle as its nearest edge may come, with a leader if it moved."""
    bottom = top + box.height
    nearest = max(top - arc.y, arc.y - bottom, 0) if arc.sideways else max(arc.y - bottom, 0)
    reach = sqrt(max(arc.radius * arc.radius - nearest * nearest, 0))
    reach = max(reach, arc.room if not arc.sideways and top < arc.y - arc.radius + 4 else 12)
    placed = replace(box, x=arc.x - reach if side is Side.LEFT else arc.x + reach, top=top, side=side)
    return replace(placed, leader=_leader(placed, arc))


def _leader(box: LabelBox, arc: Arc) -> tuple[float, float, float, float] | None:
    seat_x, seat_y = arc.at(box.turn)
    gap = -3 if box.side is Side.LEFT else 3
    end_y = min(max(seat_y, box.top + 8), box.bottom - 6)
    moved = abs(end_y - seat_y) > _FAR or abs(box.x - seat_x) > 5 * _FAR
    return (seat_x, seat_y, box.x - gap, end_y) if moved else None
