"""Constituency seats count against list seats: New Zealand, with and without overhang."""

from collections import Counter
from pathlib import Path

import pytest

from maslikhat.election.allocation.compensation import Compensated, compensate
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.majority import Elected, plurality
from maslikhat.election.allocation.rulebook import list_rules
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.case.reader import read_case
from maslikhat.election.model import LISTS
from maslikhat.law.shelf import in_force, open_body

ELECTIONS = Path(__file__).resolve().parents[3] / "elections"


def test_a_list_that_won_more_than_its_share_keeps_it_and_nobody_loses() -> None:
    done = compensate({"a": 5, "b": 3, "c": 0}, {"a": 2, "b": 4, "d": 1, "e": 0})
    assert done == Compensated(
        lists={"a": 3, "b": 0, "c": 0, "d": 0, "e": 0},
        total={"a": 5, "b": 4, "c": 0, "d": 1, "e": 0},
        overhang={"b": 1, "d": 1},
    )
    assert done.house == 10


def test_exactly_its_share_is_no_overhang() -> None:
    done = compensate({"a": 2}, {"a": 2})
    assert done == Compensated({"a": 0}, {"a": 2}, {})


@pytest.mark.parametrize(
    ("year", "house", "overhang", "united_future"), [(2014, 121, {"united_future": 1}, 1), (2017, 120, {}, 0)]
)
def test_new_zealand(year: int, house: int, overhang: dict[str, int], united_future: int) -> None:
    """2014: United Future won Ohariu with 0.22 % of party votes, no seat of its own share: the house grew to 121."""
    case = read_case(ELECTIONS / f"nz-house-{year}")
    law = in_force(open_body(case.body), case.date)
    tallies = {tally.contest: tally for tally in case.tallies}
    winners = [plurality(tallies[each.id].votes) for each in case.constituencies]
    assert all(isinstance(each, Elected) for each in winners)
    won = Counter(each.winner for each in winners if isinstance(each, Elected))
    rules = list_rules(law, case.seats)
    assert rules is not None
    around = Circumstances({option.id: option.kind for option in case.options}, won=won)
    tier = allocate_lists(tallies[LISTS], rules, around).value
    done = compensate(tier.certain, won)
    official = {each.option: (each.lists, each.constituencies) for each in case.official}
    assert {name: (done.lists[name], won[name]) for name in official} == official
    assert (done.house, done.overhang, won["united_future"]) == (house, overhang, united_future)
    if united_future:
        assert tier.standings["united_future"].exempt
        assert tier.certain["united_future"] == 0
