"""Each keyword of the published schemas has its own words, so that no reader gets the validator's English."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from maslikhat.basics.errors import Fault
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.wording.faults import tell_fault

SCHEMAS = sorted((Path(__file__).resolve().parents[2] / "rules/schema").glob("*.json"))
# These lead to others, or only describe.
NOT_BROKEN = {
    *("$schema", "$id", "$ref", "$defs", "title", "description", "properties", "patternProperties", "items"),
    *("if", "then", "else", "allOf", "default", "examples"),
}


def keywords(schema: object) -> Iterator[str]:
    if isinstance(schema, list):
        for each in schema:
            yield from keywords(each)
    if isinstance(schema, dict):
        for key, value in schema.items():
            yield key
            if key in {"properties", "$defs", "patternProperties"}:
                yield from keywords(list(value.values()))
            elif key not in {"enum", "const", "required", "dependentRequired"}:
                yield from keywords(value)


USED = sorted({key for path in SCHEMAS for key in keywords(json.loads(path.read_text("utf-8")))} - NOT_BROKEN)


def test_the_schemas_were_walked() -> None:
    assert {"required", "type", "enum", "additionalProperties", "pattern"} <= set(USED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("keyword", USED)
def test_a_keyword_has_words_of_its_own(keyword: str, language: Language) -> None:
    def told(of: str) -> str:
        return str(tell_fault(Fault("not-as-schema", {"keyword": of, "asked": ("a", "b"), "found": "x"}), language))

    assert told(keyword) != told("another").replace("another", keyword)
