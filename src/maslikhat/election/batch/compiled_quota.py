"""Quotas, compiled: the decisions of `columns`, taken for WIDTH elections side by side.

Nothing is decided by a float: a reciprocal proposes a quotient that is at most one off (see `guard`: quotients stay
below 2^50), and whole numbers set it right.
"""

# ruff: noqa: PLR0917 - a kernel takes arrays one by one: passing them in an object costs more than the work on them

import numpy as np

from maslikhat.election.batch.compiling import DECIDED, IRREGULAR, NO_VOTES, TIED, compiled
from maslikhat.election.batch.counts import Counts
from maslikhat.election.batch.outcome import UNDECIDED, Ends

# Elections taken at once: enough to fill the processor's wide registers, few enough for its first cache, and no power
# of two, for which the rows of all lists would fall upon the same lines of that cache.
WIDTH = 192


@compiled
def quota_rows(
    votes: Counts, seats: Counts, beyond: int, whole: bool, by_votes: bool, given: Counts, ends: Ends
) -> None:
    """Fill `given` (elections, lists) and `ends` (elections,) by quota; other arguments as in `methods.QuotaMethod`."""
    elections, lists = votes.shape
    counts = np.empty((lists, WIDTH), dtype=np.int64)
    order = np.empty((lists, WIDTH), dtype=np.int64)
    held = np.empty((lists, WIDTH), dtype=np.int64)
    left = np.empty(WIDTH, dtype=np.int64)
    in_order = np.empty(WIDTH, dtype=np.int64)
    cast = np.empty(WIDTH, dtype=np.int64)
    chosen = np.empty(WIDTH, dtype=np.int64)
    for start in range(0, elections, WIDTH):
        width = min(WIDTH, elections - start)
        for place in range(width):
            for index in range(lists):
                counts[index, place] = votes[start + place, index]
        for place in range(width):
            left[place] = seats[start + place]
        _cast(counts, width, cast)
        _whole_quotas(counts, width, left, cast, beyond, whole, by_votes, held, order, in_order)
        _rest(order, width, left, held, chosen)
        for place in range(width):
            end = DECIDED if chosen[place] == left[place] else TIED
            if left[place] < 0 or left[place] > in_order[place]:
                end = IRREGULAR
            if cast[place] == 0:
                end = NO_VOTES
            ends[start + place] = end
            for index in range(lists):
                given[start + place, index] = held[index, place] if end == DECIDED else UNDECIDED


@compiled
def _cast(counts: Counts, width: int, cast: Counts) -> None:
    """Fill `cast` with the sum of each election's votes."""
    cast[:] = 0
    for index in range(len(counts)):
        for place in range(width):
            cast[place] += counts[index, place]


@compiled
def _whole_quotas(
    counts: Counts,
    width: int,
    left: Counts,
    cast: Counts,
    beyond: int,
    whole: bool,
    by_votes: bool,
    held: Counts,
    order: Counts,
    in_order: Counts,
) -> None:
    """Fill `held`, `order` (remainders or votes) and `in_order` (how many are above zero); take them from `left`."""
    lists = len(counts)
    factor = np.ones(WIDTH, dtype=np.int64)
    quota = np.ones(WIDTH, dtype=np.int64)
    if whole:
        for place in range(width):
            quota[place] = cast[place] // (left[place] + beyond) + 1
    else:
        for place in range(width):
            factor[place] = left[place] + beyond
            quota[place] = max(cast[place], 1)
    reciprocal = 1.0 / quota
    in_order[:] = 0
    for index in range(lists):
        for place in range(width):
            product = counts[index, place] * factor[place]
            quotient = np.int64(product * reciprocal[place])
            remainder = product - quotient * quota[place]
            quotient += np.int64(remainder >= quota[place]) - np.int64(remainder < 0)
            held[index, place] = quotient
            left[place] -= quotient
            first = counts[index, place] if by_votes else product - quotient * quota[place]
            order[index, place] = first
            in_order[place] += np.int64(first > 0)


@compiled
def _rest(order: Counts, width: int, left: Counts, held: Counts, chosen: Counts) -> None:
    """Add one seat for each list before which fewer than `left` stand; `chosen` counts them."""
    rank = np.empty(WIDTH, dtype=np.int64)
    chosen[:] = 0
    for index in range(len(order)):
        rank[:] = 0
        for other in range(len(order)):
            for place in range(width):
                rank[place] += np.int64(order[other, place] > order[index, place])
        for place in range(width):
            more = np.int64(rank[place] < left[place])
            held[index, place] += more
            chosen[place] += more
