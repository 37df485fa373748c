"""The hemicycle: as many marks as seats, labels apart, from one seat to seven hundred."""

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest

from maslikhat.pictures.hemicycle import SeatGroup, hemicycle
from maslikhat.pictures.looks import NO_PARTY, Wish, looks_of
from maslikhat.pictures.svg import Caption
from maslikhat.pictures.typeface import width_of

LOOKS = looks_of((Wish(),) * 13)

CAPTION = Caption("seats", "Who holds the seats", "AMANAT 62, ...")
SVG = "{http://www.w3.org/2000/svg}"
MAZHILIS_2023 = (
    SeatGroup("amanat", "AMANAT", LOOKS[0], 40, 22, "тізім бойынша 40 + округтерде 22"),
    SeatGroup("auyl", "«Ауыл» халықтық-демократиялық патриоттық партиясы", LOOKS[1], 8),
    SeatGroup("independents", "Өзін-өзі ұсынған кандидаттар", NO_PARTY, 0, 7, "барлығы округтерде"),
    SeatGroup("respublica", "Respublica", LOOKS[2], 6),
    SeatGroup("akzhol", "«Ақ жол» Қазақстан демократиялық партиясы", LOOKS[3], 6),
    SeatGroup("npk", "Қазақстан Халық партиясы", LOOKS[4], 5),
    SeatGroup("osdp", "Жалпыұлттық социал-демократиялық партия", LOOKS[5], 4),
)


def drawing(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own picture, not a stranger's file


def circles(svg: str, kind: str) -> int:
    return len(drawing(svg).findall(f".//{SVG}circle[@class='{kind}']"))


def boxes(svg: str) -> list[tuple[float, float, float, float, str]]:
    """Left, top, right, bottom of every text, by the widths of the typeface, and its words."""
    found = []
    for text in drawing(svg).iter(f"{SVG}text"):
        size = float(text.get("font-size", "12.5"))
        width = width_of(text.text or "", size)
        x, y = float(text.get("x", 0)), float(text.get("y", 0))
        left = x - {"middle": width / 2, "end": width}.get(text.get("text-anchor", ""), 0)
        found.append((left, y - size * 0.75, left + width, y + size * 0.1, text.text or ""))
    return found


def overlapping(svg: str) -> list[tuple[str, str]]:
    return [
        (a[4], b[4])
        for a, b in combinations(boxes(svg), 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


def view(svg: str) -> tuple[float, float]:
    match = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert match is not None
    return float(match[1]), float(match[2])


@pytest.mark.parametrize(("width", "sideways"), [(640, False), (600, False), (328, True)])
def test_a_solid_mark_is_a_list_seat_and_a_ring_a_constituency_seat(width: int, sideways: bool) -> None:
    svg = hemicycle(
        MAZHILIS_2023, CAPTION, majority="көпшілік: 50", centre=("62", "98"), width=width, sideways=sideways
    )
    assert circles(svg, "seat") == 69
    assert circles(svg, "ring") == 29
    assert circles(svg, "dot") == 7


@pytest.mark.parametrize(("width", "sideways"), [(640, False), (328, True)])
def test_long_kazakh_names_stand_apart_and_inside(width: int, sideways: bool) -> None:
    svg = hemicycle(
        MAZHILIS_2023,
        CAPTION,
        majority="көпшілік: 98 мандаттың 50 мандаты",
        centre=("62", "98 мандаттан"),
        width=width,
        sideways=sideways,
    )
    assert overlapping(svg) == []
    right, bottom = view(svg)
    assert all(left >= 0 and end <= right and top >= 0 and end_y <= bottom for left, top, end, end_y, _ in boxes(svg))


@pytest.mark.parametrize("seats", [1, 2, 3, 5, 10, 98, 150, 223, 450, 700])
def test_any_number_of_seats_has_that_many_marks_that_do_not_touch(seats: int) -> None:
    svg = hemicycle([SeatGroup("a", "A", LOOKS[0], seats)], CAPTION, majority="", centre=(str(seats), "seats"))
    marks = drawing(svg).findall(f".//{SVG}circle")
    assert len(marks) == seats
    places = sorted((float(m.get("cx", 0)), float(m.get("cy", 0)), float(m.get("r", 0))) for m in marks)
    for one, other in combinations(places, 2):
        if other[0] - one[0] < 2 * one[2]:
            distance = ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5
            assert distance >= one[2] + other[2] - 0.2
    width, height = view(svg)
    assert all(x - r >= 0 and x + r <= width and y - r >= 0 and y + r <= height for x, y, r in places)


@pytest.mark.parametrize("sideways", [False, True])
def test_twelve_small_parties_keep_their_labels_apart(sideways: bool) -> None:
    groups = [SeatGroup(f"p{at}", f"Партия № {at}", LOOKS[at], 40 if at == 0 else 2) for at in range(13)]
    svg = hemicycle(
        groups, CAPTION, majority="большинство: 33 из 64", width=328 if sideways else 640, sideways=sideways
    )
    assert overlapping(svg) == []
    assert len([box for box in boxes(svg) if box[4].startswith("Партия")]) == 13


def test_a_group_without_seats_is_not_drawn_and_no_seat_at_all_is_refused() -> None:
    svg = hemicycle([SeatGroup("a", "A", LOOKS[0], 3), SeatGroup("b", "Байтақ", LOOKS[1], 0)], CAPTION)
    assert "Байтақ" not in svg
    with pytest.raises(ValueError, match="at least one seat"):
        hemicycle([SeatGroup("a", "A", LOOKS[0], 0)], CAPTION)


def test_groups_follow_each_other_from_the_left() -> None:
    svg = hemicycle([SeatGroup("a", "A", LOOKS[0], 5), SeatGroup("b", "B", LOOKS[1], 5)], CAPTION, width=640)
    first, second = drawing(svg).findall(f"./{SVG}g")
    middle = [sorted(float(mark.get("cx", 0)) for mark in group) for group in (first, second)]
    assert max(middle[0]) < min(middle[1])


def test_words_are_escaped_and_the_picture_is_one_image_with_title_and_description() -> None:
    svg = hemicycle([SeatGroup("a", "<A & B>", LOOKS[0], 2)], Caption("x", "A < B", "1 & 2"), width=400)
    root = drawing(svg)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "x-title x-desc"
    assert [root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")] == ["A < B", "1 & 2"]
