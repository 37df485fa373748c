"""Numbers are exact and look as each language writes them."""

from fractions import Fraction

import pytest

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.wording.numbers import (
    MINUS,
    decimal,
    exactly,
    part,
    percent,
    plain,
    quantity,
    rounded,
    telling_digits,
    threshold,
)


@pytest.mark.parametrize(
    ("language", "wanted"), [("en", "15,298,948.6"), ("ru", "15\u00a0298\u00a0948,6"), ("kk", "15\u00a0298\u00a0948,6")]
)
def test_a_budget_figure_is_grouped_as_the_language_groups(language: Language, wanted: str) -> None:
    assert decimal(Fraction(152989486, 10), language, 1) == wanted


def test_amanat_of_2023_holds_53_90_per_cent_with_a_no_break_space() -> None:
    share = Fraction(3431510, 6366441)
    assert percent(share, "en") == "53.90\u00a0%"
    assert percent(share, "kk") == percent(share, "ru") == "53,90\u00a0%"


@pytest.mark.parametrize(
    ("value", "digits", "wanted"),
    [
        (Fraction(1, 8), 2, Fraction(13, 100)),
        (Fraction(-1, 8), 2, Fraction(-13, 100)),
        (Fraction(1, 2), 0, Fraction(1)),
        (Fraction(49999999999999999999, 10**20), 0, Fraction(0)),
        (Fraction(5, 1000), 2, Fraction(1, 100)),
    ],
)
def test_halves_are_rounded_away_from_zero_and_exactly(value: Fraction, digits: int, wanted: Fraction) -> None:
    assert rounded(value, digits) == wanted


def test_a_count_past_2_to_the_64_keeps_every_digit() -> None:
    assert decimal(10**20 + 1, "en") == "100,000,000,000,000,000,001"


def test_negative_figures_carry_a_true_minus() -> None:
    assert decimal(-6929, "en") == MINUS + "6,929"
    assert decimal(Fraction(-1, 1000), "en", 2) == "0.00"


def test_a_whole_quota_has_no_decimals_and_any_other_has_two() -> None:
    assert quantity(Fraction(100), "en") == "100"
    assert quantity(Fraction(5971719, 69), "en") == "86,546.65"


def test_a_threshold_has_the_digits_of_the_law() -> None:
    assert threshold(Fraction(1, 20), "en") == "5\u00a0%"
    assert threshold(Fraction(1, 200), "ru") == "0,5\u00a0%"
    assert threshold(Fraction(1, 3), "en") == "33.3333\u00a0%"


def test_a_remainder_that_is_not_a_whole_quota_never_reads_as_one() -> None:
    assert part(Fraction(9999, 10000), "en") == "0.9999"
    assert part(Fraction(1, 10000), "en") == "0.0001"
    assert part(Fraction(0), "en") == "0.000"


def test_two_remainders_that_differ_are_printed_different() -> None:
    assert telling_digits([Fraction(32214, 100000), Fraction(32187, 100000)]) == 4


@pytest.mark.parametrize("value", [0.5, True, "5", None])
def test_what_is_not_exact_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        exactly(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_zero_is_zero(language: Language) -> None:
    assert decimal(0, language) == "0"


@pytest.mark.parametrize(
    ("printed", "language", "wanted"),
    [
        ("3\u00a0431\u00a0510", "ru", "3431510"),
        ("3,431,510", "en", "3431510"),
        ("53,90\u00a0%", "kk", "53.90%"),
        (f"{MINUS}1,234.50", "en", "-1234.50"),
        ("+12,735", "en", "12735"),
        ("1,2", "ru", "1.2"),
        ("1,2", "en", "1,2"),
        ("22-58", "ru", "22-58"),
        ("19.03.2023", "ru", "19.03.2023"),
        ("AMANAT", "kk", "AMANAT"),
        ("", "kk", ""),
    ],
)
def test_a_printed_number_is_plain_in_a_file_and_anything_else_stays(
    printed: str, language: Language, wanted: str
) -> None:
    assert plain(printed, language) == wanted
