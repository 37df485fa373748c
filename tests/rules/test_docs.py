"""The example of `docs/law.md` is a sound rule file, and its table names every kind of rule of the schema."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from maslikhat.cli.rule_check import check_folder
from maslikhat.law.check import SCHEMA
from maslikhat.law.shelf import RULES, in_force, open_body

TEXT = (RULES.parent / "docs" / "law.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n# rules/(xx/\w+\.toml)\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files of the document, written out."""
    for name, text in EXAMPLES:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_the_example_is_sound(folder: Path) -> None:
    checked = check_folder(folder)
    assert checked.faults == []
    assert (checked.files, len(checked.refs)) == (2, 6)


def test_the_example_says_what_it_is_meant_to_say(folder: Path) -> None:
    council = open_body("xx.council", folder)
    assert in_force(council, date(2018, 6, 14), "city")["threshold"].value["share"] == "7%"
    assert in_force(council, date(2018, 6, 15), "city")["threshold"].value["share"] == "5%"
    assert in_force(council, date(2018, 6, 15), "village").get("threshold") is None


def test_the_table_names_every_kind_of_rule_and_no_other() -> None:
    kinds = json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"]["rule"]["properties"]
    table = TEXT.partition("## Kinds of rules")[2].partition("\n## ")[0]
    first_cells = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    assert {kind for cell in first_cells for kind in re.findall(r"`(\w+)`", cell)} == set(kinds)
