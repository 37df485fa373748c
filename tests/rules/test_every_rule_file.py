"""Every rule file that ships: read, held to its schema, without gap or overlap, each change on its very day.

What is expected on a day is read here from the TOML itself, entry by entry, apart from the reader of the project.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.cli.rule_check import check_folder
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.protocols.formfile import read_form
from maslikhat.law.acts import read_acts
from maslikhat.law.check import ACTS_SCHEMA, FORM_SCHEMA, SCHEMA, check_body, check_shape
from maslikhat.law.errors import BeforeCodedLaw
from maslikhat.law.shelf import RULES, body_of, form_files, in_force, open_body, rule_files
from maslikhat.pages.rule_words import level_words, name_words, value_words
from maslikhat.wording.catalogue import words

FILES = sorted(rule_files())
DAY = timedelta(days=1)
RULE_KINDS = json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"]["rule"]["properties"]
VALUES = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]


@dataclass(frozen=True)
class Entry:
    """An entry as the TOML has it, for one level of its body."""

    body: str
    level: str | None
    rule: str
    number: int
    table: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.body}-{self.level}-{self.rule}-{self.table['valid_from']}"


@cache
def document(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def entries() -> Iterator[Entry]:
    for path in FILES:
        for level in document(path)["body"].get("levels", [None]):
            for rule, tables in document(path)["rule"].items():
                for number, table in enumerate(tables):
                    if level in table.get("only", [level]):
                        yield Entry(body_of(path), level, rule, number, table)


def wanted(entry: Entry, day: date) -> dict[str, Any] | None:
    """The table that holds on a day for the rule and level of `entry`; None where there is none."""
    tables = [each.table for each in entries() if (each.body, each.level, each.rule) == _key(entry)]
    begun = [table for table in tables if table["valid_from"] <= day]
    if not begun:
        return None
    last = max(begun, key=lambda table: table["valid_from"])
    ended = "valid_until" in last and last["valid_until"] < day
    return None if ended or last["value"].get("none") else last


def _key(entry: Entry) -> tuple[str, str | None, str]:
    return entry.body, entry.level, entry.rule


def test_there_are_rule_files_of_five_countries() -> None:
    assert {path.parent.name for path in FILES} >= {"ge", "kr", "kz", "lt", "nz"}


@pytest.mark.parametrize("path", FILES, ids=body_of)
def test_a_rule_file_has_no_fault(path: Path) -> None:
    assert check_body(open_body(body_of(path))) == []


@pytest.mark.parametrize("path", sorted(RULES.glob("*/acts.toml")), ids=lambda path: path.parent.name)
def test_the_acts_of_a_country_have_no_fault(path: Path) -> None:
    assert check_shape(path, ACTS_SCHEMA) == []
    assert read_acts(path.parent)


@pytest.mark.parametrize("path", list(form_files()), ids=lambda path: path.parent.name)
def test_a_form_has_no_fault_and_its_own_name(path: Path) -> None:
    assert check_shape(path, FORM_SCHEMA) == []
    assert read_form(path, read_acts(path.parent)).id == body_of(path)


@pytest.mark.parametrize("path", FILES, ids=body_of)
def test_every_act_is_cited_by_a_rule_or_a_relation(path: Path) -> None:
    cited = {table["cite"]["act"] for tables in document(path)["rule"].values() for table in tables}
    for other in path.parent.glob("*.toml"):
        found = document(other)
        cited |= {relation["cite"]["act"] for relation in found.get("relation", []) if "cite" in relation}
        cited |= {table["cite"]["act"] for tables in found.get("rule", {}).values() for table in tables}
    assert read_acts(path.parent).keys() == cited


@pytest.mark.parametrize("entry", list(entries()), ids=str)
def test_an_entry_is_in_force_on_its_first_day_and_not_the_day_before(entry: Entry) -> None:
    body = open_body(entry.body)
    first = entry.table["valid_from"]
    rule = in_force(body, first, entry.level).get(entry.rule)
    if entry.table["value"].get("none"):
        assert rule is None
    else:
        assert rule is not None
        assert (rule.value, rule.valid_from) == (entry.table["value"], first)
    if first == body.coded_from:
        with pytest.raises(BeforeCodedLaw):
            in_force(body, first - DAY, entry.level)
    else:
        before = in_force(body, first - DAY, entry.level).get(entry.rule)
        expected = wanted(entry, first - DAY)
        assert (before and (before.value, before.valid_from)) == (
            expected and (expected["value"], expected["valid_from"])
        )


@pytest.mark.parametrize("entry", [each for each in entries() if "valid_until" in each.table], ids=str)
def test_an_entry_with_a_last_day_is_in_force_on_it_and_not_the_day_after(entry: Entry) -> None:
    body, last = open_body(entry.body), entry.table["valid_until"]
    held = in_force(body, last, entry.level)[entry.rule]
    assert (held.value, held.valid_from) == (entry.table["value"], entry.table["valid_from"])
    after = in_force(body, last + DAY, entry.level).get(entry.rule)
    expected = wanted(entry, last + DAY)
    assert (after and after.value) == (expected and expected["value"])


def test_unverified_entries_and_relations_are_listed() -> None:
    in_files = [
        (body_of(path), rule, table["valid_from"])
        for path in FILES
        for rule, tables in document(path)["rule"].items()
        for table in tables
        if table["status"] == "unverified"
    ]
    in_forms = [
        (body_of(path), relation["id"], relation["valid_from"])
        for path in form_files()
        for relation in document(path)["relation"]
        if relation.get("status") == "unverified"
    ]
    listed = [
        (ref.body, ref.name, ref.valid_from) for ref in check_folder(RULES).refs if ref.status.value == "unverified"
    ]
    assert listed == in_files + in_forms
    assert ("kz.mazhilis", "seats", date(2026, 7, 1)) in listed


def test_the_schema_knows_the_words_that_the_engine_knows() -> None:
    """A word in the schema that the engine does not know would pass the check and fail at the election."""
    quota = VALUES["list_allocation"]["else"]["properties"]
    assert quota["quota"]["enum"] == [str(each) for each in Quota]
    assert quota["rest"]["enum"] == [str(each) for each in Rest]
    assert VALUES["list_allocation"]["then"]["properties"]["divisors"]["enum"] == [str(each) for each in Divisors]
    assert VALUES["threshold"]["properties"]["of"]["enum"] == [str(each) for each in Base]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_rule_has_a_name_in_words(language: Language) -> None:
    has = words(language).has
    assert [kind for kind in RULE_KINDS if not has(f"rules-name-{kind.replace('_', '-')}")] == []


OTHER_VALUES: list[tuple[str, dict[str, Any]]] = [
    ("exhausted_list", {"seats": "reshare"}),
    ("exhausted_list", {"seats": "vacant"}),
    ("list_minimum", {"seats": 1}),
    ("list_tie", {"by": "list_order"}),
    ("list_tie", {"by": "most_votes"}),
    ("list_length", {"over": "1/3", "rounding": "down"}),
    ("deposit", {"minimum_wages": 1, "returned_if": {"death": True}}),
    ("threshold", {"share": "0.5%", "of": "registered", "equal_passes": False}),
    *(("list_allocation", {"method": "divisor", "divisors": str(each)}) for each in Divisors),
    *(("list_allocation", {"method": "quota", "quota": str(each), "rest": "most_votes"}) for each in Quota),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_is_told_in_words(language: Language) -> None:
    """A value without words is printed as `key = value`: none that ships, and none that the schema names, is."""
    shipped = [(entry.rule, entry.table["value"]) for entry in entries()]
    assert {kind for kind, _ in shipped + OTHER_VALUES} == set(RULE_KINDS)
    for kind, value in shipped + OTHER_VALUES:
        assert " = " not in value_words(kind, value, language), kind


def test_a_kind_without_words_is_told_as_it_stands() -> None:
    assert name_words("lunar_phase", "en") == "lunar_phase"
    assert value_words("lunar_phase", {"full": True, "nights": 3}, "en") == "full = True, nights = 3"
    assert level_words("kz.mazhilis", "en") == "kz.mazhilis"
