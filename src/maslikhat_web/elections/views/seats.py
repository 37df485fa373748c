"""A list and its seats: each seat has an address, and its page tells why it is held."""

from fractions import Fraction

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.case import names_of
from maslikhat.election.export.reason import reason_document
from maslikhat.election.model import Unit
from maslikhat.election.result.reason import SeatNotHeld, UnknownList, seat_kinds, why_seat
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.pages.seat import reason_finding, reason_sections
from maslikhat.pages.seat_words import entitlement_text
from maslikhat.pages.sections.votes import base_of, base_words
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    data,
    of_election,
    say,
    show,
    tabs,
    voice_of,
    wants_json,
)
from maslikhat_web.shared.page import Link, SitePage


@of_election
def party_list(request: HttpRequest, shown: Shown, option: str) -> HttpResponse:
    """A list: its votes, and each of its list seats (or of all it is entitled to) with the kind of reason."""
    tier, voice = shown.result.tier, voice_of(shown)
    if tier is None or option not in tier.tally.votes:
        raise Http404
    name, held = voice.names[option], tier.certain[option]
    votes, base = tier.tally.votes[option], base_of(tier)
    lead = say(
        "list-lead",
        votes=voice.votes(votes, tier.tally),
        share=Fraction(votes, base),
        base=voice.votes(base, tier.tally),
        what=base_words(tier, voice),
    )
    sections = (_seats(shown, voice, option),) if held else _why_not(tier, option)
    finding = say("list-heading", list=name, seats=held, all=tier.rules.seats)
    if shown.result.counts_entitlement:
        finding = say("list-heading-entitled", list=name, seats=held, all=tier.rules.seats)
        lead = f"{lead} {entitlement_text(shown.result, held, option, names_of(shown.case), voice.language)}"
    return show(request, SitePage(finding, lead, crumbs(shown, Link(name))[:-1], tabs(shown, ""), sections=sections))


def _why_not(tier: ListTier, option: str) -> tuple[Section, ...]:
    """Why a list below the threshold has no seat: the votes it needed and the votes it lacks."""
    if tier.rules.threshold is None or tier.tally.unit is Unit.SHARES or option not in tier.standings:
        return ()
    standing = tier.standings[option]
    if standing.votes >= standing.least:
        return ()
    facts = {"least": standing.least, "votes": standing.votes, "lacks": standing.least - standing.votes}
    heading = say("why-not")
    return (Section("why-not", heading, heading, notes=(say("why-not-votes", **facts),)),)


def _seats(shown: Shown, voice: Voice, option: str) -> Section:
    rows = tuple(
        (
            Cell(say("seat-number", seat=number), address=address("seat", shown, option, number)),
            Cell(say(f"kind-{kind.replace('_', '-')}")),
        )
        for number, kind in enumerate(seat_kinds(shown.result, option), 1)
    )
    heading = say("list-seats-entitled" if shown.result.counts_entitlement else "list-seats")
    table = Table(heading, (Head(say("seat")), Head(say("reason"))), rows)
    return Section("seats", voice.say("seats-short"), heading, tables=(table,))


@of_election
def seat(request: HttpRequest, shown: Shown, option: str, number: int) -> HttpResponse:
    """Why a list holds one of its seats, who was next, and how many votes would have moved it."""
    try:
        reason = why_seat(shown.result, option, number)
    except (UnknownList, SeatNotHeld):
        raise Http404 from None
    if wants_json(request):
        return data(reason_document(reason))
    voice = voice_of(shown)
    way = crumbs(shown, Link(voice.names[option], address("list", shown, option)))
    sections = reason_sections(shown.read.explained, reason, voice)
    before = [Link(say("seat-before"), address("seat", shown, option, number - 1))] if number > 1 else []
    held = shown.result.tier.certain[option] if shown.result.tier else 0
    after = [Link(say("seat-after"), address("seat", shown, option, number + 1))] if number < held else []
    as_data = Link(say("as-data"), f"{request.path}?format=json")
    links = (*before, *after, as_data)
    page = SitePage(reason_finding(reason, voice), "", way, tabs(shown, ""), sections=sections, links=links)
    return show(request, page)
