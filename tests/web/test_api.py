"""The interface for programs: held against its own description by generated questions, and against what is published.

Wrong input is answered with 4xx and a message; nothing generated here may be answered with a failure of the program.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from schemathesis.specs.openapi.checks import positive_data_acceptance
from schemathesis.specs.openapi.schemas import OpenApiSchema

from maslikhat.basics.text import LANGUAGES
from maslikhat.record.receipt import from_json, holds
from maslikhat_web.config.api import operations
from maslikhat_web.elections.models import Publication
from maslikhat_web.records import selectors
from maslikhat_web.shared.state import bump

pytestmark = pytest.mark.django_db
MAZHILIS = "/api/v1/elections/kz.mazhilis.2023-03-19"
GEORGIA = "/api/v1/elections/ge.parliament.2024-10-26"
RETRACTED = "kz.kostanay-region.maslikhat.2023-03-19"
A_FEW = settings(
    max_examples=24,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)


KNOWN = {
    "election": ("kz.mazhilis.2023-03-19", "ge.parliament.2024-10-26", "nz.house.2014-09-20", RETRACTED),
    "option": ("osdp", "national"),
    "seat": (1, 4),
    "contest": ("lists",),
    "station": ("1-1",),
    "index": (0, 7, 3112),
}
KNOWN_IDS = st.fixed_dictionaries({key: st.sampled_from(values) for key, values in KNOWN.items()})
# Whether seats can be shared under a setting ("no list has 99 %") is nothing that a schema could say; nor is it,
# whether an election was retracted.
CANNOT_BE_SAID = {"laboratory"}
NAMES = (
    *("elections", "election", "lists", "seat", "constituencies", "stations", "stations_not_in", "paper"),
    "laboratory",
    *("entries", "entry", "checkpoint", "receipt", "consistency"),
)


def taken_back() -> None:
    """Retract one election, as a commission does."""
    shown = Publication.objects.filter(election=RETRACTED, is_current=True)
    assert shown.update(is_current=False, retracted_at=datetime(2026, 11, 25, 9, tzinfo=UTC), retraction_reason="demo")
    bump()


@pytest.fixture
def described(site: Client) -> Iterator[OpenApiSchema]:  # noqa: ARG001 - a reader's settings
    """The description that the site itself gives, asked of the server's own application.

    A server lets go of the database around each request; within a test's transaction that would take it back.
    """
    taken_back()
    signals = (request_started, request_finished)
    for each in signals:
        each.disconnect(close_old_connections)
    yield schemathesis.openapi.from_wsgi("/api/v1/openapi.json", WSGIHandler())
    for each in signals:
        each.connect(close_old_connections)


def test_every_operation_is_put_to_the_test() -> None:
    assert tuple(name for _, name, _ in operations()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_is_as_described_and_none_is_a_failure(described: OpenApiSchema, name: str) -> None:
    operation = described.find_operation_by_id(name)

    @A_FEW
    @given(case=operation.as_strategy(), known=st.just({}) | KNOWN_IDS)
    def asked(case: schemathesis.Case[Any], known: dict[str, object]) -> None:
        # Generated ids are of nothing that is published; half of the questions are about what is.
        case.path_parameters.update({key: known[key] for key in case.path_parameters if key in known})
        is_gone = case.path_parameters.get("election") == RETRACTED
        excluded: Any = [positive_data_acceptance] if is_gone or name in CANNOT_BE_SAID else []
        # The transport unpacks nothing, so nothing is to be packed.
        answer = case.call_and_validate(headers={"Accept-Encoding": "identity"}, excluded_checks=excluded)
        assert answer.status_code < 500
        if answer.status_code >= 400:
            assert answer.headers["content-type"] == ["application/problem+json"]
            assert answer.json()["detail"]
            assert answer.headers["x-request-id"] == [answer.json()["request"]]

    asked()


def test_the_seats_and_the_reason_of_one(site: Client) -> None:
    told = site.get(MAZHILIS).json()
    assert told["seats"]["lists"]["amanat"] == 40
    assert (told["state"], told["votes"]["lists"]["votes"]["osdp"]) == ("final", 331058)
    assert site.get(f"{MAZHILIS}/lists/osdp/seats/4").json()["kind"] == "remainder"
    assert site.get(f"{MAZHILIS}/lists/osdp/seats/5").status_code == 404
    assert len(site.get(f"{MAZHILIS}/constituencies").json()) == 29
    first = site.get(f"{MAZHILIS}/lists").json()[0]
    assert (first["id"], len(first["seats"])) == ("amanat", 40)


def test_the_reason_of_every_list_is_of_the_described_shape(site: Client) -> None:
    for election in ("kz.mazhilis.2023-03-19", "nz.house.2014-09-20", "kz.kostanay-region.maslikhat.2023-03-19"):
        for each in site.get(f"/api/v1/elections/{election}/lists").json():
            for seat in each["seats"][:1] + each["seats"][-1:]:
                answer = site.get(f"/api/v1/elections/{election}/lists/{each['id']}/seats/{seat['seat']}")
                assert answer.json()["kind"] == seat["kind"]


def test_the_laboratory_under_dhondt_and_of_other_votes(site: Client) -> None:
    told = site.get(f"{MAZHILIS}/laboratory", {"method": "dhondt"}).json()
    assert sorted(told["changed"].values(), reverse=True)[:6] == [41, 8, 6, 6, 5, 3]
    assert site.get(f"{MAZHILIS}/laboratory", {"votes": "osdp:1"}).json()["changed"]["osdp"] == 0


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("laboratory?seats=0", "seats"),
        ("laboratory?threshold=x", "threshold"),
        ("laboratory?votes=osdp", "votes"),
        ("laboratory?method=none", "none"),
        ("laboratory?base=none", "none"),
        ("laboratory?votes=nobody:1", "nobody"),
        ("laboratory?threshold=99%25", "None of the 7 lists"),
        ("stations?page=0", "page"),
    ],
)
def test_wrong_input_is_named_in_the_message(site: Client, question: str, said: str) -> None:
    answer = site.get(f"{MAZHILIS}/{question}")
    assert answer.status_code == 422
    told = answer.json()
    assert said in told["detail"]
    assert told["parameter"] in (None, question.partition("?")[2].partition("=")[0])


def test_filters_of_elections_and_of_papers(site: Client) -> None:
    assert [each["id"] for each in site.get("/api/v1/elections", {"year": 2024}).json()["elections"]] == [
        "ge.parliament.2024-10-26"
    ]
    assert site.get("/api/v1/elections", {"body": "kz.maslikhat", "level": "regional"}).json()["number"] == 1
    assert site.get("/api/v1/elections", {"state": "interim"}).json()["elections"] == []
    found = site.get(f"{GEORGIA}/stations", {"faulty": "true"}).json()
    assert (found["number"], len(found["papers"]), found["pages"]) == (241, 50, 5)
    assert [each["version"] for each in site.get(f"{GEORGIA}/stations/lists/1-1").json()] == [1]


def test_a_receipt_holds_and_the_checkpoint_is_that_of_the_site(site: Client) -> None:
    assert holds(from_json(site.get("/api/v1/record/receipts/41").content.decode()), selectors.verifier())
    told = site.get("/api/v1/record/checkpoint").json()
    assert told["note"] == site.get("/record/checkpoint").content.decode()
    assert site.get("/api/v1/record/consistency", {"old": 5, "new": told["size"]}).json()["proof"]
    assert site.get("/api/v1/record/consistency", {"old": 5, "new": told["size"] + 1}).status_code == 404
    assert site.get("/api/v1/record/entries/41").json()["says"]["type"] == "protocol"


@pytest.mark.parametrize("path", [path for path, _, _ in operations() if "{election}" in path])
def test_a_retracted_election_is_gone_from_every_address_with_day_and_reason(site: Client, path: str) -> None:
    places = {"option": "amanat", "seat": "1", "contest": "lists", "station": "1", "election": RETRACTED}
    address = re.sub(r"{(\w+)}", lambda found: places[found[1]], path)
    taken_back()
    answer = site.get(address)
    assert (answer.status_code, answer.headers["Content-Type"]) == (410, "application/problem+json")
    told = answer.json()
    assert (told["election"], told["retracted_at"], told["reason"]) == (RETRACTED, "2026-11-25T09:00:00+00:00", "demo")


def test_an_answer_that_the_reader_has_costs_no_query(
    site: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    tag = site.get(MAZHILIS).headers["ETag"]
    with django_assert_num_queries(0):
        assert site.get(MAZHILIS, headers={"if-none-match": tag}).status_code == 304
        assert site.get(MAZHILIS, headers={"if-none-match": f'"other", W/{tag}'}).status_code == 304
    assert site.get(MAZHILIS, headers={"if-none-match": '"other"'}).status_code == 200


def test_an_address_that_is_not_there_is_told_as_data(site: Client) -> None:
    for address in ("/api/v1/nothing", "/api/v1/elections/a/b/c/d", "/api/v2/"):
        answer = site.get(address)
        assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json")
    assert site.post("/api/v1/elections").status_code == 405


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_interface_tells_every_address_and_loads_nothing(site: Client, language: str) -> None:
    page = site.get(f"/{language}/api/").content.decode()
    assert all(path in page for path, _, _ in operations())
    assert "<script" not in page
