"""An election in a few measures: what was not published is not known, and never nought."""

from fractions import Fraction
from pathlib import Path

import pytest

from maslikhat.election.comparison.profile import Profile, profile_of
from maslikhat.election.opening import elect_case, open_case
from maslikhat.pages.facts import gather

ELECTIONS = Path(__file__).resolve().parents[3] / "elections"


def profile(name: str) -> Profile:
    facts = gather(elect_case(open_case(ELECTIONS / name)))
    return profile_of(facts.result, facts.stages)


def test_the_mazhilis_of_2023_in_measures() -> None:
    told = profile("kz-mazhilis-2023")
    assert told.turnout == Fraction(6521860, 12035578)
    assert told.competition == Fraction(435, 29)
    assert told.independents == Fraction(7, 98)
    assert (told.women, told.youth) == (None, None)


@pytest.mark.parametrize(
    ("name", "independents"),
    [
        ("kz-mazhilis-2021", Fraction(0)),  # every seat goes by list
        ("lt-seimas-2024", None),  # 71 constituencies that the case does not tell
        ("kz-maslikhat-2023-astana", None),
    ],
)
def test_independents_are_unknown_where_constituencies_are_not_told(name: str, independents: Fraction | None) -> None:
    assert profile(name).independents == independents
