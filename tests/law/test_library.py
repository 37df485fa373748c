"""A question about law takes a day, and a level where the body has levels."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from maslikhat.law.errors import BeforeCodedLaw, NotCoded, UnknownBody, UnknownLevel
from maslikhat.law.rulefile import Body
from maslikhat.law.shelf import RULES, body_ids, form_files, history, in_force, open_body

Write = Callable[..., Path]
Entry = Callable[..., str]
LEVELS = """
[body]
id = "xx.council"
title = { kk = "Кеңес", ru = "Совет", en = "Council" }
coded_from = 2010-01-01
levels = ["city", "village"]
"""


def opened(path: Path) -> Body:
    """The body of a written rule file."""
    return open_body("xx.council", path.parents[1])


def test_bodies_are_found_by_country_and_name() -> None:
    known = body_ids()
    assert set(known) >= {"ge.parliament", "kr.assembly", "kz.candidates", "kz.maslikhat", "kz.mazhilis"}
    assert set(known) >= {"lt.seimas", "nz.house"}
    assert all(open_body(name).id == name for name in known)
    assert {path.parent.name for path in form_files()} >= {"kz", "ge"}


@pytest.mark.parametrize("name", ["kz.senate", "kz", "", "kz.acts", "kz.protocol", "kz.../kz/mazhilis", "KZ.mazhilis"])
def test_a_body_that_is_not_coded_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(UnknownBody) as raised:
        open_body(name)
    assert "kz.mazhilis" in str(raised.value)


def test_the_day_before_the_coded_law_is_refused_not_guessed(write: Write) -> None:
    body = opened(write())
    assert in_force(body, date(2010, 1, 1))["seats"].value == {"lists": 10}
    with pytest.raises(BeforeCodedLaw):
        in_force(body, date(2009, 12, 31))


def test_a_rule_changes_on_its_very_day_and_ends_after_its_last(write: Write, an_entry: Entry) -> None:
    old = an_entry("age", "{ at_least = 25 }", "2011-01-01")
    new = an_entry("age", "{ at_least = 20 }", "2012-06-01", "valid_until = 2013-06-30")
    body = opened(write(new, old))

    def age(year: int, month: int, day: int) -> object:
        rule = in_force(body, date(year, month, day)).get("age")
        return rule and rule.value["at_least"]

    assert [age(2010, 12, 31), age(2011, 1, 1), age(2012, 5, 31), age(2012, 6, 1)] == [None, 25, 25, 20]
    assert [age(2013, 6, 30), age(2013, 7, 1)] == [20, None]
    ends = {held.rule.value["at_least"]: held.until for held in history(body) if held.rule.name == "age"}
    assert ends == {25: date(2012, 5, 31), 20: date(2013, 6, 30)}


def test_the_law_may_have_had_no_such_rule_for_a_time(write: Write, an_entry: Entry) -> None:
    body = opened(
        write(an_entry("age", "{ at_least = 25 }", "2011-01-01"), an_entry("age", "{ none = true }", "2012-01-01"))
    )
    assert in_force(body, date(2011, 12, 31))["age"].value == {"at_least": 25}
    with pytest.raises(NotCoded):
        in_force(body, date(2012, 1, 1))["age"]


def test_a_body_with_levels_is_asked_about_one_of_them(write: Write, an_entry: Entry) -> None:
    body = opened(write(an_entry("age", "{ at_least = 20 }", "2010-01-01", 'only = ["city"]'), head=LEVELS))
    day = date(2010, 1, 1)
    assert in_force(body, day, "city").get("age") is not None
    assert in_force(body, day, "village").get("age") is None
    assert [held.rule.name for held in history(body, "village")] == ["seats"]
    for level in (None, "region"):
        with pytest.raises(UnknownLevel):
            in_force(body, day, level)
        with pytest.raises(UnknownLevel):
            history(body, level)


def test_a_body_without_levels_is_not_asked_about_one() -> None:
    with pytest.raises(UnknownLevel):
        in_force(open_body("kz.mazhilis"), date(2023, 3, 19), "regional")


def test_the_rules_lie_beside_the_source() -> None:
    assert (RULES / "kz" / "mazhilis.toml").is_file()
