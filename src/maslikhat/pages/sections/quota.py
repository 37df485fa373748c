"""From votes to seats by quota: whole quotas as blocks, remainders ranked, and how firm the last seat is."""

from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.allocation.quota import QuotaShare, Rest
from maslikhat.election.allocation.rulebook import QuotaMethod
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Row, Section, Table
from maslikhat.pages.sections.votes import lists_by_votes
from maslikhat.pages.voice import Voice
from maslikhat.pictures.blocks import BlockRow, block_strips
from maslikhat.pictures.remainders import RemainderRow, remainder_ranking
from maslikhat.pictures.svg import Caption
from maslikhat.wording.numbers import telling_digits


@dataclass(frozen=True, slots=True)
class _Quotas:
    """The list tier shared by quota, and who won a seat by remainder."""

    tier: ListTier
    share: QuotaShare
    rest: Rest

    @property
    def won(self) -> tuple[str, ...]:
        return self.share.last.chosen

    @property
    def ranked(self) -> list[str]:
        return sorted(self.share.remainders, key=lambda name: (name not in self.won, -self.share.remainders[name]))

    @property
    def digits(self) -> int:
        return telling_digits([self.share.part(name) for name in self.share.remainders])


def quota_sections(facts: ReportFacts, voice: Voice) -> tuple[Section, ...]:
    """The sections of quotas and of remainders; none where seats are not shared by quota."""
    tier = facts.tier
    if tier is None or not isinstance(tier.share, QuotaShare) or not isinstance(tier.rules.method, QuotaMethod):
        return ()
    quotas = _Quotas(tier, tier.share, tier.rules.method.rest)
    blocks = Section(
        "quota",
        voice.say("quota-short"),
        voice.say(
            "quota-heading", whole=sum(quotas.share.whole.values()), left=quotas.share.left, rest=quotas.rest.value
        ),
        figures=(_blocks(quotas, voice),),
        notes=_rounding(facts, voice),
    )
    if quotas.rest is not Rest.LARGEST_REMAINDER or not quotas.share.left:
        return (blocks,)
    return (blocks, _remainders(quotas, voice))


def _rounding(facts: ReportFacts, voice: Voice) -> tuple[str, ...]:
    """Whether seats computed of published shares hold for every count that rounds to them."""
    if facts.tier is None or facts.tier.tally.unit is not Unit.SHARES:
        return ()
    return (voice.say("quota-rounding", firm=facts.result.firm_in_rounding),)


def _blocks(quotas: _Quotas, voice: Voice) -> Figure:
    title = voice.say("quota-picture")
    votes = sum(quotas.tier.tally.votes[name] for name in quotas.share.whole)
    subtitle = voice.say(
        "quota-cost" if quotas.tier.tally.unit is Unit.VOTES else "quota-cost-shares",
        quota=quotas.share.quota,
        votes=votes,
        seats=quotas.tier.rules.seats,
        lists=len(quotas.share.whole),
    )
    rows = [_block_row(quotas, voice, name) for name in lists_by_votes(quotas.tier) if name in quotas.share.whole]
    description = "; ".join(f"{row.label}: {row.whole} {row.extra}".strip() for row in rows)
    wide, narrow = (
        block_strips(rows, Caption(name, title, description), width=width)
        for name, width in (("quota-wide", 600), ("quota-narrow", 328))
    )
    return Figure("quota-figure", title, subtitle, wide, narrow, _table(quotas, voice))


def _block_row(quotas: _Quotas, voice: Voice, name: str) -> BlockRow:
    extra = "+1" if name in quotas.won else ""
    return BlockRow(
        name, voice.names[name], voice.looks[name], quotas.share.whole[name], quotas.share.part(name), extra
    )


def _table(quotas: _Quotas, voice: Voice) -> Table:
    heads = (
        Head(voice.say("list")),
        Head(voice.say("whole"), figures=True),
        Head(voice.say("remainder"), figures=True),
        Head(voice.say("list-seats"), figures=True),
    )
    shown = [name for name in lists_by_votes(quotas.tier) if name in quotas.share.whole]
    rows = tuple(_table_row(quotas, voice, name) for name in shown)
    total = (
        Cell(voice.say("all")),
        Cell(voice.number(sum(quotas.share.whole.values()))),
        Cell(voice.say("seats-count", seats=quotas.share.left)),
        Cell(voice.number(sum(quotas.tier.certain.values()))),
    )
    return Table(voice.say("quota-table"), heads, rows, total)


def _table_row(quotas: _Quotas, voice: Voice, name: str) -> Row:
    part = voice.part(quotas.share.part(name), quotas.digits)
    won = name in quotas.won
    return (
        Cell(voice.names[name], look=voice.looks[name]),
        Cell(voice.number(quotas.share.whole[name])),
        Cell(part, strong=won, muted=not won),
        Cell(voice.number(quotas.tier.certain.get(name, 0)), strong=True),
    )


def _remainders(quotas: _Quotas, voice: Voice) -> Section:
    won = tuple(voice.names[name] for name in quotas.ranked if name in quotas.won)
    after = [name for name in quotas.ranked if name not in quotas.won]
    heading = (
        voice.say("remainder-heading", won=won, seats=quotas.share.left, next=voice.names[after[0]] if after else None)
        if won
        else voice.say("remainder-tied", seats=quotas.share.left)
    )
    rows = [_remainder_row(quotas, voice, name, after[0] if after else "") for name in quotas.ranked]
    title = voice.say("remainder-picture")
    cut = voice.say("seats-end", seats=quotas.tier.rules.seats)
    description = "; ".join(f"{row.label}: {row.value}" for row in rows)
    wide, narrow = (
        remainder_ranking(rows, cut, Caption(name, title, description), width=width)
        for name, width in (("remainder-wide", 600), ("remainder-narrow", 328))
    )
    figure = Figure("remainder-figure", title, voice.say("remainder-unit"), wide, narrow, _ranking(quotas, voice))
    return Section("remainders", voice.say("remainder-short"), heading, figures=(figure,))


def _remainder_row(quotas: _Quotas, voice: Voice, name: str, following: str) -> RemainderRow:
    won = name in quotas.won
    note = voice.say("one-seat") if won else voice.say("next-in-line") if name == following and quotas.won else ""
    part = quotas.share.part(name)
    return RemainderRow(name, voice.names[name], part, voice.part(part, quotas.digits), voice.looks[name], won, note)


def _ranking(quotas: _Quotas, voice: Voice) -> Table:
    heads = [Head(voice.say("list")), Head(voice.say("remainder"), figures=True)]
    by_votes = quotas.tier.tally.unit is Unit.VOTES
    heads += [Head(voice.say("left-over"), figures=True)] if by_votes else []
    heads += [Head(voice.say("list-seats"), figures=True)]
    rows = []
    for name in quotas.ranked:
        won = name in quotas.won
        cells = [
            Cell(voice.names[name], strong=won, look=voice.looks[name]),
            Cell(voice.part(quotas.share.part(name), quotas.digits), strong=won),
        ]
        if by_votes:
            left = Fraction(quotas.share.remainders[name], quotas.share.denominator)
            cells.append(Cell(voice.votes(round(left), quotas.tier.tally)))
        rows.append((*cells, Cell("+1" if won else "–", strong=won, muted=not won)))
    return Table(voice.say("remainder-table"), tuple(heads), tuple(rows))
