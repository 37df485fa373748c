"""How kernels are compiled: without Python's lock, kept on disk between runs, for blocks of elections.

Imported only by kernels, which are imported only where numba (the extra `[fast]`) is installed; see `engine`.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

from maslikhat.election.batch.counts import Counts
from maslikhat.election.batch.outcome import End

Kernel = TypeVar("Kernel", bound=Callable[..., Any])

# A kernel sees an enum's member as an object; these are plain numbers.
DECIDED, TIED, NO_VOTES, IRREGULAR = int(End.DECIDED), int(End.TIED), int(End.NO_VOTES), int(End.IRREGULAR)

# Elections taken at once: enough to fill the processor's wide registers, few enough for its first cache.
WIDTH = 512


def compiled(function: Kernel) -> Kernel:
    """Compile a kernel; integer division by zero never happens in one, so it is not checked for."""
    return cast(Kernel, njit(nogil=True, cache=True, error_model="numpy")(function))


@compiled
def turn_in(votes: Counts, start: int, width: int, columns: Counts) -> None:
    """Copy `width` elections from row `start` on into `columns` (lists, WIDTH)."""
    for place in range(width):
        for index in range(votes.shape[1]):
            columns[index, place] = votes[start + place, index]
