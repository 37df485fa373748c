"""Long work told while it goes on: which stage it is in, and of how many. The domain tells; who watches may show it."""

from collections.abc import Callable
from enum import StrEnum


class Stage(StrEnum):
    """The stages of opening a case with papers, in their order."""

    READ = "read"
    CHECK = "check"
    COMPARE = "compare"
    SUM = "sum"


# Called with the stage that begins, the file or contest it is about ("" for all), its number and how many there are.
Watch = Callable[[Stage, str, int, int], None]


def unwatched(stage: Stage, about: str, number: int, of: int) -> None:
    """Nobody watches."""
