"""Who claims each seat and by what: remainders, votes or quotients in their order, and who was next.

A claim is what a list puts forward for one seat beyond those that need no ranking. Used by explanations and margins;
the allocation itself does not rank more than it must.
"""

import math
from fractions import Fraction
from typing import NamedTuple

from maslikhat.election.allocation.divisor import DivisorShare, row_of
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


# A claim on its way to a rank: what orders it (needs a key, strength, list), then its seat, key and divisor. A strength
# tells any two keys apart: they differ by more than 2^-64, because their denominators are divisors or seats.
_Unranked = tuple[bool, int, str, int, Fraction, int | Fraction | None]


def ranked_claims(tier: ListTier) -> tuple[Claim, ...]:
    """The claims that won a seat, the strongest first; equal claims in the order of their lists' ids.

    For a quota method only the seats left after whole quotas; for divisors every seat.
    """
    shared, share = _shared(tier), tier.share
    if isinstance(share, QuotaShare):
        claims = [_rest_claim(tier, share, name) for name in tier.passed if shared[name] > share.whole[name]]
    else:
        claims = [claim for name in tier.passed for claim in _seat_claims(tier, name, range(shared[name]))]
    claims.sort()
    return tuple([_ranked(claim, rank) for rank, claim in enumerate(claims, 1)])


def next_claim(tier: ListTier) -> Claim | None:
    """The strongest claim that won no seat; None where every list that takes part has won one of the seats ranked."""
    shared, share = _shared(tier), tier.share
    if isinstance(share, QuotaShare):
        claims = [_rest_claim(tier, share, name) for name in tier.passed if shared[name] == share.whole[name]]
    else:
        held = ((name, shared[name]) for name in tier.passed)
        claims = [claim for name, seats in held for claim in _seat_claims(tier, name, range(seats, seats + 1))]
    return _ranked(min(claims), 0) if claims else None


def _ranked(claim: _Unranked, rank: int) -> Claim:
    needs_key, _, name, seat, key, divisor = claim
    return Claim(name, seat, key, rank, not needs_key, divisor)


def _shared(tier: ListTier) -> Seats:
    """The seats that the ranking gave: those of the first sharing, before a list ran out of candidates."""
    return tier.share.seats if tier.capped else tier.certain


def _rest_claim(tier: ListTier, share: QuotaShare, name: str) -> _Unranked:
    method = tier.rules.method
    by_votes = isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES
    over, under = (tier.tally.votes[name], 1) if by_votes else (share.remainders[name], share.denominator)
    return True, -((over << 64) // under), name, share.whole[name] + 1, Fraction(over, under), None


def _seat_claims(tier: ListTier, name: str, held: range) -> list[_Unranked]:
    """The claims of a list to the seat after each number of seats in `held`; none where seats go by no divisors."""
    method, votes = tier.rules.method, tier.tally.votes[name]
    if not isinstance(method, DivisorMethod) or not isinstance(tier.share, DivisorShare):
        return []
    row = row_of(method.divisors)
    over, claims = votes * row.unit, list[_Unranked]()
    for before in held:
        under = row.divisor(before)
        if under == 0:
            claims.append((False, -votes, name, before + 1, Fraction(votes), None))
        elif row.square:
            root = _square_root(Fraction(votes * votes, under))
            claims.append((True, -((votes * votes << 64) // under), name, before + 1, root, votes / root))
        else:
            told = under if row.unit == 1 else Fraction(under, row.unit)
            claims.append((True, -((over << 64) // under), name, before + 1, Fraction(over, under), told))
    return claims


def _square_root(square: Fraction) -> Fraction:
    """The root of a squared quotient to nine digits, for display; seats are decided on the squares."""
    scale = 10**9
    return Fraction(math.isqrt(square.numerator * scale * scale // square.denominator), scale)
