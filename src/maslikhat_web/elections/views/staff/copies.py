"""Copies of stations' papers beside the official ones: kept, held against them line by line, published by the chair."""

import re
from collections.abc import Mapping
from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.cells import read_count
from maslikhat.election.export.entries import StationFigures
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.scanned import NotAScan
from maslikhat.election.protocols.scans import COPY
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.wording.faults import tell_error
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import ObserverCopy
from maslikhat_web.elections.selectors.copies import (
    broken_by,
    copies_of,
    copy_of,
    figures_of,
    official_paper,
    scans_of_copy,
)
from maslikhat_web.elections.selectors.judged import Judged, judge
from maslikhat_web.elections.selectors.scans import scan_of
from maslikhat_web.elections.selectors.staff import newest_publication
from maslikhat_web.elections.services.copies import keep_copy, publish_copy
from maslikhat_web.elections.services.copyfile import read_copy
from maslikhat_web.elections.services.drafts import ChangedMeanwhile
from maslikhat_web.elections.services.staff import DoneBefore
from maslikhat_web.elections.views.staff.copy_beside import lines_section, names_of, seats_section
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import (
    address,
    contests_of,
    crumbs,
    new_token,
    of_draft,
    person,
    say,
    show,
)
from maslikhat_web.elections.views.staff.scans import FIELD, brought, refused, scan_items
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

_SHA256 = re.compile(r"[0-9a-f]{64}|")


@takes("GET")
@of_draft(Act.VIEW)
def copies(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The copies that are kept, and a way to another."""
    found = copies_of(draft)
    rows = tuple(
        (
            Cell(each.station, address=address("copy", draft, each.pk)),
            Cell(each.source),
            Cell(each.by.username),
            Cell(say("copy-published") if each.published else say("copy-kept")),
        )
        for each in found
    )
    heads = (Head(say("station")), Head(say("copy-source")), Head(say("by"), spare=True), Head(say("copy-state")))
    table = Table(say("copies-kept"), heads, rows)
    sections = (Section("copies", say("copies-kept"), say("copies-kept"), tables=(table,)),) if found else ()
    page = SitePage(
        say("copies-heading", copies=len(found)),
        say("copies-lead"),
        crumbs(draft),
        tabs(draft, "copies"),
        sections=sections,
    )
    return show(
        request, "copies", page, may_copy=may(request.user, Act.COPY, draft.council), contests=contests_of(judge(draft))
    )


@of_draft(Act.COPY)
def new_copy(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The lines of one station, the official figures beside the fields; sent, the copy is kept."""
    given = request.POST if request.method == "POST" else request.GET
    contest, station = given.get("contest", "")[:80], given.get("station", "").strip()[:80]
    judged = judge(draft)
    official = official_paper(judged, contest, station)
    papers = judged.opened.papers if judged.opened else None
    if official is None or papers is None:
        lead = say("copy-no-station", station=station)
        page = SitePage(say("copies-heading", copies=len(copies_of(draft))), lead, crumbs(draft), tabs(draft, "copies"))
        return show(request, "copies", page, 404, may_copy=True, contests=contests_of(judge(draft)))
    if request.method != "POST":
        return _form(request, draft, official, papers.form, [])
    try:
        file, options = request.FILES.get("file"), judged.opened.case.options if judged.opened else ()
        brought = read_copy(file.read(), file.name or "", papers.form, options) if file else {}
        paper, source = _sent(request, official, papers.form, brought), _source(request)
    except BadInput as error:
        return _form(request, draft, official, papers.form, tell_error(error, language_now()))
    try:
        scan = _scan(request, draft, official)
    except NotAScan as error:
        return _form(request, draft, official, papers.form, [refused(error)])
    kept = keep_copy(draft=draft, paper=paper, source=source, scan_sha256=scan, by=person(request), at=timezone.now())
    return HttpResponseRedirect(address("copy", draft, kept.pk))


def _scan(request: HttpRequest, draft: Draft, official: StationFigures) -> str:
    """The hash of the scan: of the file, where one was brought; else as typed. Raises NotAScan."""
    if FIELD in request.FILES:
        return brought(request, draft, COPY, official.contest, official.station).sha256
    return request.POST.get("scan", "").strip().lower()


def _source(request: HttpRequest) -> str:
    faults = [] if request.POST.get("source", "").strip() else [Fault("empty-cell", {"column": say("copy-source")})]
    if not _SHA256.fullmatch(request.POST.get("scan", "").strip().lower()):
        faults.append(Fault("not-a-sha256", {"value": request.POST["scan"]}, Place(column="SHA-256")))
    if faults:
        raise BadInput(faults)
    return request.POST["source"].strip()[:300]


def _sent(request: HttpRequest, official: StationFigures, form: Form, brought: Mapping[str, str]) -> StationFigures:
    """The copy of the fields, and of a file where a field is empty.

    Raises BadInput with every field that is no count, or where nothing was filled in.
    """
    faults: list[Fault] = []

    def count(name: str, words: str) -> int | None:
        text = request.POST.get(name, "").strip() or brought.get(name, "")
        return read_count(text, Place(column=words), faults) if text else None

    lines = {name: count(f"line.{name}", form.lines[name].name[language_now()]) for name in _counted(official, form)}
    votes = {option: count(f"option.{option}", option) for option in official.votes}
    against = count(f"option.{AGAINST_ALL}", AGAINST_ALL) if official.against_all is not None else None
    if not faults and all(each is None for each in (*lines.values(), *votes.values(), against)):
        faults.append(Fault("empty-file", {}))
    if faults:
        raise BadInput(faults)
    return StationFigures(
        official.contest,
        official.station,
        official.territory,
        {name: value for name, value in lines.items() if value is not None},
        {name: value for name, value in votes.items() if value is not None},
        against,
    )


def _counted(official: StationFigures, form: Form) -> list[str]:
    return [name for name, line in form.lines.items() if line.kind is LineKind.COUNT and name in official.lines]


def _form(request: HttpRequest, draft: Draft, official: StationFigures, form: Form, wrong: list[str]) -> HttpResponse:
    language, names = language_now(), names_of(judge(draft))
    votes = [(f"option.{option}", names.get(option, option), count) for option, count in official.votes.items()]
    if official.against_all is not None:
        votes.append((f"option.{AGAINST_ALL}", names.get(AGAINST_ALL, AGAINST_ALL), official.against_all))
    lines = [
        (f"line.{name}", form.lines[name].name[language], official.lines[name]) for name in _counted(official, form)
    ]
    page = SitePage(
        say("copy-heading", station=official.station),
        say("copy-lead"),
        crumbs(draft, Link(say("tab-copies"), address("copies", draft))),
        tabs(draft, "copies"),
    )
    fields = [
        (name, words, decimal(count, language), request.POST.get(name, "")) for name, words, count in votes + lines
    ]
    more = {"fields": fields, "contest": official.contest, "station": official.station, "messages_told": wrong}
    given = {"source": request.POST.get("source", ""), "scan": request.POST.get("scan", "")}
    return show(request, "copy_new", page, 400 if wrong else 200, given=given, **more)


@of_draft(Act.VIEW)
def copy(request: HttpRequest, draft: Draft, key: int) -> HttpResponse:
    """A copy beside the official paper: what differs, what it would change, and the chair's word to publish it."""
    found, judged = copy_of(draft, key), judge(draft)
    if found is None:
        raise Http404(str(key))
    official = official_paper(judged, found.contest, found.station)
    if request.method == "POST":
        return _publish(request, draft, found, judged, official)
    return _page(request, draft, found, judged, official)


def _publish(
    request: HttpRequest, draft: Draft, found: ObserverCopy, judged: Judged, official: StationFigures | None
) -> HttpResponse:
    if not may(request.user, Act.PUBLISH, draft.council):
        return _page(request, draft, found, judged, official, wrong=say("publish-chair"), status=403)
    reason = request.POST.get("reason", "").strip()[:2000]
    if not reason:
        return _page(request, draft, found, judged, official, wrong=say("reason-needed"), status=400)
    papers = judged.opened.papers if judged.opened else None
    if judged.opened is None or papers is None or official is None:
        return _page(request, draft, found, judged, official, wrong=say("changed-meanwhile"), status=409)
    paper = replace(figures_of(found, official.territory), scans=scans_of_copy(found))
    try:
        publish_copy(
            copy=found,
            case=judged.opened.case,
            paper=paper,
            broken=broken_by(papers.form, paper),
            token=request.POST.get("token", "")[:64],
            by=person(request),
            at=timezone.now(),
            reason=reason,
        )
    except DoneBefore:
        return HttpResponseRedirect(address("copy", draft, found.pk))
    except ChangedMeanwhile:
        return _page(request, draft, found, judged, official, wrong=say("copy-not-shown"), status=409)
    return HttpResponseRedirect(address("copy", draft, found.pk))


def _page(
    request: HttpRequest,
    draft: Draft,
    found: ObserverCopy,
    judged: Judged,
    official: StationFigures | None,
    *,
    wrong: str = "",
    status: int = 200,
) -> HttpResponse:
    sections = (lines_section(judged, official, found), seats_section(judged, official, found)) if official else ()
    page = SitePage(
        say("copy-heading", station=found.station),
        say("copy-told", source=found.source, who=found.by.username, day=timezone.localdate(found.at)),
        crumbs(draft, Link(say("tab-copies"), address("copies", draft))),
        tabs(draft, "copies"),
        sections=sections,
    )
    newest = newest_publication(draft.election)
    can = found.published is None and newest is not None and newest.is_current
    kept = scan_of(draft, found.scan_sha256) if found.scan_sha256 else None
    more = {
        "can": can and may(request.user, Act.PUBLISH, draft.council),
        "token": new_token(),
        "scans": list(scan_items(draft, judged, [kept] if kept else [])),
        "hash": found.scan_sha256,
    }
    return show(request, "copy", page, status, messages_told=[wrong] if wrong else [], **more)
