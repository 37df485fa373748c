"""An address takes the methods that it knows and no other; HEAD tells what GET tells, OPTIONS what is taken."""

from typing import Any

import pytest
from django.http import HttpResponseNotAllowed
from django.test import Client, RequestFactory
from tests.web.public_routes import FILES, PAGES, addresses

from maslikhat_web.shared.methods import Methods

pytestmark = pytest.mark.django_db
OTHER = ("TRACE", "PUT", "DELETE", "PATCH", "PROPFIND")
MACHINES = ("/record/checkpoint", "/record/key", "/record/receipts/0", "/record/log.zip", "/record/maslikhat_verify.py")
API = ("/api/v1/elections", "/api/v1/elections/kz.mazhilis.2023-03-19", "/api/v1/openapi.json", "/api/nothing")
PUBLIC = ("/", *addresses(PAGES), *addresses(FILES), *MACHINES, *API)
# They say of one answer what they cannot say of another one to the same question.
OF_ITSELF = {"X-Request-Id", "Content-Type"}


@pytest.mark.parametrize("address", PUBLIC)
def test_nothing_public_is_written_to_or_traced(site: Client, address: str) -> None:
    for method in ("POST", *OTHER):
        answer = site.generic(method, address)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD, OPTIONS"), method
        assert answer.headers["X-Request-Id"] in answer.content.decode()
    told = site.generic("TRACE", address, headers={"accept": "application/json"})
    assert told.headers["Content-Type"] == "application/problem+json"
    asked = site.options(address)
    assert (asked.status_code, asked.headers["Allow"], asked.content) == (204, "GET, HEAD, OPTIONS", b"")


@pytest.mark.parametrize("address", PUBLIC)
def test_head_tells_what_get_tells_without_a_body(site: Client, address: str) -> None:
    got, head = site.get(address), site.head(address)
    assert (head.status_code, head.content) == (got.status_code, b"")
    assert _told(head) == _told(got)
    # Read to its end a file is closed by the client, which keeps hold of the database.
    list(got)
    if "ETag" in got.headers:
        assert site.head(address, headers={"if-none-match": got.headers["ETag"]}).status_code == 304


def _told(answer: Any) -> dict[str, str]:
    return {name: value for name, value in answer.items() if name not in OF_ITSELF}


@pytest.mark.parametrize("address", ["/ru/staff/new/", "/ru/accounts/login/"])
def test_forms_are_taken_where_people_sign_in_and_nothing_else(site: Client, address: str) -> None:
    for method in OTHER:
        answer = site.generic(method, address)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, POST, HEAD, OPTIONS"), method
    assert site.options(address).headers["Allow"] == "GET, POST, HEAD, OPTIONS"


def test_where_witnesses_hand_in_nothing_is_read(site: Client) -> None:
    for method in ("GET", "HEAD", *OTHER):
        answer = site.generic(method, "/record/cosignatures")
        assert (answer.status_code, answer.headers["Allow"]) == (405, "POST, OPTIONS"), method


def test_what_a_view_refuses_without_a_word_is_told_in_the_sites_words(
    site: Client,  # noqa: ARG001 - a reader's settings
) -> None:
    shown = Methods(lambda _: HttpResponseNotAllowed(["POST"]))
    answer = shown(RequestFactory().get("/ru/staff/", headers={"accept": "application/json"}))
    assert (answer.status_code, answer["Allow"], answer["Content-Type"]) == (405, "POST", "application/problem+json")
