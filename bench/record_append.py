"""Appends entries to the record of a new site on SQLite, and proves some; run as a process of its own by `record.py`.

Prints one line of JSON: seconds to append in batches (and of the processor alone), seconds of a bare bulk insert of the
same rows, seconds a proof.
"""

import json
import os
import sqlite3
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import django
from django.core.management import call_command
from django.db import transaction

from bench.table import once
from maslikhat.election.export.entries import Statement, StationFigures, paper_statement
from maslikhat.record.tiles import node_of
from maslikhat.record.tree import prove_inclusion

BATCHES, BATCH, PROOFS = 10, 5_000, 200
DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
LISTS = [f"list{number}" for number in range(8)]
COLUMNS = ("index", "leaf", "leaf_hash", "kind", "jurisdiction", "subject", "sequence", "time")


class _Case:
    """What a paper's statement asks of its case."""

    id = "demo.2026-11-24"


def paper(number: int) -> Statement:
    """A paper of 8 lists and the usual lines."""
    votes = {name: (number * 31 + place * 977) % 900 for place, name in enumerate(LISTS)}
    lines = {"registered": 2400, "received": 2000, "took_part": 1500, "invalid": number % 40, "unused": 500}
    figures = StationFigures("lists", str(number), f"territory {number % 20}", lines, votes, number % 60)
    case: Any = _Case
    return paper_statement(case, figures, "official")


def run(home: Path) -> dict[str, float]:
    """Measure in an empty data folder."""
    os.environ |= {"MASLIKHAT_HOME": str(home), "DJANGO_SETTINGS_MODULE": "maslikhat_web.config.settings"}
    os.environ.pop("DATABASE_URL", None)
    django.setup()
    call_command("migrate", verbosity=0)
    services = import_module("maslikhat_web.records.services")
    selectors = import_module("maslikhat_web.records.selectors")
    batches = [[paper(number * BATCH + each) for each in range(BATCH)] for number in range(BATCHES)]
    act = services.Act(jurisdiction="demo", author="site", time=DAY)

    def append(batch: list[Statement]) -> None:
        with transaction.atomic():
            services.append(batch, act)
            services.sign_checkpoint(DAY)

    start = process_time()
    times = [once(lambda batch=batch: append(batch)) for batch in batches]  # type: ignore[misc]
    busy = process_time() - start
    size = selectors.size()
    draw = Random(1)  # noqa: S311 - entries to prove, nothing secret
    proofs = [once(lambda: prove_inclusion(node_of(selectors.tile), draw.randrange(size), size)) for _ in range(PROOFS)]
    return {"append": sum(times), "busy": busy, "bare": _bare(home), "proof": median(proofs), "entries": size}


def _bare(home: Path) -> float:
    """The same rows put into an empty table of the same form, in as many transactions; nothing hashed or checked."""
    site = sqlite3.connect(home / "maslikhat.sqlite3")
    rows = site.execute(f"SELECT {', '.join(map(_quoted, COLUMNS))} FROM records_entry").fetchall()
    made = [line for (line,) in site.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'records_entry'") if line]
    other = sqlite3.connect(home / "bare.sqlite3", isolation_level=None)
    other.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + ";".join(made))
    put = f"INSERT INTO records_entry ({', '.join(map(_quoted, COLUMNS))}) VALUES (?,?,?,?,?,?,?,?)"

    def insert(part: list[tuple[object, ...]]) -> None:
        other.execute("BEGIN IMMEDIATE")
        other.executemany(put, part)
        other.execute("COMMIT")

    return sum(once(lambda at=at: insert(rows[at : at + BATCH])) for at in range(0, len(rows), BATCH))  # type: ignore[misc]


def _quoted(name: str) -> str:
    return f'"{name}"'


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        sys.stdout.write(json.dumps(run(Path(folder))) + "\n")
