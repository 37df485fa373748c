"""The same address answers a page or data: every public route there is, in documents that name their schema."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft202012Validator
from tests.web.demo import ID as DEMO
from tests.web.demo import evening
from tests.web.public_routes import FILES, GEORGIA, MAZHILIS, PAGES, addresses, routes_of_pages

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.shared.answers import prefers_json

pytestmark = pytest.mark.django_db
DOCS = Path(__file__).resolve().parents[2] / "docs"
JSON = {"accept": "application/json"}
OWN_FILE = {f"maslikhat.{name}/1": name for name in ("result", "reason", "missed", "missed-place")}
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def validator(document: Any) -> Draft202012Validator:
    """What holds a document to the schema that it names; a fault to that of faults."""
    name = document.get("schema", "problem")
    if name in OWN_FILE:
        return Draft202012Validator(json.loads((DOCS / f"{OWN_FILE[name]}.schema.json").read_text("utf-8")))
    told = json.loads((DOCS / "site.schema.json").read_text("utf-8"))
    wanted = name.removeprefix("maslikhat.").removesuffix("/1")
    return Draft202012Validator({"$defs": told["$defs"], "$ref": f"#/$defs/{wanted}"})


def faults(document: Any) -> list[str]:
    return [f"{each.json_path}: {each.message}" for each in validator(document).iter_errors(document)]


def test_every_public_route_has_an_example_here() -> None:
    assert sorted(routes_of_pages()) == sorted({**PAGES, **FILES})


@pytest.mark.parametrize("address", addresses(PAGES))
def test_every_public_page_answers_a_documented_document_at_its_own_address(site: Client, address: str) -> None:
    page, told = site.get(address), site.get(address, headers=JSON)
    assert (page.status_code, told.status_code) == (200, 200)
    assert told.headers["Content-Type"] == "application/json"
    assert page.headers["Content-Type"] != "application/json"
    document = told.json()
    assert document["schema"].startswith("maslikhat.")
    assert faults(document) == []
    assert site.get(f"{address}?format=json").json() == document
    for answer in (page, told):
        assert {"Accept", "Accept-Encoding"} <= {each.strip() for each in answer.headers["Vary"].split(",")}
    assert page.headers["ETag"] != told.headers["ETag"]
    assert site.get(address, headers={**JSON, "if-none-match": told.headers["ETag"]}).status_code == 304
    assert site.get(address, headers={**JSON, "if-none-match": page.headers["ETag"]}).status_code == 200


def test_data_is_the_same_in_every_language_but_for_addresses(site: Client) -> None:
    for address in addresses(PAGES):
        kazakh, english = (site.get(address.replace("/kk/", f"/{each}/"), headers=JSON) for each in ("kk", "en"))
        assert kazakh.content.replace(b"/kk/", b"/en/") == english.content, address


@pytest.mark.parametrize("address", [*addresses(PAGES), f"/kk/elections/{GEORGIA}/stations/?faulty=1&page=2"])
def test_every_page_names_its_data_in_its_head(site: Client, address: str) -> None:
    page = site.get(address)
    if page.headers["Content-Type"].startswith("application/atom"):
        return
    line = next(each for each in page.content.decode().splitlines() if 'type="application/json"' in each)
    there = line.split('href="')[1].split('"')[0].replace("&amp;", "&")
    assert there.split("?")[0] == address.split("?", maxsplit=1)[0]
    assert site.get(there).json() == site.get(address, headers=JSON).json()


@pytest.mark.parametrize(
    ("address", "schema"),
    [
        ("?q=2023", "elections"),
        (f"{GEORGIA}/stations/?faulty=1", "papers"),
        (f"{MAZHILIS}/laboratory/?method=dhondt", "laboratory"),
        ("nz.house.2014-09-20/constituencies/", "constituencies"),
        ("../search/?q=1-1", "search"),
        ("../search/?q=osdp", "search"),
    ],
)
def test_data_of_a_question_is_of_its_schema(site: Client, address: str, schema: str) -> None:
    document = site.get(f"/en/elections/{address}".replace("elections/../", ""), headers=JSON).json()
    assert document["schema"] == f"maslikhat.{schema}/1"
    assert faults(document) == []


def test_data_of_an_evening_that_is_not_over_is_of_its_schema(site: Client) -> None:
    next(evening())
    for place, schema in (("stations/?show=missing", "missing-stations"), ("night/", "night"), ("screen/", "night")):
        document = site.get(f"/en/elections/{DEMO}/{place}", headers=JSON).json()
        assert document["schema"] == f"maslikhat.{schema}/1"
        assert faults(document) == []
    missing = site.get(f"/en/elections/{DEMO}/stations/?show=missing", headers=JSON).json()
    assert (missing["number"], missing["stations"][0]) == (9, {"station": "s4", "territory": None})


def test_a_schema_refuses_a_field_too_many_or_too_few(site: Client) -> None:
    for address in addresses(PAGES):
        document = site.get(address, headers=JSON).json()
        assert faults({**document, "extra": 1}), address
        for name in document:
            if name != "schema":
                assert faults({key: value for key, value in document.items() if key != name}), (address, name)


@pytest.mark.parametrize(
    ("accept", "is_data"),
    [
        ("", False),
        ("*/*", False),
        (BROWSER, False),
        ("application/json", True),
        ("application/json, text/plain, */*", True),
        ("application/*", True),
        ("application/problem+json", True),
        ("text/html;q=0.8, application/json", True),
        ("application/json;q=0.8, text/html", False),
        ("application/json;q=0.9, */*", False),
        ("text/html, application/json", False),
        ("application/json;q=0, */*", False),
        ("text/csv", False),
        ("a,,;=;q=application/", False),
        ("application/json," * 1000, False),
    ],
)
def test_who_takes_either_gets_the_page_and_quality_decides(site: Client, accept: str, *, is_data: bool) -> None:
    assert prefers_json(accept) is is_data
    kind = site.get("/en/glossary/", headers={"accept": accept}).headers["Content-Type"]
    assert kind.startswith("application/json" if is_data else "text/html")


def test_readers_whose_browsers_say_it_otherwise_share_one_kept_page(site: Client) -> None:
    tags = {site.get("/en/glossary/", headers={"accept": each}).headers["ETag"] for each in (BROWSER, "*/*", "a/b")}
    assert len(tags) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_is_data_for_who_asks_for_data(site: Client, language: str) -> None:
    for address in ("nothing/", "elections/none/", f"elections/{MAZHILIS}/seats/osdp/9/", "record/entries/99999/"):
        for answer in (
            site.get(f"/{language}/{address}", headers=JSON),
            site.get(f"/{language}/{address}?format=json"),
        ):
            assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json")
            assert "Accept" in answer.headers["Vary"]
            told = answer.json()
            assert faults(told) == []
            assert (told["status"], told["request"]) == (404, answer.headers["X-Request-Id"])


@pytest.mark.parametrize("setting", ["seats=0", "threshold=x", "method=none", "votes-osdp=-1"])
def test_a_setting_that_cannot_be_computed_is_a_fault_to_programs(site: Client, setting: str) -> None:
    answer = site.get(f"/en/elections/{MAZHILIS}/laboratory/?{setting}", headers=JSON)
    assert (answer.status_code, answer.headers["Content-Type"]) == (422, "application/problem+json")
    assert faults(answer.json()) == []
