"""Only one list passes: the next is admitted with factor 0.7 and at least two seats (Kazakhstan, art. 97-1)."""

from fractions import Fraction

import pytest

from maslikhat.election.allocation.lists import MoreSeatsThanCandidates, allocate_lists
from maslikhat.election.allocation.outcome import Cut, LotsNeeded
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.single_list import (
    SingleListRule,
    SingleListShare,
    next_list,
    share_with_single_list,
)
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import LISTS, Tally

SEVEN = Threshold(Fraction(7, 100), Base.VALID, equal_passes=True)
LAW = SingleListRule(Fraction("0.7"), 2)


def rules(seats: int = 98, single: SingleListRule | None = LAW, **more: str) -> ListRules:
    return ListRules(seats, QuotaMethod(), SEVEN, single_list=single, **more)  # type: ignore[arg-type]


def test_the_next_list_gets_its_whole_reduced_quotients() -> None:
    """Votes of both are 980, so a seat costs 10; the second has 6 quotients, times 0.7 is 4.2: four seats."""
    share = share_with_single_list({"a": 920, "b": 60}, "a", "b", 98, LAW)
    assert share == SingleListShare({"a": 94, "b": 4}, Fraction(10), Fraction(42, 10), at_minimum=False)


def test_exactly_two_reduced_quotients_are_no_minimum_and_less_are() -> None:
    exactly = share_with_single_list({"a": 700, "b": 20}, "a", "b", 103, SingleListRule(Fraction(7, 10), 2))
    assert (exactly.reduced, exactly.seats, exactly.at_minimum) == (
        Fraction(7, 10) * 20 * 103 / 720,
        {"a": 101, "b": 2},
        False,
    )
    level = share_with_single_list({"a": 80, "b": 20}, "a", "b", 20, SingleListRule(Fraction(1, 2), 2))
    assert (level.reduced, level.seats, level.at_minimum) == (Fraction(2), {"a": 18, "b": 2}, False)
    less = share_with_single_list({"a": 81, "b": 19}, "a", "b", 20, SingleListRule(Fraction(1, 2), 2))
    assert (less.reduced, less.seats, less.at_minimum) == (Fraction(19, 10), {"a": 18, "b": 2}, True)


def test_a_minimum_above_all_seats_is_all_seats() -> None:
    assert share_with_single_list({"a": 9, "b": 1}, "a", "b", 1, LAW).seats == {"a": 0, "b": 1}


def test_who_is_next() -> None:
    assert next_list({"a": 9, "b": 3, "c": 4}, "a") == Cut(("c",))
    assert next_list({"a": 9, "c": 4, "b": 4}, "a") == Cut((), ("b", "c"), 1)
    assert next_list({"a": 9, "b": 0}, "a") == Cut(())
    assert next_list({"a": 9}, "a") == Cut(())


def test_one_list_passes_and_the_next_is_admitted() -> None:
    tier = allocate_lists(Tally(LISTS, {"c": 20, "a": 920, "b": 60}), rules()).value
    assert isinstance(tier.share, SingleListShare)
    assert tier.seats == {"c": 0, "a": 94, "b": 4}
    assert tier.passed == ("a",)


def test_two_lists_pass_and_the_rule_is_not_used() -> None:
    tier = allocate_lists(Tally(LISTS, {"a": 930, "b": 70}), rules()).value
    assert tier.seats == {"a": 91, "b": 7}
    one_less = allocate_lists(Tally(LISTS, {"a": 931, "b": 69}), rules()).value
    assert one_less.seats == {"a": 94, "b": 4}


def test_without_the_rule_or_without_another_vote_one_list_takes_all() -> None:
    assert allocate_lists(Tally(LISTS, {"a": 99, "b": 1}), rules(10, None)).value.seats == {"a": 10, "b": 0}
    assert allocate_lists(Tally(LISTS, {"a": 99, "b": 0}), rules(10)).value.seats == {"a": 10, "b": 0}
    assert allocate_lists(Tally(LISTS, {"a": 99}), rules(10)).value.seats == {"a": 10}


def test_a_tie_for_who_is_admitted_leaves_the_seats_of_the_first_certain() -> None:
    tier = allocate_lists(Tally(LISTS, {"a": 920, "c": 60, "b": 60}), rules()).value
    assert tier.seats == LotsNeeded(("b", "c"), 4, {"a": 94, "c": 0, "b": 0})
    assert tier.share.last == Cut((), ("b", "c"), 1)
    assert tier.share.seats == {"a": 94, "c": 0, "b": 0}
    assert isinstance(tier.share, SingleListShare)
    assert tier.share.quota == 10


def test_a_tie_for_nothing_needs_no_lots() -> None:
    tier = allocate_lists(Tally(LISTS, {"a": 920, "c": 1, "b": 1}), rules(98, SingleListRule(Fraction(7, 10)))).value
    assert tier.seats == {"a": 98, "b": 0, "c": 0}
    assert tier.share.last == Cut(())


def test_an_exhausted_list_beside_the_admitted_one() -> None:
    tally = Tally(LISTS, {"a": 920, "b": 60})
    short = Circumstances(candidates={"a": 93, "b": 4})
    with pytest.raises(MoreSeatsThanCandidates) as caught:
        allocate_lists(tally, rules(), short)
    assert caught.value.faults[0].facts == {"option": "a", "seats": 94, "candidates": 93}
    anew = allocate_lists(tally, rules(exhausted="reshare"), Circumstances(candidates={"a": 93})).value
    assert (anew.seats, anew.capped, anew.vacant) == ({"a": 93, "b": 5}, {"a": 93}, 0)
    other = allocate_lists(tally, rules(exhausted="reshare"), Circumstances(candidates={"b": 1})).value
    assert (other.seats, other.capped) == ({"a": 97, "b": 1}, {"b": 1})
    empty = allocate_lists(tally, rules(exhausted="vacant"), short).value
    assert (empty.seats, empty.capped, empty.vacant, empty.wanted) == ({"a": 93, "b": 4}, {"a": 93}, 1, {"a": 94})
    enough = Circumstances(candidates={"a": 94, "b": 4})
    assert allocate_lists(tally, rules(), enough).value.seats == {"a": 94, "b": 4}
