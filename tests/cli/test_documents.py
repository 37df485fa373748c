"""Every JSON document of the command says which it is, and keeps to its closed schema in docs/."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from .conftest import ELECTIONS, ROOT, CaseWriter, Command

DOCUMENTS: dict[tuple[str, ...], tuple[str, str]] = {
    ("candidates", "CASE:kz-mazhilis-2023"): ("candidates", "maslikhat.candidates/1"),
    ("candidates", "CASE:kz-mazhilis-2023", "--lang", "kk"): ("candidates", "maslikhat.candidates/1"),
    ("rules",): ("rules", "maslikhat.bodies/1"),
    ("rules", "kz.mazhilis"): ("rules", "maslikhat.rules/1"),
    ("rules", "kz.maslikhat", "--on", "2023-03-19"): ("rules", "maslikhat.rules/1"),
    ("rules", "nz.house", "--lang", "ru"): ("rules", "maslikhat.rules/1"),
    ("rules", "--check"): ("rules", "maslikhat.rule-check/1"),
    ("explain", "CASE:kz-mazhilis-2023", "--list", "osdp", "--seat", "4"): ("reason", "maslikhat.reason/1"),
    ("explain", "CASE:kz-mazhilis-2023", "--list", "osdp", "--seat", "1"): ("reason", "maslikhat.reason/1"),
    ("explain", "CASE:kz-mazhilis-2004", "--list", "aist", "--seat", "1"): ("reason", "maslikhat.reason/1"),
    ("explain", "CASE:nz-house-2014", "--list", "national", "--seat", "3"): ("reason", "maslikhat.reason/1"),
    ("explain", "CASE:kr-assembly-2008", "--list", "gnp", "--seat", "1"): ("reason", "maslikhat.reason/1"),
    ("compare", "CASE:kz-mazhilis-2023", "--method", "dhondt"): ("comparison", "maslikhat.comparison/1"),
    ("compare", "CASE:kz-mazhilis-2016", "--threshold", "1%"): ("comparison", "maslikhat.comparison/1"),
    ("compare", "CASE:lt-seimas-2024", "--seats", "100"): ("comparison", "maslikhat.comparison/1"),
    ("elect", "CASE:kz-mazhilis-2016"): ("result", "maslikhat.result/1"),
    ("check", "CASE:kz-mazhilis-2023"): ("check", "maslikhat.check/1"),
}


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((ROOT / "docs" / f"{name}.schema.json").read_text(encoding="utf-8")))


def floats(node: Any) -> list[float]:
    if isinstance(node, dict):
        return [each for value in node.values() for each in floats(value)]
    if isinstance(node, list):
        return [each for value in node for each in floats(value)]
    return [node] if isinstance(node, float) else []


def document(command: Command, arguments: tuple[str, ...]) -> Any:
    given = [ELECTIONS / each.removeprefix("CASE:") if each.startswith("CASE:") else each for each in arguments]
    ran = command(*given, "--format", "json")
    assert ran.err == ""
    return json.loads(ran.out)


@pytest.mark.parametrize("arguments", DOCUMENTS, ids=" ".join)
def test_a_document_names_itself_keeps_to_its_schema_and_holds_no_float(
    command: Command, arguments: tuple[str, ...]
) -> None:
    schema, name = DOCUMENTS[arguments]
    told = document(command, arguments)
    assert told["schema"] == name
    assert [error.message for error in validator(schema).iter_errors(told)] == []
    assert floats(told) == []


@pytest.mark.parametrize(
    "arguments",
    [key for key in DOCUMENTS if key[0] in ("candidates", "rules", "explain", "compare")][::3],
    ids=" ".join,
)
def test_a_schema_refuses_a_field_too_many_or_too_few(command: Command, arguments: tuple[str, ...]) -> None:
    check, told = validator(DOCUMENTS[arguments][0]), document(command, arguments)
    assert not check.is_valid({**told, "extra": 1})
    for name in told:
        assert not check.is_valid({key: value for key, value in told.items() if key != name}), name


def test_the_reason_of_a_seat_with_a_minimum_keeps_to_the_schema(command: Command, write_case: CaseWriter) -> None:
    ran = command("explain", write_case(), "--list", "river", "--seat", 3, "--format", "json")
    assert [error.message for error in validator("reason").iter_errors(json.loads(ran.out))] == []
