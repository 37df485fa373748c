"""What the shipped cases say of their sources and figures is there in every language."""

import csv
from pathlib import Path

import pytest

CASES = sorted((Path(__file__).resolve().parents[2] / "elections").iterdir())
SAID = {"sources.csv": "what", "candidates.csv": "note", "groups.csv": "note", "councils.csv": "note"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_remark_that_is_shown_is_in_three_languages(case: Path) -> None:
    seen = 0
    for name, column in SAID.items():
        if not (case / name).is_file():
            continue
        with (case / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row.get(column):
                    seen += 1
                    assert row[f"{column}_kk"], row
                    assert row[f"{column}_ru"], row
    assert seen
