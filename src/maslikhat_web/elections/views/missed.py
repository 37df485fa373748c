"""Why not: a page for the seat that a list does not hold, and for a candidate who did not win a constituency."""

from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.election.export.missed import missed_document, missed_place_document
from maslikhat.election.result.missed import (
    MissedSeat,
    SeatHeld,
    UnknownCandidate,
    why_not_candidate,
    why_not_list,
)
from maslikhat.election.result.reason import UnknownList
from maslikhat.pages.missed import claims_section, why_not_section
from maslikhat.pages.missed_words import missed_finding, missed_lines, place_finding, place_lines
from maslikhat.pages.model import CardLine, Mark, Tone
from maslikhat.pages.sections.constituency import name_in
from maslikhat.pages.voice import Voice
from maslikhat.wording.steps import cite
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    of_election,
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
def missed(request: HttpRequest, shown: Shown, option: str) -> HttpResponse:
    """Why a list has not one list seat more."""
    try:
        why = why_not_list(shown.result, option)
    except UnknownList:
        raise Http404 from None
    if wants_json(request):
        return data("missed", missed_document(why))
    voice = voice_of(shown)
    lead, *_ = lines = missed_lines(shown.result, why, voice)
    made = (why_not_section(lines, voice), claims_section(shown.result, why, voice))
    there = address("list", shown, option)
    page = SitePage(
        missed_finding(why, voice),
        lead,
        crumbs(shown, Link(voice.names[option], there)),
        tabs(shown, ""),
        (*_law(why.rule, voice), *_lacked(why, voice), *record_lines(shown.publication.last_entry)),
        tuple(section for section in made if section is not None),
        (Link(templating.say("missed-list"), there), Link(say("as-data"), f"{request.path}?format=json")),
        how=address("how", shown),
    )
    return show(request, page)


@of_election
def missed_place(request: HttpRequest, shown: Shown, place: str, option: str) -> HttpResponse:
    """Why a candidate did not win a constituency."""
    seat = next((each for each in shown.result.constituencies if each.constituency.id == place), None)
    if seat is None:
        raise Http404
    try:
        why = why_not_candidate(seat, option)
    except (UnknownCandidate, SeatHeld):
        raise Http404 from None
    if wants_json(request):
        return data("missed-place", missed_place_document(why))
    voice, facts = voice_of(shown), shown.read.facts
    constituency, candidate = seat.constituency.name[voice.language], name_in(facts, place, option, voice)
    winner = name_in(facts, place, why.winner, voice) if why.winner else ""
    lead, *_ = lines = list(place_lines(why, candidate, winner, voice))
    told = why_not_section(lines, voice)
    there = address("constituency", shown, place)
    ways = (
        Link(templating.say("missed-constituency"), there),
        Link(say("as-data"), f"{request.path}?format=json"),
    )
    page = SitePage(
        place_finding(candidate, constituency, voice),
        lead,
        crumbs(shown, Link(say("tab-constituencies"), address("constituencies", shown)), Link(constituency, there)),
        tabs(shown, ""),
        (*_law(why.rule, voice), *record_lines(shown.publication.last_entry)),
        (told,) if told else (),
        ways,
    )
    return show(request, page)


def _law(rule: RuleRef | None, voice: Voice) -> Iterator[CardLine]:
    """Where it is written, and what was not read of it."""
    if rule is not None:
        tone = Tone.HOLDS if rule.status is Status.TEXT else Tone.DOUBT
        yield CardLine(tell("card-law"), mark=Mark(tone, cite(rule, voice.language)))
        if rule.note:
            yield CardLine("", rule.note[voice.language])


def _lacked(why: MissedSeat, voice: Voice) -> Iterator[CardLine]:
    if why.gain is not None:
        yield CardLine(templating.say("missed-card-lacks"), tell("card-votes", votes=why.gain.votes))
        if why.gain.losers:
            names = ", ".join(voice.names[each] for each in why.gain.losers)
            yield CardLine(templating.say("missed-card-from"), names)
