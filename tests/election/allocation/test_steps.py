"""Every kind of step that a shared list tier can make: its exact facts, its rule, its words in three languages."""

from dataclasses import replace
from fractions import Fraction

import pytest

from maslikhat.basics.explained import Step
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, Method, QuotaMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.tie import By
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import OptionKind

from .conftest import HARE, REFS, TEN, of, rule_of, told


def test_no_threshold() -> None:
    steps = told({"a": 60, "b": 40})
    assert [step.kind for step in steps] == [
        "threshold.not_applied",
        "quota",
        "quota.whole",
        "quota.whole",
        "quota.left",
    ]
    assert steps[0] == Step("threshold.not_applied")
    assert of("quota.left", steps) == [{"whole": 10, "left": 0}]


@pytest.mark.parametrize(("equal_passes", "least", "over"), [(True, 10, 0), (False, 11, None)])
def test_exactly_the_threshold_in_words(equal_passes: bool, least: int, over: int | None) -> None:
    law = replace(TEN, equal_passes=equal_passes)
    steps = told({"a": 60, "b": 30, "c": 10}, replace(HARE, threshold=law))
    assert of("threshold.base", steps) == [
        {"base": "valid", "count": 100, "share": Fraction(1, 10), "least": least, "equal_passes": equal_passes}
    ]
    last = of("threshold.passed" if equal_passes else "threshold.failed", steps)[-1]
    assert last["list"] == "c"
    assert last.get("over") == over
    assert last.get("short") == (None if equal_passes else 1)
    assert last["share"] == Fraction(1, 10)
    assert rule_of("threshold.base", steps) == rule_of("threshold.passed", steps) == {"threshold"}


def test_a_threshold_of_nothing_is_told_as_one_vote() -> None:
    steps = told({"a": 60, "b": 0}, replace(HARE, threshold=replace(TEN, share=Fraction(0))))
    assert of("threshold.base", steps)[0]["least"] == 1
    assert of("threshold.failed", steps) == [{"list": "b", "votes": 0, "share": 0, "short": 1}]


def test_exempt_by_constituencies() -> None:
    law = replace(TEN, exempt_constituencies=5)
    steps = told({"a": 60, "b": 31, "c": 9}, replace(HARE, threshold=law), Circumstances(won={"c": 6, "a": 1}))
    assert of("threshold.exempt", steps) == [
        {"list": "c", "votes": 9, "share": Fraction(9, 100), "won": 6, "needed": 5, "reason": "constituencies_won"}
    ]
    assert rule_of("threshold.exempt", steps) == {"threshold"}
    assert [each["list"] for each in of("threshold.passed", steps)] == ["a", "b"]


def test_a_coalition_is_measured_by_its_own_share() -> None:
    law = replace(TEN, coalition_share=Fraction(1, 5))
    around = Circumstances(kinds={"b": OptionKind.COALITION})
    steps = told({"a": 81, "b": 19}, replace(HARE, threshold=law), around)
    assert of("threshold.failed", steps) == [{"list": "b", "votes": 19, "share": Fraction(19, 100), "short": 1}]
    assert of("threshold.coalition", steps) == [{"share": Fraction(1, 5), "least": 20}]
    assert [step.kind for step in steps[:3]] == ["threshold.base", "threshold.coalition", "threshold.passed"]
    assert rule_of("threshold.coalition", steps) == {"threshold"}
    assert of("threshold.coalition", told({"a": 81, "b": 19}, replace(HARE, threshold=TEN), around)) == []


def test_a_single_list_and_the_one_admitted() -> None:
    law = replace(HARE, threshold=TEN, single_list=SingleListRule(Fraction(7, 10), 2))
    steps = told({"a": 91, "b": 9}, replace(law, seats=40))
    assert of("single_list.admitted", steps) == [{"list": "a", "runner_up": "b", "factor": Fraction(7, 10)}]
    assert of("single_list.minimum", steps) == []
    least = told({"a": 91, "b": 9}, law)
    assert of("single_list.minimum", least) == [{"list": "b", "seats": 2}]
    assert rule_of("single_list.admitted", least) == {"single_list"}
    assert rule_of("single_list.minimum", least) == {"single_list_minimum"}


def test_a_tie_for_who_is_admitted_in_words() -> None:
    law = replace(HARE, threshold=TEN, single_list=SingleListRule(Fraction(7, 10), 2))
    steps = told({"a": 90, "b": 5, "c": 5}, law)
    assert of("tie.lots", steps) == [{"tied": ("b", "c"), "seats": 2}]
    assert rule_of("tie.lots", steps) == {"single_list"}
    assert not of("single_list.admitted", steps)


@pytest.mark.parametrize("quota", Quota)
def test_each_quota_in_words(quota: Quota) -> None:
    steps = told({"a": 575, "b": 315, "c": 110}, replace(HARE, method=QuotaMethod(quota)))
    cost = {
        Quota.HARE: Fraction(100),
        Quota.DROOP: Fraction(91),
        Quota.HAGENBACH_BISCHOFF: Fraction(1000, 11),
        Quota.IMPERIALI: Fraction(1000, 12),
    }[quota]
    assert of("quota", steps) == [
        {"quota_kind": quota.value, "votes": 1000, "lists_count": 3, "seats": 10, "quota": cost}
    ]
    assert (
        rule_of("quota", steps) == rule_of("quota.whole", steps) == rule_of("quota.left", steps) == {"list_allocation"}
    )


def test_votes_of_lists_that_failed_do_not_count_in_the_quota() -> None:
    steps = told({"a": 600, "b": 310, "c": 90}, replace(HARE, threshold=TEN))
    assert of("quota", steps)[0]["quota"] == 91
    assert [each["list"] for each in of("quota.whole", steps)] == ["a", "b"]


def test_the_rest_to_the_largest_remainders() -> None:
    steps = told({"a": 541, "b": 282, "c": 177})
    assert of("quota.left", steps) == [{"whole": 8, "left": 2}]
    assert of("remainder.won", steps) == [
        {"list": "b", "rank": 1, "seat": 3, "part": Fraction(82, 100)},
        {"list": "c", "rank": 2, "seat": 2, "part": Fraction(77, 100)},
    ]
    assert of("remainder.next", steps) == [{"runner_up": "a", "part": Fraction(41, 100), "gap": 36}]
    assert rule_of("remainder.won", steps) == rule_of("remainder.next", steps) == {"list_allocation"}


def test_the_rest_to_the_most_votes() -> None:
    steps = told({"a": 541, "b": 282, "c": 177}, replace(HARE, method=QuotaMethod(rest=Rest.MOST_VOTES)))
    assert of("most_votes.won", steps) == [
        {"list": "a", "rank": 1, "seat": 6, "votes": 541},
        {"list": "b", "rank": 2, "seat": 3, "votes": 282},
    ]
    assert of("most_votes.next", steps) == [{"runner_up": "c", "votes": 177, "gap": 105}]
    assert rule_of("most_votes.won", steps) == rule_of("most_votes.next", steps) == {"list_allocation"}


def test_nobody_is_next_where_every_list_has_one_of_the_rest() -> None:
    steps = told({"a": 1}, replace(HARE, seats=2, method=QuotaMethod(Quota.DROOP)))
    assert of("quota.left", steps) == [{"whole": 1, "left": 1}]
    assert of("remainder.won", steps) == [{"list": "a", "rank": 1, "seat": 2, "part": 0}]
    assert of("remainder.next", steps) == []


def test_an_exhausted_list_in_words() -> None:
    """a would get 6 of 10 seats and has 4 candidates: the first sharing is told, then what a lacks."""
    votes, around = {"a": 60, "b": 31, "c": 9}, Circumstances(candidates={"a": 4})
    steps = told(votes, replace(HARE, exhausted="reshare"), around)
    assert of("cap.reached", steps) == [{"list": "a", "cap": 4, "seats": 6}]
    assert rule_of("cap.reached", steps) == {"exhausted_list"}
    assert of("quota.left", steps) == [{"whole": 9, "left": 1}]
    assert [(each["list"], each["rank"]) for each in of("remainder.won", steps)] == [("c", 1)]
    assert of("remainder.next", steps) == [{"runner_up": "b", "part": Fraction(1, 10), "gap": 8}]
    quotients = told(votes, replace(HARE, method=DivisorMethod(Divisors.DHONDT), exhausted="reshare"), around)
    before = told(votes, replace(HARE, method=DivisorMethod(Divisors.DHONDT)))
    assert quotients[:-1] == before
    assert quotients[-1].kind == "cap.reached"


@pytest.mark.parametrize("method", [QuotaMethod(), DivisorMethod(Divisors.DHONDT)], ids=str)
def test_the_least_number_of_seats_in_words(method: Method) -> None:
    """c has no seat by its votes and gets the one that the law gives every list; the rest is shared anew."""
    votes, rules = {"a": 67, "b": 31, "c": 2}, replace(HARE, method=method)
    steps = told(votes, replace(rules, minimum=1))
    assert steps[:-1] == told(votes, rules)
    assert steps[-1] == Step("minimum.seats", {"list": "c", "seats": 1}, REFS["list_minimum"])


def test_lots_in_words() -> None:
    steps = told({"a": 50, "b": 25, "c": 25}, replace(HARE, seats=2, tie="lots"))
    assert of("tie.lots", steps) == [{"tied": ("b", "c"), "seats": 1}]
    assert rule_of("tie.lots", steps) == {"list_tie"}
    assert of("remainder.won", steps) == of("remainder.next", steps) == []
    assert of("tie.rule", steps) == []


def test_a_tie_settled_by_the_most_votes_in_words() -> None:
    steps = told({"a": 450, "b": 250, "c": 150, "d": 150}, replace(HARE, tie="most_votes"))
    assert of("tie.rule", steps) == [{"tied": ("a", "b", "c", "d"), "winner": ("a", "b"), "by": "most_votes"}]
    assert of("remainder.next", steps) == [{"runner_up": "c", "part": Fraction(1, 2), "gap": 0}]


@pytest.mark.parametrize("by", ["earlier_registration", "list_order", "lots"])
def test_a_tie_settled_by_the_rule_of_the_law_in_words(by: By) -> None:
    rules = replace(HARE, seats=2, tie=by)
    steps = told({"a": 50, "b": 25, "c": 25}, rules, Circumstances(order={"c": 1, "b": 2}))
    assert of("tie.rule", steps) == [{"tied": ("b", "c"), "winner": ("c",), "by": by}]
    assert rule_of("tie.rule", steps) == {"list_tie"}
    assert of("remainder.won", steps)[0]["list"] == "c"
    assert of("remainder.next", steps) == [{"runner_up": "b", "part": Fraction(1, 2), "gap": 0}]
    assert of("tie.lots", steps) == []


def test_a_tie_settled_before_an_exhausted_list_was_held_is_not_told() -> None:
    steps = told(
        {"a": 50, "b": 25, "c": 25},
        replace(HARE, seats=6, tie="list_order", exhausted="reshare"),
        Circumstances(candidates={"a": 2}, order={"b": 1, "c": 2}),
    )
    assert of("tie.rule", steps) == []
    assert of("cap.reached", steps) == [{"list": "a", "cap": 2, "seats": 3}]


def test_without_a_tie_nothing_is_said_of_one() -> None:
    steps = told({"a": 541, "b": 282, "c": 177}, replace(HARE, tie="lots"))
    assert of("tie.rule", steps) == of("tie.lots", steps) == []


def test_rules_that_cite_nothing_make_steps_that_cite_nothing() -> None:
    steps = told({"a": 541, "b": 282, "c": 177}, ListRules(10, QuotaMethod(), TEN, exhausted="reshare"))
    assert all(step.rule is None for step in steps)
