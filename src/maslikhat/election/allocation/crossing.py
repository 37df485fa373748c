"""Where votes cross quotas, as one list gains or loses votes and the quota moves with their sum.

Used by `turning` to find where a sharing by quotas can change. Votes, and differences of votes, are lines a + b T in
the sum T of the votes that share the seats; b is 1 where the moving list is in. What is found are edges: sums at which
something may be otherwise than at one less.

A quota is a part of T (Hare), or goes up a step whenever so many votes are added (Droop): there a line can cross k
quotas again and again, once a step.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

_Line = tuple[int, int]


def around(over: int | Fraction, under: int | Fraction) -> tuple[int, ...]:
    """The edges of a point: where it is reached, and where it is passed."""
    whole, rest = divmod(over, under)
    return (whole + 1,) if rest else (whole, whole + 1)


class Slope(NamedTuple):
    """A quota of one of `parts` of the votes."""

    parts: int | Fraction

    def whole(self, votes: int, total: int) -> int:
        """The whole quotas in `votes`."""
        return int(votes * self.parts // total)

    def crossings(self, line: _Line, quotas: int) -> Iterable[int]:
        """Edges where the line crosses so many quotas."""
        votes, moves = line
        slope = quotas - moves * self.parts
        return around(votes * self.parts, slope) if slope else ()


class Steps(NamedTuple):
    """A quota of the next whole number above one of `parts` of the votes, the same on a step of `parts` votes."""

    parts: int

    def whole(self, votes: int, total: int) -> int:
        """The whole quotas in `votes`."""
        return votes // (total // self.parts + 1)

    def crossings(self, line: _Line, quotas: int) -> Iterable[int]:
        """Edges where the line crosses so many quotas.

        One that moves gains a vote at a time on a step, and `quotas` are taken from it after each. It crosses on the
        steps that begin at or below and end at or above, and after the last that begins at or below.
        """
        votes, moves = line
        if not moves:
            return [(quota - 1) * self.parts for quota in around(votes, quotas)] if quotas else ()
        if quotas >= self.parts:
            return ()
        lead, gain = quotas - votes, self.parts - quotas
        last = lead // gain
        steps = range(max(0, min(last, -((self.parts - 1 - lead) // gain))), last + 1)
        points = [quotas * (step + 1) - votes for step in steps]
        ends = [end for step in steps for end in (step * self.parts, (step + 1) * self.parts)]
        return [*ends, *points, *(point + 1 for point in points)]


Price = Slope | Steps


def of_quotas(others: Sequence[int], price: Price) -> Iterator[int]:
    """The edges where a list begins or ceases to hold k quotas; `others` are the votes of lists that do not move.

    None and all of the quotas are held only where this list, or every other, has no vote.
    """
    for line in _lines(others):
        for whole in range(1, int(price.parts)):
            yield from price.crossings(line, whole)


def of_remainders(others: Sequence[int], price: Price) -> Iterator[int]:
    """The edges where two remainders change their order; `others` are the votes of lists that do not move.

    The remainders are level where one list has k quotas of votes more, and it matters where it holds k whole ones more.
    """
    most = int(price.parts)
    for (one, moves), (other, stays) in combinations(_lines(others), 2):
        for more in range(-most, most + 1):
            for total in price.crossings((one - other, moves - stays), more):
                if total > 0 and more == price.whole(one + moves * total, total) - price.whole(other, total):
                    yield total


def _lines(others: Sequence[int]) -> list[_Line]:
    """The votes of the moving list, then those of the others."""
    return [(-sum(others), 1), *((count, 0) for count in others)]
