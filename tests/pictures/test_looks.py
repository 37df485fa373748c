"""Colours can be told from the paper and from each other, by day and by night; patterns where there is no colour.

Distances are Euclidean in Oklab, where black and white are 1 apart; sights that lack a cone are simulated.
"""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from maslikhat.election.opening import elect_case, open_case
from maslikhat.pages.facts import gather
from maslikhat.pages.sections.seats import holders_by_seats
from maslikhat.pages.voice import voice_for
from maslikhat.pictures.colour import Sight, apart, contrast, turned
from maslikhat.pictures.looks import (
    AGAINST_ALL,
    CONTRAST,
    PAPER_BY_DAY,
    PAPER_BY_NIGHT,
    PATTERNS,
    Look,
    Pattern,
    Wish,
    looks_of,
    marked,
    swatch,
)

ELECTIONS = Path(__file__).resolve().parents[2] / "elections"
SHIPPED = sorted(each.name for each in ELECTIONS.iterdir() if not each.name.endswith("-structure"))
# Side by side in the half circle: to all cones, and to each sight that lacks one.
NEIGHBOURS = 0.09
NEIGHBOURS_WITHOUT_A_CONE = 0.045
EIGHT = looks_of((Wish(),) * 8)


def _one(wish: Wish) -> Look:
    return looks_of((wish,))[0]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_distance_is_that_of_oklab() -> None:
    assert apart("#000000", "#FFFFFF")[Sight.ALL_CONES] == pytest.approx(1, abs=1e-4)
    # Ottosson's own value for red is L 0.628, a 0.225, b 0.126.
    assert apart("#FF0000", "#000000")[Sight.ALL_CONES] == pytest.approx(
        (0.628**2 + 0.225**2 + 0.126**2) ** 0.5, abs=1e-3
    )


def test_red_and_green_are_near_to_who_lacks_a_cone_for_them() -> None:
    told = apart("#B5651D", "#6B8E23")
    assert min(told[Sight.PROTANOPE], told[Sight.DEUTERANOPE]) < told[Sight.ALL_CONES] / 2
    assert apart("#777777", "#999999")[Sight.TRITANOPE] == pytest.approx(
        apart("#777777", "#999999")[Sight.ALL_CONES], abs=1e-3
    )


def test_a_colour_that_no_screen_has_is_none() -> None:
    assert turned("#FF0000", 0.628) == "#FF0000"
    assert turned("#FF0000", 0.95) is None


@pytest.mark.parametrize("colour", [None, "#2E4A7D", "#FFFFFF", "#000000", "#FFEE00", "#111111"])
def test_every_colour_is_seen_on_both_papers(colour: str | None) -> None:
    look = _one(Wish(colour))
    assert contrast(look.by_day, PAPER_BY_DAY) >= CONTRAST
    assert contrast(look.by_night, PAPER_BY_NIGHT) >= CONTRAST


def test_colours_that_are_seen_stay_as_the_case_gives_them() -> None:
    look = _one(Wish("#2E4A7D", "#7E9BD6", Pattern.DOTS))
    assert look == Look("#2E4A7D", "#7E9BD6", Pattern.DOTS)


def test_a_night_colour_that_is_not_given_keeps_away_from_one_that_is() -> None:
    given = Wish("#7D5A9E", "#7E9BD6")
    _, found = looks_of((given, Wish("#2E4A7D")))
    distances = apart(found.by_night, "#7E9BD6")
    assert distances.pop(Sight.ALL_CONES) >= 0.1
    assert min(distances.values()) >= 0.05


@pytest.mark.parametrize("name", SHIPPED)
def test_neighbours_in_the_half_circle_are_told_apart_by_everybody(name: str) -> None:
    facts = gather(elect_case(open_case(ELECTIONS / name)))
    looks = voice_for(facts, "en").looks
    for left, right in pairwise(holders_by_seats(facts)):
        for told in (
            apart(looks[left].by_day, looks[right].by_day),
            apart(looks[left].by_night, looks[right].by_night),
        ):
            assert told.pop(Sight.ALL_CONES) >= NEIGHBOURS, (left, right)
            assert min(told.values()) >= NEIGHBOURS_WITHOUT_A_CONE, (left, right, told)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_mark_of_a_party_is_seen_on_both_papers(name: str) -> None:
    """But for "against all", whose bar always has its name beside it."""
    looks = voice_for(gather(elect_case(open_case(ELECTIONS / name))), "en").looks
    for look in looks.values():
        if look != AGAINST_ALL:
            assert contrast(look.by_day, PAPER_BY_DAY) >= CONTRAST
            assert contrast(look.by_night, PAPER_BY_NIGHT) >= CONTRAST


def test_the_first_eight_parties_have_eight_patterns() -> None:
    assert len({look.pattern for look in EIGHT}) == 8
    assert looks_of((Wish(),) * 9)[8].pattern is Pattern.SOLID


def test_a_pattern_that_one_party_is_given_no_other_finds() -> None:
    looks = looks_of((Wish(), Wish(pattern=Pattern.SOLID), Wish()))
    assert [each.pattern for each in looks] == [Pattern.BOLD_DIAGONAL, Pattern.SOLID, Pattern.DOTS]


def test_every_pattern_is_drawn() -> None:
    drawn = set(re.findall(r'id="print-[a-z-]+".*?</pattern>', PATTERNS))
    fills = {re.sub(r'id="[^"]*"', "", each) for each in drawn}
    assert len(drawn) == len(Pattern)
    # A ring with a dot and an empty mark are told by their shape; both stand on white.
    assert len(fills) == len(Pattern) - 1


@pytest.mark.parametrize("colour", ["red", "#12345", "#1234567", "2E4A7D"])
def test_a_colour_of_another_form_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match="#RRGGBB"):
        looks_of((Wish(colour),))


def test_a_group_of_marks_names_its_colours_and_its_pattern() -> None:
    text = marked(_one(Wish("#2E4A7D")), "")
    assert "--day:#2E4A7D" in text
    assert "--print:url(#print-solid)" in text


def test_a_swatch_is_hidden_from_screen_readers() -> None:
    assert 'aria-hidden="true"' in swatch(EIGHT[0])
