"""A constituency that waits for lots says so on the record and in the table. All is invented."""

from tests.election.result.conftest import MAZHILIS_2004, MAZHILIS_2023, constituency, elected, invented_case

from maslikhat.election.export.entries import result_statement
from maslikhat.election.export.rows import HEAD, seat_rows

TIED = {"lists": {"a": 60, "b": 40}, "1": {"a": 5, "b": 5, "c": 1}, "2": {"a": 7, "b": 1}}


def test_tied_candidates_stand_in_the_entry_of_the_result_and_in_the_table() -> None:
    case = invented_case("kz.mazhilis", MAZHILIS_2023, TIED, constituencies=[constituency("1"), constituency("2")])
    result = elected(case)
    body = result_statement(result, "00").body
    assert body is not None
    assert body["constituency_lots"] == {"1": {"tied": ["a", "b"], "seats": 1, "decides": "seat"}}
    rows = [dict(zip(HEAD, row, strict=True)) for row in seat_rows(result)]
    told = {row["id"]: (row["lots"], row["decides"]) for row in rows if row["tier"] == "constituencies"}
    assert told == {"1": ("a b", "seat"), "2": (None, None)}
    assert {row["lots"] for row in rows if row["tier"] == "lists"} == {None}


def test_where_a_majority_is_needed_lots_decide_who_stands_again() -> None:
    votes = {"lists": {"a": 60, "b": 40}, "1": {"a": 5, "b": 4, "c": 4}}
    result = elected(invented_case("kz.mazhilis", MAZHILIS_2004, votes, constituencies=[constituency("1")]))
    body = result_statement(result, "00").body
    assert body is not None
    assert body["constituency_lots"] == {"1": {"tied": ["b", "c"], "seats": 1, "decides": "run_off"}}


def test_tied_lists_stand_in_the_table() -> None:
    votes = {"lists": {"a": 200, "b": 400, "c": 400}}
    result = elected(invented_case("kz.mazhilis", MAZHILIS_2023, votes))
    rows = [dict(zip(HEAD, row, strict=True)) for row in seat_rows(result)]
    assert result.lots is not None
    assert {row["id"]: row["lots"] for row in rows} == {"a": None, "b": "b c", "c": "b c"}
