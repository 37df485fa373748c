"""Divisors, compiled: the decisions of `columns`, for WIDTH elections side by side.

An election enters a lane with guessed seats. At each turn all lanes are judged at once: where the last seat won
provably stands before the next one, or equals it, the election leaves; elsewhere one seat moves. A float only guesses
where to start: every seat is decided by a comparison of whole products.
"""

# ruff: noqa: PLR0917 - a kernel takes arrays one by one: passing them in an object costs more than the work on them

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from maslikhat.election.batch.compiling import DECIDED, NO_VOTES, TIED, compiled
from maslikhat.election.batch.counts import Counts
from maslikhat.election.batch.outcome import UNDECIDED, Ends

EMPTY = -1

# Elections at work at once; why no power of two, `compiled_quota` says.
WIDTH = 192


class Row(NamedTuple):
    """A row of divisors as in `methods.DivisorMethod`, and step and offset of the plain row that rounds alike."""

    step: int
    offset: int
    first: int
    squared: bool
    guess_step: int
    guess_offset: int


class Lanes(NamedTuple):
    """Elections at work: their row, seats to give and still missing, votes and seats held (lists, WIDTH).

    With them the lists next to win and last to have won; `scale`, seats for a vote, above zero only while the seats of
    a new election are not guessed yet; and which lanes are `free`.
    """

    election: Counts
    free: Counts
    places: Counts
    missing: Counts
    counts: Counts
    held: Counts
    next_list: Counts
    next_weight: Counts
    next_divisor: Counts
    last_list: Counts
    last_weight: Counts
    last_divisor: Counts
    scale: npt.NDArray[np.float64]


@compiled
def divisor_rows(votes: Counts, seats: Counts, row: Row, given: Counts, ends: Ends) -> None:
    """Fill `given` (elections, lists) and `ends` (elections,)."""
    counts = np.zeros((votes.shape[1], WIDTH), dtype=np.int64)
    held = np.zeros((votes.shape[1], WIDTH), dtype=np.int64)
    one = np.zeros((10, WIDTH), dtype=np.int64)
    lanes = Lanes(
        one[0], one[1], one[2], one[3], counts, held, one[4], one[5], one[6], one[7], one[8], one[9], np.zeros(WIDTH)
    )  # fmt: skip
    lanes.election[:] = EMPTY
    lanes.free[:] = np.arange(WIDTH)
    coming, busy, free = 0, np.int64(0), np.int64(WIDTH)
    while coming < len(votes) or busy > 0:
        coming = _enter(votes, seats, row, lanes, coming, free, given, ends)
        _guess(counts, held, row, lanes.places, lanes.scale)
        _judge_next(counts, held, row, lanes.next_list, lanes.next_weight, lanes.next_divisor)
        _judge_last(counts, held, row, lanes.last_list, lanes.last_weight, lanes.last_divisor)
        _count_missing(held, lanes.places, lanes.missing)
        busy, free = _move(lanes)
        _leave(lanes, free, given, ends)


@compiled
def _enter(
    votes: Counts, seats: Counts, row: Row, lanes: Lanes, coming: int, free: np.int64, given: Counts, ends: Ends
) -> int:
    """Fill the `free` lanes with the elections from row `coming` on; give the first row that found no lane."""
    step, offset = row.guess_step, row.guess_offset
    for place in range(free):
        lane = lanes.free[place]
        while lanes.election[lane] == EMPTY and coming < len(votes):
            total = with_votes = np.int64(0)
            for index in range(votes.shape[1]):
                count = votes[coming, index]
                lanes.counts[index, lane] = count
                total += count
                with_votes += np.int64(count > 0)
            if with_votes == 0 or (row.first == 0 and with_votes >= seats[coming]):
                ends[coming] = _first_seats(votes[coming], seats[coming], given[coming])
            else:
                factor = np.maximum(2 * step * seats[coming] + with_votes * (2 * offset - step), 1)
                lanes.scale[lane] = factor / (2.0 * step * total)
                lanes.places[lane] = seats[coming]
                lanes.election[lane] = coming
            coming += 1
    return coming


@compiled
def _guess(counts: Counts, held: Counts, row: Row, places: Counts, scale: npt.NDArray[np.float64]) -> None:
    """Guess the seats of new elections, as `columns.first_guess` does."""
    shift = (row.guess_step - row.guess_offset) / row.guess_step
    least = np.int64(row.first == 0)
    for index in range(len(counts)):
        for lane in range(WIDTH):
            count = counts[index, lane]
            near = np.int64(count * scale[lane] + shift)
            near = min(near, places[lane])
            near = max(near, least)
            near = near if count > 0 else np.int64(0)
            held[index, lane] = near if scale[lane] > 0.0 else held[index, lane]
    scale[:] = 0.0


@compiled
def _count_missing(held: Counts, places: Counts, missing: Counts) -> None:
    missing[:] = places
    for index in range(len(held)):
        for lane in range(WIDTH):
            missing[lane] -= held[index, lane]


@compiled
def _first_seats(votes: Counts, seats: int, given: Counts) -> int:
    """One seat each to the lists with the most votes, where there are no more seats than lists with votes."""
    if votes.max() == 0:
        given[:] = UNDECIDED
        return NO_VOTES
    chosen = 0
    for index in range(len(votes)):
        before = np.count_nonzero(votes > votes[index])
        given[index] = np.int64(before < seats and votes[index] > 0)
        chosen += given[index]
    if chosen == seats:
        return DECIDED
    given[:] = UNDECIDED
    return TIED


@compiled
def _divisor(held: int, row: Row) -> int:
    if row.squared:
        return held * (held + 1)
    return row.first if held == 0 else row.step * held + row.offset


@compiled
def _judge_next(
    counts: Counts, held: Counts, row: Row, best: Counts, best_weight: Counts, best_divisor: Counts
) -> None:
    """Find in each lane the list with the largest quotient for its next seat."""
    best_weight[:] = 0
    best_divisor[:] = 1
    for index in range(len(counts)):
        for lane in range(WIDTH):
            count = counts[index, lane]
            weight = count * count if row.squared else count
            divisor = _divisor(held[index, lane], row) if count > 0 else 1
            ahead = weight * best_divisor[lane] > best_weight[lane] * divisor
            best[lane] = index if ahead else best[lane]
            best_weight[lane] = weight if ahead else best_weight[lane]
            best_divisor[lane] = divisor if ahead else best_divisor[lane]


@compiled
def _judge_last(
    counts: Counts, held: Counts, row: Row, best: Counts, best_weight: Counts, best_divisor: Counts
) -> None:
    """Find in each lane the list with the smallest quotient for the seat it won last."""
    best_weight[:] = 1
    best_divisor[:] = 0
    for index in range(len(counts)):
        for lane in range(WIDTH):
            count, won = counts[index, lane], held[index, lane]
            weight = (count * count if row.squared else count) if won > 0 else 1
            divisor = _divisor(won - 1, row) if won > 0 else 0
            behind = weight * best_divisor[lane] < best_weight[lane] * divisor
            best[lane] = index if behind else best[lane]
            best_weight[lane] = weight if behind else best_weight[lane]
            best_divisor[lane] = divisor if behind else best_divisor[lane]


@compiled
def _move(lanes: Lanes) -> tuple[np.int64, np.int64]:
    """Move a seat where the seats are not proved, list the other lanes as free; give how many stay and are free."""
    busy = free = np.int64(0)
    for lane in range(WIDTH):
        if lanes.election[lane] == EMPTY:
            continue
        missing = lanes.missing[lane]
        gain = lanes.next_weight[lane] * lanes.last_divisor[lane]
        loss = lanes.last_weight[lane] * lanes.next_divisor[lane]
        stays = np.int64(missing != 0) | np.int64(gain > loss)
        lanes.held[lanes.next_list[lane], lane] += stays & np.int64(missing >= 0)
        lanes.held[lanes.last_list[lane], lane] -= stays & np.int64(missing <= 0)
        lanes.missing[lane] = np.int64(gain == loss)
        lanes.free[free] = lane
        busy += stays
        free += 1 - stays
    return busy, free


@compiled
def _leave(lanes: Lanes, free: np.int64, given: Counts, ends: Ends) -> None:
    """Hand out the elections of free lanes; `missing` says there whether the last seat is tied."""
    for place in range(free):
        lane = lanes.free[place]
        election, tied = lanes.election[lane], lanes.missing[lane] != 0
        ends[election] = TIED if tied else DECIDED
        for index in range(len(lanes.counts)):
            given[election, index] = UNDECIDED if tied else lanes.held[index, lane]
        lanes.election[lane] = EMPTY
