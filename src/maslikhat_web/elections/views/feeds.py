"""Atom feeds (RFC 4287) of publications: all of them, those of a body, those of one election; in each language.

The id of an entry is a tag URI (RFC 4151) of the publication and the language, and stays whatever address the site has.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, tostring

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from maslikhat_web.elections.selectors.feeds import Told, publications, told_document
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.templating import language_now

_ATOM = "http://www.w3.org/2005/Atom"
# The year in which these names were first given; it never changes.
_SINCE = "2026"


def feed(request: HttpRequest) -> HttpResponse:
    """Every publication."""
    return _answer(request, publications(), templating.say("out-feed-all"), "publications")


def feed_of_body(request: HttpRequest, body: str) -> HttpResponse:
    """The publications of one body."""
    found = publications(body=body)
    if not found:
        raise Http404
    return _answer(request, found, templating.say("out-feed-body", body=body), f"bodies/{body}")


def feed_of_election(request: HttpRequest, election: str) -> HttpResponse:
    """The publications of one election."""
    found = publications(election=election)
    if not found:
        raise Http404
    title = templating.say("out-feed-election", election=found[0].title[language_now()])
    return _answer(request, found, title, f"elections/{election}")


def _answer(request: HttpRequest, found: Sequence[Told], title: str, name: str) -> HttpResponse:
    if wants_json(request):
        return data("feed", {"publications": [told_document(each) for each in found]})
    updated = max((each.updated for each in found), default=datetime.fromtimestamp(0, UTC))
    root = Element("feed", {"xmlns": _ATOM, "xml:lang": language_now()})
    _text(root, "id", _tag(f"feed/{name}"))
    _text(root, "title", title)
    _text(root, "updated", _moment(updated))
    _text(SubElement(root, "author"), "name", settings.RECORD_ORIGIN)
    SubElement(root, "link", rel="self", type="application/atom+xml", href=request.build_absolute_uri(request.path))
    SubElement(root, "link", rel="alternate", type="text/html", href=request.build_absolute_uri(reverse("elections")))
    for each in found:
        _entry(root, request, each)
    content = tostring(root, encoding="utf-8", xml_declaration=True)
    return HttpResponse(content, content_type="application/atom+xml; charset=utf-8")


def _entry(root: Element, request: HttpRequest, each: Told) -> None:
    entry, there = SubElement(root, "entry"), reverse("election", args=(each.election,))
    _text(entry, "id", _tag(f"elections/{each.election}/publications/{each.number}"))
    _text(entry, "title", each.title[language_now()])
    _text(entry, "published", _moment(each.published_at))
    _text(entry, "updated", _moment(each.updated))
    SubElement(entry, "link", rel="alternate", type="text/html", href=request.build_absolute_uri(there))
    SubElement(entry, "category", term=each.body)
    _text(entry, "summary", " ".join(_sentences(each)))


def _sentences(each: Told) -> list[str]:
    """What was published, why anew, and whether it was retracted."""
    seats = ", ".join(f"{option} {count}" for option, count in each.headline["seats"].items())
    state = templating.say(f"page-state-{each.state}").lower()
    facts = {"number": each.number, "state": state, "seats": seats or "–"}
    told = [templating.say("out-feed-first" if each.number == 1 else "out-feed-again", **facts)]
    if each.reason:
        told.append(templating.say("out-feed-reason", reason=each.reason))
    if each.retracted_at:
        told.append(templating.say("out-feed-retracted", day=timezone.localdate(each.retracted_at)))
        told += [templating.say("out-feed-reason", reason=each.retraction_reason)] if each.retraction_reason else []
    return told


def _text(parent: Element, name: str, words: str) -> None:
    """An element of text; signs that XML cannot hold are left out."""
    SubElement(parent, name).text = "".join(sign for sign in words if sign >= " " or sign in "\t\n")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _tag(name: str) -> str:
    host = settings.RECORD_ORIGIN.partition("/")[0].partition(":")[0]
    return f"tag:{host},{_SINCE}:{name}/{language_now()}"
