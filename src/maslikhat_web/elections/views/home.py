"""The home page and the list of elections, by country and body."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.basics.text import Language
from maslikhat.pages.model import Cell, Figure, Head, Mark, Row, Section, StepWords, Table, Tone
from maslikhat.pages.sections.seats import seats_section
from maslikhat.wording.dates import long_date
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.selectors.choosing import country_of
from maslikhat_web.elections.selectors.documents import listed_document
from maslikhat_web.elections.selectors.public import Listed, Shown, listing, some_current
from maslikhat_web.elections.views.frame import address, say, show, show_with, tell, voice_of
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now

# The country whose elections come first.
FIRST = "kz"
_BESIDE = 2


def home(request: HttpRequest) -> HttpResponse:
    """What this site is; the latest election with its seats and two more; how to read it; all elections."""
    found = listing()
    latest = some_current(_latest(found))
    if wants_json(request):
        told = {"latest": [each.publication.election for each in latest]}
        return data("home", {**told, "elections": [listed_document(each) for each in found]})
    first = [_newest(latest[0])] if latest else []
    more = [_beside(latest[1:])] if len(latest) > 1 else []
    sections = (*first, *more, _reading(), *_by_country(found))
    ways = (Link(all_councils(), reverse("bodies")),)
    page = SitePage(say("home-heading"), say("home-lead"), sections=sections, title=say("home"), links=ways)
    return show_with("elections/home.html.j2", request, page, {})


def all_councils() -> str:
    """The words that lead to all councils."""
    return templating.say("body-all")


def elections(request: HttpRequest) -> HttpResponse:
    """The elections whose id or title has the words that are looked for."""
    asked = request.GET.get("q", "")[:200]
    found = listing(asked)
    if wants_json(request):
        return data("elections", {"words": asked or None, "elections": [listed_document(each) for each in found]})
    heading = (
        say("found", elections=len(found), words=asked) if asked else say("elections-heading", elections=len(found))
    )
    crumbs = (Link(say("home"), reverse("home")),)
    lead, ways = "" if found else say("found-none"), (Link(all_councils(), reverse("bodies")),)
    return show(request, SitePage(heading, lead, crumbs, sections=_by_country(found), links=ways))


def _latest(found: Sequence[Listed]) -> list[str]:
    """The latest election of each body with seats; the home country first, the largest council first on one day."""
    newest: dict[str, Listed] = {}
    for each in found:
        before = newest.get(each.body)
        if before is None or (each.day, _seats(each)) > (before.day, _seats(before)):
            newest[each.body] = each
    ordered = sorted(newest.values(), key=lambda each: (-each.day.toordinal(), -_seats(each)))
    ordered.sort(key=lambda each: country_of(each.body) != FIRST)
    return list(islice((each.election for each in ordered if _seats(each)), _BESIDE + 1))


def _seats(each: Listed) -> int:
    return sum(each.headline["seats"].values())


def _newest(shown: Shown) -> Section:
    """The seats of the latest election, its title the way to all of it."""
    figure, heading = _figure(shown, "seats")
    title = shown.case.title[language_now()]
    figures = (replace(figure, title=heading),) if figure else ()
    return Section("newest", say("seats"), title, figures=figures, address=address("election", shown))


def _beside(shown: Sequence[Shown]) -> Section:
    """Other latest elections, small: a half circle each, its finding over it."""
    figures = []
    for at, each in enumerate(shown):
        figure, heading = _figure(each, f"beside-{at}")
        if figure is not None:
            title = each.case.title[language_now()]
            figures.append(
                replace(figure, title=title, subtitle=heading, table=None, address=address("election", each))
            )
    latest = tell("home-latest")
    return Section("latest", latest, latest, figures=tuple(figures))


def _figure(shown: Shown, name: str) -> tuple[Figure | None, str]:
    """The half circle of an election under a name of its own on the page, and its finding."""
    voice = voice_of(shown)
    made = seats_section(shown.read.facts, voice, name)
    if made is None:
        return None, ""
    return made.figures[0], made.heading


def _reading() -> Section:
    """How to read this, in four sentences."""
    heading = tell("home-read")
    steps = tuple(StepWords(tell(f"home-read-{name}")) for name in ("seat", "why", "mark", "record"))
    return Section("reading", heading, heading, steps=steps)


def _by_country(found: Sequence[Listed]) -> tuple[Section, ...]:
    """The elections of the home country, then those of all others with their countries."""
    own = [each for each in found if country_of(each.body) == FIRST]
    others = [each for each in found if country_of(each.body) != FIRST]
    sections = []
    if own:
        country = tell("country", country=FIRST)
        heading = tell("country-elections", country=country, elections=len(own))
        sections.append(Section(FIRST, country, heading, tables=(elections_table(own, heading, country=False),)))
    if others:
        short = tell("country-others")
        heading = tell("country-elections", country=short, elections=len(others))
        sections.append(Section("others", short, heading, tables=(elections_table(others, heading),)))
    return tuple(sections)


def elections_table(found: Sequence[Listed], caption: str, *, country: bool = True) -> Table:
    """Elections as a table: title, country where it is asked for, day, seats, state."""
    language = language_now()
    heads = (
        Head(say("election")),
        *((Head(tell("country-head"), spare=True),) if country else ()),
        Head(say("day"), spare=True),
        Head(say("seats"), figures=True),
        Head(say("state"), spare=True),
    )
    return Table(caption, heads, tuple(_row(each, language, country=country) for each in found))


def _row(each: Listed, language: Language, *, country: bool) -> Row:
    seats = _seats(each)
    tone = Tone.HOLDS if each.state == "final" else Tone.DOUBT
    return (
        Cell(each.title[language], address=reverse("election", args=(each.election,))),
        *((Cell(tell("country", country=country_of(each.body)), muted=True),) if country else ()),
        Cell(long_date(each.day, language)),
        Cell(decimal(seats, language)) if seats else Cell(templating.say("open-seats"), muted=True),
        Cell("", mark=Mark(tone, say(f"state-{each.state}"))),
    )
