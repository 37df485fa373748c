"""The constituencies of an election: all of them with their winners, and a page for each."""

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.export.document import constituency_document
from maslikhat.pages.sections.constituency import constituency_finding, constituency_sections
from maslikhat.pages.sections.people import candidates_section, constituencies_section
from maslikhat_web.elections.selectors.documents import constituencies_document
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    data,
    of_election,
    say,
    show,
    tabs,
    tell,
    voice_of,
    wants_json,
)
from maslikhat_web.elections.views.station import sheet_links
from maslikhat_web.shared.page import Link, SitePage


@of_election
def constituencies(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The constituencies with their winners, and how many stood for a seat."""
    if shown.result.constituencies and wants_json(request):
        return data(constituencies_document(shown))
    facts, voice = shown.read.facts, voice_of(shown)
    made = (constituencies_section(facts, voice), candidates_section(facts, voice))
    sections = tuple(section for section in made if section is not None)
    if not sections:
        raise Http404
    heading = say("heading-constituencies", election=shown.case.title[voice.language])
    page = SitePage(heading, "", crumbs(shown), tabs(shown, "constituencies"), sections=sections)
    return show(request, page)


@of_election
def constituency(request: HttpRequest, shown: Shown, place: str) -> HttpResponse:
    """How the seat of one constituency was won, its count where published, who stood."""
    seats = shown.result.constituencies
    at = next((at for at, seat in enumerate(seats) if seat.constituency.id == place), None)
    if at is None:
        raise Http404
    facts, voice = shown.read.facts, voice_of(shown)
    if wants_json(request):
        return data(constituency_document(seats[at]))
    ways = [
        Link(tell(f"place-{way}"), address("constituency", shown, seats[there].constituency.id))
        for way, there in (("before", at - 1), ("after", at + 1))
        if 0 <= there < len(seats)
    ]
    page = SitePage(
        constituency_finding(seats[at], voice),
        tell("place-lead", election=shown.case.title[voice.language]),
        crumbs(shown, Link(say("tab-constituencies"), address("constituencies", shown))),
        tabs(shown, ""),
        sections=constituency_sections(facts, seats[at], voice),
        links=(*ways, *sheet_links(shown, place)),
    )
    return show(request, page)
