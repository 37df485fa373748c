"""The published schemas are closed and documented, every case keeps to them, and docs/output.md names all of them."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from maslikhat.cli.check import check_document
from maslikhat.cli.checked import check_case
from maslikhat.election.export.missed import missed_document, missed_place_document
from maslikhat.election.opening import open_case
from maslikhat.election.result.missed import why_not_candidate, why_not_list

from .conftest import CASES, DOCS, ELECTIONS, document_of, result_of, schema

SCHEMAS = ("result", "check", "candidates", "reason", "missed", "missed-place", "comparison", "rules")


def parts(node: Any, path: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every subschema with its place."""
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from parts(value, f"{path}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from parts(value, f"{path}/{number}")


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema_of_2020_12(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_object_is_closed_and_every_property_described(name: str) -> None:
    for path, part in parts(schema(name)):
        if part.get("type") == "object":
            assert "additionalProperties" in part, path
            if "properties" in part:
                assert part["additionalProperties"] is False, path
                assert sorted(part["required"]) == sorted(part["properties"]), path
        for key, value in part.get("properties", {}).items() if part.get("type") == "object" else ():
            assert value.get("description") or "$ref" in value, f"{path}/properties/{key}"


@pytest.mark.parametrize("name", CASES)
def test_the_result_of_every_case_keeps_to_the_schema(name: str) -> None:
    errors = [error.message for error in Draft202012Validator(schema("result")).iter_errors(document_of(name))]
    assert errors == []


@pytest.mark.parametrize("name", CASES)
def test_the_check_of_every_case_keeps_to_the_schema(name: str) -> None:
    opened = open_case(ELECTIONS / name)
    told = json.loads(json.dumps(check_document(opened, check_case(opened), None)))
    assert [error.message for error in Draft202012Validator(schema("check")).iter_errors(told)] == []


@pytest.mark.parametrize("name", CASES)
def test_why_not_of_every_list_and_candidate_keeps_to_the_schemas(name: str) -> None:
    result = result_of(name)
    told = [missed_document(why_not_list(result, each)) for each in (result.tier.tally.votes if result.tier else ())]
    errors = [each.message for part in told for each in validator("missed").iter_errors(json.loads(json.dumps(part)))]
    for seat in result.constituencies[:10]:
        for each in seat.tally.votes if seat.tally else ():
            if each != seat.option:
                part = missed_place_document(why_not_candidate(seat, each))
                errors += [error.message for error in validator("missed-place").iter_errors(part)]
    assert errors == []


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema(name))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda document: document.pop("seats"),
        lambda document: document.update(extra=1),
        lambda document: document["seats"]["lists"].update(amanat=40.5),
        lambda document: document["seats"]["lists"].update(amanat=-1),
        lambda document: document["seats"]["constituencies"].update({"1": 7}),
        lambda document: document["election"].update(date="19.03.2023x", state="finished"),
        lambda document: document["steps"][0]["facts"].update(count=1.5),
        lambda document: document.update(schema="maslikhat.result/2"),
    ],
)
def test_the_schema_refuses_another_shape(spoil: Any) -> None:
    document = json.loads(json.dumps(document_of("kz-mazhilis-2023")))
    spoil(document)
    assert not Draft202012Validator(schema("result")).is_valid(document)


def test_the_documentation_names_every_field_and_every_kind_of_step() -> None:
    text = (DOCS / "output.md").read_text(encoding="utf-8")
    for name in SCHEMAS:
        for _, part in parts(schema(name)):
            for key in part.get("properties", {}) if part.get("type") == "object" else ():
                assert f"`{key}`" in text, f"docs/output.md does not name `{key}` of the {name}"
    for kind in {step["kind"] for name in CASES for step in document_of(name)["steps"]}:
        assert f"`{kind}`" in text, f"docs/output.md does not name the step `{kind}`"
