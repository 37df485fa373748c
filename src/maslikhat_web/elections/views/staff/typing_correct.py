"""A correction after the papers were handed on: asked for with its ground, decided by another person, printed."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from maslikhat.election.entry.acts import Act as Done
from maslikhat.election.entry.acts import Kind
from maslikhat.election.entry.findings import findings
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.standing import Correction
from maslikhat.election.entry.typed import NotTyped, read_field, show_field
from maslikhat.pages.model import CardLine, Cell, Head, Mark, Section, Table, Tone, Way
from maslikhat_web.elections.selectors.waiting import entry_of_correction
from maslikhat_web.elections.services.typing import act_on
from maslikhat_web.elections.views.staff.frame import person
from maslikhat_web.elections.views.staff.typing_frame import (
    Opened,
    allowed,
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
from maslikhat_web.elections.views.staff.typing_paper import page_of
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.roles import Act
from maslikhat_web.shared.templating import say as tell

_LONGEST = 200


@of_paper(Act.VIEW)
def correct(request: HttpRequest, shown: Opened) -> HttpResponse:
    """Ask for a correction: the figures as they are to be, the ground, whether ballots were counted again."""
    if not allowed(request, shown.draft) & {Act.TYPE, Act.SETTLE}:
        return page_of(request, shown, say("refused-role"), 403)
    if not shown.standing.is_closed:
        return page_of(request, shown, say("refused-not-closed"), 409)
    held = shown.standing.figures()
    texts = {key: show_field(held.get(key), field.kind) for key, field in shown.sheet.fields.items()}
    errors: dict[str, str] = {}
    told = ""
    if request.method == "POST":
        texts = {key: request.POST.get(key, "")[:_LONGEST] for key in shown.sheet.fields}
        try:
            return HttpResponseRedirect(_requested(request, shown, texts, errors))
        except Refused as refused:
            told = refusal(refused, shown)
        except NotTyped:
            told = say("not-taken", fields=len(errors))
    page = SitePage(
        say("correct-heading", paper=paper_name(shown)),
        say("correct-lead"),
        way_to(shown, Link(say("correct-link"))),
    )
    more = {
        "shown": shown,
        "told": told,
        "texts": texts,
        "errors": errors,
        "labels": {key: label(shown.sheet, key) for key in shown.sheet.fields},
        "ground": request.POST.get("ground", ""),
        "recount": request.POST.get("recount", ""),
    }
    return show(request, "correct", page, more, 409 if told else 200)


def _requested(request: HttpRequest, shown: Opened, texts: dict[str, str], errors: dict[str, str]) -> str:
    """Send the request and give the address of its document. Raises Refused, and NotTyped with every field told."""
    figures: dict[str, int | None] = {}
    for key, field in shown.sheet.fields.items():
        try:
            figures[key] = read_field(texts[key], field.kind)
        except NotTyped as error:
            errors[key] = say(f"field-{error.code}")
    if errors:
        raise NotTyped("count")
    recount = {"yes": True, "no": False}.get(request.POST.get("recount", ""))
    ground = request.POST.get("ground", "").strip()[:4000]
    act = Done(Kind.REQUEST, shown.me, timezone.now(), figures=figures, reason=ground, recount=recount)
    standing = act_on(at=shown.at(seen_of(request)), act=act, by=person(request))
    return shown.url("correction", len(standing.corrections))


@of_paper(Act.VIEW)
def correction(request: HttpRequest, shown: Opened, number: int) -> HttpResponse:
    """The document of a correction, to be read, decided and printed."""
    found = next((each for each in shown.standing.corrections if each.number == number), None)
    if found is None:
        raise Http404(str(number))
    may_decide = Act.SETTLE in allowed(request, shown.draft) and not found.decided_by
    told = ""
    if request.method == "POST":
        if Act.SETTLE not in allowed(request, shown.draft):
            return page_of(request, shown, say("refused-role"), 403)
        try:
            _decided(request, shown, found)
        except Refused as refused:
            told = refusal(refused, shown)
        else:
            return HttpResponseRedirect(shown.url("correction", number))
    page = SitePage(
        say("correction-heading", number=number, paper=paper_name(shown)),
        found.ground,
        way_to(shown, Link(say("correction-link", number=number))),
        card=_card(shown, found),
        sections=(_changes(shown, found),),
    )
    own = found.requested_by == shown.me
    more = {"shown": shown, "found": found, "told": told, "may_decide": may_decide, "own": own}
    return show(request, "correction", page, more, 409 if told else 200)


def _decided(request: HttpRequest, shown: Opened, found: Correction) -> None:
    kind = Kind.APPROVE if request.POST.get("do") == "approve" else Kind.REFUSE
    reason = request.POST.get("reason", "").strip()[:1000]
    act = Done(kind, shown.me, timezone.now(), to=str(found.number), reason=reason)
    act_on(at=shown.at(seen_of(request)), act=act, by=person(request))


def _card(shown: Opened, found: Correction) -> tuple[CardLine, ...]:
    if not found.decided_by:
        state = Mark(Tone.DOUBT, say("correction-open"))
    elif found.is_approved:
        state = Mark(Tone.HOLDS, say("correction-approved"))
    else:
        state = Mark(Tone.BROKEN, say("correction-refused"))
    lines = [
        CardLine(say("head-state"), mark=state),
        CardLine(say("recount"), say("yes" if found.recount else "no")),
        CardLine(say("asked-by"), f"{shown.name_of(found.requested_by)}, {clock(found.requested_at)}"),
    ]
    if found.decided_by:
        lines.append(CardLine(say("decided-by"), f"{shown.name_of(found.decided_by)}, {clock(found.decided_at)}"))
    if found.is_approved:
        lines.append(_public_line(shown, found))
    if found.why:
        lines.append(CardLine(say("reason"), found.why))
    return tuple(lines)


def _public_line(shown: Opened, found: Correction) -> CardLine:
    """Whether an approved correction is published, and where it then stands."""
    entry = entry_of_correction(shown.draft, shown.contest, shown.station.id, found.number)
    if entry is None:
        return CardLine(tell("corrected-public"), mark=Mark(Tone.DOUBT, tell("corrected-public-not")))
    way = Way(tell("corrected-public-entry", entry=entry), reverse("record-entry", args=(entry,)))
    return CardLine(tell("corrected-public"), ways=(way,))


def _changes(shown: Opened, found: Correction) -> Section:
    heads = (
        Head(say("head-field")),
        Head(say("head-section"), spare=True),
        Head(say("head-before"), figures=True),
        Head(say("head-after"), figures=True),
    )
    rows = []
    for key, field in shown.sheet.fields.items():
        if key in found.after:
            before, after = figure(found.before.get(key), field.kind), figure(found.after[key], field.kind)
            section = say(f"part-{shown.sheet.part_of(key)}")
            rows.append((Cell(label(shown.sheet, key)), Cell(section), Cell(before), Cell(after, strong=True)))
    heading = say("changes-heading", fields=len(rows))
    whole = {**shown.standing.figures(), **found.after}
    broken = [each.relation.id if each.relation else each.code for each in findings(shown.sheet, whole)]
    notes = (say("correction-breaks", codes=", ".join(broken)),) if broken else (say("correction-balances"),)
    return Section("changes", heading, heading, tables=(Table(heading, heads, tuple(rows)),), notes=notes)
