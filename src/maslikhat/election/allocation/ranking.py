"""Who claims each seat and by what: remainders, votes or quotients in their order, and who was next.

A claim is what a list puts forward for one seat beyond those that need no ranking. Used by explanations and margins;
the allocation itself does not rank more than it must.
"""

import math
from fractions import Fraction
from typing import NamedTuple

from maslikhat.election.allocation.divisor import DivisorShare, Row, row_of
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


class Ranking(NamedTuple):
    """The claims that won a seat, the strongest first, equal ones in the order of their lists' ids; and who was next.

    For a quota method only the seats left after whole quotas are ranked, for divisors every seat. `after` is the
    strongest claim that won none; None where every list that takes part has won one of the seats ranked.
    """

    won: tuple[Claim, ...]
    after: Claim | None


# A claim on its way to a rank: what orders it (needs a key, strength, list), its seat, its key as two whole numbers,
# the divisor told.
_Bid = tuple[bool, int, str, int, int, int, int | Fraction | None]


def rank_claims(tier: ListTier) -> Ranking:
    """Rank what the lists put forward for seats; nothing where one list alone passed."""
    won, waiting = _all_bids(tier)
    won.sort()
    return Ranking(_claims(won, 1), _claims([min(waiting)], 0)[0] if waiting else None)


def next_claim(tier: ListTier, name: str) -> Claim | None:
    """What a list puts forward for the seat after its last; None where it takes part in no ranking, or no more."""
    _, waiting = _all_bids(tier)
    own = [bid for bid in waiting if bid[2] == name]
    return _claims(own, 0)[0] if own else None


def _claims(bids: list[_Bid], first: int) -> tuple[Claim, ...]:
    """The claims, ranked in the order given from `first`."""
    return tuple(
        [
            Claim(name, seat, Fraction(over, under), rank, not needs_key, divisor)
            for rank, (needs_key, _, name, seat, over, under, divisor) in enumerate(bids, first)
        ]
    )


def _all_bids(tier: ListTier) -> tuple[list[_Bid], list[_Bid]]:
    """What won a seat that was ranked, and what did not."""
    # Of the first sharing: seats shared anew, because a list was held at a bound, are none that it ranked.
    shared, share = tier.share.seats if tier.is_bounded else tier.certain, tier.share
    if isinstance(share, QuotaShare):
        return _rest_bids(tier, share, shared)
    if isinstance(share, DivisorShare):
        return _seat_bids(tier, share, shared)
    return [], []


def _rest_bids(tier: ListTier, share: QuotaShare, shared: Seats) -> tuple[list[_Bid], list[_Bid]]:
    """What won one of the seats left after whole quotas, and what did not."""
    method = tier.rules.method
    by_votes = isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES
    keys, under = (tier.tally.votes, 1) if by_votes else (share.remainders, share.denominator)
    won: list[_Bid] = []
    waiting: list[_Bid] = []
    for name, whole in share.whole.items():
        bids = won if shared[name] > whole else waiting
        bids.append((True, -keys[name], name, whole + 1, keys[name], under, None))
    return won, waiting


def _seat_bids(tier: ListTier, share: DivisorShare, shared: Seats) -> tuple[list[_Bid], list[_Bid]]:
    """What won each seat, and what each list has for the seat after its last."""
    won: list[_Bid] = []
    waiting: list[_Bid] = []
    if isinstance(tier.rules.method, DivisorMethod):
        row = row_of(tier.rules.method.divisors)
        for name in share.certain:
            bids = _bids(name, tier.tally.votes[name], row, shared[name] + 1)
            waiting.append(bids.pop())
            won += bids
    return won, waiting


def _bids(name: str, votes: int, row: Row, seats: int) -> list[_Bid]:
    """What a list has for each of its first `seats` seats.

    Keys that differ do so by more than 2^-64, as divisors are far smaller: their whole part of 2^64 orders them.
    """
    over = votes * row.unit
    scaled = -over << 64
    bids: list[_Bid] = []
    for before, under in enumerate(row.divisors(range(seats))):
        if not under:
            bids.append((False, -votes, name, before + 1, votes, 1, None))
        elif row.square:
            root = _square_root(Fraction(votes * votes, under))
            strength = scaled * votes // under
            bids.append((True, strength, name, before + 1, root.numerator, root.denominator, votes / root))
        else:
            told = under if row.unit == 1 else Fraction(under, row.unit)
            bids.append((True, scaled // under, name, before + 1, over, under, told))
    return bids


def _square_root(square: Fraction) -> Fraction:
    """The root of a squared quotient to nine digits, for display; seats are decided on the squares."""
    scale = 10**9
    return Fraction(math.isqrt(square.numerator * scale * scale // square.denominator), scale)
