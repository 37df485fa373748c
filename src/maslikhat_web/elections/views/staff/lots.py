"""Lots: the first tie that matters, and a form for how it was settled. The program never draws."""

from collections.abc import Sequence

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.basics.encoding import utf8_text
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.case.files import SHEETS
from maslikhat.election.case.names import names_of
from maslikhat.election.case.writing import lines_of, sheet_text
from maslikhat.election.model import LISTS
from maslikhat.election.protocols.scanned import NotAScan
from maslikhat.election.protocols.scans import LOTS
from maslikhat.election.result.lots import first_tie
from maslikhat.election.result.model import Result
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.wording.faults import tell_fault
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftScan
from maslikhat_web.elections.selectors.drafts import newest_file, newest_files
from maslikhat_web.elections.selectors.judged import Judged, judge, judge_contents
from maslikhat_web.elections.selectors.scans import scans_of
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, put_file
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, crumbs, faults_section, of_draft, person, say, show
from maslikhat_web.elections.views.staff.scans import FIELD, brought, refused, scan_items
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

FILE = "lots.csv"
COLUMNS = (*SHEETS["lots"].columns, *SHEETS["lots"].optional)
GIVEN = ("at", "method", "drawn_by", "witnesses", "sheet")


@of_draft(Act.VIEW)
def lots(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The tie, if there is one; sent, the drawing becomes a file of the case."""
    judged = judge(draft)
    tie = first_tie(judged.result) if judged.result else None
    if request.method != "POST":
        return _page(request, draft, judged, tie)
    if not may(request.user, Act.SETTLE, draft.council):
        raise PermissionDenied
    if tie is None or request.POST.get("archive") != judged.archive_sha256:
        return _page(request, draft, judged, tie, wrong=[say("lots-stale")], status=409)
    order = _order(request, tie[1])
    if not order:
        return _page(request, draft, judged, tie, wrong=[say("lots-order", number=len(tie[1].tied))], status=400)
    row = {**{name: request.POST.get(name, "").strip()[:500] for name in GIVEN}, "contest": tie[0]}
    try:
        if FIELD in request.FILES:
            row["sheet"] = brought(request, draft, LOTS, tie[0]).sha256
    except NotAScan as error:
        return _page(request, draft, judged, tie, wrong=[refused(error)], status=400)
    return _put(request, draft, judged, tie, {**row, "drawn": "; ".join(order)})


def _put(
    request: HttpRequest, draft: Draft, judged: Judged, tie: tuple[str, LotsNeeded], row: dict[str, str]
) -> HttpResponse:
    """Keep the drawing, if the case reads with it as well as it did without."""
    file = newest_file(draft, FILE)
    content = _with_row(bytes(file.content) if file else b"", row)
    before = {name: bytes(each.content) for name, each in newest_files(draft).items()}
    wrong = [fault for fault in judge_contents({**before, FILE: content}).faults if fault not in judged.faults]
    if wrong:
        return _page(
            request, draft, judged, tie, wrong=[tell_fault(fault, language_now()) for fault in wrong], status=400
        )
    seen = file.version if file else 0
    try:
        put_file(
            draft=draft,
            name=FILE,
            content=content,
            seen=seen,
            by=person(request),
            at=timezone.now(),
            reason=row["method"],
        )
    except ChangedMeanwhile:
        return _page(request, draft, judged, tie, wrong=[say("lots-stale")], status=409)
    return HttpResponseRedirect(address("lots", draft))


def _order(request: HttpRequest, needed: LotsNeeded) -> tuple[str, ...]:
    """The tied in the order drawn; empty where the places are not 1, 2, 3 ... each once."""
    places = {option: request.POST.get(f"place.{option}", "").strip() for option in needed.tied}
    wanted = [str(place) for place in range(1, len(places) + 1)]
    if sorted(places.values()) != sorted(wanted):
        return ()
    return tuple(sorted(places, key=lambda option: int(places[option])))


def _with_row(content: bytes, row: dict[str, str]) -> bytes:
    lines = lines_of(utf8_text(content, FILE)) if content else []
    head = lines[0] if lines else list(COLUMNS)
    return sheet_text(head, [*lines[1:], [row.get(name, "") for name in head]]).encode()


def _page(
    request: HttpRequest,
    draft: Draft,
    judged: Judged,
    tie: tuple[str, LotsNeeded] | None,
    *,
    wrong: Sequence[str] = (),
    status: int = 200,
) -> HttpResponse:
    heading = "lots-needed" if tie else "lots-none" if judged.result else "lots-unknown"
    found = [faults_section(judged.faults), _drawn(judged.result)]
    page = SitePage(
        say(heading),
        say("lots-lead"),
        crumbs(draft),
        tabs(draft, "lots"),
        sections=tuple(section for section in found if section is not None),
    )
    more = {
        "tied": _tied(judged.result, tie) if judged.result and tie else [],
        "tie_words": _told(judged.result, tie) if judged.result and tie else "",
        "given": {name: request.POST.get(name, "") for name in GIVEN},
        "archive": judged.archive_sha256,
        "scans": list(scan_items(draft, judged, _sheets(draft, judged.result))),
        "may_settle": may(request.user, Act.SETTLE, draft.council),
        "messages_told": list(wrong),
    }
    return show(request, "lots", page, status, **more)


def _sheets(draft: Draft, result: Result | None) -> list[DraftScan]:
    """The signed sheets that the recorded drawings name and that were brought as files."""
    named = {each.sheet for each in result.case.lots} if result else set()
    return [each for each in scans_of(draft) if each.kind == LOTS and each.sha256 in named] if named else []


def _tied(result: Result, tie: tuple[str, LotsNeeded]) -> list[tuple[str, str]]:
    names = names_of(result.case)
    return [(option, names[option][language_now()]) for option in tie[1].tied]


def _told(result: Result, tie: tuple[str, LotsNeeded]) -> str:
    contest, needed = tie
    tied = tuple(name for _, name in _tied(result, tie))
    where = say("lots-of-lists") if contest == LISTS else names_of(result.case)[contest][language_now()]
    return say("lots-told", where=where, tied=tied, seats=needed.seats)


def _drawn(result: Result | None) -> Section | None:
    """The drawings that are recorded."""
    if result is None or not result.case.lots:
        return None
    names = names_of(result.case)
    rows = tuple(
        (
            Cell(say("lots-of-lists") if each.contest == LISTS else names[each.contest][language_now()]),
            Cell(", ".join(names[option][language_now()] for option in each.order)),
            Cell(each.at.replace("T", " "), lines=(each.method, each.drawn_by, *_hash(each.sheet))),
        )
        for each in result.case.lots
    )
    heads = (Head(say("column-contest")), Head(say("column-drawn")), Head(say("when")))
    heading = say("lots-recorded")
    return Section("drawn", heading, heading, tables=(Table(heading, heads, rows),))


def _hash(sheet: str | None) -> tuple[str, ...]:
    return (f"SHA-256 {sheet}",) if sheet else ()
