"""Colours can be told from the paper by day and by night; patterns tell parties apart where there is no colour."""

import pytest

from maslikhat.pictures.looks import (
    PAPER_BY_DAY,
    PAPER_BY_NIGHT,
    Pattern,
    contrast,
    look_of,
    marked,
    pattern_of,
    swatch,
)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", [None, "#2E4A7D", "#FFFFFF", "#000000", "#FFEE00", "#111111"])
def test_every_colour_is_seen_on_both_papers(colour: str | None) -> None:
    look = look_of(0, colour)
    assert contrast(look.by_day, PAPER_BY_DAY) >= 3
    assert contrast(look.by_night, PAPER_BY_NIGHT) >= 3


def test_a_colour_that_is_seen_already_stays_as_the_party_gave_it() -> None:
    assert look_of(0, "#2E4A7D").by_day == "#2E4A7D"


def test_the_first_eight_parties_have_eight_patterns() -> None:
    assert len({look_of(turn).pattern for turn in range(8)}) == 8
    assert look_of(8).pattern is Pattern.SOLID


def test_every_pattern_is_drawn() -> None:
    drawn = {look.pattern: pattern_of(look, "x") for look in (look_of(turn) for turn in range(8))}
    assert len({text.replace(look_of(0).by_day, "") for text in drawn.values()}) == 8


@pytest.mark.parametrize("colour", ["red", "#12345", "#1234567", "2E4A7D"])
def test_a_colour_of_another_form_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match="#RRGGBB"):
        look_of(0, colour)


def test_a_group_of_marks_names_its_colours_and_its_pattern() -> None:
    text = marked(look_of(0, "#2E4A7D"), "", "seats-amanat")
    assert "--day:#2E4A7D" in text
    assert "--print:url(#seats-amanat)" in text


def test_a_swatch_is_hidden_from_screen_readers() -> None:
    assert 'aria-hidden="true"' in swatch(look_of(0), "x")
