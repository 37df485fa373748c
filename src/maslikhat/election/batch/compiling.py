"""How kernels are compiled: without Python's lock, kept on disk between runs.

A compiled kernel is kept as long as the file of its source is unchanged, whatever happens to the files it imports: so a
size that two kernels must agree on stands in the file of both. Imported only by kernels, which are imported only where
numba (the extra `[fast]`) is installed; see `engine`.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

from maslikhat.election.batch.outcome import End

Kernel = TypeVar("Kernel", bound=Callable[..., Any])

# A kernel sees an enum's member as an object; these are plain numbers.
DECIDED, TIED, NO_VOTES, IRREGULAR = int(End.DECIDED), int(End.TIED), int(End.NO_VOTES), int(End.IRREGULAR)


def compiled(function: Kernel) -> Kernel:
    """Compile a kernel; integer division by zero never happens in one, so it is not checked for."""
    return cast(Kernel, njit(nogil=True, cache=True, error_model="numpy")(function))
