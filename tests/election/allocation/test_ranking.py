"""The order of claims against every quotient written out and compared exactly, one by one."""

from dataclasses import replace
from fractions import Fraction
from functools import cmp_to_key
from random import Random
from typing import NamedTuple

import pytest

from maslikhat.election.allocation.divisor import Divisors, row_of
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.ranking import rank_claims
from maslikhat.election.allocation.rulebook import DivisorMethod
from maslikhat.election.model import LISTS, Tally

from .conftest import HARE

# The squares of Huntington-Hill's divisors, the divisors of all others, times a number that makes them whole.
WRITTEN_OUT = {
    Divisors.DHONDT: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    Divisors.SAINTE_LAGUE: [1, 3, 5, 7, 9, 11, 13, 15, 17],
    Divisors.MODIFIED_SAINTE_LAGUE: [7, 15, 25, 35, 45, 55, 65, 75, 85],
    Divisors.DANISH: [1, 4, 7, 10, 13, 16, 19, 22, 25],
    Divisors.HUNTINGTON_HILL: [0, 2, 6, 12, 20, 30, 42, 56, 72],
    Divisors.ADAMS: [0, 1, 2, 3, 4, 5, 6, 7, 8],
}
VOTES = {
    "small": {"a": 60, "b": 25, "c": 12, "d": 3},
    # 3 and 4 times a number, one vote apart: their quotients differ by less than a float can tell, against the order of
    # the ids.
    "nearly level": {"a": 3 * 10**16, "b": 4 * 10**16 + 1, "c": 2 * 10**16 - 1, "d": 10**16},
    "level": {"a": 40, "b": 40, "c": 20, "d": 10},
}


class Written(NamedTuple):
    """A quotient as two whole numbers; `under` is 0 for a seat that needs none."""

    list: str
    seat: int
    votes: int
    under: int
    square: bool

    def before(self, other: "Written") -> int:
        """Below 0 where this claim stands before the other."""
        if not self.under or not other.under:
            return (self.under > 0) - (other.under > 0) or other.votes - self.votes or _by_id(self, other)
        power = 2 if self.square else 1
        return (other.votes**power * self.under - self.votes**power * other.under) or _by_id(self, other)


def _by_id(one: Written, other: Written) -> int:
    return (one.list > other.list) - (one.list < other.list)


def written_out(votes: dict[str, int], divisors: Divisors) -> list[Written]:
    square = divisors is Divisors.HUNTINGTON_HILL
    claims = [
        Written(name, seat, count, under, square)
        for name, count in votes.items()
        for seat, under in enumerate(WRITTEN_OUT[divisors], 1)
    ]
    return sorted(claims, key=cmp_to_key(Written.before))


@pytest.mark.parametrize("divisors", Divisors)
def test_the_divisors_are_those_written_out(divisors: Divisors) -> None:
    assert row_of(divisors).divisors(range(9)) == WRITTEN_OUT[divisors]


@pytest.mark.parametrize("name", VOTES)
@pytest.mark.parametrize("divisors", Divisors)
@pytest.mark.parametrize("seats", range(4, 9))
def test_claims_stand_in_the_order_of_their_quotients(divisors: Divisors, name: str, seats: int) -> None:
    check_order(VOTES[name], divisors, seats)


@pytest.mark.parametrize("seed", range(40))
def test_claims_of_random_votes_stand_in_the_order_of_their_quotients(seed: int) -> None:
    draw = Random(seed)  # noqa: S311 - elections to try, nothing secret
    most = 10 ** draw.choice((1, 2, 9, 17))
    votes = {name: draw.randint(1, most) for name in "abcd"}
    for divisors in Divisors:
        check_order(votes, divisors, draw.randint(4, 9))


def check_order(votes: dict[str, int], divisors: Divisors, seats: int) -> None:
    """Every claim that won, and the next one, where the last seat is not tied."""
    tier = allocate_lists(Tally(LISTS, votes), replace(HARE, seats=seats, method=DivisorMethod(divisors))).value
    won, after = rank_claims(tier)
    written = written_out(votes, divisors)
    expected = written[: len(won)]
    assert [(each.list, each.seat, each.rank) for each in won] == [
        (each.list, each.seat, rank) for rank, each in enumerate(expected, 1)
    ]
    assert [each.free for each in won] == [each.under == 0 for each in expected]
    assert after is not None
    assert (after.list, after.seat) == (written[len(won)].list, written[len(won)].seat)
    unit = row_of(divisors).unit
    for each, quotient in zip(won, expected, strict=True):
        if quotient.under and not quotient.square:
            assert each.key == Fraction(quotient.votes * unit, quotient.under)
            assert each.divisor == Fraction(quotient.under, unit)


def test_squared_quotients_that_no_float_tells_apart_stand_in_their_order() -> None:
    """Six times the votes over the root of 8 x 9 is as much as once over the root of 1 x 2: but for one vote."""
    rules = replace(HARE, seats=11, method=DivisorMethod(Divisors.HUNTINGTON_HILL))
    won = rank_claims(allocate_lists(Tally(LISTS, {"a": 10**16, "b": 6 * 10**16 + 1}), rules).value).won
    assert [(each.list, each.seat) for each in won[-2:]] == [("b", 9), ("a", 2)]
