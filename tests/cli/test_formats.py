"""Every command in every form and language: what it says is there, and a page is whole, light and in its language."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.cli.conftest import Command

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.export.sheet import sheet

ROOT = Path(__file__).resolve().parents[2]
MAZHILIS = ROOT / "elections/kz-mazhilis-2023"
GEORGIA = ROOT / "elections/ge-parliament-2024"
COMMANDS = {
    "elect": ("elect", MAZHILIS),
    "explain": ("explain", MAZHILIS, "--list", "osdp", "--seat", "4"),
    "compare": ("compare", MAZHILIS, "--method", "dhondt"),
    "check": ("check", MAZHILIS),
    "candidates": ("candidates", MAZHILIS),
    "bodies": ("rules",),
    "rules": ("rules", "kz.mazhilis", "--on", "2023-03-19"),
    "rules-check": ("rules", "--check"),
}
# What each of them must tell, whatever the language: figures that the issue of the day turns on.
TOLD = {
    "elect": ("3 431 510", "318 323"),
    "explain": ("71 418", "0.825"),
    "compare": ("41", "40"),
    "check": ("3 341 510", "12 320 052"),
    "candidates": ("609", "435", "21.0", "15.0"),
    "bodies": ("kz.mazhilis", "nz.house"),
    "rules": ("2023", "97-1"),
    "rules-check": ("16",),
}


def plain(text: str) -> str:
    """Without the marks that a language puts between thousands and before decimals."""
    for mark in ("\u00a0", "\u202f", ","):
        text = text.replace(mark, " " if mark != "," else ".")
    return text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_page_tells_the_same_as_the_text(command: Command, name: str, language: str) -> None:
    page = command(*COMMANDS[name], "--format", "html", "--lang", language).out
    assert page.startswith("<!doctype html>")
    assert f'<html lang="{language}">' in page
    assert page.rstrip().endswith("</html>")
    assert "http://" not in page.split("</style>")[0]
    shown = plain(page)
    for told in TOLD[name]:
        assert told in shown or told.replace(" ", ".") in shown or told.replace(".", " ") in shown


@pytest.mark.parametrize("name", COMMANDS)
def test_a_table_is_read_back_with_its_columns(command: Command, name: str) -> None:
    rows = list(csv.reader(io.StringIO(command(*COMMANDS[name], "--format", "csv").out)))
    head, *body = rows
    assert len(set(head)) == len(head)
    assert all(len(row) == len(head) for row in body)
    assert body or name == "rules-check"


@pytest.mark.parametrize("name", COMMANDS)
def test_data_is_json(command: Command, name: str) -> None:
    assert isinstance(json.loads(command(*COMMANDS[name], "--format", "json").out), dict)


def test_dhondt_as_a_table(command: Command) -> None:
    rows = csv.DictReader(io.StringIO(command(*COMMANDS["compare"], "--format", "csv").out))
    moved = {row["list"]: (row["seats_by_law"], row["seats_changed"], row["difference"]) for row in rows}
    assert moved["amanat"] == ("40", "41", "1")
    assert moved["osdp"] == ("4", "3", "-1")


def test_the_ranking_of_remainders_as_a_table(command: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(command(*COMMANDS["explain"], "--format", "csv").out)))
    assert [(row["rank"], row["list"], row["won"]) for row in rows] == [
        ("1", "osdp", "yes"),
        ("2", "amanat", "yes"),
        ("3", "respublica", "no"),
    ]


def test_every_paper_out_of_balance_as_a_table(command: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(command("check", GEORGIA, "--format", "csv").out)))
    balance = [int(row["residual"]) for row in rows if row["relation"] == "balance"]
    assert (len(balance), sum(gap > 0 for gap in balance), sum(gap < 0 for gap in balance)) == (235, 90, 145)


def test_a_cell_that_a_spreadsheet_would_compute_is_text() -> None:
    rows = [("=1+1", -1), ("@SUM(A1)", None), ("-x", 2), ("plain, quoted", 3)]
    assert sheet(("name", "count"), rows).splitlines() == [
        "name,count",
        "'=1+1,-1",
        "'@SUM(A1),",
        "'-x,2",
        '"plain, quoted",3',
    ]


def test_papers_that_stand_out_beside_their_neighbours(command: Command) -> None:
    """Georgia 2024, expected by hand from the file: four stations abroad, and two with lines that look exchanged."""
    rows = list(csv.DictReader(io.StringIO(command("check", GEORGIA, "--format", "csv").out)))
    looks = [(row["relation"], row["station"]) for row in rows if row["finding"] == "look"]
    assert [station for relation, station in looks if relation == "far_from_territory"] == [
        "87-2",
        "87-3",
        "87-4",
        "87-24",
    ]
    assert [station for relation, station in looks if relation == "swapped"] == ["62-20", "87-24"]
