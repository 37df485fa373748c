"""A list and its seats: each seat has an address, and its page tells why it is held."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.basics.citation import Status
from maslikhat.basics.text import Language
from maslikhat.election.case import names_of
from maslikhat.election.export.reason import reason_document
from maslikhat.election.result.missed import why_not_list
from maslikhat.election.result.reason import SeatNotHeld, SeatReason, UnknownList, seat_kinds
from maslikhat.pages.missed_words import missed_lines
from maslikhat.pages.model import CardLine, Cell, Head, Mark, Section, StepWords, Table, Tone, Way
from maslikhat.pages.seat import reason_finding
from maslikhat.pages.seat_pictures import replay_sections
from maslikhat.pages.seat_words import entitlement_text, told_reason
from maslikhat.pages.sections.list_people import list_constituencies_section, list_people_section
from maslikhat.pages.sections.votes import base_of, base_words
from maslikhat.pages.terms import terms
from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words
from maslikhat.wording.steps import cite
from maslikhat_web.elections.selectors.documents import list_document
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.selectors.reasons import reason_of
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    of_election,
    of_result,
    record_lines,
    say,
    show,
    tabs,
    tell,
    voice_of,
)
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage


@of_election
def party_list(request: HttpRequest, shown: Shown, option: str) -> HttpResponse:
    """A list: its votes, why it holds each of its seats, its people, what it won in constituencies."""
    tier, voice, facts = shown.result.tier, voice_of(shown), shown.read.facts
    if tier is None or option not in tier.tally.votes:
        raise Http404
    if wants_json(request):
        return data("list", list_document(shown, option))
    name, held = voice.names[option], tier.certain[option]
    votes, base = tier.tally.votes[option], base_of(tier)
    lead = say(
        "list-lead",
        votes=voice.votes(votes, tier.tally),
        share=Fraction(votes, base),
        base=voice.votes(base, tier.tally),
        what=base_words(tier, voice),
    )
    finding = say("list-heading", list=name, seats=held, all=tier.rules.seats)
    if shown.result.counts_entitlement:
        finding = say("list-heading-entitled", list=name, seats=held, all=tier.rules.seats)
        lead = f"{lead} {entitlement_text(shown.result, held, option, names_of(shown.case), voice.language)}"
    places = list_constituencies_section(facts, option, voice)
    sections = (
        _seats(shown, voice, option) if held else _no_seat(shown, voice, option),
        list_people_section(facts, option, voice),
        *((places,) if places else ()),
    )
    links = (_why_not(shown, option, held),) if held else ()
    return show(request, SitePage(finding, lead, crumbs(shown), tabs(shown, ""), of_result(shown), sections, links))


def _why_not(shown: Shown, option: str, held: int) -> Link:
    """The way to why the list has not one seat more."""
    return Link(templating.say("missed-link" if held else "missed-link-none"), address("missed", shown, option))


def _no_seat(shown: Shown, voice: Voice, option: str) -> Section:
    """What kept a list from every seat; its own page tells more."""
    heading = templating.say("missed-link-none")
    lines = missed_lines(shown.result, why_not_list(shown.result, option), voice)
    steps = tuple(StepWords(line) for line in lines)
    return Section("why-not", heading, heading, steps=steps, address=address("missed", shown, option))


def _seats(shown: Shown, voice: Voice, option: str) -> Section:
    """The seats of a list by the kind of their reason, each with the way to its page."""
    kinds: dict[str, list[int]] = {}
    for number, kind in enumerate(seat_kinds(shown.result, option), 1):
        kinds.setdefault(kind, []).append(number)
    rows = tuple(
        (Cell(say(f"kind-{kind.replace('_', '-')}")), Cell(voice.number(len(seats))), _ways(shown, option, seats))
        for kind, seats in kinds.items()
    )
    heading = say("list-seats-entitled" if shown.result.counts_entitlement else "list-seats")
    heads = (Head(say("reason")), Head(say("seats"), figures=True), Head(tell("why")))
    return Section("seats", voice.say("seats-short"), heading, tables=(Table(heading, heads, rows),))


def _ways(shown: Shown, option: str, seats: Sequence[int]) -> Cell:
    return Cell(
        "",
        ways=tuple(
            Way(str(each), address("seat", shown, option, each), say("seat-number", seat=each)) for each in seats
        ),
    )


@of_election
def seat(request: HttpRequest, shown: Shown, option: str, number: int) -> HttpResponse:
    """Why a list holds one of its seats, who was next, and how many votes would have moved it."""
    tier = shown.result.tier
    try:
        reason = reason_of(shown, option, number)
    except (UnknownList, SeatNotHeld):
        raise Http404 from None
    if wants_json(request) or tier is None:
        return data("reason", reason_document(reason))
    voice = voice_of(shown)
    lead, *rest = told_reason(shown.read.explained, reason, voice.language)
    told = _told(reason, rest, voice)
    ways = [
        Link(say(f"seat-{way}"), address("seat", shown, option, there))
        for way, there in (("before", number - 1), ("after", number + 1))
        if 1 <= there <= tier.certain[option]
    ]
    ways.append(_why_not(shown, option, tier.certain[option]))
    ways.append(Link(say("as-data"), f"{request.path}?format=json"))
    page = SitePage(
        reason_finding(reason, voice),
        lead,
        crumbs(shown, Link(voice.names[option], address("list", shown, option))),
        tabs(shown, ""),
        tuple(_card(shown, reason, voice)),
        (*replay_sections(tier, reason, voice), *told),
        tuple(ways),
        how=address("how", shown),
    )
    return show(request, page)


def _told(reason: SeatReason, lines: Sequence[str], voice: Voice) -> tuple[Section, ...]:
    """The rest of the reason in sentences; the article and its note stand in the card."""
    known = _law_lines(reason, voice.language)
    steps = tuple(StepWords(line) for line in lines if line not in known)
    heading = tell("seat-firm")
    made = Section("reason", voice.say("firm-short"), heading, steps=steps, terms=terms(voice.language, "margin"))
    return (made,) if steps else ()


def _law_lines(reason: SeatReason, language: Language) -> tuple[str, ...]:
    if reason.rule is None:
        return ()
    note = reason.rule.note
    noted = (words(language).say("rules-note", note=note[language]),) if note else ()
    return (f"{cite(reason.rule, language)}.", *noted)


def _card(shown: Shown, reason: SeatReason, voice: Voice) -> Iterator[CardLine]:
    """Where it is written, how firmly it is held, who holds it, and where it stands in the record."""
    if reason.rule is not None:
        tone = Tone.HOLDS if reason.rule.status is Status.TEXT else Tone.DOUBT
        yield CardLine(tell("card-law"), mark=Mark(tone, cite(reason.rule, voice.language)))
        if reason.rule.note:
            yield CardLine("", reason.rule.note[voice.language])
    if reason.loses is not None:
        yield CardLine(tell("card-firm"), tell("card-votes", votes=reason.loses.votes))
    standing = shown.result.tier.standings[reason.list] if shown.result.tier else None
    if standing and standing.passed and shown.result.tier and shown.result.tier.rules.threshold:
        over = voice.votes(standing.votes - standing.least, shown.result.tier.tally)
        yield CardLine(tell("card-threshold"), over)
    people = Way(tell("card-deputies-list"), f"{address('list', shown, reason.list)}#people")
    yield CardLine(tell("card-deputies"), ways=(people,))
    yield from record_lines(shown.publication.last_entry)
