"""What every page of papers being typed has: the paper, its station and sheet, names, words, how a refusal is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from maslikhat.basics.errors import BadInput
from maslikhat.election.entry.moves import stand
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.sheet import Sheet
from maslikhat.election.entry.standing import Standing, State
from maslikhat.election.entry.stations import Station
from maslikhat.election.protocols.form import LineKind
from maslikhat.pages.model import Mark, Tone
from maslikhat.wording import numbers
from maslikhat.wording.dates import short_moment
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.selectors.typedfile import typed_file
from maslikhat_web.elections.selectors.typing import Ground, acts_of, as_act, ground_of, name_of, paper_of
from maslikhat_web.elections.services.typing import At
from maslikhat_web.elections.views.frame import printed
from maslikhat_web.elections.views.staff.frame import StaffView, of_draft, person
from maslikhat_web.elections.views.staff.frame import crumbs as staff_crumbs
from maslikhat_web.shared import templating
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act, allowed_acts
from maslikhat_web.shared.templating import language_now

FOLDER = "elections/staff/"
TONES: Mapping[State, Tone] = {
    State.DEFINITIVE: Tone.HOLDS,
    State.FAULTY: Tone.BROKEN,
    State.DIFFERENT: Tone.BROKEN,
    State.UNBALANCED: Tone.BROKEN,
    State.BACK: Tone.DOUBT,
    State.CHECKING: Tone.DOUBT,
}


@dataclass(frozen=True)
class Opened:
    """A paper as a page needs it. `me` is who asks, as the domain names persons."""

    draft: Draft
    ground: Ground
    station: Station
    contest: str
    sheet: Sheet
    row: StationPaper | None
    acts: tuple[PaperAct, ...]
    standing: Standing
    me: str

    def at(self, seen: int | None = None) -> At:
        """The paper as a service needs it, with the version that was looked at."""
        return At(self.draft, self.contest, self.station.id, self.sheet, seen)

    def url(self, name: str, *more: object) -> str:
        """The address of a page of this paper."""
        return reverse(f"typing-{name}", args=(self.draft.election, self.contest, self.station.id, *more))

    def file(self, version: int) -> bytes:
        """The file of this paper after so many acts."""
        return typed_file((self.draft.election, self.contest, self.station.id), self.acts[:version], self.sheet)

    @property
    def printed(self) -> str:
        """What stands at the foot of each printed page: the file of the paper as it is now, and its hash."""
        return printed(self.url("file", len(self.acts)), self.file(len(self.acts)))

    def name_of(self, by: str) -> str:
        """The name of who acted on this paper."""
        return next((str(act.by) for act in self.acts if str(act.by_id) == by), by)


def say(message: str, /, **facts: object) -> str:
    """The sentence `typing-<message>` in the language of the page."""
    return templating.say(f"typing-{message}", **facts)


def of_paper(act: Act) -> Callable[[StaffView], StaffView]:
    """Give a view the paper that its address names, if who asks may do `act`; 404 where there is no such paper."""

    def wrapped(view: StaffView) -> StaffView:
        @of_typing(act)
        @wraps(view)
        def opened(
            request: HttpRequest, draft: Draft, ground: Ground, contest: str, station: str, *args: Any, **named: Any
        ) -> HttpResponseBase:
            found = ground.stations.get(station)
            if found is None or contest not in ground.contests_of(found):
                raise Http404(station)
            row = paper_of(draft, contest, station)
            acts = tuple(acts_of(row)) if row else ()
            sheet = ground.sheets[contest]
            try:
                standing = stand(map(as_act, acts), sheet)
            except Refused as refused:
                # Acts were done under another ballot: the files of the election were changed since.
                page = SitePage(say("ground-changed"), say("ground-changed-lead"), crumbs(draft, ground))
                return show(request, "plain", page, {"told": refusal(refused)}, status=409)
            me = str(person(request).pk)
            shown = Opened(draft, ground, found, contest, sheet, row, acts, standing, me)
            return view(request, shown, *args, **named)

        return opened

    return wrapped


def of_typing(act: Act) -> Callable[[StaffView], StaffView]:
    """Give a view the draft and what its papers are typed against; tell the faults of its files where they have any."""

    def wrapped(view: StaffView) -> StaffView:
        @of_draft(act)
        @wraps(view)
        def opened(request: HttpRequest, draft: Draft, *args: Any, **named: Any) -> HttpResponseBase:
            try:
                ground = ground_of(draft)
            except BadInput as error:
                page = SitePage(say("no-ground"), say("no-ground-lead"), title=draft.election)
                told = tell_error(error, language_now())
                return show(request, "plain", page, {"told": told}, status=409)
            return view(request, draft, ground, *args, **named)

        return opened

    return wrapped


def show(
    request: HttpRequest, template: str, page: SitePage, more: Mapping[str, Any], status: int = 200
) -> HttpResponse:
    """A page by one of the templates of this folder. Never kept by anybody on the way."""
    answer = render(request, f"{FOLDER}typing_{template}.html.j2", {"page": page, **more}, status=status)
    answer["Cache-Control"] = "no-store"
    return answer


def crumbs(draft: Draft, ground: Ground, *more: Link) -> tuple[Link, ...]:
    """The way from staff's home over the list of papers to here."""
    title = ground.case.title[language_now()]
    return (*staff_crumbs(), Link(title, reverse("typing", args=(draft.election,))), *more)


def way_to(shown: Opened, *more: Link) -> tuple[Link, ...]:
    """The way to a page of this paper."""
    return crumbs(shown.draft, shown.ground, Link(paper_name(shown), shown.url("paper")), *more)


def paper_name(shown: Opened) -> str:
    """Station and contest in words."""
    return say("paper-name", station=shown.station.id, contest=contest_name(shown.ground, shown.contest))


def contest_name(ground: Ground, contest: str) -> str:
    """The contest in words: the lists, or the constituency's name."""
    name = name_of(ground, contest)
    return name[language_now()] if name else say("lists")


def state_mark(state: str) -> Mark:
    """A state as a mark with words."""
    return Mark(TONES.get(State(state), Tone.ABSENT), say(f"state-{state.replace('_', '-')}"))


def refusal(refused: Refused, shown: Opened | None = None) -> str:
    """A refusal in words: what is in the way, and what to do."""
    facts = dict(refused.facts)
    if shown is not None and "person" in facts:
        facts["person"] = shown.name_of(str(facts["person"]))
    if "until" in facts:
        facts["until"] = clock(facts["until"])
    if "state" in facts:
        facts["state"] = say(f"state-{str(facts['state']).replace('_', '-')}")
    if "codes" in facts or "fields" in facts:
        facts = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in facts.items()}
    return say(f"refused-{refused.code}", **facts)


def clock(moment: object) -> str:
    """A moment as day and minute, in the time of the site, which is named: "24.11.2026 17:00 UTC+5"."""
    return short_moment(timezone.localtime(moment)) if isinstance(moment, datetime) else "–"


def age(moment: datetime | None, now: datetime) -> str:
    """How long ago, in the largest whole unit."""
    if moment is None:
        return "–"
    minutes = max(int((now - moment).total_seconds()) // 60, 0)
    if minutes < 60:
        return say("age-minutes", number=minutes)
    return say("age-hours", number=minutes // 60) if minutes < 48 * 60 else say("age-days", number=minutes // 1440)


def figure(value: int | None, kind: LineKind, offset: str = "") -> str:
    """A figure as printed on a page; a time with the offset of the station's clock, where that is known."""
    if value is None:
        return say("blank")
    if kind is LineKind.MARK:
        return say("yes" if value else "no")
    if kind is LineKind.TIME:
        told = datetime.fromtimestamp(value * 60, UTC).strftime("%d.%m.%Y %H:%M")
        return f"{told} UTC{offset}" if offset else told
    return numbers.decimal(value, language_now())


def label(sheet: Sheet, key: str) -> str:
    """A field in words, with its number on the form."""
    field = sheet.fields[key]
    name = field.name[language_now()]
    return f"{field.number}. {name}" if field.number else name


def seen_of(request: HttpRequest) -> int:
    """The version that a form was made of; a form that names none is of no version, so it is stale."""
    given = request.POST.get("seen", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1


def allowed(request: HttpRequest, draft: Draft) -> frozenset[Act]:
    """What who asks may do here."""
    return allowed_acts(person(request), draft.council)
