"""What there is where no seat is known yet: in place of the half circle, in words."""

from collections.abc import Iterator

from maslikhat.election.result.model import ConstituencyResult
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Section, StepWords
from maslikhat.pages.sections.people import open_constituencies
from maslikhat.pages.sections.seats import holders_by_seats, lots_note
from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words


def unknown_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """Why no seat is shown, and what is; None where a seat is known."""
    if holders_by_seats(facts):
        return None
    heading = words(voice.language).say("open-heading")
    steps = tuple(StepWords(line) for line in _lines(facts, voice))
    return Section("seats", voice.say("seats-short"), heading, steps=steps)


def _lines(facts: ReportFacts, voice: Voice) -> Iterator[str]:
    say = words(voice.language).say
    for tally in facts.result.tallies.values():
        if not tally.is_whole and tally.contest == "lists":
            yield say("open-counted", counted=tally.stations or 0, expected=tally.expected or 0)
    if facts.tier is not None:
        lots = lots_note(facts, voice)
        yield f"{lots}." if lots else say("open-lists", seats=facts.tier.rules.seats)
    seats = facts.result.constituencies
    if seats:
        counted = sum(seat.tally is not None for seat in seats)
        yield say("open-constituencies", seats=len(seats), counted=counted, named=sum(map(_is_named, seats)))
    yield from open_constituencies(facts, voice)
    for level in facts.case.structure:
        if level.seats is not None:
            yield say("open-structure", councils=level.councils, seats=level.seats)
    yield say("open-rest")


def _is_named(seat: ConstituencyResult) -> bool:
    return seat.winner is not None
