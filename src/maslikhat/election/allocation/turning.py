"""The numbers of votes at which a sharing can turn, when one list gains or loses votes and no other does.

With quotas bisection is not enough: a list may lose a seat to another's gain, regain it and lose it again, because
every vote makes the quota dearer for all. Between two turning points nothing changes, so that looking at each of them
finds the fewest votes for certain. A turning point is where a list passes or fails the threshold, where its votes begin
or cease to hold k quotas, and where two remainders (or two counts of votes) change their order.

All are found as edges: numbers from which something may be otherwise than at one less. Votes, and differences of votes,
are lines a + b T in the sum T of the votes that share the seats; b is 1 where the moving list is in. A quota is a part
of T (Hare), or goes up a step whenever so many votes are added (Droop): there a line can cross k quotas again and
again, once a step.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from maslikhat.election.allocation.bounds import Round
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import QuotaMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, base_votes
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit

_FIXED_BASES = frozenset({Base.TOOK_PART, Base.REGISTERED})
# How many parts more than seats the votes make. Imperiali's quota gives way to the next larger ones.
_PARTS_MORE = {Quota.HARE: (0,), Quota.DROOP: (1,), Quota.HAGENBACH_BISCHOFF: (1,), Quota.IMPERIALI: (0, 1, 2)}
_Line = tuple[int, int]


def can_turn_back(tier: ListTier) -> bool:
    """Whether votes for one list can move a seat of another to and fro: with quotas, never with divisors."""
    return isinstance(tier.rules.method, QuotaMethod)


def can_compute(tier: ListTier) -> bool:
    """Whether numbers of votes can be told: not where only shares were published."""
    return tier.tally.unit is Unit.VOTES


def turning_points(tier: ListTier, name: str, sign: int, rounds: Callable[[int], Sequence[Round]]) -> Iterator[int]:
    """Every number of votes from 1, ascending, at which seats may change as `name` gains (+1) or loses (-1) votes.

    `rounds` tells by what sharings the seats come about after so many votes. Only for quotas (`can_turn_back`).
    """
    opening = gates(tier, name, sign)
    known: dict[Round, list[int]] = {}
    votes = 0
    while True:
        points = [opening]
        for each in rounds(votes):
            if each not in known:
                known[each] = _moves(tier, name, sign, _edges(tier, name, each))
            points.append(known[each])
        after = [found[place] for found in points if (place := bisect_right(found, votes)) < len(found)]
        if not after:
            return
        votes = min(after)
        yield votes


def gates(tier: ListTier, name: str, sign: int) -> list[int]:
    """Every number of votes, ascending, from which other lists may pass the threshold than before."""
    return _moves(tier, name, sign, _gates(tier, name))


def _moves(tier: ListTier, name: str, sign: int, edges: Iterable[int]) -> list[int]:
    """The edges as votes gained or lost, ascending."""
    held = tier.tally.votes[name]
    moves = {edge - held for edge in edges} if sign > 0 else {held - edge + 1 for edge in edges}
    return sorted(votes for votes in moves if votes > 0)


def _around(over: int | Fraction, under: int | Fraction) -> tuple[int, ...]:
    """The edges of a point: where it is reached, and where it is passed."""
    whole, rest = divmod(over, under)
    return (whole + 1,) if rest else (whole, whole + 1)


def _gates(tier: ListTier, name: str) -> Iterator[int]:
    """Where a list reaches or leaves the threshold, and where `name` gets its first vote."""
    yield 1
    threshold, held = tier.rules.threshold, tier.tally.votes[name]
    if threshold is None:
        return
    moves = threshold.of not in _FIXED_BASES
    base = base_votes(tier.tally, threshold.of) - moves * held
    for share in {threshold.share, threshold.coalition_share or threshold.share}:
        for each, votes in tier.tally.votes.items():
            count, slope = (0, 1) if each == name else (votes, 0)
            if slope != share * moves:
                yield from _around(share * base - count, slope - share * moves)


def _edges(tier: ListTier, name: str, sharing: Round) -> Iterator[int]:
    """Where one sharing of seats may turn."""
    method, votes = tier.rules.method, tier.tally.votes
    if sharing.admitted is not None and tier.rules.single_list is not None:
        yield from _of_votes([count for each, count in votes.items() if each != name])
        yield from _of_single_list(tier, name, sharing, tier.rules.single_list)
    elif isinstance(method, QuotaMethod) and name in sharing.lists:
        others = [votes[each] for each in sharing.lists if each != name]
        rest = sum(others)
        for more in _PARTS_MORE[method.quota]:
            price = _Steps(sharing.seats + more) if method.quota is Quota.DROOP else _Slope(sharing.seats + more)
            yield from (total - rest for total in _of_quotas(others, price))
            if method.rest is Rest.LARGEST_REMAINDER:
                yield from (total - rest for total in _of_remainders(others, price))
        if method.rest is Rest.MOST_VOTES:
            yield from _of_votes(others)


def _of_votes(others: Iterable[int]) -> Iterator[int]:
    """Where another list has as many votes."""
    for count in others:
        yield from (count, count + 1)


def _of_single_list(tier: ListTier, name: str, sharing: Round, rule: SingleListRule) -> Iterator[int]:
    """Where the reduced result of the admitted list is a whole number of quotas."""
    if name in sharing.lists:
        rest = sum(tier.tally.votes[each] for each in sharing.lists if each != name)
        line, price = ((-rest, 1) if name == sharing.admitted else (rest, 0)), _Slope(rule.factor * sharing.seats)
        for whole in range(sharing.seats + 1):
            yield from (total - rest for total in price.crossings(line, whole))


def _of_quotas(others: Sequence[int], price: "_Slope | _Steps") -> Iterator[int]:
    """Sums of votes where a list begins or ceases to hold k quotas."""
    for line in _lines(others):
        for whole in range(int(price.parts) + 1):
            yield from price.crossings(line, whole)


def _of_remainders(others: Sequence[int], price: "_Slope | _Steps") -> Iterator[int]:
    """Sums of votes where two remainders change their order.

    The remainders are level where one list has k quotas of votes more, and it matters where it holds k whole ones more.
    """
    least, most = max(1, sum(others)), int(price.parts)
    for (one, moves), (other, stays) in combinations(_lines(others), 2):
        for more in range(-most, most + 1):
            for total in price.crossings((one - other, moves - stays), more):
                if total >= least and more == price.whole(one + moves * total, total) - price.whole(other, total):
                    yield total


def _lines(others: Sequence[int]) -> list[_Line]:
    """The votes of the moving list, then those of the others."""
    return [(-sum(others), 1), *((count, 0) for count in others)]


class _Slope(NamedTuple):
    """A quota of one of `parts` of the votes."""

    parts: int | Fraction

    def whole(self, votes: int, total: int) -> int:
        """The whole quotas in `votes`."""
        return int(votes * self.parts // total)

    def crossings(self, line: _Line, quotas: int) -> Iterable[int]:
        """Edges where the line crosses so many quotas."""
        votes, moves = line
        slope = quotas - moves * self.parts
        return _around(votes * self.parts, slope) if slope else ()


class _Steps(NamedTuple):
    """A quota of the next whole number above one of `parts` of the votes: a step is as many votes as parts."""

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
            return [(quota - 1) * self.parts for quota in _around(votes, quotas)] if quotas else ()
        if quotas >= self.parts:
            return ()
        lead, gain = quotas - votes, self.parts - quotas
        last = lead // gain
        steps = range(max(0, min(last, -((self.parts - 1 - lead) // gain))), last + 1)
        points = [quotas * (step + 1) - votes for step in steps]
        ends = [end for step in steps for end in (step * self.parts, (step + 1) * self.parts)]
        return [*ends, *points, *(point + 1 for point in points)]
