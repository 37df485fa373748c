"""The Mazhilis, and the Kurultai after it: the days on which its law changed, each stood on from both sides."""

from datetime import date

import pytest

from maslikhat.basics.citation import Status
from maslikhat.law.errors import BeforeCodedLaw
from maslikhat.law.shelf import InForce, in_force, open_body

BODY = open_body("kz.mazhilis")


def law(day: str) -> InForce:
    return in_force(BODY, date.fromisoformat(day))


def test_what_follows_where_against_all_leads_is_coded_as_unknown_as_long_as_there_are_constituencies() -> None:
    held = law("2022-11-05")["against_all_wins"]
    assert held.value == {"follows": "unknown"}
    assert held.ref.status is Status.UNVERIFIED
    assert law("2022-11-04").get("against_all_wins") is None
    assert law("2026-06-30").get("against_all_wins") is not None
    assert law("2026-07-01").get("against_all_wins") is None


def test_law_before_the_election_of_19_september_2004_is_not_coded() -> None:
    assert law("2004-09-19")["seats"].value == {"lists": 10, "constituencies": 67}
    with pytest.raises(BeforeCodedLaw):
        law("2004-09-18")


def test_in_2004_a_constituency_takes_more_than_half_or_a_second_round_of_two() -> None:
    assert law("2004-10-03")["constituency_winner"].value == {"rule": "absolute_majority", "run_off": 2}


def test_from_june_2007_all_98_seats_are_by_list_and_nobody_wins_a_constituency() -> None:
    assert law("2007-06-18")["seats"].value == {"lists": 10, "constituencies": 67}
    assert law("2007-06-18").get("constituency_winner") is not None
    assert law("2007-06-19")["seats"].value == {"lists": 98, "appointed": 9}
    assert law("2007-06-19").get("constituency_winner") is None


def test_a_second_list_beside_a_single_one_is_admitted_from_february_2009() -> None:
    assert law("2009-02-08").get("single_list") is None
    assert law("2009-02-09")["single_list"].value == {"admit_next": True, "factor": "0.7"}
    assert law("2009-02-09")["single_list"].ref.status is Status.OLD_TEXT
    assert law("2009-02-09")["single_list_minimum"].value == {"seats": 2}
    assert law("2009-02-09")["single_list_minimum"].ref.status is Status.UNVERIFIED


def test_the_threshold_falls_from_7_to_5_per_cent_on_25_may_2021_and_against_all_returns() -> None:
    before, after = law("2021-05-24"), law("2021-05-25")
    assert before["threshold"].value == {"share": "7%", "of": "valid", "equal_passes": True}
    assert after["threshold"].value == {"share": "5%", "of": "valid_and_against_all", "equal_passes": True}
    assert before.get("against_all") is None
    assert after["against_all"].value == {"on_ballot": True, "takes_seat": False}


def test_persons_with_disabilities_are_in_the_quota_from_law_105_of_7_february_2022() -> None:
    assert law("2022-02-06").get("group_quota") is None
    quota = law("2022-02-07")["group_quota"]
    assert quota.value["groups"] == ["woman", "under_29", "disability"]
    assert (quota.value["share"], quota.value["of"], quota.ref.status) == ("30%", ["list", "mandates"], Status.TEXT)


def test_law_156_of_5_november_2022_makes_69_list_seats_and_29_constituencies_by_plurality() -> None:
    before, after = law("2022-11-04"), law("2022-11-05")
    assert before["seats"].value == {"lists": 98, "appointed": 9}
    assert before.get("constituency_winner") is None
    assert before.get("list_order") is None
    assert after["seats"].value == {"lists": 69, "constituencies": 29}
    assert after["constituency_winner"].value == {"rule": "plurality"}
    assert after["constituency_winner"].ref.cite.article == "9(2)"
    assert after["list_order"].value == {"by": "party_organ", "within_days": 10}


def test_the_kurultai_of_145_list_seats_takes_its_place_on_1_july_2026_as_drafted() -> None:
    before, after = law("2026-06-30"), law("2026-07-01")
    assert before["seats"].value == {"lists": 69, "constituencies": 29}
    assert after["seats"].value == {"lists": 145}
    assert after.get("constituency_winner") is None
    assert {after[name].ref.status for name in ("seats", "threshold", "list_allocation")} == {Status.UNVERIFIED}


@pytest.mark.parametrize(
    ("day", "lists", "share"),
    [
        ("2004-09-19", 10, "7%"),
        ("2007-08-18", 98, "7%"),
        ("2012-01-15", 98, "7%"),
        ("2016-03-20", 98, "7%"),
        ("2021-01-10", 98, "7%"),
        ("2023-03-19", 69, "5%"),
    ],
)
def test_the_law_on_polling_day(day: str, lists: int, share: str) -> None:
    held = law(day)
    assert held["seats"].value["lists"] == lists
    assert held["threshold"].value["share"] == share
    assert held["list_allocation"].value == {"method": "quota", "quota": "hare", "rest": "largest_remainder"}
