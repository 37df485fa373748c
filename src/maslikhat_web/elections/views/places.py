"""The constituencies of an election: all of them with their winners, and a page for each."""

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.export.document import constituency_document
from maslikhat.election.result.model import ConstituencyResult
from maslikhat.pages.sections.constituency import constituency_finding, constituency_sections
from maslikhat.pages.sections.people import candidates_section, constituencies_section
from maslikhat_web.elections.selectors.documents import constituencies_document
from maslikhat_web.elections.selectors.public import Shown
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
from maslikhat_web.elections.views.station import sheet_links
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage


@of_election
def constituencies(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The constituencies with their winners, and how many stood for a seat."""
    facts, voice = shown.read.facts, voice_of(shown)
    made = (constituencies_section(facts, voice), candidates_section(facts, voice))
    sections = tuple(section for section in made if section is not None)
    if not sections:
        raise Http404
    if wants_json(request):
        return data("constituencies", constituencies_document(shown))
    heading = say("heading-constituencies", election=shown.case.title[voice.language])
    page = SitePage(heading, "", crumbs(shown), tabs(shown, "constituencies"), of_result(shown), sections)
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
        return data("constituency", constituency_document(seats[at]))
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
        record_lines(shown.publication.last_entry),
        constituency_sections(facts, seats[at], voice, _why_not(shown, seats[at])),
        links=(*ways, *sheet_links(shown, place)),
    )
    return show(request, page)


def _why_not(shown: Shown, seat: ConstituencyResult) -> dict[str, str]:
    """The pages of those who did not win, where the votes are counted."""
    if seat.tally is None or seat.outcome is None:
        return {}
    lost = [name for name in seat.tally.votes if name not in (seat.winner, seat.option)]
    return {name: address("missed-place", shown, seat.constituency.id, name) for name in lost}
