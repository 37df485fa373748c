"""More votes than there are voters for: told, never left to be believed. All figures are invented."""

from dataclasses import replace

import pytest

from maslikhat.election.allocation.voters import Voters, voters_of
from maslikhat.election.case.model import Case
from maslikhat.election.model import LISTS, Tally
from maslikhat.election.result.reason import SeatReason, why_seat

from .conftest import MAZHILIS_2012, elected, invented_case

VOTES = {"steppe": 6000, "river": 4000}


def why_first(**lines: int) -> SeatReason:
    case: Case = invented_case("kz.mazhilis", MAZHILIS_2012, {LISTS: VOTES})
    return why_seat(elected(replace(case, tallies=(Tally(LISTS, VOTES, lines=lines),))), "steppe", 50)


def needed() -> int:
    taken = why_first().taken
    assert taken is not None
    return taken.votes


@pytest.mark.parametrize(("more", "is_beyond"), [(0, False), (-1, True)])
def test_all_votes_and_those_added_stay_within_the_registered_voters(more: int, is_beyond: bool) -> None:
    reason = why_first(registered=10_000 + needed() + more, took_part=10_000)
    assert (reason.beyond is not None) is is_beyond


@pytest.mark.parametrize(("more", "is_beyond"), [(0, False), (-1, True)])
def test_where_registered_is_unknown_those_added_stay_within_those_who_took_part(more: int, is_beyond: bool) -> None:
    reason = why_first(took_part=needed() + more)
    assert (reason.beyond is not None) is is_beyond


def test_the_line_of_the_voters_is_told_with_its_number_and_the_votes_counted() -> None:
    votes = Tally(LISTS, VOTES, against_all=5)
    assert voters_of(replace(votes, lines={"took_part": 11_000})) == Voters("took_part", 11_000, 10_005)
    both = {"took_part": 11_000, "registered": 20_000}
    assert voters_of(replace(votes, lines=both)) == Voters("registered", 20_000, 10_005)


def test_nothing_is_said_where_no_number_of_voters_is_known() -> None:
    assert why_first().beyond is None


def test_against_all_is_among_the_votes_counted() -> None:
    tally = Tally(LISTS, VOTES, against_all=500, lines={"registered": 12_000})
    assert voters_of(tally) == Voters("registered", 12_000, 10_500)
    assert Voters("registered", 12_000, 10_500).most_added == 1_500
