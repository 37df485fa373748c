"""The papers of polling stations: a table that can be searched, by the relation they break, and those not yet in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse

from maslikhat.election.export.sheet import sheet
from maslikhat.election.export.stream import encoded
from maslikhat.election.model import LISTS
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.pages.terms import terms
from maslikhat.pages.voice import Voice
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.documents import missing_document, papers_document
from maslikhat_web.elections.selectors.papers import (
    FEWER,
    MORE,
    Asked,
    Breach,
    Found,
    all_papers_of,
    breaches_of,
    contests_of,
    knows_relation,
    missing_of,
    page_of,
    papers_of,
    territories_of,
)
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.bundle import paper_lines
from maslikhat_web.elections.views.corrections import left_out_notes
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    of_election,
    of_result,
    say,
    show_with,
    tabs,
    tell,
    voice_of,
)
from maslikhat_web.elections.views.versions import mark_of
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import SitePage

_TEMPLATE = "elections/stations.html.j2"
_FIRST_LINES = ("registered", "took_part", "invalid")
_CSV = "text/csv; charset=utf-8"
Answer = HttpResponse | StreamingHttpResponse


@of_election
def stations(request: HttpRequest, shown: Shown) -> Answer:
    """The papers that are in force, filtered by words, territory, contest, and the relation that they break.

    Or the stations that have not sent one, where a list of all stations is published. As JSON a page, as CSV all.
    """
    check, listed = shown.publication.balance, shown.read.stations
    if check is None:
        raise Http404
    asked, election = _asked(request, shown), shown.publication.election
    if asked.missing and listed is not None:
        return _missing(request, shown, listed, asked)
    if _wants_csv(request, "papers"):
        return _csv(shown, "papers", encoded(paper_lines(shown, all_papers_of(election, asked))))
    found, broken = papers_of(election, asked), breaches_of(election, shown.read.form, asked)
    if wants_json(request):
        return data("papers", papers_document(shown, found, broken))
    voice, contests = voice_of(shown), contests_of(election)
    lead = f"{say('stations-lead', election=shown.case.title[voice.language])} {_expected(shown, check['papers'])}"
    sections = (_table(shown, voice, found), *_breaches(voice, broken, asked))
    page = SitePage(
        say("stations-heading", papers=check["papers"], faulty=check["faulty"]),
        lead.strip(),
        crumbs(shown),
        tabs(shown, "stations"),
        of_result(shown),
        sections,
    )
    named = {each: _contest(shown, voice, each) for each in contests} if len(contests) > 1 else {}
    more = {"asked": asked, "kept": kept(asked), "found": found, "territories": territories_of(election)}
    more |= {"breaks": _choices(voice, broken, asked), "contests": named, "is_listed": listed is not None}
    return show_with(_TEMPLATE, request, page, more)


def _missing(request: HttpRequest, shown: Shown, listed: Mapping[str, str | None], asked: Asked) -> Answer:
    """The stations of the list that have not sent a paper."""
    waiting = missing_of(shown.publication.election, listed, asked)
    if wants_json(request):
        return data("missing-stations", missing_document(page_of(waiting, asked.page)))
    if _wants_csv(request, "missing"):
        return _csv(shown, "not-in", iter([f"{sheet(('station', 'territory'), waiting)}\n".encode()]))
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
    more = {"asked": asked, "kept": kept(asked), "found": found, "contests": {}, "breaks": (), "is_listed": True}
    territories = sorted({territory for territory in listed.values() if territory})
    return show_with(_TEMPLATE, request, page, {**more, "territories": territories})


def _wants_csv(request: HttpRequest, table: str) -> bool:
    """Whether all rows are asked for as a file: by `?format=csv`, or by the link under the table."""
    return request.GET.get("format") == "csv" and request.GET.get("figure", table) == table


def _csv(shown: Shown, name: str, lines: Iterator[bytes]) -> StreamingHttpResponse:
    answer = StreamingHttpResponse(lines, content_type=_CSV)
    answer["Content-Disposition"] = f'attachment; filename="{shown.publication.election}.{name}.csv"'
    return answer


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


def _asked(request: HttpRequest, shown: Shown) -> Asked:
    """What is asked for; a relation that the form does not have is none."""
    given = request.GET
    page = given.get("page", "1")
    relation, _, side = given.get("relation", "")[:100].partition(":")
    is_known = knows_relation(shown.read.form, relation)
    return Asked(
        given.get("q", "")[:100],
        given.get("contest", "")[:80],
        given.get("territory", "")[:120],
        given.get("faulty") == "1",
        given.get("show") == "missing",
        int(page) if page.isascii() and page.isdigit() and len(page) < 8 else 1,
        relation if is_known else "",
        side if is_known and side in (MORE, FEWER) else "",
    )


def kept(asked: Asked) -> str:
    """The query that asks for the same again, but for its page."""
    told = {
        "q": asked.words,
        "territory": asked.territory,
        "contest": asked.contest,
        "faulty": "1" if asked.faulty else "",
        "relation": f"{asked.relation}:{asked.side}" if asked.side else asked.relation,
        "show": "missing" if asked.missing else "",
    }
    return urlencode({name: value for name, value in told.items() if value})


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
    return (Cell(paper.station, address=link), Cell(paper.territory or "–"), *figures, Cell("", mark=mark_of(paper)))


def _breaches(voice: Voice, broken: list[Breach], asked: Asked) -> tuple[Section, ...]:
    """How many papers break each relation, and to which side; each number leads to its papers."""
    if not broken:
        return ()
    names = ("broken-relation", "broken-papers", "broken-more", "broken-fewer")
    heads = tuple(Head(_say(name), figures=at > 0) for at, name in enumerate(names))
    heading = _say("broken-heading")
    table = Table(heading, heads, tuple(_breach(voice, each, asked) for each in broken))
    return (Section("broken", heading, heading, _say("broken-lead"), tables=(table,)),)


def _breach(voice: Voice, breach: Breach, asked: Asked) -> Row:
    relation = breach.relation
    sides = [
        _number(voice, number, relation.id, side, asked) if relation.has_sides else Cell("–", muted=True)
        for side, number in ((MORE, breach.more), (FEWER, breach.fewer))
    ]
    return (Cell(relation.title[voice.language]), _number(voice, breach.papers, relation.id, "", asked), *sides)


def _number(voice: Voice, number: int, relation: str, side: str, asked: Asked) -> Cell:
    there = kept(replace(asked, relation=relation, side=side))
    return Cell(voice.number(number), address=f"?{there}#papers" if number else None)


def _choices(voice: Voice, broken: list[Breach], asked: Asked) -> list[tuple[str, str, bool]]:
    """What the filter offers: each relation that is broken, then by its sides, with the number of papers."""
    found = []
    for each in broken:
        sides = [("", each.papers), *([(MORE, each.more), (FEWER, each.fewer)] if each.relation.has_sides else [])]
        for side, number in sides:
            title = each.relation.title[voice.language]
            words = _say(f"breaks{'-' if side else ''}{side}", relation=title, papers=number)
            chosen = (asked.relation, asked.side) == (each.relation.id, side)
            found.append((f"{each.relation.id}:{side}" if side else each.relation.id, words, chosen))
    return found


def _say(message: str, /, **facts: object) -> str:
    return templating.say(f"paper-{message}", **facts)
