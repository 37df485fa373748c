"""The methods that the batch engine knows: quotas and divisors as numbers.

A quota is `total / (seats + beyond)`, exact, or Droop's whole number. A row of divisors is `step * seats + offset`,
with its own first divisor where the method has one; Huntington-Hill compares squares. No arithmetic is done here.
The names are those of the exact engine, the numbers are written down apart from it.
"""

from dataclasses import dataclass, replace

from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.quota import Quota, Rest


@dataclass(frozen=True, slots=True)
class QuotaMethod:
    """Whole quotas first, then one seat each to those first in `rest`.

    The quota is `total / (seats + beyond)`; with `whole` it is `floor(total / (seats + beyond)) + 1`.
    """

    name: Quota
    beyond: int
    whole: bool = False
    rest: Rest = Rest.LARGEST_REMAINDER


@dataclass(frozen=True, slots=True)
class DivisorMethod:
    """Seats one by one to the largest `votes / divisor`.

    The divisor of a list that holds `s` seats is `step * s + offset`, or `first` at `s = 0` where `first` is given.
    With `squared` it is the square root of `s * (s + 1)` and squares are compared, so nothing is rounded.
    A first divisor of zero means: each list with votes gets a seat first, those with the most votes if seats are few.
    """

    name: Divisors
    step: int
    offset: int
    first: int | None = None
    squared: bool = False

    @property
    def first_divisor(self) -> int:
        """The divisor of a list without a seat."""
        return self.offset if self.first is None else self.first


Method = QuotaMethod | DivisorMethod

HARE = QuotaMethod(Quota.HARE, beyond=0)
DROOP = QuotaMethod(Quota.DROOP, beyond=1, whole=True)
HAGENBACH_BISCHOFF = QuotaMethod(Quota.HAGENBACH_BISCHOFF, beyond=1)
IMPERIALI = QuotaMethod(Quota.IMPERIALI, beyond=2)

DHONDT = DivisorMethod(Divisors.DHONDT, step=1, offset=1)
SAINTE_LAGUE = DivisorMethod(Divisors.SAINTE_LAGUE, step=2, offset=1)
MODIFIED_SAINTE_LAGUE = DivisorMethod(Divisors.MODIFIED_SAINTE_LAGUE, step=10, offset=5, first=7)
DANISH = DivisorMethod(Divisors.DANISH, step=3, offset=1)
HUNTINGTON_HILL = DivisorMethod(Divisors.HUNTINGTON_HILL, step=1, offset=0, squared=True)
ADAMS = DivisorMethod(Divisors.ADAMS, step=1, offset=0)

LARGEST_REMAINDERS = (HARE, DROOP, HAGENBACH_BISCHOFF, IMPERIALI)
MOST_VOTES = tuple(replace(method, rest=Rest.MOST_VOTES) for method in LARGEST_REMAINDERS)
QUOTA_METHODS = (*LARGEST_REMAINDERS, *MOST_VOTES)
DIVISOR_METHODS = (DHONDT, SAINTE_LAGUE, MODIFIED_SAINTE_LAGUE, DANISH, HUNTINGTON_HILL, ADAMS)
