"""What the house rules are held against: the sources as syntax trees, and every file that a clone would have."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON_ROOMS = ("src", "tests", "bench", "verify")
MADE_BY_MACHINES = {
    *(".git", ".venv", ".hypothesis", "__pycache__"),
    *("reports", "out", "mutants", "build", "dist", "htmlcov"),
}


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file: its path from the root, its text and its tree."""

    name: str
    text: str
    tree: ast.Module

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def modules() -> tuple[Module, ...]:
    paths = sorted(path for room in PYTHON_ROOMS for path in (ROOT / room).rglob("*.py"))
    texts = {path: path.read_text(encoding="utf-8") for path in paths if not MADE_BY_MACHINES & set(path.parts)}
    return tuple(Module(str(path.relative_to(ROOT)), text, ast.parse(text)) for path, text in texts.items())


@pytest.fixture(scope="session")
def shipped_texts() -> dict[str, str]:
    """Every text file of the project, by its path from the root; a font or a workbook is no text."""
    texts = {}
    for path in _shipped():
        try:
            texts[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return texts


def _shipped() -> list[Path]:
    """Ask git where there is one (tracked, or new and not ignored); else walk, leaving out what machines make."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    except (FileNotFoundError, subprocess.CalledProcessError):
        everything = (path for path in ROOT.rglob("*") if path.is_file())
        return sorted(path for path in everything if not _made_by_machines(path.relative_to(ROOT)))
    return sorted(ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())


def _made_by_machines(path: Path) -> bool:
    return any(part in MADE_BY_MACHINES or part.endswith("_cache") for part in path.parts[:-1])
