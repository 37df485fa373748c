"""A paper: where it stands, what can be done next, who did what, its scans. Figures only once it is definitive."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.http import content_disposition_header

from maslikhat.election.entry.findings import findings
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.standing import State
from maslikhat.election.protocols.scanned import LARGEST, NotAScan
from maslikhat.election.protocols.scans import ScanFile
from maslikhat.pages.model import CardLine, Cell, Head, Section, Table
from maslikhat_web.elections.models.typing import Scan
from maslikhat_web.elections.services.typing import attach, claim
from maslikhat_web.elections.views.staff.frame import person
from maslikhat_web.elections.views.staff.scans import refused
from maslikhat_web.elections.views.staff.typing_frame import (
    Opened,
    allowed,
    clock,
    figure,
    label,
    of_paper,
    paper_name,
    refusal,
    say,
    show,
    state_mark,
    way_to,
)
from maslikhat_web.elections.views.station import answer_with
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act

_SETTLED = (State.FAULTY, State.DIFFERENT, State.CHECKING, State.UNBALANCED)


@takes("GET")
@of_paper(Act.VIEW)
def paper(request: HttpRequest, shown: Opened) -> HttpResponse:
    """The paper's own page."""
    return page_of(request, shown)


def page_of(request: HttpRequest, shown: Opened, told: str = "", status: int = 200) -> HttpResponse:
    """The page, with what was refused told on top."""
    acts = allowed(request, shown.draft)
    page = SitePage(
        say("paper-heading", paper=paper_name(shown), state=state_mark(shown.standing.state).words),
        say(f"next-{shown.standing.state.value.replace('_', '-')}"),
        way_to(shown)[:-1],
        card=_card(shown),
        sections=(*_differences(shown), *_figures(shown), *_history(shown)),
        links=_links(shown, acts),
        title=paper_name(shown),
    )
    more = {
        "shown": shown,
        "told": told,
        "claims": _claims(shown, acts),
        "types": shown.standing.typing_of(shown.me) is not None,
        "attaches": bool(acts & {Act.TYPE, Act.SETTLE}),
        "scans": Scan.objects.filter(paper=shown.row).order_by("at") if shown.row else (),
    }
    return show(request, "paper", page, more, status)


def _claims(shown: Opened, acts: frozenset[Act]) -> bool:
    standing = shown.standing
    if standing.holder == shown.me or Act.TYPE not in acts:
        return False
    if standing.state in (State.FIRST_DONE, State.SECOND):
        return Act.TYPE_AGAIN in acts and bool(standing.first) and standing.authors[0] != shown.me
    return standing.state in (State.EMPTY, State.FIRST)


def _card(shown: Opened) -> tuple[CardLine, ...]:
    standing, station = shown.standing, shown.station
    lines = [CardLine(say("head-state"), mark=state_mark(standing.state))]
    for turn, typing in (("first", standing.first), ("second", standing.second)):
        lines.append(CardLine(say(f"card-{turn}"), shown.name_of(typing.by) if typing else "–"))
    if standing.holder:
        lines.append(CardLine(say("card-until"), clock(standing.held_until)))
    if station.territory or station.name:
        lines.append(CardLine(say("head-name"), ", ".join(each for each in (station.territory, station.name) if each)))
    return tuple(lines)


def _links(shown: Opened, acts: frozenset[Act]) -> tuple[Link, ...]:
    links = []
    if Act.SETTLE in acts and shown.standing.state is not State.EMPTY and not shown.standing.is_closed:
        links.append(Link(say("settle-link"), shown.url("settle")))
    if shown.standing.is_closed and shown.standing.open_correction is None and acts & {Act.TYPE, Act.SETTLE}:
        links.append(Link(say("correct-link"), shown.url("correct")))
    links += [
        Link(say("correction-link", number=each.number), shown.url("correction", each.number))
        for each in shown.standing.corrections
    ]
    return tuple(links)


def _differences(shown: Opened) -> tuple[Section, ...]:
    """That and where the typings differ; the other value only where the form's law says so, and only to an author."""
    standing = shown.standing
    if standing.state not in (State.DIFFERENT, State.CHECKING):
        return ()
    keys = [key for key in shown.sheet.fields if key in standing.contested]
    sees = not shown.ground.form.blind and shown.me in standing.authors
    heads = [Head(say("head-field")), Head(say("head-section"))]
    heads += [Head(shown.name_of(by), figures=True) for by in standing.authors] if sees else []
    rows = []
    for key in keys:
        kind = shown.sheet.fields[key].kind
        both = [typing.figures.get(key) for typing in (standing.first, standing.second) if typing] if sees else []
        cells = [Cell(figure(value, kind)) for value in both]
        rows.append((Cell(label(shown.sheet, key)), Cell(say(f"part-{shown.sheet.part_of(key)}")), *cells))
    heading = say("differ-heading", fields=len(keys))
    return (Section("differences", heading, heading, tables=(Table(heading, tuple(heads), tuple(rows)),)),)


def _figures(shown: Opened) -> tuple[Section, ...]:
    held = shown.standing.figures()
    if not held:
        return ()
    offset = shown.ground.form.offset_in(shown.station.territory)
    rows = tuple(
        (Cell(label(shown.sheet, key)), Cell(figure(held.get(key), field.kind, offset)))
        for key, field in shown.sheet.fields.items()
    )
    heads = Head(say("head-field")), Head(say("head-figure"), figures=True)
    notes = tuple(_noted(shown, each.code) for each in findings(shown.sheet, held))
    heading = say("figures-heading")
    return (Section("figures", heading, heading, tables=(Table(heading, heads, rows),), notes=notes),)


def _noted(shown: Opened, code: str) -> str:
    """A finding that stands, and the reason somebody gave for it."""
    standing = shown.standing
    answers = [reason for (known, _), reason in standing.accepted.items() if known == code]
    for typing in (standing.first, standing.second):
        answers += [reason for (known, _), reason in (typing.answered.items() if typing else ()) if known == code]
    return say("noted", code=code, reasons="; ".join(dict.fromkeys(answers)) or "–")


def _history(shown: Opened) -> tuple[Section, ...]:
    if not shown.acts:
        return ()
    heads = (
        Head("№"),
        Head(say("head-when")),
        Head(say("head-who")),
        Head(say("head-what")),
        Head("SHA-256", spare=True),
    )
    rows = tuple(
        (
            Cell(str(act.number)),
            Cell(clock(act.at)),
            Cell(str(act.by)),
            Cell(say(f"act-{act.kind}"), lines=(act.body["reason"],) if act.body.get("reason") else ()),
            Cell(act.sha256[:12]),
        )
        for act in shown.acts
    )
    heading = say("history-heading")
    table = Table(heading, heads, rows)
    return (Section("history", heading, heading, lead=say("history-lead"), tables=(table,)),)


@takes("POST")
@of_paper(Act.TYPE)
def take(request: HttpRequest, shown: Opened) -> HttpResponse:
    """Take the paper in hand with its check code."""
    code = request.POST.get("code", "")[:20]
    try:
        claim(at=shown.at(), code=code, by=person(request), when=timezone.now())
    except Refused as refused:
        return page_of(request, shown, refusal(refused, shown), 409)
    return HttpResponseRedirect(shown.url("go-on"))


@takes("POST")
@of_paper(Act.VIEW)
def add_scan(request: HttpRequest, shown: Opened) -> HttpResponse:
    """Keep a scan or photo with the paper."""
    if not allowed(request, shown.draft) & {Act.TYPE, Act.SETTLE}:
        return page_of(request, shown, say("refused-role"), 403)
    file = request.FILES.get("scan")
    try:
        # A byte more than may be kept is enough to know that a file is too large.
        content = file.read(LARGEST + 1) if file else b""
        attach(at=shown.at(), content=content, by=person(request), when=timezone.now())
    except NotAScan as error:
        return page_of(request, shown, refused(error), 400)
    return HttpResponseRedirect(shown.url("paper"))


@takes("GET")
@of_paper(Act.VIEW)
def file(request: HttpRequest, shown: Opened, version: int) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """The file that a page printed after so many acts names."""
    if version > len(shown.acts):
        raise Http404(str(version))
    answer = HttpResponse(shown.file(version), content_type="application/json")
    name = f"{shown.draft.election}.{shown.contest}.{shown.station.id}.{version}.json"
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    answer["Cache-Control"] = "no-store"
    return answer


@takes("GET")
@of_paper(Act.VIEW)
def scan(request: HttpRequest, shown: Opened, sha256: str) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """A scan of this paper. A picture is shown; anything else is saved and never opened as a page of the site."""
    found = Scan.objects.filter(paper=shown.row, sha256=sha256).first() if shown.row else None
    if found is None:
        raise Http404(sha256)
    answer = answer_with(ScanFile(found.sha256, found.media_type, found.size))
    answer["Cache-Control"] = "no-store"
    return answer
