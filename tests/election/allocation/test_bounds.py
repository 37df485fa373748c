"""A cap reached, a minimum, an exhausted list: the seats left are shared anew or stay empty, as the law says."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.text import Text
from maslikhat.election.allocation.bounds import Bounded, Round, share_within
from maslikhat.election.allocation.divisor import Divisors, share_by_divisors
from maslikhat.election.allocation.lists import MinimumBeyondSeats, MoreSeatsThanCandidates, allocate_lists
from maslikhat.election.allocation.outcome import LotsNeeded, Seats
from maslikhat.election.allocation.quota import share_by_quota
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tie import TieRule, settle
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import LISTS, Tally

WORDS = Text.of("Elections Law")
VOTES = {"a": 60, "b": 30, "c": 10}
SEVEN = Threshold(Fraction(7, 100), Base.VALID, equal_passes=True)


def hare(votes: Mapping[str, int], seats: int) -> Seats | LotsNeeded:
    share = share_by_quota(votes, seats)
    return settle(share.seats, share.last, None, votes)


def dhondt(votes: Mapping[str, int], seats: int) -> Seats | LotsNeeded:
    share = share_by_divisors(votes, seats, Divisors.DHONDT)
    return settle(share.seats, share.last, None, votes)


def test_a_list_with_exactly_enough_candidates_is_not_held() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 6})
    assert bounded == Bounded({"a": 6, "b": 3, "c": 1}, {}, {})


def test_a_list_with_one_candidate_too_few_is_held_and_the_rest_shared_anew() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 5, "b": 9})
    assert bounded == Bounded({"a": 5, "b": 4, "c": 1}, {"a": 5}, {}, 0, {"a": 6})


def test_a_list_that_is_full_by_what_another_left_is_held_too() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 4, "b": 4})
    assert bounded == Bounded({"a": 4, "b": 4, "c": 2}, {"a": 4, "b": 4}, {}, 0, {"a": 6, "b": 5})


def test_two_lists_over_their_caps_at_once_and_one_with_no_candidate() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 5, "b": 0})
    assert bounded == Bounded({"a": 5, "b": 0, "c": 5}, {"a": 5, "b": 0}, {}, 0, {"a": 6, "b": 3})


def test_seats_that_no_list_can_fill_are_vacant() -> None:
    caps = {"a": 3, "b": 2, "c": 1}
    bounded = share_within(VOTES, 10, hare, caps=caps)
    assert bounded == Bounded(caps, caps, {}, 4, {"a": 6, "b": 3, "c": 1} | {"c": 5})
    assert bounded.rounds == (Round(("a", "b", "c"), 10), Round(("c",), 5))


def test_who_stands_on_no_list_is_no_list_with_too_few_candidates() -> None:
    around = Circumstances(candidates={"independents": 0})
    tier = allocate_lists(Tally(LISTS, VOTES), ListRules(10, QuotaMethod()), around).value
    assert tier.certain == {"a": 6, "b": 3, "c": 1}


def test_caps_that_just_suffice_leave_no_seat_vacant() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 3, "b": 2, "c": 5})
    assert (bounded.seats, bounded.vacant) == ({"a": 3, "b": 2, "c": 5}, 0)


def test_one_seat_left_is_shared_and_not_left_empty() -> None:
    bounded = share_within({"a": 70, "b": 30}, 2, dhondt, caps={"a": 1})
    assert bounded == Bounded({"a": 1, "b": 1}, {"a": 1}, {}, 0, {"a": 2})


def test_a_list_without_votes_gets_nothing_of_what_is_left() -> None:
    bounded = share_within({"a": 10, "none": 0}, 5, hare, caps={"a": 3})
    assert bounded == Bounded({"a": 3, "none": 0}, {"a": 3}, {}, 2, {"a": 5})


def test_the_law_may_leave_the_seats_of_an_exhausted_list_empty() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 4, "b": 2, "c": 1}, exhausted="vacant")
    assert bounded == Bounded({"a": 4, "b": 2, "c": 1}, {"a": 4, "b": 2}, {}, 3, {"a": 6, "b": 3})
    assert share_within(VOTES, 10, hare, caps={"a": 6}, exhausted="vacant") == Bounded({"a": 6, "b": 3, "c": 1}, {}, {})


def test_empty_seats_beside_a_tie_for_the_last() -> None:
    votes = {"a": 50, "b": 25, "c": 25}
    bounded = share_within(votes, 6, hare, caps={"a": 2, "b": 1}, exhausted="vacant")
    assert bounded.seats == LotsNeeded(("b", "c"), 1, {"a": 2, "b": 1, "c": 1})
    assert (bounded.capped, bounded.vacant, bounded.wanted) == ({"a": 2}, 1, {"a": 3})


def test_a_minimum_is_met_and_the_rest_shared_among_the_others() -> None:
    bounded = share_within(VOTES, 10, hare, minimum={"c": 3, "b": 3})
    assert bounded == Bounded({"a": 4, "b": 3, "c": 3}, {}, {"c": 3, "b": 3})
    assert share_within(VOTES, 10, hare, minimum={"c": 1}).raised == {}


def test_a_cap_goes_before_a_minimum() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 5}, minimum={"c": 2})
    assert bounded == Bounded({"a": 5, "b": 3, "c": 2}, {"a": 5}, {"c": 2}, 0, {"a": 6})


def test_minimums_that_cost_more_than_the_caps_free_go_first() -> None:
    """Of 10 seats a has 7 and room for 5; b, c and d have one each and must get two: what is left for a is 4."""
    votes = {"a": 70, "b": 10, "c": 10, "d": 10}
    bounded = share_within(votes, 10, hare, caps={"a": 5}, minimum=dict.fromkeys("bcd", 2))
    assert bounded == Bounded({"a": 4, "b": 2, "c": 2, "d": 2}, {}, dict.fromkeys("bcd", 2))


def test_seats_that_stay_empty_beside_a_minimum() -> None:
    bounded = share_within(VOTES, 10, hare, caps={"a": 4}, minimum={"c": 2}, exhausted="vacant")
    assert bounded == Bounded({"a": 4, "b": 3, "c": 2}, {"a": 4}, {"c": 2}, 1, {"a": 5})


@pytest.mark.parametrize("method", [QuotaMethod(), DivisorMethod(Divisors.DHONDT)], ids=str)
def test_the_law_may_give_every_list_a_least_number_of_seats(method: QuotaMethod | DivisorMethod) -> None:
    """c has no seat by its votes; e is below the threshold and gets none by the minimum either."""
    tally, rules = Tally(LISTS, {"a": 56, "b": 30, "c": 8, "e": 6}), ListRules(8, method, SEVEN, minimum=1)
    assert allocate_lists(tally, replace(rules, minimum=0)).value.certain["c"] == (1 if method == QuotaMethod() else 0)
    tier = allocate_lists(tally, replace(rules, minimum=2)).value
    assert (tier.certain["c"], tier.certain["e"], tier.raised) == (2, 0, {"c": 2})
    assert sum(tier.certain.values()) == 8
    assert tier.rounds == (Round(("a", "b", "c"), 8), Round(("a", "b"), 6))


def test_a_list_gets_no_more_by_the_minimum_than_it_has_candidates() -> None:
    tally, rules = Tally(LISTS, {"a": 90, "b": 10}), ListRules(5, QuotaMethod(), minimum=2)
    assert allocate_lists(tally, rules).value.seats == {"a": 3, "b": 2}
    one = allocate_lists(tally, rules, Circumstances(candidates={"b": 1})).value
    assert (one.seats, one.raised) == ({"a": 4, "b": 1}, {"b": 1})


def test_minimums_that_are_together_more_than_the_seats_are_an_error() -> None:
    tally, rules = Tally(LISTS, {"a": 60, "b": 30, "c": 10}), ListRules(6, QuotaMethod(), minimum=2)
    assert allocate_lists(tally, rules).value.seats == dict.fromkeys("abc", 2)
    with pytest.raises(MinimumBeyondSeats) as caught:
        allocate_lists(tally, replace(rules, seats=5))
    assert caught.value.faults[0].facts == {"minimum": 2, "lists": 3, "seats": 5}


def test_a_minimum_that_takes_every_seat_leaves_none_to_share() -> None:
    bounded = share_within(VOTES, 2, hare, minimum={"c": 2})
    assert bounded == Bounded({"a": 0, "b": 0, "c": 2}, {}, {"c": 2})


def test_a_tie_beside_a_held_list_is_reported_with_all_that_is_certain() -> None:
    bounded = share_within({"a": 50, "b": 25, "c": 25}, 4, dhondt, caps={"a": 1})
    assert bounded.seats == LotsNeeded(("b", "c"), 1, {"a": 1, "b": 1, "c": 1})
    assert bounded.capped == {"a": 1}


def test_a_full_list_draws_no_lots() -> None:
    """b and c are level for the third seat, and b has no candidate for it."""
    votes = {"a": 50, "b": 25, "c": 25}
    assert hare(votes, 2) == LotsNeeded(("b", "c"), 1, {"a": 1, "b": 0, "c": 0})
    bounded = share_within(votes, 2, hare, caps={"b": 0})
    assert bounded == Bounded({"a": 1, "b": 0, "c": 1}, {"b": 0}, {}, 0, {"b": 1})
    room = share_within(votes, 2, hare, caps={"b": 1, "c": 1})
    assert room.seats == LotsNeeded(("b", "c"), 1, {"a": 1, "b": 0, "c": 0})
    assert room.capped == room.wanted == {}


def test_a_full_list_leaves_the_lots_to_the_others() -> None:
    bounded = share_within(dict.fromkeys("abcd", 5), 2, hare, caps={"b": 0})
    assert bounded == Bounded(LotsNeeded(("a", "c", "d"), 2, dict.fromkeys("abcd", 0)), {"b": 0}, {}, 0, {"b": 1})


def test_seats_that_were_certain_stay_so_when_a_full_list_leaves_the_lots() -> None:
    """Four lists, 4 seats, quotient 7/4: d holds two whole, a to c are level for two, and a has no candidate."""
    bounded = share_within({"a": 1, "b": 1, "c": 1, "d": 4}, 4, hare, caps={"a": 0})
    assert bounded == Bounded({"a": 0, "b": 1, "c": 1, "d": 2}, {"a": 0}, {}, 0, {"a": 1})


def test_lots_keep_their_rule_and_the_zero_of_a_list_without_votes() -> None:
    rule = RuleRef("kz.mazhilis", "list_tie", Citation(Act("e", WORDS, WORDS), None), Status.TEXT, date(2020, 1, 1))

    def share(votes: Mapping[str, int], seats: int) -> Seats | LotsNeeded:
        done = share_by_quota(votes, seats)
        return settle(done.seats, done.last, TieRule("lots", {}, rule), votes)

    votes = {"none": 0, "a": 25, "b": 25, "c": 25}
    zero = dict.fromkeys(votes, 0)
    anew = share_within(votes, 1, share)
    assert anew.seats == LotsNeeded(("a", "b", "c"), 1, zero, rule)
    full = share_within(votes, 1, share, caps={"a": 0})
    assert full.seats == LotsNeeded(("b", "c"), 1, zero, rule)
    empty = share_within(votes, 1, share, exhausted="vacant")
    assert empty.seats == LotsNeeded(("a", "b", "c"), 1, zero, rule)
    assert empty.raised == {}


def test_what_is_shared_anew_is_settled_by_the_rule_for_ties_too() -> None:
    """a is held at 1; then b and c are level for the last of the three seats left."""
    order = Circumstances(candidates={"a": 1}, order={"c": 1, "b": 2, "a": 3, "d": 4})
    rules = ListRules(4, QuotaMethod(), exhausted="reshare")
    votes = Tally(LISTS, {"a": 60, "b": 20, "c": 20})
    registered = allocate_lists(votes, replace(rules, tie="earlier_registration"), order).value
    assert registered.seats == {"a": 1, "b": 1, "c": 2}
    assert isinstance(allocate_lists(votes, rules, order).value.seats, LotsNeeded)
    most = Tally(LISTS, {"a": 600, "b": 250, "c": 150, "d": 100})
    by_votes = allocate_lists(most, replace(rules, seats=6, tie="most_votes"), order).value
    assert (by_votes.seats, by_votes.capped) == ({"a": 1, "b": 3, "c": 1, "d": 1}, {"a": 1})
    level = Tally(LISTS, {"a": 900, "b": 350, "c": 150, "d": 100})  # 6 left: 3.5, 1.5 and 1 whole; b before c
    settled = allocate_lists(level, replace(rules, seats=7, tie="most_votes"), order).value
    assert settled.seats == {"a": 1, "b": 4, "c": 1, "d": 1}


def test_full_lists_that_leave_too_few_are_held_and_the_rest_shared_anew() -> None:
    bounded = share_within({"a": 5, "b": 5, "c": 5, "d": 1}, 2, hare, caps={"a": 0, "b": 0})
    assert bounded.seats == {"a": 0, "b": 0, "c": 2, "d": 0}
    assert (bounded.capped, bounded.wanted) == ({"a": 0, "b": 0}, {"a": 1, "b": 1})


def test_an_exhausted_list_where_the_law_is_not_coded_is_an_error() -> None:
    tally, around = Tally(LISTS, VOTES), Circumstances(candidates={"a": 5, "b": 3, "c": 1})
    with pytest.raises(MoreSeatsThanCandidates) as caught:
        allocate_lists(tally, ListRules(10, QuotaMethod()), around)
    assert caught.value.faults[0].facts == {"option": "a", "seats": 6, "candidates": 5}
    enough = Circumstances(candidates={"a": 6, "b": 3, "c": 1})
    assert allocate_lists(tally, ListRules(10, QuotaMethod()), enough).value.seats == {"a": 6, "b": 3, "c": 1}


def test_an_exhausted_list_under_either_law() -> None:
    tally, around = Tally(LISTS, {**VOTES, "none": 0}), Circumstances(candidates={"a": 5})
    anew = allocate_lists(tally, ListRules(10, QuotaMethod(), exhausted="reshare"), around).value
    assert anew.seats == {"a": 5, "b": 4, "c": 1, "none": 0}
    assert (anew.capped, anew.vacant, anew.wanted) == ({"a": 5}, 0, {"a": 6})
    empty = allocate_lists(tally, ListRules(10, QuotaMethod(), exhausted="vacant"), around).value
    assert empty.seats == {"a": 5, "b": 3, "c": 1, "none": 0}
    assert (empty.capped, empty.vacant, empty.wanted) == ({"a": 5}, 1, {"a": 6})


def test_a_tie_with_a_list_that_is_full_needs_no_lots_where_seats_are_shared_anew() -> None:
    tally, around = Tally(LISTS, {"a": 50, "b": 25, "c": 25}), Circumstances(candidates={"b": 0})
    anew = allocate_lists(tally, ListRules(2, QuotaMethod(), exhausted="reshare"), around).value
    assert anew.seats == {"a": 1, "b": 0, "c": 1}
    for exhausted in ("vacant", None):
        rules = ListRules(2, QuotaMethod(), exhausted=exhausted)
        assert allocate_lists(tally, rules, around).value.seats == LotsNeeded(("b", "c"), 1, {"a": 1, "b": 0, "c": 0})
