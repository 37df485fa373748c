"""The indices of a sharing of seats, in one place for the laboratory, the command and the pages that compare.

The base is votes for lists without "against all"; the seats are those that the votes for lists decide: list seats, or
where constituency seats count against them all seats of the lists, overhang included (as Gallagher counts New Zealand).
"""

from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.allocation.compensation import compensate
from maslikhat.election.allocation.outcome import Seats
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.comparison.indices import effective_number, gallagher, loosemore_hanby
from maslikhat.election.result.model import Result


@dataclass(frozen=True, slots=True)
class Measures:
    """Proportionality of a sharing of seats; shares are of votes for lists."""

    gallagher: Fraction
    loosemore_hanby: Fraction
    effective_votes: Fraction
    effective_seats: Fraction


def measured_seats(result: Result, tier: ListTier) -> Seats:
    """The seats that a tier's votes are measured against: its own, or all of the lists where constituencies count."""
    if result.counts_entitlement and result.constituency_seats is not None:
        return compensate(tier.certain, result.constituency_seats).total
    return tier.certain


def measure(result: Result, tier: ListTier) -> Measures:
    """Measure a tier of an election, as it is by law or as it was changed."""
    votes, seats = tier.tally.votes, measured_seats(result, tier)
    return Measures(
        gallagher(votes, seats), loosemore_hanby(votes, seats), effective_number(votes), effective_number(seats)
    )
