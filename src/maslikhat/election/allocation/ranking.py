"""Who claims each seat and by what: remainders, votes or quotients in their order, and who was next.

A claim is what a list puts forward for one seat beyond those that need no ranking. Used by explanations and margins;
the allocation itself does not rank more than it must.
"""

import math
from fractions import Fraction
from typing import NamedTuple

from maslikhat.election.allocation.divisor import Divisors, DivisorShare, divisor_of, quotient
from maslikhat.election.allocation.outcome import Seats
from maslikhat.election.allocation.quota import QuotaShare, Rest
from maslikhat.election.allocation.rulebook import DivisorMethod, QuotaMethod
from maslikhat.election.allocation.tier import ListTier


class Claim(NamedTuple):
    """A list's claim to its `seat`-th seat by `key` (a remainder in votes, votes, or a quotient); `rank` from 1.

    A `free` claim needs no quotient: the first seat of Huntington-Hill and Adams. `divisor` is that of a quotient.
    """

    list: str
    seat: int
    key: Fraction
    rank: int = 0
    free: bool = False
    divisor: int | Fraction | None = None


def ranked_claims(tier: ListTier) -> tuple[Claim, ...]:
    """The claims that won a seat, the strongest first; equal claims in the order of their lists' ids.

    For a quota method only the seats left after whole quotas; for divisors every seat.
    """
    shared = _shared(tier)
    if isinstance(tier.share, QuotaShare):
        claims = [_rest_claim(tier, tier.share, name) for name in tier.passed if shared[name] > tier.share.whole[name]]
    else:
        claims = [claim for name in tier.passed for claim in _seat_claims(tier, name)]
    claims.sort(key=_strength)
    return tuple(claim._replace(rank=rank) for rank, claim in enumerate(claims, 1))


def next_claim(tier: ListTier) -> Claim | None:
    """The strongest claim that won no seat; None where every list that takes part has won one of the seats ranked."""
    shared = _shared(tier)
    if isinstance(tier.share, QuotaShare):
        open_claims = [
            _rest_claim(tier, tier.share, name) for name in tier.passed if shared[name] == tier.share.whole[name]
        ]
    elif isinstance(tier.share, DivisorShare):
        open_claims = [_claim(tier, name, shared[name]) for name in tier.passed]
    else:
        return None
    return min(open_claims, key=_strength, default=None)


def _strength(claim: Claim) -> tuple[bool, int, str]:
    """An order of claims. Keys that differ do so by more than 2^-64: their denominators are divisors or seats."""
    return not claim.free, -((claim.key.numerator << 64) // claim.key.denominator), claim.list


def _shared(tier: ListTier) -> Seats:
    """The seats that the ranking gave: those of the first sharing, before a list ran out of candidates."""
    return tier.share.seats if tier.capped else tier.certain


def _rest_claim(tier: ListTier, share: QuotaShare, name: str) -> Claim:
    method = tier.rules.method
    if isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES:
        key = Fraction(tier.tally.votes[name])
    else:
        key = Fraction(share.remainders[name], share.denominator)
    return Claim(name, share.whole[name] + 1, key)


def _seat_claims(tier: ListTier, name: str) -> list[Claim]:
    if not isinstance(tier.share, DivisorShare):
        return []
    return [_claim(tier, name, held) for held in range(_shared(tier)[name])]


def _claim(tier: ListTier, name: str, held: int) -> Claim:
    method = tier.rules.method
    divisors = method.divisors if isinstance(method, DivisorMethod) else Divisors.DHONDT
    key = quotient(tier.tally.votes[name], held, divisors)
    if key is None:
        return Claim(name, held + 1, Fraction(tier.tally.votes[name]), free=True)
    if divisors is Divisors.HUNTINGTON_HILL:
        key = _square_root(key)
        return Claim(name, held + 1, key, divisor=Fraction(tier.tally.votes[name]) / key)
    return Claim(name, held + 1, key, divisor=divisor_of(held, divisors))


def _square_root(square: Fraction) -> Fraction:
    """The root of a squared quotient to nine digits, for display; seats are decided on the squares."""
    scale = 10**9
    return Fraction(math.isqrt(square.numerator * scale * scale // square.denominator), scale)
