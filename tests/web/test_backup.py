"""A backup brings back what was there, says when it is not whole, and writes over nothing."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from tests.postgresql import cluster

from maslikhat_web.shared.backup import CannotBackUp, CannotRestore, back_up, restore

NOW = datetime(2026, 11, 25, tzinfo=UTC)
ON_SQLITE = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
ROOT = Path(__file__).resolve().parents[2]


def database_in(home: Path) -> Mapping[str, Any]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": home / "maslikhat.sqlite3"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with a database that is being written to, an attachment, keys and what is made anew."""
    folder = tmp_path / "home"
    for name, content in (
        ("attachments/ab/scan.jpg", "scan"),
        ("secret", "secret"),
        ("record.pem", "key"),
        ("static/site.css", "css"),
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    with closing(sqlite3.connect(folder / "maslikhat.sqlite3")) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE paper (votes INTEGER)")
        made.execute("INSERT INTO paper VALUES (407)")
        made.commit()
    return folder


def votes(home: Path) -> list[int]:
    with closing(sqlite3.connect(home / "maslikhat.sqlite3")) as read:
        return [row[0] for row in read.execute("SELECT votes FROM paper")]


def test_a_backup_made_while_somebody_writes_holds_what_was_committed(home: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(home / "maslikhat.sqlite3")) as writer:
        writer.execute("INSERT INTO paper VALUES (408)")
        writer.commit()
        writer.execute("INSERT INTO paper VALUES (409)")
        back_up(database_in(home), home, tmp_path / "copy", NOW)
    assert restore(database_in(tmp_path / "new"), tmp_path / "new", tmp_path / "copy") == 2
    assert votes(tmp_path / "new") == [407, 408]
    assert (tmp_path / "new/attachments/ab/scan.jpg").read_text() == "scan"


def test_keys_are_left_out_unless_asked_for(home: Path, tmp_path: Path) -> None:
    back_up(database_in(home), home, tmp_path / "without", NOW)
    back_up(database_in(home), home, tmp_path / "with", NOW, keys=True)
    names = [{path.name for path in (tmp_path / each).rglob("*")} for each in ("without", "with")]
    assert names[1] - names[0] == {"secret", "record.pem"}
    assert "site.css" not in names[1]


@pytest.mark.parametrize("harm", ["change", "remove", "no list", "way out"])
def test_a_backup_that_is_not_whole_is_refused_and_nothing_is_written(home: Path, tmp_path: Path, harm: str) -> None:
    copy = tmp_path / "copy"
    back_up(database_in(home), home, copy, NOW)
    if harm == "change":
        (copy / "files/attachments/ab/scan.jpg").write_text("other")
    elif harm == "remove":
        (copy / "database.sqlite3").unlink()
    elif harm == "no list":
        (copy / "backup.json").unlink()
    else:
        told = json.loads((copy / "backup.json").read_text())
        told["files"]["files/../../way-out"] = ""
        (copy / "backup.json").write_text(json.dumps(told))
    with pytest.raises(CannotRestore):
        restore(database_in(tmp_path / "new"), tmp_path / "new", copy)
    assert not (tmp_path / "new").exists()


def test_nothing_that_is_there_is_written_over(home: Path, tmp_path: Path) -> None:
    back_up(database_in(home), home, tmp_path / "copy", NOW)
    with pytest.raises(CannotRestore, match="there already"):
        restore(database_in(home), home, tmp_path / "copy")
    with pytest.raises(CannotBackUp, match="not empty"):
        back_up(database_in(home), home, tmp_path / "copy", NOW)
    with pytest.raises(CannotBackUp, match="another medium"):
        back_up(database_in(home), home, home / "copy", NOW)
    assert votes(home) == [407]


def command(home: Path, url: str, *arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-P", "-m", "maslikhat_web", *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "MASLIKHAT_HOME": str(home), "DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    return ended.stdout + ended.stderr


def test_the_commands_bring_back_keys_too_into_a_folder_that_has_only_a_new_secret(home: Path, tmp_path: Path) -> None:
    assert "files in" in command(home, "", "backup", str(tmp_path / "copy"), "--keys")
    assert "files from" in command(tmp_path / "new", "", "restore", str(tmp_path / "copy"))
    assert votes(tmp_path / "new") == [407]
    assert (tmp_path / "new/secret").read_text() == "secret"
    command(home, "", "backup", str(tmp_path / "keyless"))
    told = command(tmp_path / "newer", "", "restore", str(tmp_path / "keyless"))
    assert "put secret, record.pem and factors.key into" in told
    assert "is there already" in command(tmp_path / "new", "", "restore", str(tmp_path / "copy"))


@pytest.mark.skipif(ON_SQLITE, reason="needs the PostgreSQL of the second run")
def test_a_database_of_postgresql_comes_back(home: Path, tmp_path: Path) -> None:
    with cluster() as url:
        for name in ("old", "new"):
            with psycopg.connect(url, autocommit=True) as made:
                made.execute(f"CREATE DATABASE {name}")
        old, new = (f"{url.rpartition('/')[0]}/{name}" for name in ("old", "new"))
        with psycopg.connect(old) as made:
            made.execute("CREATE TABLE paper (votes INTEGER)")
            made.execute("INSERT INTO paper VALUES (407)")
        assert "files in" in command(home, old, "backup", str(tmp_path / "copy"))
        assert "files from" in command(tmp_path / "new", new, "restore", str(tmp_path / "copy"))
        with psycopg.connect(new) as read:
            assert read.execute("SELECT votes FROM paper").fetchall() == [(407,)]
        assert "already exists" in command(tmp_path / "newer", new, "restore", str(tmp_path / "copy"))


ROW = (
    "INSERT INTO records_checkpoint (size, root, note, time) VALUES (1, {bytes}, 'demo', '2026-11-25')",
    "DELETE FROM records_checkpoint",
)


def test_rows_that_are_only_added_stay_so_when_they_come_back(tmp_path: Path) -> None:
    command(tmp_path / "old", "", "migrate")
    with closing(sqlite3.connect(tmp_path / "old/maslikhat.sqlite3")) as made:
        made.execute(ROW[0].format(bytes="x'00'"))
        made.commit()
    assert "files in" in command(tmp_path / "old", "", "backup", str(tmp_path / "copy"))
    assert "files from" in command(tmp_path / "new", "", "restore", str(tmp_path / "copy"))
    with closing(sqlite3.connect(tmp_path / "new/maslikhat.sqlite3")) as back:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            back.execute(ROW[1])
        assert back.execute("SELECT note FROM records_checkpoint").fetchall() == [("demo",)]


@pytest.mark.skipif(ON_SQLITE, reason="needs the PostgreSQL of the second run")
def test_on_postgresql_they_stay_so_too(tmp_path: Path) -> None:
    with cluster() as url:
        for name in ("old", "new"):
            with psycopg.connect(url, autocommit=True) as made:
                made.execute(f"CREATE DATABASE {name}")
        old, new = (f"{url.rpartition('/')[0]}/{name}" for name in ("old", "new"))
        command(tmp_path / "old", old, "migrate")
        with psycopg.connect(old) as made:
            made.execute(ROW[0].format(bytes="'a'"))
        assert "files in" in command(tmp_path / "old", old, "backup", str(tmp_path / "copy"))
        assert "files from" in command(tmp_path / "new", new, "restore", str(tmp_path / "copy"))
        with psycopg.connect(new) as back:
            assert back.execute("SELECT note FROM records_checkpoint").fetchall() == [("demo",)]
            with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="append-only"):
                back.execute(ROW[1])
