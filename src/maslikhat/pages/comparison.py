"""A comparison of rules as one self-contained page. Loaded only when it is asked for."""

from collections.abc import Sequence
from dataclasses import replace

from maslikhat.basics.explained import Explained
from maslikhat.basics.text import Language
from maslikhat.election.comparison.compare import Comparison
from maslikhat.election.result.model import Result
from maslikhat.pages.comparison_words import by_votes, measure_heads, measure_rows, seat_heads, seat_row
from maslikhat.pages.facts import gather
from maslikhat.pages.model import Cell, Figure, Head, Section, Table
from maslikhat.pages.plain import plain_page, reproduce
from maslikhat.pages.render import render
from maslikhat.pages.voice import Voice, voice_for
from maslikhat.pictures.seat_comparison import ComparedRow, seat_comparison
from maslikhat.pictures.svg import Caption
from maslikhat.wording.catalogue import words

_WIDTHS = (("wide", 600), ("narrow", 328))


def comparison_html(elected: Explained[Result], compared: Comparison, language: Language, command: str) -> str:
    """The page that shows seats by law and under a change side by side."""
    voice, say, result = voice_for(gather(elected), language), words(language).say, elected.value
    sections = (*comparison_sections(result, compared, voice), reproduce(voice, command))
    lead = say("command-compare-title", title=result.case.title[language])
    return render(plain_page(language, comparison_finding(result, compared, language), lead, sections))


def comparison_finding(result: Result, compared: Comparison, language: Language) -> str:
    """The heading of a page about a comparison: how many seats moved."""
    say, entitled = words(language).say, result.counts_entitlement
    gained = [compared.changed.certain[name] - compared.by_law.certain[name] for name in by_votes(compared)]
    moved = sum(max(0, seats) for seats in gained)
    if moved or any(gained):
        return say("command-compare-moved", seats=moved, entitled=entitled)
    return say("command-compare-same", entitled=entitled)


def comparison_sections(result: Result, compared: Comparison, voice: Voice) -> tuple[Section, ...]:
    """Seats side by side as a picture with its table, and the measures of proportionality."""
    language, say = voice.language, words(voice.language).say
    title = say("command-compare-picture", entitled=result.counts_entitlement)
    rows = [seat_row(result.case, compared, name, language) for name in by_votes(compared)]
    table = _table(title, seat_heads(language), rows)
    wide, narrow = (_picture(compared, voice, Caption(f"compare-{name}", title, ""), width) for name, width in _WIDTHS)
    lead = say("command-compare-lead")
    figure = Figure("compare-figure", "", lead, wide, narrow, table)
    measures = _table(say("command-compare-measures"), measure_heads(language), list(measure_rows(compared, language)))
    return (
        Section("seats", voice.say("seats-short"), title, figures=(figure,)),
        Section("measures", say("command-head-measure"), say("command-compare-measures"), tables=(measures,)),
    )


def _picture(compared: Comparison, voice: Voice, caption: Caption, width: int) -> str:
    say = words(voice.language).say
    rows = [_compared_row(compared, voice, each) for each in by_votes(compared)]
    description = "; ".join(f"{row.label}: {row.held} / {row.other}" for row in rows)
    told = replace(caption, description=description)
    return seat_comparison(rows, say("command-compare-as-law"), say("command-compare-changed"), told, width=width)


def _compared_row(compared: Comparison, voice: Voice, name: str) -> ComparedRow:
    before, after = compared.by_law.certain[name], compared.changed.certain[name]
    change = f"{'+' if after > before else ''}{voice.number(after - before)}" if after != before else ""
    return ComparedRow(name, voice.names[name], voice.looks[name], before, after, change)


def _table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    first, *others = heads
    return Table(
        caption,
        (Head(first), *(Head(head, figures=True) for head in others)),
        tuple(tuple(Cell(words) for words in row) for row in rows),
    )
