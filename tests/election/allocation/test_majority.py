"""One seat for one candidate: plurality, exactly half, run-offs and their ties."""

import pytest

from maslikhat.election.allocation.majority import Elected, RunOff, absolute_majority, plurality
from maslikhat.election.allocation.outcome import LotsNeeded


def test_more_votes_than_any_other() -> None:
    assert plurality({"a": 40, "b": 35, "c": 25}) == Elected("a", 40, "b", 5)
    assert plurality({"c": 25, "b": 39, "a": 40}) == Elected("a", 40, "b", 1)


def test_level_at_the_top_is_a_tie_and_level_behind_it_is_not() -> None:
    assert plurality({"b": 40, "a": 40, "c": 20}) == LotsNeeded(("a", "b"), 1, {"b": 0, "a": 0, "c": 0})
    assert plurality({"a": 40, "c": 30, "b": 30}) == Elected("a", 40, "b", 10)


def test_a_candidate_alone_and_one_vote() -> None:
    assert plurality({"a": 1}) == Elected("a", 1, None, 1)
    assert plurality({"a": 1, "b": 0}) == Elected("a", 1, "b", 1)


def test_counts_beyond_two_to_the_63() -> None:
    assert plurality({"a": 2**70, "b": 2**70 - 1}) == Elected("a", 2**70, "b", 1)


@pytest.mark.parametrize(
    ("first", "wanted"), [(51, Elected("a", 51, "b", 21)), (50, RunOff(("a", "b"))), (49, RunOff(("a", "b")))]
)
def test_exactly_half_is_not_more_than_half(first: int, wanted: Elected | RunOff) -> None:
    assert absolute_majority({"c": 15, "a": first, "b": 30}, 100) == wanted


def test_half_of_an_odd_base() -> None:
    assert absolute_majority({"a": 51, "b": 50}, 101) == Elected("a", 51, "b", 1)
    assert absolute_majority({"a": 50, "b": 49}, 101) == RunOff(("a", "b"))


def test_level_at_the_top_go_to_the_run_off_both() -> None:
    assert absolute_majority({"a": 40, "b": 40, "c": 20}, 100) == RunOff(("a", "b"))
    assert absolute_majority({"a": 50, "b": 50}, 100) == RunOff(("a", "b"))


def test_a_tie_for_who_stands_again() -> None:
    second = absolute_majority({"a": 40, "c": 30, "b": 30}, 100)
    assert second == LotsNeeded(("b", "c"), 1, {"a": 1, "c": 0, "b": 0})
    three = absolute_majority({"a": 30, "c": 30, "b": 30}, 90)
    assert three == LotsNeeded(("a", "b", "c"), 2, {"a": 0, "c": 0, "b": 0})


def test_a_run_off_of_three_and_of_fewer_than_the_law_names() -> None:
    votes = {"a": 30, "b": 25, "c": 24, "d": 21}
    assert absolute_majority(votes, 100, run_off=3) == RunOff(("a", "b", "c"))
    assert absolute_majority({"a": 40}, 100) == RunOff(("a",))


def test_the_rule_of_a_tie_is_kept() -> None:
    from_rule = object()
    for outcome in (
        plurality({"a": 1, "b": 1}, from_rule),  # type: ignore[arg-type]
        absolute_majority({"a": 4, "b": 3, "c": 3}, 10, 2, from_rule),  # type: ignore[arg-type]
    ):
        assert isinstance(outcome, LotsNeeded)
        assert outcome.rule is from_rule
