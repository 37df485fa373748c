"""Every table of a result as head and rows: for CSV, for JSON, and for the ZIP of a whole election.

Nothing is worded and nothing rounded: ids, counts, fractions as text ("1/20"), names in three languages. Persons stand
here only where the case publishes them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from maslikhat.basics.explained import Explained
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.candidates.groups import number_of, possible_numbers
from maslikhat.election.export.document import exact
from maslikhat.election.export.rows import HEAD, seat_rows
from maslikhat.election.result.model import Result

Row = tuple[object, ...]
Head = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableOf:
    """A table: the names of its columns, and its rows."""

    head: Head
    rows: tuple[Row, ...]


def table_of(explained: Explained[Result], name: str) -> TableOf | None:
    """One table of a result; None where there is none of this name, or it has no row."""
    if name not in _TABLES:
        return None
    head, rows = _TABLES[name]
    made = TableOf(head, tuple(rows(explained)))
    return made if made.rows else None


def names_of_tables(explained: Explained[Result]) -> list[str]:
    """The names of the tables that have a row, in their order; no more than a row of each is made."""
    return [name for name, (_, rows) in _TABLES.items() if next(rows(explained), None) is not None]


def tables_of(explained: Explained[Result]) -> Iterator[tuple[str, TableOf]]:
    """The tables of a result, one after another; those without a row are left out."""
    for name in _TABLES:
        table = table_of(explained, name)
        if table is not None:
            yield name, table


def records_of(table: TableOf) -> list[Mapping[str, object]]:
    """The rows of a table as objects, for JSON."""
    return [dict(zip(table.head, row, strict=True)) for row in table.rows]


def _seats(explained: Explained[Result]) -> Iterator[Row]:
    yield from seat_rows(explained.value)


def _options(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.case.options:
        yield (each.id, each.kind.value, *_names(each.name), each.registered, each.candidates)


def _votes(explained: Explained[Result]) -> Iterator[Row]:
    for contest, tally in explained.value.tallies.items():
        for option, count in tally.votes.items():
            yield (contest, option, tally.unit.value, count)
        if tally.against_all is not None:
            yield (contest, "against_all", tally.unit.value, tally.against_all)


def _lines(explained: Explained[Result]) -> Iterator[Row]:
    for contest, tally in explained.value.tallies.items():
        yield from ((contest, line, count) for line, count in tally.lines.items())
        for name, count in (("stations_counted", tally.stations), ("stations_expected", tally.expected)):
            if count is not None:
                yield (contest, name, count)


def _threshold(explained: Explained[Result]) -> Iterator[Row]:
    tier = explained.value.tier
    if tier is not None:
        for name, each in tier.standings.items():
            yield (name, each.votes, each.least, _yes(each.passed), _yes(each.exempt), max(0, each.least - each.votes))


def _constituencies(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.constituencies:
        known = each.outcome is not None
        yield (each.constituency.id, *_names(each.constituency.name), each.winner, each.option, _yes(known))


def _mandates(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.people:
        for number, person in enumerate(each.naming.people, 1):
            yield (each.naming.list, number, *_names(person.name))


def _candidates(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.case.candidates:
        yield (" ".join(each.contests), each.stage, each.by, each.number, " ".join(each.sources))


def _groups(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.case.groups:
        possible = possible_numbers(each)
        bounds = (possible[0], possible[-1]) if possible else (None, None)
        told = (each.of, number_of(each), *bounds, str(each.printed) if each.printed else None)
        yield (each.contest, each.stage, each.by, each.group, each.age, *told, " ".join(each.sources))


def _official(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.case.official:
        yield (each.option, each.lists, each.constituencies, each.total)


def _published(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.case.published:
        value = each.value if isinstance(each.value, int) else str(each.value)
        yield (each.source, each.contest, each.figure, each.option, each.territory, each.at, value)


def _steps(explained: Explained[Result]) -> Iterator[Row]:
    for number, step in enumerate(explained.steps, 1):
        rule = step.rule.name if step.rule else None
        for fact, value in step.facts.items() or (("", None),):
            told = exact(value)
            yield (number, step.kind, rule, fact, " ".join(map(str, told)) if isinstance(told, list) else told)


def _rules(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.law.rules.values():
        ref = each.ref
        yield (ref.name, ref.cite.act.short.en, ref.cite.article, ref.status.value, ref.valid_from.isoformat())


def _sources(explained: Explained[Result]) -> Iterator[Row]:
    for each in explained.value.case.sources:
        yield (each.id, *_names(each.what), each.address, each.date)


def _names(text: Text) -> tuple[str, ...]:
    return tuple(text[language] for language in LANGUAGES)


def _yes(value: bool) -> str:
    return "yes" if value else "no"


_IN_LANGUAGES = tuple(f"name_{language}" for language in LANGUAGES)
_TABLES: Mapping[str, tuple[Head, Callable[[Explained[Result]], Iterator[Row]]]] = {
    "seats": (HEAD, _seats),
    "options": (("id", "kind", *_IN_LANGUAGES, "registered", "candidates"), _options),
    "votes": (("contest", "option", "unit", "votes"), _votes),
    "lines": (("contest", "line", "value"), _lines),
    "threshold": (("option", "votes", "least", "passed", "exempt", "missing"), _threshold),
    "constituencies": (("id", *_IN_LANGUAGES, "winner", "option", "counted"), _constituencies),
    "mandates": (("list", "number", *_IN_LANGUAGES), _mandates),
    "candidates": (("contests", "stage", "by", "number", "sources"), _candidates),
    "groups": (
        ("contest", "stage", "by", "group", "age", "of", "number", "at_least", "at_most", "printed", "sources"),
        _groups,
    ),
    "official": (("option", "lists", "constituencies", "total"), _official),
    "published": (("source", "contest", "figure", "option", "territory", "at", "value"), _published),
    "steps": (("number", "kind", "rule", "fact", "value"), _steps),
    "rules": (("name", "act", "article", "status", "valid_from"), _rules),
    "sources": (("id", *_IN_LANGUAGES, "address", "date"), _sources),
}
