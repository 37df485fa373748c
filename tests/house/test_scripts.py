"""The two commands of the first screen: plain POSIX, so that they start on a system that has nothing yet."""

import shutil
import subprocess
from pathlib import Path

import pytest

COMMANDS = ("run", "test", ".ci/run")
SCRIPTS = (*COMMANDS, "requirements/install.sh")
BASHISMS = ("[[", "function ", "<(", "$'", "source ", "local ", "pipefail")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_may_be_called_and_names_the_plain_shell(root: Path, name: str) -> None:
    assert (root / name).stat().st_mode & 0o111
    assert (root / name).read_text(encoding="utf-8").startswith("#!/bin/sh\n")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_plain_shell_reads_it(root: Path, name: str) -> None:
    shell = shutil.which("dash") or "/bin/sh"
    read = subprocess.run([shell, "-n", str(root / name)], capture_output=True, text=True, check=False)
    assert (read.returncode, read.stderr) == (0, "")


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_uses_nothing_that_only_bash_knows(root: Path, name: str) -> None:
    lines = (root / name).read_text(encoding="utf-8").splitlines()
    code = [line for line in lines if not line.lstrip().startswith("#")]
    assert [line for line in code for sign in BASHISMS if sign in line] == []


def test_ci_does_what_a_person_does(root: Path) -> None:
    assert "../test" in (root / ".ci/run").read_text(encoding="utf-8")
