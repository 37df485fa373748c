"""`python -m bench.importer MODE FIRST`: publishes invented national elections, as a process of its own.

Mode `beside`: each publication is timed, and so is a bare bulk insert of the rows that it wrote: into a copy of the
database as it was before, with the same settings, one prepared statement a table, one transaction. Mode `on`: publishes
one after another until the standard input ends. FIRST numbers the first of them; no number may be taken twice. A line
of output is one publication, as JSON, in seconds.
"""

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from select import select
from time import perf_counter

import django
from django.conf import settings
from django.utils import timezone

from bench.invented import archive

STATIONS = 10_223
TIMES = 5
# What a publication adds, by the column that numbers the rows; and what it writes anew, being longer or later.
ADDED = {
    "elections_publication": "id",
    "elections_publishedpaper": "id",
    "records_entry": '"index"',
    "records_checkpoint": "id",
}
GROWN = ("records_tile", "shared_state")
Rows = dict[str, list[tuple[object, ...]]]


def main(mode: str, first: int) -> None:
    """Publish a small election, which loads what is loaded once; then the large ones."""
    django.setup()
    _publish(archive(100, election=f"kz.warm-{first}.2023-03-19"))
    for told in _beside(first) if mode == "beside" else _on(first):
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def _on(number: int) -> Iterator[dict[str, float]]:
    while not select([sys.stdin], [], [], 0)[0]:
        yield {"publish": _publish(_national(number))}
        number += 1


def _beside(first: int) -> Iterator[dict[str, float]]:
    file = Path(settings.DATABASES["default"]["NAME"])
    copy = file.with_name("bare.sqlite3")
    for number in range(first, first + TIMES):
        copy.unlink(missing_ok=True)
        with closing(sqlite3.connect(file)) as before:
            before.execute("VACUUM INTO ?", [str(copy)])
        publish = _publish(_national(number))
        rows = _written(file, copy)
        yield {"publish": publish, "bare": _insert(copy, rows), "rows": sum(map(len, rows.values()))}


def _national(number: int) -> bytes:
    return archive(STATIONS, seed=number, election=f"kz.national-{number}.2023-03-19")


def _publish(content: bytes) -> float:
    service = import_module("maslikhat_web.elections.services.publish")
    start = perf_counter()
    service.publish(archive=content, name="invented", author="site", at=timezone.now())
    return perf_counter() - start


def _written(file: Path, before: Path) -> Rows:
    """The rows that are in the database and were not before."""
    rows: Rows = {}
    with closing(sqlite3.connect(file)) as base:
        base.execute("ATTACH ? AS past", [str(before)])
        for table, key in ADDED.items():
            query = f"SELECT * FROM main.{table} WHERE {key} > (SELECT coalesce(max({key}), -1) FROM past.{table})"
            rows[table] = base.execute(query).fetchall()
        for table in GROWN:
            rows[table] = base.execute(f"SELECT * FROM main.{table} EXCEPT SELECT * FROM past.{table}").fetchall()
    return rows


def _insert(file: Path, rows: Rows) -> float:
    """Seconds of a bare bulk insert, with the settings of the site (config.settings.SQLITE)."""
    with closing(sqlite3.connect(file, isolation_level=None)) as base:
        base.executescript(str(settings.SQLITE["init_command"]))
        start = perf_counter()
        base.execute(f"BEGIN {settings.SQLITE['transaction_mode']}")
        for table, found in rows.items():
            places = ", ".join("?" * len(found[0]))
            base.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({places})", found)
        base.execute("COMMIT")
        return perf_counter() - start


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
