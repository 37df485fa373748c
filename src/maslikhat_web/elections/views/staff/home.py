"""Staff's home: the elections in the making that one may see, and what waits at each."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.wording.dates import long_date
from maslikhat_web.elections.selectors.staff import Waiting, may_begin, waiting_of
from maslikhat_web.elections.views.staff.frame import address, of_staff, say, show
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now


@of_staff
def home(request: HttpRequest) -> HttpResponse:
    """A table of elections; a link to begin one where the person may."""
    found = waiting_of(request.user)
    links = (Link(say("new"), reverse("staff-new")),) if may_begin(request.user) else ()
    heads = (
        Head(say("election")),
        Head(say("council"), spare=True),
        Head(say("changed"), spare=True),
        Head(say("waits")),
    )
    table = Table(say("my-elections"), heads, tuple(_row(each) for each in found))
    sections = (Section("mine", say("my-elections"), say("my-elections"), tables=(table,)),) if found else ()
    waits = sum(each.is_ahead or each.uploads > 0 or each.copies > 0 for each in found)
    lead = say("home-lead") if found or links else say("home-nothing")
    return show(request, "page", SitePage(say("home-heading", waits=waits), lead, sections=sections, links=links))


def _row(each: Waiting) -> Row:
    return (
        Cell(each.draft.election, address=address("draft", each.draft)),
        Cell(each.draft.council),
        Cell(long_date(each.changed_at.date(), language_now())),
        Cell("", mark=_state(each), lines=_waits(each)),
    )


def _state(each: Waiting) -> Mark:
    if each.is_shown and not each.is_ahead:
        return Mark(Tone.HOLDS, say("state-published"))
    if each.is_shown and each.is_just_begun:
        return Mark(Tone.DOUBT, say("state-correction"))
    if each.is_shown:
        return Mark(Tone.DOUBT, say("state-ahead"))
    return Mark(Tone.DOUBT, say("state-retracted" if each.published_at else "state-draft"))


def _waits(each: Waiting) -> tuple[str, ...]:
    told = [say("waits-uploads", uploads=each.uploads)] if each.uploads else []
    return (*told, *([say("waits-copies", copies=each.copies)] if each.copies else []))
