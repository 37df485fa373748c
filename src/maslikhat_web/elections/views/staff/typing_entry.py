"""Typing: a section of the paper at a time, saved on the server; leaving; the look back before it is handed in."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.election.entry.acts import Act as Done
from maslikhat.election.entry.acts import Kind
from maslikhat.election.entry.findings import Finding, findings
from maslikhat.election.entry.moves import unanswered
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.sheet import Field, Part
from maslikhat.election.entry.standing import State, Typing
from maslikhat.election.entry.typed import NotTyped, read_field, show_field
from maslikhat_web.elections.services.typing import act_on, finish, save
from maslikhat_web.elections.views.staff.frame import person
from maslikhat_web.elections.views.staff.typing_frame import (
    Opened,
    clock,
    figure,
    label,
    of_paper,
    paper_name,
    refusal,
    say,
    seen_of,
    show,
    way_to,
)
from maslikhat_web.elections.views.staff.typing_list import KEYS
from maslikhat_web.elections.views.staff.typing_paper import page_of
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as the form shows it. `stands` is the saved figure where it is not what the field now holds."""

    field: Field
    label: str
    text: str
    is_open: bool
    error: str = ""
    stands: str = ""


@takes("GET")
@of_paper(Act.TYPE)
def go_on(request: HttpRequest, shown: Opened) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """To where the work is: the faults of a paper that came back, else the first section not yet saved."""
    typing = shown.standing.typing_of(shown.me)
    if typing is None:
        return HttpResponseRedirect(shown.url("paper"))
    if shown.standing.state in (State.BACK, State.CHECKING):
        wanted = _faulty(shown, typing)
        part = next((part for part in shown.sheet.parts if wanted & {each.key for each in part.fields}), None)
    else:
        part = next((part for part in shown.sheet.parts if not _is_saved(part, typing)), None)
    return HttpResponseRedirect(shown.url("type", part.id) if part else shown.url("finish"))


def _faulty(shown: Opened, typing: Typing) -> set[str]:
    if shown.standing.state is State.CHECKING:
        return set(shown.standing.asked[shown.me])
    return {key for each in findings(shown.sheet, typing.figures) for key in each.fields}


def _is_saved(part: Part, typing: Typing) -> bool:
    return all(each.key in typing.figures for each in part.fields)


@of_paper(Act.TYPE)
def type_part(request: HttpRequest, shown: Opened, part: str) -> HttpResponse:
    """A section: its fields, or the same with what could not be taken."""
    section = next((each for each in shown.sheet.parts if each.id == part), None)
    if section is None:
        raise Http404(part)
    typing = shown.standing.typing_of(shown.me)
    if request.method == "POST":
        return _saved(request, shown, section)
    if typing is None:
        return page_of(request, shown, say("refused-not-yours"), 409)
    texts = {each.key: show_field(typing.figures.get(each.key), each.kind) for each in section.fields}
    return _form(request, shown, section, texts, {})


def _saved(request: HttpRequest, shown: Opened, part: Part) -> HttpResponse:
    """Save what was typed, all or nothing; every field that cannot be taken is told at once."""
    texts = {each.key: request.POST.get(each.key, "")[:_LONGEST] for each in part.fields}
    if request.POST.get("then") == "leave":
        return _leaving(request, shown, part, texts)
    if shown.standing.typing_of(shown.me) is None:
        return _lost(request, shown, part, texts)
    if request.POST.get("then") == "stay":
        return _form(request, shown, part, texts, {})
    open_ones = shown.standing.open_fields(shown.me, shown.sheet)
    figures, errors = _read(part, texts, open_ones)
    if errors:
        return _form(request, shown, part, texts, errors, status=400)
    try:
        if figures:
            save(at=shown.at(seen_of(request)), figures=figures, by=person(request), when=timezone.now())
    except Refused as refused:
        return _form(request, shown, part, texts, {}, told=refusal(refused, shown), status=409)
    return HttpResponseRedirect(_next(request, shown, part))


def _read(
    part: Part, texts: Mapping[str, str], open_ones: frozenset[str]
) -> tuple[dict[str, int | None], dict[str, str]]:
    figures: dict[str, int | None] = {}
    errors: dict[str, str] = {}
    for each in part.fields:
        if each.key not in open_ones:
            continue
        try:
            figures[each.key] = read_field(texts[each.key], each.kind)
        except NotTyped as error:
            errors[each.key] = say(f"field-{error.code}")
    return figures, errors


def _next(request: HttpRequest, shown: Opened, part: Part) -> str:
    if request.POST.get("then") == "away":
        return shown.url("paper")
    ids = [each.id for each in shown.sheet.parts]
    place = ids.index(part.id) + 1
    return shown.url("type", ids[place]) if place < len(ids) else shown.url("finish")


def _form(
    request: HttpRequest,
    shown: Opened,
    part: Part,
    texts: Mapping[str, str],
    errors: Mapping[str, str],
    *,
    told: str = "",
    status: int = 200,
) -> HttpResponse:
    """The form. Where a save was refused, the figure that stands is shown beside the one that was typed."""
    typing = shown.standing.typing_of(shown.me) or Typing(shown.me)
    open_ones = shown.standing.open_fields(shown.me, shown.sheet)
    fields = []
    for each in part.fields:
        saved = show_field(typing.figures.get(each.key), each.kind)
        stands = figure(typing.figures.get(each.key), each.kind) if told and saved != texts[each.key] else ""
        named = label(shown.sheet, each.key)
        fields.append(Shown(each, named, texts[each.key], each.key in open_ones, errors.get(each.key, ""), stands))
    turn = say("turn-second" if shown.standing.first and shown.standing.first.by != shown.me else "turn-first")
    page = SitePage(
        say("form-heading", paper=paper_name(shown), part=say(f"part-{part.id}")),
        crumbs=way_to(shown, Link(say(f"part-{part.id}"))),
        title=say("form-heading", paper=paper_name(shown), part=say(f"part-{part.id}")),
    )
    more = {
        "shown": shown,
        "fields": fields,
        "part": part,
        "parts": _parts(shown, typing, part.id),
        "told": told,
        "errors": errors,
        "turn": turn,
        "until": clock(shown.standing.held_until) if shown.standing.held_until else "",
        "keys": KEYS,
        "focus": _focus(fields),
    }
    return show(request, "form", page, more, status)


def _focus(fields: list[Shown]) -> str:
    wanted = [each for each in fields if each.error] or [each for each in fields if each.is_open]
    return wanted[0].field.key if wanted else ""


def _parts(shown: Opened, typing: Typing, here: str) -> list[tuple[str, str, bool, bool]]:
    """The sections: address, name, whether it is this one, whether every field of it is saved."""
    return [
        (shown.url("type", each.id), say(f"part-{each.id}"), each.id == here, _is_saved(each, typing))
        for each in shown.sheet.parts
    ]


def _lost(request: HttpRequest, shown: Opened, part: Part, texts: Mapping[str, str]) -> HttpResponse:
    """Who no longer holds the paper sees what they had typed; nothing of it is written."""
    kept = [(label(shown.sheet, each.key), texts[each.key]) for each in part.fields if texts[each.key]]
    page = SitePage(say("lost-heading"), say("lost-lead"), way_to(shown), title=say("lost-heading"))
    return show(request, "lost", page, {"kept": kept, "shown": shown}, status=409)


def _leaving(request: HttpRequest, shown: Opened, part: Part, texts: Mapping[str, str]) -> HttpResponse:
    """Keep what was typed, drop the paper, or stay."""
    page = SitePage(say("leave-heading"), say("leave-lead"), way_to(shown), title=say("leave-heading"))
    can_drop = shown.standing.state in (State.FIRST, State.SECOND)
    more = {"shown": shown, "part": part, "texts": texts, "seen": seen_of(request), "can_drop": can_drop}
    return show(request, "leave", page, more)


@takes("POST")
@of_paper(Act.TYPE)
def drop(request: HttpRequest, shown: Opened) -> HttpResponse:
    """Give the paper back. What was saved stays among its acts and counts for nothing."""
    try:
        released = Done(Kind.RELEASE, shown.me, timezone.now())
        act_on(at=shown.at(seen_of(request)), act=released, by=person(request))
    except Refused as refused:
        return page_of(request, shown, refusal(refused, shown), 409)
    return HttpResponseRedirect(shown.url("paper"))


@of_paper(Act.TYPE)
def hand_in(request: HttpRequest, shown: Opened) -> HttpResponse:
    """The look back: what to check once more, reasons for what stays, and handing in."""
    told = ""
    if request.method == "POST":
        answers = _answers(request)
        try:
            finish(at=shown.at(seen_of(request)), answers=answers, by=person(request), when=timezone.now())
        except Refused as refused:
            told = refusal(refused, shown)
        else:
            return HttpResponseRedirect(shown.url("paper"))
    typing = shown.standing.typing_of(shown.me)
    if typing is None:
        return page_of(request, shown, told or say("refused-not-yours"), 409)
    found = findings(shown.sheet, typing.figures)
    page = SitePage(
        say("finish-heading", paper=paper_name(shown)),
        say("finish-lead") if found else say("finish-clean"),
        way_to(shown, Link(say("finish-link"))),
    )
    more = {
        "shown": shown,
        "told": told,
        "found": [(each, _neutral(shown, each)) for each in found],
        "open": unanswered(typing, shown.sheet) if not any(each.is_error for each in found) else (),
        "parts": _parts(shown, typing, ""),
    }
    return show(request, "finish", page, more, 409 if told else 200)


def _answers(request: HttpRequest) -> dict[str, str]:
    """The reasons given for warnings, by code; what is left empty is no reason."""
    given = {name: str(text).strip()[:500] for name, text in request.POST.items() if name.startswith("answer.")}
    return {name.removeprefix("answer."): text for name, text in given.items() if text}


def _neutral(shown: Opened, finding: Finding) -> list[tuple[str, str]]:
    """The fields to look at, each with its address. No sum and no cause: who knows them makes the figures fit."""
    return [(label(shown.sheet, key), f"{shown.url('type', shown.sheet.part_of(key))}#{key}") for key in finding.fields]
