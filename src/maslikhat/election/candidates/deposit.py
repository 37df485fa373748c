"""The electoral deposit: how much, and when it returns.

Kazakhstan 2023: 15 minimum wages for the Mazhilis, 5 for a maslikhat; returned if elected, with 5 % of the votes or
more, or on death (art. 104, read in an older edition). The base of the 5 % was not read: the caller names it.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from maslikhat.basics.errors import MaslikhatError


class NoVotesCounted(MaslikhatError):
    """A share of votes was asked for where no vote was counted, or more votes than there were."""

    code = "no-votes-counted"


class Return(StrEnum):
    """Why a deposit returns, or that it does not."""

    ELECTED = "elected"
    SHARE = "share"
    DEATH = "death"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class DepositRule:
    """A deposit as the law has it: minimum wages, and what returns it. A `share` reached exactly returns it."""

    minimum_wages: int
    share: Fraction | None
    elected: bool = True
    death: bool = True


def deposit_in_tenge(rule: DepositRule, minimum_wage: int) -> int:
    """The deposit in tenge for a minimum wage in tenge: 15 at 70,000 are 1,050,000."""
    return rule.minimum_wages * minimum_wage


def deposit_returns(rule: DepositRule, *, votes: int, base: int, elected: bool, died: bool) -> Return:
    """Whether and why a candidate's deposit returns; `votes` of `base` is compared as whole numbers.

    Raises NoVotesCounted if `base` is not positive or smaller than `votes`.
    """
    if died and rule.death:
        return Return.DEATH
    if elected and rule.elected:
        return Return.ELECTED
    if base < 1 or not 0 <= votes <= base:
        raise NoVotesCounted(votes=votes, base=base)
    if rule.share is not None and votes * rule.share.denominator >= rule.share.numerator * base:
        return Return.SHARE
    return Return.KEPT
