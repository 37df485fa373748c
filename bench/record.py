"""The record: entries appended to a site on SQLite, a log of a million entries verified by the single file, a proof.

Ratios are to a bare bulk insert of the same rows, and to nothing but the hashing that the tree needs; absolute marks
are those of the project. The verifier runs as its readers run it: with Python's own library and no other. Notes tell
the time of the processor too, which is what remains of a measurement on a machine that others use.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bench.table import Figure, once, say
from maslikhat.record.folder import fetcher, tiles_of
from maslikhat.record.leaf import from_bytes, leaf_hash
from maslikhat.record.note import Checkpoint, sign, verifier_for
from maslikhat.record.tiles import WIDTH, append, bundle, bundle_path, node_of, path_of
from maslikhat.record.tree import prove_inclusion
from maslikhat.record.verifier import FILE

ROOT = Path(__file__).resolve().parents[1]
ENTRIES, PROOFS = 1_000_000, 200
NAME = "bench.example/log"
LEAF = (
    '{"attachments":[],"author":"site","body":{"against_all":%d,"contest":"lists","lines":{"invalid":%d,"received":2000,'
    '"registered":2400,"took_part":1500,"unused":500},"origin":"official","station":"%d","territory":"territory %d",'
    '"votes":{"list0":%d,"list1":%d,"list2":230,"list3":200,"list4":170,"list5":140,"list6":110,"list7":80}},'
    '"commitment":null,"jurisdiction":"demo","reason":null,"sequence":1,"subject":"demo.2026/lists/%d/official",'
    '"supersedes":null,"time":"2026-11-24T12:00:00Z","type":"protocol","version":1}'
)


class NotVerified(Exception):
    """The log does not hold, so a time of it means nothing."""


def figures() -> Iterator[Figure]:
    """Appending, verifying, proving: each against a limit and against the absolute mark."""
    yield from _appending()
    with TemporaryDirectory() as folder:
        say(f"  making a log of {ENTRIES:,} entries")
        hashing = _make(Path(folder))
        say("  verifying it")
        start = getrusage(RUSAGE_CHILDREN)
        took = once(lambda: _verify(folder))
        end = getrusage(RUSAGE_CHILDREN)
        busy = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
        note = f"hashing alone {hashing:.1f} s, the single file {took:.1f} s; of processor {busy:.1f} s"
        yield Figure(f"{ENTRIES:,} entries verified by the single file", 60, took, note, at_most=True, unit="s")
        yield Figure("the same, to hashing alone, by time of processor", 20, busy / hashing, note, at_most=True)
        proof = _proof(Path(folder))
        name = f"an inclusion proof from the tiles of {ENTRIES:,} entries"
        yield Figure(name, 1, proof * 1000, f"the mark; median of {PROOFS}, files read anew", at_most=True, unit="ms")


def _appending() -> Iterator[Figure]:
    say("  appending on SQLite")
    command = [sys.executable, "-m", "bench.record_append"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=_environment())
    told = json.loads(ran.stdout)
    rate, bare = told["entries"] / told["append"], told["entries"] / told["bare"]
    busy = told["entries"] / told["busy"]
    note = (
        f"bare bulk insert {bare:,.0f} rows/s, entries {rate:,.0f}/s in batches of 5,000 ({busy:,.0f}/s of processor)"
    )
    yield Figure("entries a second appended on SQLite", 10_000, rate, note, unit="/s")
    yield Figure("the same, to a bare bulk insert", 20, bare / rate, note, at_most=True)
    name = f"an inclusion proof from SQLite, {told['entries']:,} entries"
    yield Figure(name, 1, told["proof"] * 1000, "the mark; median, tiles read anew", at_most=True, unit="ms")


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}


def _make(folder: Path) -> float:
    """Write the log, all papers of one invented election; give the time that its hashes take alone."""
    hashes: list[bytes] = []
    spent = 0.0
    for index in range(0, ENTRIES, WIDTH):
        part = [_leaf(number) for number in range(index, min(ENTRIES, index + WIDTH))]
        start = process_time()
        hashes += map(leaf_hash, part)
        spent += process_time() - start
        _put(folder / bundle_path(index // WIDTH, len(part)), bundle(part))
    from_bytes(_leaf(ENTRIES - 1))
    done = append(lambda *_: None, 0, hashes)
    for (level, place), tile in done.tiles.items():
        _put(folder / path_of(level, place, len(tile) // 32), tile)
    key = Ed25519PrivateKey.generate()
    _put(folder / "checkpoint", sign(str(Checkpoint(NAME, done.size, done.root)), NAME, key).encode())
    _put(folder / "key", f"{verifier_for(NAME, key)}\n".encode())
    return spent + _nodes(hashes)


def _nodes(row: list[bytes]) -> float:
    """Hash every pair up to the top, as many inner nodes as the tree has but for a few; give the time of processor."""
    start = process_time()
    while len(row) > 1:
        row = [sha256(b"\x01" + left + right).digest() for left, right in zip(row[::2], row[1::2], strict=False)]
    return process_time() - start


def _leaf(number: int) -> bytes:
    return (LEAF % (number % 60, number % 40, number, number % 20, number % 700, number % 500, number)).encode()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _verify(folder: str) -> None:
    command = [sys.executable, "-I", "-S", str(FILE), folder]
    told = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": os.defpath})
    if told.returncode or f"Entries read: {ENTRIES}" not in told.stdout:
        raise NotVerified(told.stdout[-400:] + told.stderr[-400:])


def _proof(folder: Path) -> float:
    read, draw = tiles_of(fetcher(str(folder)), ENTRIES), Random(1)  # noqa: S311 - entries to prove, nothing secret
    return median(once(lambda: prove_inclusion(node_of(read), draw.randrange(ENTRIES), ENTRIES)) for _ in range(PROOFS))
