"""Who holds the seats: the half circle and its table."""

from fractions import Fraction

from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Row, Section, Table
from maslikhat.pages.sections.people import open_constituencies
from maslikhat.pages.voice import Voice
from maslikhat.pictures.hemicycle import SeatGroup, hemicycle
from maslikhat.pictures.svg import Caption


def seats_section(facts: ReportFacts, voice: Voice, name: str = "seats") -> Section | None:
    """The section of seats; None where no seat is known. `name` keeps the ids of several on one page apart."""
    total = facts.all_seats
    holders = holders_by_seats(facts)
    if not holders:
        return None
    lots = lots_note(facts, voice)
    note = facts.case.note[voice.language] if facts.case.note else ""
    return Section(
        id=name,
        short=voice.say("seats-short"),
        heading=_heading(facts, voice, holders[0], total),
        figures=(_figure(facts, voice, holders, name),),
        notes=tuple(note for note in (lots, *open_constituencies(facts, voice), _basis(facts, voice), note) if note),
    )


def holders_by_seats(facts: ReportFacts) -> list[str]:
    """Every option with a seat, most seats first; equals in the order of the ballot."""
    return sorted((o.id for o in facts.case.options if facts.seats(o.id)), key=lambda o: -facts.seats(o))


def majority_of(total: int) -> int:
    """The fewest seats that are more than half."""
    return total // 2 + 1


def lots_note(facts: ReportFacts, voice: Voice) -> str:
    """Words for a tie that lots must settle; "" where there is none."""
    lots = facts.result.lots
    if lots is None:
        return ""
    return voice.say("lots", seats=lots.seats, tied=tuple(voice.names.get(o, o) for o in lots.tied))


def _heading(facts: ReportFacts, voice: Voice, first: str, total: int) -> str:
    most, body = facts.seats(first), facts.body_seats
    if body is None:
        return voice.say("seats-of-lists", list=voice.names[first], seats=most, all=total)
    majority = majority_of(body)
    if most >= majority:
        return voice.say("seats-majority", list=voice.names[first], more=most - majority, majority=majority)
    return voice.say("seats-no-majority", list=voice.names[first], seats=most, majority=majority)


def _basis(facts: ReportFacts, voice: Voice) -> str:
    """How far constituency seats rest on counted votes; "" where they do, or where there are none."""
    seats = facts.result.constituencies
    if not seats or any(seat.outcome is not None for seat in seats):
        return ""
    return voice.say("seats-constituencies", known=facts.all_constituencies, seats=len(seats))


def _figure(facts: ReportFacts, voice: Voice, holders: list[str], name: str) -> Figure:
    total = facts.all_seats
    constituencies = facts.all_constituencies
    lists = total - constituencies
    title = voice.say("seats-picture", seats=total)
    subtitle = voice.say("seats-marks", lists=lists, constituencies=constituencies)
    groups = [_group(facts, voice, option) for option in holders]
    centre = (voice.number(facts.seats(holders[0])), voice.say("of-seats", seats=total))
    # The line through the middle is that of the seats drawn; where the body has others it would say something else.
    majority = voice.say("majority", majority=majority_of(total), seats=total) if facts.body_seats == total else ""
    description = "; ".join(f"{group.label}: {group.seats}" for group in groups)
    wide, narrow = (
        hemicycle(
            groups,
            Caption(f"{name}-{kind}", title, description),
            majority=majority,
            centre=centre,
            width=w,
            sideways=side,
        )
        for kind, w, side in (("wide", 600, False), ("narrow", 328, True))
    )
    return Figure(f"{name}-figure", title, subtitle, wide, narrow, _table(facts, voice, holders, total))


def _group(facts: ReportFacts, voice: Voice, option: str) -> SeatGroup:
    lists, constituencies = facts.list_seats(option), facts.constituency_seats(option)
    note = ""
    if lists and constituencies:
        note = voice.say("seats-note", lists=lists, constituencies=constituencies)
    elif constituencies:
        note = voice.say("seats-all-constituencies")
    return SeatGroup(option, voice.names[option], voice.looks[option], lists, constituencies, note)


def _table(facts: ReportFacts, voice: Voice, holders: list[str], total: int) -> Table:
    mixed = bool(facts.all_constituencies)
    heads = [Head(voice.say("party"))]
    heads += (
        [Head(voice.say("by-list"), figures=True), Head(voice.say("by-constituency"), figures=True)] if mixed else []
    )
    heads += [
        Head(voice.say("seats-short"), figures=True),
        Head(voice.say("share-of-seats", seats=total), figures=True, spare=True),
    ]
    rows = tuple(_row(facts, voice, option, total) for option in holders)
    sums = [sum(facts.list_seats(o) for o in holders), facts.all_constituencies] if mixed else []
    known = sum(facts.seats(option) for option in holders)
    cells = [*(voice.number(count) for count in (*sums, known)), voice.percent(_share(known, total), 1)]
    sum_row = (Cell(voice.say("all")), *(Cell(words) for words in cells))
    return Table(voice.say("seats-table"), tuple(heads), rows, sum_row)


def _share(seats: int, total: int) -> Fraction:
    return Fraction(seats, total)


def _row(facts: ReportFacts, voice: Voice, option: str, total: int) -> Row:
    seats = facts.seats(option)
    look = voice.looks[option]
    cells = [Cell(voice.names[option], look=look, address=voice.addresses.get(option))]
    if facts.all_constituencies:
        cells += [
            Cell(voice.number(facts.list_seats(option))),
            Cell(voice.number(facts.constituency_seats(option))),
        ]
    return (*cells, Cell(voice.number(seats), strong=True), Cell(voice.percent(_share(seats, total), 1), muted=True))
