"""The numpy engine, and the reference for the compiled one: a list is a row of numbers, one for each election.

Arrays are taken list by list, (lists, elections), in blocks that stay in the processor's cache. Every decision is a
comparison of int64 products; counts have passed `guard` before.
"""

from collections.abc import Callable, Iterator

import numpy as np

from maslikhat.election.allocation.quota import Rest
from maslikhat.election.batch.counts import Counts, Mask
from maslikhat.election.batch.methods import DivisorMethod, Method, QuotaMethod
from maslikhat.election.batch.outcome import UNDECIDED, End, Ends

BLOCK = 4096


def allocate_columns(votes: Counts, seats: Counts, method: Method) -> tuple[Counts, Ends]:
    """Seats (elections, lists) and ends (elections,) of votes (elections, lists) within the guard."""
    given = np.empty_like(votes)
    ends = np.empty(len(votes), dtype=np.int8)
    for rows in _blocks(len(votes)):
        columns = np.ascontiguousarray(votes[rows].T)
        if isinstance(method, QuotaMethod):
            block, ends[rows] = _by_quota(columns, seats[rows], method)
        else:
            block, ends[rows] = _by_divisors(columns, seats[rows], method)
        block[:, ends[rows] != End.DECIDED] = UNDECIDED
        given[rows] = block.T
    return given, ends


def _blocks(elections: int) -> Iterator[slice]:
    return (slice(start, start + BLOCK) for start in range(0, elections, BLOCK))


def _by_quota(votes: Counts, seats: Counts, method: QuotaMethod) -> tuple[Counts, Ends]:
    total = votes.sum(axis=0)
    divided, quota = _quota_terms(votes, seats, total, method)
    given = divided // quota
    left = seats - given.sum(axis=0)
    order = votes if method.rest is Rest.MOST_VOTES else divided - given * quota
    chosen = _rank(order) < left
    in_order = np.count_nonzero(order, axis=0)
    tied = chosen.sum(axis=0) != left
    ends = np.where(tied, End.TIED, End.DECIDED).astype(np.int8)
    ends[(left < 0) | (left > in_order)] = End.IRREGULAR
    ends[total == 0] = End.NO_VOTES
    return given + chosen, ends


def _quota_terms(votes: Counts, seats: Counts, total: Counts, method: QuotaMethod) -> tuple[Counts, Counts]:
    """What is divided, and by what, so that quotient and remainder are whole: `votes / quota` times one factor."""
    if method.whole:
        return votes, total // (seats + method.beyond) + 1
    return votes * (seats + method.beyond), np.maximum(total, 1)


def _rank(order: Counts) -> Counts:
    """For each list, how many lists of its election stand strictly before it."""
    rank = np.zeros(order.shape, dtype=np.int64)
    for earlier in range(len(order)):
        for later in range(earlier + 1, len(order)):
            rank[later] += order[earlier] > order[later]
            rank[earlier] += order[later] > order[earlier]
    return rank


def _by_divisors(votes: Counts, seats: Counts, method: DivisorMethod) -> tuple[Counts, Ends]:
    with_votes = np.count_nonzero(votes, axis=0)
    given = first_guess(votes, seats, with_votes, method)
    ends = np.full(len(seats), End.DECIDED, dtype=np.int8)
    few = np.zeros(len(seats), dtype=np.bool_)
    if method.first_divisor == 0:
        few = with_votes >= seats
        chosen = (_rank(votes) < seats) & (votes > 0)
        given = np.where(few, chosen, np.maximum(given, votes > 0))
        ends[few & (chosen.sum(axis=0) != seats)] = End.TIED
    ends[with_votes == 0] = End.NO_VOTES
    _repair(votes, seats, given, ends, rows=np.flatnonzero(~few & (with_votes > 0)), method=method)
    return given, ends


def first_guess(votes: Counts, seats: Counts, with_votes: Counts, method: DivisorMethod) -> Counts:
    """Seats near the right ones: `votes` over the expected last quotient, rounded as the method rounds.

    For D'Hondt floor(v(2S+P)/(2T)), for Sainte-Lague floor((2vS+T)/(2T)), with P lists that have votes; what it
    misses is mended by `_repair`, so it decides nothing but the time taken.
    """
    step, offset = guess_terms(method)
    total = np.maximum(votes.sum(axis=0), 1)
    factor = np.maximum(2 * step * seats + with_votes * (2 * offset - step), 0)
    guess = (votes * factor + 2 * total * (step - offset)) // (2 * step * total)
    return np.where(votes > 0, np.minimum(guess, seats), 0)


def guess_terms(method: DivisorMethod) -> tuple[int, int]:
    """Step and offset of the plain row of divisors that rounds as this method does, in lowest terms."""
    if method.squared:
        return 2, 1
    common = int(np.gcd(method.step, method.offset))
    return method.step // common, method.offset // common


def _repair(votes: Counts, seats: Counts, given: Counts, ends: Ends, *, rows: Counts, method: DivisorMethod) -> None:
    """Give and take single seats until the last seat won provably stands before the next one, or equals it."""
    weight = votes * votes if method.squared else votes
    while rows.size:
        held, counted = given[:, rows], weight[:, rows]
        next_list, next_weight, next_divisor = _first(counted, _divisor_of_next(counted, held, method), np.greater)
        won = held > 0
        last_list, last_weight, last_divisor = _first(
            np.where(won, counted, 1), np.where(won, _divisor(held - 1, method), 0), np.less
        )
        missing = seats[rows] - held.sum(axis=0)
        next_side, last_side = next_weight * last_divisor, last_weight * next_divisor
        wrong = (missing == 0) & (next_side > last_side)
        ends[rows[(missing == 0) & (next_side == last_side)]] = End.TIED
        add, take = (missing > 0) | wrong, (missing < 0) | wrong
        given[next_list[add], rows[add]] += 1
        given[last_list[take], rows[take]] -= 1
        rows = rows[add | take]


def _divisor_of_next(weight: Counts, held: Counts, method: DivisorMethod) -> Counts:
    """The divisor of each list's next seat; 1 for a list without votes, whose quotient is then plainly zero."""
    return np.where(weight > 0, _divisor(held, method), 1)


def _divisor(held: Counts, method: DivisorMethod) -> Counts:
    if method.squared:
        return held * (held + 1)
    row = method.step * held + method.offset
    return row if method.first is None else np.where(held == 0, method.first, row)


def _first(
    weights: Counts, divisors: Counts, before: Callable[[Counts, Counts], Mask]
) -> tuple[Counts, Counts, Counts]:
    """The list with the largest (or smallest) quotient in each election, its weight and its divisor."""
    best = np.zeros(weights.shape[1], dtype=np.int64)
    weight, divisor = weights[0], divisors[0]
    for index in range(1, len(weights)):
        ahead = before(weights[index] * divisor, weight * divisors[index])
        best = np.where(ahead, index, best)
        weight = np.where(ahead, weights[index], weight)
        divisor = np.where(ahead, divisors[index], divisor)
    return best, weight, divisor
