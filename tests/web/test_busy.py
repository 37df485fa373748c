"""A database that another program holds: a clear word, nothing kept, and all of it done when it is free again."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from bench.invented import archive
from django.core.management import call_command
from django.db import OperationalError, connections
from django.test import Client, RequestFactory
from pytest_django import DjangoDbBlocker
from tests.web.conftest import DAY, ELECTIONS

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import pack
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.records import services
from maslikhat_web.records.models import Checkpoint, Entry, Tile
from maslikhat_web.shared.busy import BusyDatabase, DatabaseBusy, is_held
from maslikhat_web.shared.models import State

TABLES = (Publication, PublishedPaper, Entry, Tile, Checkpoint, State)
WAIT = 0.2
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
        publish(archive=pack(ELECTIONS / "kz-maslikhat-2023-kostanay"), name="kostanay", author="site", at=DAY)
        yield path
        connections["default"].close()
        connections.settings["default"] = configured
        connections["default"] = usual


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


def test_pages_are_read_while_another_program_writes(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(HOLD)
        assert Publication.objects.filter(is_current=True).count() == 1


@pytest.mark.skipif(connections["default"].vendor != "postgresql", reason="SQLite has no such lock")
@pytest.mark.django_db
def test_publishing_while_another_appends_to_the_record_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "_WAIT", "200ms")
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
    answer = BusyDatabase(held).process_exception(request, DatabaseBusy())
    assert answer is not None
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert f'<html lang="{language}">' in answer.content.decode()


def test_a_broken_database_is_no_busy_one() -> None:
    with closing(sqlite3.connect(":memory:")) as base, pytest.raises(sqlite3.OperationalError) as found:
        base.execute("SELECT * FROM nothing")
    error = OperationalError("demo")
    error.__cause__ = found.value
    assert not is_held(error)
    assert BusyDatabase(lambda _: None).process_exception(RequestFactory().get("/"), error) is None  # type: ignore[arg-type, return-value]
