"""The laboratory: official seats, seats by law and under another setting beside each other, and the indices of both."""

from collections.abc import Iterator
from dataclasses import replace

from maslikhat.election.comparison.compare import Comparison
from maslikhat.election.result.model import Result
from maslikhat.pages.comparison import comparison_sections
from maslikhat.pages.comparison_words import by_votes, measure_rows
from maslikhat.pages.model import CardLine, Cell, Head, Row, Section, Table
from maslikhat.pages.terms import terms
from maslikhat.pages.voice import Voice


def laboratory_sections(result: Result, compared: Comparison, voice: Voice) -> tuple[Section, ...]:
    """Seats as a picture with its table, the official ones beside; the measures of both sharings."""
    seats, measures = comparison_sections(result.case, compared, voice)
    figure = replace(seats.figures[0], table=_table(result, compared, voice))
    explained = terms(voice.language, "effective-number", "gallagher", "loosemore-hanby")
    return replace(seats, id="shared", figures=(figure,)), replace(measures, terms=explained)


def laboratory_card(compared: Comparison, voice: Voice) -> Iterator[CardLine]:
    """The measures at a glance: by law, and under the setting where they differ."""
    for name, by_law, changed in measure_rows(compared, voice.language):
        yield CardLine(name, by_law if by_law == changed else voice.tell("lab-moved", before=by_law, after=changed))


def _table(result: Result, compared: Comparison, voice: Voice) -> Table:
    heads = [Head(voice.tell("lab-list"))]
    heads += [Head(voice.tell(f"lab-{name}"), figures=True) for name in ("official", "law", "changed", "difference")]
    official = _official(result)
    rows = tuple(_row(compared, name, official.get(name), voice) for name in by_votes(compared))
    return Table(voice.tell("lab-table"), tuple(heads), rows)


def _official(result: Result) -> dict[str, int]:
    """The official seats of each list: by list, or all it is entitled to where constituencies count against them."""
    told = {each.option: each.total if result.counts_entitlement else each.lists for each in result.case.official}
    return {option: seats for option, seats in told.items() if seats is not None}


def _row(compared: Comparison, name: str, official: int | None, voice: Voice) -> Row:
    before, after = compared.by_law.certain[name], compared.changed.certain[name]
    gap = after - before
    words = "" if not gap else f"+{voice.number(gap)}" if gap > 0 else voice.number(gap)
    return (
        Cell(voice.names[name], look=voice.looks[name]),
        Cell("–", muted=True) if official is None else Cell(voice.number(official)),
        Cell(voice.number(before)),
        Cell(voice.number(after), strong=True),
        Cell(words, strong=True),
    )
