"""Every case that ships, elected once, as its JSON document."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from maslikhat.election.export.document import result_document
from maslikhat.election.opening import elect_case, open_case
from maslikhat.election.result.model import Result

ROOT = Path(__file__).parents[3]
ELECTIONS, DOCS = ROOT / "elections", ROOT / "docs"
CASES = sorted(path.name for path in ELECTIONS.iterdir() if path.is_dir() and not (path / "structure.csv").is_file())


@cache
def result_of(name: str) -> Result:
    return elect_case(open_case(ELECTIONS / name)).value


@cache
def document_of(name: str) -> Any:
    """The document after a round trip through JSON text, so that nothing in it is a Python object only."""
    return json.loads(json.dumps(result_document(elect_case(open_case(ELECTIONS / name)))))


@cache
def schema(name: str) -> Any:
    return json.loads((DOCS / f"{name}.schema.json").read_text(encoding="utf-8"))
