"""What an allocation can end in: seats, or lots that must be drawn first.

A tie is never settled by the order of a table or by a silent draw. `LotsNeeded` says who is tied, for how many
seats, and which seats are certain whatever the lots say.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import MaslikhatError

Seats = Mapping[str, int]
_COUNT = {int}


class NothingToAllocate(MaslikhatError):
    """There are no seats to share, or nobody has a vote."""

    code = "nothing-to-allocate"


class NotAVoteCount(MaslikhatError):
    """A count is negative or not a whole number."""

    code = "not-a-vote-count"


@dataclass(frozen=True, slots=True)
class LotsNeeded:
    """The last place is tied: `seats` of the `tied` get one seat more than `certain` gives them.

    Where they are tied for who is admitted beside a single list, one of them gets them all.
    `rule` is what the law says of ties; None where no rule is coded.
    """

    tied: tuple[str, ...]
    seats: int
    certain: Seats
    rule: RuleRef | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """Who stands above a cut: `chosen` surely, `places` of the `tied`."""

    chosen: tuple[str, ...]
    tied: tuple[str, ...] = ()
    places: int = 0


NOT_TIED = Cut(())


def require_votes(votes: Mapping[str, int], seats: int) -> int:
    """Give the sum of `votes`. Raises NotAVoteCount, NothingToAllocate. Integers of any size are welcome."""
    counts = votes.values()
    if counts and ({*map(type, counts)} != _COUNT or min(counts) < 0):
        _refuse(votes)
    total = sum(counts)
    if seats.__class__ is not int or seats < 1 or total < 1:
        raise NothingToAllocate(seats=seats, votes=total)
    return total


def _refuse(votes: Mapping[str, int]) -> NoReturn:
    wrong = ((name, count) for name, count in votes.items() if count.__class__ is not int or count < 0)
    name, count = next(wrong)
    raise NotAVoteCount(option=name, value=str(count))


def cut(keys: Mapping[str, int], places: int) -> Cut:
    """Choose the `places` largest keys; equals at the edge are all tied, none of them chosen.

    `places` lies between 0 and the number of keys.
    """
    if places == 0:
        return Cut(())
    ranked = sorted(keys, key=keys.__getitem__, reverse=True)
    if places == len(ranked) or keys[ranked[places - 1]] != keys[ranked[places]]:
        return Cut(tuple(ranked[:places]))
    edge = keys[ranked[places]]
    chosen = tuple(name for name in ranked[:places] if keys[name] > edge)
    tied = tuple(sorted(name for name in ranked if keys[name] == edge))
    return Cut(chosen, tied, places - len(chosen))


def plus_one(seats: Seats, names: Iterable[str]) -> dict[str, int]:
    """Give one seat more to each of `names`."""
    raised = dict(seats)
    for name in names:
        raised[name] += 1
    return raised
