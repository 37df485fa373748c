"""Divisors, compiled: the decisions of `columns`, proved for WIDTH elections side by side, else settled one by one.

With a divisor method a seat has a price in votes: a list holds as many seats as it can pay for, so that its votes stand
above the price times the divisor of its last seat and below the price times that of its next one. A price at which just
the wanted seats are bought proves them: no list may then win another seat or lose one, and none are tied. Floats look
for the price; the proof is exact, `_prove` says why. An election without a proof (one that is tied has none) is settled
by comparisons of whole products.
"""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from maslikhat.election.batch.compiling import DECIDED, NO_VOTES, TIED, compiled
from maslikhat.election.batch.counts import LARGEST, Counts
from maslikhat.election.batch.outcome import UNDECIDED, Ends

Singles = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]

# int64, float32 or float64: a kernel is compiled anew for each.
Number = Any

# Elections at work at once; why no power of two, `compiled_quota` says.
WIDTH = 136

# A price has 24 binary digits and a divisor fewer than 29: the 53 of a float64 hold their product.
DIVISOR_LIMIT = 2**29

# In short: with a literal number a kernel would compute in float64, half as many elections at once.
NONE, HALF, ONE, UNPAYABLE = np.float32(0), np.float32(0.5), np.float32(1), np.float32(np.inf)

# To either side of a price that a list can just pay, by more than a float32 is wrong.
BELOW, ABOVE = np.float32(1 - 1e-6), np.float32(1 + 1e-6)

# The end of an election that is not proved and not yet settled.
OPEN = -1


class Row(NamedTuple):
    """A row of divisors as in `methods.DivisorMethod`: in whole numbers, or the same in floats of one length."""

    step: Number
    offset: Number
    first: Number
    squared: bool


class Block(NamedTuple):
    """Elections at work: `weight` (votes, or their squares), `short` too, and seats `held`, each (lists, WIDTH).

    The rest is (WIDTH,). `wanted` seats are to give, `won` are bought at the `price`, and `rate` is what a vote buys.
    `high` and `low` are the quotients of the seat next to be won and of the last that was. For `proved` see `_prove`.
    """

    weight: Doubles
    held: Doubles
    proved: Doubles
    short: Singles
    wanted: Singles
    won: Singles
    price: Singles
    rate: Singles
    high: Singles
    low: Singles


@compiled
def divisor_rows(votes: Counts, seats: Counts, row: Row, given: Counts, ends: Ends) -> None:
    """Fill `given` (elections, lists) and `ends` (elections,)."""
    lists = votes.shape[1]
    double, short = np.zeros((2, lists, WIDTH)), np.zeros((lists, WIDTH), dtype=np.float32)
    one = np.zeros((6, WIDTH), dtype=np.float32)
    block = Block(double[0], double[1], np.zeros(WIDTH), short, one[0], one[1], one[2], one[3], one[4], one[5])
    in_short = Row(np.float32(row.step), np.float32(row.offset), np.float32(row.first), row.squared)
    in_double = Row(np.float64(row.step), np.float64(row.offset), np.float64(row.first), row.squared)
    for start in range(0, len(votes), WIDTH):
        stop = min(start + WIDTH, len(votes))
        block.proved[:] = 0
        if _divisor(seats[start:stop].max(), row) < DIVISOR_LIMIT:
            _enter(votes[start:stop], seats[start:stop], block)
            _first_price(block, in_short)
            _find_prices(block, in_short)
            _prove(block, in_double)
        _leave(block, seats[start:stop], given[start:stop], ends[start:stop])
    for place in range(len(votes)):
        if ends[place] == OPEN:
            ends[place] = _settle(votes[place], seats[place], row, given[place])


@compiled
def _enter(votes: Counts, seats: Counts, block: Block) -> None:
    """Turn the votes into columns; what an earlier block left in the last places is worked on for nothing."""
    for place in range(len(votes)):
        block.wanted[place] = seats[place]
    for index in range(len(block.weight)):
        for place in range(len(votes)):
            block.weight[index, place] = votes[place, index]


@compiled
def _first_price(block: Block, row: Row) -> None:
    """The price at which the wanted seats are bought on average, as `columns.first_guess` has it; square the votes."""
    cast, bought = block.high, block.low
    more = NONE if row.squared else row.offset - row.step * HALF
    for place in range(WIDTH):
        cast[place] = NONE
        bought[place] = block.wanted[place] * row.step
    for index in range(len(block.weight)):
        for place in range(WIDTH):
            count = block.weight[index, place]
            short = np.float32(count)
            cast[place] += short
            bought[place] += more if short else NONE
            block.short[index, place] = short * short if row.squared else short
            block.weight[index, place] = count * count if row.squared else count
    for place in range(WIDTH):
        price = cast[place] / max(bought[place], HALF)
        block.price[place] = price * price if row.squared else price
        block.rate[place] = ONE / (block.price[place] * row.step)


@compiled
def _find_prices(block: Block, row: Row) -> None:
    """Turn by turn, until no more prices come near. Mostly that is two turns; a tie never comes near."""
    astray, before = LARGEST - 1, LARGEST
    while 0 < astray < before:
        astray, before = _turn(block, row), astray


@compiled
def _turn(block: Block, row: Row) -> int:
    """Count the seats bought and set each price to sell one more or one fewer; give how many are amiss beyond that."""
    high, low, won, price = block.high, block.low, block.won, block.price
    for place in range(WIDTH):
        high[place], low[place], won[place] = NONE, UNPAYABLE, NONE
    for index in range(len(block.short)):
        for place in range(WIDTH):
            weight = block.short[index, place]
            held = _bought(weight * block.rate[place], row, HALF) if weight > price[place] * row.first else NONE
            won[place] += held
            next_quotient = weight / _divisor(held, row)
            last_quotient = weight / _divisor(held - ONE, row) if held else UNPAYABLE
            high[place] = next_quotient if next_quotient > high[place] else high[place]
            low[place] = last_quotient if last_quotient < low[place] else low[place]
    astray = 0
    for place in range(WIDTH):
        missing = block.wanted[place] - won[place]
        between = (high[place] + low[place]) * HALF
        cheaper = high[place] * BELOW if missing > NONE else between
        price[place] = low[place] * ABOVE if missing < NONE else cheaper
        block.rate[place] = ONE / (price[place] * row.step)
        astray += int(max(abs(missing) - ONE, NONE))
    return astray


@compiled
def _bought(quotient: Number, row: Row, half: Number) -> Number:
    """How many divisors of the row are not above a quotient (in steps of the row), but for rounding."""
    if row.squared:
        return np.floor(np.sqrt(quotient + half * half) + half)
    return np.floor(quotient + (row.step - row.offset) / row.step)


@compiled
def _prove(block: Block, row: Row) -> None:
    """Count in `proved` the seats that the price proves; a list without a proof spoils the count of its election.

    A price is a float32, so its product with a divisor is exact. Votes beyond 2^53 are rounded, and squares of votes,
    but rounding never carries a number past one that needs none: what stands strictly above or below the product when
    rounded, does so in truth.
    """
    for index in range(len(block.weight)):
        for place in range(WIDTH):
            weight, price = block.weight[index, place], np.float64(block.price[place])
            held = _bought(weight * block.rate[place], row, 0.5) if weight > price * row.first else 0.0
            pays = (weight > price * _divisor(held - 1, row)) | (held == 0)
            stops = (weight < price * _divisor(held, row)) | (weight == 0)
            block.held[index, place] = held
            block.proved[place] += held if pays & stops else -np.inf


@compiled
def _leave(block: Block, seats: Counts, given: Counts, ends: Ends) -> None:
    """Hand out the seats of the block, and which elections are decided by a proof."""
    for index in range(len(block.held)):
        for place in range(len(seats)):
            given[place, index] = np.int64(block.held[index, place])
    for place in range(len(seats)):
        ends[place] = DECIDED if block.proved[place] == seats[place] else OPEN


@compiled
def _settle(votes: Counts, seats: int, row: Row, given: Counts) -> int:
    """Move single seats until the last one won provably stands before the next one, or equals it; give the end."""
    with_votes = 0
    for count in votes:
        with_votes += int(count > 0)
    if with_votes == 0 or (row.first == 0 and with_votes >= seats):
        return _first_seats(votes, seats, given)
    missing = seats - _guess(votes, seats, with_votes, row, given)
    while True:
        ahead, behind = _next(votes, row, given), _last(votes, row, given)
        if missing == 0:
            gain = _weight(votes[ahead], row) * _divisor(given[behind] - 1, row)
            loss = _weight(votes[behind], row) * _divisor(given[ahead], row)
            if gain < loss:
                return DECIDED
            if gain == loss:
                given[:] = UNDECIDED
                return TIED
        gains, loses = int(missing >= 0), int(missing <= 0)
        given[ahead] += gains
        given[behind] -= loses
        missing -= gains - loses


@compiled
def _guess(votes: Counts, seats: int, with_votes: int, row: Row, given: Counts) -> int:
    """Seats near the right ones, as `columns.first_guess` has them; give how many they are."""
    step, offset, least = (2, 1, 1) if row.squared else (row.step, row.offset, int(row.first == 0))
    cast, guessed = 0, 0
    for count in votes:
        cast += count
    factor = max(2 * step * seats + with_votes * (2 * offset - step), 1)
    scale, shift = factor / (2.0 * step * cast), (step - offset) / step
    for index in range(len(votes)):
        near = max(min(int(votes[index] * scale + shift), seats), least)
        given[index] = near if votes[index] > 0 else 0
        guessed += given[index]
    return guessed


@compiled
def _next(votes: Counts, row: Row, given: Counts) -> int:
    """The list with the largest quotient of a seat that it has not."""
    chosen, weight, divisor = 0, 0, 1
    for index in range(len(votes)):
        own_weight, own_divisor = _weight(votes[index], row), _divisor(given[index], row)
        if own_weight * divisor > weight * own_divisor:
            chosen, weight, divisor = index, own_weight, own_divisor
    return chosen


@compiled
def _last(votes: Counts, row: Row, given: Counts) -> int:
    """The list with the smallest quotient of a seat that it has."""
    chosen, weight, divisor = 0, 1, 0
    for index in range(len(votes)):
        own_weight, own_divisor = _weight(votes[index], row), _divisor(given[index] - 1, row)
        if given[index] > 0 and own_weight * divisor < weight * own_divisor:
            chosen, weight, divisor = index, own_weight, own_divisor
    return chosen


@compiled
def _weight(count: Number, row: Row) -> Number:
    """What is divided."""
    return count * count if row.squared else count


@compiled
def _divisor(held: Number, row: Row) -> Number:
    """The divisor of a list's next seat, as `methods.DivisorMethod` has it."""
    divisor = held * held + held if row.squared else row.step * held + row.offset
    return divisor if held else row.first


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
