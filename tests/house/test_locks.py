"""What is installed is what was locked: every file by its hash, no address, one version everywhere."""

import re
import tomllib
from pathlib import Path

import pytest

LOCKS = ("run", "test", "bench", "uv")
PINNED = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)(?: ; (.*?))? \\$")


def _pins(root: Path, lock: str) -> dict[tuple[str, str], str]:
    """Version by (package, marker)."""
    lines = (root / "requirements" / f"{lock}.lock").read_text(encoding="utf-8").splitlines()
    found = [PINNED.match(line) for line in lines]
    return {(pin[1], pin[3] or ""): pin[2] for pin in found if pin}


def _names(root: Path, lock: str) -> set[str]:
    return {name for name, _ in _pins(root, lock)}


def _wanted(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~ ;\[]", text)[0].lower().replace(".", "-").replace("_", "-") for text in requirements}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_or_a_hash_and_every_pin_has_one(root: Path, lock: str) -> None:
    lines = (root / "requirements" / f"{lock}.lock").read_text(encoding="utf-8").splitlines()
    assert lines
    pins = [number for number, line in enumerate(lines) if PINNED.match(line)]
    hashes = {number for number, line in enumerate(lines) if re.match(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$", line)}
    assert len(pins) + len(hashes) == len(lines)
    assert {number + 1 for number in pins} <= hashes


@pytest.mark.parametrize("larger", ["test", "bench"])
def test_the_same_versions_run_and_are_tested_and_measured(root: Path, larger: str) -> None:
    # A marker may differ where a larger lock needs a package on more systems; the version may not.
    wide = {(name, version) for (name, _), version in _pins(root, larger).items()}
    assert [pin for (name, _), version in _pins(root, "run").items() if (pin := (name, version)) not in wide] == []


def test_each_lock_holds_what_the_project_asks_for(root: Path) -> None:
    asked = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project, groups = asked["project"], asked["dependency-groups"]
    assert _wanted(project["dependencies"]) <= _names(root, "run")
    extras = project["optional-dependencies"]
    assert _wanted(groups["dev"] + extras["fast"]) <= _names(root, "test")
    assert _wanted(groups["bench"] + extras["fast"] + extras["cluster"]) <= _names(root, "bench")


def test_what_checks_and_measures_is_not_needed_to_run(root: Path) -> None:
    assert not _names(root, "run") & {"pytest", "mypy", "ruff", "polars", "numba", "pyspark", "biprop", "votelib"}


def test_the_licence_of_every_package_that_runs_is_on_record(root: Path) -> None:
    decisions = (root / "docs/decisions.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"[a-z0-9-]+", decisions.lower().replace("fluent.", "fluent-")))
    assert _names(root, "run") - listed == set()
