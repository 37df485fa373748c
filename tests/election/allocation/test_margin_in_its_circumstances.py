"""All that is told of a move of a seat, where coalitions, exempt lists and short lists of candidates play a part.

Against trying one vote after another, each time with the same circumstances.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.margin import Change, Swing, least_swing, votes_to_lose, votes_to_take
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, Threshold, apply_threshold, fewest_to_pass
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.model import LISTS, OptionKind, Tally

# "b" is a coalition and needs a third; "d" won a constituency and is exempt; "a" has few candidates.
LAW = Threshold(Fraction(1, 6), Base.VALID, equal_passes=True, coalition_share=Fraction(1, 3), exempt_constituencies=1)
KINDS = {"b": OptionKind.COALITION}
METHODS = (QuotaMethod(), DivisorMethod(Divisors.DHONDT))


def tiers(method: QuotaMethod | DivisorMethod) -> Iterator[tuple[ListTier, Circumstances]]:
    draw = Random(71)  # noqa: S311 - elections to try, nothing secret
    for _ in range(30):
        around = Circumstances(KINDS, {"a": draw.randint(1, 3)}, won=draw.choice(({}, {"d": 1})))
        tally = Tally(LISTS, {name: draw.randint(2, 30) for name in "abcd"})
        single = SingleListRule(Fraction(7, 10), 1)
        rules = ListRules(draw.randint(2, 6), method, LAW, exhausted="reshare", single_list=single)
        try:
            yield allocate_lists(tally, rules, around).value, around
        except NoListPasses:
            continue


def moved(tier: ListTier, around: Circumstances, name: str, by: int) -> tuple[Tally, ListTier | None]:
    tally = replace(tier.tally, votes={**tier.tally.votes, name: tier.tally.votes[name] + by})
    try:
        return tally, allocate_lists(tally, tier.rules, around).value
    except (NoListPasses, NothingToAllocate):
        return tally, None


def falls_out(tier: ListTier, around: Circumstances, tally: Tally, holder: str) -> bool:
    after = apply_threshold(tally, tier.rules.threshold, around.kinds, around.won)
    return tier.standings[holder].passed and not after[holder].passed


def lost_by_trial(tier: ListTier, around: Circumstances, holder: str, seat: int) -> Change | None:
    for by in range(1, tier.tally.votes[holder] + 1):
        tally, after = moved(tier, around, holder, -by)
        if falls_out(tier, around, tally, holder) and (after is None or after.certain[holder] < seat):
            return Change(by, holder, None, falls_out=True)
        if after is None:
            return Change(by, holder, None)
        if after.certain[holder] < seat:
            gainers = [name for name in tier.certain if after.certain[name] > tier.certain[name]]
            return Change(by, holder, gainers[0] if gainers else None)
    return None


def taken_by_trial(tier: ListTier, around: Circumstances, holder: str, challenger: str) -> Change | None:
    seat = tier.certain[holder]
    for by in range(1, sum(tier.tally.votes.values()) * max(2, tier.rules.seats) + 1):
        tally, after = moved(tier, around, challenger, by)
        out = falls_out(tier, around, tally, holder)
        if after is None:
            return Change(by, holder, challenger, out)
        if after.certain[holder] >= seat:
            continue
        in_lots = isinstance(after.seats, LotsNeeded) and challenger in after.seats.tied
        if out or in_lots or won(after, challenger) > won(tier, challenger):
            return Change(by, holder, challenger, out)
    return None


def won(tier: ListTier, name: str) -> int:
    """With those seats for which the list has no candidate."""
    return tier.wanted.get(name, tier.certain[name])


@pytest.mark.parametrize("method", METHODS, ids=str)
def test_all_that_is_told_of_a_loss(method: QuotaMethod | DivisorMethod) -> None:
    told = set[tuple[bool, bool]]()
    for tier, around in tiers(method):
        for name, held in tier.certain.items():
            for seat in range(1, held + 1):
                found = votes_to_lose(tier, name, seat, around)
                assert found == lost_by_trial(tier, around, name, seat)
                told.add((found is not None and found.falls_out, found is not None and found.challenger is not None))
    assert told >= {(True, False), (False, True)}


@pytest.mark.parametrize("method", METHODS, ids=str)
def test_all_that_is_told_of_a_seat_taken(method: QuotaMethod | DivisorMethod) -> None:
    told = set[bool]()
    for tier, around in tiers(method):
        for holder in tier.certain:
            for challenger in tier.certain:
                if holder != challenger and tier.certain[holder]:
                    found = votes_to_take(tier, holder, tier.certain[holder], challenger, around)
                    assert found == taken_by_trial(tier, around, holder, challenger)
                    told.add(found is not None and found.falls_out)
    assert told == {True, False}


def test_the_only_list_loses_its_seat_with_its_last_vote_and_to_nobody() -> None:
    tier = allocate_lists(Tally(LISTS, {"a": 10}), ListRules(1, QuotaMethod())).value
    assert votes_to_lose(tier, "a", 1) == Change(10, "a", None, falls_out=True)


@pytest.mark.parametrize("method", METHODS, ids=str)
def test_a_threshold_of_those_who_took_part_does_not_move_with_the_votes(method: QuotaMethod | DivisorMethod) -> None:
    """A fifth of 100 who took part is 20, whatever the lists gain or lose."""
    rules = ListRules(5, method, Threshold(Fraction(1, 5), Base.TOOK_PART, equal_passes=True))
    tally = Tally(LISTS, {"a": 44, "b": 25, "c": 18}, lines={"took_part": 100})
    tier, around = allocate_lists(tally, rules).value, Circumstances()
    assert votes_to_lose(tier, "b", 1) == Change(6, "b", None, falls_out=True)
    for holder in "ab":
        for seat in range(1, tier.certain[holder] + 1):
            assert votes_to_lose(tier, holder, seat) == lost_by_trial(tier, around, holder, seat)
        taken = votes_to_take(tier, holder, tier.certain[holder], "c")
        assert taken == taken_by_trial(tier, around, holder, "c")
        assert taken is not None


def test_where_no_rule_says_what_follows_a_list_with_too_few_candidates_still_takes_a_seat_from_another() -> None:
    """A third of 30 for "a" and a half of 19 for "b": one vote of "b" more, and the seat is no longer that of "a"."""
    rules = ListRules(4, DivisorMethod(Divisors.DHONDT))
    around = Circumstances(candidates={"b": 1})
    tier = allocate_lists(Tally(LISTS, {"a": 30, "b": 19}), rules, around).value
    assert tier.certain == {"a": 3, "b": 1}
    assert votes_to_lose(tier, "a", 3, around) == Change(2, "a", None)
    assert votes_to_take(tier, "a", 3, "b", around) == Change(1, "a", "b")


def test_a_list_takes_a_seat_that_it_has_nobody_for() -> None:
    """A third of 31 and a half of 21: no lots, and the seat of "a" is that of "b", which cannot fill it."""
    rules = ListRules(4, DivisorMethod(Divisors.DHONDT), exhausted="vacant")
    around = Circumstances(candidates={"b": 1})
    tier = allocate_lists(Tally(LISTS, {"a": 31, "b": 19}), rules, around).value
    assert votes_to_take(tier, "a", 3, "b", around) == Change(2, "a", "b")


def test_a_swing_of_as_many_votes_as_there_are_is_found() -> None:
    """With ten votes more "a" stands level with "b" for the one seat; so would it if "b" lost all of its own."""
    tier = allocate_lists(Tally(LISTS, {"b": 10, "a": 0}), ListRules(1, DivisorMethod(Divisors.DHONDT))).value
    assert least_swing(tier) == Swing(10, "a", added=True)


def test_without_a_threshold_one_vote_passes() -> None:
    assert fewest_to_pass(Tally(LISTS, {"a": 10}), None) == (1, 1)
