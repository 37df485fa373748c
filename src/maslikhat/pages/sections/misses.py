"""Who missed a seat and by how many votes: below the threshold, or next in line for one more."""

from dataclasses import dataclass, replace
from fractions import Fraction

from maslikhat.election.allocation.margin import votes_to_gain
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.sections.votes import base_of, lists_by_votes, margin_words
from maslikhat.pages.voice import Voice


@dataclass(frozen=True, slots=True)
class _Miss:
    """How many votes a list lacked for one more seat."""

    list: str
    to_seat: int | None


def with_misses(votes: Section, misses: Section | None) -> Section:
    """The section of votes with what each list lacked as the twin of its picture, in place of what was told before."""
    if misses is None:
        return votes
    figure = replace(votes.figures[0], table=misses.tables[0])
    return replace(votes, lead=f"{misses.heading}.", figures=(figure,))


def misses_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section; None where votes are not known, lots are open, or constituencies count against lists."""
    tier = facts.tier
    if tier is None or tier.tally.unit is not Unit.VOTES or facts.result.compensated or facts.result.lots:
        return None
    misses = [_Miss(name, votes_to_gain(tier, name, facts.result.around)) for name in lists_by_votes(tier)]
    known = [each for each in misses if each.to_seat is not None]
    if not known:
        return None
    nearest = min(known, key=lambda each: (each.to_seat or 0, each.list))
    heading = voice.tell("misses-heading", list=voice.names[nearest.list], votes=nearest.to_seat)
    heads = (
        Head(voice.say("list")),
        Head(voice.tell("misses-share"), figures=True),
        Head(voice.tell("misses-seat"), figures=True),
        *((Head(voice.tell("misses-threshold"), figures=True),) if tier.rules.threshold else ()),
    )
    rows = tuple(_row(tier, voice, each) for each in misses)
    table = Table(voice.tell("misses-table"), heads, rows, note=voice.tell("misses-note"))
    return Section("misses", voice.tell("misses-short"), heading, tables=(table,))


def _row(tier: ListTier, voice: Voice, each: _Miss) -> Row:
    named = Cell(
        voice.names[each.list],
        look=voice.looks[each.list],
        address=voice.addresses.get(each.list),
    )
    share = Cell(voice.percent(Fraction(tier.tally.votes[each.list], base_of(tier))))
    return (named, share, _votes(voice, each.to_seat), *_gap(tier, voice, each.list))


def _votes(voice: Voice, count: int | None) -> Cell:
    return Cell("–", muted=True) if count is None else Cell(voice.number(count), strong=True)


def _gap(tier: ListTier, voice: Voice, name: str) -> Row:
    """How many votes a list has over the threshold, or lacks; nothing where there is none."""
    words = margin_words(tier, voice, name)
    return (Cell(words, strong=not tier.standings[name].passed, muted=tier.standings[name].passed),) if words else ()
