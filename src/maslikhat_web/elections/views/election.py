"""The pages of one election: its result, how it was computed, its constituencies, its candidates."""

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.export.document import result_document
from maslikhat.pages.candidates import candidate_sections, candidates_finding
from maslikhat.pages.model import Section
from maslikhat.pages.page import card_of, finding_of, lead_of
from maslikhat.pages.sections.firmness import firmness_section
from maslikhat.pages.sections.law import steps_section
from maslikhat.pages.sections.people import candidates_section, constituencies_section
from maslikhat.pages.sections.quota import quota_sections
from maslikhat.pages.sections.regions import regions_section
from maslikhat.pages.sections.seats import seats_section
from maslikhat.pages.sections.sources import contradictions_section, sources_section
from maslikhat.pages.sections.turnout import turnout_section
from maslikhat.pages.sections.votes import votes_section
from maslikhat.pages.standing import standing_of
from maslikhat_web.elections.selectors.documents import candidates_document, constituencies_document, how_document
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import crumbs, data, of_election, say, show, tabs, voice_of, wants_json
from maslikhat_web.shared.page import Link, SitePage


@of_election
def election(request: HttpRequest, shown: Shown) -> HttpResponse:
    """Seats, votes, turnout, regions, and where sources contradict each other."""
    if wants_json(request):
        return data(result_document(shown.read.explained))
    facts, voice = shown.read.facts, voice_of(shown)
    makers = (seats_section, votes_section, turnout_section, regions_section, contradictions_section, sources_section)
    page = SitePage(
        finding_of(facts, voice) or shown.case.title[voice.language],
        lead_of(facts, voice),
        crumbs(shown)[:-1],
        tabs(shown, "election"),
        card_of(facts, voice),
        _made(*(make(facts, voice) for make in makers)),
        title=shown.case.title[voice.language],
    )
    return show(request, page)


@of_election
def how(request: HttpRequest, shown: Shown) -> HttpResponse:
    """How the seats were computed, step by step, and how firmly they are held."""
    facts, voice = shown.read.facts, voice_of(shown)
    if facts.tier is None:
        raise Http404
    if wants_json(request):
        return data(how_document(shown))
    sections = _made(*quota_sections(facts, voice), firmness_section(facts, voice), steps_section(facts, voice))
    return _page(request, shown, "how", sections)


@of_election
def constituencies(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The constituencies with their winners, and how many stood for a seat."""
    if shown.result.constituencies and wants_json(request):
        return data(constituencies_document(shown))
    facts, voice = shown.read.facts, voice_of(shown)
    made = _made(constituencies_section(facts, voice), candidates_section(facts, voice))
    if not made:
        raise Http404
    return _page(request, shown, "constituencies", made)


@of_election
def candidates(request: HttpRequest, shown: Shown) -> HttpResponse:
    """Who stood, by stage and nominator, and what the law asks of candidates."""
    if not shown.case.candidates:
        raise Http404
    if wants_json(request):
        return data(candidates_document(shown))
    voice = voice_of(shown)
    standing = standing_of(shown.case, shown.read.facts.result)
    sections = candidate_sections(standing, voice.language)
    return _page(request, shown, "candidates", sections, candidates_finding(standing, voice.language))


def _page(
    request: HttpRequest, shown: Shown, name: str, sections: tuple[Section, ...], finding: str = ""
) -> HttpResponse:
    here = Link(say(f"tab-{name}"))
    heading = finding or say(f"heading-{name}", election=shown.case.title[voice_of(shown).language])
    return show(request, SitePage(heading, "", crumbs(shown, here)[:-1], tabs(shown, name), sections=sections))


def _made(*sections: Section | None) -> tuple[Section, ...]:
    return tuple(section for section in sections if section is not None)
