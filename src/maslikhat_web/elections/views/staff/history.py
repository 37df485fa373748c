"""The history of an election in the making: every act with who, when and why, the newest first."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.wording.dates import short_moment
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.staff import Happened
from maslikhat_web.elections.selectors.staff import history as acts_of
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import crumbs, of_draft, part_words, say, show
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.roles import Act

MOST = 300


@takes("GET")
@of_draft(Act.VIEW)
def history(request: HttpRequest, draft: Draft) -> HttpResponse:
    """A table of acts."""
    found = acts_of(draft)
    heads = (Head(say("when")), Head(say("by")), Head(say("did")), Head(say("why")))
    table = Table(say("tab-history"), heads, tuple(_row(each) for each in found[:MOST]))
    section = Section("acts", say("tab-history"), say("history-acts"), tables=(table,))
    page = SitePage(
        say("history-heading", acts=len(found)),
        say("history-lead"),
        crumbs(draft),
        tabs(draft, "history"),
        sections=(section,),
    )
    return show(request, "page", page)


def _row(each: Happened) -> Row:
    about = part_words(each.about) if each.kind == "file" else each.about
    did = say(f"did-{each.kind}", about=about, number=each.number)
    lines = (f"SHA-256 {each.sha256}",) if each.sha256 else ()
    when = short_moment(timezone.localtime(each.at), seconds=True)
    return (Cell(when), Cell(each.by.username), Cell(did, lines=lines), Cell(each.reason or "–"))
