"""The papers of polling stations: a table that can be searched, and a page for each with all its versions."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.election.protocols.form import LineKind
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.documents import paper_document
from maslikhat_web.elections.selectors.public import Asked, Found, Shown, papers_of, territories_of, versions_of
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    data,
    of_election,
    say,
    show_with,
    tabs,
    voice_of,
    wants_json,
)
from maslikhat_web.shared.page import Link, SitePage

_FIRST_LINES = ("registered", "took_part", "invalid")


@of_election
def stations(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The papers that are in force, filtered by words, territory, and whether they are out of balance."""
    check = shown.publication.balance
    if check is None:
        raise Http404
    asked = _asked(request)
    found = papers_of(shown.publication.election, asked)
    if wants_json(request):
        return data(
            {"number": found.number, "page": found.page, "papers": [paper_document(each) for each in found.papers]}
        )
    voice = voice_of(shown)
    title = shown.case.title[voice.language]
    page = SitePage(
        say("stations-heading", papers=check["papers"], faulty=check["faulty"]),
        say("stations-lead", election=title),
        crumbs(shown, Link(say("tab-stations")))[:-1],
        tabs(shown, "stations"),
        sections=(_table(shown, voice, found),),
    )
    more = {"asked": asked, "found": found, "territories": territories_of(shown.publication.election)}
    return show_with("elections/stations.html.j2", request, page, more)


def _asked(request: HttpRequest) -> Asked:
    given = request.GET
    page = given.get("page", "1")
    return Asked(
        given.get("q", "")[:100],
        given.get("contest", "")[:80],
        given.get("territory", "")[:120],
        given.get("faulty") == "1",
        int(page) if page.isascii() and page.isdigit() and len(page) < 8 else 1,
    )


def _table(shown: Shown, voice: Voice, found: Found) -> Section:
    form, language = shown.read.form, voice.language
    lines = [line for line in _FIRST_LINES if form and line in form.lines]
    heads = [Head(say("station")), Head(say("territory"), spare=True)]
    heads += [Head(form.lines[line].name[language] if form else line, figures=True, spare=True) for line in lines]
    heads += [Head(say("balance"))]
    rows = tuple(_row(shown, voice, each, lines) for each in found.papers)
    heading = say("stations-found", papers=found.number)
    return Section("papers", say("tab-stations"), heading, tables=(Table(heading, tuple(heads), rows),))


def _row(shown: Shown, voice: Voice, paper: PublishedPaper, lines: list[str]) -> Row:
    figures = [Cell(voice.number(paper.lines[line]) if line in paper.lines else "–") for line in lines]
    link = address("station", shown, paper.contest, paper.station)
    return (Cell(paper.station, address=link), Cell(paper.territory or "–"), *figures, Cell("", mark=_mark(paper)))


def _mark(paper: PublishedPaper) -> Mark:
    if paper.is_faulty:
        return Mark(Tone.BROKEN, say("out-of-balance", residual=max(map(abs, paper.broken.values()))))
    return Mark(Tone.HOLDS, say("in-balance"))


@of_election
def station(request: HttpRequest, shown: Shown, contest: str, code: str) -> HttpResponse:
    """A station's paper: every line of every version, the relations that it breaks, where it stands in the record."""
    versions = versions_of(shown.publication.election, contest, code)
    if not versions:
        raise Http404
    if wants_json(request):
        return data([paper_document(each) for each in versions])
    voice = voice_of(shown)
    way = crumbs(shown, Link(say("tab-stations"), address("stations", shown)))
    made = tuple(part for each in versions for part in _version(shown, voice, each))
    finding = say("station-heading", station=code)
    links = tuple(
        Link(say("record-entry", entry=each.entry), reverse("record-entry", args=(each.entry,))) for each in versions
    )
    page = SitePage(finding, say("station-lead", territory=versions[0].territory or "–"), way, tabs(shown, ""))
    return show_with("elections/page.html.j2", request, _with(page, made, links), {})


def _with(page: SitePage, sections: tuple[Section, ...], links: tuple[Link, ...]) -> SitePage:
    return SitePage(page.finding, page.lead, page.crumbs, page.tabs, page.card, sections, links, page.title)


def _version(shown: Shown, voice: Voice, paper: PublishedPaper) -> tuple[Section, ...]:
    """The lines and the votes of one version, side by side with nothing left out."""
    form, language = shown.read.form, voice.language
    is_copy = paper.origin != "official"
    told = "copy-heading" if is_copy else "version-heading"
    heading = say(told, version=paper.version, day=paper.published_by.published_at.date())
    if form is None:
        return ()
    counted = [line for line in form.lines if form.lines[line].kind is LineKind.COUNT and line in paper.lines]
    lines = tuple((Cell(form.lines[line].name[language]), Cell(voice.number(paper.lines[line]))) for line in counted)
    votes = tuple(
        (Cell(voice.names.get(option, option), address=voice.addresses.get(option)), Cell(voice.number(count)))
        for option, count in sorted(paper.votes.items(), key=lambda item: -item[1])
    )
    heads = Head(say("line")), Head(say("figure"), figures=True)
    relations = {relation.id: relation for relation in form.relations}
    notes = tuple(
        say("relation-broken", relation=relations[each].title[language], residual=abs(residual))
        for each, residual in paper.broken.items()
        if each in relations
    )
    tables = (
        Table(say("station-votes"), (Head(say("list")), Head(say("votes"), figures=True)), votes),
        Table(say("station-lines"), heads, lines),
    )
    return (Section(f"{paper.origin}-{paper.version}", heading, heading, tables=tables, notes=notes),)
