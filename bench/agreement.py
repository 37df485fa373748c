"""Both engines on a million elections, random and adversarial: how many agree, how many were tied or handed over.

`bench/run agreement` takes minutes: the exact engine goes through every election. The test suite holds a short version.
"""

from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from rich.progress import track

from bench.table import STATUS, Figure, say
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.quota import SeatsLeftOver
from maslikhat.election.batch.allocate import allocate
from maslikhat.election.batch.handover import exactly
from maslikhat.election.batch.methods import DIVISOR_METHODS, QUOTA_METHODS, Method
from maslikhat.election.batch.outcome import End

ELECTIONS = 1_000_000
Int64 = npt.NDArray[np.int64]
Generator = np.random.Generator

CROWDS: dict[str, Callable[[Generator, int], Int64]] = {
    "ordinary": lambda random, count: random.integers(1, 3_000_000, (count, 8)),
    "tiny": lambda random, count: random.integers(0, 5, (count, 5)),
    "round": lambda random, count: random.integers(0, 30, (count, 7)) * 100,
    "one giant": lambda random, count: random.integers(0, 3, (count, 6)) + np.eye(6, dtype=np.int64)[2] * 10**6,
    "huge": lambda random, count: random.integers(2**50, 2**50 + 3, (count, 4)),
    "one list": lambda random, count: random.integers(0, 3, (count, 1)),
}


def figures() -> Iterator[Figure]:
    """The share of elections in which the engines agree; the target is all of them."""
    counts: Counter[str] = Counter()
    methods: list[Method] = [*QUOTA_METHODS, *DIVISOR_METHODS]
    each = ELECTIONS // (len(methods) * len(CROWDS)) + 1
    for seed, method in enumerate(track(methods, "both engines", console=STATUS)):
        for crowd, make in CROWDS.items():
            random = np.random.default_rng((seed, sorted(CROWDS).index(crowd)))
            counts += _compare(make(random, each), random.integers(1, 200, each), method)
    told = ", ".join(f"{name} {count:,}" for name, count in sorted(counts.items()))
    say(f"  {told}")
    elections = sum(counts.values())
    compared = elections - counts["irregular"] - counts["beyond_guard"]
    agreed = (compared - counts["disagree"]) / compared
    differ = f"{counts['disagree']} of {compared:,} compared differ from the exact engine"
    note = f"{differ}; {told}; irregular and beyond_guard are handed over"
    yield Figure(f"engines agree, {elections:,} elections", 1, agreed, note, unit="of all")


def _compare(votes: Int64, seats: Int64, method: Method) -> Counter[str]:
    """Count the ends of a batch, and the rows where the exact engine says otherwise."""
    batch = allocate(votes, seats, method)
    counts: Counter[str] = Counter()
    for row, places, given, end in zip(
        votes.tolist(), seats.tolist(), batch.seats.tolist(), batch.ends.tolist(), strict=True
    ):
        in_part = {str(index): count for index, count in enumerate(row) if count}
        exact: object = _exact(in_part, places, method) if in_part else End.NO_VOTES
        told = given if end == End.DECIDED else End(end)
        if isinstance(exact, dict):
            exact = [exact.get(str(index), 0) for index in range(len(row))]
        agrees = told == exact or end in {End.IRREGULAR, End.BEYOND_GUARD}
        counts[End(end).name.lower() if agrees else "disagree"] += 1
    return counts


def _exact(votes: dict[str, int], seats: int, method: Method) -> dict[str, int] | End:
    try:
        result = exactly(votes, seats, method)
    except SeatsLeftOver:
        return End.IRREGULAR
    return End.TIED if isinstance(result, LotsNeeded) else dict(result)
