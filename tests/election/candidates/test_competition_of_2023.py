"""Mazhilis 2023: 609 nominated in 29 constituencies, 435 registered, 281 on lists."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from maslikhat.election.candidates.competition import NoCandidatesPublished, Stage, count_stages
from maslikhat.election.case import Case, read_case

ELECTIONS = Path(__file__).parents[3] / "elections"


@pytest.fixture
def case() -> Case:
    return read_case(ELECTIONS / "kz-mazhilis-2023")


def stage_of(case: Case, contests: tuple[str, ...], stage: str, list_seats: int | None = 69) -> Stage:
    (found,) = [one for one in count_stages(case, list_seats) if (one.contests, one.stage) == (contests, stage)]
    return found


def test_609_nominated_are_21_for_a_mandate(case: Case) -> None:
    nominated = stage_of(case, ("constituencies",), "nominated")
    assert (nominated.number, nominated.mandates, nominated.per_mandate) == (609, 29, Fraction(21))
    by = {one.by: one.number for one in nominated.nominators if one.by != "amanat"}
    assert by == {"parties": 79, "public_associations": 5, "self": 525}
    assert sum(by.values()) == nominated.number


def test_435_registered_are_15_for_a_mandate(case: Case) -> None:
    registered = stage_of(case, ("constituencies",), "registered")
    assert (registered.number, registered.per_mandate) == (435, Fraction(15))
    assert [(one.by, one.share) for one in registered.nominators] == [
        ("self", Fraction(359, 435)),
        ("parties", Fraction(76, 435)),
    ]


def test_281_stand_on_seven_lists(case: Case) -> None:
    on_lists = stage_of(case, ("lists",), "registered")
    assert (on_lists.number, on_lists.per_mandate) == (281, Fraction(281, 69))
    assert len(on_lists.nominators) == 7
    assert sum(one.number for one in on_lists.nominators) == 281


def test_astana_had_63_nominated_for_a_mandate(case: Case) -> None:
    assert stage_of(case, ("1", "2"), "nominated").per_mandate == 63


def test_without_the_number_of_list_seats_there_is_no_competition(case: Case) -> None:
    assert stage_of(case, ("lists",), "registered", None).per_mandate is None


def test_a_case_without_candidates_says_so(case: Case) -> None:
    with pytest.raises(NoCandidatesPublished):
        count_stages(replace(case, candidates=(), groups=()))
