"""What every page of an election has: its crumbs, the row of pages beside it, its language."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from maslikhat.basics.zones import offset_words, on_clock_of
from maslikhat.election.case.archive import digest
from maslikhat.pages.model import CardLine, Way
from maslikhat.pages.voice import Voice, voice_for
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.selectors.public import NotPublished, Shown, current, read_publication_of, retracted
from maslikhat_web.elections.views.figures import file_asked, footed
from maslikhat_web.shared import errors, templating
from maslikhat_web.shared.code import code_of
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now

TEMPLATE = "elections/page.html.j2"
ElectionView = Callable[..., HttpResponseBase]


def say(message: str, /, **facts: object) -> str:
    """The sentence `page-<message>` in the language of the page."""
    return templating.say(f"page-{message}", **facts)


def tell(message: str, /, **facts: object) -> str:
    """The sentence `site-<message>` in the language of the page."""
    return templating.say(f"site-{message}", **facts)


def of_election(view: ElectionView) -> ElectionView:
    """Give a view the election that is published under the id in its address, or answer 404."""

    @wraps(view)
    def opened(request: HttpRequest, election: str, *args: Any, **named: Any) -> HttpResponseBase:
        try:
            shown = current(election)
        except NotPublished:
            taken_back = retracted(election)
            if taken_back is None:
                raise Http404(election) from None
            return _retracted(request, taken_back)
        return view(request, shown, *args, **named)

    return opened


def _retracted(request: HttpRequest, publication: Publication) -> HttpResponse:
    """That the result was taken back, since when and why: 410, as what was at this address is there no more."""
    title, at = publication.title[language_now()], publication.retracted_at or publication.published_at
    since = on_clock_of(at, zone_of(Shown(publication, read_publication_of(publication))))
    told = {"title": title, "day": since.date(), "hour": f"{since:%H:%M}", "zone": offset_words(since)}
    reason = publication.retraction_reason
    lead = templating.say("retracted-lead", **told, number=publication.number, reason=reason)
    way = (Link(say("home"), reverse("home")), Link(say("elections"), reverse("elections")))
    record = f"{reverse('record')}?{urlencode({'subject': publication.election})}"
    links = (Link(templating.say("retracted-record"), record),)
    page = SitePage(templating.say("retracted-heading", title=title), lead, way, links=links)
    document = {"election": publication.election, "retracted_at": since.isoformat()}
    return errors.told(request, 410, page, **document, reason=reason)


def zone_of(shown: Shown) -> str:
    """The zone of the clocks where the election was held: that of the case, else of the body."""
    return shown.case.zone or shown.result.law.body.zone


def address(name: str, shown: Shown, *more: object) -> str:
    """The address of a page of this election in the language of the page."""
    return reverse(name, args=(shown.publication.election, *more))


def voice_of(shown: Shown) -> Voice:
    """The voice of a page about this election, each list, seat and place linked to its own page."""
    tier = shown.result.tier
    held = tier.certain if tier else {}
    addresses = {option: address("list", shown, option) for option in held}
    why = {option: address("seat", shown, option, seats) for option, seats in held.items() if seats}
    places = {each.id: address("constituency", shown, each.id) for each in shown.case.constituencies}
    for code in {each.territory for each in shown.case.published if each.territory}:
        places[code] = address("region", shown, code)
    return voice_for(shown.read.facts, language_now(), addresses, why=why, places=places)


def record_line(entry: int) -> CardLine:
    """Where something stands in the record: the entry, and the way to verify it."""
    verify = Way(tell("card-verify"), reverse("record-entry", args=(entry,)))
    return CardLine(tell("card-record"), tell("card-entry", entry=entry), ways=(verify,))


def record_lines(entry: int) -> tuple[CardLine, ...]:
    """The same with a code that leads a telephone there."""
    there = reverse("record-entry", args=(entry,))
    return record_line(entry), CardLine("", drawn=code_of(settings.PUBLIC_ADDRESS + there))


def of_result(shown: Shown) -> tuple[CardLine, ...]:
    """The card of a page that tells a part of the result: where that stands in the record."""
    return (record_line(shown.publication.last_entry),)


def printed(there: str, content: bytes) -> str:
    """What stands at the foot of each printed page: where the file of what is printed is to be had, and its hash."""
    return templating.say("paper-printed", address=settings.PUBLIC_ADDRESS + there, digest=digest(content))


def crumbs(shown: Shown, *more: Link) -> tuple[Link, ...]:
    """The way from the home page to here."""
    title = shown.case.title[language_now()]
    return (
        Link(say("home"), reverse("home")),
        Link(say("elections"), reverse("elections")),
        Link(title, address("election", shown)),
        *more,
    )


def tabs(shown: Shown, here: str) -> tuple[Link, ...]:
    """The pages of this election; those that it has nothing for are left out."""
    case = shown.case
    there = {
        "election": True,
        "night": shown.publication.state == "interim",
        "how": shown.result.tier is not None,
        "constituencies": bool(case.constituencies),
        "candidates": bool(case.candidates),
        "stations": shown.publication.balance is not None,
        "laboratory": shown.result.tier is not None,
        "downloads": True,
    }
    return tuple(
        Link(say(f"tab-{name}"), address(name, shown), here=name == here) for name, has in there.items() if has
    )


def show(request: HttpRequest, page: SitePage) -> HttpResponse:
    """The page as HTML, or one of its figures and tables as a file."""
    return show_with(TEMPLATE, request, page, {})


def show_with(template: str, request: HttpRequest, page: SitePage, more: dict[str, Any]) -> HttpResponse:
    """The page as HTML by a template of its own, which is given `more`; or a figure or table of it as a file."""
    picked = file_asked(request, page)
    return picked or render(request, template, {"page": footed(request, page), **more})
