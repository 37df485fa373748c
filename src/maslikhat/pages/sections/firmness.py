"""How firm the seats are: the fewest votes whose loss would move the last seat of each list, found by counting anew."""

from fractions import Fraction

from maslikhat.election.allocation.margin import Change, votes_to_lose
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.sections.votes import lists_by_votes
from maslikhat.pages.voice import Voice


def firmness_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of firmness; None where votes are not known, lots are open, or constituencies count against lists."""
    tier = facts.tier
    if tier is None or tier.tally.unit is not Unit.VOTES or facts.result.compensated or facts.result.lots:
        return None
    held = [name for name in lists_by_votes(tier) if tier.certain[name]]
    changes = {name: votes_to_lose(tier, name, tier.certain[name], facts.result.around) for name in held}
    known = {name: change for name, change in changes.items() if change is not None}
    if not known:
        return None
    weakest = min(known, key=lambda name: known[name].votes)
    heads = (
        Head(voice.say("list")),
        Head(voice.say("firm-seat"), figures=True),
        Head(voice.say("firm-fewer"), figures=True),
        Head(voice.say("firm-share"), figures=True, spare=True),
        Head(voice.say("firm-goes-to")),
    )
    rows = tuple(_row(tier, voice, name, changes[name]) for name in held)
    heading = voice.say(
        "firm-heading", list=voice.names[weakest], seat=tier.certain[weakest], votes=known[weakest].votes
    )
    table = Table(voice.say("firm-table"), heads, rows, note=voice.say("firm-note"))
    return Section("firmness", voice.say("firm-short"), heading, tables=(table,))


def _row(tier: ListTier, voice: Voice, name: str, change: Change | None) -> Row:
    seat = Cell(voice.number(tier.certain[name]))
    list_cell = Cell(voice.names[name], look=voice.looks[name])
    if change is None:
        return (
            list_cell,
            seat,
            Cell("–", muted=True),
            Cell("–", muted=True),
            Cell(voice.say("firm-never"), muted=True),
        )
    share = voice.percent(Fraction(change.votes, tier.tally.votes[name]))
    return (
        list_cell,
        seat,
        Cell(voice.number(change.votes), strong=True),
        Cell(share, muted=True),
        _taker(voice, change),
    )


def _taker(voice: Voice, change: Change) -> Cell:
    if change.falls_out:
        return Cell(voice.say("firm-falls-out"))
    if change.challenger is None:
        return Cell(voice.say("firm-lots"), muted=True)
    return Cell(voice.names[change.challenger])
