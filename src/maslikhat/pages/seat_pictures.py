"""Why a list holds a seat, replayed in pictures: the threshold, what a seat costs, its whole quotas, the ranking.

Only where seats are shared by quota; where they go by quotients the list's own quotients are a table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.allocation.ranking import rank_claims
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit
from maslikhat.election.result.reason import SeatReason
from maslikhat.pages.model import Cell, Figure, Head, Row, Section, Table
from maslikhat.pages.sections.votes import base_of, base_words, lists_by_votes, margin_words, threshold_of
from maslikhat.pages.voice import Voice
from maslikhat.pictures.looks import Look, Pattern
from maslikhat.pictures.remainders import RemainderRow, remainder_ranking
from maslikhat.pictures.seat_blocks import seat_blocks
from maslikhat.pictures.seat_ruler import Part, seat_ruler
from maslikhat.pictures.share_bars import ShareRow, share_bars
from maslikhat.pictures.svg import Caption
from maslikhat.wording import numbers

# How many quotients before and after the one asked about are shown.
_AROUND = 5
_OTHERS = Look("#B9B4A6", "#5B6168", Pattern.LIGHT_GREY)
_WIDTHS = (("wide", 600), ("narrow", 328))


@dataclass(frozen=True, slots=True)
class _Asked:
    """The seat that is asked about, in its tier."""

    tier: ListTier
    reason: SeatReason
    voice: Voice

    @property
    def name(self) -> str:
        return self.voice.names[self.reason.list]

    def look(self, option: str) -> Look:
        return self.voice.looks[option] if option == self.reason.list else _OTHERS


def replay_sections(tier: ListTier, reason: SeatReason, voice: Voice) -> tuple[Section, ...]:
    """The sections in the order of the count; those that the method has nothing for are left out."""
    asked, share = _Asked(tier, reason, voice), tier.share
    made = [_threshold(asked)]
    if isinstance(share, QuotaShare):
        made += [_cost(asked, share), _blocks(asked, share)]
        made += [_ranking(asked, share)] if reason.kind == "remainder" else []
    elif reason.kind == "divisor":
        made.append(_quotients(asked))
    return tuple(section for section in made if section is not None)


def _threshold(asked: _Asked) -> Section | None:
    tier, voice = asked.tier, asked.voice
    threshold = threshold_of(tier, voice)
    if threshold is None or not tier.standings[asked.reason.list].passed:
        return None
    base = base_of(tier)
    shares = {name: Fraction(tier.tally.votes[name], base) for name in lists_by_votes(tier)}
    rows = [
        ShareRow(name, voice.names[name], share, voice.percent(share), asked.look(name))
        for name, share in shares.items()
    ]
    heading = voice.tell("seat-threshold", list=asked.name, share=shares[asked.reason.list], threshold=threshold.share)
    description = "; ".join(f"{row.label}: {row.value}" for row in rows)
    wide, narrow = (
        share_bars(rows, threshold, Caption(f"passed-{kind}", heading, description), percent=voice.percent, width=width)
        for kind, width in _WIDTHS
    )
    lead = voice.say("votes-base", base=voice.votes(base, tier.tally), what=base_words(tier, voice))
    heads = (
        Head(voice.say("list")),
        Head(voice.say("share-of", base=voice.votes(base, tier.tally)), figures=True),
        *((Head(voice.tell("seat-over"), figures=True),) if tier.tally.unit is Unit.VOTES else ()),
    )
    cells = tuple(
        (
            _named(asked, name),
            Cell(voice.percent(share)),
            *((Cell(margin_words(tier, voice, name)),) if tier.tally.unit is Unit.VOTES else ()),
        )
        for name, share in shares.items()
    )
    figure = Figure("passed-figure", "", lead, wide, narrow, Table(voice.tell("seat-threshold-table"), heads, cells))
    return Section("passed", voice.tell("seat-threshold-short"), heading, figures=(figure,))


def _cost(asked: _Asked, share: QuotaShare) -> Section | None:
    tier, voice = asked.tier, asked.voice
    if tier.tally.unit is not Unit.VOTES:
        return None
    shared = [name for name in lists_by_votes(tier) if name in share.whole]
    parts = [
        Part(name, voice.names[name], tier.tally.votes[name], asked.look(name), strong=name == asked.reason.list)
        for name in shared
    ]
    heading = voice.tell("seat-cost", quota=share.quota)
    total = sum(part.votes for part in parts)
    lead = voice.tell("seat-cost-lead", votes=total, seats=tier.rules.seats, lists=len(parts))
    wide, narrow = (
        seat_ruler(parts, tier.rules.seats, voice.tell("seat-ruler"), Caption(f"cost-{kind}", heading, lead), width=w)
        for kind, w in _WIDTHS
    )
    heads = (
        Head(voice.say("list")),
        Head(voice.say("votes-short"), figures=True),
        Head(voice.tell("seat-quotas"), figures=True),
    )
    rows = tuple(
        (
            _named(asked, name),
            Cell(voice.number(tier.tally.votes[name])),
            Cell(voice.part(share.whole[name] + share.part(name))),
        )
        for name in shared
    )
    figure = Figure("cost-figure", "", lead, wide, narrow, Table(voice.tell("seat-cost-table"), heads, rows))
    return Section("cost", voice.tell("seat-cost-short"), heading, figures=(figure,))


def _blocks(asked: _Asked, share: QuotaShare) -> Section | None:
    voice, name = asked.voice, asked.reason.list
    if name not in share.whole:
        return None
    whole, part = share.whole[name], share.part(name)
    heading = voice.tell("seat-whole", list=asked.name, whole=whole, part=part)
    lead = voice.tell("seat-blocks", seat=asked.reason.seat)
    rest = voice.tell("seat-rest", part=part)
    wide, narrow = (
        seat_blocks(
            voice.looks[name],
            whole,
            part,
            Caption(f"blocks-{kind}", heading, lead),
            asked=asked.reason.seat,
            rest_label=rest,
            width=width,
        )
        for kind, width in _WIDTHS
    )
    heads = (
        Head(voice.say("list")),
        Head(voice.say("whole"), figures=True),
        Head(voice.say("remainder"), figures=True),
    )
    digits = numbers.telling_digits([share.part(each) for each in share.remainders])
    rows = tuple(
        (_named(asked, each), Cell(voice.number(share.whole[each])), Cell(voice.part(share.part(each), digits)))
        for each in lists_by_votes(asked.tier)
        if each in share.whole
    )
    total = (
        Cell(voice.say("all")),
        Cell(voice.number(sum(share.whole.values()))),
        Cell(voice.say("seats-count", seats=share.left)),
    )
    table = Table(voice.say("quota-table"), heads, rows, total)
    figure = Figure("blocks-figure", "", lead, wide, narrow, table)
    return Section("blocks", voice.say("quota-short"), heading, figures=(figure,))


def _ranking(asked: _Asked, share: QuotaShare) -> Section:
    voice, won = asked.voice, share.last.chosen
    ranked = sorted(share.remainders, key=lambda name: (name not in won, -share.remainders[name]))
    after = next((name for name in ranked if name not in won), "")
    digits = numbers.telling_digits([share.part(name) for name in ranked])
    rows = [
        RemainderRow(
            name,
            voice.names[name],
            share.part(name),
            voice.part(share.part(name), digits),
            asked.look(name),
            name in won,
            voice.say("one-seat") if name in won else voice.say("next-in-line") if name == after else "",
        )
        for name in ranked
    ]
    heading = voice.tell("seat-ranking", seats=share.left)
    cut = voice.say("seats-end", seats=asked.tier.rules.seats)
    description = "; ".join(f"{row.label}: {row.value}" for row in rows)
    wide, narrow = (
        remainder_ranking(rows, cut, Caption(f"ranked-{kind}", heading, description), width=width)
        for kind, width in _WIDTHS
    )
    figure = Figure("ranked-figure", "", voice.say("remainder-unit"), wide, narrow, _remainder_table(asked, rows))
    return Section("ranked", voice.say("remainder-short"), heading, figures=(figure,))


def _remainder_table(asked: _Asked, rows: Sequence[RemainderRow]) -> Table:
    voice = asked.voice
    heads = (
        Head(voice.say("list")),
        Head(voice.say("remainder"), figures=True),
        Head(voice.say("list-seats"), figures=True),
    )
    cells: tuple[Row, ...] = tuple(
        (_named(asked, row.id), Cell(row.value, strong=row.won), Cell("+1" if row.won else "–", muted=not row.won))
        for row in rows
    )
    return Table(voice.say("remainder-table"), heads, cells)


def _quotients(asked: _Asked) -> Section:
    """The list's first, last and neighbouring quotients, each with its place; and the first that brought no seat."""
    voice, (won, after) = asked.voice, rank_claims(asked.tier)
    claims = [claim for claim in won if claim.list == asked.reason.list]
    own = [
        claim for claim in claims if claim.seat in (1, len(claims)) or abs(claim.seat - asked.reason.seat) <= _AROUND
    ]
    heads = (
        Head(voice.tell("seat-number")),
        Head(voice.tell("seat-divisor"), figures=True),
        Head(voice.tell("seat-quotient"), figures=True),
        Head(voice.tell("seat-rank"), figures=True),
    )
    rows = tuple(
        (
            Cell(voice.number(claim.seat), strong=claim.seat == asked.reason.seat),
            Cell("–" if claim.divisor is None else numbers.quantity(claim.divisor, voice.language)),
            Cell(voice.part(claim.key, 2), strong=claim.seat == asked.reason.seat),
            Cell(voice.number(claim.rank)),
        )
        for claim in own
    )
    note = voice.tell("seat-after", list=voice.names[after.list], quotient=after.key) if after else ""
    heading = voice.tell("seat-quotients", list=asked.name)
    return Section("quotients", voice.tell("seat-quotient"), heading, tables=(Table(heading, heads, rows, note=note),))


def _named(asked: _Asked, name: str) -> Cell:
    voice, own = asked.voice, name == asked.reason.list
    address = voice.addresses.get(name)
    return Cell(voice.names[name], strong=own, look=voice.looks[name], address=address)
