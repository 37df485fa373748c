"""The check of an election in the making: every fault of every file, its papers, its candidates, what it would give."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse

from maslikhat import __version__
from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.export.sheet import sheet as safe_sheet
from maslikhat.pages.candidates import candidate_sections
from maslikhat.pages.facts import gather
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.sections.seats import seats_section
from maslikhat.pages.sections.sources import contradictions_section
from maslikhat.pages.sections.unknown import unknown_section
from maslikhat.pages.standing import standing_of
from maslikhat.pages.voice import voice_for
from maslikhat.wording.faults import fault_words
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.judged import Judged, judge
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, crumbs, faults_section, of_draft, say, show
from maslikhat_web.elections.views.staff.papers import (
    faulty_file,
    faulty_section,
    looks_section,
    relations_section,
    wants_file,
)
from maslikhat_web.shared.answers import attached
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act
from maslikhat_web.shared.templating import language_now


@takes("GET")
@of_draft(Act.VIEW)
def check(request: HttpRequest, draft: Draft) -> HttpResponse:
    """All that is wrong, all that asks for a look, and the seats."""
    judged = judge(draft)
    papers = judged.opened.papers if judged.opened else None
    if papers is not None and wants_file(request):
        return faulty_file(papers, draft.election)
    links = (Link(say("faults-download"), address("faults-csv", draft)),) if judged.faults else ()
    page = SitePage(
        say("check-heading", faults=len(judged.faults)),
        say("check-lead") if not judged.faults else say("check-lead-faults"),
        crumbs(draft),
        tabs(draft, "check"),
        sections=tuple(_sections(request, judged)),
        links=links,
    )
    return show(request, "page", page)


@takes("GET")
@of_draft(Act.VIEW)
def faults_csv(request: HttpRequest, draft: Draft) -> HttpResponse:  # noqa: ARG001
    """Every fault as a row of a file."""
    told = [(fault.place, fault_words(fault, language_now())) for fault in judge(draft).faults]
    rows = [[place.file, place.row, place.column, place.item, words.what, words.remedy] for place, words in told]
    head = ["file", "row", "column", "item", "fault", "remedy"]
    answer = HttpResponse(safe_sheet(head, rows), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = attached(f"{draft.election}.faults.csv")
    return answer


def _sections(request: HttpRequest, judged: Judged) -> Iterator[Section]:
    wrong = faults_section(judged.faults)
    if wrong:
        yield wrong
    yield from result_sections(judged)
    papers = judged.opened.papers if judged.opened else None
    if papers:
        yield relations_section(papers)
        yield faulty_section(request, papers)
        names = {each.id: each.short[language_now()] for each in judged.opened.case.options} if judged.opened else {}
        looks = looks_section(papers, names)
        if looks:
            yield looks
    yield from _candidates(judged)


def result_sections(judged: Judged) -> Iterator[Section]:
    """The seats that the files give, and where sources contradict each other."""
    if judged.explained is None:
        return
    facts = gather(judged.explained, "", __version__)
    voice = voice_for(facts, language_now())
    seats = seats_section(facts, voice) or unknown_section(facts, voice)
    for made in (seats, contradictions_section(facts, voice)):
        if made is not None:
            yield made
    yield from quota_section(judged)


def quota_section(judged: Judged) -> Iterator[Section]:
    """The quota of women, young people and people with disabilities, on each list and among its mandates."""
    told = [
        each for each in (judged.result.people if judged.result else ()) if each.quota_of_list or each.quota_of_mandates
    ]
    if judged.result is None or not told:
        return
    names = {option.id: option.short[language_now()] for option in judged.result.case.options}
    rows: list[Row] = []
    for each in told:
        for kind, found in (("list", each.quota_of_list), ("mandates", each.quota_of_mandates)):
            if found is not None:
                words = say("quota-told", count=found.count, all=found.all, needed=found.needed, unknown=found.unknown)
                verdict = say(f"quota-{ {True: 'holds', False: 'broken', None: 'unknown'}[found.holds] }")
                rows.append(
                    (Cell(names[each.naming.list]), Cell(say(f"quota-of-{kind}")), Cell(verdict, lines=(words,)))
                )
    heads = (Head(say("list")), Head(say("quota-of")), Head(say("quota")))
    yield Section("quota", say("quota"), say("quota-heading"), tables=(Table(say("quota"), heads, tuple(rows)),))


def _candidates(judged: Judged) -> tuple[Section, ...]:
    if judged.opened is None or not (judged.opened.case.people or judged.opened.case.candidates):
        return ()
    try:
        return candidate_sections(standing_of(judged.opened.case, judged.result), language_now())
    except MaslikhatError as error:
        found = faults_section(error.faults, say("candidates-not-judged"))
        return (found,) if found else ()
