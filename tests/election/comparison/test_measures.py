"""The indices of real elections as M. Gallagher publishes them (Election indices, Trinity College Dublin)."""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from maslikhat.election.comparison.compare import change_rules, compare
from maslikhat.election.comparison.measures import measure, measured_seats
from maslikhat.election.comparison.profile import INDICES, profile_of
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.result.model import Result

ELECTIONS = Path(__file__).resolve().parents[3] / "elections"


@cache
def result(name: str) -> Result:
    return elect_case(open_case(ELECTIONS / name)).value


@pytest.mark.parametrize(
    ("name", "least_squares", "of_votes", "of_seats"),
    [("nz-house-2014", "3.72", "3.27", "2.96"), ("nz-house-2017", "2.73", "2.91", "2.67")],
)
def test_new_zealand_as_published(name: str, least_squares: str, of_votes: str, of_seats: str) -> None:
    found = result(name)
    assert found.tier is not None
    told = measure(found, found.tier)
    printed = [round(each * 100) for each in (told.gallagher * 100, told.effective_votes, told.effective_seats)]
    assert printed == [round(Fraction(each) * 100) for each in (least_squares, of_votes, of_seats)]


def test_seats_are_those_of_the_house_with_its_overhang() -> None:
    found = result("nz-house-2014")
    assert found.tier is not None
    assert sum(found.tier.certain.values()) == 120
    assert sum(measured_seats(found, found.tier).values()) == 121


@pytest.mark.parametrize("name", ["nz-house-2014", "kz-mazhilis-2023"])
def test_laboratory_and_comparison_tell_the_same(name: str) -> None:
    found = result(name)
    assert found.tier is not None
    compared = compare(found, change_rules(found.tier.rules))
    profile = profile_of(found, ())
    for index in INDICES:
        told = {getattr(compared.measures_by_law, index), getattr(compared.measures_changed, index)}
        assert told == {profile[index].value}


def test_without_lists_there_is_no_index() -> None:
    told = profile_of(replace(result("kz-mazhilis-2021"), tier=None), ())
    assert {told[index].why for index in INDICES} == {"no-lists"}
