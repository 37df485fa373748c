"""The batch engine on known elections, on its boundaries, and on input that it must refuse."""

from fractions import Fraction

import numpy as np
import numpy.typing as npt
import pytest

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.batch.allocate import allocate
from maslikhat.election.batch.counts import CountTooLarge, NegativeCount, NoSeats, NotWholeNumbers, WrongShape
from maslikhat.election.batch.engine import COMPILED, Engine
from maslikhat.election.batch.guard import beyond_guard, largest_count
from maslikhat.election.batch.handover import allocate_all
from maslikhat.election.batch.methods import (
    ADAMS,
    DHONDT,
    DIVISOR_METHODS,
    DROOP,
    HAGENBACH_BISCHOFF,
    HARE,
    HUNTINGTON_HILL,
    IMPERIALI,
    MODIFIED_SAINTE_LAGUE,
    QUOTA_METHODS,
    SAINTE_LAGUE,
    Method,
)
from maslikhat.election.batch.outcome import UNDECIDED, End
from maslikhat.election.batch.threshold import NotAnExactShare, Threshold

ENGINES: tuple[Engine, ...] = ("numpy", "numba") if COMPILED else ("numpy",)

# Mazhilis, 19 March 2023: votes of the six lists that passed 5 % (Central Election Commission).
MAZHILIS_2023 = [3_431_510, 693_938, 547_154, 535_139, 432_920, 331_058]

# Pukelsheim's and many textbooks' example: 100,000 votes, 10 seats.
TEXTBOOK = [47_000, 16_000, 15_900, 12_000, 6_000, 3_100]


def one(votes: list[int]) -> npt.NDArray[np.int64]:
    return np.array([votes], dtype=np.int64)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("method", "seats"),
    [(HARE, [5, 2, 1, 1, 1, 0]), (DHONDT, [5, 2, 2, 1, 0, 0]), (SAINTE_LAGUE, [4, 2, 2, 1, 1, 0])],
    ids=["hare", "dhondt", "sainte-lague"],
)
def test_the_textbook_of_ten_seats(method: Method, seats: list[int], engine: Engine) -> None:
    assert allocate(one(TEXTBOOK), 10, method, engine=engine).seats.tolist() == [seats]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_first_divisor_of_seven_fifths_keeps_a_small_list_out(engine: Engine) -> None:
    votes = one([60, 21])
    assert allocate(votes, 2, SAINTE_LAGUE, engine=engine).seats.tolist() == [[1, 1]]
    assert allocate(votes, 2, MODIFIED_SAINTE_LAGUE, engine=engine).seats.tolist() == [[2, 0]]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("method", [*QUOTA_METHODS, *DIVISOR_METHODS])
def test_two_equal_lists_and_an_odd_seat_are_a_tie_and_never_a_list_order(method: Method, engine: Engine) -> None:
    result = allocate(one([500, 500]), 3, method, engine=engine)
    assert not (result.seats >= 0).any()
    assert result.count(End.DECIDED) == 0
    lots = allocate_all(one([500, 500]), 3, method, engine=engine).lots[0]
    assert isinstance(lots, LotsNeeded)
    assert (lots.tied, lots.seats, dict(lots.certain)) == (("0", "1"), 1, {"0": 1, "1": 1})


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("method", [*QUOTA_METHODS, *DIVISOR_METHODS])
def test_no_vote_at_all_is_marked_and_one_vote_takes_every_seat(method: Method, engine: Engine) -> None:
    result = allocate_all(np.array([[0, 0, 0], [0, 1, 0]]), 1, method, engine=engine).batch
    assert result.ends.tolist() == [End.NO_VOTES, End.DECIDED]
    assert result.seats.tolist() == [[UNDECIDED] * 3, [0, 1, 0]]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("method", [ADAMS, HUNTINGTON_HILL])
def test_a_free_first_seat_goes_to_the_most_votes_where_seats_are_few(method: Method, engine: Engine) -> None:
    result = allocate(np.array([[5, 9, 7, 0], [5, 9, 5, 0]]), 2, method, engine=engine)
    assert result.seats.tolist() == [[0, 1, 1, 0], [UNDECIDED] * 4]
    assert result.tied.tolist() == [False, True]


@pytest.mark.parametrize("engine", ENGINES)
def test_exactly_five_percent_passes_only_where_equal_passes(engine: Engine) -> None:
    votes, base = one([9_500, 500]), np.array([10_000])
    passing, failing = (Threshold(Fraction(1, 20), equal_passes=equal) for equal in (True, False))
    assert allocate(votes, 20, HARE, threshold=passing, base=base, engine=engine).seats.tolist() == [[19, 1]]
    assert allocate(votes, 20, HARE, threshold=failing, base=base, engine=engine).seats.tolist() == [[20, 0]]
    assert allocate(votes, 20, HARE, threshold=passing, base=base + 1, engine=engine).seats.tolist() == [[20, 0]]


def test_without_a_base_the_threshold_is_of_the_votes_themselves() -> None:
    seven = Threshold(Fraction(7, 100))
    assert allocate(one([93, 7]), 100, HARE, threshold=seven).seats.tolist() == [[93, 7]]
    assert allocate(one([94, 6]), 100, HARE, threshold=seven).seats.tolist() == [[100, 0]]


def test_where_no_list_passes_the_election_is_marked() -> None:
    result = allocate(one([5, 5]), 3, DHONDT, threshold=Threshold(Fraction(1, 2), equal_passes=False))
    assert result.ends.tolist() == [End.NO_VOTES]


@pytest.mark.parametrize("method", [*QUOTA_METHODS, *DIVISOR_METHODS])
def test_the_largest_count_within_the_guard_is_computed_and_one_more_is_handed_over(method: Method) -> None:
    largest = largest_count(69, 4, method)
    others = [largest // 3 - 701, largest // 4 - 1109, largest // 5 - 1301]
    votes = np.array([[largest, *others], [largest + 1, *others]])
    assert beyond_guard(votes, np.array([69, 69]), method, largest + 1).tolist() == [False, True]
    for engine in ENGINES:
        together = allocate_all(votes, 69, method, engine=engine)
        assert together.exact == (1,)
        assert together.batch.seats[0].tolist() == together.batch.seats[1].tolist()
        assert together.batch.seats[0].sum() == 69


@pytest.mark.parametrize("engine", ENGINES)
def test_too_many_whole_imperiali_quotas_go_to_the_exact_engine(engine: Engine) -> None:
    votes = one([30, 30])
    assert allocate(votes, 2, IMPERIALI, engine=engine).ends.tolist() == [End.IRREGULAR]
    assert allocate_all(votes, 2, IMPERIALI, engine=engine).batch.seats.tolist() == [[1, 1]]
    assert allocate(one([20, 10]), 2, HAGENBACH_BISCHOFF, engine=engine).ends.tolist() == [End.IRREGULAR]
    assert list(allocate_all(one([20, 10]), 2, HAGENBACH_BISCHOFF, engine=engine).lots) == [0]


@pytest.mark.parametrize("engine", ENGINES)
def test_more_seats_left_than_lists_stay_marked_because_no_method_says_who_gets_them(engine: Engine) -> None:
    result = allocate_all(np.array([[2, 1], [60, 40]]), 10, DROOP, engine=engine)
    assert result.batch.ends.tolist() == [End.IRREGULAR, End.DECIDED]
    assert result.exact == (0,)


@pytest.mark.parametrize(
    ("votes", "error"),
    [
        (np.array([[1.0, np.nan]]), NotWholeNumbers),
        (np.array([[True, False]]), NotWholeNumbers),
        (np.array([["1", "2"]]), NotWholeNumbers),
        (np.array([[1, 2**70]], dtype=object), NotWholeNumbers),
        (np.array([[1, 2**63]], dtype=np.uint64), CountTooLarge),
        (np.array([[3, -1]]), NegativeCount),
        (np.array([3, 1]), WrongShape),
        (np.zeros((2, 0), dtype=np.int64), WrongShape),
    ],
    ids=["nan", "bool", "text", "object", "unsigned", "negative", "flat", "no-list"],
)
def test_what_is_no_table_of_counts_is_refused(
    votes: np.ndarray[tuple[int, ...], np.dtype[np.generic]], error: type[MaslikhatError]
) -> None:
    with pytest.raises(error):
        allocate(votes, 3, HARE)


def test_seats_and_base_are_refused_with_their_row() -> None:
    votes = np.array([[1, 2], [3, 4]])
    with pytest.raises(NoSeats) as refused:
        allocate(votes, np.array([2, 0]), HARE)
    assert refused.value.faults[0].place.row == 1
    with pytest.raises(WrongShape):
        allocate(votes, np.array([1, 2, 3]), HARE)
    with pytest.raises(NegativeCount):
        allocate(votes, 2, HARE, threshold=Threshold(Fraction(1, 20)), base=np.array([5, -5]))
    with pytest.raises(NotAnExactShare):
        Threshold(0.05)  # type: ignore[arg-type]


def test_no_election_at_all_gives_no_seats() -> None:
    assert allocate(np.zeros((0, 4), dtype=np.int64), 5, DHONDT).seats.shape == (0, 4)


def test_mazhilis_2023_thirty_thousand_times_is_the_same_election() -> None:
    votes = np.tile(np.array(MAZHILIS_2023), (30_000, 1))
    assert (allocate(votes, 69, HARE).seats == np.array([40, 8, 6, 6, 5, 4])).all()
