"""The trial of a backup: it is restored into a database of its own, where the site's own check of the record must pass.

On SQLite that is a file in a folder for temporary ones; on PostgreSQL a database made beside the site's own and dropped
again, for which the site's role needs CREATEDB. The check is a program of its own: it sees the restored database only.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Any
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from maslikhat_web.shared.backup import checked, is_sqlite, restore_database

_SECONDS = 3600
_NAMES = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}


class CannotRehearse(Exception):
    """The database refuses to hold a second one for the trial."""


class RehearsalFailed(Exception):
    """What was restored is not a whole site: its record does not hold, or cannot be read."""


def rehearse(database: Mapping[str, Any], url: str, folder: Path, environment: Mapping[str, str]) -> None:
    """Restore a backup for trial and check its record. `environment` is the site's, for the check.

    Raises CannotRestore, CannotRehearse, RehearsalFailed, OSError.
    """
    sums = checked(folder)
    with tempfile.TemporaryDirectory(prefix="maslikhat-trial-") as home, _empty(database, url, Path(home)) as empty:
        scratch, address = empty
        restore_database(scratch, folder, sums)
        _check_record({**os.environ, **environment, "MASLIKHAT_HOME": home, "DATABASE_URL": address})


@contextmanager
def _empty(database: Mapping[str, Any], url: str, home: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """A database that nobody else uses, and its address."""
    if is_sqlite(database):
        path = home / "maslikhat.sqlite3"
        yield {**database, "NAME": path}, f"sqlite:///{path}"
        return
    name = f"maslikhat_trial_{token_hex(4)}"
    told = {each: str(database[key]) for each, key in _NAMES.items() if database.get(key)}
    with psycopg.connect(**told, autocommit=True) as own:  # type: ignore[arg-type]  # it takes text for each of them
        try:
            own.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        except psycopg.errors.InsufficientPrivilege as error:
            raise CannotRehearse from error
        try:
            yield {**database, "NAME": name}, urlsplit(url)._replace(path=f"/{name}").geturl()
        finally:
            own.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _check_record(environment: Mapping[str, str]) -> None:
    command = [sys.executable, "-P", "-m", "maslikhat_web", "verify_record"]
    ended = subprocess.run(  # noqa: S603 - a program of our own
        command, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    if ended.returncode:
        raise RehearsalFailed((ended.stderr.strip().splitlines() or ["no reason given"])[-1])
