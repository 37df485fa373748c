"""An election in a few measures: what was not published is not known, and never nought."""

from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from maslikhat.basics.citation import Status
from maslikhat.election.comparison.ground import Coverage, differences
from maslikhat.election.comparison.profile import MEASURES, Profile, profile_of
from maslikhat.election.opening import elect_case, open_case
from maslikhat.pages.facts import gather

ELECTIONS = Path(__file__).resolve().parents[3] / "elections"


@cache
def profile(name: str) -> Profile:
    facts = gather(elect_case(open_case(ELECTIONS / name)))
    return profile_of(facts.result, facts.stages)


def test_the_mazhilis_of_2023_in_measures() -> None:
    told = profile("kz-mazhilis-2023")
    assert (told["turnout"].part, told["turnout"].whole) == (6521860, 12035578)
    assert told["turnout"].base == "received-ballot"
    assert told["turnout"].sources == ("S01", "S10")
    assert (told["competition"].part, told["competition"].whole) == (435, 29)
    assert told["competition"].value == 15
    assert told["independents"].value == Fraction(7, 98)


def test_80_of_281_candidates_are_women_and_of_deputies_it_is_not_published() -> None:
    told = profile("kz-mazhilis-2023")
    women, youth = told["women_candidates"], told["youth_candidates"]
    assert (women.part, women.whole, women.base, women.sources) == (80, 281, "lists-registered", ("S41",))
    assert (youth.part, youth.whole, youth.age) == (19, 281, 29)
    assert (told["women"].value, told["women"].why) == (None, "not-published")
    assert (told["quota"].value, told["quota"].why) == (None, "not-published")


def test_of_the_42_deputies_of_almaty_16_are_in_the_groups_of_the_quota() -> None:
    quota = profile("kz-maslikhat-2023-almaty")["quota"]
    assert (quota.value, quota.part, quota.whole, quota.sources) == (Fraction(16, 42), 16, 42, ("S52",))
    assert quota.is_reckoned  # the source prints 38.1 %


@pytest.mark.parametrize(
    ("name", "independents", "why"),
    [
        ("kz-mazhilis-2021", Fraction(0), ""),  # every seat goes by list
        ("lt-seimas-2024", None, "constituencies-not-told"),  # 71 constituencies that the case does not tell
        ("kz-maslikhat-2023-astana", None, "constituencies-not-told"),
    ],
)
def test_independents_are_unknown_where_constituencies_are_not_told(
    name: str, independents: Fraction | None, why: str
) -> None:
    told = profile(name)["independents"]
    assert (told.value, told.why) == (independents, why)


@pytest.mark.parametrize(
    ("name", "value", "base", "why"),
    [
        ("kz-mazhilis-2012", Fraction(754, 1000), "printed", ""),
        ("kz-mazhilis-2016", Fraction(7712, 10000), "printed", ""),  # registered voters only as "9.81 million"
        ("lt-seimas-2024", None, "", "took-part-not-published"),
        ("kz-maslikhat-2023-almaty", None, "", "registered-not-published"),
    ],
)
def test_a_turnout_without_counts_is_as_printed_or_not_known(
    name: str, value: Fraction | None, base: str, why: str
) -> None:
    told = profile(name)["turnout"]
    assert (told.value, told.base, told.why) == (value, base, why)


@pytest.mark.parametrize(
    ("name", "coverage", "seats", "house", "threshold"),
    [
        ("kz-mazhilis-2023", Coverage.PART, 69, 98, Fraction(5, 100)),
        ("kz-mazhilis-2021", Coverage.WHOLE, 98, 98, Fraction(7, 100)),
        ("kz-maslikhat-2023-kostanay", Coverage.PART, 16, 32, Fraction(5, 100)),
        ("kz-maslikhat-2021-rudny", Coverage.WHOLE, 15, 15, Fraction(7, 100)),
        ("lt-seimas-2024", Coverage.PART, 70, 141, Fraction(5, 100)),
        ("nz-house-2014", Coverage.ENTITLEMENT, 121, 121, Fraction(5, 100)),
    ],
)
def test_what_the_measures_rest_on(name: str, coverage: Coverage, seats: int, house: int, threshold: Fraction) -> None:
    ground = profile(name).ground
    assert (ground.coverage, ground.seats, ground.house, ground.threshold) == (coverage, seats, house, threshold)
    assert ground.status is not None
    assert ground.status in set(Status)


def test_shares_as_printed_are_told_as_such() -> None:
    assert profile("kz-maslikhat-2021-almaty").ground.in_shares
    assert not profile("kz-mazhilis-2023").ground.in_shares


def test_every_measure_has_a_value_or_a_reason() -> None:
    for folder in sorted(ELECTIONS.iterdir()):
        if folder.name != "kz-maslikhat-2023-structure" and not folder.name.startswith("ge-"):
            told = profile(folder.name)
            assert tuple(told.measures) == MEASURES
            assert all((each.value is None) == bool(each.why) for each in told.measures.values()), folder.name


@pytest.mark.parametrize(
    ("names", "differ"),
    [
        (("kz-mazhilis-2012", "kz-mazhilis-2016"), []),
        (("kz-mazhilis-2021", "kz-mazhilis-2023"), ["coverage", "threshold", "base"]),
        (("nz-house-2014", "nz-house-2017"), []),
        (("nz-house-2017", "lt-seimas-2024"), ["coverage", "entitlement", "method"]),
        (("kz-maslikhat-2021-almaty", "kz-maslikhat-2021-rudny"), ["shares"]),
    ],
)
def test_in_which_ways_two_elections_are_not_alike(names: tuple[str, str], differ: list[str]) -> None:
    assert differences([profile(name).ground for name in names]) == differ
