"""How many votes a list lacked for one more seat: one vote fewer would not have been enough."""

from dataclasses import replace
from pathlib import Path

import pytest

from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.margin import votes_to_gain
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.result.model import Result

ELECTIONS = Path(__file__).resolve().parents[3] / "elections"


@pytest.fixture(scope="module")
def mazhilis() -> Result:
    return elect_case(open_case(ELECTIONS / "kz-mazhilis-2023")).value


@pytest.mark.parametrize(("name", "votes"), [("respublica", 19_156), ("amanat", 219_451), ("baitaq", 180_938)])
def test_votes_short_of_one_more_seat_in_2023(mazhilis: Result, name: str, votes: int) -> None:
    tier = mazhilis.tier
    assert tier is not None
    assert votes_to_gain(tier, name, mazhilis.around) == votes
    assert _with(mazhilis, tier, name, votes) == tier.certain[name] + 1 or name == "baitaq"
    assert _with(mazhilis, tier, name, votes) > tier.certain[name]
    assert _with(mazhilis, tier, name, votes - 1) == tier.certain[name]


def _with(result: Result, tier: ListTier, name: str, more: int) -> int:
    votes = {**tier.tally.votes, name: tier.tally.votes[name] + more}
    rules = replace(tier.rules, exhausted="vacant")
    return allocate_lists(replace(tier.tally, votes=votes), rules, result.around).value.certain[name]
