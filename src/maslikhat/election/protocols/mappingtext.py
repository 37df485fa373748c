"""`protocols.toml` written of a mapping that a person confirmed. What is written here is what `mappingfile` reads."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from maslikhat.election.case.writing import quoted

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?")


@dataclass(frozen=True, slots=True)
class ChosenMapping:
    """The mapping as chosen: a column, or "" for none, for each line and option; `times` are five columns a moment,
    `moments` one.

    `expected` is the number of stations that should report, where it is known, as digits.
    """

    form: str
    file: str
    layout: str = "wide"
    station: tuple[str, ...] = ()
    territory: str = ""
    contest: str = "lists"
    contest_column: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    moments: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    may_be_empty: tuple[str, ...] = ()
    yes: str = ""
    no: str = ""
    option_column: str = ""
    votes_column: str = ""
    expected: str = ""
    sheet: str = ""
    delimiter: str = ","
    source: str = ""


def mapping_text(chosen: ChosenMapping) -> str:
    """The text of the file."""
    head = [f"form = {quoted(chosen.form)}"]
    if chosen.expected.isdecimal():
        head.append(f"expected = {int(chosen.expected)}")
    parts = ["\n".join(head), "\n".join(["[[file]]", *_file(chosen)])]
    if chosen.layout == "wide":
        parts += [_table("lines", chosen.lines), _table("options", chosen.options)]
        # A moment of which both are named is told by its five columns.
        parts.append(_table("times", {line: each for line, each in chosen.moments.items() if line not in chosen.times}))
        parts += [_table(f"times.{quoted(line)}", columns) for line, columns in chosen.times.items()]
    fixed = [f"{quoted(line)} = {_moment(moment)}" for line, moment in chosen.fixed.items() if moment]
    parts.append("\n".join(["[file.fixed]", *fixed]) if fixed else "")
    return "\n\n".join(part for part in parts if part) + "\n"


def _file(chosen: ChosenMapping) -> list[str]:
    words = {
        "file": chosen.file,
        "format": chosen.layout,
        "territory": chosen.territory,
        "contest": "" if chosen.contest_column else chosen.contest,
        "contest_column": chosen.contest_column,
        "option_column": chosen.option_column,
        "votes_column": chosen.votes_column,
        "sheet": chosen.sheet,
        "source": chosen.source,
        "delimiter": chosen.delimiter,
    }
    lists = {"station": chosen.station, "may_be_empty": chosen.may_be_empty}
    marks = {"yes": (chosen.yes,) if chosen.yes else (), "no": (chosen.no,) if chosen.no else ()}
    told = [f"{key} = {quoted(word)}" for key, word in words.items() if word]
    if chosen.layout == "long" and not chosen.contest_column:
        # A long file is taken to have a column of contests unless it is told that there is none.
        told.append('contest_column = ""')
    return told + [f"{key} = {_array(items)}" for key, items in {**lists, **marks}.items() if items]


def _moment(text: str) -> str:
    """A moment bare, its seconds added where they are left out; anything else as text, which its reader refuses."""
    if not _MOMENT.fullmatch(text):
        return quoted(text)
    return text if text.count(":") == 2 else f"{text}:00"


def _array(items: Sequence[str]) -> str:
    return f"[{', '.join(quoted(item) for item in items)}]"


def _table(name: str, columns: Mapping[str, str]) -> str:
    lines = [f"{quoted(key)} = {quoted(column)}" for key, column in columns.items() if column]
    return "\n".join([f"[file.{name}]", *lines]) if lines else ""
