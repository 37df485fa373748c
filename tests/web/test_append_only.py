"""Rows that are only ever added: the database itself refuses a change and a removal, on SQLite and on PostgreSQL."""

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from tests.web.conftest import DAY
from tests.web.unheld import TABLES

from maslikhat_web.accounts.models import RoleChange
from maslikhat_web.accounts.services.authors import author_key
from maslikhat_web.elections.models import Publication, PublishedCorrection, PublishedPaper
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.records.models import Checkpoint, Cosignature, Entry

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def filled() -> None:
    """A row at least in each of the tables."""
    user = User.objects.create_user("demo-person")
    author_key(person=user, at=DAY)
    RoleChange.objects.create(user=user, what="given", role="clerk", at=DAY)
    Cosignature.objects.create(checkpoint=Checkpoint.objects.all()[0], witness="demo", kind="k", content=b"1", time=DAY)
    draft = Draft.objects.create(election="demo", council="demo", made_by=user, made_at=DAY)
    paper = StationPaper.objects.create(draft=draft, contest="lists", station="1", state="empty", version=0)
    PaperAct.objects.create(paper=paper, number=1, kind="claim", by=user, at=DAY, body={}, sha256="0")
    PublishedCorrection.objects.create(
        paper=PublishedPaper.objects.all()[0],
        number=1,
        ground="demo",
        recount=False,
        before={},
        after={},
        requested_by="staff-1",
        requested_at=DAY,
        approved_by="staff-2",
        approved_at=DAY,
        published_by=Publication.objects.all()[0],
        entry=1,
    )


def first_column(table: str) -> str:
    with connection.cursor() as cursor:
        return str(connection.introspection.get_table_description(cursor, table)[1].name)


@pytest.mark.parametrize("table", TABLES)
def test_a_row_can_be_added_and_neither_changed_nor_removed(table: str) -> None:
    column = first_column(table)
    statements = [f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"]  # noqa: S608 - our own names
    if connection.vendor == "postgresql":
        # What is still to be checked of the rows above would keep the table from being emptied.
        connection.check_constraints()
        statements.append(f"TRUNCATE {table} CASCADE")
    for statement in statements:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
            assert cursor.fetchone()[0]
            with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
                cursor.execute(statement)


def test_what_the_site_itself_would_try_is_refused_too() -> None:
    entry = Entry.objects.all()[0]
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        Entry.objects.filter(pk=entry.pk).update(kind="other")
    change = RoleChange.objects.get()
    change.reason = "another one"
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        change.save()
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        change.delete()
    assert RoleChange.objects.get().reason == ""
