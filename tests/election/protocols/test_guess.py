"""A guess at columns knows Georgia's headings and those that spell a line out; what it does not know stays open."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from maslikhat.election.case import read_case
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.guess import guess
from maslikhat.election.protocols.mappingfile import read_publication
from maslikhat.election.protocols.mappingtext import ChosenMapping, mapping_text
from maslikhat.law.shelf import RULES

GEORGIA = Path(__file__).resolve().parents[3] / "elections" / "ge-parliament-2024"


@pytest.fixture(scope="module")
def georgian() -> Form:
    return find_form("ge.protocol", RULES)


def test_of_georgias_40_columns_all_but_one_are_what_the_shipped_mapping_says(georgian: Form) -> None:
    text = (GEORGIA / "protocols.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(StringIO(text, newline="")))
    (file,) = read_publication(GEORGIA, lambda _: georgian)[0].files
    found = guess(rows[0], georgian, read_case(GEORGIA).options, rows[1:200])
    assert found.options == file.options
    assert {**found.lines, "dissent": "opinion"} == file.lines
    assert (found.station, found.territory) == (file.station, file.territory)
    assert (
        tuple(found.times["completed"][part] for part in ("year", "month", "day", "hour", "minute"))
        == (file.times["completed"])
    )
    assert ((found.yes,), (found.no,)) == (file.yes, file.no)


def test_lines_are_known_by_their_names_in_each_language(georgian: Form) -> None:
    head = ["УИК", "приняли участие (подписи)", "жарамсыз бюллетеньдер", "voters on the unified list", "remarks"]
    found = guess(head, georgian, ())
    assert found.station == ("УИК",)
    assert found.lines == {"took_part": head[1], "invalid": head[2], "registered": head[3]}


def test_one_column_is_taken_once_and_a_strange_head_gives_nothing(georgian: Form) -> None:
    assert guess(["", "x", "???"], georgian, ()).lines == {}
    found = guess(["1", "f_01", "f_1"], georgian, ())
    assert list(found.lines) == ["registered"]


def test_a_mapping_written_is_read_as_it_was_chosen(georgian: Form, tmp_path: Path) -> None:
    chosen = ChosenMapping(
        form="ge.protocol",
        file="protocols.csv",
        station=('a "quoted" column', "back\\slash"),
        lines={"took_part": "line\tfive", "received": "two"},
        options={"3": "p_3", "option.with.points": "p"},
        fixed={"closed": "2024-10-26T20:00"},
        may_be_empty=("received",),
        yes="დიახ",
        expected="7",
    )
    (tmp_path / "protocols.toml").write_text(mapping_text(chosen), encoding="utf-8")
    publication, _ = read_publication(tmp_path, lambda _: georgian)
    (file,) = publication.files
    assert (file.station, file.lines, file.options) == (chosen.station, chosen.lines, chosen.options)
    assert (file.may_be_empty, file.yes, publication.expected) == (frozenset({"received"}), ("დიახ",), {"lists": 7})
    assert file.fixed["closed"].isoformat() == "2024-10-26T20:00:00"


def test_a_column_that_holds_a_whole_moment_is_known_by_its_line_and_is_read_back(
    georgian: Form, tmp_path: Path
) -> None:
    found = guess(["station", "closed", "протокол", "Время составления протокола", "5"], georgian, ())
    assert found.moments == {"closed": "closed", "completed": "Время составления протокола"}
    chosen = ChosenMapping(
        form="ge.protocol", file="p.csv", station=("station",), options={"5": "5"}, moments=found.moments
    )
    (tmp_path / "protocols.toml").write_text(mapping_text(chosen), encoding="utf-8")
    (file,) = read_publication(tmp_path, lambda _: georgian)[0].files
    assert file.times == {"closed": ("closed",), "completed": ("Время составления протокола",)}
