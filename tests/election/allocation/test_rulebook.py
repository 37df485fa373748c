"""The rules of a list tier as the shipped rule files have them, and the seats a case must give."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import pytest

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.text import Text
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import (
    DivisorMethod,
    ListRules,
    QuotaMethod,
    SeatsNotHalved,
    SeatsNotSet,
    list_rules,
    method_of,
    tier_seats,
)
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.law.errors import NotCoded
from maslikhat.law.rulefile import Rule
from maslikhat.law.shelf import InForce, in_force, open_body

MAZHILIS = open_body("kz.mazhilis")


def law_with(**values: Mapping[str, object]) -> InForce:
    """A law made up for this test: only the rules named."""
    words, day = Text.of("Act"), date(2020, 1, 1)
    cite = Citation(Act("a", words, words), None)
    rules = {
        name: Rule(name, value, RuleRef("kz.mazhilis", name, cite, Status.TEXT, day), day)
        for name, value in values.items()
    }
    return InForce(MAZHILIS, None, day, rules)


def test_the_mazhilis_of_2023() -> None:
    law = in_force(MAZHILIS, date(2023, 3, 19))
    rules = list_rules(law, {})
    assert rules == ListRules(
        seats=69,
        method=QuotaMethod(Quota.HARE, Rest.LARGEST_REMAINDER),
        threshold=Threshold(Fraction(1, 20), Base.VALID_AND_AGAINST_ALL, equal_passes=True),
        tie="earlier_registration",
        single_list=SingleListRule(Fraction(7, 10), 2),
        exhausted=None,
        refs={name: rule.ref for name, rule in law.rules.items()},
    )
    assert rules.refs["threshold"].cite.article == "97-1(1)"


def test_georgia_most_votes_and_new_zealand_sainte_lague() -> None:
    georgia = list_rules(in_force(open_body("ge.parliament"), date(2024, 10, 26)), {})
    assert georgia is not None
    assert georgia.method == QuotaMethod(Quota.HARE, Rest.MOST_VOTES)
    house = list_rules(in_force(open_body("nz.house"), date(2014, 9, 20)), {"constituencies": 71})
    assert house is not None
    assert (house.seats, house.method) == (120, DivisorMethod(Divisors.SAINTE_LAGUE))
    assert house.threshold == Threshold(Fraction(1, 20), Base.VALID, equal_passes=True, exempt_constituencies=1)


def test_lithuania_asks_more_of_a_coalition() -> None:
    seimas = list_rules(in_force(open_body("lt.seimas"), date(2024, 10, 13)), {})
    assert seimas is not None
    assert seimas.threshold is not None
    assert seimas.threshold.coalition_share == Fraction(7, 100)


def test_every_value_is_read() -> None:
    law = law_with(
        seats={"lists": 10},
        list_allocation={"method": "quota", "quota": "droop", "rest": "most_votes"},
        threshold={"share": "1/3", "of": "cast", "equal_passes": False},
        exhausted_list={"seats": "vacant"},
        list_minimum={"seats": 2},
        single_list={"factor": "0.5"},
    )
    assert list_rules(law, {}) == ListRules(
        seats=10,
        method=QuotaMethod(Quota.DROOP, Rest.MOST_VOTES),
        threshold=Threshold(Fraction(1, 3), Base.CAST, equal_passes=False),
        single_list=SingleListRule(Fraction(1, 2), 0),
        exhausted="vacant",
        minimum=2,
        refs={name: rule.ref for name, rule in law.rules.items()},
    )


def test_what_is_not_coded_stays_open() -> None:
    law = law_with(seats={"lists": 10}, list_allocation={"method": "divisor", "divisors": "danish"})
    rules = list_rules(law, {})
    assert rules is not None
    assert (rules.threshold, rules.tie, rules.single_list, rules.exhausted) == (None, None, None, None)
    assert rules.minimum == 0
    assert rules.method == DivisorMethod(Divisors.DANISH)
    with pytest.raises(NotCoded):
        list_rules(law_with(seats={"lists": 10}), {})


@pytest.mark.parametrize("divisors", Divisors)
def test_each_divisor_method_by_its_name(divisors: Divisors) -> None:
    assert method_of({"method": "divisor", "divisors": divisors.value}) == DivisorMethod(divisors)


def test_no_list_seats_is_no_list_tier() -> None:
    assert list_rules(law_with(seats={"constituencies": 25}), {}) is None


REGIONAL = {"lists": {"share": "1/2"}, "constituencies": {"share": "1/2"}}


def test_half_of_the_seats_that_the_commission_set() -> None:
    law = law_with(seats=REGIONAL)
    assert tier_seats(law, "lists", {"total": 32}) == 16
    assert tier_seats(law, "constituencies", {"total": 32}) == 16
    assert tier_seats(law, "lists", {"lists": 17}) == 17
    assert tier_seats(law, "lists", {"lists": 17, "total": 40}) == 17
    assert tier_seats(law, "lists", {"total": 1_000}) == 500


def test_the_rules_of_a_regional_maslikhat_with_the_seats_of_the_case() -> None:
    law = in_force(open_body("kz.maslikhat"), date(2023, 3, 19), "regional")
    rules = list_rules(law, {"lists": 16})
    assert rules is not None
    assert rules.seats == 16
    assert rules.refs["seats"].body == "kz.maslikhat"


def test_a_minimum_that_is_no_number_is_none() -> None:
    """The rule checker refuses such a file; here it must at least not reach the sharing."""
    law = law_with(
        seats={"lists": 10},
        list_allocation={"method": "divisor", "divisors": "danish"},
        threshold={"share": "5%", "of": "valid", "equal_passes": True, "exempt_constituencies": "five"},
        single_list={"factor": "0.7"},
        single_list_minimum={"seats": "two"},
    )
    rules = list_rules(law, {})
    assert rules is not None
    assert rules.single_list == SingleListRule(Fraction(7, 10), 0)
    assert rules.threshold == Threshold(Fraction(1, 20), Base.VALID, equal_passes=True)


def test_seats_that_nobody_set_and_seats_that_cannot_be_halved() -> None:
    law = law_with(seats=REGIONAL)
    with pytest.raises(SeatsNotSet) as unset:
        tier_seats(law, "lists", {"constituencies": 16})
    assert unset.value.faults[0].facts == {"body": "kz.mazhilis", "tier": "lists"}
    with pytest.raises(SeatsNotHalved) as odd:
        tier_seats(law, "constituencies", {"total": 33})
    assert odd.value.faults[0].facts == {"body": "kz.mazhilis", "seats": 33, "tier": "constituencies"}


def test_a_compensating_law_shares_the_whole_house() -> None:
    law = law_with(seats={"house": 120, "lists": 5})
    assert tier_seats(law, "lists", {"lists": 49}) == 120
    assert tier_seats(law, "constituencies", {"constituencies": 71}) == 71
    assert tier_seats(law, "constituencies", {}) == 0
    assert tier_seats(law_with(seats={"constituencies": 29}), "lists", {}) == 0
