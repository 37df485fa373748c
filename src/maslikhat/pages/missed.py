"""Sections of a page that tells why not: the sentences, and the claims around the last seat that was won."""

from fractions import Fraction

from maslikhat.election.allocation.ranking import Claim, rank_claims
from maslikhat.election.result.missed import MissedSeat
from maslikhat.election.result.model import Result
from maslikhat.pages.model import Cell, Head, Row, Section, StepWords, Table
from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words

# How many of the last seats are shown beside the claim that won none.
_AROUND = 4


def why_not_section(lines: list[str], voice: Voice) -> Section | None:
    """What follows the first sentence, which stands over the page."""
    heading = words(voice.language).say("missed-short")
    steps = tuple(StepWords(line) for line in lines[1:])
    return Section("why-not", heading, heading, steps=steps) if steps else None


def claims_section(result: Result, missed: MissedSeat, voice: Voice) -> Section | None:
    """The last seats that were won by their order, and the claim of this list; None where nothing was ranked."""
    if result.tier is None or missed.claim is None or missed.last is None:
        return None
    say = words(voice.language).say
    won = rank_claims(result.tier).won[-_AROUND:]
    kind = missed.kind.replace("_", "-")
    heads = (
        Head(voice.say("list")),
        Head(say("command-rank"), figures=True),
        Head(say("command-head-seat"), figures=True),
        Head(say(f"command-claim-{kind}"), figures=True),
        Head(say("command-head-won")),
    )
    rows = (*(_row(claim, missed, voice, won=True) for claim in won), _row(missed.claim, missed, voice, won=False))
    heading = say("missed-table")
    return Section("claims", say("command-rank"), heading, tables=(Table(heading, heads, rows),))


def _row(claim: Claim, missed: MissedSeat, voice: Voice, *, won: bool) -> Row:
    quota = missed.facts.get("quota")
    in_quotas = missed.kind == "remainder" and isinstance(quota, Fraction)
    key = claim.key / quota if in_quotas and isinstance(quota, Fraction) else claim.key
    return (
        Cell(
            voice.names[claim.list],
            strong=not won,
            look=voice.looks[claim.list],
            address=voice.addresses.get(claim.list),
        ),
        Cell(voice.number(claim.rank) if won else "–", strong=not won),
        Cell(voice.number(claim.seat), strong=not won),
        Cell(voice.part(key, 3 if in_quotas else 2), strong=not won),
        Cell(voice.say("one-seat") if won else "–", strong=not won, muted=not won),
    )
