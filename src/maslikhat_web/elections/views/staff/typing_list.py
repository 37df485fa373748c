"""All papers of an election: the list with states, ages and holders; the wall; the check codes; the printed card."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from maslikhat.election.entry.codes import check_code
from maslikhat.election.entry.standing import State
from maslikhat.election.protocols.natural import natural_key
from maslikhat.pages.model import CardLine, Cell, Head, Row, Section, StepWords, Table
from maslikhat.wording import numbers
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.typing import Ground, Key, papers_of
from maslikhat_web.elections.selectors.typing import Row as Paper
from maslikhat_web.elections.views.staff.frame import person
from maslikhat_web.elections.views.staff.typing_frame import (
    age,
    allowed,
    clock,
    contest_name,
    crumbs,
    of_typing,
    say,
    show,
    state_mark,
)
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act
from maslikhat_web.shared.templating import language_now

PAGE = 100
CODES = 400
_TURN = 30
_STEPS = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """What the list is filtered by."""

    words: str
    territory: str
    state: str
    mine: bool
    page: int


@takes("GET")
@of_typing(Act.VIEW)
def papers(request: HttpRequest, draft: Draft, ground: Ground) -> HttpResponse:
    """Every paper with its state, age and holder; no figures."""
    asked, rows = _asked(request), papers_of(draft)
    me = person(request).pk
    found = [key for key in ground.papers if _fits(ground, key, rows.get(key), asked, me)]
    counts = _counts(ground.papers, rows)
    done = counts.get(State.DEFINITIVE.value, 0)
    page = SitePage(
        say("list-heading", done=done, papers=len(ground.papers)),
        say("list-lead"),
        crumbs(draft, ground),
        card=tuple(CardLine(state_mark(state).words, _number(number)) for state, number in counts.items()),
        links=_links(request, draft),
        sections=(_table(draft, ground, rows, found, asked),),
    )
    named = {each.territory for each in ground.stations.values() if each.territory}
    territories = sorted(named, key=natural_key)
    states = [(each.value, state_mark(each.value).words) for each in State]
    more = {"asked": asked, "territories": territories, "states": states, "pages": _pages(len(found), PAGE)}
    return show(request, "list", page, more)


def _asked(request: HttpRequest) -> Asked:
    given = request.GET
    state = given.get("state", "")
    return Asked(
        given.get("q", "")[:100].strip(),
        given.get("territory", "")[:120],
        state if state in set(State) else "",
        given.get("mine") == "1",
        _page(request),
    )


def _page(request: HttpRequest) -> int:
    page = request.GET.get("page", "1")
    return int(page) if page.isascii() and page.isdigit() and 0 < len(page) < 6 and int(page) else 1


def _pages(number: int, size: int) -> int:
    return max(-(-number // size), 1)


def _fits(ground: Ground, key: Key, row: Paper | None, asked: Asked, me: int) -> bool:
    station = ground.stations[key[1]]
    words = asked.words.lower()
    mine = row is not None and me in (row.first_by_id, row.second_by_id)
    return (
        (not words or words in station.id.lower() or words in station.name.lower())
        and asked.territory in ("", station.territory)
        and asked.state in ("", row.state if row else State.EMPTY.value)
        and (mine or not asked.mine)
    )


def _counts(keys: Iterable[Key], rows: dict[Key, Paper]) -> dict[str, int]:
    counts = {state.value: 0 for state in State}
    for key in keys:
        counts[rows[key].state if key in rows else State.EMPTY.value] += 1
    return {state: number for state, number in counts.items() if number}


def _links(request: HttpRequest, draft: Draft) -> tuple[Link, ...]:
    acts = allowed(request, draft)
    wanted = [("wall", Act.VIEW), ("card", Act.VIEW), ("codes", Act.SETTLE), ("screen", Act.VIEW)]
    return tuple(
        Link(say(f"{name}-link"), reverse(f"typing-{name}", args=(draft.election,)))
        for name, act in wanted
        if act in acts
    )


def _table(draft: Draft, ground: Ground, rows: dict[Key, Paper], found: list[Key], asked: Asked) -> Section:
    start = (asked.page - 1) * PAGE
    heading = say("list-found", papers=len(found))
    heads = (
        Head(say("head-paper")),
        Head(say("head-territory"), spare=True),
        Head(say("head-state")),
        Head(say("head-age"), figures=True, spare=True),
        Head(say("head-holder"), spare=True),
    )
    made = tuple(_row(draft, ground, key, rows.get(key)) for key in found[start : start + PAGE])
    return Section("papers", heading, heading, tables=(Table(heading, heads, made),))


def _row(draft: Draft, ground: Ground, key: Key, row: Paper | None) -> Row:
    contest, station = key
    now = timezone.now()
    name = say("paper-name", station=station, contest=contest_name(ground, contest))
    link = reverse("typing-paper", args=(draft.election, contest, station))
    state = row.state if row else State.EMPTY.value
    where = ground.stations[station]
    return (
        Cell(name, address=link),
        Cell(", ".join(each for each in (where.territory, where.name) if each) or "–"),
        Cell("", mark=state_mark(state)),
        Cell(age(row.changed_at, now) if row else "–"),
        Cell(_holder(row)),
    )


def _holder(row: Paper | None) -> str:
    if row is None or row.held_until is None:
        return "–"
    by = row.second_by if row.state == State.SECOND.value else row.first_by
    code = "held-until" if row.held_until > timezone.now() else "held-expired"
    return say(code, person=by or "–", until=clock(row.held_until))


@takes("GET")
@of_typing(Act.VIEW)
def wall(request: HttpRequest, draft: Draft, ground: Ground) -> HttpResponse:
    """How far the work is, by territory: for a screen on a wall. No figures. Turns by itself with `?turn=1`."""
    rows = papers_of(draft)
    counts = _counts(ground.papers, rows)
    done = counts.get(State.DEFINITIVE.value, 0)
    by_territory: dict[str, list[Key]] = {}
    for key in ground.papers:
        by_territory.setdefault(ground.stations[key[1]].territory, []).append(key)
    oldest = min((row.changed_at for row in rows.values() if row.changed_at and not _is_done(row)), default=None)
    page = SitePage(
        say("wall-heading", done=done, papers=len(ground.papers)),
        say("wall-lead", at=clock(timezone.now()), age=age(oldest, timezone.now())),
        crumbs(draft, ground, Link(say("wall-link"))),
        sections=(_wall_table(by_territory, rows),),
    )
    bars = [
        (state_mark(state), number, number * 1000 // max(len(ground.papers), 1)) for state, number in counts.items()
    ]
    answer = show(request, "wall", page, {"bars": bars, "number": _number})
    if request.GET.get("turn") == "1":
        answer["Refresh"] = str(_TURN)
    return answer


def _is_done(row: Paper) -> bool:
    return row.state in (State.DEFINITIVE.value, State.EMPTY.value)


def _wall_table(by_territory: dict[str, list[Key]], rows: dict[Key, Paper]) -> Section:
    groups = {
        "empty": (State.EMPTY,),
        "first": (State.FIRST, State.BACK, State.FIRST_DONE),
        "second": (State.SECOND,),
        "stopped": (State.FAULTY, State.DIFFERENT, State.CHECKING, State.UNBALANCED),
        "definitive": (State.DEFINITIVE,),
    }
    heads = (Head(say("head-territory")), *(Head(say(f"wall-{name}"), figures=True) for name in groups))
    made = []
    for territory, keys in sorted(by_territory.items(), key=lambda each: natural_key(each[0])):
        counts = _counts(keys, rows)
        sums = [sum(counts.get(state.value, 0) for state in states) for states in groups.values()]
        made.append((Cell(territory or say("no-territory")), *(Cell(_number(number)) for number in sums)))
    heading = say("wall-territories")
    return Section("territories", heading, heading, tables=(Table(heading, heads, tuple(made)),))


@takes("GET")
@of_typing(Act.SETTLE)
def codes(request: HttpRequest, draft: Draft, ground: Ground) -> HttpResponse:
    """The check code of every paper, to be printed and put on the forms."""
    asked = _page(request)
    start = (asked - 1) * CODES
    made = tuple(
        (
            Cell(say("paper-name", station=station, contest=contest_name(ground, contest))),
            Cell(ground.stations[station].name or "–"),
            Cell(check_code(draft.election, contest, station), strong=True),
        )
        for contest, station in ground.papers[start : start + CODES]
    )
    heads = Head(say("head-paper")), Head(say("head-name"), spare=True), Head(say("head-code"))
    table = Table(say("codes-link"), heads, made)
    section = Section("codes", say("codes-link"), say("codes-link"), tables=(table,))
    way = crumbs(draft, ground, Link(say("codes-link")))
    page = SitePage(say("codes-heading"), say("codes-lead"), way, sections=(section,))
    return show(request, "codes", page, {"asked": asked, "pages": _pages(len(ground.papers), CODES)})


@takes("GET")
@of_typing(Act.VIEW)
def card(request: HttpRequest, draft: Draft, ground: Ground) -> HttpResponse:
    """A tour of one minute, and the keys: to be printed and laid beside the keyboard."""
    steps = tuple(StepWords(say(f"tour-{number}")) for number in range(1, _STEPS + 1))
    keys = tuple((Cell(say(f"key-{name}")), Cell(say(f"key-{name}-does"))) for name in KEYS)
    table = Table(say("keys"), (Head(say("head-key")), Head(say("head-does"))), keys)
    sections = (
        Section("tour", say("tour"), say("tour"), steps=steps),
        Section("keys", say("keys"), say("keys"), tables=(table,)),
    )
    way = crumbs(draft, ground, Link(say("card-link")))
    return show(request, "plain", SitePage(say("card-heading"), say("card-lead"), way, sections=sections), {"told": ()})


KEYS = ("next", "before", "total", "save", "group")


def _number(value: int) -> str:
    return numbers.decimal(value, language_now())
