"""The README is held to its word: its Python runs, its commands print what it shows, its files exist."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HARD_SPACES = str.maketrans("\u00a0\u202f", "  ")
README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
SHOWN = [text for language, text in BLOCK.findall(README) if not language and text.startswith("$ ./run ")]


def _python(root: Path, *arguments: str) -> str:
    """What Python prints, from the root; as `./run` starts it. Status 1 tells of faults found, which is a result.

    Spaces that do not break a line come out as plain ones, which is how a README has them.
    """
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root / "src"), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode in {0, 1}, ended.stderr
    assert ended.stderr == ""
    return ended.stdout.translate(HARD_SPACES)


def test_the_readme_shows_commands() -> None:
    assert len(SHOWN) >= 3


@pytest.mark.parametrize("shown", SHOWN, ids=[text.splitlines()[0] for text in SHOWN])
def test_a_command_prints_the_lines_shown(root: Path, shown: str) -> None:
    first, *wanted = shown.splitlines()
    printed = _python(root, "-m", "maslikhat.cli", *shlex.split(first)[2:]).splitlines()
    assert [line for line in wanted if line != "..." and line not in printed] == []
    places = [printed.index(line) for line in wanted if line != "..."]
    assert places == sorted(places)


def test_the_library_snippet_prints_what_stands_below_it(root: Path) -> None:
    blocks = BLOCK.findall(README)
    (place,) = [number for number, (language, _) in enumerate(blocks) if language == "python"]
    assert _python(root, "-c", blocks[place][1]) == blocks[place + 1][1]


def test_every_file_it_links_to_is_there(root: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (root / link).exists()] == []


def test_it_counts_the_elections_that_ship(root: Path) -> None:
    said = re.search(r"(\d+) real ones ship", README)
    assert said is not None
    assert int(said[1]) == len(list((root / "elections").glob("*/case.toml")))
