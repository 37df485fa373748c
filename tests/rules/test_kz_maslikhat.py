"""The maslikhats by level: the days on which their law changed, each stood on from both sides."""

from datetime import date

import pytest

from maslikhat.basics.citation import Status
from maslikhat.law.errors import BeforeCodedLaw
from maslikhat.law.shelf import InForce, in_force, open_body

BODY = open_body("kz.maslikhat")
LEVELS = ("regional", "city", "district")


def law(day: str, level: str) -> InForce:
    return in_force(BODY, date.fromisoformat(day), level)


@pytest.mark.parametrize("level", LEVELS)
def test_in_2021_every_maslikhat_is_elected_by_list_at_7_per_cent(level: str) -> None:
    with pytest.raises(BeforeCodedLaw):
        law("2021-01-09", level)
    held = law("2021-01-10", level)
    assert held["seats"].value == {"lists": {"share": "1"}}
    assert held["threshold"].value == {"share": "7%", "of": "valid", "equal_passes": True}
    assert held.get("constituency_winner") is None


@pytest.mark.parametrize("level", LEVELS)
def test_the_threshold_falls_to_5_per_cent_on_25_may_2021(level: str) -> None:
    assert law("2021-05-24", level)["threshold"].value["share"] == "7%"
    assert law("2021-05-24", level).get("against_all") is None
    assert law("2021-05-25", level)["threshold"].value["share"] == "5%"
    assert law("2021-05-25", level)["against_all"].value["on_ballot"] is True


def test_law_156_of_5_november_2022_halves_the_seats_of_regional_maslikhats() -> None:
    assert law("2022-11-04", "regional")["seats"].value == {"lists": {"share": "1"}}
    after = law("2022-11-05", "regional")
    assert after["seats"].value == {"lists": {"share": "1/2"}, "constituencies": {"share": "1/2"}}
    assert after["threshold"].value["share"] == "5%"
    assert after["list_order"].value == {"by": "party_organ", "within_days": 10}


@pytest.mark.parametrize("level", ["city", "district"])
def test_law_156_of_5_november_2022_leaves_cities_and_districts_constituencies_only(level: str) -> None:
    before, after = law("2022-11-04", level), law("2022-11-05", level)
    assert before["seats"].value == {"lists": {"share": "1"}}
    assert before["threshold"].value["share"] == "5%"
    assert after["seats"].value == {"constituencies": {"share": "1"}}
    assert after.get("threshold") is None
    assert after.get("list_order") is None


@pytest.mark.parametrize("level", LEVELS)
def test_a_constituency_of_2023_goes_to_the_candidate_with_most_votes(level: str) -> None:
    assert law("2022-11-04", level).get("constituency_winner") is None
    assert law("2022-11-05", level)["constituency_winner"].value == {"rule": "plurality"}


@pytest.mark.parametrize("level", LEVELS)
def test_what_follows_where_against_all_leads_a_constituency_is_coded_as_unknown(level: str) -> None:
    held = law("2022-11-05", level)["against_all_wins"]
    assert (held.value, held.ref.status) == ({"follows": "unknown"}, Status.UNVERIFIED)
    assert law("2022-11-04", level).get("against_all_wins") is None


@pytest.mark.parametrize(("level", "days"), [("regional", 5), ("city", 2), ("district", 2)])
def test_results_of_2023_are_published_within_five_days_or_two(level: str, days: int) -> None:
    assert law("2023-03-19", level)["result_published"].value == {"within_days": days}


def test_a_maslikhat_has_at_most_50_30_or_25_seats() -> None:
    for level in LEVELS:
        assert law("2023-03-19", level)["seats_at_most"].value == {"regional": 50, "city": 30, "district": 25}
