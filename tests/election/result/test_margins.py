"""How many votes move a seat: each number found is held against a recomputation at it and at one vote less.

The elections are random and small, so that the fewest votes can be counted one by one as a second opinion.
"""

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.margin import (
    Change,
    closest_taker,
    least_swing,
    votes_to_lose,
    votes_to_take,
)
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate
from maslikhat.election.allocation.quota import Quota, Rest, SeatsLeftOver
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Tally

MOST_VOTES = QuotaMethod(Quota.HARE, Rest.MOST_VOTES)
METHODS = (QuotaMethod(), QuotaMethod(Quota.DROOP), MOST_VOTES, *(DivisorMethod(divisors) for divisors in Divisors))
THRESHOLDS = (None, *(Threshold(Fraction(share, 100), Base.VALID, equal_passes=True) for share in (5, 7, 15)))


def shared(votes: dict[str, int], rules: ListRules) -> ListTier | None:
    """The tier, or None where nothing can be shared."""
    try:
        return allocate_lists(Tally("lists", votes), rules).value
    except (NoListPasses, NothingToAllocate, SeatsLeftOver):
        return None


def moved(tier: ListTier, name: str, by: int) -> ListTier | None:
    votes = dict(tier.tally.votes)
    votes[name] += by
    return shared(votes, tier.rules)


def held(tier: ListTier | None, name: str) -> int:
    return tier.certain[name] if tier else 0


@st.composite
def tiers(draw: st.DrawFn) -> ListTier:
    counts = draw(st.lists(st.integers(0, 30), min_size=1, max_size=4))
    rules = ListRules(draw(st.integers(1, 7)), draw(st.sampled_from(METHODS)), draw(st.sampled_from(THRESHOLDS)))
    tier = shared({f"list {number}": count for number, count in enumerate(counts)}, rules)
    assume(tier is not None)
    assert tier is not None
    return tier


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tiers())
def test_the_votes_to_lose_a_seat_are_the_fewest(tier: ListTier) -> None:
    for name, seats in tier.certain.items():
        for seat in range(1, seats + 1):
            votes = tier.tally.votes[name]
            counted = next((lost for lost in range(1, votes + 1) if held(moved(tier, name, -lost), name) < seat), None)
            change = votes_to_lose(tier, name, seat)
            assert (change.votes if change else None) == counted
            if change is None:
                continue
            after = moved(tier, name, -change.votes)
            assert change.falls_out is (after is None or not after.standings[name].passed)
            if change.challenger is not None:
                assert after is not None
                assert after.certain[change.challenger] > tier.certain[change.challenger]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tiers(), st.data())
def test_the_votes_to_take_a_seat_take_it_and_one_vote_less_does_not(tier: ListTier, data: st.DataObject) -> None:
    holders = [name for name, seats in tier.certain.items() if seats]
    assume(holders and len(tier.tally.votes) > 1)
    holder = data.draw(st.sampled_from(holders))
    challenger = data.draw(st.sampled_from([name for name in tier.tally.votes if name != holder]))
    seat = data.draw(st.integers(1, tier.certain[holder]))
    change = votes_to_take(tier, holder, seat, challenger)
    if change is None:
        return
    assert change.challenger == challenger
    assert held(moved(tier, challenger, change.votes), holder) < seat
    assert held(moved(tier, challenger, change.votes - 1), holder) >= seat


@settings(max_examples=40, deadline=None, derandomize=True)
@given(tiers())
def test_the_least_swing_changes_a_seat_and_no_fewer_votes_of_any_list_do(tier: ListTier) -> None:
    swing = least_swing(tier)
    if swing is None:
        return
    by = swing.votes if swing.added else -swing.votes
    after = moved(tier, swing.list, by)
    assert after is None or dict(after.certain) != dict(tier.certain)
    for name, count in tier.tally.votes.items():
        for fewer in range(1, swing.votes):
            for change in (fewer, -fewer) if fewer <= count else (fewer,):
                same = moved(tier, name, change)
                assert same is not None
                assert dict(same.certain) == dict(tier.certain)


def tier_of(votes: dict[str, int], rules: ListRules) -> ListTier:
    tier = shared(votes, rules)
    assert tier is not None
    return tier


def test_a_list_alone_keeps_its_seats_until_its_last_vote() -> None:
    change = votes_to_lose(tier_of({"a": 10}, ListRules(3, QuotaMethod())), "a", 3)
    assert change is not None
    assert (change.votes, change.falls_out) == (10, True)


def test_a_tie_already_loses_the_certainty_of_a_seat() -> None:
    # D'Hondt, one seat: 10 against 7. With three votes fewer the two are level, and lots would decide.
    tier = tier_of({"a": 10, "b": 7}, ListRules(1, DivisorMethod(Divisors.DHONDT)))
    change = votes_to_lose(tier, "a", 1)
    assert change is not None
    assert (change.votes, change.challenger) == (3, None)
    after = moved(tier, "a", -3)
    assert after is not None
    assert isinstance(after.seats, LotsNeeded)


def test_the_closest_taker_needs_the_fewest_votes() -> None:
    tier = tier_of({"a": 10, "b": 7, "c": 4}, ListRules(1, DivisorMethod(Divisors.DHONDT)))
    change = closest_taker(tier, "a", 1)
    assert change is not None
    assert (change.challenger, change.votes) == ("b", 3)


def test_a_list_may_lose_its_seats_by_the_votes_of_another_that_raise_the_threshold() -> None:
    # b has 10 of 200 votes, exactly 5 %: one vote more for a raises the base, and b falls out.
    rules = ListRules(20, QuotaMethod(), Threshold(Fraction(5, 100), Base.VALID, equal_passes=True))
    change = votes_to_take(tier_of({"a": 190, "b": 10}, rules), "b", 1, "a")
    assert change is not None
    assert (change.votes, change.falls_out) == (1, True)


def others_gain(tier: ListTier, change: Change) -> bool:
    """Whether the challenger that is named gains a seat, or is one of those between whom lots decide."""
    assert change.challenger is not None
    after = moved(tier, change.challenger, change.votes)
    assert after is not None
    if isinstance(after.seats, LotsNeeded) and change.challenger in after.seats.tied:
        return True
    return after.certain[change.challenger] > tier.certain[change.challenger]


@pytest.mark.xfail(reason="votes_to_take names the list that gained votes, though its seat goes to a third list")
@pytest.mark.parametrize(
    ("votes", "seats", "method", "holder", "challenger"),
    [
        # Six votes more for b make a quota dearer; c loses its third seat, and a, not b, gets it.
        ({"a": 5, "b": 16, "c": 26}, 5, QuotaMethod(), "c", "b"),
        ({"a": 18, "b": 0, "c": 19, "d": 21}, 6, MOST_VOTES, "d", "b"),
    ],
)
def test_the_seat_goes_to_the_list_that_is_named_as_its_taker(
    votes: dict[str, int], seats: int, method: QuotaMethod, holder: str, challenger: str
) -> None:
    tier = tier_of(votes, ListRules(seats, method))
    change = votes_to_take(tier, holder, tier.certain[holder], challenger)
    assert change is not None
    assert others_gain(tier, change)


@pytest.mark.xfail(
    reason="by quotas a list can lose a seat to another's votes, regain it and lose it again: bisection overshoots"
)
@pytest.mark.parametrize(
    ("votes", "seats", "method", "holder", "challenger"),
    [
        ({"a": 8, "b": 23, "c": 11, "d": 25}, 6, QuotaMethod(), "a", "c"),
        ({"a": 18, "b": 0, "c": 19, "d": 21}, 6, MOST_VOTES, "c", "b"),
    ],
)
def test_the_votes_to_take_a_seat_are_the_fewest(
    votes: dict[str, int], seats: int, method: QuotaMethod, holder: str, challenger: str
) -> None:
    tier = tier_of(votes, ListRules(seats, method))
    change = votes_to_take(tier, holder, 1, challenger)
    assert change is not None
    counted = next(won for won in range(1, change.votes + 1) if held(moved(tier, challenger, won), holder) < 1)
    assert change.votes == counted
