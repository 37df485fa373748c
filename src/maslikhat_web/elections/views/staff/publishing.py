"""Publish an election, or retract it: what would be shown, how it differs from what is, and a word of the chair."""

from collections.abc import Iterator

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from maslikhat.basics.errors import MaslikhatError
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.wording.faults import tell_error
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.judged import Judged, judge
from maslikhat_web.elections.selectors.staff import newest_publication
from maslikhat_web.elections.selectors.waiting import Waiting, waiting_in
from maslikhat_web.elections.services.drafts import ChangedMeanwhile
from maslikhat_web.elections.services.staff import DoneBefore, Seen, StillWaiting, publish_draft, retract
from maslikhat_web.elections.views.staff.check import result_sections
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import (
    address,
    crumbs,
    faults_section,
    new_token,
    of_draft,
    person,
    say,
    show,
)
from maslikhat_web.elections.views.staff.papers import relations_section
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now
from maslikhat_web.shared.templating import say as tell


@of_draft(Act.VIEW)
def publishing(request: HttpRequest, draft: Draft) -> HttpResponse:
    """What would be published; sent by who may, it is."""
    if request.method != "POST":
        return _page(request, draft, [])
    if not may(request.user, Act.PUBLISH, draft.council):
        raise PermissionDenied
    newest = newest_publication(draft.election)
    reason = request.POST.get("reason", "").strip()[:2000]
    if newest is not None and not reason:
        return _page(request, draft, [say("reason-needed")], 400)
    try:
        publish_draft(
            draft=draft,
            seen=Seen(request.POST.get("archive", ""), _number(request)),
            token=request.POST.get("token", "")[:64],
            by=person(request),
            at=timezone.now(),
            reason=reason,
            why_left_out=request.POST.get("why_left_out", "").strip()[:2000],
        )
    except DoneBefore:
        return HttpResponseRedirect(address("draft", draft))
    except (ChangedMeanwhile, StillWaiting) as error:
        is_waiting = isinstance(error, StillWaiting)
        return _page(request, draft, [tell("waiting-refused") if is_waiting else say("changed-meanwhile")], 409)
    except MaslikhatError as error:
        return _page(request, draft, tell_error(error, language_now()), 400)
    return HttpResponseRedirect(address("draft", draft))


@of_draft(Act.PUBLISH)
def retracting(request: HttpRequest, draft: Draft) -> HttpResponse:
    """Take back what is published, with a reason that everybody reads."""
    if request.method != "POST":
        return HttpResponseRedirect(address("publish", draft))
    reason = request.POST.get("reason", "").strip()[:2000]
    if not reason:
        return _page(request, draft, [say("reason-needed")], 400)
    try:
        retract(
            draft=draft,
            number=_number(request),
            token=request.POST.get("token", "")[:64],
            by=person(request),
            at=timezone.now(),
            reason=reason,
        )
    except DoneBefore:
        return HttpResponseRedirect(address("draft", draft))
    except ChangedMeanwhile:
        return _page(request, draft, [say("changed-meanwhile")], 409)
    return HttpResponseRedirect(address("draft", draft))


def _number(request: HttpRequest) -> int:
    told = request.POST.get("number", "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 7 else -1


def _page(request: HttpRequest, draft: Draft, wrong: list[str], status: int = 200) -> HttpResponse:
    judged, newest = judge(draft), newest_publication(draft.election)
    waiting = waiting_in(draft, judged.opened)
    is_same = newest is not None and newest.is_current and newest.archive_sha256 == judged.archive_sha256
    can = judged.result is not None and not judged.faults and not is_same
    case = judged.opened.case if judged.opened else None
    state = say(f"publish-state-{case.state.value}") if case else ""
    links = (Link(say("see-public"), f"/{language_now()}/elections/{draft.election}/"),) if newest else ()
    page = SitePage(
        say("publish-heading-same" if is_same else "publish-heading" if can else "publish-heading-not"),
        f"{state} {say('publish-archive', digest=judged.archive_sha256)}".strip(),
        crumbs(draft),
        tabs(draft, "publish"),
        sections=(*_waiting(draft, waiting), *_sections(judged, newest)),
        links=links,
    )
    more = {
        "can": can and may(request.user, Act.PUBLISH, draft.council),
        "may_publish": may(request.user, Act.PUBLISH, draft.council),
        "archive": judged.archive_sha256,
        "number": newest.number if newest else 0,
        "is_shown": newest is not None and newest.is_current,
        "token": new_token(),
        "messages_told": wrong,
        "is_left_out": waiting.is_left_out,
        "why_left_out": request.POST.get("why_left_out", ""),
    }
    return show(request, "publish", page, status, **more)


def _waiting(draft: Draft, waiting: Waiting) -> Iterator[Section]:
    """What is typed or approved and not among the files: it must be handed on, or its absence given a reason."""
    told = [("papers", waiting.papers), ("corrections", waiting.corrections), ("undecided", waiting.undecided)]
    rows = tuple((Cell(tell(f"waiting-{what}")), Cell(decimal(n, language_now()))) for what, n in told if n)
    if rows:
        heading = tell("waiting-heading" if waiting.is_left_out else "waiting-heading-undecided")
        heads = (Head(tell("waiting-what")), Head(tell("waiting-number"), figures=True))
        lead = tell("waiting-lead" if waiting.is_left_out else "waiting-lead-undecided")
        screen = reverse("typing-screen", args=(draft.election,))
        yield Section("waiting", heading, heading, lead, tables=(Table(heading, heads, rows),), address=screen)


def _sections(judged: Judged, newest: Publication | None) -> Iterator[Section]:
    wrong = faults_section(judged.faults)
    if wrong:
        yield wrong
    if newest is not None and judged.result is not None:
        yield _differences(judged, newest)
    yield from result_sections(judged)
    if judged.opened and judged.opened.papers:
        yield relations_section(judged.opened.papers)


def _differences(judged: Judged, newest: Publication) -> Section:
    """Seats as they were published last beside those that would be."""
    heading = say("differences-heading", number=newest.number)
    seats = dict(judged.result.total_seats) if judged.result else {}
    before = {option: int(count) for option, count in newest.headline["seats"].items()}
    case = judged.opened.case if judged.opened else None
    names = {option.id: option.short[language_now()] for option in case.options} if case else {}
    rows = tuple(
        difference_row(names.get(option, option), before.get(option, 0), seats.get(option, 0))
        for option in sorted(
            {*before, *(name for name, count in seats.items() if count)}, key=lambda each: -seats.get(each, 0)
        )
    )
    heads = (
        Head(say("list")),
        Head(say("seats-before"), figures=True),
        Head(say("seats-now"), figures=True),
        Head(say("seats-change"), figures=True),
    )
    is_same = all(before.get(option, 0) == seats.get(option, 0) for option in {*before, *seats})
    note = say("differences-none") if is_same else ""
    return Section("differences", heading, heading, tables=(Table(heading, heads, rows, note=note),))


def difference_row(name: str, before: int, now: int) -> Row:
    """A row of seats before, now, and what changed."""
    language, change = language_now(), now - before
    sign = "+" if change > 0 else "−" if change else ""
    return (
        Cell(name),
        Cell(decimal(before, language)),
        Cell(decimal(now, language)),
        Cell(f"{sign}{decimal(abs(change), language)}" if change else "–", strong=bool(change)),
    )
