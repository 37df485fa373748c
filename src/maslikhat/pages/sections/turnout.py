"""Registered, took part, counted: three counts of people that are each called turnout somewhere."""

from fractions import Fraction

from maslikhat.election.model import Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Section, Table
from maslikhat.pages.voice import Voice
from maslikhat.pictures.count_bars import CountRow, count_bars
from maslikhat.pictures.svg import Caption
from maslikhat.wording.findings import figure_name

_LINES = ("received_ballot", "took_part")


def turnout_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of turnout; None where nobody published how many are registered."""
    tally = facts.tier.tally if facts.tier else None
    registered = tally.lines.get("registered") if tally else None
    if tally is None or not registered or tally.unit is not Unit.VOTES:
        return None
    counts = [("registered", registered)] + [(line, tally.lines[line]) for line in _LINES if line in tally.lines]
    counts.append(("sum", tally.valid_and_against_all))
    if any(count > registered for _, count in counts):
        return None
    shares = {line: Fraction(count, registered) for line, count in counts}
    title = voice.say("turnout-picture", registered=registered)
    rows = [
        CountRow(count, voice.number(count), f"{_line(voice, line)} · {voice.percent(shares[line])}")
        for line, count in counts
    ]
    description = "; ".join(f"{row.words}: {row.value}" for row in rows)
    wide, narrow = (
        count_bars(rows, registered, voice.say("half-registered"), Caption(name, title, description), width=width)
        for name, width in (("turnout-wide", 600), ("turnout-narrow", 328))
    )
    heads = (
        Head(voice.say("count-of")),
        Head(voice.say("people"), figures=True),
        Head(voice.say("share-of", base=voice.number(registered)), figures=True),
    )
    cells = tuple(
        (Cell(_line(voice, line)), Cell(voice.number(count)), Cell(voice.percent(shares[line])))
        for line, count in counts
    )
    figure = Figure("turnout-figure", title, "", wide, narrow, Table(voice.say("turnout-table"), heads, cells))
    heading = voice.say("turnout-heading", share=shares["sum"])
    return Section("turnout", voice.say("turnout-short"), heading, figures=(figure,))


def _line(voice: Voice, line: str) -> str:
    return voice.say("turnout-counted") if line == "sum" else figure_name(line, voice.language)
