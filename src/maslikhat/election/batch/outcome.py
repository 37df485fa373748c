"""What the batch engine returns: seats of each election, and how each row ended."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from maslikhat.election.batch.counts import Counts, Mask

UNDECIDED = -1
Ends = npt.NDArray[np.int8]


class End(IntEnum):
    """How an election of the batch ended.

    `IRREGULAR`: a quota that gives more whole quotas than seats, or leaves more seats than lists with a remainder
    (with votes, where most votes decide).
    `BEYOND_GUARD`: counts for which int64 could overflow. Both are for the exact engine, as ties are.
    """

    DECIDED = 0
    TIED = 1
    NO_VOTES = 2
    IRREGULAR = 3
    BEYOND_GUARD = 4


@dataclass(frozen=True, slots=True)
class BatchSeats:
    """Seats, int64 (elections, lists), and the end of each election, int8 (elections,) of `End`.

    A row that is not decided holds -1 for every list: never a part of the seats, never a draw.
    """

    seats: Counts
    ends: Ends

    @property
    def tied(self) -> Mask:
        """The elections whose last seat is tied."""
        return np.asarray(self.ends == End.TIED)

    def count(self, end: End) -> int:
        """How many elections ended so."""
        return int(np.count_nonzero(self.ends == end))
