"""The votes of the lists: shares from zero, the threshold, its neighbourhood, and the table of votes."""

from fractions import Fraction

from maslikhat.election.allocation.threshold import Base, base_votes
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import AGAINST_ALL, Unit
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import Cell, Figure, Head, Row, Section, Table
from maslikhat.pages.voice import Voice
from maslikhat.pictures.share_bars import ShareRow, Threshold, share_bars
from maslikhat.pictures.svg import Caption
from maslikhat.wording import numbers
from maslikhat.wording.catalogue import words


def votes_section(facts: ReportFacts, voice: Voice) -> Section | None:
    """The section of votes; None where no list tier was counted."""
    tier = facts.tier
    if tier is None:
        return None
    if tier.rules.threshold:
        heading = voice.say(
            "votes-passed",
            passed=sum(s.passed and not s.exempt for s in tier.standings.values()),
            exempt=sum(s.exempt for s in tier.standings.values()),
            lists=len(tier.standings),
            threshold=tier.rules.threshold.share,
        )
    else:
        heading = voice.say("votes-no-threshold", lists=len(tier.standings))
    return Section("votes", voice.say("votes-short"), heading, figures=(_figure(facts, tier, voice),))


def base_of(tier: ListTier) -> int:
    """The count that shares are printed of: that of the threshold, else valid votes with "against all"."""
    return base_votes(tier.tally, tier.rules.threshold.of if tier.rules.threshold else Base.VALID_AND_AGAINST_ALL)


def base_words(tier: ListTier, voice: Voice) -> str:
    """The name of that count."""
    base = tier.rules.threshold.of if tier.rules.threshold else Base.VALID_AND_AGAINST_ALL
    return words(voice.language).say("base-name", base=base.value)


def lists_by_votes(tier: ListTier) -> list[str]:
    """Every list of the tally, most votes first."""
    return sorted(tier.tally.votes, key=lambda name: -tier.tally.votes[name])


def _figure(facts: ReportFacts, tier: ListTier, voice: Voice) -> Figure:
    base, printed = base_of(tier), voice.votes(base_of(tier), tier.tally)
    title = voice.say("votes-picture")
    subtitle = voice.say("votes-base", base=printed, what=base_words(tier, voice))
    rows, threshold = _rows(tier, voice, base), threshold_of(tier, voice)
    description = "; ".join(f"{row.label}: {row.value}" for row in rows)
    near = voice.say("near-threshold") if threshold and tier.tally.unit is Unit.VOTES else ""
    wide, narrow = (
        share_bars(
            rows,
            threshold,
            Caption(name, title, description),
            percent=lambda share: numbers.threshold(share, voice.language),
            near_title=near,
            width=width,
        )
        for name, width in (("votes-wide", 600), ("votes-narrow", 328))
    )
    return Figure("votes-figure", title, subtitle, wide, narrow, _table(facts, tier, voice))


def threshold_of(tier: ListTier, voice: Voice) -> Threshold | None:
    """The threshold as a picture draws it, with its words; None where there is none."""
    rule, base = tier.rules.threshold, base_of(tier)
    if rule is None:
        return None
    if tier.tally.unit is Unit.SHARES:
        return Threshold(rule.share, voice.say("threshold-share", threshold=rule.share))
    return Threshold(rule.share, voice.say("threshold-line", threshold=rule.share, votes=rule.share * base))


def _rows(tier: ListTier, voice: Voice, base: int) -> list[ShareRow]:
    rows = []
    for name in lists_by_votes(tier):
        share = Fraction(tier.tally.votes[name], base)
        rows.append(
            ShareRow(
                name, voice.names[name], share, voice.percent(share), voice.looks[name], margin_words(tier, voice, name)
            )
        )
    if tier.tally.against_all is not None and AGAINST_ALL in voice.names:
        share = Fraction(tier.tally.against_all, base)
        look = voice.looks[AGAINST_ALL]
        rows.append(ShareRow(AGAINST_ALL, voice.names[AGAINST_ALL], share, voice.percent(share), look, near=False))
    return rows


def margin_words(tier: ListTier, voice: Voice, name: str) -> str:
    """How many votes a list has over the threshold, or lacks; "" where there is none or votes are not known."""
    if tier.tally.unit is Unit.SHARES or tier.rules.threshold is None:
        return ""
    standing = tier.standings[name]
    over = standing.votes - standing.least
    return f"+{voice.number(over)}" if over >= 0 else voice.number(over)


def _table(facts: ReportFacts, tier: ListTier, voice: Voice) -> Table:
    base = base_of(tier)
    by_votes = tier.tally.unit is Unit.VOTES
    heads = [Head(voice.say("list"))]
    heads += [Head(voice.say("votes-short"), figures=True)] if by_votes else []
    heads += [Head(voice.say("share-of", base=voice.votes(base, tier.tally)), figures=True)]
    heads += [Head(voice.say("seats-due" if facts.result.compensated else "list-seats"), figures=True)]
    rows = [_row(tier, voice, name, base) for name in lists_by_votes(tier)]
    if tier.tally.against_all is not None and AGAINST_ALL in voice.names:
        rows.append(_cells(voice, AGAINST_ALL, tier.tally.against_all, base, None, by_votes=by_votes))
    total = [Cell(voice.say("all"))]
    total += [Cell(voice.number(tier.tally.valid_and_against_all))] if by_votes else []
    total += [
        Cell(voice.percent(Fraction(tier.tally.valid_and_against_all, base))),
        Cell(voice.number(tier.rules.seats)),
    ]
    return Table(voice.say("votes-table"), tuple(heads), tuple(rows), tuple(total))


def _row(tier: ListTier, voice: Voice, name: str, base: int) -> Row:
    by_votes = tier.tally.unit is Unit.VOTES
    return _cells(voice, name, tier.tally.votes[name], base, tier.certain.get(name, 0), by_votes=by_votes)


def _cells(voice: Voice, option: str, count: int, base: int, seats: int | None, *, by_votes: bool) -> Row:
    own = Cell(
        voice.names[option],
        look=voice.looks[option],
        address=voice.addresses.get(option),
    )
    cells = [own]
    cells += [Cell(voice.number(count))] if by_votes else []
    seat_cell = Cell(voice.number(seats), strong=seats > 0) if seats is not None else Cell("–", muted=True)
    return (*cells, Cell(voice.percent(Fraction(count, base))), seat_cell)
