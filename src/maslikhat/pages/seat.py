"""The reason of a seat as one self-contained page. Loaded only when it is asked for."""

from fractions import Fraction

from maslikhat.basics.explained import Explained
from maslikhat.basics.text import Language
from maslikhat.election.allocation.ranking import Claim
from maslikhat.election.result.model import Result
from maslikhat.election.result.reason import SeatReason
from maslikhat.pages.facts import gather
from maslikhat.pages.model import Cell, Head, Row, Section, StepWords, Table
from maslikhat.pages.plain import plain_page, reproduce
from maslikhat.pages.render import render
from maslikhat.pages.seat_words import told_reason
from maslikhat.pages.voice import Voice, voice_for
from maslikhat.wording.catalogue import words


def reason_html(elected: Explained[Result], reason: SeatReason, language: Language, command: str) -> str:
    """The page that tells why a list holds a seat."""
    voice = voice_for(gather(elected), language)
    sections = (*reason_sections(elected, reason, voice), reproduce(voice, command))
    return render(plain_page(language, reason_finding(reason, voice), "", sections))


def reason_finding(reason: SeatReason, voice: Voice) -> str:
    """The heading of a page about a seat."""
    return words(voice.language).say(
        "command-explain-page", list=voice.names[reason.list], seat=reason.seat, entitled=reason.entitled
    )


def reason_sections(elected: Explained[Result], reason: SeatReason, voice: Voice) -> tuple[Section, ...]:
    """Why a list holds a seat, sentence by sentence, and the ranking in which it was won."""
    say, language = words(voice.language).say, voice.language
    sentences = tuple(StepWords(line) for line in told_reason(elected, reason, language))
    told = Section("reason", voice.say("steps-short"), elected.value.case.title[language], steps=sentences)
    if not reason.ranking:
        return (told,)
    ranked = Section("ranking", say("command-rank"), say("command-explain-ranking"), tables=(_table(reason, voice),))
    return told, ranked


def _table(reason: SeatReason, voice: Voice) -> Table:
    say = words(voice.language).say
    heads = (
        Head(voice.say("list")),
        Head(say("command-rank"), figures=True),
        Head(say("command-head-seat"), figures=True),
        Head(say(f"command-claim-{reason.kind.replace('_', '-')}"), figures=True),
        Head(say("command-head-won")),
    )
    rows = [_row(claim, reason, voice, won=True) for claim in reason.ranking]
    if reason.runner_up is not None:
        rows.append(_row(reason.runner_up, reason, voice, won=False))
    return Table(say("command-explain-ranking"), heads, tuple(rows))


def _row(claim: Claim, reason: SeatReason, voice: Voice, *, won: bool) -> Row:
    quota = reason.facts.get("quota")
    in_quotas = reason.kind == "remainder" and isinstance(quota, Fraction)
    key = claim.key / quota if in_quotas and isinstance(quota, Fraction) else claim.key
    is_own = (claim.list, claim.seat) == (reason.list, reason.seat)
    return (
        Cell(voice.names[claim.list], strong=is_own, look=voice.looks[claim.list]),
        Cell(voice.number(claim.rank) if won else "–", strong=is_own),
        Cell(voice.number(claim.seat), strong=is_own),
        Cell(voice.part(key, 3 if in_quotas else 2), strong=is_own),
        Cell(voice.say("one-seat") if won else voice.say("next-in-line"), strong=is_own, muted=not won),
    )
