"""The numbers of votes at which a sharing by quotas can turn, when one list gains or loses votes and no other does.

Bisection is not enough there: a list may lose a seat to another's gain, regain it and lose it again, because every
vote makes the quota dearer for all. Between two turning points nothing changes, so that looking at each of them, and at
the next whole number, finds the fewest votes for certain. A turning point is where a list passes or fails the
threshold, where its votes hold exactly k quotas, and where two remainders (or two counts of votes) are level: each is
linear in the votes moved.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import QuotaMethod
from maslikhat.election.allocation.threshold import Base, apply_threshold, base_votes
from maslikhat.election.allocation.tier import Circumstances, ListTier

_LINEAR = {Quota.HARE: 0, Quota.HAGENBACH_BISCHOFF: 1}
ONE_BY_ONE = 2_000
_FIXED_BASES = {Base.TOOK_PART, Base.REGISTERED}


def can_turn_back(tier: ListTier) -> bool:
    """Whether votes for one list can move a seat of another to and fro: with quotas, never with divisors."""
    return isinstance(tier.rules.method, QuotaMethod)


def can_compute(tier: ListTier) -> bool:
    """Whether the fewest votes that move a seat are found for certain.

    Not so for quotas that are rounded or replaced (Droop, Imperiali), whose turning points are not linear, unless the
    votes are few enough to be tried one by one.
    """
    method = tier.rules.method
    return not isinstance(method, QuotaMethod) or method.quota in _LINEAR or tier.tally.valid <= ONE_BY_ONE


def turning_points(tier: ListTier, name: str, sign: int, around: Circumstances, most: int) -> Sequence[int]:
    """Every number of votes from 1, ascending, at which the seats may change as `name` gains (+1) or loses (-1) votes.

    Only where `can_turn_back` and `can_compute`; `most` bounds what is tried one by one.
    """
    method = tier.rules.method
    if not isinstance(method, QuotaMethod) or method.quota not in _LINEAR:
        return range(1, most + 1)
    parts = tier.rules.seats + _LINEAR[method.quota]
    opening = gates(tier, name, sign)
    crowds = {_passed(tier, name, 0, around)} | {_passed(tier, name, sign * votes, around) for votes in opening}
    found = set(opening)
    for crowd in crowds:
        votes = {each: tier.tally.votes[each] for each in crowd}
        if name in votes:
            found.update(_whole(_of_quotas(votes, name, sign, parts)))
            pairs = _of_votes if method.rest is Rest.MOST_VOTES else _of_remainders
            found.update(_whole(pairs(votes, name, sign, parts)))
    return tuple(sorted(found))


def gates(tier: ListTier, name: str, sign: int) -> list[int]:
    """Every number of votes, ascending, from which other lists may pass the threshold than before."""
    return sorted(set(_whole(_gates(tier, name, sign))))


def _whole(points: Iterator[Fraction]) -> Iterator[int]:
    """The whole numbers at and just after each point."""
    for point in points:
        whole = point.numerator // point.denominator
        if whole > 0:
            yield whole
        if whole >= 0:
            yield whole + 1


def _gates(tier: ListTier, name: str, sign: int) -> Iterator[Fraction]:
    """Where a list reaches or leaves the threshold, and where `name` has no vote left."""
    yield Fraction(tier.tally.votes[name])
    threshold = tier.rules.threshold
    if threshold is None:
        return
    base, moves = base_votes(tier.tally, threshold.of), threshold.of not in _FIXED_BASES
    for share in {threshold.share, threshold.coalition_share or threshold.share}:
        for each, votes in tier.tally.votes.items():
            slope = sign * (share * moves - (each == name))
            if slope:
                yield (votes - share * base) / slope


def _passed(tier: ListTier, name: str, change: int, around: Circumstances) -> frozenset[str]:
    votes = {**tier.tally.votes, name: max(0, tier.tally.votes[name] + change)}
    standings = apply_threshold(replace(tier.tally, votes=votes), tier.rules.threshold, around.kinds, around.won)
    return frozenset(each for each, standing in standings.items() if standing.passed)


def _of_quotas(votes: Mapping[str, int], name: str, sign: int, parts: int) -> Iterator[Fraction]:
    """Where a list holds exactly k quotas: (votes + moved) * parts = k * (total + moved)."""
    total = sum(votes.values())
    for each, count in votes.items():
        own = parts if each == name else 0
        for k in range(parts + 1):
            if own != k:
                yield Fraction(k * total - count * parts, sign * (own - k))


def _of_remainders(votes: Mapping[str, int], name: str, sign: int, parts: int) -> Iterator[Fraction]:
    """Where two lists differ by exactly k quotas: their remainders are level."""
    total, names = sum(votes.values()), list(votes)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            own = parts * ((one == name) - (other == name))
            gap = (votes[one] - votes[other]) * parts
            for k in range(-parts, parts + 1):
                if own != k:
                    yield Fraction(k * total - gap, sign * (own - k))


def _of_votes(votes: Mapping[str, int], name: str, sign: int, _parts: int) -> Iterator[Fraction]:
    """Where another list has as many votes as `name`."""
    for each, count in votes.items():
        if each != name:
            yield Fraction(count - votes[name], sign)
