"""Elections side by side: the same body over time, and countries beside each other."""

from collections.abc import Sequence
from fractions import Fraction

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.basics.text import Language
from maslikhat.election.comparison.compare import measure
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.wording.dates import long_date
from maslikhat.wording.numbers import decimal, percent
from maslikhat_web.elections.selectors.documents import measures_document
from maslikhat_web.elections.selectors.public import Shown, every_current
from maslikhat_web.elections.views.frame import data, say, show, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now


def comparing(request: HttpRequest) -> HttpResponse:
    """A table a body: its elections in the order of their days."""
    shown = every_current()
    if wants_json(request):
        return data([measures_document(each) for each in shown])
    bodies: dict[str, list[Shown]] = {}
    for each in shown:
        bodies.setdefault(each.case.body, []).append(each)
    sections = tuple(
        _section(body, elections) for body, elections in sorted(bodies.items(), key=lambda item: -len(item[1]))
    )
    page = SitePage(
        say("compare-heading"), say("compare-lead"), (Link(say("home"), reverse("home")),), sections=sections
    )
    return show(request, page)


def _section(body: str, elections: Sequence[Shown]) -> Section:
    language = language_now()
    heading = elections[0].case.title[language].split(",")[0]
    names = ("effective-votes", "effective-seats", "gallagher", "loosemore-hanby")
    heads = (Head(say("day")), Head(say("seats"), figures=True), *(Head(say(name), figures=True) for name in names))
    rows = tuple(_row(each, language) for each in elections)
    return Section(
        body.replace(".", "-"), heading, heading, tables=(Table(heading, heads, rows, note=say("compare-note")),)
    )


def _row(each: Shown, language: Language) -> Row:
    tier = each.result.tier
    link = reverse("election", args=(each.publication.election,))
    words = each.case.title[language] if each.case.level else long_date(each.case.date, language)
    first = Cell(words, address=link)
    seats = Cell(decimal(sum(each.result.total_seats.values()), language))
    if tier is None:
        return (first, seats, *(Cell("–", muted=True) for _ in range(4)))
    told = measure(tier)
    numbers: list[Fraction] = [told.effective_votes, told.effective_seats]
    shares = [told.gallagher, told.loosemore_hanby]
    cells = (*(decimal(value, language, 2) for value in numbers), *(percent(value, language, 2) for value in shares))
    return (first, seats, *(Cell(each) for each in cells))
