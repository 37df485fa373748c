"""What the JSON and the rows say of real elections."""

from fractions import Fraction

import pytest

from maslikhat.election.export.document import exact
from maslikhat.election.export.reason import reason_document
from maslikhat.election.export.rows import HEAD, seat_rows
from maslikhat.election.result.reason import why_seat

from .conftest import CASES, document_of, result_of


def test_the_mazhilis_of_2023_by_list_and_constituency() -> None:
    seats = document_of("kz-mazhilis-2023")["seats"]
    assert seats["lists"] == {
        "amanat": 40, "auyl": 8, "respublica": 6, "akzhol": 6, "npk": 5, "osdp": 4, "baitaq": 0,
    }  # fmt: skip
    published = {"1", "3", "6", "7", "11", "12", "19"}
    assert set(seats["constituencies"]) == {str(number) for number in range(1, 30)}
    assert {name for name, winner in seats["constituencies"].items() if winner is not None} == published
    assert seats["total"]["amanat"] == 62


def test_steps_carry_exact_fractions_and_the_name_of_a_rule_that_is_in_the_document() -> None:
    document = document_of("kz-mazhilis-2023")
    (quota,) = (step for step in document["steps"] if step["kind"] == "quota")
    assert quota["facts"]["quota"] == str(Fraction(5971719, 69)) == "1990573/23"
    assert quota["rule"] == "list_allocation"


@pytest.mark.parametrize("name", CASES)
def test_every_step_rests_on_a_rule_of_the_document(name: str) -> None:
    document = document_of(name)
    rules = {rule["name"] for rule in document["rules"]}
    assert {step["rule"] for step in document["steps"]} - {None} <= rules
    assert document["sources"], "a case has sources"


@pytest.mark.parametrize("name", CASES)
def test_ids_of_seats_and_votes_are_explained_in_the_document(name: str) -> None:
    document = document_of(name)
    options = set(document["election"]["options"])
    assert set(document["seats"]["lists"]) <= options
    assert set(document["seats"]["total"]) <= options
    assert set(document["votes"]) <= {"lists", *document["seats"]["constituencies"]}
    assert list(document["seats"]["constituencies"]) == [each["id"] for each in document["constituencies"]]
    assert document["official"] == {"known": True, "differences": []}


def test_sources_of_2023_have_their_addresses() -> None:
    sources = {each["id"]: each for each in document_of("kz-mazhilis-2023")["sources"]}
    assert sources["S13"]["address"].startswith("https://")
    assert set(sources["S13"]) == {"id", "what", "address", "date"}


def test_a_counted_electorate_carries_votes_and_margin() -> None:
    (epsom,) = (each for each in document_of("nz-house-2014")["constituencies"] if each["id"] == "12")
    assert (epsom["winner"], epsom["option"], epsom["counted"]) == ("David Breen Seymour", "act", True)
    assert epsom["runner_up"] == "national"
    assert epsom["margin"] > 0


def test_shares_are_named_as_shares() -> None:
    document = document_of("kz-mazhilis-2004")
    assert document["votes"]["lists"]["unit"] == "shares"
    assert document["votes"]["lists"]["votes"]["otan"] == 606
    assert document["election"]["firm_in_rounding"] is True


def test_seats_without_published_names_stay_without_names() -> None:
    mandates = document_of("kz-mazhilis-2023")["mandates"]
    assert {each["list"]: (each["seats"], each["people"], each["not_published"]) for each in mandates}["osdp"] == (
        4,
        [],
        4,
    )
    assert sum(each["seats"] for each in mandates) == 69


def test_facts_become_plain_values() -> None:
    assert exact(Fraction(1, 3)) == "1/3"
    assert exact(Fraction(6, 3)) == "2"
    assert exact(("a", "b")) == ["a", "b"]
    assert exact(None) is None


def test_rows_of_lists_and_constituencies() -> None:
    rows = list(seat_rows(result_of("kz-mazhilis-2023")))
    assert HEAD == ("tier", "id", "votes", "seats", "winner", "lots", "decides")
    assert rows[0] == ("lists", "amanat", 3431510, 40, None, None, None)
    assert ("constituencies", "1", None, 1, "Däulet Turlyhanov", None, None) in rows
    assert ("constituencies", "2", None, None, None, None, None) in rows
    assert len(rows) == 7 + 29


def test_the_reason_of_a_seat_can_be_recomputed_from_its_document() -> None:
    document = reason_document(why_seat(result_of("kz-mazhilis-2023"), "osdp", 4))
    facts = document["facts"]
    assert isinstance(facts, dict)
    quota = Fraction(facts["votes_passed"], facts["seats"])
    assert Fraction(facts["quota"]) == quota
    assert Fraction(facts["left_over"]) == facts["votes"] - facts["whole"] * quota
    assert Fraction(facts["part"]) == Fraction(facts["left_over"]) / quota
    assert document["kind"] == "remainder"
    assert document["loses"] == {"votes": 13407, "holder": "osdp", "challenger": None, "falls_out": True}
