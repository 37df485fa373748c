"""Quota methods: whole quotas first, then the seats left go to the largest remainders or to the most votes.

Hare with largest remainders shares party lists in Kazakhstan (Elections Law, art. 97-1), Korea and Lithuania; Hare with
most votes in Georgia. Thresholds are applied before (threshold.py), ties settled after (tie.py).
Source: F. Pukelsheim, Proportional Representation, 2nd ed., ch. 5.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.outcome import Cut, cut, plus_one, require_votes


class Quota(StrEnum):
    """What a seat costs, for `total` votes and `seats` seats."""

    HARE = "hare"
    DROOP = "droop"
    HAGENBACH_BISCHOFF = "hagenbach_bischoff"
    IMPERIALI = "imperiali"


class Rest(StrEnum):
    """To whom the seats left after whole quotas go."""

    LARGEST_REMAINDER = "largest_remainder"
    MOST_VOTES = "most_votes"


class SeatsLeftOver(MaslikhatError):
    """More seats are left after whole quotas than there are lists: the method does not say who gets them."""

    code = "seats-left-over"


class QuotaShare(NamedTuple):
    """Seats by quota. The quota is `numerator / denominator` votes; remainders are in votes x `denominator`."""

    numerator: int
    denominator: int
    whole: dict[str, int]
    remainders: dict[str, int]
    left: int
    last: Cut

    @property
    def seats(self) -> dict[str, int]:
        """The seats that are certain."""
        return plus_one(self.whole, self.last.chosen)

    @property
    def quota(self) -> Fraction:
        """Votes that a seat costs."""
        return Fraction(self.numerator, self.denominator)

    def part(self, name: str) -> Fraction:
        """The remainder of a list, in parts of a quota."""
        return Fraction(self.remainders[name], self.numerator)


_FORMULAS: dict[Quota, Callable[[int, int], tuple[int, int]]] = {
    Quota.HARE: lambda total, seats: (total, seats),
    Quota.DROOP: lambda total, seats: (total // (seats + 1) + 1, 1),
    Quota.HAGENBACH_BISCHOFF: lambda total, seats: (total, seats + 1),
    Quota.IMPERIALI: lambda total, seats: (total, seats + 2),
}


def share_by_quota(
    votes: Mapping[str, int], seats: int, quota: Quota = Quota.HARE, rest: Rest = Rest.LARGEST_REMAINDER
) -> QuotaShare:
    """Share `seats` by whole quotas and then by `rest`; exact for counts of any size.

    Imperiali quotas that hand out too many seats are replaced by the next larger quota (votes / (seats + 1), then
    votes / seats), as the Italian law did until 1993. A Hagenbach-Bischoff quota can exceed by one seat only when
    every list holds whole quotas exactly: all of them are then tied.
    Raises NotAVoteCount, NothingToAllocate, SeatsLeftOver.
    """
    total = require_votes(votes, seats)
    numerator, denominator = _FORMULAS[quota](total, seats)
    while True:
        whole: dict[str, int] = {}
        remainders: dict[str, int] = {}
        for name, count in votes.items():
            whole[name], remainders[name] = divmod(count * denominator, numerator)
        left = seats - sum(whole.values())
        if left >= 0 or quota is not Quota.IMPERIALI:
            break
        denominator -= 1
    if left < 0:
        return _one_too_many(numerator, denominator, whole, remainders)
    keys = remainders if rest is Rest.LARGEST_REMAINDER else votes
    if 0 in remainders.values():
        keys = {name: key for name, key in keys.items() if votes[name]}
    if left > len(keys):
        raise SeatsLeftOver(left=left, lists=len(keys), quota=quota.value)
    return QuotaShare(numerator, denominator, whole, remainders, left, cut(keys, left))


def _one_too_many(numerator: int, denominator: int, whole: dict[str, int], remainders: dict[str, int]) -> QuotaShare:
    tied = tuple(sorted(name for name, count in whole.items() if count))
    certain = {name: count - (name in tied) for name, count in whole.items()}
    places = len(tied) - 1
    remainders = {name: rest + numerator * (name in tied) for name, rest in remainders.items()}
    return QuotaShare(numerator, denominator, certain, remainders, places, Cut((), tied, places) if places else Cut(()))
