"""What the command prints of real elections: seats, the reason of a seat, contradictions, comparisons."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ELECTIONS, ROOT, Command

MAZHILIS = ELECTIONS / "kz-mazhilis-2023"
SEATS_2023 = {"AMANAT": 40, "Auyl": 8, "Respublica": 6, "Aq Jol": 6, "PPK": 5, "NSDP": 4, "Baytaq": 0}
# Three lower-case Latin words in a row: a sentence, where names of parties, people and sources are not.
ENGLISH = re.compile(r"\b[a-z]{2,}(?:[ ,]+[a-z]{2,}){2,}\b")


def seats_in(text: str) -> dict[str, int]:
    """The last two columns of the table of lists, which must agree: computed and official seats."""
    rows = re.findall(r"^(\S.*?) {2,}[\d,–].* (\d+) +(\d+)$", text, re.MULTILINE)
    assert all(computed == official for _, computed, official in rows)
    return {name: int(computed) for name, computed, _ in rows}


def test_elect_prints_the_seats_of_2023_with_their_reasons(command: Command) -> None:
    ran = command("elect", MAZHILIS)
    assert (ran.status, ran.err) == (0, "")
    assert seats_in(ran.out) == SEATS_2023
    assert "one seat costs 86,546.65 votes" in ran.out
    assert "Elections Law, art. 97-1" in ran.out
    assert "not published" in ran.out
    assert "The seats agree with the official result." in ran.out


def test_elect_as_json_has_lists_constituencies_steps_and_sources(command: Command) -> None:
    ran = command("elect", MAZHILIS, "--format", "json")
    document = json.loads(ran.out)
    assert document["seats"]["lists"]["amanat"] == 40
    assert document["seats"]["constituencies"]["1"] == "Däulet Turlyhanov"
    assert document["seats"]["constituencies"]["2"] is None
    assert document["steps"]
    assert document["sources"]


def test_elect_as_csv(command: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(command("elect", MAZHILIS, "--format", "csv").out)))
    assert (rows[5]["id"], rows[5]["seats"]) == ("osdp", "4")
    assert [row["seats"] for row in rows if row["id"] == "2"] == [""]


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_elect_as_html_is_one_page_in_its_language(command: Command, lang: str) -> None:
    page = command("elect", MAZHILIS, "--format", "html", "--lang", lang).out
    assert page.lstrip().lower().startswith("<!doctype html>")
    assert f'lang="{lang}"' in page
    assert not re.search(r'(src|href)="(https?:)?//[^"]+\.(css|js|woff2?)"', page)


@pytest.mark.parametrize("name", sorted(path.name for path in ELECTIONS.iterdir() if (path / "official.csv").is_file()))
def test_elect_on_every_case_agrees_with_the_official_result(command: Command, name: str) -> None:
    ran = command("elect", ELECTIONS / name, "--format", "csv")
    # Georgia's seats agree, but 235 of its protocols are out of balance, and that is a finding.
    assert (ran.status, ran.err) == (int(name == "ge-parliament-2024"), "")
    with (ELECTIONS / name / "official.csv").open(encoding="utf-8-sig", newline="") as text:
        official = {row["option"]: int(row["lists"]) for row in csv.DictReader(text) if row["lists"]}
    seats = {row["id"]: int(row["seats"]) for row in csv.DictReader(io.StringIO(ran.out)) if row["tier"] == "lists"}
    assert {name: count for name, count in seats.items() if count} == {
        name: count for name, count in official.items() if count
    }


def test_explain_tells_the_remainder_seat_of_osdp(command: Command) -> None:
    ran = command("explain", MAZHILIS, "--list", "osdp", "--seat", 4)
    assert ran.status == 0
    for words in (
        "NSDP holds its 4th seat by the largest remainder",
        "86,546.65 votes",
        "71,418 votes over (0.825 of a quotient)",
        "NSDP 0.825, AMANAT 0.649",
        "The next in line was Respublica with 0.322",
        "by 43,544 votes (0.503 of a quotient)",
        "With 13,407 votes fewer",
        "Elections Law, art. 97-1",
    ):
        assert words in ran.out


@pytest.mark.parametrize(
    ("case", "option", "seat"),
    [
        ("kz-mazhilis-2023", "osdp", 4),  # remainder
        ("kz-mazhilis-2023", "osdp", 3),  # whole
        ("ge-parliament-2024", "41", 89),  # most votes
        ("nz-house-2014", "national", 3),  # divisor
        ("kz-mazhilis-2004", "aist", 1),  # from shares
    ],
)
@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_explain_has_words_for_every_kind_of_seat(
    command: Command, case: str, option: str, seat: int, lang: str
) -> None:
    ran = command("explain", ELECTIONS / case, "--list", option, "--seat", seat, "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.strip()
    if lang != "en":
        assert ENGLISH.findall(ran.out) == []


def test_explain_as_json(command: Command) -> None:
    document = json.loads(command("explain", MAZHILIS, "--list", "osdp", "--seat", 4, "--format", "json").out)
    assert (document["kind"], document["facts"]["quota"]) == ("remainder", "1990573/23")


def test_check_names_the_published_errors_of_2023(command: Command) -> None:
    ran = command("check", MAZHILIS)
    assert (ran.status, ran.err) == (1, "")
    for words in (
        "proved wrong: 3,341,510; right: 3,431,510",
        "Two digits are swapped: 3,341,510 for 3,431,510.",
        "proved wrong: 5; right: 4",
        "proved wrong: 609; right: 435",
    ):
        assert words in ran.out


def test_check_names_the_digits_of_astana(command: Command) -> None:
    ran = command("check", ELECTIONS / "kz-maslikhat-2023-astana")
    assert ran.status == 1
    assert "proved wrong: 2,197; right: 2,147" in ran.out


def test_check_finds_235_protocols_of_georgia_out_of_balance(command: Command) -> None:
    ran = command("check", ELECTIONS / "ge-parliament-2024", "--format", "json")
    assert ran.status == 1
    (file,) = json.loads(ran.out)["papers"]["files"]
    (balance,) = (relation for relation in file["relations"] if relation["id"] == "balance")
    assert (file["papers"], balance["broken"], balance["surplus"]) == (3110, 235, 90)


def test_a_case_without_faults_is_checked_with_status_0(command: Command) -> None:
    ran = command("check", ELECTIONS / "kr-assembly-2008")
    assert ran.status == 0


def test_compare_by_dhondt_gives_41_8_6_6_5_3(command: Command) -> None:
    ran = command("compare", MAZHILIS, "--method", "dhondt")
    assert ran.status == 0
    rows = re.findall(r"^(\S.*?) {2,}[\d,]+ +(\d+) +(\d+)( +[−+]?\d+)?$", ran.out, re.MULTILINE)
    assert [int(row[1]) for row in rows] == [40, 8, 6, 6, 5, 4, 0]
    assert [int(row[2]) for row in rows] == [41, 8, 6, 6, 5, 3, 0]
    for words in ("Gallagher", "Loosemore-Hanby", "Effective number of parties"):
        assert words in ran.out


def test_compare_as_json_under_the_law_of_another_day(command: Command) -> None:
    ran = command("compare", MAZHILIS, "--on", "2021-01-10", "--format", "json")
    document = json.loads(ran.out)
    # The law of January 2021: 98 seats by list, 7 % of valid votes (428,271 of 6,118,150), so OSDP falls, NPK stays.
    assert sum(document["changed"]["seats"].values()) == 98
    assert document["changed"]["seats"]["osdp"] == 0
    assert document["changed"]["seats"]["npk"] > 0
    assert document["by_law"]["seats"]["osdp"] == 4


def test_candidates_tells_609_nominated_and_435_registered(command: Command) -> None:
    ran = command("candidates", MAZHILIS)
    assert ran.status == 0
    assert re.search(r"Nominated: 609 .*21\.0", ran.out)
    assert re.search(r"Registered: 435 .*15\.0", ran.out)
    assert re.search(r"says “registered” of 609", ran.out)


@pytest.mark.parametrize("lang", ["ru", "kk"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("elect", "kz-mazhilis-2023"),
        ("elect", "kz-mazhilis-2004"),
        ("elect", "kz-maslikhat-2023-almaty"),
        ("elect", "lt-seimas-2024"),
        ("elect", "nz-house-2014"),
        ("check", "kz-mazhilis-2023"),
        ("check", "kz-maslikhat-2023-astana"),
        ("check", "ge-parliament-2024"),
        ("compare", "kz-mazhilis-2023", "--method", "dhondt"),
    ],
)
def test_no_english_sentence_in_russian_and_kazakh(command: Command, arguments: tuple[str, ...], lang: str) -> None:
    verb, case, *rest = arguments
    ran = command(verb, ELECTIONS / case, *rest, "--lang", lang)
    assert ran.err == ""
    assert ENGLISH.findall(ran.out) == []
    assert re.search(r"[а-яәғқңөұүһі]{3}", ran.out)


def test_the_search_for_english_would_find_it(command: Command) -> None:
    for arguments in (("elect", MAZHILIS), ("check", MAZHILIS), ("compare", MAZHILIS, "--seats", 98)):
        assert ENGLISH.findall(command(*arguments).out)


def process(*arguments: str, cwd: Path = ROOT) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "maslikhat.cli", *arguments],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_as_a_process_elect_ends_with_0_check_with_1_and_bad_input_with_2(tmp_path: Path) -> None:
    elected = process("elect", "elections/kz-mazhilis-2023")
    assert (elected.returncode, elected.stderr) == (0, "")
    assert seats_in(elected.stdout) == SEATS_2023
    checked = process("check", str(MAZHILIS), cwd=tmp_path)
    assert checked.returncode == 1
    refused = process("elect", str(tmp_path))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "Traceback" not in refused.stderr


def test_elect_of_totals_starts_without_the_engines() -> None:
    code = (
        "import sys\nfrom maslikhat.cli.main import run\n"
        "try:\n    run(['elect', 'elections/kz-mazhilis-2023'])\n"
        "except SystemExit:\n    pass\n"
        "print([name for name in ('duckdb', 'numpy', 'narwhals', 'jinja2') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert ran.stdout.splitlines()[-1] == "[]"
