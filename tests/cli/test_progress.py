"""Long work shows where it is on a terminal, and nothing anywhere else; nothing is loaded for it where none is long."""

import os
import pty
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from maslikhat.cli.progress import shown_progress
from maslikhat.election.opening import open_case
from maslikhat.election.opening.watching import Stage

from .conftest import ELECTIONS, PAPERS, ROOT, CaseWriter, Command

CODE = (
    "import sys\nfrom maslikhat.cli.main import run\n"
    "try:\n    run(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
    "print('rich' in sys.modules)"
)


def on_a_terminal(*arguments: object) -> tuple[str, str]:
    """What the command writes to a terminal as standard error, and the last line of its output: was rich loaded?"""
    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"this machine gives no terminal to a program ({error})")
    with subprocess.Popen(
        [sys.executable, "-c", CODE, *map(str, arguments)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "", "TERM": "xterm", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=theirs,
        encoding="utf-8",
    ) as process:
        os.close(theirs)
        out = process.communicate(timeout=60)[0]
    told = b""
    try:
        while more := os.read(ours, 65536):
            told += more
    except OSError:
        # A terminal whose other end is closed ends with an error and not with nothing.
        pass
    os.close(ours)
    return told.decode(), out.splitlines()[-1]


@pytest.mark.parametrize(("lang", "word"), [("en", "papers.csv"), ("ru", "Чтение"), ("kk", "Оқу")])
def test_reading_papers_is_shown_on_a_terminal(write_case: CaseWriter, lang: str, word: str) -> None:
    told, loaded = on_a_terminal("check", write_case(PAPERS), "--lang", lang)
    assert word in told
    assert loaded == "True"


def test_a_case_of_totals_shows_nothing_and_loads_nothing_on_a_terminal() -> None:
    assert on_a_terminal("elect", ELECTIONS / "kz-mazhilis-2023") == ("", "False")


def test_nothing_is_shown_in_a_pipe(command: Command, write_case: CaseWriter) -> None:
    assert command("elect", write_case(PAPERS)).err == ""


def test_who_watches_is_told_every_stage_in_its_order(write_case: CaseWriter) -> None:
    told: list[tuple[Stage, str, int, int]] = []
    open_case(write_case(PAPERS), lambda *stage: told.append(stage))
    assert told == [
        (Stage.READ, "papers.csv", 1, 1),
        (Stage.CHECK, "papers.csv", 1, 1),
        (Stage.COMPARE, "papers.csv", 1, 1),
        (Stage.SUM, "", 1, 1),
    ]


def test_nobody_watches_where_there_is_no_terminal() -> None:
    with shown_progress("en") as watch:
        watch(Stage.READ, "papers.csv", 1, 1)


@pytest.mark.parametrize("verb", ["elect", "check", "compare"])
def test_a_zip_of_a_case_is_taken_by_every_command(
    command: Command, write_case: CaseWriter, tmp_path: Path, verb: str
) -> None:
    folder, path = write_case(PAPERS), tmp_path / "mine.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for each in folder.iterdir():
            archive.write(each, f"case/{each.name}")
    given = ("--method", "dhondt") if verb == "compare" else ()
    from_folder, from_zip = command(verb, folder, *given), command(verb, path, *given)
    assert (from_zip.status, from_zip.out, from_zip.err) == (from_folder.status, from_folder.out, from_folder.err)


def test_faults_of_a_zip_name_the_zip_and_its_file(command: Command, write_case: CaseWriter, tmp_path: Path) -> None:
    folder, path = (
        write_case({"votes.csv": "contest,option,votes\nlists,steppe,-1\nlists,river,1\n"}),
        tmp_path / "mine.zip",
    )
    with zipfile.ZipFile(path, "w") as archive:
        for each in folder.iterdir():
            archive.write(each, each.name)
    ran = command("elect", path)
    assert (ran.status, ran.out) == (2, "")
    assert f"{path}/votes.csv, row 2" in ran.err
