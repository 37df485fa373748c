"""Women, the young and others among candidates: the figures of 2023, what does not add up, what the quota says."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from maslikhat.election.candidates.groups import misfits, number_of, portion_of, possible_numbers
from maslikhat.election.candidates.quota import quota_figures
from maslikhat.election.case import Case, PrintedShare, read_case
from maslikhat.election.case.model import PeopleGroup
from maslikhat.law.shelf import InForce, in_force, open_body

ELECTIONS = Path(__file__).parents[3] / "elections"


@pytest.fixture
def case() -> Case:
    return read_case(ELECTIONS / "kz-mazhilis-2023")


@pytest.fixture
def law(case: Case) -> InForce:
    return in_force(open_body(case.body), case.date)


def group(name: str, number: int | None, of: int, **more: object) -> PeopleGroup:
    told = {"contest": "lists", "stage": "registered", "by": "all", "sources": ("S41",), **more}
    return PeopleGroup(group=name, number=number, of=of, **told)  # type: ignore[arg-type]


def kinds(case: Case, *groups: PeopleGroup) -> list[str]:
    return [each.kind for each in misfits(replace(case, groups=groups))]


def test_80_women_of_281_registered_on_lists_are_28_5_percent(case: Case) -> None:
    (women,) = [each for each in case.groups if each.group == "women"]
    assert (women.number, women.of, women.sources) == (80, 281, ("S41",))
    assert portion_of(women) == Fraction(80, 281)
    assert round(portion_of(women) * 1000) == 285
    (young,) = [each for each in case.groups if each.group == "young"]
    assert (young.number, young.age) == (19, 29)


def test_80_women_and_201_men_are_the_281_registered(case: Case) -> None:
    assert {each.group: each.number for each in case.groups if each.by == "all"} == {
        "women": 80,
        "men": 201,
        "young": 19,
        "quota": None,
    }
    assert misfits(case) == ()


def test_a_man_too_many_is_told(case: Case) -> None:
    wrong = misfits(replace(case, groups=(group("women", 80, 281), group("men", 202, 281))))
    assert [(each.kind, each.found, each.wanted) for each in wrong] == [("women-and-men", 282, 281)]


def test_a_base_that_is_not_the_published_number_of_candidates_is_told(case: Case) -> None:
    (wrong,) = misfits(replace(case, groups=(group("women", 80, 283),)))
    assert (wrong.kind, wrong.found, wrong.wanted, wrong.sources) == ("base", 283, 281, ("S41", "S40"))


def test_elected_women_are_held_against_the_official_seats(case: Case) -> None:
    elected = group("women", 18, 98, contest="house", stage="elected")
    assert kinds(case, elected) == []
    assert kinds(case, replace(elected, of=97)) == ["base"]
    assert kinds(case, replace(elected, contest="lists", by="amanat", of=40)) == []


def test_lists_have_no_more_women_than_all_lists_together(case: Case) -> None:
    lists = (group("women", 50, 90, by="amanat"), group("women", 31, 54, by="akzhol"))
    assert kinds(case, group("women", 80, 281), *lists) == ["lists-over-all"]
    assert kinds(case, group("women", 81, 281), *lists) == []


def test_who_is_a_woman_is_in_the_quota(case: Case) -> None:
    assert kinds(case, group("women", 80, 281), group("quota", 79, 281)) == ["quota-below-group"]
    assert kinds(case, group("women", 80, 281), group("quota", 80, 281)) == []


@pytest.mark.parametrize(
    ("units", "decimals", "of", "numbers"),
    [
        (381, 1, 281, [107]),  # 106/281 = 37.72 %, 107/281 = 38.08 %, 108/281 = 38.43 %
        (381, 1, 42, [16]),  # 16/42 = 38.095 %
        (32, 0, 40, [13]),  # 12.8: 12/40 = 30 %, 13/40 = 32.5 %, rounded down
        (38, 0, 281, [106, 107, 108]),  # 37.5 to 38.5 %: 105.4 to 108.2
        (33, 0, 2, []),  # half of two is 50 %
        (0, 0, 100, [0]),
        (100, 0, 7, [7]),
    ],
)
def test_a_printed_share_is_some_whole_number_of_people(units: int, decimals: int, of: int, numbers: list[int]) -> None:
    printed = group("quota", None, of, printed=PrintedShare(units, decimals))
    assert list(possible_numbers(printed)) == numbers
    assert number_of(printed) == (numbers[0] if len(numbers) == 1 else None)


def test_a_share_that_nobody_gives_is_told(case: Case) -> None:
    assert kinds(case, group("disability", None, 2, by="self", printed=PrintedShare(33, 0))) == ["share-of-nobody"]


def test_the_quota_is_judged_for_one_list_of_seven_only(case: Case, law: InForce) -> None:
    told = quota_figures(case, law)
    assert told is not None
    assert (told.rule.share, told.rule.age) == (Fraction(30, 100), 29)
    assert [(each.group.by, each.needed, each.holds, each.why) for each in told.figures] == [
        ("all", 85, None, "all-lists"),
        ("akzhol", 17, True, ""),
        ("amanat", 12, None, "other-age"),
    ]
    assert (told.lists, told.unknown) == (7, 6)


@pytest.mark.parametrize(("number", "holds"), [(17, True), (16, False)])
def test_30_percent_of_54_are_17(case: Case, law: InForce, number: int, holds: bool) -> None:
    told = quota_figures(replace(case, groups=(group("quota", number, 54, by="akzhol", stage="nominated"),)), law)
    assert told is not None
    assert told.figures[0].holds is holds


def test_a_rounded_share_on_the_boundary_decides_nothing(case: Case, law: InForce) -> None:
    printed = group("quota", None, 300, by="akzhol", printed=PrintedShare(30, 0))
    told = quota_figures(replace(case, groups=(printed,)), law)
    assert told is not None
    assert (told.figures[0].holds, told.figures[0].why) == (None, "rounding")


def test_before_the_law_of_2022_there_is_no_quota_to_judge(case: Case) -> None:
    assert quota_figures(case, in_force(open_body(case.body), date(2021, 1, 10))) is None
