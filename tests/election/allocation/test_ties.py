"""A tie is a result: who is tied, for how many places, and what each rule of a law makes of it."""

from collections.abc import Mapping
from datetime import date

import pytest

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.text import Text
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.outcome import Cut, LotsNeeded, cut, plus_one
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.tie import By, TieRule, settle
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import LISTS, Tally

WORDS = Text.of("Elections Law")
TIE_RULE = RuleRef(
    "kz.mazhilis", "list_tie", Citation(Act("elections", WORDS, WORDS), "97-1"), Status.UNVERIFIED, date(2004, 9, 19)
)
LEVEL = Tally(LISTS, {"a": 50, "b": 25, "c": 25})  # 2 seats: a one by a whole quotient, b and c level for the other


@pytest.mark.parametrize(
    ("keys", "places", "wanted"),
    [
        ({"a": 3, "b": 2, "c": 1}, 0, Cut(())),
        ({"a": 3, "b": 2, "c": 1}, 1, Cut(("a",))),
        ({"c": 1, "a": 3, "b": 2}, 2, Cut(("a", "b"))),
        ({"a": 3, "b": 2, "c": 1}, 3, Cut(("a", "b", "c"))),
        ({"a": 3, "c": 2, "b": 2}, 2, Cut(("a",), ("b", "c"), 1)),
        ({"a": 3, "b": 3, "c": 2}, 2, Cut(("a", "b"))),
        ({"b": 2, "a": 2, "c": 2}, 2, Cut((), ("a", "b", "c"), 2)),
        ({"b": 2, "a": 2, "c": 2}, 3, Cut(("b", "a", "c"))),
        ({"a": 9, "b": 4, "c": 4, "d": 4, "e": 1}, 3, Cut(("a",), ("b", "c", "d"), 2)),
        ({"a": 0, "b": 0}, 1, Cut((), ("a", "b"), 1)),
        ({}, 0, Cut(())),
    ],
)
def test_equals_at_the_edge_are_all_tied_and_none_is_chosen(keys: Mapping[str, int], places: int, wanted: Cut) -> None:
    assert cut(keys, places) == wanted


def test_one_seat_more_leaves_the_others_and_the_first_table_alone() -> None:
    seats = {"a": 1, "b": 0}
    assert plus_one(seats, ["b"]) == {"a": 1, "b": 1}
    assert seats == {"a": 1, "b": 0}


TIED = Cut((), ("a", "b", "c"), 2)
CERTAIN = {"a": 1, "b": 0, "c": 2, "d": 5}
VOTES = {"a": 10, "b": 30, "c": 20, "d": 90}


def test_without_a_rule_lots_are_needed() -> None:
    assert settle(CERTAIN, TIED, None, VOTES) == LotsNeeded(("a", "b", "c"), 2, CERTAIN, None)


def test_a_remainder_that_won_is_counted_once_beside_a_tie() -> None:
    """Quotient 10: a and d hold one whole, a has the largest remainder, b and c are level for the last seat."""
    tally = Tally(LISTS, {"a": 19, "b": 5, "c": 5, "d": 11})
    lots = LotsNeeded(("b", "c"), 1, {"a": 2, "b": 0, "c": 0, "d": 1})
    assert allocate_lists(tally, ListRules(4, QuotaMethod())).value.seats == lots
    unknown = ListRules(4, QuotaMethod(), tie="earlier_registration")
    assert allocate_lists(tally, unknown).value.seats == lots


def test_without_a_tie_no_rule_is_asked() -> None:
    assert settle(CERTAIN, Cut(("a",)), TieRule("lots", {}), VOTES) == CERTAIN


@pytest.mark.parametrize("by", ["earlier_registration", "list_order", "lots"])
def test_the_lower_number_goes_first(by: By) -> None:
    order = {"a": 3, "b": 1, "c": 2, "d": 0}
    assert settle(CERTAIN, TIED, TieRule(by, order), VOTES) == {"a": 1, "b": 1, "c": 3, "d": 5}


@pytest.mark.parametrize("by", ["earlier_registration", "list_order", "lots"])
def test_an_order_that_is_not_published_leaves_a_tie(by: By) -> None:
    lots = LotsNeeded(("a", "b", "c"), 2, CERTAIN, TIE_RULE)
    assert settle(CERTAIN, TIED, TieRule(by, {"a": 1, "b": 2}, TIE_RULE), VOTES) == lots
    assert settle(CERTAIN, TIED, TieRule(by, {}, TIE_RULE), VOTES) == lots


def test_an_order_that_is_level_itself_leaves_a_tie_among_those_that_are_level() -> None:
    level = TieRule("earlier_registration", {"a": 1, "b": 2, "c": 2}, TIE_RULE)
    sure = {"a": 2, "b": 0, "c": 2, "d": 5}
    assert settle(CERTAIN, TIED, level, VOTES) == LotsNeeded(("b", "c"), 1, sure, TIE_RULE)
    first_two = TieRule("earlier_registration", {"a": 1, "b": 1, "c": 2}, TIE_RULE)
    assert settle(CERTAIN, TIED, first_two, VOTES) == {"a": 2, "b": 1, "c": 2, "d": 5}


def test_the_most_votes_need_no_order() -> None:
    assert settle(CERTAIN, TIED, TieRule("most_votes", {}), VOTES) == {"a": 1, "b": 1, "c": 3, "d": 5}
    equal = {**VOTES, "c": 10}
    assert settle(CERTAIN, Cut((), ("a", "c"), 1), TieRule("most_votes", {}), equal) == LotsNeeded(
        ("a", "c"), 1, CERTAIN, None
    )


@pytest.mark.parametrize("method", [QuotaMethod(), DivisorMethod(Divisors.SAINTE_LAGUE)], ids=str)
def test_the_last_seat_tied_with_the_seats_that_are_certain(method: QuotaMethod | DivisorMethod) -> None:
    tier = allocate_lists(LEVEL, ListRules(2, method, refs={"list_tie": TIE_RULE})).value
    assert tier.seats == LotsNeeded(("b", "c"), 1, {"a": 1, "b": 0, "c": 0}, None)
    assert tier.certain == {"a": 1, "b": 0, "c": 0}


def test_the_last_seat_tied_under_a_law_that_names_a_rule() -> None:
    law = ListRules(2, QuotaMethod(), tie="earlier_registration", refs={"list_tie": TIE_RULE})
    known = Circumstances(order={"a": 3, "b": 2, "c": 1})
    assert allocate_lists(LEVEL, law, known).value.seats == {"a": 1, "b": 0, "c": 1}
    assert allocate_lists(LEVEL, law).value.seats == LotsNeeded(("b", "c"), 1, {"a": 1, "b": 0, "c": 0}, TIE_RULE)


def test_one_vote_more_and_there_is_no_tie() -> None:
    tally = Tally(LISTS, {"a": 50, "b": 25, "c": 26})
    assert allocate_lists(tally, ListRules(2, QuotaMethod())).value.seats == {"a": 1, "b": 0, "c": 1}


def test_lists_below_the_threshold_have_their_zero_beside_the_lots() -> None:
    tally = Tally(LISTS, {"a": 50, "b": 25, "none": 0, "c": 25})
    seats = allocate_lists(tally, ListRules(2, QuotaMethod())).value.seats
    assert isinstance(seats, LotsNeeded)
    assert seats.certain == {"a": 1, "b": 0, "none": 0, "c": 0}
