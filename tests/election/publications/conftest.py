"""The cases in which the published errors stand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from maslikhat.election.case import read_case
from maslikhat.election.publications import Contradiction, find_contradictions

ELECTIONS = Path(__file__).parents[3] / "elections"
Finder = Callable[..., Contradiction]


@pytest.fixture
def find() -> Finder:
    def one(
        name: str, figure: str, option: str | None = None, *, territory: str | None = None, at: str | None = None
    ) -> Contradiction:
        found = [
            wrong
            for wrong in find_contradictions(read_case(ELECTIONS / name))
            if (wrong.figure, wrong.option, wrong.key.territory, wrong.key.at) == (figure, option, territory, at)
        ]
        assert len(found) == 1
        return found[0]

    return one
