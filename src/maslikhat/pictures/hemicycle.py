"""A council as a half circle, one mark a seat: solid for a list seat, a ring for a constituency seat.

Upright for a wide page; lying on its side, so that names have room on the right, for a narrow one. Groups follow each
other in the order given; it is not a seating plan.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import cos, pi, sin, sqrt

from maslikhat.pictures.hemicycle_labels import Arc, LabelBox, Side, place_labels
from maslikhat.pictures.looks import Look, Pattern, marked
from maslikhat.pictures.svg import LABEL, SMALL, STRONG, Caption, halo_line, label, line, picture, tag
from maslikhat.pictures.typeface import width_of, wrap

_HOLE = 0.4
_MARGIN = 6
_LABEL_WIDTH = 170
_MAJORITY_ROOM = 34


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """Seats of one party: `label` and `note` are printed as given; `lists` and `constituencies` count its seats."""

    id: str
    label: str
    look: Look
    lists: int
    constituencies: int = 0
    note: str = ""

    @property
    def seats(self) -> int:
        """All seats of the group."""
        return self.lists + self.constituencies


@dataclass(frozen=True, slots=True)
class _Seat:
    turn: Fraction
    row: int


@dataclass(frozen=True, slots=True)
class _Disc:
    """Where the half circle lies: `radius` to the outermost seats; `sideways` turns it clockwise by a quarter."""

    x: float
    y: float
    radius: float
    rows: int
    pitch: float
    sideways: bool

    @property
    def mark(self) -> float:
        return min(self.pitch * 0.42, 15)

    def at(self, turn: float, radius: float) -> tuple[float, float]:
        along, across = -cos(pi * turn) * radius, sin(pi * turn) * radius
        return (self.x + across, self.y + along) if self.sideways else (self.x + along, self.y - across)

    def row_radius(self, row: int) -> float:
        return _row_radius(row, self.rows, self.radius)


def hemicycle(
    groups: Sequence[SeatGroup],
    caption: Caption,
    *,
    majority: str = "",
    centre: tuple[str, str] = ("", ""),
    width: int = 640,
    sideways: bool = False,
) -> str:
    """Draw the groups as a half circle of `width` px, with each group's label beside its seats.

    `majority` labels the line through the middle; `centre` is a large figure and the words under it (upright only).
    Raises ValueError if there is no seat.
    """
    shown = [group for group in groups if group.seats > 0]
    if not shown:
        raise ValueError("a hemicycle needs at least one seat")
    seats = _seats_in_order(sum(group.seats for group in shown))
    boxes = _label_boxes(shown, majority if sideways else "")
    disc, placed, height = _fit(boxes, len(seats), width, sideways, majority)
    parts = [_marks(shown, seats, disc)]
    parts.append(_majority_line(disc, majority))
    parts.extend(_written(box) for box in placed)
    if not sideways:
        parts.append(_centre(disc, centre))
    return picture(caption, width, height, parts)


def _row_radius(row: int, rows: int, radius: float) -> float:
    return radius if rows == 1 else radius * (_HOLE + (1 - _HOLE) * row / (rows - 1))


def _rows_for(seats: int) -> list[int]:
    """Seats of each row from the inside out: as few rows as hold all seats at equal distances, filled evenly."""
    for rows in range(1, 60):
        pitch = (1 - _HOLE) / max(rows - 1, 1) if rows > 1 else 0.3
        radii = [_row_radius(row, rows, 1.0) for row in range(rows)]
        room = [int(pi * radius / pitch) + 1 for radius in radii]
        if sum(room) >= seats:
            return _shared(seats, room)
    raise ValueError(f"too many seats for a hemicycle: {seats}")


def _shared(seats: int, room: Sequence[int]) -> list[int]:
    whole = [seats * places // sum(room) for places in room]
    rest = sorted(range(len(room)), key=lambda row: (seats * room[row] % sum(room), row), reverse=True)
    for row in rest[: seats - sum(whole)]:
        whole[row] += 1
    return whole


def _seats_in_order(count: int) -> list[_Seat]:
    """All seats from the first end of the half circle to the other, outer rows first where they are level."""
    rows = _rows_for(count)
    seats = [
        _Seat(Fraction(place, held - 1) if held > 1 else Fraction(1, 2), row)
        for row, held in enumerate(rows)
        for place in range(held)
    ]
    return sorted(seats, key=lambda seat: (seat.turn, -seat.row))


def _label_boxes(groups: Sequence[SeatGroup], majority: str) -> list[LabelBox]:
    total = sum(group.seats for group in groups)
    boxes, before = [], 0
    for group in groups:
        lines = [(words, True) for words in wrap(f"{group.label} {group.seats}", _LABEL_WIDTH, STRONG)]
        lines += [(words, False) for words in wrap(group.note, _LABEL_WIDTH, SMALL)] if group.note else []
        boxes.append(LabelBox(tuple(lines), turn=(before + group.seats / 2) / total))
        before += group.seats
    if majority:
        boxes.append(LabelBox(tuple((words, False) for words in wrap(majority, _LABEL_WIDTH, SMALL)), turn=0.5))
    return sorted(boxes, key=lambda box: box.turn)


def _fit(
    boxes: Sequence[LabelBox], seats: int, width: int, sideways: bool, majority: str
) -> tuple[_Disc, list[LabelBox], float]:
    """The largest half circle that leaves room for its labels within `width`, the labels placed, the height."""
    rows = len(_rows_for(seats))
    smallest = min(width // 8, 60)
    largest = min(width // 2, int(60 + 22 * sqrt(seats)))
    for radius in range(largest, smallest - 1, -3):
        disc = _disc(radius, rows, sideways, majority)
        placed = place_labels(boxes, Arc(disc.x, disc.y, radius + disc.mark + 8, sideways, _room(majority)))
        left = min([disc.x - (0 if sideways else radius) - disc.mark, *(box.left for box in placed)])
        right = max([disc.x + radius + disc.mark, *(box.right for box in placed)])
        if right - left <= width - 2 * _MARGIN or radius <= smallest + 2:
            break
    shift = _MARGIN - left if sideways else (width - right - left) / 2
    lowest = disc.y + (radius if sideways else 0) + disc.mark
    height = max([lowest, *(box.bottom for box in placed)]) + _MARGIN
    moved = _Disc(disc.x + shift, disc.y, disc.radius, disc.rows, disc.pitch, sideways)
    return moved, [box.moved(shift) for box in placed], height


def _disc(radius: float, rows: int, sideways: bool, majority: str) -> _Disc:
    pitch = radius * ((1 - _HOLE) / (rows - 1) if rows > 1 else 0.3)
    top = radius + pitch / 2 + _MARGIN + (_MAJORITY_ROOM if majority and not sideways else 0)
    return _Disc(0, top, radius, rows, pitch, sideways)


def _room(majority: str) -> float:
    return width_of(majority, LABEL) / 2 + 8 if majority else 0


def _marks(groups: Sequence[SeatGroup], seats: Sequence[_Seat], disc: _Disc) -> str:
    drawn, start = [], 0
    for group in groups:
        own = seats[start : start + group.seats]
        marks = "".join(_mark(seat, disc, ring=place >= group.lists, look=group.look) for place, seat in enumerate(own))
        drawn.append(marked(group.look, marks))
        start += group.seats
    return "".join(drawn)


def _mark(seat: _Seat, disc: _Disc, *, ring: bool, look: Look) -> str:
    x, y = disc.at(float(seat.turn), disc.row_radius(seat.row))
    if not ring:
        return tag("circle", cx=x, cy=y, r=disc.mark, class_="seat")
    stroke = max(disc.mark * 0.3, 1)
    drawn = tag("circle", cx=x, cy=y, r=disc.mark - stroke / 2, class_="ring", stroke_width=stroke)
    if look.pattern is Pattern.RING_AND_DOT:
        drawn += tag("circle", cx=x, cy=y, r=max(disc.mark * 0.25, 0.8), class_="dot")
    return drawn


def _majority_line(disc: _Disc, majority: str) -> str:
    if not majority:
        return ""
    inner = disc.radius * (_HOLE if disc.rows > 1 else 0.7) - disc.mark - 8
    x1, y1 = disc.at(0.5, max(inner, 0))
    x2, y2 = disc.at(0.5, disc.radius + disc.mark + (5 if disc.sideways else 14))
    drawn = halo_line(x1, y1, x2, y2)
    if not disc.sideways:
        drawn += label(x2, y2 - 7, majority, anchor="middle")
    return drawn


def _centre(disc: _Disc, centre: tuple[str, str]) -> str:
    """The large figure in the hole with its words under it; the words are left out where the hole is too narrow."""
    figure, words = centre
    room = disc.radius * (_HOLE if disc.rows > 1 else 0.8) * 2 - disc.mark * 2 - 8
    size = next((size for size in (LABEL, SMALL) if width_of(words, size) <= room), None)
    written = label(disc.x, disc.y, words, size=size, kind="muted", anchor="middle") if words and size else ""
    if not figure:
        return written
    large = round(min(44.0, disc.radius * 0.2), 1)
    return label(disc.x, disc.y - (24 if written else 0), figure, size=large, kind="big", anchor="middle") + written


def _written(box: LabelBox) -> str:
    anchor = "end" if box.side is Side.LEFT else None
    words = "".join(
        label(
            box.x,
            box.baseline(at),
            text,
            size=STRONG if strong else SMALL,
            kind="strong halo" if strong else "muted halo",
            anchor=anchor,
        )
        for at, (text, strong) in enumerate(box.lines)
    )
    return (line(*box.leader, "leader") if box.leader else "") + words
