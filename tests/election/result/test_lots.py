"""Lots that were drawn settle the tie they were drawn for, are told, and are refused for any other. All is invented."""

from pathlib import Path

import pytest

from maslikhat.basics.errors import BadInput, MaslikhatError
from maslikhat.basics.explained import Explained
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.result.lots import LotsOfAnotherTie
from maslikhat.election.result.model import Result

HEAD = """id = "kz.demo.maslikhat.2021-01-10"
body = "kz.maslikhat"
level = "city"
date = 2021-01-10
state = "final"
seats = { lists = 10 }
title = "Demo"
"""
OPTIONS = "id,kind,name_en\nsteppe,list,Steppe\nriver,list,River\nhill,list,Hill\n"
TIED = {"steppe": 5000, "river": 2500, "hill": 2500}
LOTS = "contest,drawn,at,method,drawn_by,witnesses\n"
DRAWN = LOTS + "lists,hill; river,2021-01-12T10:00,from an urn,the chair,two observers\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "case.toml").write_text(HEAD)
    (tmp_path / "options.csv").write_text(OPTIONS)
    (tmp_path / "sources.csv").write_text("id,what\nS1,demo\n")
    votes(tmp_path, TIED)
    return tmp_path


def votes(folder: Path, counts: dict[str, int]) -> None:
    rows = "".join(f"lists,{option},{count}\n" for option, count in counts.items())
    (folder / "votes.csv").write_text(f"contest,option,votes\n{rows}")


def elected(folder: Path) -> Explained[Result]:
    return elect_case(open_case(folder))


def test_without_lots_the_tie_stays_a_tie(folder: Path) -> None:
    result = elected(folder).value
    assert result.lots is not None
    assert (set(result.lots.tied), result.lots.seats) == ({"river", "hill"}, 1)


@pytest.mark.parametrize(("order", "seats"), [("hill; river", (2, 3)), ("river; hill", (3, 2))])
def test_who_is_drawn_first_gets_the_seat(folder: Path, order: str, seats: tuple[int, int]) -> None:
    (folder / "lots.csv").write_text(DRAWN.replace("hill; river", order))
    result = elected(folder).value
    assert result.lots is None
    assert (result.list_seats["river"], result.list_seats["hill"], result.list_seats["steppe"]) == (*seats, 5)


def test_the_steps_tell_that_lots_settled_it_and_how_they_were_drawn(folder: Path) -> None:
    (folder / "lots.csv").write_text(DRAWN)
    steps = {step.kind: step.facts for step in elected(folder).steps}
    assert (steps["tie.rule"]["by"], steps["tie.rule"]["winner"]) == ("lots", ("hill",))
    assert (steps["lots.drawn"]["tied"], steps["lots.drawn"]["method"]) == (("hill", "river"), "from an urn")


@pytest.mark.parametrize("counts", [{**TIED, "hill": 2501}, {"steppe": 2500, "river": 2500, "hill": 5000}])
def test_lots_of_a_tie_that_is_no_more_are_refused_at_their_row(folder: Path, counts: dict[str, int]) -> None:
    (folder / "lots.csv").write_text(DRAWN)
    votes(folder, counts)
    with pytest.raises(LotsOfAnotherTie) as refused:
        elected(folder)
    place = refused.value.faults[0].place
    assert (Path(place.file or "").name, place.row, place.column) == ("lots.csv", 2, "drawn")


def test_lots_between_one_of_the_tied_and_another_are_refused(folder: Path) -> None:
    (folder / "lots.csv").write_text(DRAWN.replace("hill; river", "hill; steppe"))
    with pytest.raises(MaslikhatError):
        elected(folder)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("lists,hill,2021-01-12T10:00,urn,chair,", "not-a-drawing"),
        ("lists,hill; hill,2021-01-12T10:00,urn,chair,", "not-a-drawing"),
        ("lists,hill; lake,2021-01-12T10:00,urn,chair,", "unknown-option"),
        ("lists,hill; river,yesterday,urn,chair,", "not-a-date"),
        ("lists,hill; river,2021-01-12T10:00,,chair,", "empty-cell"),
        ("somewhere,hill; river,2021-01-12T10:00,urn,chair,", "unknown-contest"),
    ],
)
def test_a_faulty_drawing_is_told_with_its_place(folder: Path, cells: str, code: str) -> None:
    (folder / "lots.csv").write_text(f"{LOTS}{cells}\n")
    with pytest.raises(BadInput) as refused:
        open_case(folder)
    assert [(fault.code, fault.place.row) for fault in refused.value.faults] == [(code, 2)]


def test_lots_settle_a_constituency(folder: Path) -> None:
    head = HEAD.replace("2021-01-10", "2023-03-19").replace("{ lists = 10 }", "{ constituencies = 1 }")
    (folder / "case.toml").write_text(head)
    (folder / "options.csv").write_text(OPTIONS.replace(",list,", ",independent,"))
    (folder / "constituencies.csv").write_text("id,name_en\nc1,One\n")
    (folder / "votes.csv").write_text("contest,option,votes\nc1,steppe,70\nc1,river,70\nc1,hill,10\n")
    assert elected(folder).value.constituencies[0].lots is not None
    (folder / "lots.csv").write_text(DRAWN.replace("lists,hill; river", "c1,river; steppe"))
    result = elected(folder).value
    assert (result.constituencies[0].winner, result.constituencies[0].lots) == ("river", None)
    assert [step.facts["constituency"] for step in elected(folder).steps if step.kind == "lots.drawn"] == ["c1"]
