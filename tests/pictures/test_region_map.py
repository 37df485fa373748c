"""The map: shades by quarters, every region labelled with its figure, labels apart and inside."""

import re
from fractions import Fraction
from itertools import combinations
from xml.etree import ElementTree

import pytest

from maslikhat.pictures.region_map import Region, region_map, shades
from maslikhat.pictures.svg import Caption
from maslikhat.pictures.typeface import width_of

SVG = "{http://www.w3.org/2000/svg}"
CAPTION = Caption("map", "title", "description")


def square(at: int, share: int, name: str, size: int = 200) -> Region:
    x, y = at % 4 * 250, at // 4 * 250
    ring = ((x, y), (x + size, y), (x + size, y + size), (x, y + size))
    return Region(f"r{at}", name, (ring,), Fraction(share, 100), f"{share},00 %")


def test_shades_are_quarters_of_the_regions_and_one_extreme_does_not_flatten_the_rest() -> None:
    turnout = [Fraction(share) for share in (26, 57, 58, 59, 60, 61, 65, 67)]
    assert shades(turnout) == [1, 1, 2, 2, 3, 3, 4, 4]


def test_equal_shares_have_one_shade() -> None:
    assert shades([Fraction(1, 2)] * 5) == [1] * 5


def test_every_region_has_its_outline_its_name_and_its_figure() -> None:
    svg = region_map([square(at, 50 + at, f"Өңір {at}") for at in range(8)], CAPTION)
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own picture, not a stranger's file
    assert len([path for path in root.iter(f"{SVG}path") if "region" in (path.get("class") or "")]) == 8
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert all(f"Өңір {at}" in words and f"{50 + at},00 %" in words for at in range(8))


def test_a_city_within_a_region_is_labelled_outside_with_a_line() -> None:
    region = square(0, 60, "Алматы облысы", 900)
    city = Region("city", "Алматы", (((440, 440), (460, 440), (460, 460), (440, 460)),), Fraction(26, 100), "25,82 %")
    svg = region_map([region, city], CAPTION, width=760)
    assert len(re.findall('class="leader"', svg)) == 1
    boxes = []
    for x, y, words in re.findall(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)', svg):
        half = width_of(words, 12.5) / 2
        boxes.append((float(x) - half, float(y) - 9, float(x) + half, float(y) + 1))
    assert len(boxes) == 4
    for a, b in combinations(boxes, 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_a_map_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one region"):
        region_map([], CAPTION)
