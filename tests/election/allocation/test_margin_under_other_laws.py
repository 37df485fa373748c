"""How many votes move a seat where the law is less common: most votes, Droop, Imperiali, lists that are exempt, too few
candidates, a least number of seats, a single list.

Against trying every number of votes one after another, on small invented elections.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest

from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.margin import closest_taker, least_swing, votes_to_lose, votes_to_take
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate
from maslikhat.election.allocation.quota import Quota, Rest, SeatsLeftOver
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.model import LISTS, Tally, Unit

METHODS = (
    QuotaMethod(Quota.HARE, Rest.MOST_VOTES),
    QuotaMethod(Quota.DROOP),
    QuotaMethod(Quota.HAGENBACH_BISCHOFF),
    QuotaMethod(Quota.IMPERIALI),
    QuotaMethod(),
)
# A list that won a constituency is exempt: "d" has, so it sits whatever its votes.
FIFTH = Threshold(Fraction(1, 5), Base.VALID, equal_passes=True, exempt_constituencies=1)
WON = Circumstances(won={"d": 1})


def seats_after(tier: ListTier, around: Circumstances, changed: str, by: int) -> dict[str, int]:
    votes = {**tier.tally.votes, changed: tier.tally.votes[changed] + by}
    try:
        return dict(allocate_lists(replace(tier.tally, votes=votes), tier.rules, around).value.certain)
    except (NothingToAllocate, NoListPasses, SeatsLeftOver):
        return dict.fromkeys(votes, 0)


def small(method: QuotaMethod, number: int = 8) -> Iterator[tuple[ListTier, Circumstances]]:
    draw = random.Random(11)  # noqa: S311 - elections to try, nothing secret
    made = 0
    while made < number:
        votes = {name: draw.randint(1, 25) for name in "abcd"}
        threshold, around = draw.choice(((None, Circumstances()), (FIFTH, WON)))
        try:
            tier = allocate_lists(Tally(LISTS, votes), ListRules(draw.randint(1, 5), method, threshold), around).value
        except (SeatsLeftOver, NoListPasses):
            continue
        made += 1
        yield tier, around


LAWS: dict[str, dict[str, Any]] = {
    "shared anew": {"exhausted": "reshare"},
    "left empty": {"exhausted": "vacant"},
    "a least number of seats": {"exhausted": "reshare", "minimum": 1},
    "a single list": {
        "exhausted": "reshare",
        "single_list": SingleListRule(Fraction(7, 10), 1),
        "threshold": Threshold(Fraction(1, 2), Base.VALID, equal_passes=True),
    },
}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.quota}-{method.rest}")
@pytest.mark.parametrize("law", LAWS)
def test_seats_that_are_not_those_of_one_sharing_alone(method: QuotaMethod, law: str) -> None:
    """Each round has turning points of its own: of fewer lists and fewer seats, or of the reduced result."""
    draw = random.Random(98)  # noqa: S311 - elections to try, nothing secret
    held = 0
    while held < 12:
        votes = {name: draw.randint(1, 25) for name in "abc"} | {"d": draw.randint(1, 99)}
        around = Circumstances(candidates={"d": draw.randint(1, 4), "a": draw.randint(0, 2)})
        try:
            rules = ListRules(draw.randint(4, 8), method, **LAWS[law])
            tier = allocate_lists(Tally(LISTS, votes), rules, around).value
        except (SeatsLeftOver, NoListPasses):
            continue
        held += tier.is_bounded
        for name, seats in tier.certain.items():
            losses = range(1, votes[name] + 1) if seats else ()
            wanted = next((lost for lost in losses if seats_after(tier, around, name, -lost)[name] < seats), None)
            found = votes_to_lose(tier, name, seats, around) if seats else None
            assert (found.votes if found else None) == wanted


def single_list_tiers(number: int) -> Iterator[ListTier]:
    draw = random.Random(4)  # noqa: S311 - elections to try, nothing secret
    made = 0
    while made < number:
        votes = {name: draw.randint(1, 25) for name in "abc"} | {"d": draw.randint(30, 99)}
        rule = SingleListRule(Fraction(draw.randint(3, 20), 10), draw.randint(0, 2))
        half = Threshold(Fraction(1, 2), Base.VALID, equal_passes=True)
        rules = ListRules(draw.randint(4, 15), QuotaMethod(), half, single_list=rule)
        try:
            tier = allocate_lists(Tally(LISTS, votes), rules).value
        except NoListPasses:
            continue
        made += 1
        yield tier


def test_every_seat_of_a_single_list_and_of_the_admitted_one() -> None:
    """A seat moves where the admitted list's reduced result is a whole number, and where another is admitted."""
    seats = 0
    for tier in single_list_tiers(40):
        for name, held in tier.certain.items():
            for seat in range(1, held + 1):
                losses = range(1, tier.tally.votes[name] + 1)
                wanted = next(
                    (lost for lost in losses if seats_after(tier, Circumstances(), name, -lost)[name] < seat), None
                )
                found = votes_to_lose(tier, name, seat)
                assert (found.votes if found else None) == wanted
                seats += name != "d"
    assert seats > 60


def test_the_smallest_change_beside_a_single_list() -> None:
    for tier in single_list_tiers(25):
        moves = [
            by
            for name, votes in tier.tally.votes.items()
            for sign, most in ((1, sum(tier.tally.votes.values())), (-1, votes))
            for by in range(1, most + 1)
            if seats_after(tier, Circumstances(), name, sign * by) != dict(tier.certain)
        ]
        found = least_swing(tier)
        assert (found.votes if found else None) == min(moves, default=None)


@pytest.mark.parametrize("method", [*METHODS, DivisorMethod(Divisors.DHONDT)], ids=str)
def test_the_fewest_votes_with_which_a_challenger_takes_a_seat(method: QuotaMethod | DivisorMethod) -> None:
    """It takes it by gaining a seat itself, by standing in the lots, or by pushing the holder below the threshold."""
    draw = random.Random(31)  # noqa: S311 - elections to try, nothing secret
    third_gains = 0
    for _ in range(30):
        threshold, around = draw.choice(((None, Circumstances()), (FIFTH, WON)))
        tally = Tally(LISTS, {name: draw.randint(1, 25) for name in "abcd"})
        try:
            tier = allocate_lists(tally, ListRules(draw.randint(1, 5), method, threshold), around).value
        except (SeatsLeftOver, NoListPasses):
            continue
        for holder, challenger in permutations("abcd", 2):
            held = tier.certain[holder]
            if held:
                wanted, others = takes_by_trial(tier, around, holder, challenger)
                third_gains += others
                found = votes_to_take(tier, holder, held, challenger, around)
                assert (found.votes if found else None) == wanted
    assert third_gains or method != QuotaMethod()


def takes_by_trial(tier: ListTier, around: Circumstances, holder: str, challenger: str) -> tuple[int | None, bool]:
    """The fewest votes found by adding one after another; and whether before that the seat once went elsewhere."""
    elsewhere = False
    for more in range(1, sum(tier.tally.votes.values()) * max(2, tier.rules.seats) + 1):
        votes = {**tier.tally.votes, challenger: tier.tally.votes[challenger] + more}
        try:
            after = allocate_lists(replace(tier.tally, votes=votes), tier.rules, around).value
        except (NothingToAllocate, NoListPasses, SeatsLeftOver):
            return more, elsewhere
        if after.certain[holder] < tier.certain[holder]:
            in_lots = isinstance(after.seats, LotsNeeded) and challenger in after.seats.tied
            if after.certain[challenger] > tier.certain[challenger] or in_lots or holder not in sharers(after):
                return more, elsewhere
            elsewhere = True
    return None, elsewhere


def sharers(tier: ListTier) -> set[str]:
    return {name for name, standing in tier.standings.items() if standing.passed}


def test_an_order_that_changes_just_where_the_quota_of_droop_goes_down() -> None:
    """At 75 votes in all the quota is 26: d has 14, a 39 - 26 = 13. At 74 it is 25: d has 13, and a has 14."""
    rules = ListRules(2, QuotaMethod(Quota.DROOP))
    tier = allocate_lists(Tally(LISTS, {"a": 39, "b": 8, "c": 7, "d": 40, "e": 7}), rules).value
    change = votes_to_lose(tier, "d", 1)
    assert (tier.certain["d"], change.votes if change else None) == (1, 27)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.quota}-{method.rest}")
def test_the_fewest_votes_that_a_holder_must_lose(method: QuotaMethod) -> None:
    for tier, around in small(method):
        for name, held in tier.certain.items():
            for seat in range(1, held + 1):
                losses = range(1, tier.tally.votes[name] + 1)
                wanted = next((lost for lost in losses if seats_after(tier, around, name, -lost)[name] < seat), None)
                found = votes_to_lose(tier, name, seat, around)
                assert (found.votes if found else None) == wanted


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.quota}-{method.rest}")
def test_the_smallest_change_that_moves_a_seat(method: QuotaMethod) -> None:
    for tier, around in small(method):
        moves = [
            by
            for name, votes in tier.tally.votes.items()
            for sign, most in ((1, 60), (-1, votes))
            for by in range(1, most + 1)
            if seats_after(tier, around, name, sign * by) != dict(tier.certain)
        ]
        found = least_swing(tier, around)
        assert found is not None
        assert found.votes == min(moves)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: f"{method.quota}-{method.rest}")
def test_the_closest_taker_is_the_one_with_the_fewest_votes(method: QuotaMethod) -> None:
    for tier, around in small(method, 4):
        for name, held in tier.certain.items():
            takers = [votes_to_take(tier, name, held, other, around) for other in tier.certain if other != name]
            known = [taker.votes for taker in takers if taker is not None]
            found = closest_taker(tier, name, held, around) if held else None
            assert held == 0 or (found.votes if found else None) == min(known, default=None)


def test_the_least_swing_keeps_to_the_candidates_there_are() -> None:
    """One vote more would give `b` a second seat, for which it has no candidate: the nearest is then `c`, by ten."""
    method = DivisorMethod(Divisors.DHONDT)
    tally, around = Tally(LISTS, {"a": 300, "b": 199, "c": 90}), Circumstances(candidates={"b": 1})
    tier = allocate_lists(tally, ListRules(4, method, exhausted="reshare"), around).value
    assert dict(tier.certain) == {"a": 3, "b": 1, "c": 0}
    found, free = least_swing(tier, around), least_swing(tier)
    by_trial = min(
        (by, name, sign == 1)
        for name in tally.votes
        for sign in (-1, 1)
        for by in range(1, 400)
        if by <= tally.votes[name] or sign == 1
        if seats_after(tier, around, name, sign * by) != dict(tier.certain)
    )
    assert found is not None
    assert (found.votes, found.list, found.added) == by_trial == (10, "c", True)
    assert free is not None
    assert (free.votes, free.list) == (1, "b")


def test_no_swing_is_told_where_only_shares_were_published() -> None:
    tally = Tally(LISTS, {"a": 606, "b": 394}, lines={"whole": 1000}, unit=Unit.SHARES)
    assert least_swing(allocate_lists(tally, ListRules(5, QuotaMethod())).value) is None
