"""Why not this list, why not this candidate: real elections, and small ones made up for the rare cases."""

from dataclasses import replace
from fractions import Fraction

import pytest
from tests.election.export.conftest import result_of

from maslikhat.basics.text import Text
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.quota import Rest
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, QuotaMethod
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import LISTS, Constituency, Tally
from maslikhat.election.result.missed import (
    MissedSeat,
    SeatHeld,
    UnknownCandidate,
    why_not_candidate,
    why_not_list,
)
from maslikhat.election.result.model import ConstituencyResult
from maslikhat.election.result.reason import UnknownList

PLACE = Constituency("1", Text.of("Riverside"))


def of(votes: dict[str, int], rules: ListRules, around: Circumstances | None = None) -> MissedSeat:
    """Why "b" has not one seat more among these lists."""
    around = around or Circumstances()
    tier = allocate_lists(Tally(LISTS, votes), rules, around).value
    return why_not_list(replace(result_of("kz-mazhilis-2023"), tier=tier, around=around), "b")


def test_respublica_had_the_next_remainder_and_takes_the_seat_from_amanat_with_19156_votes_more() -> None:
    why = why_not_list(result_of("kz-mazhilis-2023"), "respublica")
    assert (why.kind, why.held, why.seat) == ("remainder", 6, 7)
    assert why.claim is not None
    assert why.last is not None
    assert (why.claim.list, why.last.list) == ("respublica", "amanat")
    assert why.last.key - why.claim.key == Fraction(3431510 * 69 % 5971719 - 547154 * 69 % 5971719, 69)
    assert why.gain is not None
    assert (why.gain.votes, why.gain.losers) == (19156, ("amanat",))
    assert why.rule is not None
    assert why.rule.cite.article == "97-1"


@pytest.mark.parametrize("name", ["auyl", "respublica", "akzhol", "npk", "osdp", "amanat", "baitaq"])
def test_the_votes_told_bring_the_seat_and_one_vote_fewer_does_not(name: str) -> None:
    result = result_of("kz-mazhilis-2023")
    why = why_not_list(result, name)
    assert why.gain is not None
    assert result.tier is not None
    for less, wanted in ((0, True), (1, False)):
        votes = {**result.tier.tally.votes, name: result.tier.tally.votes[name] + why.gain.votes - less}
        after = allocate_lists(replace(result.tier.tally, votes=votes), result.tier.rules, result.around).value
        assert (after.certain[name] > why.held) is wanted


def test_a_list_that_had_its_seat_by_remainder_needs_a_whole_quotient_for_another() -> None:
    why = why_not_list(result_of("kz-mazhilis-2023"), "osdp")
    assert (why.kind, why.claim, why.facts["whole"]) == ("once", None, 3)


def test_baitaq_stays_below_the_threshold_by_171892_votes() -> None:
    why = why_not_list(result_of("kz-mazhilis-2023"), "baitaq")
    assert (why.kind, why.facts["least"], why.facts["lacks"]) == ("threshold", 318323, 171892)
    assert why.gain is not None
    assert why.gain.votes > 171892


def test_labour_lacked_9069_votes_for_a_47th_seat_by_sainte_lague() -> None:
    why = why_not_list(result_of("nz-house-2017"), "labour")
    assert (why.kind, why.seat, why.entitled) == ("divisor", 47, True)
    assert why.claim is not None
    assert why.claim.divisor == 93
    assert why.gain is not None
    assert (why.gain.votes, why.gain.losers) == (9069, ("national",))


def test_where_only_shares_were_published_the_votes_are_not_told() -> None:
    why = why_not_list(result_of("kz-mazhilis-2004"), "asar")
    assert (why.kind, why.gain, why.gain_known) == ("remainder", None, False)


def test_a_list_has_no_more_seats_than_candidates() -> None:
    rules = ListRules(10, QuotaMethod(), exhausted="vacant")
    why = of({"a": 600, "b": 400}, rules, Circumstances(candidates={"b": 3}))
    assert (why.kind, why.held, why.facts["wanted"], why.facts["candidates"]) == ("exhausted", 3, 4, 3)
    assert why.gain is None


def test_a_tie_is_told_as_lots() -> None:
    assert of({"a": 10, "b": 10}, ListRules(3, QuotaMethod())).kind == "lots"


def test_the_rest_to_the_lists_with_most_votes() -> None:
    why = of({"a": 25, "b": 15}, ListRules(3, QuotaMethod(rest=Rest.MOST_VOTES)))
    assert why.last is not None
    assert why.gain is not None
    assert (int(why.last.key), why.gain.votes) == (25, 11)
    assert why.kind == "most_votes"


def test_all_seats_are_its_own() -> None:
    assert of({"b": 10}, ListRules(3, DivisorMethod(Divisors.DHONDT))).kind == "all"


def test_a_list_without_published_votes_is_absent_and_an_unknown_one_refused() -> None:
    result = result_of("kz-mazhilis-2023")
    assert result.tier is not None
    votes = {name: count for name, count in result.tier.tally.votes.items() if name != "baitaq"}
    tally = replace(result.tier.tally, votes=votes)
    tier = allocate_lists(tally, result.tier.rules, result.around).value
    assert why_not_list(replace(result, tier=tier), "baitaq").kind == "absent"
    for name in ("nobody", "against_all"):
        with pytest.raises(UnknownList):
            why_not_list(result, name)


def test_the_second_in_auckland_central_was_1581_votes_behind() -> None:
    seat = result_of("nz-house-2017").constituencies[0]
    why = why_not_candidate(seat, "labour")
    assert (why.kind, why.winner, why.behind, why.place) == ("outvoted", "national", 1581, 2)
    with pytest.raises(SeatHeld):
        why_not_candidate(seat, "national")
    with pytest.raises(UnknownCandidate):
        why_not_candidate(seat, "nobody")


def test_no_votes_no_explanation() -> None:
    with pytest.raises(UnknownCandidate):
        why_not_candidate(result_of("kz-mazhilis-2023").constituencies[0], "amanat")


def test_a_run_off_a_tie_and_a_tie_that_lots_settled() -> None:
    tally = Tally("1", {"a": 40, "b": 35, "c": 25})
    run_off = ConstituencyResult(PLACE, RunOff(("a", "b")), None, None, tally=tally, is_by_majority=True)
    assert [why_not_candidate(run_off, name).stands for name in "abc"] == [True, True, False]
    level = Tally("1", {"a": 40, "b": 40, "c": 20})
    tie = LotsNeeded(("a", "b"), 1, {"a": 0, "b": 0, "c": 0}, None)
    open_tie = ConstituencyResult(PLACE, tie, None, None, tally=level)
    assert [(why_not_candidate(open_tie, name).kind, why_not_candidate(open_tie, name).stands) for name in "bc"] == [
        ("lots", True),
        ("lots", False),
    ]
    drawn = ConstituencyResult(PLACE, Elected("a", 40, "b", 0), "a", "a", tally=level)
    assert (why_not_candidate(drawn, "b").kind, why_not_candidate(drawn, "b").behind) == ("outvoted", 0)
