"""Tallies of made papers: contests, partial counts, several files. The figures are invented."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from maslikhat.basics.text import Text
from maslikhat.election.case.model import State
from maslikhat.election.model import Tally
from maslikhat.election.protocols.form import Form, Line, LineKind
from maslikhat.election.protocols.load import read_protocols
from maslikhat.election.protocols.mapping import Layout, PaperFile, Publication
from maslikhat.election.tabulation.tally import NoTerritories, badge, tabulate, tabulate_territories
from maslikhat.election.tabulation.turnout import turnout

WORDS = Text.of("made")


@pytest.fixture
def form() -> Form:
    names = ("registered", "took_part")
    lines = {name: Line(name, LineKind.COUNT, WORDS) for name in names}
    return Form("made", WORDS, date(2020, 1, 1), lines, (), (("took_part",), ("registered",)))


def long_file(folder: Path, name: str, *rows: str) -> PaperFile:
    path = folder / name
    path.write_text("\n".join(("station,contest,option,votes,region", *rows)) + "\n", encoding="utf-8")
    return PaperFile(path, Layout.LONG, ("station",), contest_column="contest", territory="region")


NORTH = ("1,n,a,5,x", "1,n,b,7,x", "1,n,registered,20,x", "1,n,took_part,12,x")
MORE_NORTH = ("2,n,a,1,y", "2,n,b,0,y", "2,n,registered,10,y", "2,n,took_part,1,y")
SOUTH = ("3,s,c,4,y", "3,s,against_all,6,y", "3,s,registered,10,y", "3,s,took_part,10,y")


def test_contests_are_apart_and_files_are_added(form: Form, tmp_path: Path) -> None:
    files = (long_file(tmp_path, "one.csv", *NORTH, *SOUTH), long_file(tmp_path, "two.csv", *MORE_NORTH))
    publication = Publication("made", files, expected={"n": 3, "s": 1})
    tallies = tabulate(read_protocols(publication, form), form, publication)
    assert [(tally.contest, tally.votes, tally.against_all) for tally in tallies] == [
        ("n", {"a": 6, "b": 7}, None),
        ("s", {"c": 4}, 6),
    ]
    assert [(tally.stations, tally.expected, badge(tally)) for tally in tallies] == [
        (2, 3, State.INTERIM),
        (1, 1, State.FINAL),
    ]
    found = turnout(tallies[0], form)
    assert found is not None
    assert (found.took_part, found.could) == (13, 30)


def test_territories_add_up_to_the_nation(form: Form, tmp_path: Path) -> None:
    publication = Publication("made", (long_file(tmp_path, "one.csv", *NORTH, *MORE_NORTH, *SOUTH),))
    papers = read_protocols(publication, form)
    territories = tabulate_territories(papers, form)
    assert {name: [tally.votes for tally in tallies] for name, tallies in territories.items()} == {
        "x": [{"a": 5, "b": 7}],
        "y": [{"a": 1, "b": 0}, {"c": 4}],
    }


def test_without_territories_nothing_is_invented(form: Form, tmp_path: Path) -> None:
    file = replace(long_file(tmp_path, "one.csv", *NORTH), territory=None)
    with pytest.raises(NoTerritories):
        tabulate_territories(read_protocols(Publication("made", (file,)), form), form)


def test_the_number_of_listed_stations_is_what_is_expected(form: Form, tmp_path: Path) -> None:
    file = long_file(tmp_path, "one.csv", *NORTH)
    publication = Publication("made", (file,), stations={"1": "x", "2": "y"})
    (tally,) = tabulate(read_protocols(publication, form), form, publication)
    assert (tally.stations, tally.expected) == (1, 2)


def test_nobody_said_how_many_so_it_is_interim_and_an_empty_roll_has_no_share(form: Form) -> None:
    tally = Tally("lists", {"a": 1}, lines={"registered": 0, "took_part": 0}, stations=5)
    assert badge(tally) is State.INTERIM
    found = turnout(tally, form)
    assert found is not None
    assert found.share is None
    assert turnout(replace(tally, lines={}), form) is None
