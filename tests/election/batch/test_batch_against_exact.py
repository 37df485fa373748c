"""Both engines share the same seats: random elections, and those made to break one of them."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.batch.allocate import allocate
from maslikhat.election.batch.engine import COMPILED, Engine
from maslikhat.election.batch.handover import exactly
from maslikhat.election.batch.methods import DIVISOR_METHODS, HARE, QUOTA_METHODS, Method, QuotaMethod
from maslikhat.election.batch.outcome import UNDECIDED, End

ENGINES: tuple[Engine, ...] = ("numpy", "numba") if COMPILED else ("numpy",)
Int64 = npt.NDArray[np.int64]
Votes = Callable[[np.random.Generator, int], Int64]


def name_of(method: Method) -> str:
    return f"{method.name}-{method.rest}" if isinstance(method, QuotaMethod) else str(method.name)


def ordinary(random: np.random.Generator, elections: int) -> Int64:
    return random.integers(1, 3_000_000, (elections, 8))


def tiny_and_tied(random: np.random.Generator, elections: int) -> Int64:
    """Counts from 0 to 4: most elections are tied, many have lists without votes, some have no vote at all."""
    return random.integers(0, 5, (elections, 5))


def one_giant(random: np.random.Generator, elections: int) -> Int64:
    votes = random.integers(0, 3, (elections, 6))
    votes[:, 2] = random.integers(1, 4_000_000, elections)
    return votes


def round_numbers(random: np.random.Generator, elections: int) -> Int64:
    """Multiples of 100: quotas come out whole and remainders equal."""
    return random.integers(0, 30, (elections, 7)) * 100


def one_list(random: np.random.Generator, elections: int) -> Int64:
    return random.integers(0, 3, (elections, 1))


def near_the_guard(random: np.random.Generator, elections: int) -> Int64:
    """Neighbouring counts as large as int64 can share, where a float no longer tells them apart."""
    return random.integers(2**50, 2**50 + 3, (elections, 4))


CROWDS: dict[str, tuple[Votes, tuple[int, int]]] = {
    "ordinary": (ordinary, (69, 70)),
    "tiny and tied": (tiny_and_tied, (1, 12)),
    "one giant": (one_giant, (1, 400)),
    "round numbers": (round_numbers, (1, 60)),
    "one list": (one_list, (1, 5)),
    "near the guard": (near_the_guard, (1, 200)),
}


def expected(votes: list[int], seats: int, method: Method) -> list[int] | None:
    """Seats by the exact engine, or None where it leaves the election open (lots, seats left over)."""
    in_part = {str(index): count for index, count in enumerate(votes) if count}
    try:
        result = exactly(in_part, seats, method)
    except MaslikhatError:
        return None
    return None if isinstance(result, LotsNeeded) else [result.get(str(index), 0) for index in range(len(votes))]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("crowd", CROWDS)
@pytest.mark.parametrize("method", [*QUOTA_METHODS, *DIVISOR_METHODS], ids=name_of)
def test_batch_and_exact_engine_agree(method: Method, crowd: str, engine: Engine) -> None:
    make, (fewest, most) = CROWDS[crowd]
    random = np.random.default_rng(2023)
    elections = 1500
    votes, seats = make(random, elections), random.integers(fewest, most, elections)
    result = allocate(votes, seats, method, engine=engine)
    for row in range(elections):
        counts, end = votes[row].tolist(), result.ends[row]
        if end == End.BEYOND_GUARD:
            continue
        if end == End.NO_VOTES:
            assert not any(counts)
            continue
        exact = expected(counts, int(seats[row]), method)
        if end == End.DECIDED:
            assert result.seats[row].tolist() == exact, (counts, seats[row])
        else:
            assert (result.seats[row] == UNDECIDED).all()
            assert end == End.IRREGULAR or exact is None, (counts, seats[row])


@pytest.mark.parametrize("method", [*QUOTA_METHODS, *DIVISOR_METHODS], ids=name_of)
@pytest.mark.skipif(not COMPILED, reason="the extra [fast] is not installed")
def test_numpy_and_compiled_kernels_end_alike(method: Method) -> None:
    random = np.random.default_rng(7)
    votes = random.integers(0, 40, (20_000, 6)) * random.integers(0, 1000, (20_000, 1))
    seats = random.integers(1, 100, 20_000)
    by_numpy, by_numba = (allocate(votes, seats, method, engine=engine) for engine in ("numpy", "numba"))
    np.testing.assert_array_equal(by_numpy.seats, by_numba.seats)
    np.testing.assert_array_equal(by_numpy.ends, by_numba.ends)
    assert by_numpy.count(End.TIED) > 0


def test_the_crowds_reach_every_end_that_int64_can_have() -> None:
    random = np.random.default_rng(2023)
    ends = {int(end) for end in allocate(tiny_and_tied(random, 5000), 7, QUOTA_METHODS[1], engine="numpy").ends}
    assert ends == {End.DECIDED, End.TIED, End.NO_VOTES, End.IRREGULAR}
    assert allocate(near_the_guard(random, 5), 100_000, HARE, engine="numpy").count(End.BEYOND_GUARD) == 5
