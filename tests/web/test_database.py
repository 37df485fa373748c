"""A database that another program holds, or that is away: a clear word, nothing kept, all done when it serves again."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Any

import psycopg
import pytest
from bench.invented import archive
from django.conf import LazySettings
from django.core.handlers.exception import convert_exception_to_response
from django.core.management import call_command
from django.db import OperationalError, connections
from django.test import Client, RequestFactory
from pytest_django import DjangoDbBlocker
from tests.web.conftest import DAY, ELECTIONS

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import pack
from maslikhat_web.config.environment import read_environment
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.records import services
from maslikhat_web.records.models import Checkpoint, Entry, Tile
from maslikhat_web.shared import state
from maslikhat_web.shared.database import DatabaseBusy, DatabaseFaults, is_gone, is_held
from maslikhat_web.shared.models import State

TABLES = (Publication, PublishedPaper, Entry, Tile, Checkpoint, State)
WAIT = 0.2
KOSTANAY = "kz.kostanay-region.maslikhat.2023-03-19"
HOLD = "BEGIN IMMEDIATE"


@pytest.fixture
def file(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    """A site's database in a file, as an installation has it, whose writers wait for 0.2 seconds only."""
    usual = connections["default"]
    path = tmp_path / "site.sqlite3"
    begin = f"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout={int(WAIT * 1000)};"
    options = {"transaction_mode": "IMMEDIATE", "timeout": WAIT, "init_command": begin}
    given = {**usual.settings_dict, "ENGINE": "django.db.backends.sqlite3", "NAME": str(path), "OPTIONS": options}
    configured = connections.settings["default"]
    with django_db_blocker.unblock():
        connections.settings["default"] = given
        connections["default"] = connections.create_connection("default")
        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        publish(archive=pack(ELECTIONS / "kz-maslikhat-2023-kostanay"), name="kostanay", author="site", at=DAY)
        yield path
        connections["default"].close()
        connections.settings["default"] = configured
        connections["default"] = usual


@pytest.fixture
def reader(file: Path, settings: LazySettings) -> Client:  # noqa: ARG001 - its database
    """A reader of that site."""
    backend = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": backend}}
    state.forget()
    return Client(headers={"host": "127.0.0.1"})


def contents(path: Path) -> dict[str, list[Any]]:
    """Every row of every table, read past Django."""
    with closing(sqlite3.connect(path)) as reader:
        return {
            model._meta.db_table: reader.execute(f"SELECT * FROM {model._meta.db_table}").fetchall()  # noqa: S608
            for model in TABLES
        }


def test_publishing_while_another_program_writes_is_refused_and_done_when_it_is_free(file: Path) -> None:
    packed = pack(ELECTIONS / "kz-mazhilis-2023")
    before = contents(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(HOLD)
        with pytest.raises(DatabaseBusy, match="database-busy"):
            publish(archive=packed, name="kz", author="site", at=DAY)
        other.execute("ROLLBACK")
    assert contents(file) == before
    made = publish(archive=packed, name="kz", author="site", at=DAY)
    assert (made.number, Entry.objects.count()) == (1, made.last_entry + 1)


PAGES = (
    *("/en/", "/en/elections/", "/en/search/?q=a", "/en/compare/", "/en/record/", "/en/record/entries/0/"),
    *(f"/en/elections/{KOSTANAY}/{part}" for part in ("", "how/", "downloads/", "downloads/election.zip", "night/")),
    *("/en/feed/", "/api/v1/elections", "/record/checkpoint", "/en/accounts/login/", "/en/staff/"),
)


@pytest.mark.parametrize("hold", [HOLD, "BEGIN EXCLUSIVE"])
def test_no_page_waits_while_another_program_writes(file: Path, reader: Client, hold: str) -> None:
    """Each on a connection of its own, as a process opens it that has just begun."""
    patient = connections["default"].settings_dict["OPTIONS"]
    patient["init_command"] = patient["init_command"].replace(f"={int(WAIT * 1000)}", "=30000")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(hold)
        for page in PAGES:
            connections["default"].close()
            state.forget()
            began = monotonic()
            answer = reader.get(page)
            list(answer)
            assert answer.status_code in (200, 302), page
            assert monotonic() - began < 10, page


def test_a_write_waits_as_long_as_the_settings_say_and_is_then_refused(file: Path, reader: Client) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(HOLD)
        began = monotonic()
        answer = reader.post("/en/accounts/login/", {"login": "demo", "password": "demo"})
        waited = monotonic() - began
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "10")
    assert WAIT <= waited < 3


@pytest.mark.parametrize(("given", "seconds"), [({}, 4.0), ({"MASLIKHAT_WAIT": "1.5"}, 1.5)])
def test_a_write_waits_a_few_seconds_unless_it_is_set_otherwise(given: dict[str, str], seconds: float) -> None:
    assert read_environment(given).write_wait == seconds


def test_what_is_held_after_the_view_has_answered_is_told_as_busy_too(
    site: Client,  # noqa: ARG001 - static files
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A session is kept outside of any view."""

    def keep(_: object) -> Any:
        error = sqlite3.OperationalError("database is locked")
        error.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise OperationalError("database is locked") from error

    with caplog.at_level(logging.CRITICAL, logger="django.request"):
        answer: Any = convert_exception_to_response(keep)(RequestFactory().get("/ru/staff/"))
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")


@pytest.mark.skipif(connections["default"].vendor != "postgresql", reason="SQLite has no such lock")
@pytest.mark.django_db
def test_publishing_while_another_appends_to_the_record_is_refused() -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute("SET LOCAL lock_timeout = '200ms'")
    entries = Entry.objects.count()
    with closing(connections.create_connection("default")) as other, other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [services._LOCK])
        with pytest.raises(DatabaseBusy):
            publish(archive=archive(100), name="invented", author="site", at=DAY)
    assert Entry.objects.count() == entries


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clerk_is_told_that_the_site_is_busy(language: str, site: Client) -> None:  # noqa: ARG001 - static files
    def held(_: object) -> Any:
        raise AssertionError

    request = RequestFactory().get(f"/{language}/staff/")
    answer = DatabaseFaults(held).process_exception(request, DatabaseBusy())
    assert answer is not None
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert f'<html lang="{language}">' in answer.content.decode()


def test_a_database_that_is_away_is_told_and_read_again_when_it_is_back(
    file: Path, reader: Client, caplog: pytest.LogCaptureFixture
) -> None:
    reader.raise_request_exception = False
    before, away = contents(file), file.parent.with_name("away")
    connections["default"].close()
    file.parent.rename(away)
    with caplog.at_level(logging.CRITICAL, logger="django.request"):
        told = reader.get("/en/elections/")
        data = reader.get("/api/v1/elections")
    away.rename(file.parent)
    for answer in (told, data):
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
        assert "The database does not serve at the moment" in answer.content.decode()
        assert answer.headers["X-Request-Id"] in answer.content.decode()
    assert reader.get("/en/elections/").status_code == 200
    assert contents(file) == before


def test_a_database_without_room_keeps_nothing_of_a_publication(file: Path) -> None:
    before, packed = contents(file), pack(ELECTIONS / "kz-mazhilis-2023")
    with connections["default"].cursor() as cursor:
        # Not below what it has already.
        cursor.execute("PRAGMA max_page_count=1")
    with pytest.raises(OperationalError) as full:
        publish(archive=packed, name="kz", author="site", at=DAY)
    assert is_gone(full.value)
    assert contents(file) == before
    with connections["default"].cursor() as cursor:
        cursor.execute("PRAGMA max_page_count=1073741823")
    made = publish(archive=packed, name="kz", author="site", at=DAY)
    assert (made.number, Entry.objects.count()) == (1, made.last_entry + 1)


@pytest.mark.parametrize(
    ("state", "gone"), [(None, True), ("08006", True), ("57P01", True), ("53100", True), ("42P01", False), ("", False)]
)
def test_what_the_other_database_says_when_it_is_gone(state: str | None, *, gone: bool) -> None:
    cause = psycopg.OperationalError("demo")
    cause.sqlstate = state
    error = OperationalError("demo")
    error.__cause__ = cause
    assert is_gone(error) is gone
    assert not is_held(error)


def test_a_broken_database_is_no_busy_one() -> None:
    with closing(sqlite3.connect(":memory:")) as base, pytest.raises(sqlite3.OperationalError) as found:
        base.execute("SELECT * FROM nothing")
    error = OperationalError("demo")
    error.__cause__ = found.value
    assert not is_held(error)
    assert not is_gone(error)
    assert DatabaseFaults(lambda _: None).process_exception(RequestFactory().get("/"), error) is None  # type: ignore[arg-type, return-value]
