"""A constituency as counted, as published, or not known; and what its seat does to lists. All figures are invented."""

import pytest

from maslikhat.basics.text import Text
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.case.model import OfficialSeats, Person
from maslikhat.election.model import Constituency
from maslikhat.election.result.elect import NoVotesOfLists, elect
from maslikhat.election.result.model import ConstituencyResult, Result, differences
from maslikhat.law.shelf import in_force, open_body

from .conftest import MAZHILIS_2004, MAZHILIS_2023, NEW_ZEALAND, constituency, elected, invented_case

LISTS = {"steppe": 600, "river": 400}
FOUR = (
    constituency("1", "Demo A", "steppe"),
    constituency("2", "Demo B", "river"),
    constituency("3"),
    constituency("4"),
)


def mazhilis(
    *constituencies: Constituency, official: tuple[OfficialSeats, ...] = (), **votes: dict[str, int]
) -> Result:
    contests = {"lists": LISTS, **{name.removeprefix("no_"): counts for name, counts in votes.items()}}
    return elected(
        invented_case("kz.mazhilis", MAZHILIS_2023, contests, constituencies=constituencies, official=official)
    )


def only(result: Result) -> ConstituencyResult:
    (each,) = result.constituencies
    return each


def test_votes_elect_and_the_published_name_stays() -> None:
    each = only(mazhilis(FOUR[0], no_1={"steppe": 5, "river": 3}))
    assert each.outcome == Elected("steppe", 5, "river", 2)
    assert (each.winner, each.option) == ("Demo A", "steppe")
    assert each.rule is not None
    assert each.rule.cite.article == "9(2)"


def test_votes_elect_an_option_where_no_name_was_published() -> None:
    each = only(mazhilis(FOUR[2], no_3={"steppe": 5, "river": 3}))
    assert (each.winner, each.option) == ("steppe", "steppe")


def test_without_votes_the_winner_is_as_published() -> None:
    each = only(mazhilis(FOUR[1]))
    assert (each.outcome, each.winner, each.option, each.rule) == (None, "Demo B", "river", None)


def test_without_votes_and_name_nothing_is_guessed() -> None:
    result = mazhilis(FOUR[3])
    each = only(result)
    assert (each.outcome, each.winner, each.option) == (None, None, None)
    assert result.constituency_seats is None
    assert result.total_seats == result.list_seats


def test_a_tie_needs_lots_and_elects_nobody() -> None:
    each = only(mazhilis(FOUR[3], no_4={"steppe": 4, "river": 4, "hill": 1}))
    assert isinstance(each.outcome, LotsNeeded)
    assert (each.outcome.tied, each.outcome.seats) == (("river", "steppe"), 1)
    assert (each.winner, each.option) == (None, None)


def test_a_tie_keeps_the_winner_and_party_that_were_published_after_the_lots() -> None:
    each = only(mazhilis(FOUR[1], no_2={"steppe": 4, "river": 4}))
    assert isinstance(each.outcome, LotsNeeded)
    assert (each.winner, each.option) == ("Demo B", "river")


def test_one_vote_elects() -> None:
    each = only(mazhilis(FOUR[3], no_4={"steppe": 1, "river": 0}))
    assert each.outcome == Elected("steppe", 1, "river", 1)


def test_each_kind_has_its_step() -> None:
    case = invented_case(
        "kz.mazhilis",
        MAZHILIS_2023,
        {"lists": LISTS, "1": {"steppe": 5, "river": 3}, "4": {"steppe": 4, "river": 4}},
        constituencies=FOUR,
    )
    steps = elect(case, in_force(open_body("kz.mazhilis"), MAZHILIS_2023)).steps[-4:]
    assert [step.kind for step in steps] == [
        "plurality.won", "constituency.as_published", "constituency.not_published", "tie.constituency",
    ]  # fmt: skip
    elected_there = {"constituency": "1", "winner": "steppe", "votes": 5, "runner_up": "river", "margin": 2}
    assert steps[0].facts == {**elected_there, "base": 8, "against_all": None, "is_open": False}
    assert (steps[3].facts["constituency"], steps[3].facts["tied"]) == ("4", ("river", "steppe"))
    assert steps[1].facts == {"constituency": "2", "winner_name": "Demo B"}


def test_seats_are_summed_only_where_every_constituency_was_counted() -> None:
    all_counted = mazhilis(FOUR[0], FOUR[2], no_1={"steppe": 5, "river": 3}, no_3={"steppe": 1, "river": 9})
    assert all_counted.constituency_seats == {"steppe": 1, "river": 1}
    assert all_counted.total_seats["steppe"] == all_counted.list_seats["steppe"] + 1
    assert mazhilis(FOUR[0], FOUR[2], no_1={"steppe": 5, "river": 3}).constituency_seats is None


def test_the_published_sum_stands_in_where_constituencies_were_not_counted() -> None:
    result = mazhilis(FOUR[2], official=(OfficialSeats("steppe", None, 1, None),))
    assert result.constituency_seats == {"steppe": 1}
    assert result.total_seats["steppe"] == result.list_seats["steppe"] + 1


def test_a_difference_names_option_tier_and_both_figures() -> None:
    # 600 and 400 of 69 seats: quotas 41.4 and 27.6, so 41 and 28.
    (found,) = differences(mazhilis(official=(OfficialSeats("steppe", 42, None, None),)))
    assert (found.option, found.tier, found.official, found.computed) == ("steppe", "lists", 42, 41)
    assert differences(mazhilis(official=(OfficialSeats("steppe", 41, 99, None),))) == ()


def test_a_counted_constituency_that_differs_from_the_official_result_is_found() -> None:
    result = mazhilis(FOUR[2], official=(OfficialSeats("river", 28, 1, 29),), no_3={"steppe": 5, "river": 3})
    assert [(each.tier, each.official, each.computed) for each in differences(result)] == [
        ("constituencies", 1, 0),
        ("total", 29, 28),
    ]


def test_in_2004_nobody_above_half_means_a_run_off_of_two() -> None:
    case = invented_case(
        "kz.mazhilis",
        MAZHILIS_2004,
        {"lists": LISTS, "3": {"steppe": 50, "river": 30, "hill": 20}},
        constituencies=(FOUR[2],),
    )
    each = only(elected(case))
    assert each.outcome == RunOff(("steppe", "river"))
    assert (each.winner, each.option) == (None, None)


def test_in_2004_one_vote_above_half_elects() -> None:
    case = invented_case(
        "kz.mazhilis",
        MAZHILIS_2004,
        {"lists": LISTS, "3": {"steppe": 51, "river": 30, "hill": 19}},
        constituencies=(FOUR[2],),
    )
    assert only(elected(case)).option == "steppe"


def test_an_election_by_list_without_votes_for_lists_is_refused() -> None:
    case = invented_case("kz.mazhilis", MAZHILIS_2023, {"1": {"steppe": 5}}, constituencies=(FOUR[0],))
    with pytest.raises(NoVotesOfLists) as caught:
        elected(case)
    assert caught.value.faults[0].facts["seats"] == 69


# --- New Zealand: a constituency exempts from the threshold, and counts against list seats ---------------------------

HOUSE = {"steppe": 6000, "river": 3900, "hill": 100}


def house(winners: dict[str, str], official: tuple[OfficialSeats, ...] = (), *, counted: bool = True) -> Result:
    votes = {"lists": HOUSE}
    if counted:
        votes |= {name: {winner: 10, "river" if winner != "river" else "steppe": 5} for name, winner in winners.items()}
    places = tuple(constituency(name) for name in winners)
    return elected(invented_case("nz.house", NEW_ZEALAND, votes, constituencies=places, official=official))


def test_one_electorate_exempts_a_list_of_1_percent_from_the_threshold() -> None:
    with_seat, without = house({"1": "hill", "2": "steppe"}).tier, house({"1": "river", "2": "steppe"}).tier
    assert with_seat is not None
    assert without is not None
    assert (with_seat.standings["hill"].exempt, with_seat.standings["hill"].constituencies_won) == (True, 1)
    assert with_seat.certain["hill"] == 1
    assert not without.standings["hill"].passed


def test_electorates_exempt_as_published_where_they_were_not_counted() -> None:
    tier = house({"1": "hill"}, (OfficialSeats("hill", None, 1, None),), counted=False).tier
    assert tier is not None
    assert tier.standings["hill"].exempt


def test_electorates_count_against_list_seats() -> None:
    # By Sainte-Lague of 9,900 votes: 6000 : 3900 of 120 seats is 72.7 : 47.3, so 73 and 47.
    result = house({"1": "steppe", "2": "steppe", "3": "river"})
    assert dict(result.list_seats) == {"steppe": 71, "river": 46, "hill": 0}
    assert result.total_seats["steppe"] == 73
    assert result.compensated is not None
    assert (result.compensated.house, result.compensated.overhang) == (120, {})


def test_more_electorates_than_the_share_make_the_house_grow() -> None:
    # HOUSE gives Hill 1 of 120; it wins three electorates and keeps them: two above its share.
    result = house({"1": "hill", "2": "hill", "3": "hill"})
    assert result.compensated is not None
    assert (result.compensated.house, result.compensated.overhang) == (122, {"hill": 2})
    assert (result.list_seats["hill"], result.total_seats["hill"]) == (0, 3)


def test_electorates_count_against_list_seats_as_published_where_they_were_not_counted() -> None:
    result = house({"1": "steppe"}, (OfficialSeats("steppe", None, 2, None),), counted=False)
    assert result.list_seats["steppe"] == 71
    assert sum(result.total_seats.values()) == 120


def test_an_independent_who_won_an_electorate_is_an_overhang() -> None:
    result = house({"1": "loner"})
    assert result.compensated is not None
    assert result.compensated.overhang == {"loner": 1}


def test_seats_of_a_list_are_named_by_the_closed_order() -> None:
    people = [Person("river", Text.of(f"Demo {place}"), place) for place in range(1, 60)]
    case = invented_case(
        "nz.house", NEW_ZEALAND, {"lists": HOUSE, "1": {"river": 9}}, constituencies=[constituency("1")], people=people
    )
    (named,) = [each.naming for each in elected(case).people if each.naming.list == "river"]
    assert named.seats == 46
    assert [person.name.en for person in named.people][:2] == ["Demo 1", "Demo 2"]
    assert (len(named.people), named.not_published, named.exhausted) == (46, 0, 0)
