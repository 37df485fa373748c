"""The pages of one election: its result, how it was computed, its candidates, a region."""

from collections.abc import Iterator
from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.export.document import result_document
from maslikhat.pages.candidates import candidate_sections, candidates_finding
from maslikhat.pages.facts import ReportFacts
from maslikhat.pages.model import CardLine, Section, Way
from maslikhat.pages.page import card_of, finding_of, lead_of
from maslikhat.pages.sections.firmness import firmness_section
from maslikhat.pages.sections.law import steps_section
from maslikhat.pages.sections.misses import misses_section, with_misses
from maslikhat.pages.sections.people import candidates_section
from maslikhat.pages.sections.quota import quota_sections
from maslikhat.pages.sections.region import region_section
from maslikhat.pages.sections.regions import regions_section
from maslikhat.pages.sections.seats import seats_section
from maslikhat.pages.sections.sources import contradictions_section, sources_section
from maslikhat.pages.sections.strip import strip_section
from maslikhat.pages.sections.turnout import turnout_section
from maslikhat.pages.sections.unknown import unknown_section
from maslikhat.pages.sections.votes import votes_section
from maslikhat.pages.standing import standing_of
from maslikhat.pages.terms import terms
from maslikhat.pages.territories import territory_words
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.selectors.documents import candidates_document, how_document, region_document
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.frame import address, crumbs, of_election, of_result, say, show, tabs, tell, voice_of
from maslikhat_web.elections.views.station import sheet_links
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage

# The terms that are explained in the sections of how seats were computed.
_TERMS = {"quota": ("quotient", "whole"), "remainders": ("remainder", "lots"), "firmness": ("margin",)}
# What the card of an election offers at once; all files stand on the page of downloads.
DATA_FILES = (("CSV", "seats.csv"), ("JSON", "result.json"), ("NIST", "nist.json"), ("ZIP", "election.zip"))


@of_election
def election(request: HttpRequest, shown: Shown) -> HttpResponse:
    """Seats, votes, who missed a seat, turnout, regions, and where sources contradict each other."""
    if wants_json(request):
        return data("result", result_document(shown.read.explained))
    facts, voice = shown.read.facts, voice_of(shown)
    page = SitePage(
        finding_of(facts, voice) or shown.case.title[voice.language],
        lead_of(facts, voice),
        crumbs(shown)[:-1],
        tabs(shown, "election"),
        (*(_leading(line, voice) for line in card_of(facts, voice)), *_kept(shown)),
        _made(*_parts(facts, voice)),
        title=shown.case.title[voice.language],
        how=address("how", shown) if shown.result.tier else "",
    )
    return show(request, page)


def _parts(facts: ReportFacts, voice: Voice) -> Iterator[Section | None]:
    """The sections in the order in which a reader asks: who sits, why, who missed, who voted, is it true."""
    yield seats_section(facts, voice) or unknown_section(facts, voice)
    by_quota = facts.tier is not None and isinstance(facts.tier.share, QuotaShare)
    method = ("quotient", "remainder") if by_quota else ("divisor",)
    yield _explained(strip_section(facts, voice), voice, "threshold", *method)
    votes, misses = votes_section(facts, voice), misses_section(facts, voice)
    # Where there is no threshold the strip above has told all of the votes.
    if votes and facts.tier and facts.tier.rules.threshold:
        yield _explained(with_misses(votes, misses), voice, "margin")
    else:
        yield misses
    quotas = quota_sections(facts, voice)
    yield quotas[1] if len(quotas) > 1 else None
    yield _explained(turnout_section(facts, voice), voice, "turnout")
    yield regions_section(facts, voice)
    yield contradictions_section(facts, voice)
    sources = sources_section(facts, voice)
    yield replace(sources, fold=voice.tell("sources-fold")) if sources else None


def _explained(section: Section | None, voice: Voice, *names: str) -> Section | None:
    return replace(section, terms=terms(voice.language, *names)) if section else None


def _leading(line: CardLine, voice: Voice) -> CardLine:
    """A line of the card with the way to the part of the page that tells more of it."""
    parts = {voice.say("card-check"): "contradictions", voice.say("sources-short"): "sources"}
    if line.term not in parts:
        return line
    label = f"{line.term}: {line.words}"
    return replace(line, ways=(Way(tell("card-which"), f"#{parts[line.term]}", label),))


def _kept(shown: Shown) -> Iterator[CardLine]:
    """Where the publication stands in the record, and its data."""
    yield from of_result(shown)
    files = tuple(Way(words, address("download", shown, name)) for words, name in DATA_FILES)
    yield CardLine(tell("card-data"), ways=files)


@of_election
def how(request: HttpRequest, shown: Shown) -> HttpResponse:
    """How the seats were computed, step by step, and how firmly they are held."""
    facts, voice = shown.read.facts, voice_of(shown)
    if facts.tier is None:
        raise Http404
    if wants_json(request):
        return data("how", how_document(shown))
    sections = _made(*quota_sections(facts, voice), firmness_section(facts, voice), steps_section(facts, voice))
    told = tuple(replace(each, terms=terms(voice.language, *_TERMS.get(each.id, ()))) for each in sections)
    return _page(request, shown, "how", told, links=sheet_links(shown))


@of_election
def region(request: HttpRequest, shown: Shown, code: str) -> HttpResponse:
    """What was published of one region."""
    voice = voice_of(shown)
    section = region_section(shown.read.facts, code, voice)
    if section is None:
        raise Http404
    if wants_json(request):
        return data("region", region_document(shown, code))
    lead = tell("region-lead", election=shown.case.title[voice.language])
    name = territory_words(code, voice.language)
    return show(request, SitePage(name, lead, crumbs(shown), tabs(shown, ""), of_result(shown), (section,)))


@of_election
def candidates(request: HttpRequest, shown: Shown) -> HttpResponse:
    """Who stood, by stage and nominator, and what the law asks of candidates."""
    if not shown.case.candidates:
        raise Http404
    if wants_json(request):
        return data("standing", candidates_document(shown))
    voice = voice_of(shown)
    standing = standing_of(shown.case, shown.read.facts.result)
    competition = candidates_section(shown.read.facts, voice)
    sections = _made(
        competition and replace(competition, id="competition"), *candidate_sections(standing, voice.language)
    )
    return _page(request, shown, "candidates", sections, candidates_finding(standing, voice.language))


def _page(
    request: HttpRequest,
    shown: Shown,
    name: str,
    sections: tuple[Section, ...],
    finding: str = "",
    *,
    links: tuple[Link, ...] = (),
) -> HttpResponse:
    here = Link(say(f"tab-{name}"))
    heading = finding or say(f"heading-{name}", election=shown.case.title[voice_of(shown).language])
    way = crumbs(shown, here)[:-1]
    return show(request, SitePage(heading, "", way, tabs(shown, name), of_result(shown), sections, links))


def _made(*sections: Section | None) -> tuple[Section, ...]:
    return tuple(section for section in sections if section is not None)
