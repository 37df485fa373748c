"""Steps of divisors and of published shares, and the claims behind them: exact facts, rule, three languages."""

from dataclasses import replace
from fractions import Fraction

import pytest

from maslikhat.basics.explained import Step
from maslikhat.basics.text import LANGUAGES
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.ranking import Claim, rank_claims
from maslikhat.election.allocation.rulebook import DivisorMethod
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import LISTS, OptionKind, Tally, Unit
from maslikhat.wording.steps import tell

from .conftest import HARE, NAMES, TEN, of, rule_of, told


def test_shares_are_told_as_shares() -> None:
    """Published shares in thousandths, 5 of them "against all", with 10 % asked; no vote is ever told."""
    tally = Tally(LISTS, {"d": 7, "c": 606, "a": 100, "b": 282}, lines={"whole": 1000}, unit=Unit.SHARES)
    law = replace(HARE, seats=7, threshold=replace(TEN, of=Base.VALID_AND_AGAINST_ALL))
    steps = list(allocate_lists(tally, law).steps)
    for step in steps:
        assert all(tell(step, language, NAMES).strip() for language in LANGUAGES)
    assert steps[0] == Step("shares.only", {"unit": Fraction(1, 1000)})
    ten = Fraction(1, 10)
    assert of("shares.passed", steps) == [
        {"list": "c", "share": Fraction(606, 1000), "threshold": ten},
        {"list": "b", "share": Fraction(282, 1000), "threshold": ten},
        {"list": "a", "share": ten, "threshold": ten},
    ]
    assert of("shares.failed", steps) == [{"list": "d", "share": Fraction(7, 1000), "threshold": ten}]
    quota = Fraction(988, 7000)
    assert of("shares.quota", steps) == [{"share": Fraction(988, 1000), "lists_count": 3, "seats": 7, "quota": quota}]
    part = {"c": Fraction(606, 1000) / quota - 4, "b": Fraction(282, 1000) / quota - 1, "a": ten / quota}
    assert of("shares.whole", steps) == [
        {"list": "c", "share": Fraction(606, 1000), "whole": 4, "part": part["c"]},
        {"list": "b", "share": Fraction(282, 1000), "whole": 1, "part": part["b"]},
        {"list": "a", "share": ten, "whole": 0, "part": part["a"]},
    ]
    assert of("quota.left", steps) == [{"whole": 5, "left": 2}]
    assert of("remainder.won", steps) == [
        {"list": "b", "rank": 1, "seat": 2, "part": part["b"]},
        {"list": "a", "rank": 2, "seat": 1, "part": part["a"]},
    ]
    assert of("shares.next", steps) == [{"runner_up": "c", "part": part["c"]}]
    assert rule_of("shares.passed", steps) == rule_of("shares.failed", steps) == {"threshold"}
    for kind in ("shares.quota", "shares.whole", "quota.left", "remainder.won", "shares.next"):
        assert rule_of(kind, steps) == {"list_allocation"}


def test_a_coalition_is_measured_by_its_own_share_among_published_shares() -> None:
    law = replace(HARE, threshold=replace(TEN, coalition_share=Fraction(1, 5)))
    tally = Tally(LISTS, {"a": 61, "b": 25, "c": 14}, unit=Unit.SHARES)
    kinds = Circumstances(kinds={"b": OptionKind.COALITION, "c": OptionKind.COALITION})
    steps = list(allocate_lists(tally, law, kinds).steps)
    assert [each["threshold"] for each in of("shares.passed", steps)] == [Fraction(1, 10), Fraction(1, 5)]
    assert [each["threshold"] for each in of("shares.failed", steps)] == [Fraction(1, 5)]


def test_shares_without_their_printed_whole_a_tie_and_a_full_list() -> None:
    law = replace(HARE, seats=2)
    tied = list(allocate_lists(Tally(LISTS, {"a": 50, "b": 25, "c": 25}, unit=Unit.SHARES), law).steps)
    assert tied[0].facts == {"unit": Fraction(1, 100)}
    assert of("tie.lots", tied) == [{"tied": ("b", "c"), "seats": 1}]
    assert not of("shares.passed", tied)
    assert not of("shares.next", tied)
    tally, around = Tally(LISTS, {"a": 60, "b": 40}, unit=Unit.SHARES), Circumstances(candidates={"a": 0})
    full = list(allocate_lists(tally, replace(law, exhausted="reshare"), around).steps)
    assert of("cap.reached", full) == [{"list": "a", "cap": 0, "seats": 1}]
    divisors = list(allocate_lists(tally, replace(law, method=DivisorMethod(Divisors.DHONDT))).steps)
    assert [step.kind for step in divisors] == ["shares.only"]


@pytest.mark.parametrize("divisors", [each for each in Divisors if each not in ("huntington_hill", "adams")])
def test_each_divisor_method_in_words(divisors: Divisors) -> None:
    votes = {"a": 541, "b": 282, "c": 177}
    tier = allocate_lists(Tally(LISTS, votes), replace(HARE, method=DivisorMethod(divisors))).value
    steps = told(votes, replace(HARE, method=DivisorMethod(divisors)))
    assert of("divisor.method", steps) == [{"method": divisors.value, "lists_count": 3, "seats": 10}]
    quotients = of("divisor.quotient", steps)
    assert [each["rank"] for each in quotients] == list(range(1, 11))
    assert [each["quotient"] for each in quotients] == sorted(
        (Fraction(str(each["quotient"])) for each in quotients), reverse=True
    )
    for each in quotients:
        assert each["votes"] == votes[str(each["list"])]
        assert each["quotient"] * each["divisor"] == each["votes"]  # type: ignore[operator]
    seats = {name: max(int(str(each["seat"])) for each in quotients if each["list"] == name) for name in votes}
    assert seats == tier.certain
    after = of("divisor.next", steps)[0]
    assert after["gap"] == quotients[-1]["quotient"] - after["quotient"]  # type: ignore[operator]
    assert rule_of("divisor.method", steps) == rule_of("divisor.quotient", steps) == {"list_allocation"}
    assert rule_of("divisor.next", steps) == {"list_allocation"}


def test_dhondt_line_by_line() -> None:
    steps = told({"a": 60, "b": 34}, replace(HARE, seats=3, method=DivisorMethod(Divisors.DHONDT)))
    assert of("divisor.quotient", steps) == [
        {"list": "a", "seat": 1, "votes": 60, "rank": 1, "divisor": 1, "quotient": 60},
        {"list": "b", "seat": 1, "votes": 34, "rank": 2, "divisor": 1, "quotient": 34},
        {"list": "a", "seat": 2, "votes": 60, "rank": 3, "divisor": 2, "quotient": 30},
    ]
    assert of("divisor.next", steps) == [{"runner_up": "a", "quotient": 20, "gap": 10}]


def test_the_first_divisor_of_the_modified_method_in_words() -> None:
    steps = told({"a": 14}, replace(HARE, seats=1, method=DivisorMethod(Divisors.MODIFIED_SAINTE_LAGUE)))
    assert of("divisor.quotient", steps)[0]["divisor"] == Fraction(7, 5)


def test_free_first_seats_in_words() -> None:
    steps = told({"b": 20, "a": 60, "c": 5}, replace(HARE, seats=5, method=DivisorMethod(Divisors.ADAMS)))
    assert of("divisor.free", steps) == [{"list": name, "seat": 1} for name in "abc"]
    assert [(each["list"], each["seat"], each["quotient"]) for each in of("divisor.quotient", steps)] == [
        ("a", 2, 60),
        ("a", 3, 30),
    ]
    assert of("divisor.next", steps) == [{"runner_up": "a", "quotient": 20, "gap": 10}]  # b has 20 too
    assert rule_of("divisor.free", steps) == {"list_allocation"}


def test_the_quotient_of_huntington_hill_is_told_as_the_root_it_is() -> None:
    """60 votes over the root of 1 x 2 are 42.426: the engine compares squares, the reader sees the quotient."""
    rules = replace(HARE, seats=3, method=DivisorMethod(Divisors.HUNTINGTON_HILL))
    quotient = of("divisor.quotient", told({"a": 60, "b": 20}, rules))[0]
    assert quotient["quotient"] == Fraction(42_426_406_871, 10**9)
    assert abs(Fraction(str(quotient["divisor"])) - Fraction("1.41421356")) < Fraction(1, 10**7)


@pytest.mark.parametrize("divisors", [Divisors.ADAMS, Divisors.HUNTINGTON_HILL])
def test_next_in_line_for_a_free_seat_is_the_list_that_has_none(divisors: Divisors) -> None:
    """Three lists, two seats: the second seat of the strongest list comes only after the first of the weakest."""
    rules = replace(HARE, seats=2, method=DivisorMethod(divisors))
    tier = allocate_lists(Tally(LISTS, {"a": 60, "b": 20, "c": 5}), rules).value
    assert rank_claims(tier).after == Claim("c", 1, Fraction(5), free=True)
    assert of("divisor.next", told({"a": 60, "b": 20, "c": 5}, rules)) == [{"runner_up": "c", "quotient": 5, "gap": 15}]


@pytest.mark.parametrize("divisors", [Divisors.ADAMS, Divisors.HUNTINGTON_HILL])
def test_a_free_seat_and_a_quotient_are_not_compared(divisors: Divisors) -> None:
    rules = replace(HARE, seats=2, method=DivisorMethod(divisors))
    assert of("divisor.next", told({"a": 60, "b": 20}, rules)) == []


@pytest.mark.parametrize("scale", [1, 10**15])
def test_claims_that_differ_by_a_twelfth_stand_in_their_order(scale: int) -> None:
    """100 / 3 is 33.33 and 133 / 4 is 33.25, also in units of 10^15 votes."""
    rules = replace(HARE, seats=7, method=DivisorMethod(Divisors.DHONDT))
    tier = allocate_lists(Tally(LISTS, {"b": 100 * scale, "a": 133 * scale}), rules).value
    assert [(claim.list, claim.seat) for claim in rank_claims(tier).won[-2:]] == [("b", 3), ("a", 4)]


def test_claims_of_equal_strength_stand_in_the_order_of_their_ids() -> None:
    votes, rules = {"d": 10, "b": 25, "c": 50, "a": 25}, replace(HARE, method=DivisorMethod(Divisors.DHONDT))
    tier = allocate_lists(Tally(LISTS, votes), replace(rules, seats=4)).value
    assert [(claim.list, claim.seat, claim.rank) for claim in rank_claims(tier).won] == [
        *(("c", 1, 1), ("a", 1, 2), ("b", 1, 3), ("c", 2, 4))
    ]
    level = allocate_lists(Tally(LISTS, votes), replace(rules, seats=2)).value
    assert isinstance(level.seats, LotsNeeded)
    assert [(claim.list, claim.rank) for claim in rank_claims(level).won] == [("c", 1)]
    assert rank_claims(level).after == Claim("a", 1, Fraction(25), divisor=1)


def test_a_single_list_ranks_no_claims() -> None:
    law = replace(HARE, threshold=TEN, single_list=SingleListRule(Fraction(7, 10), 2))
    tier = allocate_lists(Tally(LISTS, {"a": 91, "b": 9}), law).value
    assert rank_claims(tier).won == ()
    assert rank_claims(tier).after is None
