"""A copy of everything that cannot be made again: the database as it stands at one moment, and the files of the site.

A backup is a folder: the database, `files/` with what lies in the data folder (attachments among it), and a list of
all of it with SHA-256. Keys stay where they are unless asked for: who has the copy then cannot sign in their name.
"""

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any

from maslikhat import __version__

LIST = "backup.json"
SQLITE, DUMP, FILES = "database.sqlite3", "database.dump", "files"
# What is made anew at every start or says how backups stand, and what is a key.
MADE_ANEW = frozenset({"static", "backups.json", "backups.json.new", "backups.lock"})
KEY_NAMES, KEY_ENDS = frozenset({"secret", "factors.key"}), frozenset({".pem", ".key"})
_PAGES_AT_ONCE = 2000


class CannotBackUp(Exception):
    """The folder of the backup is not empty, or a program is missing."""


class CannotRestore(Exception):
    """The backup is not whole, or something that is there would be written over."""


def back_up(database: Mapping[str, Any], home: Path, folder: Path, at: datetime, *, keys: bool = False) -> int:
    """Copy database and files into a new folder; gives the number of files. Raises CannotBackUp, OSError.

    The list is written last: a folder without it is a backup that was broken off.
    """
    if folder.resolve().is_relative_to(home.resolve()):
        raise CannotBackUp(f"{folder} lies inside the data folder: a copy belongs on another medium")
    if folder.exists() and any(folder.iterdir()):
        raise CannotBackUp(f"{folder} is not empty")
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    if is_sqlite(database):
        _copy_sqlite(Path(database["NAME"]), folder / SQLITE)
    else:
        _program("pg_dump", database, "--format=custom", "--no-owner", f"--file={folder / DUMP}")
    for path in _files(home, database, keys=keys):
        copy = folder / FILES / path.relative_to(home)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    sums = {str(path.relative_to(folder)): _sum(path) for path in sorted(folder.rglob("*")) if path.is_file()}
    told = {"version": __version__, "time": at.isoformat(), "keys": keys, "files": sums}
    (folder / LIST).write_text(json.dumps(told, indent=1), encoding="utf-8")
    return len(sums)


def restore(database: Mapping[str, Any], home: Path, folder: Path) -> int:
    """Bring a backup back to where nothing is yet; gives the number of files. Raises CannotRestore, OSError."""
    sums = checked(folder)
    copies = {name: home / Path(name).relative_to(FILES) for name in sums if Path(name).parts[0] == FILES}
    # A command of the site makes a secret where there is none; where there is no database it has signed nothing yet.
    there = [path for path in copies.values() if path.exists() and path.name not in KEY_NAMES]
    if there:
        raise CannotRestore(f"{there[0]} is there already")
    restore_database(database, folder, sums)
    for name, path in copies.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / name, path)
    return len(sums)


def holds_keys(folder: Path) -> bool:
    """Whether the keys of the site went into a backup."""
    return bool(json.loads((folder / LIST).read_text(encoding="utf-8"))["keys"])


def restore_database(database: Mapping[str, Any], folder: Path, sums: Mapping[str, str]) -> None:
    """Bring the database of a backup back into one that is empty. Raises CannotRestore."""
    kind = SQLITE if is_sqlite(database) else DUMP
    if kind not in sums:
        raise CannotRestore(f"{folder} holds no {kind}: DATABASE_URL names another kind of database")
    copy = folder / kind
    if is_sqlite(database):
        target = Path(database["NAME"])
        if target.exists():
            raise CannotRestore(f"{target} is there already")
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy_sqlite(copy, target)
        return
    # Into an empty database only: a table that is there stops it, and nothing is then written.
    name = f"--dbname={database['NAME']}"
    _program("pg_restore", database, "--no-owner", "--single-transaction", "--exit-on-error", name, str(copy))


def checked(folder: Path) -> dict[str, str]:
    """The files of a backup, each as it was written. Raises CannotRestore."""
    listed = folder / LIST
    if not listed.is_file():
        raise CannotRestore(f"{folder} holds no {LIST}: it is no backup, or one that was broken off")
    sums: dict[str, str] = json.loads(listed.read_text(encoding="utf-8"))["files"]
    for name, expected in sums.items():
        path = folder / name
        if ".." in Path(name).parts or Path(name).is_absolute():
            raise CannotRestore(f"{name} leads out of the backup")
        if not path.is_file() or _sum(path) != expected:
            raise CannotRestore(f"{path} is missing or changed")
    return sums


def _copy_sqlite(source: Path, target: Path) -> None:
    """By SQLite's own way to copy a database that is written to meanwhile."""
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new, pages=_PAGES_AT_ONCE)
        # A copy in the mode of the site would leave files of its own wherever it is read.
        new.execute("PRAGMA journal_mode=DELETE")


def _files(home: Path, database: Mapping[str, Any], *, keys: bool) -> Iterator[Path]:
    """What lies in the data folder and is neither the database nor made anew."""
    own = str(database["NAME"]) if is_sqlite(database) else None
    for path in sorted(home.rglob("*")):
        if not path.is_file() or path.is_symlink() or path.relative_to(home).parts[0] in MADE_ANEW:
            continue
        if own and str(path) in {own, f"{own}-wal", f"{own}-shm", f"{own}-journal"}:
            continue
        is_key = path.name in KEY_NAMES or path.suffix in KEY_ENDS
        if keys or not is_key:
            yield path


def is_sqlite(database: Mapping[str, Any]) -> bool:
    """Whether the database is a file."""
    return str(database["ENGINE"]).endswith("sqlite3")


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _program(name: str, database: Mapping[str, Any], *arguments: str) -> None:
    """Run a program of PostgreSQL on the database. The password goes by the environment, where no list of processes
    shows it."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    program = str(versions[-1]) if versions else shutil.which(name)
    if program is None:
        raise CannotBackUp(f"{name} is wanted, on Debian: apt-get install postgresql-client")
    given = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    environment = os.environ | {each: str(database[key]) for each, key in given.items() if database.get(key)}
    ended = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ended.returncode:
        raise CannotRestore(ended.stderr.strip()) if name == "pg_restore" else CannotBackUp(ended.stderr.strip())
