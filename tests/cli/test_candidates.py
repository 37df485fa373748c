"""`maslikhat candidates` on the real figures of 19 March 2023, and on small cases made from them."""

import csv
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import run as run_process
from typing import Any

import pytest

from maslikhat.cli.main import run

ROOT = Path(__file__).resolve().parents[2]
MAZHILIS = ROOT / "elections" / "kz-mazhilis-2023"
Said = tuple[int, str, str]
Command = Callable[..., Said]


@pytest.fixture
def candidates(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `maslikhat candidates` and gives its status, output and errors."""

    def ran(folder: Path, *arguments: str) -> Said:
        with pytest.raises(SystemExit) as left:
            run(["candidates", str(folder), *arguments])
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out.replace("\u00a0", " "), said.err.replace("\u00a0", " ")

    return ran


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the case, to be changed."""
    shutil.copytree(MAZHILIS, tmp_path / "case")
    return tmp_path / "case"


def change(copy: Path, file: str, old: str, new: str) -> None:
    """Replace a text that must be there."""
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def as_json(said: Said) -> Any:
    assert said[0] == 0, said[2]
    return json.loads(said[1])


def test_609_were_nominated_21_for_a_mandate_and_435_registered_15_for_one(candidates: Command) -> None:
    status, out, _ = candidates(MAZHILIS)
    assert status == 0
    assert "Nominated: 609 for 29 mandates, 21.0 per mandate" in out
    assert "Registered: 435 for 29 mandates, 15.0 per mandate" in out
    assert "Registered: 281 for 69 mandates, 4.1 per mandate" in out


def test_self_nominated_are_told_with_their_base(candidates: Command) -> None:
    out = candidates(MAZHILIS)[1]
    assert "self-nomination: 525 of 609, 86.2 %" in out
    assert "self-nomination: 359 of 435, 82.5 %" in out
    assert "public associations: 5 of 609, 0.8 %" in out


@pytest.mark.parametrize(
    ("lang", "source", "sentence"),
    [
        (
            "en",
            "C01, a commentary of March 2023",
            "says “registered” of 609; by the other sources that is the number “nominated”",
        ),
        (
            "ru",
            "C01, комментарий, март 2023 года",
            "называет 609 словом «зарегистрировано»; по другим источникам это число «выдвинуто»",
        ),
        (
            "kk",
            "C01, пікір, 2023 жылғы наурыз",
            "609 санын «тіркелген» дейді; басқа дереккөздер бойынша бұл – «ұсынылған» саны",
        ),
    ],
)
def test_the_source_that_calls_the_609_registered_is_named(
    candidates: Command, lang: str, source: str, sentence: str
) -> None:
    out = candidates(MAZHILIS, "--lang", lang)[1]
    assert sentence in out
    assert source in out


def test_what_the_law_asks_is_told_with_article_and_status(candidates: Command) -> None:
    out = candidates(MAZHILIS)[1]
    assert "least age: at least 25 years" in out
    assert "years of residence: at least 10 years" in out
    assert "1,050,000 tenge" in out
    assert "returned if elected; returned with 5 % of the votes or more; returned on death" in out
    assert "Elections Law, art. 104, read in an older edition" in out
    assert "for 69 seats: at most 90 candidates on a list" in out
    assert "longest list: as many as there are seats and 30 % of them more, rounded up  [unverified]" in out


def test_the_same_as_json(candidates: Command) -> None:
    told = as_json(candidates(MAZHILIS, "--format", "json"))
    stages = {(*stage["contests"], stage["stage"]): stage for stage in told["stages"]}
    nominated, registered = (stages["constituencies", stage] for stage in ("nominated", "registered"))
    assert (nominated["number"], nominated["per_mandate"], nominated["per_mandate_exact"]) == (609, "21.0", "21")
    assert (registered["number"], registered["per_mandate"]) == (435, "15.0")
    assert (stages["lists", "registered"]["number"], stages["lists", "registered"]["mandates"]) == (281, 69)
    assert stages["lists", "registered"]["per_mandate_exact"] == "281/69"
    wanted = {"source": "C01", "contest": "constituencies", "number": 609, "said": "registered", "stage": "nominated"}
    assert told["misnamed"] == [wanted]
    assert (told["law"]["deposit_tenge"], told["law"]["longest_list"]) == (1_050_000, 90)
    assert {source["id"] for source in told["sources"]} >= {"S13", "S15", "C01"}


def test_the_same_as_csv_that_a_spreadsheet_reads(candidates: Command) -> None:
    rows = list(csv.DictReader(candidates(MAZHILIS, "--format", "csv")[1].splitlines()))
    whole = {(row["contest"], row["stage"]): row for row in rows if row["by"] == "all"}
    assert (whole["constituencies", "nominated"]["number"], whole["constituencies", "nominated"]["per_mandate"]) == (
        "609",
        "21.0",
    )
    assert whole["lists", "registered"]["number"] == "281"
    assert {row["number"] for row in rows if row["by"] == "self"} == {"525", "359"}


def test_two_sources_that_contradict_each_other_without_a_known_reason_are_both_told(
    candidates: Command, copy: Path
) -> None:
    change(
        copy,
        "published.csv",
        "C01,constituencies,candidates_registered,,,,609",
        "C01,constituencies,candidates_registered,,,,444",
    )
    out = candidates(copy)[1]
    assert "Sources contradict each other, candidates registered: 435 (S15, S46); 444 (C01)." in out
    assert as_json(candidates(copy, "--format", "json"))["misnamed"] == []


def test_a_list_of_90_is_the_longest_and_one_of_91_is_told(candidates: Command, copy: Path) -> None:
    assert "at most 90 allowed" not in candidates(MAZHILIS)[1]
    change(copy, "candidates.csv", "lists,registered,amanat,90,", "lists,registered,amanat,91,")
    assert "AMANAT: Candidates on the list: 91; at most 90 allowed." in candidates(copy)[1]
    status, told, _ = candidates(copy, "--format", "json")
    assert status == 1
    too_long = json.loads(told)["law"]["lists_too_long"]
    assert too_long == [{"list": "amanat", "candidates": 91, "at_most": 90}]


def test_before_the_coded_requirements_the_figures_are_told_and_the_law_is_not_guessed(
    candidates: Command, copy: Path
) -> None:
    """The case of 2021 with one line of candidates, made up: nothing of its figures is compared with a source."""
    shutil.rmtree(copy)
    shutil.copytree(ROOT / "elections" / "kz-mazhilis-2021", copy)
    source = (copy / "sources.csv").read_text(encoding="utf-8").splitlines()[1].partition(",")[0]
    rows = f"contest,stage,by,number,source,note\nlists,registered,all,196,{source},\n"
    (copy / "candidates.csv").write_text(rows, encoding="utf-8")
    status, out, _ = candidates(copy)
    assert status == 0
    assert "Registered: 196 for 98 mandates, 2.0 per mandate" in out
    assert "kz.candidates is coded from 5 November 2022; 10 January 2021 lies before it" in out
    assert "not_coded" in as_json(candidates(copy, "--format", "json"))["law"]


def test_a_case_without_figures_of_candidates_ends_with_status_2(candidates: Command) -> None:
    status, out, err = candidates(ROOT / "elections" / "kz-mazhilis-2021")
    assert (status, out) == (2, "")
    assert "has no figures of candidates" in err


def test_a_folder_that_is_no_case_ends_with_status_2(candidates: Command, tmp_path: Path) -> None:
    assert candidates(tmp_path / "nothing")[0] == 2


def test_the_command_loads_no_data_engine() -> None:
    """Starting must stay cheap."""
    code = (
        "import sys, maslikhat.cli.candidates, maslikhat.cli.rules;"
        "assert not {'numpy', 'duckdb', 'narwhals', 'jinja2'} & set(sys.modules)"
    )
    run_process([sys.executable, "-c", code], check=True, env={"PYTHONPATH": str(ROOT / "src")})
