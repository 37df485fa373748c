"""The cases that ship: each is read without a fault, and its figures add up to what was published.

The sharing of seats here is a second, tiny one, written apart from the project's engines: it checks the data.
"""

from fractions import Fraction
from pathlib import Path

import pytest

from maslikhat.election.case import NoTally, UnknownOption, read_case

ELECTIONS = Path(__file__).parents[3] / "elections"
CASES = sorted(path.name for path in ELECTIONS.iterdir())

LIST_SEATS = {
    "kz-mazhilis-2004": ("7%", [7, 1, 1, 1]),
    "kz-mazhilis-2012": ("7%", [83, 8, 7]),
    "kz-mazhilis-2016": ("7%", [84, 7, 7]),
    "kz-mazhilis-2021": ("7%", [76, 12, 10]),
    "kz-mazhilis-2023": ("5%", [40, 8, 6, 6, 5, 4]),
    "kz-maslikhat-2021-almaty": ("7%", [29, 4, 3, 3]),
    "kz-maslikhat-2021-rudny": ("7%", [12, 3]),
    "kz-maslikhat-2021-shymkent": ("7%", [24, 3, 3]),
    "kz-maslikhat-2023-almaty": ("5%", [12, 3, 3, 2, 1]),
    "kz-maslikhat-2023-astana": ("5%", [12, 3, 1, 1]),
    "kz-maslikhat-2023-kostanay": ("5%", [9, 3, 2, 1, 1]),
    "kr-assembly-2004": ("3%", [23, 21, 8, 4]),
    "kr-assembly-2008": ("3%", [22, 15, 8, 4, 3, 2]),
    "kr-assembly-2016": ("3%", [17, 13, 13, 4]),
    "lt-seimas-2024": ("5%", [18, 17, 14, 8, 7, 6]),
}


@pytest.mark.parametrize("name", CASES)
def test_every_case_is_read_and_every_figure_has_a_source(name: str) -> None:
    case = read_case(ELECTIONS / name)
    assert case.id.endswith(case.date.isoformat())
    assert case.sources
    assert {claim.source for claim in case.published} <= {source.id for source in case.sources}


@pytest.mark.parametrize(("name", "threshold", "seats"), [(name, *rest) for name, rest in LIST_SEATS.items()])
def test_whole_quotients_and_largest_remainders_give_the_official_seats(
    name: str, threshold: str, seats: list[int]
) -> None:
    case = read_case(ELECTIONS / name)
    official = {row.option: row.lists for row in case.official if row.lists}
    assert sorted(official.values(), reverse=True) == seats
    tally = case.tally("lists")
    base = tally.lines.get("whole", tally.valid_and_against_all)
    least = Fraction(int(threshold.removesuffix("%")), 100) * base
    passed = {option: votes for option, votes in tally.votes.items() if votes >= least}
    total = sum(passed.values())
    shared = {option: votes * sum(seats) // total for option, votes in passed.items()}
    left = sum(seats) - sum(shared.values())
    for option in sorted(passed, key=lambda option: -(passed[option] * sum(seats) % total))[:left]:
        shared[option] += 1
    assert shared == official


@pytest.mark.parametrize(("name", "valid"), [("nz-house-2014", 2405622), ("nz-house-2017", 2591896)])
def test_new_zealand_by_electorate(name: str, valid: int) -> None:
    case = read_case(ELECTIONS / name)
    assert case.tally("lists").valid == valid
    assert len(case.constituencies) == 71
    won: dict[str, int] = {}
    for constituency in case.constituencies:
        votes = case.tally(constituency.id).votes
        winner = max(votes, key=lambda option: votes[option])
        assert winner == constituency.party
        won[winner] = won.get(winner, 0) + 1
    assert won == {row.option: row.constituencies for row in case.official if row.constituencies}


def test_new_zealand_2014_has_121_seats_and_2017_has_120() -> None:
    totals = [
        sum(row.total or 0 for row in read_case(ELECTIONS / name).official)
        for name in ("nz-house-2014", "nz-house-2017")
    ]
    assert totals == [121, 120]


def test_mazhilis_2023_has_98_seats_and_29_constituencies() -> None:
    case = read_case(ELECTIONS / "kz-mazhilis-2023")
    assert sum(row.total or 0 for row in case.official) == 98
    assert sum(row.constituencies or 0 for row in case.official) == len(case.constituencies) == 29
    assert case.tally("lists").valid_and_against_all == 6366441
    assert [constituency.id for constituency in case.constituencies if constituency.winner] == [
        "1", "3", "6", "7", "11", "12", "19",
    ]  # fmt: skip


def test_what_a_case_does_not_have_is_an_error_with_its_name() -> None:
    case = read_case(ELECTIONS / "kz-mazhilis-2023")
    assert not case.has_tally("1")
    with pytest.raises(NoTally):
        case.tally("1")
    with pytest.raises(UnknownOption):
        case.option("nur_otan")
