"""Candidates in Kazakhstan, and the bodies of other countries: what their files answer for, and what not."""

from datetime import date

import pytest

from maslikhat.law.errors import BeforeCodedLaw
from maslikhat.law.shelf import InForce, in_force, open_body


def law(body: str, day: str, level: str | None = None) -> InForce:
    return in_force(open_body(body), date.fromisoformat(day), level)


def test_requirements_of_candidates_are_coded_from_the_reform_of_5_november_2022() -> None:
    with pytest.raises(BeforeCodedLaw):
        law("kz.candidates", "2022-11-04", "kz.mazhilis")
    mazhilis, maslikhat = (law("kz.candidates", "2022-11-05", body) for body in ("kz.mazhilis", "kz.maslikhat"))
    assert (mazhilis["age"].value, maslikhat["age"].value) == ({"at_least": 25}, {"at_least": 20})
    assert mazhilis["residence"].value == {"years": 10}
    assert maslikhat.get("residence") is None
    assert (mazhilis["deposit"].value["minimum_wages"], maslikhat["deposit"].value["minimum_wages"]) == (15, 5)


@pytest.mark.parametrize(
    ("day", "tenge"), [("2022-12-31", None), ("2023-01-01", 70_000), ("2023-12-31", 70_000), ("2024-01-01", None)]
)
def test_the_minimum_wage_is_known_for_2023_only(day: str, tenge: int | None) -> None:
    rule = law("kz.candidates", day, "kz.mazhilis").get("minimum_wage")
    assert (rule and rule.value["tenge"]) == tenge


@pytest.mark.parametrize(
    ("day", "lists"),
    [("2004-04-15", 56), ("2008-02-28", 56), ("2008-04-09", 54), ("2016-03-02", 54), ("2016-04-13", 47)],
)
def test_list_seats_of_korea(day: str, lists: int) -> None:
    assert law("kr.assembly", day)["seats"].value["lists"] == lists


def test_korea_after_the_reform_of_2019_is_not_answered() -> None:
    assert law("kr.assembly", "2019-12-31").rules
    assert law("kr.assembly", "2020-01-01").rules == {}


def test_new_zealand_is_answered_up_to_the_day_before_the_election_of_2020() -> None:
    held = law("nz.house", "2017-09-23")
    assert held["seats"].value == {"house": 120}
    assert held["threshold"].value["exempt_constituencies"] == 1
    assert held["compensation"].value["overhang"] == "house_grows"
    assert law("nz.house", "2020-10-16").rules.keys() == held.rules.keys()
    assert law("nz.house", "2020-10-17").rules == {}


def test_coalitions_of_lithuania_have_a_threshold_of_their_own() -> None:
    threshold = law("lt.seimas", "2024-10-13")["threshold"].value
    assert (threshold["share"], threshold["coalition_share"]) == ("5%", "7%")


def test_seats_left_over_in_georgia_go_to_the_lists_with_most_votes() -> None:
    held = law("ge.parliament", "2024-10-26")
    assert held["list_allocation"].value["rest"] == "most_votes"
    assert held["seats"].value == {"lists": 150}
