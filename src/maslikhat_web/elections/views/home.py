"""The home page and the list of elections."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.basics.text import Language
from maslikhat.pages.model import Cell, Head, Mark, Row, Section, Table, Tone
from maslikhat.pages.sections.seats import seats_section
from maslikhat.wording.dates import long_date
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.selectors.public import Listed, Shown, current, listing
from maslikhat_web.elections.views.frame import data, say, show, voice_of, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now


def home(request: HttpRequest) -> HttpResponse:
    """What this site is; the latest election with its seats; all elections."""
    found = listing()
    newest = [_newest(current(found[0].election))] if found else []
    sections = (*newest, _section(found, "all", say("elections-heading", elections=len(found))))
    return show(request, SitePage(say("home-heading"), say("home-lead"), sections=sections, title=say("home")))


def elections(request: HttpRequest) -> HttpResponse:
    """The elections whose id or title has the words that are looked for."""
    asked = request.GET.get("q", "")[:200]
    found = listing(asked)
    if wants_json(request):
        return data([_document(each) for each in found])
    heading = (
        say("found", elections=len(found), words=asked) if asked else say("elections-heading", elections=len(found))
    )
    sections = (_section(found, "found", heading),) if found else ()
    crumbs = (Link(say("home"), reverse("home")),)
    return show(request, SitePage(heading, "" if found else say("found-none"), crumbs, sections=sections))


def _newest(shown: Shown) -> Section:
    """The seats of the latest election, with the way to all of it."""
    voice = voice_of(shown)
    made = seats_section(shown.read.facts, voice)
    title = shown.case.title[voice.language]
    if made is None:
        return Section("newest", title, title)
    return Section("newest", made.short, title, made.heading, figures=made.figures)


def _section(found: Sequence[Listed], name: str, heading: str) -> Section:
    language = language_now()
    heads = (
        Head(say("election")),
        Head(say("day")),
        Head(say("seats"), figures=True),
        Head(say("state"), spare=True),
    )
    rows = tuple(_row(each, language) for each in found)
    return Section(name, say("elections"), heading, tables=(Table(heading, heads, rows),))


def _row(each: Listed, language: Language) -> Row:
    seats = sum(each.headline["seats"].values())
    tone = Tone.HOLDS if each.state == "final" else Tone.DOUBT
    return (
        Cell(each.title[language], address=reverse("election", args=(each.election,))),
        Cell(long_date(each.day, language)),
        Cell(decimal(seats, language)),
        Cell("", mark=Mark(tone, say(f"state-{each.state}"))),
    )


def _document(each: Listed) -> dict[str, object]:
    return {
        "id": each.election,
        "body": each.body,
        "level": each.level or None,
        "date": each.day.isoformat(),
        "state": each.state,
        "title": dict(each.title),
        "seats": dict(each.headline["seats"]),
        "publication": each.number,
    }
