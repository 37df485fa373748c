"""Why a list holds a seat. Real elections where the kind occurs there, invented ones where it does not."""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from maslikhat.basics.text import LANGUAGES, Language, Text
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.result.elect import elect
from maslikhat.election.result.model import Result
from maslikhat.election.result.reason import SeatNotHeld, SeatReason, UnknownList, why_seat
from maslikhat.law.shelf import in_force, open_body
from maslikhat.pages.seat_words import reason_text

from .conftest import MAZHILIS_2012, MAZHILIS_2023, elected, in_shares, invented_case

ELECTIONS = Path(__file__).parents[3] / "elections"


@cache
def real(name: str) -> Result:
    return elect_case(open_case(ELECTIONS / name)).value


def tied(registered: dict[str, int] | None) -> Result:
    """Two lists level for the 69th seat."""
    votes = {"lists": {"steppe": 500, "river": 500}}
    return elected(invented_case("kz.mazhilis", MAZHILIS_2023, votes, registered=registered))


def test_the_4th_seat_of_osdp_is_a_remainder_seat() -> None:
    # shared/examples: 5,971,719 votes by 69 seats; 331,058 votes hold 3 quotients and leave 0.825 of one.
    reason = why_seat(real("kz-mazhilis-2023"), "osdp", 4)
    assert reason.kind == "remainder"
    quota = Fraction(5971719, 69)
    assert (reason.facts["quota"], reason.facts["whole"]) == (quota, 3)
    assert reason.facts["left_over"] == 331058 - 3 * quota
    assert (reason.facts["seats_whole"], reason.facts["seats_rest"]) == (67, 2)
    assert [(claim.list, claim.rank) for claim in reason.ranking] == [("osdp", 1), ("amanat", 2)]
    assert reason.runner_up is not None
    assert reason.runner_up.list == "respublica"
    assert reason.gap == (331058 - 3 * quota) - (547154 - 6 * quota)
    assert reason.rule is not None
    assert (reason.rule.name, reason.rule.cite.article) == ("list_allocation", "97-1")


def test_the_3rd_seat_of_osdp_is_a_whole_quota() -> None:
    reason = why_seat(real("kz-mazhilis-2023"), "osdp", 3)
    assert (reason.kind, reason.runner_up, reason.gap) == ("whole", None, None)


def test_osdp_would_lose_every_seat_by_13407_votes() -> None:
    # At 331,058 - 13,407 the base is 6,353,034, 5 % of which is 317,651.7; with 13,406 fewer it is at 5 % exactly met.
    change = why_seat(real("kz-mazhilis-2023"), "osdp", 4).loses
    assert change is not None
    assert (change.votes, change.falls_out, change.challenger) == (13407, True, None)
    assert (331058 - 13407) * 20 < 6366441 - 13407
    assert (331058 - 13406) * 20 >= 6366441 - 13406


def test_a_seat_left_in_georgia_goes_by_most_votes() -> None:
    reason = why_seat(real("ge-parliament-2024"), "41", 89)
    assert reason.kind == "most_votes"
    assert reason.facts["whole"] == 88
    assert reason.runner_up is not None
    tier = real("ge-parliament-2024").tier
    assert tier is not None
    assert reason.gap == tier.tally.votes["41"] - tier.tally.votes[reason.runner_up.list]


def test_a_seat_in_new_zealand_is_a_quotient() -> None:
    reason = why_seat(real("nz-house-2014"), "national", 3)
    assert (reason.kind, reason.facts["divisor"]) == ("divisor", 5)
    assert reason.facts["quotient"] == Fraction(1131501, 5)
    # Before it stand 1,131,501 and 377,167 (National), 604,535 (Labour) and 257,359 (Green).
    assert reason.facts["rank"] == 5


def test_a_tie_is_settled_by_earlier_registration() -> None:
    result = tied({"steppe": 2, "river": 1})
    assert dict(result.list_seats) == {"steppe": 34, "river": 35}
    reason = why_seat(result, "river", 35)
    assert (reason.kind, reason.facts["tied"]) == ("tie", ("river", "steppe"))
    assert reason.rule is not None
    assert reason.rule.name == "list_tie"


def test_a_tie_whose_order_is_not_published_needs_lots() -> None:
    result = tied(None)
    assert result.lots is not None
    assert (result.lots.tied, result.lots.seats) == (("river", "steppe"), 1)
    assert dict(result.list_seats) == {"steppe": 34, "river": 34}
    with pytest.raises(SeatNotHeld):
        why_seat(result, "river", 35)


def under(
    votes: dict[str, int], seats: int, candidates: dict[str, int], order: dict[str, int] | None = None, **rules: Any
) -> Result:
    """A list tier by Hare quotas under rules made up for this test, their articles too."""
    case = invented_case("kz.mazhilis", MAZHILIS_2023, {"lists": votes}, registered=order)
    options = tuple(replace(option, candidates=candidates.get(option.id)) for option in case.options)
    law = in_force(open_body(case.body), case.date)
    refs = {name: replace(law["list_tie"].ref, name=name) for name in ("exhausted_list", "list_minimum")}
    return elect(replace(case, options=options), law, rules=ListRules(seats, QuotaMethod(), refs=refs, **rules)).value


def in_words(reason: SeatReason) -> dict[Language, str]:
    """The first line of a reason in each language."""
    return {language: next(reason_text(reason, {}, language)).replace("\u00a0", " ") for language in LANGUAGES}


def test_a_seat_shared_anew_after_a_list_ran_out_of_candidates() -> None:
    """41, 21 and 7 of 69 seats; steppe has 40 candidates, and river gets the seat that it leaves."""
    votes = {"steppe": 600, "river": 300, "hill": 100}
    result = under(votes, 69, {"steppe": 40}, exhausted="reshare")
    assert dict(result.list_seats) == {"steppe": 40, "river": 22, "hill": 7}
    reason = why_seat(result, "river", 22)
    assert (reason.kind, reason.runner_up, reason.gap) == ("reshared", None, None)
    assert (reason.facts["cause"], reason.facts["held"]) == ("exhausted", ("steppe",))
    assert reason.rule is not None
    assert reason.rule.name == "exhausted_list"
    assert in_words(reason) == {
        "en": "river holds its 22nd seat because seats were shared anew among the other lists: "
        "steppe had fewer candidates than seats won.",
        "ru": "river получила 22-й мандат, потому что мандаты распределены заново между остальными списками: "
        "кандидатов меньше, чем мандатов по голосам: steppe.",
        "kk": "river 22-мандатты алды, себебі мандаттар қалған тізімдер арасында қайта бөлінді: "
        "кандидат саны дауыс бойынша мандат санынан аз тізім – steppe.",
    }
    before = why_seat(result, "river", 21)
    assert (before.kind, "held" in before.facts) == ("remainder", False)


def test_a_tie_stays_a_tie_where_the_seats_of_an_exhausted_list_are_left_empty() -> None:
    """Quotas of 166.7: 3, 1.5 and 1.5; the lots drawn give river the last seat, and steppe lacks a third candidate."""
    votes = {"steppe": 500, "river": 250, "hill": 250}
    lots = {"steppe": 1, "river": 2, "hill": 3}
    result = under(votes, 6, {"steppe": 2}, order=lots, exhausted="vacant", tie="lots")
    assert dict(result.list_seats) == {"steppe": 2, "river": 2, "hill": 1}
    reason = why_seat(result, "river", 2)
    assert (reason.kind, reason.facts["tied"]) == ("tie", ("hill", "river"))


def test_the_least_number_of_seats_and_a_seat_that_it_moved() -> None:
    """Quotas of 10.5: 2, 4, 0 and 3 with remainders; c gets one, the other seven go anew by 11.57 votes."""
    votes = {"a": 16, "b": 38, "c": 3, "d": 27}
    result = under(votes, 8, {}, minimum=1)
    assert dict(result.list_seats) == {"a": 2, "b": 3, "c": 1, "d": 2}
    least = why_seat(result, "c", 1)
    assert (least.kind, least.facts["minimum"]) == ("minimum", 1)
    assert in_words(least)["en"] == "c holds its 1st seat because the law gives it at least 1 seat."
    moved = why_seat(result, "a", 2)
    assert (moved.kind, moved.facts["cause"], moved.facts["held"]) == ("reshared", "minimum", ("c",))
    assert [each.rule.name if each.rule else None for each in (least, moved)] == ["list_minimum", "list_minimum"]
    assert in_words(moved) == {
        "en": "a holds its 2nd seat because seats were shared anew among the other lists: "
        "c got the least number of seats that the law gives a list.",
        "ru": "a получила второй мандат, потому что мандаты распределены заново между остальными списками: "
        "наименьшее число мандатов, положенное списку по закону, получили: c.",
        "kk": "a екінші мандатты алды, себебі мандаттар қалған тізімдер арасында қайта бөлінді: "
        "заң бойынша тізімге тиесілі ең аз мандат санын алған – c.",
    }


def test_a_single_list_lets_the_next_in_with_at_least_two_seats() -> None:
    # 250 of 9,550 votes is below 7 %; of 98 seats its quotients are 2.565, times 0.7 is 1.796: one, raised to two.
    votes = {"lists": {"steppe": 9300, "river": 250}}
    result = elected(invented_case("kz.mazhilis", MAZHILIS_2012, votes))
    assert dict(result.list_seats) == {"steppe": 96, "river": 2}
    reason = why_seat(result, "river", 2)
    assert (reason.kind, reason.facts["minimum"]) == ("minimum", 2)
    assert why_seat(result, "steppe", 96).kind != "minimum"


def test_a_single_list_above_the_minimum_is_reduced_by_the_factor() -> None:
    # 650 of 9,950 votes is below 7 %; quotients 6.402, times 0.7 is 4.481: four.
    votes = {"lists": {"steppe": 9300, "river": 650}}
    result = elected(invented_case("kz.mazhilis", MAZHILIS_2012, votes))
    assert dict(result.list_seats) == {"steppe": 94, "river": 4}
    assert why_seat(result, "river", 4).kind != "minimum"


def test_a_list_that_did_not_stand_and_a_seat_that_is_not_held() -> None:
    with pytest.raises(UnknownList) as unknown:
        why_seat(real("kz-mazhilis-2023"), "nobody", 1)
    assert "osdp" in str(unknown.value.faults[0].facts["known"])
    for seat in (0, -1, 5):
        with pytest.raises(SeatNotHeld) as caught:
            why_seat(real("kz-mazhilis-2023"), "osdp", seat)
        called = Text(kk="ЖСДП", ru="ОСДП", en="NSDP")
        facts = {"list": called, "seat": seat, "held": 4, "why": "votes", "entitled": False}
        assert caught.value.faults[0].facts == facts
    with pytest.raises(SeatNotHeld) as none:
        why_seat(real("kz-mazhilis-2023"), "baitaq", 1)
    assert (none.value.faults[0].facts["held"], none.value.faults[0].facts["why"]) == (0, "threshold")


def test_against_all_is_no_list() -> None:
    with pytest.raises(UnknownList):
        why_seat(real("kz-mazhilis-2023"), "against_all", 1)


# --- Only shares were published ---------------------------------------------------------------------------------------


def test_shares_are_firm_where_no_rounding_changes_a_seat() -> None:
    case = invented_case("kz.mazhilis", MAZHILIS_2012, {"lists": {"steppe": 600, "river": 400}})
    assert elected(in_shares(case, 1000)).firm_in_rounding is True


def test_a_list_printed_at_exactly_the_threshold_is_not_firm() -> None:
    # 7.0 % may stand for 6.95 %: with 7 % wanted, the rounding decides.
    case = invented_case("kz.mazhilis", MAZHILIS_2012, {"lists": {"steppe": 600, "river": 330, "hill": 70}})
    assert elected(in_shares(case, 1000)).firm_in_rounding is False


def test_a_last_seat_within_the_rounding_is_not_firm() -> None:
    # 50.5 % of 98 seats are 49.49 quotas: 49 seats. But 50.55 % are 49.54 and 50.45 % are 49.44: 50 seats or 49.
    case = invented_case("kz.mazhilis", MAZHILIS_2012, {"lists": {"steppe": 505, "river": 495}})
    assert elected(in_shares(case, 1000)).firm_in_rounding is False


def test_no_number_of_votes_is_told_where_only_shares_were_published() -> None:
    case = invented_case("kz.mazhilis", MAZHILIS_2012, {"lists": {"steppe": 600, "river": 400}})
    votes, shares = why_seat(elected(case), "river", 39), why_seat(elected(in_shares(case, 1000)), "river", 39)
    assert votes.firmness_known
    assert votes.loses is not None
    assert (shares.firmness_known, shares.loses, shares.taken) == (False, None, None)


def test_counted_votes_are_not_asked_for_firmness() -> None:
    case = invented_case("kz.mazhilis", MAZHILIS_2012, {"lists": {"steppe": 600, "river": 400}})
    assert elected(case).firm_in_rounding is None
