"""Counts that are not counts are refused with the option and the value, by every method."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from maslikhat.election.allocation.divisor import Divisors, share_by_divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.majority import absolute_majority, plurality
from maslikhat.election.allocation.outcome import NotAVoteCount, NothingToAllocate, require_votes
from maslikhat.election.allocation.quota import share_by_quota
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.model import LISTS, Tally

FIVE = Threshold(Fraction(1, 20), Base.VALID_AND_AGAINST_ALL, equal_passes=True)
METHODS: dict[str, Callable[[dict[str, int]], object]] = {
    "sum": lambda votes: require_votes(votes, 3),
    "quota": lambda votes: share_by_quota(votes, 3),
    "divisors": lambda votes: share_by_divisors(votes, 3, Divisors.SAINTE_LAGUE),
    "plurality": plurality,
    "majority": lambda votes: absolute_majority(votes, 10),
    "lists": lambda votes: allocate_lists(Tally(LISTS, votes), ListRules(3, QuotaMethod())),
    "lists, a threshold": lambda votes: allocate_lists(Tally(LISTS, votes), ListRules(3, QuotaMethod(), FIVE)),
    "lists, divisors": lambda votes: allocate_lists(Tally(LISTS, votes), ListRules(3, DivisorMethod(Divisors.DHONDT))),
}
NO_COUNTS = [
    -1,
    -(10**30),
    1.0,
    0.0,
    2.5,
    float("nan"),
    float("inf"),
    True,
    False,
    "5",
    "",
    None,
    Decimal(5),
    Fraction(5),
]


@pytest.mark.parametrize("value", NO_COUNTS, ids=repr)
@pytest.mark.parametrize("method", METHODS)
def test_what_is_no_count_is_refused_with_its_option(method: str, value: object) -> None:
    with pytest.raises(NotAVoteCount) as caught:
        METHODS[method]({"none": 0, "good": 100, "bad": value})  # type: ignore[dict-item]
    fault = caught.value.faults[0]
    assert (fault.code, fault.facts) == ("not-a-vote-count", {"option": "bad", "value": str(value)})


@pytest.mark.parametrize("value", [-1, 2.5, float("nan"), True, "7"], ids=repr)
def test_what_is_no_count_of_against_all_is_refused(value: object) -> None:
    tally = Tally(LISTS, {"a": 100, "b": 50}, against_all=value)  # type: ignore[arg-type]
    with pytest.raises(NotAVoteCount) as caught:
        allocate_lists(tally, ListRules(3, QuotaMethod(), FIVE))
    assert caught.value.faults[0].facts["option"] == "against_all"


@pytest.mark.parametrize("method", METHODS)
def test_nobody_has_a_vote(method: str) -> None:
    for votes in ({}, {"a": 0}, {"a": 0, "b": 0}):
        with pytest.raises(NothingToAllocate):
            METHODS[method](dict(votes))


@pytest.mark.parametrize("seats", [0, -1, True, 1.0])
def test_seats_that_are_no_number_of_seats(seats: int) -> None:
    with pytest.raises(NothingToAllocate) as caught:
        require_votes({"a": 2, "b": 1}, seats)
    assert caught.value.faults[0].facts == {"seats": seats, "votes": 3}
    with pytest.raises(NothingToAllocate):
        allocate_lists(Tally(LISTS, {"a": 2}), ListRules(seats, QuotaMethod()))


def test_against_all_alone_elects_nobody() -> None:
    with pytest.raises(NothingToAllocate) as caught:
        allocate_lists(Tally(LISTS, {"a": 0, "b": 0}, against_all=90), ListRules(3, QuotaMethod(), FIVE))
    assert caught.value.faults[0].facts == {"seats": 3, "votes": 0}


def test_one_vote_and_a_count_beyond_two_to_the_63_are_welcome() -> None:
    assert require_votes({"a": 1, "b": 0}, 1) == 1
    assert require_votes({"a": 2**63, "b": 10**40}, 1) == 2**63 + 10**40
