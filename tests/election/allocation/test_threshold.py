"""Who takes part: exactly the threshold, one vote less, `>=` and `>`, each base, coalitions, exemptions."""

from fractions import Fraction

import pytest

from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import (
    Base,
    BaseNotPublished,
    Standing,
    Threshold,
    apply_threshold,
    base_votes,
    fewest_votes,
)
from maslikhat.election.model import LISTS, OptionKind, Tally, Unit

LINES = {"invalid": 40, "took_part": 150, "registered": 400}
TALLY = Tally(LISTS, {"a": 70, "b": 20}, against_all=10, lines=LINES)


def five(*, equal_passes: bool, of: Base = Base.VALID) -> Threshold:
    return Threshold(Fraction(1, 20), of, equal_passes=equal_passes)


def passed(tally: Tally, threshold: Threshold | None) -> list[str]:
    return [name for name, standing in apply_threshold(tally, threshold, {}).items() if standing.passed]


def test_exactly_five_per_cent_passes_where_the_law_says_at_least() -> None:
    exactly = Tally(LISTS, {"a": 950, "b": 50})
    assert passed(exactly, five(equal_passes=True)) == ["a", "b"]
    assert passed(exactly, five(equal_passes=False)) == ["a"]


def test_one_vote_less_does_not_pass_and_one_more_passes_in_either_law() -> None:
    for equal_passes in (True, False):
        assert passed(Tally(LISTS, {"a": 951, "b": 49}), five(equal_passes=equal_passes)) == ["a"]
        assert passed(Tally(LISTS, {"a": 949, "b": 51}), five(equal_passes=equal_passes)) == ["a", "b"]


def test_seven_per_cent_of_a_hundred_is_seven_and_not_what_a_float_makes_of_it() -> None:
    """100 * 0.07 is 7.000000000000001 in floating point: a list at exactly 7 % was dropped elsewhere."""
    seven = Threshold(Fraction("0.07"), Base.VALID, equal_passes=True)
    assert passed(Tally(LISTS, {"a": 93, "b": 7}), seven) == ["a", "b"]


@pytest.mark.parametrize(
    ("share", "base", "at_least", "more_than"),
    [
        (Fraction(1, 20), 6_366_441, 318_323, 318_323),
        (Fraction(1, 20), 1000, 50, 51),
        (Fraction(1, 20), 1001, 51, 51),
        (Fraction(1, 3), 10**40, (10**40 - 1) // 3 + 1, (10**40 - 1) // 3 + 1),
        (Fraction(1, 2), 2, 1, 2),
        (Fraction(0), 100, 0, 1),
        (Fraction(1), 100, 100, 101),
        (Fraction(1, 20), 0, 0, 1),
    ],
)
def test_the_fewest_votes_that_pass(share: Fraction, base: int, at_least: int, more_than: int) -> None:
    assert fewest_votes(share, base, equal_passes=True) == at_least
    assert fewest_votes(share, base, equal_passes=False) == more_than


@pytest.mark.parametrize(
    ("base", "count"),
    [
        (Base.VALID, 90),
        (Base.VALID_AND_AGAINST_ALL, 100),
        (Base.CAST, 140),
        (Base.TOOK_PART, 150),
        (Base.REGISTERED, 400),
    ],
)
def test_each_base_is_its_own_number(base: Base, count: int) -> None:
    assert base_votes(TALLY, base) == count
    least = apply_threshold(TALLY, five(equal_passes=True, of=base), {})["b"].least
    assert least == -(-count // 20)


@pytest.mark.parametrize(
    ("base", "line"), [(Base.CAST, "invalid"), (Base.TOOK_PART, "took_part"), (Base.REGISTERED, "registered")]
)
def test_a_base_that_was_not_published_is_not_guessed(base: Base, line: str) -> None:
    with pytest.raises(BaseNotPublished) as caught:
        base_votes(Tally(LISTS, {"a": 1}), base)
    assert caught.value.faults[0].facts == {"base": base.value, "line": line, "contest": LISTS}


@pytest.mark.parametrize("base", [Base.TOOK_PART, Base.REGISTERED])
def test_nobody_registered_beside_votes_is_no_base(base: Base) -> None:
    for count in (0, -3):
        with pytest.raises(BaseNotPublished) as caught:
            base_votes(Tally(LISTS, {"a": 1}, lines={base.value: count}), base)
        assert caught.value.faults[0].facts == {"base": base.value, "line": base.value, "contest": LISTS}
    assert base_votes(Tally(LISTS, {"a": 1}, lines={base.value: 1}), base) == 1


def test_cast_with_no_invalid_ballot_is_valid_and_against_all() -> None:
    assert base_votes(Tally(LISTS, {"a": 1}, against_all=2, lines={"invalid": 0}), Base.CAST) == 3


def test_published_shares_have_their_printed_whole_as_base() -> None:
    shares = Tally(LISTS, {"a": 606, "b": 70}, lines={"whole": 1000}, unit=Unit.SHARES)
    assert base_votes(shares, Base.VALID_AND_AGAINST_ALL) == 1000
    assert base_votes(Tally(LISTS, {"a": 606, "b": 70}, unit=Unit.SHARES), Base.VALID_AND_AGAINST_ALL) == 676
    votes = Tally(LISTS, {"a": 606, "b": 70}, against_all=4, lines={"whole": 1000})
    assert base_votes(votes, Base.VALID_AND_AGAINST_ALL) == 680


def test_a_coalition_has_its_own_share_and_a_list_does_not() -> None:
    law = Threshold(Fraction(1, 20), Base.VALID, equal_passes=True, coalition_share=Fraction(7, 100))
    kinds = {"b": OptionKind.COALITION, "c": OptionKind.LIST, "d": OptionKind.COALITION}
    tally = Tally(LISTS, {"a": 830, "b": 69, "c": 51, "d": 70})
    tally = Tally(LISTS, {**tally.votes, "a": 1000 - 69 - 51 - 70})
    standings = apply_threshold(tally, law, kinds)
    assert {name: (standing.least, standing.passed) for name, standing in standings.items()} == {
        "a": (50, True),
        "b": (70, False),
        "c": (50, True),
        "d": (70, True),
    }
    plain = apply_threshold(tally, five(equal_passes=True), kinds)
    assert {standing.least for standing in plain.values()} == {50}


def test_a_coalition_with_one_vote() -> None:
    kinds, tally = {"b": OptionKind.COALITION}, Tally(LISTS, {"a": 9, "b": 1})
    assert apply_threshold(tally, None, kinds)["b"] == Standing(1, 1, passed=True)
    law = Threshold(Fraction(0), Base.VALID, equal_passes=True, coalition_share=Fraction(0))
    assert apply_threshold(tally, law, kinds)["b"] == Standing(1, 1, passed=True, is_coalition=True)
    assert not apply_threshold(Tally(LISTS, {"a": 9, "b": 0}), law, kinds)["b"].passed


def test_constituencies_won_exempt_from_the_threshold() -> None:
    """Korea: five constituencies; four are not enough, and without a single vote nothing can be shared."""
    law = Threshold(Fraction(3, 100), Base.VALID, equal_passes=True, exempt_constituencies=5)
    tally = Tally(LISTS, {"a": 980, "five": 10, "four": 10, "none": 0, "strong": 0})
    standings = apply_threshold(tally, law, {}, {"five": 5, "four": 4, "none": 9, "a": 100})
    assert standings == {
        "a": Standing(980, 30, passed=True, constituencies_won=100, exempt=False),
        "five": Standing(10, 30, passed=True, constituencies_won=5, exempt=True),
        "four": Standing(10, 30, passed=False, constituencies_won=4, exempt=False),
        "none": Standing(0, 30, passed=False, constituencies_won=9, exempt=False),
        "strong": Standing(0, 30, passed=False),
    }


def test_one_vote_and_one_electorate_take_part_in_new_zealand() -> None:
    law = Threshold(Fraction(1, 20), Base.VALID, equal_passes=True, exempt_constituencies=1)
    standings = apply_threshold(Tally(LISTS, {"a": 999, "one": 1}), law, {}, {"one": 1})
    assert standings["one"] == Standing(1, 50, passed=True, constituencies_won=1, exempt=True)


def test_a_list_at_its_threshold_needs_no_exemption() -> None:
    law = Threshold(Fraction(1, 20), Base.VALID, equal_passes=True, exempt_constituencies=1)
    assert not apply_threshold(Tally(LISTS, {"a": 95, "b": 5}), law, {}, {"b": 1})["b"].exempt


def test_without_a_threshold_every_list_with_a_vote_takes_part() -> None:
    standings = apply_threshold(Tally(LISTS, {"a": 999, "b": 1, "c": 0}), None, {}, {"c": 3})
    assert standings == {
        "a": Standing(999, 1, passed=True),
        "b": Standing(1, 1, passed=True),
        "c": Standing(0, 1, passed=False, constituencies_won=3),
    }


def test_a_threshold_of_nothing_still_needs_one_vote() -> None:
    law = Threshold(Fraction(0), Base.VALID, equal_passes=True)
    assert passed(Tally(LISTS, {"a": 9, "b": 0}), law) == ["a"]


def test_no_list_passes_is_an_error_that_says_so() -> None:
    law = ListRules(3, QuotaMethod(), Threshold(Fraction(1, 2), Base.VALID, equal_passes=False))
    with pytest.raises(NoListPasses) as caught:
        allocate_lists(Tally(LISTS, {"a": 5, "b": 5}), law)
    assert caught.value.faults[0].facts == {"lists": 2, "seats": 3}
