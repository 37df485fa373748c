"""What every staff page of an election has: its draft, the right of who asks, its crumbs, its words."""

from collections.abc import Callable, Iterable
from functools import wraps
from secrets import token_hex
from typing import Any

from django.contrib.auth.models import User
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from maslikhat.basics.errors import Fault
from maslikhat.election.case.files import SHEETS
from maslikhat.election.case.writing import HEAD_FILE
from maslikhat.election.model import LISTS
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.wording.faults import fault_words
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import draft_of
from maslikhat_web.elections.selectors.judged import Judged
from maslikhat_web.elections.selectors.staff import title_of
from maslikhat_web.shared import templating
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

StaffView = Callable[..., HttpResponseBase]
# So many faults stand on a page; all of them can be had as a file.
FAULTS_SHOWN = 200


def of_draft(act: Act) -> Callable[[StaffView], StaffView]:
    """Give a view the draft that its address names, if who asks may do `act` in its council.

    Who is not signed in is sent to the door; to who may not even look, the draft is not there (404); to who may look
    but not do this, it is refused (403).
    """

    def wrapped(view: StaffView) -> StaffView:
        @wraps(view)
        def opened(request: HttpRequest, election: str, *args: Any, **named: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            draft = draft_of(election)
            if draft is None or not may(request.user, Act.VIEW, draft.council):
                raise Http404(election)
            if act is not Act.VIEW and not may(request.user, act, draft.council):
                raise PermissionDenied
            return view(request, draft, *args, **named)

        return opened

    return wrapped


def of_staff(view: StaffView) -> StaffView:
    """Let only those in who are signed in."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **named: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        return view(request, *args, **named)

    return opened


def person(request: HttpRequest) -> User:
    """Who is signed in. Only for views behind `of_draft` or another door. Raises PermissionDenied."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def say(message: str, /, **facts: object) -> str:
    """The sentence `staff-<message>` in the language of the page."""
    return templating.say(f"staff-{message}", **facts)


def address(name: str, draft: Draft, *more: object) -> str:
    """The address of a staff page of this election in the language of the page."""
    return reverse(f"staff-{name}", args=(draft.election, *more))


def contests_of(judged: Judged) -> list[tuple[str, str]]:
    """What is voted on, id and words: the lists, and each constituency of the case as it can be read now."""
    constituencies = judged.opened.case.constituencies if judged.opened else ()
    return [(LISTS, say("lots-of-lists")), *((each.id, each.name[language_now()]) for each in constituencies)]


def crumbs(draft: Draft | None = None, *more: Link) -> tuple[Link, ...]:
    """The way from staff's home to here."""
    own = (Link(title_of(draft, language_now()), address("draft", draft)),) if draft else ()
    return (Link(say("home"), reverse("staff-home")), *own, *more)


def show(request: HttpRequest, template: str, page: SitePage, status: int = 200, **more: Any) -> HttpResponse:
    """The page by a template of staff's own, which is given `more`; never kept by anybody on the way."""
    answer = render(request, f"elections/staff/{template}.html.j2", {"page": page, **more}, status=status)
    answer["Cache-Control"] = "no-store"
    return answer


def new_token() -> str:
    """What tells a form that is sent twice from two forms."""
    return token_hex(16)


def part_words(name: str) -> str:
    """What a file of an election is called; a file that is no part of every one is called by its name."""
    stem = name.removesuffix(".csv")
    return say(f"sheet-{stem}") if stem in SHEETS else say("sheet-case") if name == HEAD_FILE else name


def faults_section(faults: Iterable[Fault], heading: str = "") -> Section | None:
    """Every fault with its place and what to do, as many as fit on a page; None where there is none."""
    found = list(faults)
    if not found:
        return None
    rows = tuple(_fault_row(fault) for fault in found[:FAULTS_SHOWN])
    heads = (Head(say("fault-place")), Head(say("fault-what")))
    more = say("faults-more", more=len(found) - FAULTS_SHOWN) if len(found) > FAULTS_SHOWN else ""
    told = heading or say("faults", faults=len(found))
    return Section("faults", told, told, tables=(Table(say("faults-all"), heads, rows, note=more),))


def _fault_row(fault: Fault) -> Row:
    if fault.code == "file-missing" and "sheet" in fault.facts:
        # Here nobody forgot a file: a part of the election is still empty.
        sheet = str(fault.facts["sheet"])
        remedy = say("part-empty-votes" if sheet == "votes" else "part-empty-remedy")
        return (Cell(part_words(f"{sheet}.csv")), Cell(say("part-empty"), lines=(remedy,)))
    told = fault_words(fault, language_now())
    return (Cell(told.where or "–"), Cell(told.what, lines=(told.remedy,)))
