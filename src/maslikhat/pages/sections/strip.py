"""From votes to seats in one table: share with the threshold, votes counted out in quotas, seats, and why each is held.

The same for every method: where seats are not shared by quota the columns of quotas are left out.
"""

from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import AGAINST_ALL, Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.sections.quota import quota_sections
from maslikhat.pages.sections.votes import base_of, base_words, lists_by_votes
from maslikhat.pages.voice import Voice
from maslikhat.pictures.cells import quota_cell, share_cell
from maslikhat.wording.numbers import telling_digits


@dataclass(frozen=True, slots=True)
class _Strip:
    """What every row needs: the tier, its quotas where there are any, the base of shares, the longest bar."""

    tier: ListTier
    quotas: QuotaShare | None
    base: int
    longest: Fraction
    voice: Voice

    @property
    def threshold(self) -> Fraction | None:
        return self.tier.rules.threshold.share if self.tier.rules.threshold else None

    @property
    def by_votes(self) -> bool:
        return self.tier.tally.unit is Unit.VOTES

    def share(self, count: int) -> Fraction:
        return Fraction(count, self.base)


def strip_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section; None where no list tier was counted."""
    tier = facts.tier
    if tier is None:
        return None
    base = base_of(tier)
    quotas = tier.share if isinstance(tier.share, QuotaShare) else None
    longest = max(Fraction(count, base) for count in tier.tally.votes.values())
    strip = _Strip(tier, quotas, base, longest, voice)
    made = quota_sections(facts, voice)
    heading = made[0].heading if made else voice.tell("strip-heading", seats=tier.rules.seats)
    lead = made[0].figures[0].subtitle if made else ""
    note = voice.tell("strip-base", base=voice.votes(base, tier.tally), what=base_words(tier, voice))
    table = Table(voice.tell("strip-table"), _heads(facts, strip), _rows(strip), _total(strip), note)
    notes = made[0].notes if made else ()
    return Section("strip", voice.tell("strip-short"), heading, lead, tables=(table,), notes=notes)


def _heads(facts: ReportFacts, strip: _Strip) -> tuple[Head, ...]:
    voice = strip.voice
    base = voice.votes(strip.base, strip.tier.tally)
    bar = voice.tell("strip-bar", threshold=strip.threshold) if strip.threshold is not None else ""
    heads = [Head(voice.say("list"))]
    heads += [Head(voice.say("votes-short"), figures=True, spare=True)] if strip.by_votes else []
    heads += [Head(voice.say("share-of", base=base), figures=True, spare=True), Head(bar, spare=True)]
    if strip.quotas is not None:
        heads.append(Head(voice.tell("strip-quotas")))
        heads += [Head(voice.say(name), figures=True, spare=True) for name in ("whole", "remainder")]
    heads.append(Head(voice.say("seats-due" if facts.result.compensated else "list-seats"), figures=True))
    heads += [Head(voice.tell("why-head"), figures=True)] if voice.why else []
    return tuple(heads)


def _rows(strip: _Strip) -> tuple[Row, ...]:
    rows = [_row(strip, name) for name in lists_by_votes(strip.tier)]
    against_all = strip.tier.tally.against_all
    if against_all is not None and AGAINST_ALL in strip.voice.names:
        rows.append(_cells(strip, AGAINST_ALL, against_all, _no_quotas(strip, "strip-base-only"), None))
    return tuple(rows)


def _row(strip: _Strip, name: str) -> Row:
    quotas = _quotas(strip, name) if strip.quotas else ()
    return _cells(strip, name, strip.tier.tally.votes[name], quotas, strip.tier.certain.get(name, 0))


def _cells(strip: _Strip, name: str, count: int, quotas: Row, seats: int | None) -> Row:
    voice = strip.voice
    look = voice.looks[name]
    threshold = strip.threshold
    drawn = share_cell(look, strip.share(count), strip.longest, threshold)
    held = Cell("–", muted=True) if seats is None else Cell(voice.number(seats), strong=seats > 0)
    cells = [Cell(voice.names[name], look=look, address=voice.addresses.get(name))]
    cells += [Cell(voice.number(count))] if strip.by_votes else []
    cells += [Cell(voice.percent(strip.share(count))), Cell("", drawn=drawn), *quotas, held]
    if voice.why:
        cells.append(_why(voice, name))
    return tuple(cells)


def _why(voice: Voice, name: str) -> Cell:
    return Cell(voice.tell("why"), address=voice.why[name]) if name in voice.why else Cell("")


def _quotas(strip: _Strip, name: str) -> Row:
    quotas, voice = strip.quotas, strip.voice
    if quotas is None or name not in quotas.whole:
        return _no_quotas(strip, "strip-below")
    won = name in quotas.last.chosen
    digits = telling_digits([quotas.part(each) for each in quotas.remainders])
    drawn = quota_cell(voice.looks[name], quotas.whole[name], quotas.part(name), "+1" if won else "")
    part = Cell(voice.part(quotas.part(name), digits), strong=won, muted=not won)
    return (Cell("", drawn=drawn), Cell(voice.number(quotas.whole[name])), part)


def _no_quotas(strip: _Strip, message: str) -> Row:
    if strip.quotas is None:
        return ()
    return (Cell(strip.voice.tell(message), muted=True), Cell("–", muted=True), Cell("–", muted=True))


def _total(strip: _Strip) -> Row:
    voice, tally = strip.voice, strip.tier.tally
    total = tally.valid_and_against_all
    cells = [Cell(voice.say("all"))]
    cells += [Cell(voice.number(total))] if strip.by_votes else []
    cells += [Cell(voice.percent(strip.share(total))), Cell("")]
    if strip.quotas is not None:
        whole = voice.number(sum(strip.quotas.whole.values()))
        cells += [Cell(""), Cell(whole), Cell(voice.say("seats-count", seats=strip.quotas.left))]
    cells.append(Cell(voice.number(sum(strip.tier.certain.values()))))
    return (*cells, Cell("")) if voice.why else tuple(cells)
