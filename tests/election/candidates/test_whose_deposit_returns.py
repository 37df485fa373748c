"""Elections Law, art. 104 (read in an older edition): the deposit returns if elected, or with 5 % of the votes or more.

The base of the 5 % was not read, so every published one is tried.
"""

from fractions import Fraction

import pytest

from maslikhat.election.candidates.deposit import DepositRule, Return
from maslikhat.election.model import Tally
from maslikhat.pages.deposits import of_tally

RULE = DepositRule(5, Fraction(1, 20))


def outcome(votes: int, others: int, against: int = 0, took_part: int | None = None, elected: bool = False) -> object:
    lines = {} if took_part is None else {"took_part": took_part}
    tally = Tally("lists", {"hill": votes, "steppe": others}, against, lines)
    found = {each.option: each.outcome for each in of_tally(tally, {"hill"} if elected else set(), RULE)}
    return found["hill"]


@pytest.mark.parametrize(("votes", "returned"), [(50, Return.SHARE), (49, Return.KEPT)])
def test_exactly_5_percent_returns_the_deposit(votes: int, returned: Return) -> None:
    assert outcome(votes, 1000 - votes) is returned


def test_the_deposit_of_the_elected_returns_whatever_the_share() -> None:
    assert outcome(1, 999, elected=True) is Return.ELECTED


@pytest.mark.parametrize(("against", "took_part"), [(1, None), (0, 1001)])
def test_where_it_depends_on_the_base_nothing_is_said(against: int, took_part: int | None) -> None:
    assert outcome(50, 950, against, took_part) is None
