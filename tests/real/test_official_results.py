"""Each case in elections/ gives its official result. A new folder is tested without a line here."""

import pytest

from maslikhat.election.allocation.majority import Elected
from maslikhat.election.result.model import differences

from .conftest import CASES, ELECTIONS, FOLDERS, STRUCTURES, elected, held


def test_the_folder_is_found() -> None:
    assert len(CASES) >= 18
    assert STRUCTURES == ["kz-maslikhat-2023-structure"]
    assert sorted(CASES + STRUCTURES) == FOLDERS


@pytest.mark.parametrize("name", CASES)
def test_a_case_ships_with_its_official_result(name: str) -> None:
    assert (ELECTIONS / name / "official.csv").is_file(), f"elections/{name} needs an official.csv: see docs/cases.md"
    assert any(row.lists is not None or row.total is not None for row in elected(name).value.case.official)


@pytest.mark.parametrize("name", CASES)
def test_list_seats_are_the_official_ones(name: str) -> None:
    result = elected(name).value
    official = {row.option: row.lists for row in result.case.official if row.lists}
    assert official, f"elections/{name}/official.csv has no list seats"
    assert held(dict(result.list_seats)) == official
    assert result.lots is None


@pytest.mark.parametrize("name", CASES)
def test_constituency_and_total_seats_are_the_official_ones_where_votes_are_published(name: str) -> None:
    result = elected(name).value
    counted = [each for each in result.constituencies if isinstance(each.outcome, Elected)]
    if not counted:
        assert all(each.outcome is None for each in result.constituencies)
        return
    official = result.case.official
    assert len(counted) == len(result.constituencies)
    assert held(dict(result.constituency_seats or {})) == held(
        {row.option: row.constituencies or 0 for row in official}
    )
    assert held(dict(result.total_seats)) == held({row.option: row.total or 0 for row in official})


@pytest.mark.parametrize("name", CASES)
def test_the_result_finds_no_difference_and_explains_itself(name: str) -> None:
    explained = elected(name)
    assert differences(explained.value) == ()
    kinds = {step.kind for step in explained.steps}
    assert kinds & {"threshold.base", "shares.only"}
    assert all(
        step.rule is not None for step in explained.steps if not step.kind.startswith(("constituency.", "shares.only"))
    )


@pytest.mark.parametrize(("name", "constituencies"), [("nz-house-2014", 71), ("nz-house-2017", 71)])
def test_every_electorate_of_new_zealand_is_counted_and_its_published_winner_is_of_the_party_that_won(
    name: str, constituencies: int
) -> None:
    result = elected(name).value
    assert len(result.constituencies) == constituencies
    for each in result.constituencies:
        assert isinstance(each.outcome, Elected)
        assert each.option == each.constituency.party == each.outcome.winner
        assert each.winner == each.constituency.winner
        assert each.outcome.margin > 0


def test_new_zealand_2014_has_121_seats_by_the_overhang_of_united_future() -> None:
    explained = elected("nz-house-2014")
    compensated = explained.value.compensated
    assert compensated is not None
    assert (compensated.house, compensated.overhang) == (121, {"united_future": 1})
    (step,) = (step for step in explained.steps if step.kind == "overhang")
    assert step.facts == {"list": "united_future", "won": 1, "entitled": 0, "extra": 1}


def test_new_zealand_2017_has_120_seats_and_no_overhang() -> None:
    compensated = elected("nz-house-2017").value.compensated
    assert compensated is not None
    assert (compensated.house, compensated.overhang) == (120, {})


@pytest.mark.parametrize(
    ("name", "exempt"),
    [("nz-house-2014", {"maori", "act", "united_future"}), ("nz-house-2017", {"act"})],
)
def test_new_zealand_parties_below_5_percent_pass_by_an_electorate(name: str, exempt: set[str]) -> None:
    tier = elected(name).value.tier
    assert tier is not None
    assert {option for option, standing in tier.standings.items() if standing.exempt} == exempt


def test_the_mazhilis_of_2023_has_98_seats_of_which_29_stand_by_the_published_sum_of_constituencies() -> None:
    result = elected("kz-mazhilis-2023").value
    assert sum(result.list_seats.values()) == 69
    assert sum(result.total_seats.values()) == 98
    assert result.total_seats["amanat"] == 62
    assert [each.constituency.id for each in result.constituencies if each.winner is not None] == [
        "1", "3", "6", "7", "11", "12", "19",
    ]  # fmt: skip
    assert all(each.outcome is None for each in result.constituencies)


def test_the_seats_of_2004_are_computed_from_shares_and_no_rounding_could_change_them() -> None:
    result = elected("kz-mazhilis-2004").value
    assert held(dict(result.list_seats)) == {"otan": 7, "akzhol": 1, "asar": 1, "aist": 1}
    assert result.firm_in_rounding is True


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("kz-mazhilis-2")])
def test_firmness_is_only_asked_where_shares_were_published(name: str) -> None:
    result = elected(name).value
    assert (result.firm_in_rounding is None) == (result.tier is not None and result.tier.tally.unit == "votes")
