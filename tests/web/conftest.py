"""The site with two real elections published: one of totals, one of 3,110 papers; and the record they stand in."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections
from django.db.backends.base.operations import BaseDatabaseOperations
from django.test import Client
from pytest_django import DjangoDbBlocker
from tests.web.unheld import unheld

from maslikhat.election.case.archive import pack
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.shared import state

ELECTIONS = Path(__file__).resolve().parents[2] / "elections"
SHOWN = ("ge-parliament-2024", "kz-mazhilis-2023", "kz-maslikhat-2023-kostanay", "nz-house-2014")
DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="session", autouse=True)
def emptied_afterwards() -> Iterator[None]:
    """Tests with real transactions end by emptying all tables, which some of them refuse."""
    operations = type(connections["default"].ops)
    empty = operations.execute_sql_flush

    def let_go(self: BaseDatabaseOperations, sql_list: Sequence[str]) -> None:
        with unheld(self.connection):
            empty(self, sql_list)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operations, "execute_sql_flush", let_go)
        yield


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,  # noqa: ARG001 - the tables first
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    """Publish the elections once; each test starts from there."""
    settings.RECORD_KEY = tmp_path_factory.mktemp("keys") / "record.pem"
    with django_db_blocker.unblock():
        for name in SHOWN:
            publish(archive=pack(ELECTIONS / name), name=name, author="site", at=DAY)
        yield


@pytest.fixture
def site(db: None, settings: object) -> Client:  # noqa: ARG001 - the database is needed
    """A reader."""
    settings.STORAGES = {  # type: ignore[attr-defined]
        "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    state.forget()
    return Client(headers={"host": "127.0.0.1"})


@pytest.fixture
def mazhilis(db: None) -> Publication:  # noqa: ARG001 - the database is needed
    """The Mazhilis of 2023 as published."""
    return Publication.objects.get(election="kz.mazhilis.2023-03-19", is_current=True)
