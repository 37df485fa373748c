"""The people of one list: its candidates as published, who of them is a deputy; its seats in constituencies."""

from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.sections.spelling import spelling_notes
from maslikhat.pages.voice import Voice


def list_people_section(facts: ReportFacts, option: str, voice: Voice) -> Section:
    """The candidates on the list in its order, deputies marked; or that the list was not published."""
    people = [each for each in facts.case.people if each.option == option and each.constituency is None]
    naming = next((each.naming for each in facts.result.people if each.naming.list == option), None)
    short, heading = voice.say("candidates-short"), voice.tell("list-people", people=len(people))
    if not people:
        return Section("people", short, heading, notes=(voice.tell("list-not-published"),))
    named = set(naming.people) if naming else set()
    heads = (
        Head(voice.tell("list-position"), figures=True),
        Head(voice.tell("place-candidate")),
        Head(voice.tell("list-deputy")),
    )
    rows: tuple[Row, ...] = tuple(
        (
            Cell("–" if each.position is None else voice.number(each.position)),
            Cell(each.name[voice.language]),
            Cell("", mark=Mark(Tone.HOLDS, voice.tell("list-deputy"))) if each in named else Cell(""),
        )
        for each in people
    )
    unnamed = naming.not_published if naming else 0
    notes = [voice.tell("list-unnamed", seats=unnamed)] if unnamed else []
    notes += spelling_notes((each.name[voice.language] for each in people), voice)
    return Section("people", short, heading, tables=(Table(heading, heads, rows),), notes=tuple(notes))


def list_constituencies_section(facts: ReportFacts, option: str, voice: Voice) -> Section | None:
    """The constituencies that are known to have been won by a candidate of the list's party; None where none is."""
    won = [seat for seat in facts.result.constituencies if seat.option == option and seat.winner is not None]
    if not won:
        return None
    heading = voice.tell("list-places", places=len(won))
    heads = (Head(voice.say("constituency")), Head(voice.say("winner")))
    rows: tuple[Row, ...] = tuple(
        (
            Cell(seat.constituency.name[voice.language], address=voice.places.get(seat.constituency.id)),
            Cell(voice.names.get(seat.winner or "", seat.winner or "")),
        )
        for seat in won
    )
    table = Table(heading, heads, rows)
    notes = spelling_notes((seat.winner for seat in won), voice)
    return Section("places", voice.say("constituencies-short"), heading, tables=(table,), notes=notes)
