"""The compiled kernel of divisors: what a price proves, and what it leaves to be settled by whole numbers."""

import numpy as np
import pytest

from maslikhat.election.batch.allocate import allocate
from maslikhat.election.batch.engine import COMPILED
from maslikhat.election.batch.methods import (
    DHONDT,
    DIVISOR_METHODS,
    HUNTINGTON_HILL,
    MODIFIED_SAINTE_LAGUE,
    SAINTE_LAGUE,
    DivisorMethod,
)
from maslikhat.election.batch.outcome import End

pytestmark = pytest.mark.skipif(not COMPILED, reason="the extra [fast] is not installed")
if COMPILED:
    from maslikhat.election.batch.compiled_divisor import DIVISOR_LIMIT, WIDTH, Block, Row, _prove

# Many textbooks' example. The second list can just pay 8,000 twice, the third 7,950.
TEXTBOOK = [47_000, 16_000, 15_900, 12_000, 6_000, 3_100]
SPOILED = -np.inf


def proved(votes: list[int], price: float, method: DivisorMethod, *, misjudged: float = 1) -> float:
    """What the price proves of one election: a number of seats, or SPOILED. `misjudged`: what floats took it for."""
    row = Row(float(method.step), float(method.offset), float(method.first_divisor), method.squared)
    wide, short = np.zeros((3, len(votes), WIDTH)), np.zeros((6, WIDTH), dtype=np.float32)
    block = Block(wide[0], wide[1], np.zeros(WIDTH), wide[2].astype(np.float32), *short)
    block.weight[:, 0] = votes
    block.price[:] = price
    block.rate[:] = np.float32(1 / (price * misjudged * method.step))
    _prove(block, row)
    return float(block.proved[0])


@pytest.mark.parametrize(
    ("price", "seats"),
    [(8_001, 8), (8_000, SPOILED), (7_999, 9), (7_951, 9), (7_950, SPOILED), (7_949, 10)],
)
def test_a_price_proves_nothing_where_a_list_can_just_pay_it(price: int, seats: float) -> None:
    assert proved(TEXTBOOK, price, DHONDT) == seats


@pytest.mark.parametrize("misjudged", [0.7, 1.4])
def test_seats_that_a_float_got_wrong_are_not_proved(misjudged: float) -> None:
    assert proved([5, 0], 1.1, DHONDT) == 4
    assert proved([5, 0], 1.1, DHONDT, misjudged=misjudged) == SPOILED
    assert proved([1, 0], 0.24, DHONDT) == 4
    assert proved([1, 0], 0.24, DHONDT, misjudged=misjudged) == SPOILED


def test_a_list_without_votes_buys_nothing_and_spoils_nothing() -> None:
    for method in DIVISOR_METHODS:
        assert proved([0, 0], 1.0, method) == 0


def test_a_square_that_equals_the_price_is_not_proved() -> None:
    assert proved([9**2, 0], 9**2 / 2, HUNTINGTON_HILL) == SPOILED
    assert proved([9**2, 0], 9**2 / 2 - 1, HUNTINGTON_HILL) == 2
    assert proved([9**2, 0], 9**2 / 2 + 1, HUNTINGTON_HILL) == 1


def test_a_count_that_rounding_brings_upon_the_price_is_not_proved() -> None:
    assert float(2**53 + 1) == 2**53
    assert proved([2**53 + 1], 2**52, DHONDT) == SPOILED
    assert proved([2**53 + 2], 2**52, DHONDT) == 2


@pytest.mark.parametrize("seats", [4, 2**24, DIVISOR_LIMIT - 4, DIVISOR_LIMIT, 2**33] if COMPILED else [])
def test_three_to_one_is_shared_alike_on_both_sides_of_the_largest_divisor(seats: int) -> None:
    result = allocate(np.array([[3, 1]]), seats, DHONDT, engine="numba")
    assert result.seats.tolist() == [[seats * 3 // 4, seats // 4]]
    odd = allocate(np.array([[3, 1]]), seats + 2, DHONDT, engine="numba")
    assert odd.seats.tolist() == [[seats * 3 // 4 + 2, seats // 4]]


def test_a_first_divisor_that_the_guess_does_not_know_is_mended_where_no_price_is_looked_for() -> None:
    seats = 3 * 2**26
    assert 10 * seats > DIVISOR_LIMIT
    votes = np.array([[seats * 5 // 3, 1]])
    assert allocate(votes, seats, SAINTE_LAGUE, engine="numba").seats.tolist() == [[seats - 1, 1]]
    assert allocate(votes, seats, MODIFIED_SAINTE_LAGUE, engine="numba").seats.tolist() == [[seats, 0]]


@pytest.mark.parametrize("elections", [1, WIDTH - 1, WIDTH, WIDTH + 1, 2 * WIDTH] if COMPILED else [])
def test_a_block_may_be_full_or_not(elections: int) -> None:
    votes = np.random.default_rng(elections).integers(0, 50_000, (elections, 7))
    by_numpy, by_numba = (allocate(votes, 30, SAINTE_LAGUE, engine=engine) for engine in ("numpy", "numba"))
    np.testing.assert_array_equal(by_numpy.seats, by_numba.seats)
    np.testing.assert_array_equal(by_numpy.ends, by_numba.ends)


def test_a_tie_in_a_block_leaves_its_neighbours_proved() -> None:
    votes = np.tile(np.array([[700, 500, 300]]), (300, 1))
    votes[150] = [500, 500, 500]
    result = allocate(votes, 5, DHONDT, engine="numba")
    assert np.flatnonzero(result.ends != End.DECIDED).tolist() == [150]
    assert (result.seats[np.arange(300) != 150] == [2, 2, 1]).all()
