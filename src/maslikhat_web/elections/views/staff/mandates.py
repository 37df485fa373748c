"""Mandates to persons: whom each list's organ named, held against its seats and the quota before it is kept."""

from collections.abc import Sequence

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput
from maslikhat.election.case.writing import lines_of, sheet_text
from maslikhat.pages.model import Cell, Head, Mark, Section, Table, Tone
from maslikhat.wording.faults import tell_fault
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import newest_file, newest_files
from maslikhat_web.elections.selectors.judged import Judged, judge, judge_contents
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, put_file
from maslikhat_web.elections.views.staff.check import quota_section
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, crumbs, faults_section, of_draft, person, say, show
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

FILE = "people.csv"


@takes("GET")
@of_draft(Act.VIEW)
def mandates(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The lists that have seats: how many, how many persons are named, and the quota."""
    judged = judge(draft)
    people = judged.result.people if judged.result else ()
    case = judged.opened.case if judged.opened else None
    names = {option.id: option.short[language_now()] for option in case.options} if case else {}
    listed = {person.option for person in case.people if person.constituency is None} if case else set()
    rows = tuple(
        (
            Cell(
                names[each.naming.list],
                address=address("mandates-of", draft, each.naming.list) if each.naming.list in listed else None,
            ),
            Cell(str(each.naming.seats)),
            Cell(
                str(len(each.naming.people)),
                mark=None if each.naming.list in listed else Mark(Tone.ABSENT, say("mandates-no-list")),
            ),
        )
        for each in people
    )
    heads = (Head(say("list")), Head(say("column-seats"), figures=True), Head(say("mandates-named")))
    table = Table(say("tab-mandates"), heads, rows)
    made = [Section("mandates", say("tab-mandates"), say("mandates-lists"), tables=(table,))] if rows else []
    wrong = faults_section(judged.faults)
    sections = (*([wrong] if wrong else []), *made, *quota_section(judged))
    page = SitePage(
        _heading(judged),
        say("mandates-lead"),
        crumbs(draft),
        tabs(draft, "mandates"),
        sections=sections,
    )
    return show(request, "page", page)


def _heading(judged: Judged) -> str:
    """How many list seats have nobody yet; nothing is said of seats that are not known."""
    if judged.result is None:
        return say("mandates-unknown")
    people = judged.result.people
    return (
        say("mandates-heading", left=sum(each.naming.not_published for each in people))
        if people
        else say("mandates-none")
    )


@of_draft(Act.VIEW)
def mandates_of(request: HttpRequest, draft: Draft, option: str) -> HttpResponse:
    """The people of one list; sent, those ticked are named, if the list has so many seats."""
    file = newest_file(draft, FILE)
    lines = _lines(bytes(file.content)) if file else []
    rows = _rows_of(lines, option)
    if file is None or not rows:
        raise Http404(option)
    if request.method != "POST":
        return _page(request, draft, option, lines)
    if not may(request.user, Act.PREPARE, draft.council):
        raise PermissionDenied
    content = _named(lines, rows, {row for row in rows if request.POST.get(f"named{row}")})
    before, judged = {name: bytes(each.content) for name, each in newest_files(draft).items()}, judge(draft)
    wrong = [fault for fault in judge_contents({**before, FILE: content}).faults if fault not in judged.faults]
    if wrong:
        return _page(
            request, draft, option, lines, wrong=[tell_fault(fault, language_now()) for fault in wrong], status=400
        )
    seen = request.POST.get("seen", "")
    try:
        put_file(
            draft=draft,
            name=FILE,
            content=content,
            seen=int(seen) if seen.isascii() and seen.isdecimal() and len(seen) < 7 else 0,
            by=person(request),
            at=timezone.now(),
            reason=request.POST.get("reason", "").strip()[:2000],
        )
    except ChangedMeanwhile:
        return _page(request, draft, option, lines, wrong=[say("changed-meanwhile")], status=409)
    return HttpResponseRedirect(address("mandates", draft))


def _lines(content: bytes) -> list[list[str]]:
    try:
        return lines_of(utf8_text(content, FILE))
    except BadInput:
        # Told on the page of the check; here nobody stands on a list yet.
        return []


def _rows_of(lines: Sequence[Sequence[str]], option: str) -> list[int]:
    """The rows of people on this list: not those who stand in a constituency."""
    if not lines:
        return []
    return [
        row
        for row, cells in enumerate(lines[1:], 1)
        if _cell(lines[0], cells, "option") == option and not _cell(lines[0], cells, "constituency")
    ]


def _cell(head: Sequence[str], cells: Sequence[str], name: str) -> str:
    at = list(head).index(name) if name in head else len(cells)
    return cells[at].strip() if at < len(cells) else ""


def _named(lines: Sequence[Sequence[str]], rows: Sequence[int], chosen: set[int]) -> bytes:
    """The whole sheet with these people named, and no others of their list."""
    head = list(lines[0]) if "named" in lines[0] else [*lines[0], "named"]
    at, made = head.index("named"), []
    for row, cells in enumerate(lines[1:], 1):
        full = [*cells, *([""] * (len(head) - len(cells)))]
        if row in rows:
            full[at] = "yes" if row in chosen else ""
        made.append(full)
    return sheet_text(head, made).encode()


def _page(
    request: HttpRequest,
    draft: Draft,
    option: str,
    lines: Sequence[Sequence[str]],
    *,
    wrong: Sequence[str] = (),
    status: int = 200,
) -> HttpResponse:
    judged, file, language = judge(draft), newest_file(draft, FILE), language_now()
    case = judged.opened.case if judged.opened else None
    name = case.option(option).short[language] if case else option
    seats = judged.result.list_seats.get(option, 0) if judged.result else 0
    people = [
        (
            row,
            _told(lines[0], lines[row]),
            request.POST.get(f"named{row}") or _cell(lines[0], lines[row], "named") == "yes",
        )
        for row in _rows_of(lines, option)
    ]
    page = SitePage(
        say("mandates-of-heading", list=name, seats=seats),
        say("mandates-of-lead"),
        crumbs(draft, Link(say("tab-mandates"), address("mandates", draft))),
        tabs(draft, "mandates"),
        sections=tuple(quota_section(judged)),
    )
    more = {
        "people": people,
        "seen": file.version if file else 0,
        "may_write": may(request.user, Act.PREPARE, draft.council),
    }
    return show(request, "mandates", page, status, messages_told=list(wrong), **more)


def _told(head: Sequence[str], cells: Sequence[str]) -> str:
    """A person as the sheet has them: place, name in the reader's language, or any."""
    names = [_cell(head, cells, f"name_{each}") for each in (language_now(), "kk", "ru", "en")]
    position, name = _cell(head, cells, "position"), next((each for each in names if each), "–")
    return f"{position}. {name}" if position else name
