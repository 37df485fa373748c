"""Divisors, compiled: the decisions of `columns`, for WIDTH elections side by side.

A float guesses the seats of a block of elections. At each turn the whole block is judged: where the last seat won
provably stands before the next one, or equals it, an election has ended; elsewhere one seat moves. Every seat is
decided by a comparison of whole products. Those that have ended are judged again with the rest of their block: that is
cheaper than to lead each one in and out by itself, because a block has ended after three turns or so.
"""

from typing import NamedTuple

import numpy as np

from maslikhat.election.batch.compiling import DECIDED, NO_VOTES, TIED, compiled
from maslikhat.election.batch.counts import Counts
from maslikhat.election.batch.outcome import UNDECIDED, Ends

# Elections at work at once; why no power of two, `compiled_quota` says.
WIDTH = 136


class Row(NamedTuple):
    """A row of divisors as in `methods.DivisorMethod`, and step and offset of the plain row that rounds alike."""

    step: int
    offset: int
    first: int
    squared: bool
    guess_step: int
    guess_offset: int


class Block(NamedTuple):
    """Elections at work: `weight` (votes, or their squares) and seats `held`, (lists, WIDTH); the rest is (WIDTH,).

    `missing` seats are still to give. Of the list next to win and of the last to have won: which it is, its weight and
    its divisor. `state` is GAINS or LOSES, or both, of an election that goes on, else ENDED or EVEN.
    """

    weight: Counts
    held: Counts
    places: Counts
    missing: Counts
    next_list: Counts
    next_weight: Counts
    next_divisor: Counts
    last_list: Counts
    last_weight: Counts
    last_divisor: Counts
    state: Counts


ENDED, EVEN, GAINS, LOSES = 0, 1, 2, 4


@compiled
def divisor_rows(votes: Counts, seats: Counts, row: Row, given: Counts, ends: Ends) -> None:
    """Fill `given` (elections, lists) and `ends` (elections,)."""
    lists = votes.shape[1]
    two, one = np.zeros((2, lists, WIDTH), dtype=np.int64), np.zeros((9, WIDTH), dtype=np.int64)
    block = Block(two[0], two[1], one[0], one[1], one[2], one[3], one[4], one[5], one[6], one[7], one[8])
    for start in range(0, len(votes), WIDTH):
        stop = min(start + WIDTH, len(votes))
        _enter(votes[start:stop], seats[start:stop], block)
        _guess(block, row)
        while _judge(block, row):
            _move(block)
        _leave(block, votes[start:stop], seats[start:stop], given[start:stop], ends[start:stop])


@compiled
def _enter(votes: Counts, seats: Counts, block: Block) -> None:
    """Turn the votes into columns; a block that is not full is filled up with elections without votes."""
    weight, places = block.weight, block.places
    if len(votes) < WIDTH:
        weight[:] = 0
        places[:] = 0
    for place in range(len(votes)):
        places[place] = seats[place]
        for index in range(len(weight)):
            weight[index, place] = votes[place, index]


@compiled
def _guess(block: Block, row: Row) -> None:
    """Guess the seats as `columns.first_guess` does, count those missing, square the votes where squares are compared.

    An election without votes, or with too few seats for each list's free one, is not played: it has no weight.
    """
    step, offset = row.guess_step, row.guess_offset
    weight, held, missing = block.weight, block.held, block.missing
    cast, with_votes = np.zeros(WIDTH, dtype=np.int64), np.zeros(WIDTH, dtype=np.int64)
    for index in range(len(weight)):
        for place in range(WIDTH):
            cast[place] += weight[index, place]
            with_votes[place] += np.int64(weight[index, place] > 0)
    played, least = np.ones(WIDTH, dtype=np.int64), np.int64(row.first == 0)
    for place in range(WIDTH):
        played[place] = np.int64((with_votes[place] > 0) & ((least == 0) | (with_votes[place] < block.places[place])))
        missing[place] = block.places[place] * played[place]
    factor = np.maximum(2 * step * missing + with_votes * (2 * offset - step), 1)
    scale = factor / (2.0 * step * np.maximum(cast, 1))
    shift = (step - offset) / step
    for index in range(len(weight)):
        for place in range(WIDTH):
            count = weight[index, place] * played[place]
            near = max(min(np.int64(count * scale[place] + shift), block.places[place]), least)
            held[index, place] = near if count > 0 else 0
            missing[place] -= held[index, place]
            weight[index, place] = count * count if row.squared else count


@compiled
def _judge(block: Block, row: Row) -> np.int64:
    """Judge every election of the block; give how many go on."""
    _find(block, row)
    busy = np.int64(0)
    for place in range(WIDTH):
        missing = block.missing[place]
        gain = block.next_weight[place] * block.last_divisor[place]
        loss = block.last_weight[place] * block.next_divisor[place]
        wrong = (missing == 0) & (gain > loss)
        gains, loses = np.int64((missing > 0) | wrong), np.int64((missing < 0) | wrong)
        even = np.int64((missing == 0) & (gain == loss))
        block.state[place] = gains * GAINS + loses * LOSES + even * EVEN
        block.missing[place] = missing - gains + loses
        busy += gains | loses
    return busy


@compiled
def _find(block: Block, row: Row) -> None:
    """Find in each election the largest quotient of a next seat and the smallest quotient of a seat that was won."""
    block.next_weight[:] = 0
    block.next_divisor[:] = 1
    block.last_weight[:] = 1
    block.last_divisor[:] = 0
    for index in range(len(block.weight)):
        for place in range(WIDTH):
            weight, held = block.weight[index, place], block.held[index, place]
            divisor, before = _divisor(held, row), _divisor(held - 1, row)
            ahead = weight * block.next_divisor[place] > block.next_weight[place] * divisor
            block.next_list[place] = index if ahead else block.next_list[place]
            block.next_weight[place] = weight if ahead else block.next_weight[place]
            block.next_divisor[place] = divisor if ahead else block.next_divisor[place]
            behind = (weight * block.last_divisor[place] < block.last_weight[place] * before) & (held > 0)
            block.last_list[place] = index if behind else block.last_list[place]
            block.last_weight[place] = weight if behind else block.last_weight[place]
            block.last_divisor[place] = before if behind else block.last_divisor[place]


@compiled
def _divisor(held: int, row: Row) -> int:
    """The divisor of a list's next seat, as `methods.DivisorMethod` has it."""
    divisor = held * (held + 1) if row.squared else row.step * held + row.offset
    return row.first if held == 0 else divisor


@compiled
def _move(block: Block) -> None:
    """Move a seat in each election that goes on."""
    for index in range(len(block.held)):
        for place in range(WIDTH):
            gains = (block.state[place] & GAINS != 0) & (block.next_list[place] == index)
            loses = (block.state[place] & LOSES != 0) & (block.last_list[place] == index)
            block.held[index, place] += np.int64(gains) - np.int64(loses)


@compiled
def _leave(block: Block, votes: Counts, seats: Counts, given: Counts, ends: Ends) -> None:
    """Hand out the seats of the block; what was not played is settled here."""
    for place in range(len(votes)):
        held = np.int64(0)
        tied = block.state[place] == EVEN
        for index in range(len(block.held)):
            held += block.held[index, place]
            given[place, index] = UNDECIDED if tied else block.held[index, place]
        ends[place] = TIED if tied else DECIDED
        if held == 0:
            ends[place] = _first_seats(votes[place], seats[place], given[place])


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
