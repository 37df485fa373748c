"""Constituencies with their winners, as far as published, and how many candidates stood for a seat."""

from fractions import Fraction

from maslikhat.basics.citation import Status
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.candidates.competition import Stage
from maslikhat.election.case import CONSTITUENCIES
from maslikhat.election.model import LISTS
from maslikhat.election.result.model import ConstituencyResult
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.sections.spelling import spelling_notes
from maslikhat.pages.voice import Voice
from maslikhat.pictures.blocks import BlockRow, block_strips
from maslikhat.pictures.looks import PLAIN
from maslikhat.pictures.svg import Caption
from maslikhat.wording.catalogue import words
from maslikhat.wording.ordinals import joined
from maslikhat.wording.steps import cite, status_mark


def constituencies_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of constituencies; None where the case has none."""
    seats = facts.result.constituencies
    if not seats:
        return None
    known = sum(seat.winner is not None for seat in seats)
    counted = any(seat.tally is not None for seat in seats)
    has_against_all = any(seat.tally is not None and seat.tally.against_all is not None for seat in seats)
    heads = [Head(voice.say("constituency")), Head(voice.say("winner")), Head(voice.say("party"))]
    if counted:
        heads += [Head(voice.say("votes-short"), figures=True), Head(voice.say("margin"), figures=True)]
    heads += [Head(voice.say("against-all"), figures=True)] if has_against_all else []
    table = Table(
        voice.say("constituencies-table"),
        tuple(heads),
        tuple(_seat_row(voice, seat, counted=counted, against_all=has_against_all) for seat in seats),
        note="" if counted else voice.say("constituencies-note"),
    )
    rules = {cite(seat.rule, voice.language) for seat in seats if seat.rule}
    heading = voice.say("constituencies-heading", known=known, all=len(seats))
    short = voice.say("constituencies-short")
    lead = "; ".join(sorted(rules))
    notes = (*open_constituencies(facts, voice), *spelling_notes((seat.winner for seat in seats), voice))
    return Section("constituencies", short, heading, lead, tables=(table,), notes=notes)


def open_constituencies(facts: ReportFacts, voice: Voice) -> tuple[str, ...]:
    """A sentence for each constituency that must draw lots, or whose result the law was not found to settle."""
    say, notes = words(voice.language).say, []
    for seat in facts.result.constituencies:
        name = seat.constituency.name[voice.language]
        if seat.lots is not None:
            tied = tuple(voice.names.get(each, each) for each in seat.lots.tied)
            notes.append(say("command-constituency-lots", constituency=name, tied=tied, decides=seat.decided_by_lots))
        if seat.open_point is not None:
            notes.append(say("command-constituency-unverified", constituency=name))
    return tuple(notes)


def _seat_row(voice: Voice, seat: ConstituencyResult, *, counted: bool, against_all: bool) -> Row:
    option = Cell("–", muted=True)
    if seat.option:
        look = voice.looks.get(seat.option)
        option = Cell(voice.names.get(seat.option, seat.option), look=look)
    name, place = seat.constituency.name[voice.language], voice.places.get(seat.constituency.id)
    cells = [Cell(name, address=place), _winner(voice, seat), option]
    if counted:
        outcome = seat.outcome if isinstance(seat.outcome, Elected) else None
        most = max(seat.tally.votes.values()) if seat.tally else None
        cells += [_count(voice, most), _count(voice, outcome.margin if outcome else None)]
    if against_all:
        cells.append(_count(voice, seat.tally.against_all if seat.tally else None))
    return tuple(cells)


def _winner(voice: Voice, seat: ConstituencyResult) -> Cell:
    if seat.lots is not None:
        tied = joined([voice.names.get(each, each) for each in seat.lots.tied], voice.language)
        return Cell(tied, mark=Mark(Tone.DOUBT, voice.say("lots-needed")))
    if isinstance(seat.outcome, RunOff) and seat.winner is None:
        return Cell("", mark=Mark(Tone.ABSENT, voice.say("run-off")))
    if seat.winner is None:
        return Cell("", mark=Mark(Tone.ABSENT, voice.say("not-published")))
    name = voice.names.get(seat.winner, seat.winner)
    if seat.open_point is None:
        return Cell(name)
    return Cell(name, mark=Mark(Tone.DOUBT, status_mark(Status.UNVERIFIED, voice.language)))


def _count(voice: Voice, count: int | None) -> Cell:
    return Cell("–", muted=True) if count is None else Cell(voice.number(count))


def candidates_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of candidates; None where the case publishes no figures of them."""
    stages = [stage for stage in facts.stages if stage.number is not None]
    if not stages:
        return None
    whole = [stage for stage in stages if stage.contests == (CONSTITUENCIES,) and stage.per_mandate]
    heads = (
        Head(voice.say("stage")),
        Head(voice.say("contest")),
        Head(voice.say("candidates"), figures=True),
        Head(voice.say("mandates"), figures=True),
        Head(voice.say("per-mandate"), figures=True),
    )
    table = Table(
        voice.say("candidates-table"), heads, tuple(_stage_row(voice, each) for each in stages if _is_whole(each))
    )
    parts = tuple(_stage_row(voice, each) for each in stages if not _is_whole(each))
    tables = (Table(voice.say("candidates-parts"), heads, parts),) if parts else ()
    heading = voice.say("candidates-heading")
    registered = [stage for stage in whole if stage.stage == "registered"]
    if registered:
        heading = voice.say("candidates-per-seat", each=registered[0].per_mandate)
    section_id, short = "candidates", voice.say("candidates-short")
    if not whole:
        return Section(section_id, short, heading, tables=(table, *tables))
    return Section(section_id, short, heading, figures=(_figure(voice, whole, table),), tables=tables)


def _is_whole(stage: Stage) -> bool:
    return stage.contests in {(CONSTITUENCIES,), (LISTS,)}


def _figure(voice: Voice, stages: list[Stage], table: Table) -> Figure:
    rows = [_blocks(voice, stage) for stage in stages]
    rows.append(BlockRow("elected", voice.say("stage-name", stage="elected"), PLAIN, 1))
    title, description = voice.say("candidates-picture"), "; ".join(f"{row.label}: {row.note}" for row in rows)
    wide, narrow = (
        block_strips(rows, Caption(name, title, description), width=width)
        for name, width in (("candidates-wide", 600), ("candidates-narrow", 328))
    )
    return Figure("candidates-figure", title, voice.say("candidates-block"), wide, narrow, table)


def _blocks(voice: Voice, stage: Stage) -> BlockRow:
    each = stage.per_mandate or Fraction(0)
    note = f"{voice.part(each, 1)} = {voice.number(stage.number or 0)} ÷ {voice.number(stage.mandates or 0)}"
    return BlockRow(
        stage.stage, voice.say("stage-name", stage=stage.stage), PLAIN, int(each), each - int(each), note=note
    )


def _stage_row(voice: Voice, stage: Stage) -> Row:
    each = stage.per_mandate
    return (
        Cell(voice.say("stage-name", stage=stage.stage)),
        Cell(_contest(voice, stage)),
        Cell(voice.number(stage.number or 0)),
        Cell(voice.number(stage.mandates)) if stage.mandates else Cell("–", muted=True),
        Cell(voice.part(each, 1), strong=True) if each else Cell("–", muted=True),
    )


def _contest(voice: Voice, stage: Stage) -> str:
    if stage.contests == (CONSTITUENCIES,):
        return voice.say("contest-constituencies")
    if stage.contests == (LISTS,):
        return voice.say("contest-lists")
    return voice.say("contest-some", ids=", ".join(stage.contests), count=len(stage.contests))
