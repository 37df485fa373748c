"""The tiny example of docs/cases.md is a case."""

import re
from pathlib import Path

from maslikhat.election.case import read_case

DOCS = Path(__file__).parents[3] / "docs" / "cases.md"
FILE = re.compile(r"^\*\*`([a-z.]+)`\*\*\n\n```[a-z]+\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_the_example_can_be_typed_as_it_stands(tmp_path: Path) -> None:
    files = FILE.findall(DOCS.read_text(encoding="utf-8"))
    assert [name for name, _ in files] == ["case.toml", "options.csv", "votes.csv", "sources.csv"]
    for name, text in files:
        (tmp_path / name).write_text(text, encoding="utf-8")
    case = read_case(tmp_path)
    assert case.seats == {"lists": 10}
    votes = case.tally("lists").votes
    assert votes == {"steppe": 6200, "river": 3300, "hill": 500}
    # As the text says: Hill is below 7 %; with a quotient of 950 the seat left goes to the larger remainder, Steppe's.
    assert votes["hill"] * 100 < 7 * sum(votes.values())
    assert (6200 // 950, 6200 % 950, 3300 // 950, 3300 % 950) == (6, 500, 3, 450)
