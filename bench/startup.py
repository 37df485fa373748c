"""From the command to its last line: `maslikhat elect` on the Mazhilis of 2023, as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from bench.table import Figure, once

COMMAND = [sys.executable, "-m", "maslikhat.cli", "elect", "elections/kz-mazhilis-2023"]
RUNS = 9
LIMIT = 0.6


def figures() -> Iterator[Figure]:
    """The median of several runs, the first of which (cold files) is not counted."""
    name = "elect kz-mazhilis-2023, whole process"
    told = _run()
    if told.returncode or "AMANAT" not in told.stdout:
        yield Figure(name, LIMIT, None, f"the command failed: {told.stderr.strip()[-120:]}", at_most=True, unit="s")
        return
    time = median(once(_run) for _ in range(RUNS))
    yield Figure(name, LIMIT, time, f"the limit; median of {RUNS} runs", at_most=True, unit="s")


def _run() -> subprocess.CompletedProcess[str]:
    return subprocess.run(COMMAND, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": "src"})
