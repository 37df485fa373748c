"""Seats of many elections at once.

`allocate` checks the arrays, applies a threshold, computes what int64 can hold and marks the rest. It never draws lots:
for ties and over-large counts see `handover.allocate_all`.
"""

import numpy as np
import numpy.typing as npt

from maslikhat.election.batch.counts import Counts, Mask, check_per_election, check_seats, check_votes
from maslikhat.election.batch.engine import Engine, run
from maslikhat.election.batch.guard import beyond_guard
from maslikhat.election.batch.methods import Method
from maslikhat.election.batch.outcome import UNDECIDED, BatchSeats, End
from maslikhat.election.batch.threshold import Threshold, passing_votes

Given = npt.NDArray[np.generic]


def allocate(
    votes: Given,
    seats: int | Given,
    method: Method,
    *,
    threshold: Threshold | None = None,
    base: Given | None = None,
    engine: Engine | None = None,
) -> BatchSeats:
    """Share the seats of each election among its lists.

    `votes`: whole numbers, shape (elections, lists). `seats`: one number or (elections,). `base`: what the threshold is
    a share of, (elections,); without it the sum of the votes. `engine`: "numpy", "numba", or the faster one installed.
    An election without votes (or where no list passes), tied for the last seat, or with counts too large for int64 is
    marked in `ends` and holds -1. Raises NotWholeNumbers, CountTooLarge, NegativeCount, WrongShape, NoSeats,
    EngineNotInstalled.
    """
    counts, largest = check_votes(votes)
    places = check_seats(seats, len(counts))
    counts, beyond = _apply(threshold, counts, base)
    beyond = beyond | beyond_guard(counts, places, method, largest)
    if not beyond.any():
        return BatchSeats(*run(counts, places, method, engine))
    inside = ~beyond
    given = np.full_like(counts, UNDECIDED)
    ends = np.full(len(counts), End.BEYOND_GUARD, dtype=np.int8)
    given[inside], ends[inside] = run(counts[inside], places[inside], method, engine)
    return BatchSeats(given, ends)


def _apply(threshold: Threshold | None, counts: Counts, base: Given | None) -> tuple[Counts, Mask]:
    if threshold is None:
        return counts, np.zeros(len(counts), dtype=np.bool_)
    if base is None:
        return passing_votes(counts, *sums_within_int64(counts), threshold)
    whole = check_per_election(base, len(counts), "base")
    return passing_votes(counts, whole, np.zeros(len(counts), dtype=np.bool_), threshold)


def sums_within_int64(counts: Counts) -> tuple[Counts, Mask]:
    """The sum of each election's votes, and the elections whose sum could pass int64 (their sum is not to be used)."""
    beyond = counts.max(axis=1, initial=0) > np.iinfo(np.int64).max // counts.shape[1]
    return counts.sum(axis=1), np.asarray(beyond)
