"""A national election of 10,223 stations and eight lists: how long its publication takes, and what readers notice.

The publication is the one service there is: the papers read and checked, the seats computed, every paper an entry of
the record. It is held against a bare bulk insert of the very rows it writes (`bench.importer`). Readers ask two workers
for published pages, while a process of its own publishes one such election after another.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory

from bench.load import CLIENTS, Asked, Load, load
from bench.site import ROOT, SiteFailed, environment, prepare, served
from bench.table import Figure, say

MAZHILIS = "/kk/elections/kz.mazhilis.2023-03-19/"
PAGES = (
    "/kk/",
    MAZHILIS,
    f"{MAZHILIS}lists/osdp/",
    f"{MAZHILIS}seats/osdp/4/",
    "/kk/elections/ge.parliament.2024-10-26/stations/",
)
BROWSER = {"Accept": "text/html", "Accept-Encoding": "gzip, deflate, br"}
ROUNDS, SECONDS = 5, 6.0


@dataclass(frozen=True, slots=True)
class Round:
    """Readers alone, before and after; readers beside imports; how many imports ended meanwhile."""

    alone: tuple[Load, Load]
    beside: Load
    published: int


def figures() -> Iterator[Figure]:
    """Four: the import against the bare insert; errors, throughput and latency of readers beside it."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        say("  loading the elections that ship")
        prepare(home)
        yield _against_bare(home)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        prepare(home)
        with served(home) as port:
            asked = [Asked(port, page, BROWSER) for page in PAGES]
            rounds = [_round(home, asked, number) for number in range(1, ROUNDS + 1)]
    yield from _of_readers(rounds)


def _against_bare(home: Path) -> Figure:
    say("  publishing, and inserting the same rows bare")
    with _importer(home, "beside", 0) as process:
        told = [json.loads(line) for line in process.communicate()[0].splitlines()]
    if process.returncode:
        raise SiteFailed("the importer")
    ratio = median(each["publish"] / each["bare"] for each in told)
    publish, bare = (median(each[name] for each in told) for name in ("publish", "bare"))
    rows = f"{told[0]['rows']:,} rows"
    note = f"bare insert of its {rows} {bare:.2f} s, publication {publish:.2f} s; {len(told)} of each in turn"
    return Figure("10,223 stations published", 10, ratio, note, at_most=True)


def _round(home: Path, asked: Sequence[Asked], number: int) -> Round:
    """Readers alone, beside imports, and alone again, so that what else the machine does is on both sides."""
    before = load(asked, SECONDS)
    with _importer(home, "on", number * 1000) as process:
        _first_line(process)
        beside = load(asked, SECONDS)
        published = len(process.communicate()[0].splitlines())
    after = load(asked, SECONDS)
    rates = ", ".join(f"{each.per_second:,.0f}/s" for each in (before, beside, after))
    say(f"  round {number} of {ROUNDS}: alone, beside {published} imports, alone again: {rates}")
    return Round((before, after), beside, published)


def _first_line(process: "subprocess.Popen[str]") -> None:
    if process.stdout is None or not process.stdout.readline():
        raise SiteFailed("the importer")


def _of_readers(rounds: Sequence[Round]) -> Iterator[Figure]:
    answers = sum(len(each.beside.latencies) for each in rounds)
    errors = sum(load.errors for each in rounds for load in (*each.alone, each.beside))
    imports = sum(each.published for each in rounds)
    note = f"{answers:,} answers beside {imports} imports, {CLIENTS} clients"
    yield Figure("errors of readers during imports", 0, errors, note, at_most=True, unit="")
    rates = [(mean(load.per_second for load in each.alone), each.beside.per_second) for each in rounds]
    yield _compared("throughput", 0.5, rates, "/s")
    lasts = [(mean(map(_last, each.alone)), _last(each.beside)) for each in rounds]
    yield _compared("p99", 10, lasts, " ms", at_most=True)


def _last(load: Load) -> float:
    """The latency in milliseconds that 99 of a hundred answers kept below."""
    return load.percentile(0.99) * 1e3


def _compared(
    name: str, target: float, pairs: Sequence[tuple[float, float]], unit: str, *, at_most: bool = False
) -> Figure:
    idle, beside = (median(each) for each in zip(*pairs, strict=True))
    note = f"alone {idle:,.1f}{unit}, beside imports {beside:,.1f}{unit}; median of {len(pairs)} rounds"
    ratio = median(other / one for one, other in pairs)
    return Figure(f"readers' {name} during imports", target, ratio, note, at_most=at_most)


@contextmanager
def _importer(home: Path, mode: str, first: int) -> Iterator["subprocess.Popen[str]"]:
    line = [sys.executable, "-m", "bench.importer", mode, str(first)]
    process = subprocess.Popen(
        line, cwd=ROOT, env=environment(home), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
