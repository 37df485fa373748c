"""What was published of one region: each figure with its hour, its value and the sources that print it."""

from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.voice import Voice
from maslikhat.wording.findings import figure_name
from maslikhat.wording.numbers import figure


def region_section(facts: ReportFacts, code: str, voice: Voice) -> Section | None:
    """The section of a region; None where nothing of it was published."""
    told = [each for each in facts.case.published if each.territory == code]
    if not told:
        return None
    sources = {source.id: source for source in facts.case.sources}
    rows: tuple[Row, ...] = tuple(
        (
            Cell(figure_name(each.figure, voice.language)),
            Cell(each.at or "–"),
            Cell(figure(str(each.value), voice.language), strong=True),
            Cell(
                sources[each.source].what[voice.language] if each.source in sources else each.source,
                address=sources[each.source].address if each.source in sources else None,
            ),
        )
        for each in sorted(told, key=lambda each: (each.figure, each.at or ""))
    )
    heads = (
        Head(voice.say("contradiction-figure")),
        Head(voice.tell("region-hour")),
        Head(voice.tell("region-value"), figures=True),
        Head(voice.say("source-what")),
    )
    heading = voice.tell("region-heading", figures=len(rows))
    return Section("figures", voice.tell("region-short"), heading, tables=(Table(heading, heads, rows),))
