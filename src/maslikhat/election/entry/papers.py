"""The typed papers as files of a case: a wide table and the mapping that says what its columns are.

So there is one way from papers to seats, whether they were typed here or came as a file. Fields that a paper leaves
blank, and that were settled so, stay empty.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from maslikhat.election.case.files import PROTOCOLS
from maslikhat.election.entry.sheet import VOTES_PREFIX, Figures
from maslikhat.election.entry.stations import STATIONS
from maslikhat.election.entry.typed import show_field
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.natural import paper_key

PAPERS = "typed-papers.csv"


@dataclass(frozen=True, slots=True)
class TypedPaper:
    """A definitive paper."""

    contest: str
    station: str
    territory: str
    figures: Figures


def paper_files(papers: Iterable[TypedPaper], form: Form, expected: Mapping[str, int]) -> dict[str, bytes]:
    """The files `typed-papers.csv` and `protocols.toml`; `expected` is the number of stations of each contest."""
    rows = sorted(papers, key=lambda paper: (paper_key(paper.contest, paper.station), paper.station))
    lines = [line.id for line in form.lines.values() if line.kind is not LineKind.TEXT]
    options = list(dict.fromkeys(key for row in rows for key in row.figures if key.startswith(VOTES_PREFIX)))
    return {
        PAPERS: _table(rows, form, lines, options),
        PROTOCOLS: _mapping(rows, form, lines, options, expected).encode(),
    }


def _table(rows: Iterable[TypedPaper], form: Form, lines: Iterable[str], options: Iterable[str]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["contest", "station", "territory", *lines, *options])
    for row in rows:
        shown = [_cell(row.figures.get(line), form.lines[line].kind) for line in lines]
        votes = [_cell(row.figures.get(option), LineKind.COUNT) for option in options]
        writer.writerow([row.contest, row.station, row.territory, *shown, *votes])
    return text.getvalue().encode()


def _cell(value: int | None, kind: LineKind) -> str:
    return show_field(value, kind).replace("T", " ")


def _mapping(
    rows: Iterable[TypedPaper], form: Form, lines: Iterable[str], options: Iterable[str], expected: Mapping[str, int]
) -> str:
    told = [
        "# Papers typed twice by two people (docs/cases.md). Made by the program; typed anew, it is made anew.",
        f"form = {_quoted(form.id)}",
        f"stations = {_quoted(STATIONS)}",
        "",
        "[expected]",
        *(f"{_quoted(contest)} = {number}" for contest, number in expected.items()),
        "",
        "[[file]]",
        f"file = {_quoted(PAPERS)}",
        'format = "wide"',
        'station = ["station"]',
        'contest_column = "contest"',
        'territory = "territory"',
    ]
    blank = [line for line in lines if any(row.figures.get(line) is None for row in rows)]
    told += [f"may_be_empty = [{', '.join(_quoted(line) for line in blank)}]"] if blank else []
    for name, wanted in (("lines", False), ("times", True)):
        kept = [line for line in lines if (form.lines[line].kind is LineKind.TIME) == wanted]
        told += ["", f"[file.{name}]", *(f"{_quoted(line)} = {_quoted(line)}" for line in kept)]
    told += ["", "[file.options]"]
    told += [f"{_quoted(each.removeprefix(VOTES_PREFIX))} = {_quoted(each)}" for each in options]
    return "\n".join(told) + "\n"


def _quoted(word: str) -> str:
    """A basic string of TOML; its escapes are those of JSON."""
    return json.dumps(word, ensure_ascii=False)
