"""Which engine computes a batch: numpy, or the compiled kernels where numba (the extra `[fast]`) is installed.

This is the one place that knows whether numba is there. Large batches are shared out over the processor's cores; the
kernels hold no Python lock.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise
from typing import Literal

import numpy as np

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.quota import Rest
from maslikhat.election.batch.columns import allocate_columns
from maslikhat.election.batch.counts import Counts
from maslikhat.election.batch.methods import Method, QuotaMethod
from maslikhat.election.batch.outcome import Ends

try:
    from maslikhat.election.batch.compiled_divisor import Row, divisor_rows
    from maslikhat.election.batch.compiled_quota import quota_rows
except ModuleNotFoundError as missing:
    if missing.name != "numba":
        raise
    COMPILED = False
else:
    COMPILED = True

Engine = Literal["numpy", "numba"]
Part = Callable[[slice], None]

# Below this many elections to a thread, starting it costs more than it saves.
FOR_A_THREAD = 4000


class EngineNotInstalled(MaslikhatError):
    """The compiled engine is asked for, but the extra `[fast]` (numba) is not installed."""

    code = "batch-engine-not-installed"


def run(votes: Counts, seats: Counts, method: Method, engine: Engine | None) -> tuple[Counts, Ends]:
    """Seats (elections, lists) and ends (elections,) of checked votes within the guard.

    `engine` None means numba where it is installed, else numpy. Raises EngineNotInstalled.
    """
    if engine == "numba" and not COMPILED:
        raise EngineNotInstalled(engine="numba", extra="fast")
    if engine == "numpy" or not COMPILED:
        return allocate_columns(votes, seats, method)
    given = np.empty_like(votes)
    ends = np.empty(len(votes), dtype=np.int8)
    _share_out(_kernel(votes, seats, method, given, ends), len(votes))
    return given, ends


def _kernel(votes: Counts, seats: Counts, method: Method, given: Counts, ends: Ends) -> Part:
    if isinstance(method, QuotaMethod):
        beyond, whole, by_votes = method.beyond, method.whole, method.rest is Rest.MOST_VOTES
        return lambda rows: quota_rows(votes[rows], seats[rows], beyond, whole, by_votes, given[rows], ends[rows])
    row = Row(method.step, method.offset, method.first_divisor, method.squared)
    return lambda rows: divisor_rows(votes[rows], seats[rows], row, given[rows], ends[rows])


def _share_out(part: Part, elections: int) -> None:
    """Run `part` over all rows, in as many threads as there are cores; this thread takes the first share itself."""
    shares = max(1, min(_cores(), elections // FOR_A_THREAD))
    edges = [elections * share // shares for share in range(shares + 1)]
    rows = [slice(start, stop) for start, stop in pairwise(edges)]
    others = [_threads(os.getpid()).submit(part, share) for share in rows[1:]]
    part(rows[0])
    for other in others:
        other.result()


@cache
def _threads(_process: int) -> ThreadPoolExecutor:
    """The threads of this process, kept between batches. A forked server is another process and gets its own."""
    return ThreadPoolExecutor(_cores())


def _cores() -> int:
    return len(os.sched_getaffinity(0))
