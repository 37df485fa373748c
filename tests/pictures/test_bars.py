"""Bars, blocks and rankings: proportional from zero, the lines drawn, extremes survived, no text too small."""

import re
from fractions import Fraction
from xml.etree import ElementTree

import pytest

from maslikhat.pictures.blocks import BlockRow, block_strips
from maslikhat.pictures.count_bars import CountRow, count_bars
from maslikhat.pictures.looks import AGAINST_ALL, Wish, looks_of
from maslikhat.pictures.near_threshold import scale_about
from maslikhat.pictures.remainders import RemainderRow, remainder_ranking
from maslikhat.pictures.seat_comparison import ComparedRow, seat_comparison
from maslikhat.pictures.share_bars import ShareRow, Threshold, share_bars
from maslikhat.pictures.style import standing_alone
from maslikhat.pictures.svg import Caption
from maslikhat.pictures.typeface import width_of, wrap

LOOKS = looks_of((Wish(),) * 13)

SVG = "{http://www.w3.org/2000/svg}"
CAPTION = Caption("picture", "title", "description")
VOTES_2023 = {
    "AMANAT": 3431510,
    "Ауыл": 693938,
    "Respublica": 547154,
    "Ақ жол": 535139,
    "ҚХП": 432920,
    "ЖСДП": 331058,
    "Байтақ": 146431,
}
BASE = 6366441
WIDTHS = (700, 328)


def drawing(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own picture, not a stranger's file


def percent(share: Fraction) -> str:
    return f"{round(share * 100)} %"


def share_rows() -> list[ShareRow]:
    rows = [
        ShareRow(f"l{at}", name, Fraction(votes, BASE), "1 %", LOOKS[at], f"+{at}")
        for at, (name, votes) in enumerate(VOTES_2023.items())
    ]
    return [*rows, ShareRow("none", "Бәріне қарсымын", Fraction(248291, BASE), "3,90 %", AGAINST_ALL, near=False)]


def bar_widths(svg: str) -> list[float]:
    return [float(bar.get("width", 0)) for bar in drawing(svg).findall(f".//{SVG}rect[@class='bar']")]


@pytest.mark.parametrize("width", WIDTHS)
def test_shares_of_2023_are_proportional_from_zero(width: int) -> None:
    svg = share_bars(share_rows(), Threshold(Fraction(1, 20), "5 %"), CAPTION, percent=percent, width=width)
    widths = bar_widths(svg)
    votes = [*VOTES_2023.values(), 248291]
    assert widths == pytest.approx([count * widths[0] / votes[0] for count in votes], abs=0.06)


def test_the_threshold_line_stands_at_its_share_of_the_bars() -> None:
    svg = share_bars(share_rows(), Threshold(Fraction(1, 20), "5 %"), CAPTION, percent=percent)
    bar = drawing(svg).find(f".//{SVG}rect[@class='bar']")
    assert bar is not None
    start, length = float(bar.get("x", 0)), float(bar.get("width", 0))
    found = re.search(r'd="M([\d.]+) [\d.]+L[\d. ]+" class="threshold"', svg)
    assert found is not None
    assert float(found[1]) == pytest.approx(start + length * 0.05 * BASE / 3431510, abs=0.1)


def test_the_enlarged_strip_reaches_the_nearest_list_on_each_side_of_the_threshold() -> None:
    shares = [Fraction(votes, BASE) for votes in VOTES_2023.values()]
    scale = scale_about(Fraction(1, 20), shares, 0, 100)
    assert (scale.low, scale.high) == (Fraction(2, 100), Fraction(8, 100))
    assert [scale.shows(share) for share in shares] == [False, False, False, False, True, True, True]
    assert scale.at(Fraction(1, 20)) == 50


def test_the_enlarged_strip_never_goes_below_zero() -> None:
    scale = scale_about(Fraction(1, 20), [Fraction(1, 2)], 0, 100)
    assert (scale.low, scale.high) == (Fraction(0), Fraction(1, 10))


@pytest.mark.parametrize("width", WIDTHS)
def test_lists_near_the_threshold_are_drawn_again_and_against_all_is_not(width: int) -> None:
    svg = share_bars(
        share_rows(), Threshold(Fraction(1, 20), "5 %"), CAPTION, percent=percent, near_title="near", width=width
    )
    assert len(drawing(svg).findall(f".//{SVG}circle")) == 3


@pytest.mark.parametrize("width", WIDTHS)
def test_one_list_without_a_vote_and_without_a_threshold(width: int) -> None:
    rows = [ShareRow("a", "A", Fraction(0), "0 %", LOOKS[0])]
    assert bar_widths(share_bars(rows, None, CAPTION, percent=percent, width=width)) == [0]


@pytest.mark.parametrize("width", WIDTHS)
def test_one_block_is_one_whole_quotient(width: int) -> None:
    rows = [
        BlockRow("amanat", "AMANAT", LOOKS[0], 39, Fraction(649, 1000), "+1"),
        BlockRow("osdp", "ЖСДП", LOOKS[5], 3, Fraction(825, 1000), "+1"),
    ]
    svg = block_strips(rows, CAPTION, width=width)
    whole = [path.get("d", "") for path in drawing(svg).findall(f".//{SVG}path[@class='bar']")]
    assert [path.count("M") for path in whole] == [39, 3]
    assert len(drawing(svg).findall(f".//{SVG}rect[@class='frame']")) == 2


def test_the_last_block_is_filled_as_far_as_the_remainder() -> None:
    svg = block_strips([BlockRow("a", "A", LOOKS[0], 2, Fraction(1, 4))], CAPTION)
    root = drawing(svg)
    part, frame = root.find(f".//{SVG}rect[@class='faint']"), root.find(f".//{SVG}rect[@class='frame']")
    assert part is not None
    assert frame is not None
    assert float(part.get("width", 0)) == pytest.approx((float(frame.get("width", 0)) + 1.2) / 4, abs=0.1)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("whole", [0, 1, 10, 89, 145, 700])
def test_blocks_fold_into_lines_and_stay_inside(width: int, whole: int) -> None:
    svg = block_strips([BlockRow("a", "A", LOOKS[0], whole, Fraction(1, 2), "+1")], CAPTION, width=width)
    root = drawing(svg)
    path = root.find(f".//{SVG}path[@class='bar']")
    corners = re.findall(r"M([\d.]+) ([\d.]+)h([\d.]+)", path.get("d", "") if path is not None else "")
    assert len(corners) == whole
    bottom = float(root.get("height", 0))
    assert all(float(x) + float(size) <= width and float(y) + 16 <= bottom for x, y, size in corners)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_cut_stands_between_the_last_winner_and_the_next_in_line(width: int) -> None:
    parts = {"ЖСДП": 825, "AMANAT": 649, "Respublica": 322, "Ақ жол": 183, "Ауыл": 18, "ҚХП": 2}
    rows = [
        RemainderRow(f"r{at}", name, Fraction(part, 1000), str(part), LOOKS[at], at < 2)
        for at, (name, part) in enumerate(parts.items())
    ]
    svg = remainder_ranking(rows, "seats end here: 69 of 69", CAPTION, width=width)
    bars = [float(bar.get("y", 0)) for bar in drawing(svg).findall(f".//{SVG}rect[@class='bar']")]
    cut = re.search(r'd="M[\d.]+ ([\d.]+)L[\d. ]+" class="cut"', svg)
    assert cut is not None
    assert bars[1] + 16 < float(cut[1]) < bars[2]
    widths = bar_widths(svg)
    assert widths == pytest.approx([part * widths[0] / 825 for part in parts.values()], abs=0.06)


def test_nobody_won_by_remainder_puts_the_cut_first() -> None:
    rows = [RemainderRow("a", "A", Fraction(0), "0", LOOKS[0], won=False)]
    assert "seats end here" in remainder_ranking(rows, "seats end here", CAPTION)


def test_counts_of_people_are_drawn_against_the_registered() -> None:
    rows = [CountRow(12035578, "12 035 578", "тіркелген"), CountRow(6366441, "6 366 441", "саналған")]
    widths = bar_widths(count_bars(rows, 12035578, "half", CAPTION, width=500))
    assert widths == [500, pytest.approx(500 * 6366441 / 12035578, abs=0.06)]


def test_seats_under_two_rules_stand_in_pairs() -> None:
    rows = [
        ComparedRow("amanat", "AMANAT", LOOKS[0], 40, 41, "+1"),
        ComparedRow("osdp", "ОСДП", LOOKS[5], 4, 3, "−1"),
    ]
    svg = seat_comparison(rows, "as elected", "D'Hondt", CAPTION)
    frames = drawing(svg).findall(f".//{SVG}rect[@class='frame']")
    held, other = bar_widths(svg), [float(frame.get("width", 0)) for frame in frames]
    assert other[0] / held[0] == pytest.approx(41 / 40, abs=0.001)
    assert other[1] / held[1] == pytest.approx(3 / 4, abs=0.01)
    assert "−1" in svg


def test_no_text_is_smaller_than_ten_and_a_half_pixels() -> None:
    svg = share_bars(share_rows(), Threshold(Fraction(1, 20), "5 %"), CAPTION, percent=percent, near_title="near")
    assert min(float(size) for size in re.findall(r'font-size="([\d.]+)"', svg)) >= 10.5


@pytest.mark.parametrize(
    "drawn",
    [
        lambda: share_bars([], None, CAPTION, percent=percent),
        lambda: block_strips([], CAPTION),
        lambda: remainder_ranking([], "", CAPTION),
        lambda: count_bars([], 1, "", CAPTION),
        lambda: seat_comparison([], "", "", CAPTION),
    ],
)
def test_a_picture_of_nothing_is_refused(drawn: "object") -> None:
    with pytest.raises(ValueError, match="at least one row"):
        drawn()  # type: ignore[operator]


def test_a_picture_that_stands_alone_carries_its_style() -> None:
    svg = standing_alone(block_strips([BlockRow("a", "A", LOOKS[0], 1)], CAPTION))
    style = drawing(svg).findtext(f"{SVG}style") or ""
    assert "prefers-color-scheme:dark" in style
    assert "@media print" in style


def test_a_long_label_is_wrapped_at_spaces_and_a_long_word_stays_whole() -> None:
    lines = wrap("Жалпыұлттық социал-демократиялық партия", 120, 12.5)
    assert " ".join(lines) == "Жалпыұлттық социал-демократиялық партия"
    assert lines[0] == "Жалпыұлттық"
    assert width_of("Щ", 10) > width_of("і", 10)
