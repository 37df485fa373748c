"""How large counts may be before int64 arithmetic could overflow.

Each bound is the largest product that the kernels form with a count, taken over all lists of the election. A row whose
largest count passes its bound is not computed here: the exact engine takes it.
"""

from math import isqrt

import numpy as np

from maslikhat.election.batch.counts import LARGEST, Counts, Mask
from maslikhat.election.batch.methods import DivisorMethod, Method

# A quotient up to here is proposed by a float with an error below one.
MOST_SEATS = 2**49


def beyond_guard(votes: Counts, seats: Counts, method: Method, largest: int) -> Mask:
    """The elections whose counts are too large for int64 with this method, shape (elections,).

    No count is larger than `largest`: where that one is within the bound, nothing more is looked at.
    """
    elections, lists = votes.shape
    if not elections:
        return np.zeros(0, dtype=np.bool_)
    bound = largest_count(int(seats.max()), lists, method)
    if largest <= bound:
        return np.zeros(elections, dtype=np.bool_)
    bounds = {count: largest_count(count, lists, method) for count in np.unique(seats).tolist()}
    each = np.array([bounds[count] for count in seats.tolist()], dtype=np.int64)
    return np.asarray(votes.max(axis=1) > each)


def largest_count(seats: int, lists: int, method: Method) -> int:
    """The largest count of a list for which no product or sum of the kernels passes 2^63 - 1."""
    if seats > MOST_SEATS:
        return 0
    if not isinstance(method, DivisorMethod):
        return LARGEST // max(seats + method.beyond, lists + 1)
    divisor = method.step * (seats + 1) + method.offset
    jump = 2 * method.step * (seats + lists) + lists * abs(2 * method.offset - method.step)
    bound = LARGEST // max(divisor, jump)
    return min(bound, isqrt(LARGEST // (seats * (seats + 1)))) if method.squared else bound
