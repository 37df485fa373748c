"""The numbers of votes at which a sharing can turn, when one list gains or loses votes and no other does.

With quotas bisection is not enough: a list may lose a seat to another's gain, regain it and lose it again, because
every vote makes the quota dearer for all. Between two turning points nothing changes, so that looking at each of them
finds the fewest votes for certain. A turning point is where a list passes or fails the threshold, where its votes begin
or cease to hold k quotas, and where two remainders (or two counts of votes) change their order.

All are found as edges: numbers from which something may be otherwise than at one less. Those of quotas are found in the
sum of the votes that share the seats (crossing.py).
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from maslikhat.election.allocation.bounds import Round
from maslikhat.election.allocation.crossing import Slope, Steps, around, of_quotas, of_remainders
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import QuotaMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, base_votes
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit

_FIXED_BASES = frozenset({Base.TOOK_PART, Base.REGISTERED})
# How many parts more than seats the votes make. Imperiali's quota gives way to the next larger ones.
_PARTS_MORE = {Quota.HARE: (0,), Quota.DROOP: (1,), Quota.HAGENBACH_BISCHOFF: (1,), Quota.IMPERIALI: (0, 1, 2)}


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
    """The numbers of votes, ascending, from which other lists may pass the threshold than before.

    Some lie below nought, or beyond all the votes there are.
    """
    return _moves(tier, name, sign, _gates(tier, name))


def _moves(tier: ListTier, name: str, sign: int, edges: Iterable[int]) -> list[int]:
    """The edges as votes gained or lost, ascending; some lie below nought, or beyond all the votes there are."""
    held = tier.tally.votes[name]
    moves = {edge - held for edge in edges} if sign == 1 else {held - edge + 1 for edge in edges}
    return sorted(moves)


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
                yield from around(share * base - count, slope - share * moves)


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
            price = Steps(sharing.seats + more) if method.quota is Quota.DROOP else Slope(sharing.seats + more)
            yield from (total - rest for total in of_quotas(others, price))
            if method.rest is Rest.LARGEST_REMAINDER:
                yield from (total - rest for total in of_remainders(others, price))
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
        line, price = ((-rest, 1) if name == sharing.admitted else (rest, 0)), Slope(rule.factor * sharing.seats)
        for whole in range(sharing.seats + 1):
            yield from (total - rest for total in price.crossings(line, whole))
