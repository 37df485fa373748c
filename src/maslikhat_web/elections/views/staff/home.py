"""Staff's home: the elections in the making that one may see, and what waits at each."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.wording.dates import long_date
from maslikhat_web.elections.selectors.staff import Waiting, may_begin, waiting_of
from maslikhat_web.elections.views.staff import managing
from maslikhat_web.elections.views.staff.frame import address, of_staff, say, show
from maslikhat_web.shared import templating
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, councils_of
from maslikhat_web.shared.templating import language_now

EVERY_COUNCIL = ""


@of_staff
def home(request: HttpRequest) -> HttpResponse:
    """A table of elections; a link to begin one where the person may; for managers, what is theirs to do."""
    found, who = waiting_of(request.user), request.user
    begins, managed = may_begin(who), councils_of(who, Act.MANAGE)
    links = (Link(say("new"), reverse("staff-new")),) if begins else ()
    sections = [_elections(found)] if found else []
    if managed:
        sections.append(managing.begin_section(who, may_begin=bool(begins)))
    card: tuple[CardLine, ...] = ()
    if EVERY_COUNCIL in managed:
        card, told = managing.backup_card(), managing.backup_section()
        sections += [told] if told else []
    waits = sum(each.is_ahead or each.uploads > 0 or each.copies > 0 for each in found)
    page = SitePage(
        _heading(waits, manager=bool(managed)), _lead(found, bool(begins), manager=bool(managed)), card=card
    )
    return show(request, "page", replace(page, sections=tuple(sections), links=links))


def _heading(waits: int, *, manager: bool) -> str:
    return templating.say("upkeep-home-heading") if manager and not waits else say("home-heading", waits=waits)


def _lead(found: list[Waiting], begins: bool, *, manager: bool) -> str:
    if manager and not found:
        return templating.say("upkeep-home-lead")
    return say("home-lead") if found or begins else say("home-nothing")


def _elections(found: list[Waiting]) -> Section:
    heads = (
        Head(say("election")),
        Head(say("council"), spare=True),
        Head(say("changed"), spare=True),
        Head(say("waits")),
    )
    table = Table(say("my-elections"), heads, tuple(_row(each) for each in found))
    return Section("mine", say("my-elections"), say("my-elections"), tables=(table,))


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
