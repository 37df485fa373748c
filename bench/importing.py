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
from pathlib import Path
from statistics import median
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
ROUNDS, SECONDS = 3, 8.0
LAST = 0.99


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


def _round(home: Path, asked: Sequence[Asked], number: int) -> tuple[Load, Load, int]:
    """Readers alone, then readers beside imports, and how many imports ended meanwhile."""
    idle = load(asked, SECONDS)
    with _importer(home, "on", number * 1000) as process:
        # The first line says that imports are under way.
        _first_line(process)
        busy = load(asked, SECONDS)
        published = len(process.communicate()[0].splitlines())
    told = f"idle {idle.per_second:,.0f}/s, beside {published} imports {busy.per_second:,.0f}/s"
    say(f"  round {number} of {ROUNDS}: {told}")
    return idle, busy, published


def _first_line(process: "subprocess.Popen[str]") -> None:
    if process.stdout is None or not process.stdout.readline():
        raise SiteFailed("the importer")


def _of_readers(rounds: Sequence[tuple[Load, Load, int]]) -> Iterator[Figure]:
    answers = sum(len(busy.latencies) for _, busy, _ in rounds)
    errors = sum(idle.errors + busy.errors for idle, busy, _ in rounds)
    imports = sum(published for _, _, published in rounds)
    note = f"{answers:,} answers beside {imports} imports, {CLIENTS} clients"
    yield Figure("errors of readers during imports", 0, errors, note, at_most=True, unit="")
    yield _compared("throughput", 0.5, [(idle.per_second, busy.per_second) for idle, busy, _ in rounds], "/s")
    lasts = [(idle.percentile(LAST) * 1e3, busy.percentile(LAST) * 1e3) for idle, busy, _ in rounds]
    yield _compared("p99", 10, lasts, " ms", at_most=True)


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
