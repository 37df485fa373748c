"""Who missed a seat and by how many votes: below the threshold, or next in line for one more."""

from dataclasses import dataclass

from maslikhat.election.allocation.margin import votes_to_gain
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.sections.votes import lists_by_votes
from maslikhat.pages.voice import Voice


@dataclass(frozen=True, slots=True)
class _Miss:
    """How many votes a list lacked for one more seat, and for the threshold where it is below it."""

    list: str
    to_seat: int | None
    to_threshold: int | None


def misses_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section; None where votes are not known, lots are open, or constituencies count against lists."""
    tier = facts.tier
    if tier is None or tier.tally.unit is not Unit.VOTES or facts.result.compensated or facts.result.lots:
        return None
    misses = [_miss(facts, tier, name) for name in lists_by_votes(tier)]
    known = [each for each in misses if each.to_seat is not None]
    if not known:
        return None
    nearest = min(known, key=lambda each: (each.to_seat or 0, each.list))
    heading = voice.tell("misses-heading", list=voice.names[nearest.list], votes=nearest.to_seat)
    heads = (
        Head(voice.say("list")),
        Head(voice.say("list-seats"), figures=True),
        Head(voice.tell("misses-seat"), figures=True),
        Head(voice.tell("misses-threshold"), figures=True),
    )
    rows = tuple(_row(tier, voice, each) for each in misses)
    table = Table(voice.tell("misses-table"), heads, rows, note=voice.tell("misses-note"))
    return Section("misses", voice.tell("misses-short"), heading, tables=(table,))


def _miss(facts: ReportFacts, tier: ListTier, name: str) -> _Miss:
    standing = tier.standings[name]
    gap = None if standing.passed else standing.least - standing.votes
    return _Miss(name, votes_to_gain(tier, name, facts.result.around), gap)


def _row(tier: ListTier, voice: Voice, each: _Miss) -> Row:
    named = Cell(
        voice.names[each.list],
        look=voice.looks[each.list],
        pattern_id=f"seats-wide-{each.list}",
        address=voice.addresses.get(each.list),
    )
    return (named, Cell(voice.number(tier.certain[each.list])), _votes(voice, each.to_seat), _gap(voice, each))


def _votes(voice: Voice, count: int | None) -> Cell:
    return Cell("–", muted=True) if count is None else Cell(voice.number(count), strong=True)


def _gap(voice: Voice, each: _Miss) -> Cell:
    if each.to_threshold is None:
        return Cell(voice.tell("misses-passed"), muted=True)
    return Cell(voice.number(each.to_threshold))
