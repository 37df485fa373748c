"""Staff's home: the elections in the making that one may see, and what waits at each."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from maslikhat.pages.model import CardLine, Cell, Head, Mark, Row, Section, Table, Tone, Way
from maslikhat.wording.dates import long_date
from maslikhat_web.elections.selectors.staff import Waiting, titles_of, waiting_of
from maslikhat_web.elections.views.staff import managing
from maslikhat_web.elections.views.staff.frame import address, of_staff, say, show
from maslikhat_web.shared import templating
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, councils_by_act
from maslikhat_web.shared.templating import language_now

EVERY_COUNCIL = ""
# What a person may do beside looking and managing.
WORK = (Act.PREPARE, Act.TYPE, Act.SETTLE, Act.COPY, Act.PUBLISH)


@takes("GET")
@of_staff
def home(request: HttpRequest) -> HttpResponse:
    """A table of elections; a link to begin one where the person may; for managers, what is theirs to do."""
    found, mine = waiting_of(request.user), councils_by_act(request.user)
    begins = bool(mine[Act.PREPARE])
    links = (Link(say("new"), reverse("staff-new")),) if begins else ()
    sections = [_elections(found, mine[Act.TYPE])] if found else []
    if mine[Act.MANAGE]:
        sections.append(managing.begin_section(request.user, may_begin=begins))
    card: tuple[CardLine, ...] = ()
    if EVERY_COUNCIL in mine[Act.MANAGE]:
        card, told = managing.backup_card(), managing.backup_section()
        sections += [told] if told else []
    heading, lead = _opening(found, mine)
    return show(request, "page", SitePage(heading, lead, card=card, sections=tuple(sections), links=links))


def _opening(found: list[Waiting], mine: dict[Act, tuple[str, ...]]) -> tuple[str, str]:
    """What waits; to who only manages nothing waits, whatever others prepare."""
    waits = sum(each.is_ahead or each.uploads > 0 or each.copies > 0 for each in found)
    works = any(mine[act] for act in WORK)
    heading = say("home-heading", waits=waits)
    if mine[Act.MANAGE] and not (works and waits):
        heading = templating.say("upkeep-home-heading")
    if mine[Act.MANAGE] and not found:
        return heading, templating.say("upkeep-home-lead")
    return heading, say("home-lead") if found or works else say("home-nothing")


def _elections(found: list[Waiting], types: tuple[str, ...]) -> Section:
    heads = (
        Head(say("election")),
        Head(say("council"), spare=True),
        Head(say("changed"), spare=True),
        Head(say("waits")),
    )
    titles = titles_of([each.draft for each in found], language_now())
    rows = tuple(_row(each, titles.get(each.draft.pk, ""), types) for each in found)
    table = Table(say("my-elections"), heads, rows)
    return Section("mine", say("my-elections"), say("my-elections"), tables=(table,))


def _row(each: Waiting, title: str, types: tuple[str, ...]) -> Row:
    name = Cell(title or each.draft.election, address=address("draft", each.draft))
    if title:
        name = replace(name, lines=(each.draft.election,))
    typing = reverse("typing", args=(each.draft.election,))
    words = say("tab-typing")
    ways = (Way(words, typing, f"{words}: {title or each.draft.election}"),)
    return (
        name,
        Cell(each.draft.council),
        Cell(long_date(timezone.localdate(each.changed_at), language_now())),
        Cell(
            "",
            mark=_state(each),
            lines=_waits(each),
            ways=ways if each.draft.council in types or EVERY_COUNCIL in types else (),
        ),
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
