"""The screen across stations, and handing the papers on to the files of the election."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from maslikhat.basics.errors import BadInput
from maslikhat.election.entry.acts import Act as Done
from maslikhat.election.entry.acts import Kind
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.screen import Suspect
from maslikhat.election.entry.sheet import VOTES_PREFIX, Sheet
from maslikhat.pages.model import CardLine
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import StationPaper
from maslikhat_web.elections.selectors.typing import Ground, Key, definitive_of
from maslikhat_web.elections.services.typed_papers import hand_on, paper_in, suspects_of
from maslikhat_web.elections.services.typing import act_on
from maslikhat_web.elections.views.staff.frame import person
from maslikhat_web.elections.views.staff.typing_frame import (
    Opened,
    allowed,
    contest_name,
    crumbs,
    label,
    of_paper,
    of_typing,
    refusal,
    say,
    seen_of,
    show,
)
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act
from maslikhat_web.shared.templating import language_now

MOST = 60


@of_typing(Act.VIEW)
def screen(request: HttpRequest, draft: Draft, ground: Ground) -> HttpResponse:
    """What a look across stations finds, and who looked at it."""
    return _page(request, draft, ground)


def _page(request: HttpRequest, draft: Draft, ground: Ground, told: tuple[str, ...] = ()) -> HttpResponse:
    definitive = {(row.contest, row.station): row for row in definitive_of(draft) if row.station in ground.stations}
    papers = [paper_in(ground, key, row.figures) for key, row in definitive.items()]
    reviewed = {key: row.reviewed for key, row in definitive.items()}
    waiting, looked_at = suspects_of(draft, ground, papers, reviewed)
    rows = [_row(draft, ground, definitive, each) for each in (*waiting, *looked_at)[:MOST]]
    found, done = len(waiting) + len(looked_at), len(definitive)
    page = SitePage(
        say("screen-heading", waiting=len(waiting)),
        say("screen-lead"),
        crumbs(draft, ground, Link(say("screen-link"))),
        card=(
            CardLine(say("state-definitive"), say("of-papers", done=done, papers=len(ground.papers))),
            CardLine(say("screen-found"), str(found)),
        ),
    )
    acts = allowed(request, draft)
    ready = done == len(ground.papers) and not waiting
    more = {
        "rows": rows,
        "more": max(found - MOST, 0),
        "told": told,
        "reviews": Act.SETTLE in acts,
        "hands_on": Act.PREPARE in acts,
        "ready": ready,
        "address": reverse("typing-hand-on", args=(draft.election,)),
        "is_closed": bool(definitive) and all(row.is_closed for row in definitive.values()),
    }
    return show(request, "screen", page, more, 409 if told else 200)


def _row(draft: Draft, ground: Ground, papers: Mapping[Key, StationPaper], suspect: Suspect) -> dict[str, object]:
    key = (suspect.contest, suspect.station)
    address = (draft.election, *key)
    return {
        "suspect": suspect,
        "words": suspect_words(ground, suspect),
        "paper": say("paper-name", station=suspect.station, contest=contest_name(ground, suspect.contest)),
        "address": reverse("typing-paper", args=address),
        "review": reverse("typing-review", args=address),
        "seen": papers[key].version,
        "note": papers[key].reviewed.get(suspect.mark, ""),
    }


def suspect_words(ground: Ground, suspect: Suspect) -> str:
    """A finding in words."""
    sheet = ground.sheets[suspect.contest]
    kind = next((each.check.value for each in ground.form.relations if each.id == suspect.code), suspect.code)
    named = tuple(_named(sheet, name) for name in suspect.named)
    facts = {"number": suspect.residual, "figures": ", ".join(map(str, suspect.figures))}
    return say(f"suspect-{kind.replace('_', '-')}", named=", ".join(named), **facts)


def _named(sheet: Sheet, name: str) -> str:
    """A field, an option, or (as it is) a station."""
    key = next((each for each in (name, f"{VOTES_PREFIX}{name}") if each in sheet.fields), None)
    return label(sheet, key) if key else name


@takes("POST")
@of_paper(Act.SETTLE)
def review(request: HttpRequest, shown: Opened) -> HttpResponse:
    """Mark a finding as looked at, with what was seen."""
    mark, note = request.POST.get("mark", "")[:80], request.POST.get("note", "").strip()[:500]
    act = Done(Kind.REVIEW, shown.me, timezone.now(), to=mark, reason=note)
    try:
        act_on(at=shown.at(seen_of(request)), act=act, by=person(request))
    except Refused as refused:
        return _page(request, shown.draft, shown.ground, (refusal(refused, shown),))
    return HttpResponseRedirect(reverse("typing-screen", args=(shown.draft.election,)))


@takes("POST")
@of_typing(Act.PREPARE)
def hand_papers_on(request: HttpRequest, draft: Draft, ground: Ground) -> HttpResponse:
    """Put the papers into the files of the election."""
    try:
        hand_on(draft=draft, by=person(request), at=timezone.now())
    except Refused as refused:
        return _page(request, draft, ground, (refusal(refused),))
    except BadInput as error:
        return _page(request, draft, ground, tuple(tell_error(error, language_now())))
    return HttpResponseRedirect(reverse("typing-screen", args=(draft.election,)))
