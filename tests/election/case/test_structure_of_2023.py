"""223 maslikhats, 3,415 seats, 3,081 in constituencies: 334 by list, so 668 in the 20 upper councils, half and half."""

from fractions import Fraction
from pathlib import Path

import pytest

from maslikhat.election.case import CouncilLevel, read_case
from maslikhat.election.case.structure import NotHalved, list_seats, seats_of_levels_with_lists

ELECTIONS = Path(__file__).parents[3] / "elections"
HALF = Fraction(1, 2)


def test_the_structure_of_the_maslikhats_of_2023() -> None:
    structure = read_case(ELECTIONS / "kz-maslikhat-2023-structure").structure
    whole, *levels = structure
    assert list_seats(whole) == 334
    assert seats_of_levels_with_lists(structure, HALF) == 668
    assert sum(level.councils for level in levels) == whole.councils == 223


def test_list_seats_that_no_whole_number_of_seats_has_are_refused() -> None:
    with pytest.raises(NotHalved):
        seats_of_levels_with_lists([CouncilLevel("all", 1, 10, 7)], Fraction(2, 3))
    with pytest.raises(NotHalved):
        seats_of_levels_with_lists([CouncilLevel("all", 1, 10)], HALF)
