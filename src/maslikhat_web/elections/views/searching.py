"""Search: elections, lists, constituencies, persons as published, stations."""

from collections.abc import Mapping, Sequence

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat_web.elections.selectors.finding import MOST, Hits, Named, find
from maslikhat_web.elections.selectors.public import Listed, listing
from maslikhat_web.elections.views.frame import say, show, tell
from maslikhat_web.elections.views.home import elections_table
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now


def search(request: HttpRequest) -> HttpResponse:
    """What is found for the words of the query, kind by kind."""
    asked = request.GET.get("q", "")[:200].strip()
    found, hits = listing(asked) if asked else [], find(asked)
    if wants_json(request):
        return data("search", {"words": asked, **_document(found, hits)})
    number = len(found) + hits.number
    language = language_now()
    sections = []
    if found:
        heading = tell("search-elections")
        sections.append(Section("elections", heading, heading, tables=(elections_table(found[:MOST], heading),)))
    sections += [
        _section(name, tuple(_row(each) for each in hits_of))
        for name, hits_of in (
            ("councils", hits.councils),
            ("lists", hits.lists),
            ("places", hits.places),
            ("people", hits.people),
        )
        if hits_of
    ]
    if hits.stations:
        titles = {each.election: each.title[language] for each in listing()}
        rows = tuple(_station(each, titles) for each in hits.stations)
        sections.append(_section("stations", rows))
    lead = tell("search-most", most=MOST) if number else tell("search-none")
    crumbs = (Link(say("home"), reverse("home")),)
    heading = tell("search-heading", found=number, words=asked) if asked else tell("search-empty")
    return show(request, SitePage(heading, lead, crumbs, sections=tuple(sections)))


def _section(name: str, rows: tuple[Row, ...]) -> Section:
    heading = tell(f"search-{name}")
    heads = (Head(tell("search-what")), Head(tell("search-where")))
    return Section(name, heading, heading, tables=(Table(heading, heads, rows),))


def _row(each: Named) -> Row:
    language = language_now()
    there = reverse(each.kind, args=each.parts)
    return (Cell(each.name[language], address=there), Cell(each.election[language]))


def _station(each: Mapping[str, str], titles: Mapping[str, str]) -> Row:
    there = reverse("station", args=(each["election"], each["contest"], each["station"]))
    where = ", ".join(part for part in (each["territory"], titles.get(each["election"], each["election"])) if part)
    return (Cell(each["station"], address=there), Cell(where))


def _document(found: Sequence[Listed], hits: Hits) -> dict[str, object]:
    named = {"councils": hits.councils, "lists": hits.lists, "constituencies": hits.places, "people": hits.people}
    return {
        "elections": [each.election for each in found],
        **{
            kind: [{"name": dict(zip(("kk", "ru", "en"), _three(each), strict=True)), "page": each.kind,
                    "address": list(each.parts)} for each in told]
            for kind, told in named.items()
        },
        "stations": [dict(each) for each in hits.stations],
    }  # fmt: skip


def _three(each: Named) -> tuple[str, str, str]:
    return (each.name.kk, each.name.ru, each.name.en)
