"""What looks across papers: shares far from the rest of the territory, lines exchanged. The figures are invented."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.election.protocols.conftest import FORM

from maslikhat.election.protocols.check import check, warnings_of
from maslikhat.election.protocols.form import ACROSS, Form
from maslikhat.election.protocols.formfile import read_form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import PaperFile

HEAD = "station,list,voted,spoilt,A,B,place"
ACROSS_FORM = """
[[relation]]
id = "far"
title = { kk = "алыс", ru = "далеко", en = "far" }
check = "far_from_territory"
points = 50
smallest = 15
severity = "warning"
valid_from = 2021-01-01

[[relation]]
id = "swapped"
title = { kk = "ауысқан", ru = "переставлены", en = "swapped" }
check = "swapped"
smallest = 15
severity = "warning"
valid_from = 2021-01-01
"""
Told = list[tuple[str, str | None, int, tuple[str, ...], tuple[int, ...]]]
Look = Callable[..., Told]


@pytest.fixture
def looking(tmp_path: Path) -> Form:
    path = tmp_path / "looking.toml"
    path.write_text(FORM + ACROSS_FORM, encoding="utf-8")
    return read_form(path, {})


@pytest.fixture
def look(looking: Form, wide: Callable[..., PaperFile]) -> Look:
    """The warnings across papers of stations given as (station, votes of a, votes of b)."""

    def told(*stations: tuple[str, int, int]) -> Told:
        rows = (f"{name},9000,{a + b},0,{a},{b},x" for name, a, b in stations)
        papers = read_papers(wide(*rows, head=HEAD), looking)
        found = warnings_of(papers, looking, only=ACROSS)
        return [(each.relation.id, each.place.item, each.residual, each.named, each.figures) for each in found]

    return told


def test_a_share_of_exactly_fifty_points_away_is_told(look: Look) -> None:
    """Elsewhere 25 %: 75 of 100 stands 50 points away, 74 does not."""
    told = look(("s1", 75, 25), ("s2", 250, 750))
    assert ("far", "s1", 50, ("a",), (75, 100, 250, 1000)) in told
    assert ("far", "s1", 50, ("b",), (25, 100, 750, 1000)) in told
    assert look(("s1", 74, 26), ("s2", 250, 750)) == []


def test_a_station_with_few_votes_is_left_alone(look: Look) -> None:
    assert look(("s1", 14, 0), ("s2", 250, 750)) == []
    assert [found[1] for found in look(("s1", 15, 0), ("s2", 250, 750)) if found[0] == "far"] == ["s1", "s1"]


def test_two_lines_exchanged(look: Look) -> None:
    """Elsewhere a has 10 % and b 90 %: of 100 votes 90 for a and 10 for b are just the other way round."""
    told = [found for found in look(("s1", 90, 10), ("s2", 1000, 9000)) if found[0] == "swapped"]
    assert told == [("swapped", "s1", 80, ("a", "b"), (90, 10, 10, 90))]


@pytest.mark.parametrize(("a", "b"), [(10, 90), (49, 51), (81, 19)])
def test_lines_that_are_not_exchanged(look: Look, a: int, b: int) -> None:
    """As expected; five times what is expected is not reached; b has more than a fifth of what is expected."""
    assert not [found for found in look(("s1", a, b), ("s2", 1000, 9000)) if found[0] == "swapped"]


def test_one_station_alone_has_no_neighbours(look: Look) -> None:
    assert look(("s1", 90, 10)) == []


def test_a_look_is_no_fault(looking: Form, wide: Callable[..., PaperFile]) -> None:
    rows = ("s1,9000,100,0,90,10,x", "s2,9000,10000,0,1000,9000,x")
    papers = read_papers(wide(*rows, head=HEAD), looking)
    report = check(papers, looking)
    assert "far" in {count.relation.id for count in report.counts if count.broken}
    assert all(paper.place.item != "s1" for paper in report.faulty)
