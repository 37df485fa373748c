"""The cases that ship with the project, where it is a checkout; those of them that tell the structure of councils."""

from functools import cache
from pathlib import Path

from maslikhat.election.case.model import Case
from maslikhat.election.case.reader import read_case

SHIPPED = Path(__file__).resolve().parents[4] / "elections"


@cache
def shipped_structures(folder: Path = SHIPPED) -> tuple[Case, ...]:
    """The cases of a structure, the oldest first; none where no case ships. They elect nobody and are not published."""
    cases = [read_case(path.parent) for path in sorted(folder.glob("*/structure.csv"))]
    return tuple(sorted(cases, key=lambda case: case.date))
