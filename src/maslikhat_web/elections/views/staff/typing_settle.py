"""Settling: with the paper in hand, the causes of its errors, where typings differ, and what to ask of whom.

Nobody picks a figure here: an author is asked to look at fields again, or an error is told to stand on the paper.
"""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.election.entry.acts import Act as Done
from maslikhat.election.entry.acts import Kind
from maslikhat.election.entry.findings import BLANK_VOTES, Finding, findings
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.standing import State
from maslikhat_web.elections.models.typing import Scan
from maslikhat_web.elections.services.typing import act_on
from maslikhat_web.elections.views.staff.frame import person
from maslikhat_web.elections.views.staff.typing_frame import (
    Opened,
    figure,
    label,
    of_paper,
    paper_name,
    refusal,
    say,
    seen_of,
    show,
    state_mark,
    way_to,
)
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act
from maslikhat_web.shared.templating import language_now


@of_paper(Act.SETTLE)
def settle(request: HttpRequest, shown: Opened) -> HttpResponse:
    """What stops the paper, and the ways on."""
    told = ""
    if request.method == "POST":
        try:
            _do(request, shown)
        except Refused as refused:
            told = refusal(refused, shown)
        else:
            return HttpResponseRedirect(shown.url("settle" if request.POST.get("do") == "ask" else "paper"))
    standing = shown.standing
    page = SitePage(
        say("settle-heading", paper=paper_name(shown), state=state_mark(standing.state).words),
        say(f"settle-{_case(shown)}"),
        way_to(shown, Link(say("settle-link"))),
    )
    more = {
        "shown": shown,
        "told": told,
        "case": _case(shown),
        "found": [(each, _cause(shown, each)) for each in _found(shown)],
        "pairs": _pairs(shown),
        "authors": [(by, shown.name_of(by)) for by in standing.authors],
        "own": shown.me in standing.authors,
        "scans": Scan.objects.filter(paper=shown.row).order_by("at") if shown.row else (),
        "accepts": lambda finding: finding.is_error and finding.code != BLANK_VOTES,
    }
    return show(request, "settle", page, more, 409 if told else 200)


def _case(shown: Opened) -> str:
    state = shown.standing.state
    if state in (State.FAULTY, State.UNBALANCED):
        return "errors"
    return "differ" if state in (State.DIFFERENT, State.CHECKING) else "nothing"


def _found(shown: Opened) -> tuple[Finding, ...]:
    """Findings are shown only where they stop the paper: a typing that is still open is nobody else's to see."""
    standing = shown.standing
    if _case(shown) != "errors" or standing.first is None:
        return ()
    return findings(shown.sheet, standing.first.figures)


def _cause(shown: Opened, finding: Finding) -> dict[str, object]:
    """Cause and next step, with the section of the form where to look."""
    names = [label(shown.sheet, key) for key in finding.fields]
    sections = list(dict.fromkeys(say(f"part-{shown.sheet.part_of(key)}") for key in finding.fields))
    relation, language = finding.relation, language_now()
    title = relation.title[language] if relation else say(f"code-{finding.code}")
    facts = {"title": title, "residual": abs(finding.residual)}
    text = say("cause-missed" if relation and relation.has_sides else "cause-broken", **facts)
    note = relation.note[language] if relation and relation.note else ""
    figures = _figures(shown, finding)
    return {
        "text": text if relation else title,
        "fields": list(zip(names, figures, strict=True)),
        "step": say("step-error" if finding.is_error else "step-warning", sections=tuple(sections)),
        "note": note,
    }


def _figures(shown: Opened, finding: Finding) -> list[str]:
    held = shown.standing.first.figures if shown.standing.first else {}
    return [figure(held.get(key), shown.sheet.fields[key].kind) for key in finding.fields]


def _pairs(shown: Opened) -> list[tuple[str, str, str, list[tuple[str, str, bool]]]]:
    """Fields that can be asked: key, words, section, and for each author the figure and whether it is being asked."""
    standing = shown.standing
    if standing.state not in (State.DIFFERENT, State.CHECKING, State.UNBALANCED):
        return []
    wanted = set(standing.contested)
    if standing.state is State.UNBALANCED:
        wanted = {key for each in _found(shown) for key in each.fields}
    rows = []
    for key in shown.sheet.fields:
        if key not in wanted:
            continue
        kind = shown.sheet.fields[key].kind
        both = []
        for typing in (standing.first, standing.second):
            if typing is not None:
                is_asked = key in standing.asked.get(typing.by, ())
                shown_as = say("asked") if is_asked else figure(typing.figures.get(key), kind)
                both.append((typing.by, shown_as, is_asked))
        rows.append((key, label(shown.sheet, key), say(f"part-{shown.sheet.part_of(key)}"), both))
    return rows


def _do(request: HttpRequest, shown: Opened) -> None:
    given, now = request.POST, timezone.now()
    reason = given.get("reason", "").strip()[:1000]
    what = given.get("do", "")
    if what == "settle":
        codes = tuple(given.getlist("accept"))
        act = Done(Kind.SETTLE, shown.me, now, names=codes, reason=reason)
    elif what == "ask":
        # One author at a time: each request has its own button.
        author = given.get("author", "")
        names = tuple(key for key in given.getlist(f"ask.{author}") if key in shown.sheet.fields)
        act = Done(Kind.ASK, shown.me, now, names=names, to=author, reason=reason)
    else:
        act = Done(Kind.RESET, shown.me, now, reason=reason)
    act_on(at=shown.at(seen_of(request)), act=act, by=person(request))
