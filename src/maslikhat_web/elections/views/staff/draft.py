"""An election in the making: what it is made of, what is still to be done, where each part is edited."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from maslikhat.election.case.files import OF_STRUCTURES, PROTOCOLS, SHEETS
from maslikhat.election.case.writing import HEAD_FILE
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.wording.dates import long_date
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.selectors.drafts import newest_rows
from maslikhat_web.elections.selectors.judged import Judged, judge
from maslikhat_web.elections.selectors.staff import newest_publication, title_of, uploads_of
from maslikhat_web.elections.views.staff.frame import address, crumbs, of_draft, part_words, say, show
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

TABS = ("draft", "check", "import", "typing", "scans", "copies", "lots", "mandates", "publish", "history")


def tabs(draft: Draft, here: str) -> tuple[Link, ...]:
    """The pages of staff's work on this election."""
    # The papers that are typed have pages of their own, with a frame of their own.
    ways = {name: address(name, draft) for name in TABS if name != "typing"}
    ways["typing"] = reverse("typing", args=(draft.election,))
    return tuple(Link(say(f"tab-{name}"), ways[name], here=name == here) for name in TABS)


@takes("GET")
@of_draft(Act.VIEW)
def draft(request: HttpRequest, draft: Draft) -> HttpResponse:
    """Its parts with their versions, its faults in number, its uploads that wait."""
    rows = newest_rows(draft)
    judged = judge(draft, rows)
    may_write = may(request.user, Act.PREPARE, draft.council)
    parts = [HEAD_FILE, *(f"{name}.csv" for name in SHEETS if name not in OF_STRUCTURES)]
    others = [name for name in rows if name not in parts]
    heads = (
        Head(say("part")),
        Head(say("version"), figures=True),
        Head(say("changed"), spare=True),
        Head(say("by"), spare=True),
    )
    table = Table(say("parts"), heads, tuple(_row(draft, name, rows.get(name)) for name in (*parts, *others)))
    sections = [Section("parts", say("parts"), say("parts"), say("parts-lead"), tables=(table,))]
    waiting = uploads_of(draft)
    if waiting:
        found = tuple(
            (Cell(each.name, address=address("upload", draft, each.pk)), Cell(each.by.username)) for each in waiting
        )
        told = Table(say("uploads"), (Head(say("file")), Head(say("by"))), found)
        sections.append(Section("uploads", say("uploads"), say("uploads"), tables=(told,)))
    page = SitePage(
        _title(draft, judged),
        _state(draft, judged),
        crumbs(draft)[:-1],
        tabs(draft, "draft"),
        sections=tuple(sections),
        links=(Link(say("head-edit"), address("head", draft)),) if may_write else (),
    )
    return show(request, "page", page)


def _title(draft: Draft, judged: Judged) -> str:
    if judged.opened:
        return judged.opened.case.title[language_now()]
    return title_of(draft, language_now())


def _state(draft: Draft, judged: Judged) -> str:
    newest = newest_publication(draft.election)
    told = [say("draft-id", election=draft.election), say("draft-faults", faults=len(judged.faults))]
    if newest is None:
        told.append(say("never-published"))
    elif newest.is_current:
        told.append(say("published-as", number=newest.number, day=timezone.localdate(newest.published_at)))
    else:
        told.append(say("retracted-as", number=newest.number))
    return " ".join(told)


def _row(draft: Draft, name: str, file: DraftFile | None) -> Row:
    stem, words = name.removesuffix(".csv"), part_words(name)
    if name == HEAD_FILE:
        link: str | None = address("head", draft)
    elif stem in SHEETS:
        link = address("sheet", draft, stem)
    else:
        link = address("import", draft) if name == PROTOCOLS else None
    if file is None:
        return (Cell(words, address=link), Cell("–", muted=True), Cell("–", muted=True), Cell("–", muted=True))
    day = long_date(timezone.localdate(file.at), language_now())
    return (Cell(words, address=link), Cell(str(file.version)), Cell(day), Cell(file.by.username))


def mark_of(holds: bool | None) -> Mark:
    """Whether something is as it should be; None where it is not known."""
    if holds is None:
        return Mark(Tone.DOUBT, say("not-known"))
    return Mark(Tone.HOLDS, say("holds")) if holds else Mark(Tone.BROKEN, say("does-not-hold"))
