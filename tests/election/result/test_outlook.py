"""While stations are out: what is called certain holds whatever the voters who are left do, by the engine itself."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.election.export.conftest import result_of

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.case.model import State, Total
from maslikhat.election.model import LISTS, Tally
from maslikhat.election.result.elect import elect
from maslikhat.election.result.model import Result
from maslikhat.election.result.outlook import outlook_of
from maslikhat.law.shelf import in_force, open_body

COUNTS = st.integers(0, 4000)


def counted(votes: dict[str, int], out: int | None, stations: tuple[int, int] = (3, 9)) -> Result:
    """The Mazhilis of 2023 with other votes: 69 seats, 5 % of all votes, Hare quota, largest remainder."""
    case = result_of("kz-mazhilis-2023").case
    registered = sum(votes.values())
    totals = (Total(LISTS, "registered", registered + out),) if out is not None else ()
    tally = Tally(LISTS, votes, None, {"registered": registered}, stations=stations[0], expected=stations[1])
    made = replace(case, totals=totals, published=(), constituencies=(), state=State.INTERIM)
    made = replace(made, options=tuple(replace(each, candidates=None) for each in case.options))
    return elect(made, in_force(open_body("kz.mazhilis"), date(2023, 3, 19)), [tally]).value


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.lists(COUNTS, min_size=3, max_size=5), st.integers(0, 900), st.lists(st.integers(0, 900), min_size=6, max_size=6)
)
def test_no_vote_that_is_left_moves_a_seat_out_of_its_bounds(given: list[int], out: int, split: list[int]) -> None:
    names = ("amanat", "auyl", "respublica", "akzhol", "npk")
    votes = dict(zip(names, given, strict=False))
    try:
        outlook = outlook_of(counted(votes, out))
    except MaslikhatError:
        return  # nobody passes, or nobody has a vote: there is nothing to bound
    assert outlook is not None
    if outlook.unknown:
        assert outlook.unknown == "single_list"
        return
    left, later = out, dict(votes)
    for name, part in zip(votes, split, strict=False):
        later[name] += min(left, part)
        left -= min(left, part)
    tier = counted(later, 0, (9, 9)).tier
    assert tier is not None
    for name, held in tier.certain.items():
        bound = outlook.ranges[name]
        assert bound.least <= held <= bound.most
        assert bound.passes in (None, tier.standings[name].passed)


def test_all_that_is_left_to_one_list_is_within_its_bounds() -> None:
    votes = {"amanat": 5000, "auyl": 3000, "respublica": 1900, "akzhol": 95}
    outlook = outlook_of(counted(votes, 200))
    assert outlook is not None
    for name, count in votes.items():
        tier = counted({**votes, name: count + 200}, 0, (9, 9)).tier
        assert tier is not None
        assert tier.certain[name] <= outlook.ranges[name].most
    assert outlook.ranges["akzhol"].passes is False
    assert outlook.ranges["amanat"].least < outlook.ranges["amanat"].most
    assert outlook.certain_seats < 69


def test_a_list_at_the_threshold_may_pass_or_not_and_one_vote_more_left_would_settle_nothing() -> None:
    votes = {"amanat": 5000, "auyl": 4500, "akzhol": 500}
    outlook = outlook_of(counted(votes, 1))
    assert outlook is not None
    assert outlook.ranges["akzhol"].passes is None
    assert outlook.ranges["akzhol"].least == 0
    exactly = outlook_of(counted(votes, 0))
    assert exactly is not None
    assert exactly.ranges["akzhol"].passes is True


def test_with_nobody_left_everything_is_certain() -> None:
    result = counted({"amanat": 5000, "auyl": 4000}, 0, (9, 9))
    outlook = outlook_of(result)
    assert outlook is not None
    assert {name: each.least for name, each in outlook.ranges.items()} == dict(result.list_seats)
    assert all(each.is_certain for each in outlook.ranges.values())


def test_where_voters_of_the_stations_left_are_not_known_nothing_is_told() -> None:
    outlook = outlook_of(counted({"amanat": 5000, "auyl": 4000}, None))
    assert outlook is not None
    assert (outlook.unknown, outlook.outstanding, dict(outlook.ranges)) == ("voters", None, {})


def test_where_one_list_alone_may_pass_nothing_is_told() -> None:
    outlook = outlook_of(counted({"amanat": 5000, "auyl": 270}, 4000))
    assert outlook is not None
    assert outlook.unknown == "single_list"


def test_a_list_that_may_get_more_seats_than_it_has_candidates_is_told() -> None:
    result = counted({"amanat": 5000, "auyl": 4000}, 100)
    capped = replace(result, around=replace(result.around, candidates={"amanat": 10}))
    outlook = outlook_of(capped)
    assert outlook is not None
    assert outlook.unknown == "candidates"


def test_a_law_with_another_method_is_told() -> None:
    result = replace(result_of("nz-house-2014"))
    assert result.tier is not None
    tally = replace(result.tier.tally, stations=1, expected=2, lines={"registered": 1})
    case = replace(result.case, totals=(Total(LISTS, "registered", 2),), state=State.INTERIM)
    outlook = outlook_of(replace(result, case=case, tier=replace(result.tier, tally=tally)))
    assert outlook is not None
    assert outlook.unknown == "method"


def test_of_a_final_election_every_seat_is_certain_however_many_voters_stayed_at_home() -> None:
    outlook = outlook_of(result_of("kz-mazhilis-2023"))
    assert outlook is not None
    assert (outlook.certain_seats, outlook.unknown) == (69, "")
    assert all(each.is_certain for each in outlook.ranges.values())
