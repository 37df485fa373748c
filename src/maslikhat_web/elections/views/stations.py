"""The papers of polling stations: a table that can be searched, and a page for each with all its versions."""

from collections.abc import Mapping

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.model import LISTS
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.terms import terms
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.documents import paper_documents
from maslikhat_web.elections.selectors.public import (
    Asked,
    Found,
    Shown,
    contests_of,
    missing_of,
    page_of,
    papers_of,
    territories_of,
    versions_of,
)
from maslikhat_web.elections.views.corrections import corrections_section, left_out_notes
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    data,
    of_election,
    record_lines,
    say,
    show,
    show_with,
    tabs,
    tell,
    voice_of,
    wants_json,
)
from maslikhat_web.elections.views.versions import OFFICIAL, versions_section
from maslikhat_web.shared.page import Link, SitePage

_TEMPLATE = "elections/stations.html.j2"
_FIRST_LINES = ("registered", "took_part", "invalid")


@of_election
def stations(request: HttpRequest, shown: Shown) -> HttpResponse:
    """The papers that are in force, filtered by words, territory, contest, and whether they are out of balance.

    Or the stations that have not sent one, where a list of all stations is published.
    """
    check = shown.publication.balance
    if check is None:
        raise Http404
    election, listed = shown.publication.election, shown.read.stations
    asked, contests = _asked(request), contests_of(election)
    if asked.missing and listed is not None:
        return _missing(request, shown, listed, asked)
    found = papers_of(election, asked)
    if wants_json(request):
        told = {"number": found.number, "page": found.page, "papers": paper_documents(found.papers)}
        return data({**told, "left_out": shown.publication.left_out})
    voice = voice_of(shown)
    lead = f"{say('stations-lead', election=shown.case.title[voice.language])} {_expected(shown, check['papers'])}"
    page = SitePage(
        say("stations-heading", papers=check["papers"], faulty=check["faulty"]),
        lead.strip(),
        crumbs(shown),
        tabs(shown, "stations"),
        sections=(_table(shown, voice, found),),
    )
    named = {each: _contest(shown, voice, each) for each in contests} if len(contests) > 1 else {}
    more = {"asked": asked, "found": found, "territories": territories_of(election)}
    return show_with(_TEMPLATE, request, page, {**more, "contests": named, "is_listed": listed is not None})


def _missing(request: HttpRequest, shown: Shown, listed: Mapping[str, str | None], asked: Asked) -> HttpResponse:
    """The stations of the list that have not sent a paper."""
    waiting = missing_of(shown.publication.election, listed, asked)
    if wants_json(request):
        return data({"number": len(waiting), "stations": [{"station": each, "territory": of} for each, of in waiting]})
    found = page_of(waiting, asked.page)
    heading = tell("stations-not-in-heading", missing=len(waiting))
    rows: tuple[Row, ...] = tuple((Cell(station), Cell(territory or "–")) for station, territory in found.papers)
    table = Table(heading, (Head(say("station")), Head(say("territory"))), rows)
    page = SitePage(
        heading,
        say("stations-lead", election=shown.case.title[voice_of(shown).language]),
        crumbs(shown),
        tabs(shown, "stations"),
        sections=(Section("missing", tell("stations-not-in"), heading, tables=(table,)),) if rows else (),
    )
    more = {"asked": asked, "found": found, "contests": {}, "is_listed": True}
    territories = sorted({territory for territory in listed.values() if territory})
    return show_with(_TEMPLATE, request, page, {**more, "territories": territories})


def _expected(shown: Shown, papers: int) -> str:
    """How many of the stations expected are in; "" where nobody says how many there are."""
    expected = sum(tally.expected or 0 for tally in shown.result.tallies.values())
    if not expected:
        return ""
    if papers >= expected:
        return tell("stations-all-in", expected=expected)
    return tell("stations-missing", missing=expected - papers, expected=expected)


def _contest(shown: Shown, voice: Voice, contest: str) -> str:
    names = {each.id: each.name[voice.language] for each in shown.case.constituencies}
    return tell("stations-lists") if contest == LISTS else names.get(contest, contest)


def _asked(request: HttpRequest) -> Asked:
    given = request.GET
    page = given.get("page", "1")
    return Asked(
        given.get("q", "")[:100],
        given.get("contest", "")[:80],
        given.get("territory", "")[:120],
        given.get("faulty") == "1",
        given.get("show") == "missing",
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
    explained = terms(language, "protocol", "control-relation")
    notes = left_out_notes(shown.publication)
    table = Table(heading, tuple(heads), rows)
    return Section("papers", say("tab-stations"), heading, tables=(table,), terms=explained, notes=notes)


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
    """A station's paper: all its versions side by side, what they break, where it stands in the record."""
    found = versions_of(shown.publication.election, contest, code)
    versions = sorted(found, key=lambda each: each.origin != OFFICIAL)
    if not versions:
        raise Http404
    if wants_json(request):
        return data(paper_documents(versions))
    voice = voice_of(shown)
    section = versions_section(shown.read.form, versions, voice)
    corrections = corrections_section(shown.read.form, versions, voice)
    page = SitePage(
        say("station-heading", station=code),
        say("station-lead", territory=versions[0].territory or "–"),
        crumbs(shown, Link(say("tab-stations"), address("stations", shown))),
        tabs(shown, ""),
        tuple(record_lines(versions[0].entry)),
        tuple(each for each in (section, corrections) if each),
    )
    return show(request, page)
