"""One sheet of an election in the making: a form of its rows, the whole of it as CSV, its faults beside it."""

from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput
from maslikhat.election.case.files import SHEETS
from maslikhat.election.case.writing import lines_of, sheet_text
from maslikhat.election.export.sheet import sheet as safe_sheet
from maslikhat.election.model import LISTS
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import newest_file
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, put_file
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, crumbs, faults_section, of_draft, person, say, show
from maslikhat_web.elections.views.staff.tables import page_of, sent_rows
from maslikhat_web.shared.answers import attached
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

Lines = list[list[str]]


@of_draft(Act.VIEW)
def sheet(request: HttpRequest, draft: Draft, name: str) -> HttpResponse:
    """The form; sent, it becomes a new version."""
    if name not in SHEETS:
        raise Http404(name)
    if request.method != "POST":
        return _form(request, draft, name, [])
    if not may(request.user, Act.PREPARE, draft.council):
        raise PermissionDenied
    try:
        file = request.FILES.get("file")
        content = _uploaded(file.read(), file.name or "file") if file else _sent(request, draft, name)
        _put(request, draft, name, content)
    except ChangedMeanwhile:
        return _form(request, draft, name, [say("changed-meanwhile")], 409)
    except BadInput as error:
        return _form(request, draft, name, tell_error(error, language_now()), 400)
    return HttpResponseRedirect(request.get_full_path())


def _put(request: HttpRequest, draft: Draft, name: str, content: bytes) -> None:
    seen = request.POST.get("seen", "")
    put_file(
        draft=draft,
        name=f"{name}.csv",
        content=content,
        seen=int(seen) if seen.isascii() and seen.isdecimal() and len(seen) < 7 else 0,
        by=person(request),
        at=timezone.now(),
        reason=request.POST.get("reason", "").strip()[:2000],
    )


def _sent(request: HttpRequest, draft: Draft, name: str) -> bytes:
    try:
        columns, rows = sent_rows(name, _lines(draft, name), request.POST.dict())
    except ValueError:
        raise BadRequest("no form of a sheet") from None
    return sheet_text(columns, rows).encode() if rows else b""


def _uploaded(content: bytes, name: str) -> bytes:
    """A CSV from outside, kept as it is but for the apostrophes that our own export puts before formulas."""
    lines = lines_of(utf8_text(content, name))
    rows = [[cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@" else cell for cell in cells] for cells in lines]
    return sheet_text(rows[0], rows[1:]).encode() if rows else b""


def _lines(draft: Draft, name: str) -> Lines:
    file = newest_file(draft, f"{name}.csv")
    if file is None or not file.content:
        return []
    try:
        return lines_of(utf8_text(bytes(file.content), file.name))
    except BadInput:
        # A file that is no text is told among the faults; its form begins empty.
        return []


@takes("GET")
@of_draft(Act.VIEW)
def sheet_csv(request: HttpRequest, draft: Draft, name: str) -> HttpResponse:  # noqa: ARG001
    """The sheet as CSV that is safe to open."""
    lines = _lines(draft, name) if name in SHEETS else []
    if not lines:
        raise Http404(name)
    answer = HttpResponse(safe_sheet(lines[0], lines[1:]), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = attached(f"{draft.election}.{name}.csv")
    return answer


def _form(request: HttpRequest, draft: Draft, name: str, wrong: list[str], status: int = 200) -> HttpResponse:
    file = newest_file(draft, f"{name}.csv")
    asked = request.GET.get("page", "1")
    number = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 7 else 1
    table = page_of(name, _lines(draft, name), number, _known(draft, name))
    found = [fault for fault in judge(draft).faults if fault.place.file == f"{name}.csv"]
    section = faults_section(found)
    page = SitePage(
        say(f"sheet-{name}"),
        say(f"sheet-{name}-lead"),
        crumbs(draft),
        tabs(draft, ""),
        sections=(section,) if section else (),
    )
    more = {
        "table": table,
        "seen": file.version if file else 0,
        "may_write": may(request.user, Act.PREPARE, draft.council),
        "download": address("sheet-csv", draft, name),
        "messages_told": wrong,
    }
    return show(request, "sheet", page, status, **more)


def _known(draft: Draft, name: str) -> dict[str, tuple[str, ...]]:
    """The ids that other sheets declare, for the columns that refer to them."""
    options = _ids(draft, "options") if name != "options" else ()
    constituencies = _ids(draft, "constituencies") if name != "constituencies" else ()
    known = {"option": options, "party": options, "constituency": constituencies}
    return {**known, "contest": (LISTS, *constituencies)} if name in ("votes", "totals") else known


def _ids(draft: Draft, name: str) -> tuple[str, ...]:
    lines = _lines(draft, name)
    if not lines or "id" not in lines[0]:
        return ()
    at = lines[0].index("id")
    return tuple(cells[at] for cells in lines[1:] if len(cells) > at and cells[at])
