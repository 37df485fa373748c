"""The maslikhats of 2023: 223 councils, 3,415 seats = 3,081 + 334, so 668 in the 20 upper ones, half and half."""

from fractions import Fraction

import pytest

from maslikhat.election.case.structure import list_seats, seats_of_levels_with_lists
from maslikhat.election.opening import NothingToElect

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
