"""A rule file is sound: no gap, no overlap, every change a change, every value of the published shape."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from maslikhat.law.check import ACTS_SCHEMA, check_body, check_shape, doubtful
from maslikhat.law.shelf import RULES, open_body
from maslikhat.wording.faults import tell_fault

Write = Callable[..., Path]
Entry = Callable[..., str]


def codes(path: Path) -> list[str]:
    """The codes of the faults of a rule file that can be read."""
    return [fault.code for fault in check_body(open_body("xx.council", path.parents[1]))]


def test_a_sound_file_has_no_faults(write: Write, an_entry: Entry) -> None:
    ended = an_entry("age", "{ at_least = 25 }", "2010-01-01", "valid_until = 2011-12-31")
    assert codes(write(ended, an_entry("age", "{ at_least = 20 }", "2012-01-01"))) == []


@pytest.mark.parametrize(
    ("last", "first", "wanted"),
    [
        ("2011-12-31", "2012-01-01", []),
        ("2011-12-30", "2012-01-01", ["rule-gap"]),
        ("2012-01-01", "2012-01-01", ["rule-overlap"]),
    ],
)
def test_entries_meet_without_a_day_between_and_without_a_day_in_common(
    write: Write, an_entry: Entry, last: str, first: str, wanted: list[str]
) -> None:
    ended = an_entry("age", "{ at_least = 25 }", "2010-01-01", f"valid_until = {last}")
    assert codes(write(ended, an_entry("age", "{ at_least = 20 }", first))) == wanted


def test_a_gap_is_told_from_its_first_day_to_its_last(write: Write, an_entry: Entry) -> None:
    ended = an_entry("age", "{ at_least = 25 }", "2004-09-19", "valid_until = 2006-01-01")
    path = write(ended, an_entry("age", "{ at_least = 20 }", "2007-06-20"))
    path.write_text(path.read_text(encoding="utf-8").replace("2010-01-01", "2004-09-19"), encoding="utf-8")
    (fault,) = check_body(open_body("xx.council", path.parents[1]))
    assert "No rule holds from 2 January 2006 to 19 June 2007." in tell_fault(fault, "en").replace("\u00a0", " ")


def test_two_entries_of_one_day_overlap(write: Write, an_entry: Entry) -> None:
    twins = [an_entry("age", f"{{ at_least = {age} }}", "2010-01-01") for age in (20, 25)]
    assert codes(write(*twins)) == ["rule-overlap"]


def test_entries_of_different_levels_do_not_overlap_and_one_for_all_does(write: Write, an_entry: Entry) -> None:
    head = """[body]
id = "xx.council"
title = { kk = "Кеңес", ru = "Совет", en = "Council" }
coded_from = 2010-01-01
levels = ["city", "village"]"""
    city = an_entry("age", "{ at_least = 20 }", "2010-01-01", 'only = ["city"]')
    village = an_entry("age", "{ at_least = 25 }", "2010-01-01", 'only = ["village"]')
    assert codes(write(city, village, head=head)) == []
    assert codes(write(city, an_entry("age", "{ at_least = 25 }", "2010-01-01"), head=head)) == ["rule-overlap"]


def test_an_entry_may_not_begin_before_the_coded_law(write: Write, an_entry: Entry) -> None:
    assert codes(write(an_entry("age", "{ at_least = 20 }", "2009-12-31"))) == ["rule-before-coded-law"]


def test_seats_must_be_coded_from_the_first_day(write: Write, an_entry: Entry) -> None:
    assert codes(write(an_entry("seats", "{ lists = 10 }", "2010-01-02"), seats="")) == ["rule-gap"]


def test_a_change_must_change_value_citation_or_status(write: Write, an_entry: Entry) -> None:
    first, same = (an_entry("age", "{ at_least = 20 }", day) for day in ("2010-01-01", "2012-01-01"))
    assert codes(write(first, same)) == ["rule-change-without-change"]
    assert codes(write(first, an_entry("age", "{ at_least = 20 }", "2012-01-01", status="unverified"))) == []


def test_the_id_is_that_of_the_file(write: Write, tmp_path: Path) -> None:
    path = write()
    path.rename(path.with_name("senate.toml"))
    assert [fault.code for fault in check_body(open_body("xx.senate", tmp_path))] == ["unknown-word"]


@pytest.mark.parametrize(
    ("rule", "value", "told"),
    [
        ("treshold", '{ share = "5%", of = "valid", equal_passes = true }', "treshold"),
        ("threshold", '{ share = 0.05, of = "valid", equal_passes = true }', "0.05"),
        ("threshold", '{ share = "5 per cent", of = "valid", equal_passes = true }', "5 per cent"),
        ("threshold", '{ share = "5%", of = "turnout", equal_passes = true }', "turnout"),
        ("threshold", '{ share = "5%", of = "valid" }', "equal_passes"),
        ("list_allocation", '{ method = "quota", quota = "hare" }', "rest"),
        ("list_allocation", '{ method = "divisor", divisors = "dondt" }', "dondt"),
        ("list_allocation", '{ method = "divisor", divisors = "dhondt", rest = "most_votes" }', "rest"),
        ("list_allocation", '{ method = "lottery" }', "lottery"),
        ("constituency_winner", '{ rule = "absolute_majority" }', "run_off"),
        ("constituency_winner", '{ rule = "plurality", run_off = 2 }', "run_off"),
        ("list_order", '{ by = "party_organ" }', "within_days"),
        ("seats_at_most", '{ city = "30" }', "30"),
        ("age", "{ at_least = 0 }", "0"),
        ("age", "{ at_least = 20, none = true }", "at_least"),
        ("age", "{ none = false }", "True"),
        ("age", "{}", "minProperties"),
    ],
)
def test_a_value_of_another_shape_is_a_fault(write: Write, an_entry: Entry, rule: str, value: str, told: str) -> None:
    faults = check_shape(write(an_entry(rule, value, "2010-01-01")))
    assert faults
    assert {fault.code for fault in faults} == {"not-as-schema"}
    assert any(told in str(fault.facts) for fault in faults)
    assert all(str(fault.place.column).startswith("rule") for fault in faults)


@pytest.mark.parametrize("seats", ["{ lists = 0 }", "{ lists = -1 }", "{ lists = 1.5 }", "{ lists = { share = 0.5 } }"])
def test_seats_are_whole_and_shares_of_them_are_text(write: Write, seats: str) -> None:
    assert {fault.code for fault in check_shape(write(seats=seats))} == {"not-as-schema"}


def test_a_day_with_an_hour_breaks_the_schema(write: Write, an_entry: Entry) -> None:
    assert check_shape(write(an_entry("age", "{ at_least = 20 }", "2010-01-01T08:00:00")))


def test_an_act_without_its_title_in_kazakh_breaks_the_schema(write: Write) -> None:
    path = write().with_name("acts.toml")
    assert check_shape(path, ACTS_SCHEMA) == []
    path.write_text(re.sub('kk = "[^"]*", ', "", path.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    (fault,) = check_shape(path, ACTS_SCHEMA)
    assert (fault.facts["keyword"], fault.facts["asked"]) == ("required", ("kk",))


def test_doubtful_is_what_is_unverified_or_has_no_article(write: Write, an_entry: Entry) -> None:
    cited = 'cite = { act = "elections", article = "4" }'
    read = an_entry("age", "{ at_least = 20 }", "2010-01-01", cited)
    heard = an_entry("residence", "{ years = 10 }", "2010-01-01", cited, status="unverified")
    found = doubtful(open_body("xx.council", write(read, heard).parents[1]))
    assert [rule.name for rule in found] == ["seats", "residence"]


def test_the_kurultai_is_doubtful() -> None:
    kurultai = [rule for rule in doubtful(open_body("kz.mazhilis", RULES)) if rule.valid_from == date(2026, 7, 1)]
    assert {rule.name for rule in kurultai} >= {"seats", "threshold", "list_allocation", "constituency_winner"}
