"""Checks of the arrays that enter the batch engine: whole numbers, not negative, of one shape.

A fault here is the caller's and stops the whole batch. What an election of the batch may lawfully be (no votes, a tie,
counts too large for int64 arithmetic) is no fault: it is marked on its row.
"""

import numpy as np
import numpy.typing as npt

from maslikhat.basics.errors import MaslikhatError, Place

Counts = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
LARGEST = int(np.iinfo(np.int64).max)


class NotWholeNumbers(MaslikhatError):
    """An array of floats, booleans, text or objects where counts are wanted (NaN is only possible there)."""

    code = "batch-not-whole-numbers"


class CountTooLarge(MaslikhatError):
    """An unsigned count that does not fit into int64."""

    code = "batch-count-too-large"


class NegativeCount(MaslikhatError):
    """A count below zero."""

    code = "batch-negative-count"


class WrongShape(MaslikhatError):
    """An array that is not (elections, lists) or, for seats and bases, one number or (elections,)."""

    code = "batch-wrong-shape"


class NoSeats(MaslikhatError):
    """An election of the batch with no seat to give."""

    code = "batch-no-seats"


def check_votes(votes: npt.NDArray[np.generic]) -> tuple[Counts, int]:
    """Votes as C-ordered int64 of shape (elections, lists), without a copy where they already are; and the largest.

    Raises NotWholeNumbers, CountTooLarge, NegativeCount, WrongShape (also for an array without a list).
    """
    counts = _as_int64(votes, "votes")
    if counts.ndim != 2 or counts.shape[1] < 1:
        raise WrongShape(name="votes", shape=counts.shape, wanted="(elections, lists)")
    # Without its sign a negative number is larger than any other: one reading finds it and the largest count.
    largest = int(counts.view(np.uint64).max(initial=0))
    if largest > LARGEST:
        _refuse_negative(counts, "votes")
    return np.ascontiguousarray(counts), largest


def check_seats(seats: int | npt.NDArray[np.generic], elections: int) -> Counts:
    """Seats of each election, shape (elections,). Raises NoSeats where one has fewer than one, and as `check_votes`."""
    counts = check_per_election(seats, elections, "seats", refuse_negative=False)
    if counts.size and counts.min() < 1:
        worst = int(counts.argmin())
        raise NoSeats(Place(row=worst), seats=int(counts[worst]))
    return counts


def check_per_election(
    given: int | npt.NDArray[np.generic], elections: int, name: str, *, refuse_negative: bool = True
) -> Counts:
    """One number for all elections, or an array with one for each, as int64 of shape (elections,)."""
    counts = _as_int64(np.asarray(given), name)
    if counts.shape not in {(), (elections,)}:
        raise WrongShape(name=name, shape=counts.shape, wanted=f"one number or ({elections},)")
    if refuse_negative:
        _refuse_negative(counts, name)
    return np.ascontiguousarray(np.broadcast_to(counts, (elections,)))


def _as_int64(given: npt.NDArray[np.generic], name: str) -> Counts:
    if not isinstance(given, np.ndarray) or given.dtype.kind not in "iu":
        raise NotWholeNumbers(name=name, kind=str(getattr(given, "dtype", type(given).__name__)))
    if given.dtype.kind == "u" and given.size and int(given.max()) > LARGEST:
        raise CountTooLarge(name=name, value=int(given.max()), largest=LARGEST)
    return given.astype(np.int64, copy=False)


def _refuse_negative(counts: Counts, name: str) -> None:
    if counts.size and counts.min() < 0:
        row = int(np.argwhere(counts < 0)[0][0]) if counts.ndim else None
        raise NegativeCount(Place(row=row), name=name, value=int(counts.min()))
