"""How many votes move a seat, against trying every number of votes one after another."""

import random
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.margin import (
    Change,
    Swing,
    closest_taker,
    least_swing,
    votes_to_lose,
    votes_to_take,
)
from maslikhat.election.allocation.outcome import NothingToAllocate
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, Method, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.model import LISTS, Tally

METHODS: tuple[Method, ...] = (QuotaMethod(), DivisorMethod(Divisors.DHONDT), DivisorMethod(Divisors.SAINTE_LAGUE))
TEN = Threshold(Fraction(1, 10), Base.VALID, equal_passes=True)


def shared(
    votes: dict[str, int], seats: int, method: Method = METHODS[0], threshold: Threshold | None = None
) -> ListTier:
    return allocate_lists(Tally(LISTS, votes), ListRules(seats, method, threshold)).value


def seats_after(tier: ListTier, changed: str, by: int) -> dict[str, int]:
    votes = {**tier.tally.votes, changed: tier.tally.votes[changed] + by}
    try:
        return dict(allocate_lists(replace(tier.tally, votes=votes), tier.rules).value.certain)
    except (NothingToAllocate, NoListPasses):
        return dict.fromkeys(votes, 0)


def small(number: int) -> Iterator[ListTier]:
    draw = random.Random(69)  # noqa: S311 - elections to try, nothing secret
    for _ in range(number):
        votes = {name: draw.randint(1, 30) for name in "abcd"}
        yield shared(votes, draw.randint(1, 6), draw.choice(METHODS), draw.choice((None, TEN)))


def test_the_fewest_votes_that_a_holder_must_lose() -> None:
    for tier in small(40):
        for name, held in tier.certain.items():
            for seat in range(1, held + 1):
                losses = range(1, tier.tally.votes[name] + 1)
                wanted = next((lost for lost in losses if seats_after(tier, name, -lost)[name] < seat), None)
                found = votes_to_lose(tier, name, seat)
                assert (found.votes if found else None) == wanted


def test_a_vote_less_than_the_swing_moves_nothing() -> None:
    """Of both directions the swing found moves a seat; by losses no smaller number does."""
    for tier in small(15):
        swing = least_swing(tier)
        assert swing is not None
        assert seats_after(tier, swing.list, swing.votes if swing.added else -swing.votes) != tier.certain
        for name, count in tier.tally.votes.items():
            for lost in range(1, min(swing.votes, count + 1)):
                assert seats_after(tier, name, -lost) == tier.certain


@pytest.mark.parametrize("method", METHODS[1:], ids=str)
def test_votes_to_take_a_seat_of_two_lists(method: Method) -> None:
    """With two lists and no threshold every vote more for one only helps it, so the first that works is the fewest."""
    for first, second, seats in ((60, 34, 3), (50, 50, 4), (7, 1, 2), (9, 4, 1), (30, 11, 6)):
        tier = shared({"a": first, "b": second}, seats, method)
        held = tier.certain["a"]
        gains = range(1, (first + second) * max(2, seats) + 1)
        for seat in range(1, held + 1):
            wanted = next((won for won in gains if seats_after(tier, "b", won)["a"] < seat), None)
            found = votes_to_take(tier, "a", seat, "b")
            assert (found.votes if found else None) == wanted


def test_who_gains_and_who_falls_out() -> None:
    """D'Hondt, 3 seats: 60, 34, 30 win and 25 is next; level with it lots decide, so 10 or 5 votes suffice."""
    tier = shared({"a": 60, "b": 34, "c": 25}, 3, METHODS[1])
    assert tier.certain == {"a": 2, "b": 1, "c": 0}
    assert votes_to_lose(tier, "a", 2) == Change(10, "a", None)
    assert votes_to_take(tier, "a", 2, "c") == Change(5, "a", "c")
    assert closest_taker(tier, "a", 2) == Change(5, "a", "c")
    more = shared({"a": 60, "b": 34, "c": 25}, 3, METHODS[1], replace(TEN, share=Fraction(1, 5)))
    assert votes_to_lose(more, "b", 1) == Change(9, "b", None)
    assert votes_to_take(shared({"a": 10, "b": 1}, 1), "a", 1, "b") == Change(9, "a", "b")


def test_a_holder_that_falls_below_the_threshold() -> None:
    """Of 100, 10 % is 10: one vote less of 99 is 9 of 99, and 9.9 are asked."""
    tier = shared({"a": 90, "b": 10}, 10, METHODS[0], TEN)
    assert tier.certain == {"a": 9, "b": 1}
    assert votes_to_lose(tier, "b", 1) == Change(1, "b", None, falls_out=True)
    assert votes_to_take(tier, "b", 1, "a") == Change(1, "b", "a", falls_out=True)
    assert least_swing(tier) == Swing(1, "a", added=True)


def test_the_only_list_with_a_vote_loses_all_with_its_last() -> None:
    tier = shared({"a": 5, "b": 0}, 2)
    assert votes_to_lose(tier, "a", 2) == Change(5, "a", None, falls_out=True)
    assert votes_to_lose(tier, "a", 1) == Change(5, "a", None, falls_out=True)
    assert votes_to_lose(tier, "b", 1) is None
    assert votes_to_lose(shared({"a": 1}, 1), "a", 1) == Change(1, "a", None, falls_out=True)
    assert closest_taker(shared({"a": 5}, 2), "a", 1) is None


def test_a_seat_that_passes_to_a_named_list() -> None:
    """D'Hondt: a's third quotient, 90 / 3, falls below b's second, 12.5, at 37 votes; no tie lies between."""
    tier = shared({"c": 1, "a": 90, "b": 25}, 4, METHODS[1])
    assert tier.certain == {"c": 0, "a": 3, "b": 1}
    assert votes_to_lose(tier, "a", 3) == Change(53, "a", "b")
    assert least_swing(shared({"a": 21, "b": 20}, 1)) == Swing(1, "a", added=False)


def test_the_circumstances_of_the_election_hold_in_the_search() -> None:
    """c is below the threshold and takes part by a constituency won: without that the figures are others."""
    around = Circumstances(won={"c": 1})
    rules = ListRules(9, METHODS[1], replace(TEN, share=Fraction(3, 10), exempt_constituencies=1))
    tally = Tally(LISTS, {"a": 60, "b": 37, "c": 5})
    tier = allocate_lists(tally, rules, around).value
    assert tier.certain == {"a": 6, "b": 3, "c": 0}

    def after(changed: str, by: int) -> dict[str, int]:
        votes = {**tally.votes, changed: tally.votes[changed] + by}
        return dict(allocate_lists(replace(tally, votes=votes), rules, around).value.certain)

    lost = next(by for by in range(1, 61) if after("a", -by)["a"] < 6)
    found = votes_to_lose(tier, "a", 6, around)
    assert found is not None
    assert found.votes == lost
    swing = least_swing(tier, around)
    assert swing is not None
    assert after(swing.list, swing.votes if swing.added else -swing.votes) != tier.certain


def test_seats_shared_anew_hold_in_the_search() -> None:
    """b has one candidate; what it cannot fill goes back to a, so no number of votes for b takes a's third seat."""
    around = Circumstances(candidates={"b": 1})
    rules = ListRules(4, METHODS[1], exhausted="reshare")
    tier = allocate_lists(Tally(LISTS, {"a": 30, "b": 11}), rules, around).value
    assert tier.certain == {"a": 3, "b": 1}
    assert votes_to_take(tier, "a", 3, "b", around) is None
