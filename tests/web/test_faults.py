"""Every fault is told in words, with the number to quote, as a page and as data; none shows how the program is made."""

import logging
from typing import Any

import pytest
from django.conf import LazySettings
from django.db import OperationalError
from django.db.models.sql.compiler import SQLCompiler
from django.test import Client
from tests.web.test_answers import faults

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.views import glossary
from maslikhat_web.shared.database import DatabaseBusy
from maslikhat_web.shared.errors import too_many
from maslikhat_web.shared.state import bump

pytestmark = pytest.mark.django_db
JSON = {"accept": "application/json"}
SECRET = "a secret of the program"  # noqa: S105 - a text that must not be shown


@pytest.fixture
def failing(site: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A reader of a site whose glossary fails."""

    def fail(*_: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(glossary, "tell", fail)
    monkeypatch.setattr(glossary, "_term", fail)
    site.raise_request_exception = False
    return site


def told(answer: Any, status: int) -> str:
    """The words of a fault, once held to what every fault must say."""
    words = str(answer.content.decode())
    assert answer.status_code == status
    assert answer.headers["X-Request-Id"] in words
    assert "ETag" not in answer.headers
    assert "Accept" in answer.headers["Vary"]
    for trace in ("Traceback", ".py", "RuntimeError", SECRET, "django"):
        assert trace not in words
    if answer.headers["Content-Type"] == "application/problem+json":
        assert faults(answer.json()) == []
        assert (answer.json()["status"], answer.json()["request"]) == (status, answer.headers["X-Request-Id"])
    return words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_view_that_fails_shows_no_trace(
    failing: Client, language: str, settings: LazySettings, caplog: pytest.LogCaptureFixture
) -> None:
    assert settings.DEBUG is False
    with caplog.at_level(logging.CRITICAL, logger="django.request"):
        page = failing.get(f"/{language}/glossary/")
        data = failing.get(f"/{language}/glossary/", headers=JSON)
    assert f'<html lang="{language}">' in told(page, 500)
    assert data.headers["Content-Type"] == "application/problem+json"
    told(data, 500)


def test_what_fails_in_the_interface_for_programs_is_told_as_data(
    site: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    site.raise_request_exception = False

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(Publication.objects, "filter", fail)
    with caplog.at_level(logging.CRITICAL, logger="django.request"):
        answer = site.get("/api/v1/elections?again=fail")
    assert "Something failed here" in told(answer, 500)
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("headers", [{}, JSON])
def test_each_kind_of_fault(site: Client, headers: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    told(site.get("/en/nothing/", headers=headers), 404)
    told(site.post("/en/glossary/", headers=headers), 405)
    told(site.get("/en/glossary/", headers={**headers, "host": "evil.example"}), 400)
    login = "/en/accounts/login/"
    told(Client(enforce_csrf_checks=True).post(login, {"login": "a"}, headers={**headers, "host": "127.0.0.1"}), 403)
    told(site.post(login, {"login": "a"}, headers={**headers, "content-length": str(10**9)}), 413)

    def held(*_: object) -> None:
        raise DatabaseBusy

    monkeypatch.setattr(glossary, "tell", held)
    monkeypatch.setattr(glossary, "_term", held)
    answer = site.get("/en/glossary/?busy=1", headers=headers)
    told(answer, 503)
    assert int(answer.headers["Retry-After"]) > 0


def test_too_many_attempts_are_told_as_data_too(rf: Any) -> None:
    answer = too_many(rf.get("/ru/accounts/login/", headers=JSON))
    assert (answer.status_code, answer.headers["Content-Type"]) == (429, "application/problem+json")


@pytest.mark.parametrize(
    ("most", "words"),
    [(50 * 2**20, "50\u00a0MB"), (2**21, "2\u00a0MB"), (2**19, "512\u00a0kB"), (1200 * 2**20, "1,200\u00a0MB")],
)
def test_the_limit_that_is_told_is_the_limit_that_is_set(
    site: Client, settings: LazySettings, most: int, words: str
) -> None:
    settings.UPLOAD_MOST_BYTES = most
    answer = site.post("/en/accounts/login/", {"login": "a"}, headers={"content-length": str(10**10)})
    assert words in answer.content.decode().replace(" MB", "\u00a0MB").replace(" kB", "\u00a0kB")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "place", ["", "how/", "lists/osdp/", "seats/osdp/4/", "downloads/", "downloads/election.zip", "downloads/seats.csv"]
)
def test_a_retracted_election_is_gone_with_day_and_reason(
    site: Client, mazhilis: Publication, place: str, language: str
) -> None:
    mazhilis.is_current, mazhilis.retracted_at, mazhilis.retraction_reason = False, mazhilis.published_at, "demo ground"
    mazhilis.save()
    bump()
    address = f"/{language}/elections/{mazhilis.election}/{place}"
    assert "demo ground" in told(site.get(address), 410)
    data = site.get(address, headers=JSON)
    told(data, 410)
    assert data.json()["reason"] == "demo ground"
    assert data.json()["retracted_at"].startswith("2026-11-24T")


@pytest.mark.parametrize("address", ["/en/staff/", "/en/elections/?again=gone", "/en/accounts/"])
def test_the_page_of_a_failure_asks_the_database_nothing(
    site: Client, address: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A database that is gone in the middle: the page that says so must not need it."""
    site.raise_request_exception = False

    def gone(*_: object, **__: object) -> None:
        raise OperationalError(SECRET)

    monkeypatch.setattr(SQLCompiler, "execute_sql", gone)
    site.cookies["sessionid"] = "a" * 32
    with caplog.at_level(logging.CRITICAL, logger="django.request"):
        told(site.get(address), 500)
