"""How many votes move a seat: each number found is held against a recomputation at it and at one vote less.

The elections are random and small, so that the fewest votes can be counted one by one as a second opinion.
"""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.margin import (
    closest_taker,
    least_swing,
    votes_to_lose,
    votes_to_take,
)
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate
from maslikhat.election.allocation.quota import Quota, Rest, SeatsLeftOver
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, Method, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold, apply_threshold
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.model import Tally
from maslikhat.election.opening import elect_case, open_case

ELECTIONS = Path(__file__).parents[3] / "elections"
MOST_VOTES = QuotaMethod(Quota.HARE, Rest.MOST_VOTES)
METHODS: tuple[Method, ...] = (
    *(QuotaMethod(quota, rest) for quota in Quota for rest in Rest),
    *(DivisorMethod(divisors) for divisors in Divisors),
)
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


def passes(tier: ListTier, name: str, by: int) -> bool:
    tally = replace(tier.tally, votes={**tier.tally.votes, name: tier.tally.votes[name] + by})
    return apply_threshold(tally, tier.rules.threshold, {})[name].passed


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
            assert change.falls_out is not passes(tier, name, -change.votes)
            if change.challenger is not None:
                assert after is not None
                assert after.certain[change.challenger] > tier.certain[change.challenger]


def takes(tier: ListTier, holder: str, seat: int, challenger: str, votes: int) -> bool:
    """Whether so many votes more give the challenger the seat, or lots for it, or push the holder out."""
    after = moved(tier, challenger, votes)
    if after is None or not after.standings[holder].passed:
        return True
    in_lots = isinstance(after.seats, LotsNeeded) and challenger in after.seats.tied
    gains = in_lots or after.certain[challenger] > tier.certain[challenger]
    return gains and after.certain[holder] < seat


@settings(max_examples=60, deadline=None, derandomize=True)
@given(tiers(), st.data())
def test_the_votes_to_take_a_seat_are_the_fewest_that_take_it(tier: ListTier, data: st.DataObject) -> None:
    holders = [name for name, seats in tier.certain.items() if seats]
    assume(holders and len(tier.tally.votes) > 1)
    holder = data.draw(st.sampled_from(holders))
    challenger = data.draw(st.sampled_from([name for name in tier.tally.votes if name != holder]))
    seat = data.draw(st.integers(1, tier.certain[holder]))
    change = votes_to_take(tier, holder, seat, challenger)
    most = change.votes if change else sum(tier.tally.votes.values()) * max(2, tier.rules.seats)
    counted = next((votes for votes in range(1, most + 1) if takes(tier, holder, seat, challenger, votes)), None)
    assert (change.votes if change else None) == counted
    assert change is None or change.challenger == challenger


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


# Mazhilis, 19 March 2023: the lists that passed 5 % (Central Election Commission).
OF_2023 = {"amanat": 3_431_510, "auyl": 693_938, "respublica": 547_154, "akzhol": 535_139, "npk": 432_920}


@pytest.mark.parametrize("method", [QuotaMethod(quota, rest) for quota in Quota for rest in Rest], ids=str)
@pytest.mark.parametrize("candidates", [{}, {"amanat": 40}], ids=["enough candidates", "40 of AMANAT"])
def test_the_fewest_votes_among_millions(method: QuotaMethod, candidates: dict[str, int]) -> None:
    """At the number found the seat is lost; at the one before, and at a hundred others below it, it is not."""
    around, rules = Circumstances(candidates=candidates), ListRules(65, method, exhausted="reshare", minimum=6)
    tier = allocate_lists(Tally("lists", OF_2023), rules, around).value
    holder, seat = "akzhol", tier.certain["akzhol"]
    change = votes_to_lose(tier, holder, seat, around)
    assert change is not None

    def kept(lost: int) -> bool:
        votes = {**OF_2023, holder: OF_2023[holder] - lost}
        return allocate_lists(Tally("lists", votes), tier.rules, around).value.certain[holder] >= seat

    assert not kept(change.votes)
    assert all(kept(lost) for lost in {*range(1, change.votes, change.votes // 100 + 1), change.votes - 1})


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


@pytest.mark.parametrize(
    ("votes", "seats", "method", "holder", "challenger"),
    [
        # Six votes more for b make c lose its third seat to a: b has not taken it.
        ({"a": 5, "b": 16, "c": 26}, 5, QuotaMethod(), "c", "b"),
        ({"a": 18, "b": 0, "c": 19, "d": 21}, 6, MOST_VOTES, "d", "b"),
        # With more votes for c, a loses its seat, regains it and loses it again.
        ({"a": 8, "b": 23, "c": 11, "d": 25}, 6, QuotaMethod(), "a", "c"),
    ],
)
def test_a_seat_that_goes_to_a_third_list_or_comes_back(
    votes: dict[str, int], seats: int, method: QuotaMethod, holder: str, challenger: str
) -> None:
    tier = tier_of(votes, ListRules(seats, method))
    seat = tier.certain[holder]
    change = votes_to_take(tier, holder, seat, challenger)
    assert change is not None
    counted = next(more for more in range(1, change.votes + 1) if takes(tier, holder, seat, challenger, more))
    assert change.votes == counted


def test_the_votes_to_take_a_seat_are_the_fewest_where_a_third_list_falls_below_the_threshold() -> None:
    rules = ListRules(4, DivisorMethod(Divisors.SAINTE_LAGUE), THRESHOLDS[-1])
    tier = tier_of({"a": 4, "b": 10, "c": 0}, rules)
    change = votes_to_take(tier, "b", 2, "c")
    assert change is not None
    assert change.votes == next(votes for votes in range(1, 100) if takes(tier, "b", 2, "c", votes))


@pytest.mark.parametrize(
    ("case", "holder", "seat", "challenger", "votes"),
    [
        # Found by trying every number of votes: with 138,097 more for Respublica the 4th seat of OSDP is Respublica's.
        ("kz-mazhilis-2023", "osdp", 4, "respublica", 138097),
        ("kz-mazhilis-2016", "nur_otan", 84, "akzhol", 6843),
    ],
)
def test_the_closest_taker_in_real_elections(case: str, holder: str, seat: int, challenger: str, votes: int) -> None:
    result = elect_case(open_case(ELECTIONS / case)).value
    assert result.tier is not None
    change = closest_taker(result.tier, holder, seat, result.around)
    assert change is not None
    assert (change.challenger, change.votes) == (challenger, votes)
