"""How far seats stray from votes: Gallagher, Loosemore-Hanby, the effective number of parties.

Sources: M. Gallagher, Electoral Studies 10 (1991); J. Loosemore and V. J. Hanby, British Journal of Political Science 1
(1971); M. Laakso and R. Taagepera, Comparative Political Studies 12 (1979).
"""

import math
from collections.abc import Mapping
from fractions import Fraction

_DIGITS = 10**12


def loosemore_hanby(votes: Mapping[str, int], seats: Mapping[str, int]) -> Fraction:
    """Half the sum of the differences between shares of votes and of seats: 0 to 1."""
    return sum((abs(gap) for gap in _gaps(votes, seats)), Fraction(0)) / 2


def gallagher(votes: Mapping[str, int], seats: Mapping[str, int]) -> Fraction:
    """The least-squares index, 0 to 1: the root of half the sum of squared differences, to twelve digits."""
    square = sum((gap * gap for gap in _gaps(votes, seats)), Fraction(0)) / 2
    return Fraction(math.isqrt(square.numerator * _DIGITS * _DIGITS // square.denominator), _DIGITS)


def effective_number(counts: Mapping[str, int]) -> Fraction:
    """The effective number of parties: one over the sum of squared shares; 0 where nobody has anything."""
    total = sum(counts.values())
    squares = sum(count * count for count in counts.values())
    return Fraction(total * total, squares) if squares else Fraction(0)


def _gaps(votes: Mapping[str, int], seats: Mapping[str, int]) -> list[Fraction]:
    all_votes, all_seats = sum(votes.values()), sum(seats.values())
    if not all_votes or not all_seats:
        return []
    names = list(votes) + [name for name in seats if name not in votes]
    return [Fraction(votes.get(name, 0), all_votes) - Fraction(seats.get(name, 0), all_seats) for name in names]
