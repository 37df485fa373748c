"""Only one list passed: the next one is admitted with its result reduced (Kazakhstan, Elections Law, art. 97-1).

The quotient is that of both lists. The next list gets the whole part of its quotients times the factor, and not
less than the minimum; the leading list gets the rest. How the rest is shared was not read in the law: the rule file
says so, and so does everything printed from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.allocation.outcome import Cut, cut, require_votes

NO_TIE = Cut(())


@dataclass(frozen=True, slots=True)
class SingleListRule:
    """`factor` by which the admitted list's quotients are multiplied, and the least seats it gets."""

    factor: Fraction
    minimum: int = 0


@dataclass(frozen=True, slots=True)
class SingleListShare:
    """Seats of the leading and the admitted list; `reduced` is the admitted list's quotients times the factor."""

    certain: dict[str, int]
    quota: Fraction
    reduced: Fraction
    at_minimum: bool
    last: Cut = NO_TIE

    @property
    def seats(self) -> dict[str, int]:
        """The seats that are certain."""
        return self.certain


def next_list(votes: Mapping[str, int], leading: str) -> Cut:
    """Who is next after the leading list; tied where several are equal, empty where nobody has a vote."""
    others = {name: count for name, count in votes.items() if name != leading and count}
    return cut(others, 1) if others else Cut(())


def share_with_single_list(
    votes: Mapping[str, int], leading: str, admitted: str, seats: int, rule: SingleListRule
) -> SingleListShare:
    """Share `seats` between the `leading` and the `admitted` list. Raises NotAVoteCount, NothingToAllocate."""
    total = require_votes({leading: votes[leading], admitted: votes[admitted]}, seats)
    quota = Fraction(total, seats)
    reduced = rule.factor * votes[admitted] / quota
    whole = reduced.numerator // reduced.denominator
    given = min(seats, max(whole, rule.minimum))
    certain = dict.fromkeys(votes, 0) | {leading: seats - given, admitted: given}
    return SingleListShare(certain, quota, reduced, given > whole)
