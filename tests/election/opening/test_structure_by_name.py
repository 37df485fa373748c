"""The councils of a level that are known by name: as many as there are, and never more."""

from dataclasses import replace
from pathlib import Path

from maslikhat.election.case import Case, read_case
from maslikhat.election.opening.structure import Sum, structure_of

CASE = Path(__file__).parents[3] / "elections" / "kz-maslikhat-2023-structure"


def named(case: Case) -> list[Sum]:
    structure = structure_of(case)
    assert structure is not None
    return [each for each in structure.sums if each.kind == "named"]


def test_all_20_councils_of_the_regional_level_are_named_and_of_towns_none() -> None:
    assert [(each.gives, each.published, each.holds) for each in named(read_case(CASE))] == [(20, 20, True)]


def test_a_name_too_many_refutes_the_number_of_councils() -> None:
    case = read_case(CASE)
    more = replace(case.councils[0], id="kz.nowhere-region.maslikhat")
    assert [each.holds for each in named(replace(case, councils=(*case.councils, more)))] == [False]


def test_a_name_too_few_says_nothing() -> None:
    case = read_case(CASE)
    assert named(replace(case, councils=case.councils[1:])) == []
