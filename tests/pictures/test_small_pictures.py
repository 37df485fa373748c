"""The small pictures: seats counted out, the ruler, cells of tables, columns of a comparison, the linked map."""

import re
from fractions import Fraction

import pytest

from maslikhat.pictures.cells import quota_cell, share_cell
from maslikhat.pictures.looks import PLAIN
from maslikhat.pictures.region_map import Region, region_map
from maslikhat.pictures.seat_blocks import seat_blocks
from maslikhat.pictures.seat_ruler import Part, seat_ruler
from maslikhat.pictures.small_multiples import Column, columns, rows
from maslikhat.pictures.svg import Caption

CAPTION = Caption("one", "A title", "What it shows")
SQUARE = (((0, 0), (100, 0), (100, 100), (0, 100)),)


def test_each_seat_is_a_numbered_block_and_one_is_marked() -> None:
    drawn = seat_blocks(PLAIN, 3, Fraction(825, 1000), CAPTION, asked=4, rest_label="remainder 0.825")
    assert [f">{number}<" in drawn for number in range(1, 6)] == [True, True, True, True, False]
    assert drawn.count('class="asked"') == 1
    assert drawn.count("dashed") == 1
    assert "remainder 0.825" in drawn


def test_a_list_that_fills_its_quotas_exactly_has_no_remainder_drawn() -> None:
    drawn = seat_blocks(PLAIN, 2, Fraction(0), CAPTION, asked=1, rest_label="none")
    assert "dashed" not in drawn
    assert "none" not in drawn
    with pytest.raises(ValueError, match="at least a part"):
        seat_blocks(PLAIN, 0, Fraction(0), CAPTION, asked=1, rest_label="")


def test_the_ruler_has_a_tick_for_each_seat_from_none_to_all() -> None:
    parts = [Part("a", "A", 75, PLAIN), Part("b", "B", 25, PLAIN, strong=True)]
    drawn = seat_ruler(parts, 8, "seats", CAPTION)
    assert drawn.count('class="axis"') == 9
    assert "0 seats" in drawn
    assert ">B<" in drawn
    with pytest.raises(ValueError, match="needs votes"):
        seat_ruler([], 8, "seats", CAPTION)


@pytest.mark.parametrize(("width", "named"), [(600, True), (328, False)])
def test_no_number_of_the_ruler_stands_in_the_words_at_its_beginning(width: int, *, named: bool) -> None:
    parts = [Part("a", "A", 75, PLAIN)]
    drawn = seat_ruler(parts, 69, "мандатов", CAPTION, width=width)
    assert (">10<" in drawn) is named
    assert ">20<" in drawn
    assert ">69<" in drawn


def test_cells_are_passed_over_by_screen_readers_and_draw_the_threshold() -> None:
    cell = share_cell(PLAIN, Fraction(1, 10), Fraction(1, 2), Fraction(1, 20))
    assert 'aria-hidden="true"' in cell
    assert 'class="threshold"' in cell
    assert "threshold" not in share_cell(PLAIN, Fraction(1, 10), Fraction(1, 2), None)


def test_a_strip_has_a_block_for_each_whole_quota() -> None:
    drawn = quota_cell(PLAIN, 39, Fraction(649, 1000), "+1")
    assert drawn.count("v14h-") == 39
    assert "+1" in drawn
    assert "frame" not in quota_cell(PLAIN, 2, Fraction(0), "")


def test_what_was_not_published_has_no_column() -> None:
    drawn = columns([Column("2021", None, "–"), Column("2023", Fraction(1, 2), "50 %")], CAPTION)
    assert drawn.count("<rect") == 1  # one column
    assert ">–<" in drawn
    with pytest.raises(ValueError, match="at least one election"):
        columns([], CAPTION)


def test_a_map_of_links_is_a_group_whose_parts_have_names() -> None:
    region = Region("KZ-1", "Short", SQUARE, Fraction(1, 2), "50 %", "/there/", "Long name")
    drawn = region_map([region], CAPTION)
    assert 'role="group"' in drawn
    assert 'href="/there/" aria-label="Long name: 50 %"' in drawn
    assert 'role="img"' in region_map([Region("KZ-1", "Short", SQUARE, Fraction(1, 2), "50 %")], CAPTION)


def test_bars_of_different_councils_stand_on_one_scale_under_their_whole_names() -> None:
    shown = [Column("Maslikhat of West Kazakhstan Region, 2023", Fraction(1, 4), "25 %"), Column("Seimas", None, "–")]
    drawn = rows(shown, CAPTION, top=Fraction(1), width=200)
    # "25 %" takes 1.9 x 11.5 = 22 px at most and 8 of air: a quarter of what is left of 200.
    (long,) = [float(each) for each in re.findall(r'<rect[^>]* width="([0-9.]+)" height="12"', drawn)]
    assert 40 < long < 45
    assert drawn.count(">–<") == 1
    assert "Maslikhat of West" in drawn


def test_a_column_is_measured_by_the_top_of_the_scale_and_not_by_the_highest() -> None:
    whole = columns([Column("2023", Fraction(1, 2), "50 %")], CAPTION, top=Fraction(1))
    own = columns([Column("2023", Fraction(1, 2), "50 %")], CAPTION)
    assert 'height="48"' in whole
    assert 'height="96"' in own
