"""Who may stand, how long a list may be, when a deposit returns: each boundary is stood on."""

from datetime import date
from fractions import Fraction

import pytest

from maslikhat.basics.citation import Status
from maslikhat.election.candidates.deposit import (
    DepositRule,
    NoVotesCounted,
    Return,
    deposit_in_tenge,
    deposit_returns,
)
from maslikhat.election.candidates.eligibility import (
    bar_of_age,
    bar_of_candidacies,
    bar_of_list_length,
    bar_of_residence,
    longest_list,
    years_between,
)
from maslikhat.election.candidates.requirements import read_requirements

POLLING_DAY = date(2023, 3, 19)
THIRTY = Fraction(30, 100)
RULE = DepositRule(minimum_wages=15, share=Fraction(1, 20))


def test_25_on_polling_day_may_stand_and_a_day_younger_may_not() -> None:
    assert bar_of_age(date(1998, 3, 19), POLLING_DAY, 25) is None
    bar = bar_of_age(date(1998, 3, 20), POLLING_DAY, 25)
    assert bar is not None
    assert (bar.kind, bar.facts) == ("too-young", {"age": 24, "at_least": 25})


def test_born_on_29_february_is_a_year_older_on_1_march() -> None:
    assert years_between(date(2000, 2, 29), date(2023, 2, 28)) == 22
    assert years_between(date(2000, 2, 29), date(2023, 3, 1)) == 23


def test_ten_years_of_residence_to_the_day() -> None:
    assert bar_of_residence(date(2013, 3, 19), POLLING_DAY, 10) is None
    bar = bar_of_residence(date(2013, 3, 20), POLLING_DAY, 10)
    assert bar is not None
    assert (bar.kind, bar.facts["years"]) == ("resident-too-short", 9)


def test_one_list_or_one_constituency_only() -> None:
    assert bar_of_candidacies(["lists:amanat"]) is None
    bar = bar_of_candidacies(["lists:amanat", "3"])
    assert bar is not None
    assert bar.facts["found"] == ("lists:amanat", "3")


def test_a_list_for_69_seats_holds_at_most_90() -> None:
    assert longest_list(69, THIRTY, "up") == 90
    assert longest_list(69, THIRTY, "down") == 89
    assert longest_list(70, THIRTY, "up") == longest_list(70, THIRTY, "down") == 91
    assert bar_of_list_length(90, 69, THIRTY, "up") is None
    bar = bar_of_list_length(91, 69, THIRTY, "up")
    assert bar is not None
    assert bar.facts == {"candidates": 91, "at_most": 90}


@pytest.mark.parametrize(
    ("votes", "base", "elected", "died", "expected"),
    [
        (5, 100, False, False, Return.SHARE),
        (4, 100, False, False, Return.KEPT),
        (5, 101, False, False, Return.KEPT),
        (0, 100, False, False, Return.KEPT),
        (1, 100, True, False, Return.ELECTED),
        (0, 0, False, True, Return.DEATH),
        (60, 100, True, True, Return.DEATH),
    ],
)
def test_a_deposit_returns_if_elected_with_5_per_cent_or_on_death(
    votes: int, base: int, elected: bool, died: bool, expected: Return
) -> None:
    assert deposit_returns(RULE, votes=votes, base=base, elected=elected, died=died) is expected


@pytest.mark.parametrize(("votes", "base"), [(0, 0), (-1, 10), (11, 10)])
def test_a_share_of_no_votes_is_refused(votes: int, base: int) -> None:
    with pytest.raises(NoVotesCounted):
        deposit_returns(RULE, votes=votes, base=base, elected=False, died=False)


@pytest.mark.parametrize(
    ("body", "age", "residence", "tenge"), [("kz.mazhilis", 25, 10, 1050000), ("kz.maslikhat", 20, None, 350000)]
)
def test_the_rules_of_2023(body: str, age: int, residence: int | None, tenge: int) -> None:
    asked = read_requirements(body, POLLING_DAY)
    assert (asked.age, asked.residence_years, asked.candidacies) == (age, residence, 1)
    assert asked.deposit is not None
    assert asked.minimum_wage is not None
    assert deposit_in_tenge(asked.deposit, asked.minimum_wage) == tenge
    assert asked.deposit.share == Fraction(1, 20)
    assert (asked.list_over, asked.list_rounding) == (THIRTY, "up")
    assert asked.rules["list_length"].status is Status.UNVERIFIED
    assert asked.rules["deposit"].status is Status.OLD_TEXT


def test_the_minimum_wage_of_another_year_is_not_guessed() -> None:
    assert read_requirements("kz.mazhilis", date(2024, 1, 1)).minimum_wage is None
