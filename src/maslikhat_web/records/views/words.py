"""The words that entries are told in: facts as tables, names from the ballot on the record, lines from the form.

Without a ballot or a form the ids stand as they are.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.protocols.form import Line, LineKind
from maslikhat.election.protocols.formfile import find_form
from maslikhat.law.shelf import RULES
from maslikhat.pages.model import Cell, Head, Row, Table
from maslikhat.record.leaf import Leaf
from maslikhat.wording.catalogue import words
from maslikhat.wording.dates import short_date
from maslikhat.wording.numbers import decimal
from maslikhat_web.records.selectors import newest_of
from maslikhat_web.shared.templating import language_now, say

_LONGEST = 400
_ORIGINS = frozenset({"official", "copy"})


def facts(rows: Any, caption: str = "") -> Table:
    """A table of names and what each is; what is not known is left out."""
    cells = tuple((Cell(str(name)), Cell(spoken(value))) for name, value in rows if value not in (None, "", [], {}))
    return Table(caption or say("log-said"), (Head(say("log-field")), Head(say("log-value"))), cells)


def spoken(value: object) -> str:
    """A value of an entry as it is read."""
    if isinstance(value, bool):
        return say("log-yes") if value else say("log-no")
    if isinstance(value, int):
        return decimal(value, language_now())
    if isinstance(value, Mapping) and value.keys() == {"kk", "ru", "en"}:
        return str(value[language_now()])
    if isinstance(value, list | tuple):
        return _short(", ".join(spoken(each) for each in value))
    if isinstance(value, Mapping):
        return _short("; ".join(f"{name}: {spoken(each)}" for name, each in value.items()))
    return "–" if value is None else str(value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def figures(caption: str, what: str, figure: str, rows: list[tuple[str, int]]) -> Table:
    """A table of names and counts."""
    language = language_now()
    cells = tuple((Cell(name), Cell(decimal(count, language))) for name, count in rows)
    return Table(caption, (Head(what), Head(figure, figures=True)), cells)


def options_of(leaf: Leaf) -> Mapping[str, Any]:
    """The names of what stands on the ballot of the entry's election."""
    ballot = newest_of(leaf.subject.partition("/")[0]) or {}
    return {str(each["id"]): each["name"] for each in ballot.get("options", ())}


def named(options: Mapping[str, Any], name: str) -> str:
    """The name of an id."""
    return spoken(options[name]) if name in options else name


def contest_words(leaf: Leaf, contest: str) -> str:
    """The lists, or the name of a constituency."""
    if contest == "lists":
        return say("log-contest-lists")
    ballot = newest_of(leaf.subject.partition("/")[0]) or {}
    names = {str(each["id"]): each["name"] for each in ballot.get("constituencies", ())}
    return named(names, contest)


def origin_words(origin: str) -> str:
    """Whose paper it is."""
    return say({"official": "log-origin-official", "copy": "signed-copy"}[origin]) if origin in _ORIGINS else origin


@lru_cache(maxsize=16)
def lines_of(country: str) -> Mapping[str, Line]:
    """The lines of a country's papers; none where no form of it is coded."""
    try:
        form = find_form(f"{country}.protocol", RULES)
    except MaslikhatError:
        return {}
    return form.lines


def line_row(lines: Mapping[str, Line], name: str, value: int) -> Row:
    """A line of a paper by its name, and what stands there."""
    line = lines.get(name)
    return Cell(_line_name(line, name)), Cell(line_words(line, value))


def _line_name(line: Line | None, name: str) -> str:
    """The name of a line by the form; of one that published counts alone have, by the words for such figures."""
    figure = f"check-figure-{name.replace('_', '-')}"
    if line is not None:
        return line.name[language_now()]
    return say(figure) if words(language_now()).has(figure) else name


def line_words(line: Line | None, value: int) -> str:
    """What stands in a line: a mark, a moment or a count."""
    if line is not None and line.kind is LineKind.MARK:
        return say("log-yes") if value else say("log-no")
    if line is not None and line.kind is LineKind.TIME:
        # Minutes since 1970 as the clock of the station showed them.
        at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=value)
        return f"{short_date(at.date())} {at:%H:%M}"
    return decimal(value, language_now())


def field_rows(leaf: Leaf, before: Mapping[str, int | None], after: Mapping[str, int | None]) -> Iterator[Row]:
    """The fields that a correction changed, by the names of lines and lists, with both figures."""
    lines, options = lines_of(leaf.jurisdiction.partition(".")[0]), options_of(leaf)
    for key, value in after.items():
        option = key.removeprefix("votes.")
        if option == key:
            name = _line_name(lines.get(key), key)
        else:
            name = say("log-against-all") if option == "against_all" else named(options, option)
        old, new = (_or_blank(lines.get(key), each) for each in (before.get(key), value))
        yield Cell(name), Cell(old), Cell(new, strong=True)


def _or_blank(line: Line | None, value: int | None) -> str:
    return say("corrected-blank") if value is None else line_words(line, value)
