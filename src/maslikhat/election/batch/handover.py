"""A batch carried through to the end: what int64 arrays cannot decide is handed to the exact engine, row by row.

Used where every election needs an answer: tied, irregular and over-large ones. Lists without votes, or below the
threshold, take no part there either.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from maslikhat.election.allocation.divisor import share_by_divisors
from maslikhat.election.allocation.outcome import LotsNeeded, Seats
from maslikhat.election.allocation.quota import SeatsLeftOver, share_by_quota
from maslikhat.election.allocation.threshold import fewest_votes
from maslikhat.election.allocation.tie import settle
from maslikhat.election.batch.allocate import Given, allocate
from maslikhat.election.batch.counts import Counts, check_per_election, check_seats, check_votes
from maslikhat.election.batch.engine import Engine
from maslikhat.election.batch.methods import Method, QuotaMethod
from maslikhat.election.batch.outcome import BatchSeats, End
from maslikhat.election.batch.threshold import Threshold


@dataclass(frozen=True, slots=True)
class AllSeats:
    """Seats of every election that has them, and the lots needed by those that do not.

    `lots` maps the row of a tied election to who is tied, for how many seats, and what is certain; lists are named by
    their column ("0", "1" ...). `exact` are the rows that the exact engine computed, ties among them.
    """

    batch: BatchSeats
    lots: Mapping[int, LotsNeeded]
    exact: tuple[int, ...]


def allocate_all(
    votes: Given,
    seats: int | Given,
    method: Method,
    *,
    threshold: Threshold | None = None,
    base: Given | None = None,
    engine: Engine | None = None,
) -> AllSeats:
    """As `allocate`, with the exact engine for what it marks.

    Rows without votes stay marked, and so (as irregular) do those where a quota leaves more seats than lists, because
    the method does not say who gets them. Raises as `allocate`.
    """
    batch = allocate(votes, seats, method, threshold=threshold, base=base, engine=engine)
    counts, _ = check_votes(votes)
    places = check_seats(seats, len(counts))
    whole = None if base is None else check_per_election(base, len(counts), "base")
    given, ends = batch.seats.copy(), batch.ends.copy()
    lots: dict[int, LotsNeeded] = {}
    rows = np.flatnonzero((ends != End.DECIDED) & (ends != End.NO_VOTES)).tolist()
    for row in rows:
        in_part = _taking_part(counts, row, threshold, whole)
        if not in_part:
            ends[row] = End.NO_VOTES
            continue
        try:
            result = exactly(in_part, int(places[row]), method)
        except SeatsLeftOver:
            ends[row] = End.IRREGULAR
            continue
        if isinstance(result, LotsNeeded):
            lots[row], ends[row] = result, End.TIED
            continue
        given[row] = [result.get(str(index), 0) for index in range(counts.shape[1])]
        ends[row] = End.DECIDED
    return AllSeats(BatchSeats(given, ends), lots, tuple(rows))


def exactly(votes: Mapping[str, int], seats: int, method: Method) -> Seats | LotsNeeded:
    """One election by the exact engine, under the batch's method."""
    if isinstance(method, QuotaMethod):
        by_quota = share_by_quota(votes, seats, method.name, method.rest)
        return settle(by_quota.seats, by_quota.last, None, votes)
    by_divisors = share_by_divisors(votes, seats, method.name)
    return settle(by_divisors.seats, by_divisors.last, None, votes)


def _taking_part(counts: Counts, row: int, threshold: Threshold | None, base: Counts | None) -> dict[str, int]:
    votes = [int(count) for count in counts[row]]
    least = 1
    if threshold is not None:
        whole = sum(votes) if base is None else int(base[row])
        least = max(1, fewest_votes(threshold.share, whole, equal_passes=threshold.equal_passes))
    return {str(index): count for index, count in enumerate(votes) if count >= least}
