"""The maslikhats of 2023: 223 councils, 3,415 seats = 3,081 + 334, so 668 in the 20 upper ones, half and half."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from maslikhat.election.case.structure import list_seats, seats_of_levels_with_lists
from maslikhat.election.opening import NothingToElect
from maslikhat.election.opening.structure import structure_of

from .conftest import elected, opened

NAME = "kz-maslikhat-2023-structure"


def test_the_sums_of_2023() -> None:
    whole, *levels = opened(NAME).case.structure
    assert (whole.councils, whole.seats, whole.constituencies) == (223, 3415, 3081)
    assert list_seats(whole) == 334 == 3415 - 3081
    assert seats_of_levels_with_lists((whole, *levels), Fraction(1, 2)) == 668
    assert {level.level: level.councils for level in levels} == {"regional": 20, "city": 37, "district": 166}


def test_a_structure_of_councils_is_not_elected() -> None:
    with pytest.raises(NothingToElect):
        elected(NAME)


def test_the_law_s_half_by_list_gives_668_seats_of_the_20_upper_councils() -> None:
    structure = structure_of(opened(NAME).case)
    assert structure is not None
    told = {level.level: (level.councils, level.seats, level.constituencies, level.lists) for level in structure.levels}
    assert told == {
        "regional": (20, 668, 334, 334),
        "city+district": (203, 2747, 2747, 0),
        "all": (223, 3415, 3081, 334),
    }
    assert [(each.kind, each.gives, each.holds) for each in structure.sums] == [
        ("councils", 223, True), ("left", 334, None), ("share", 668, None), ("named", 20, True)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("level", "change", "kind"),
    [
        ("city", {"councils": 38}, "councils"),
        ("all", {"lists": 333}, "kinds"),
        ("regional", {"seats": 670}, "share"),
        ("regional", {"seats": 668, "constituencies": 333, "lists": 334}, "kinds"),
    ],
)
def test_a_number_that_does_not_add_up_refutes_the_structure(level: str, change: dict[str, Any], kind: str) -> None:
    case = opened(NAME).case
    levels = tuple(replace(each, **change) if each.level == level else each for each in case.structure)
    structure = structure_of(replace(case, structure=levels))
    assert structure is not None
    assert kind in [each.kind for each in structure.refuted]
