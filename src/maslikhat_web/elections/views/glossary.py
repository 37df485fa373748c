"""The glossary: every term of the public pages in the reader's language, its form in the others, what it means."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from maslikhat.basics.text import LANGUAGES
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat.pages.terms import TERMS
from maslikhat.wording.catalogue import words
from maslikhat_web.elections.views.frame import say, show, tell
from maslikhat_web.shared.answers import data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now


def glossary(request: HttpRequest) -> HttpResponse:
    """The page."""
    if wants_json(request):
        return data("glossary", {"terms": [_term(name) for name in TERMS]})
    own = language_now()
    others = [each for each in LANGUAGES if each != own]
    rows = tuple(
        (
            Cell(words(own).say(f"term-{name}"), strong=True, anchor=name),
            Cell("", lines=tuple(words(each).say(f"term-{name}") for each in others)),
            Cell(words(own).say(f"term-{name}.what")),
        )
        for name in TERMS
    )
    heading = tell("glossary-heading")
    heads = (Head(tell("glossary-term")), Head(tell("glossary-others")), Head(tell("glossary-what")))
    section = Section("terms", tell("glossary"), heading, tables=(Table(heading, heads, rows),))
    home = (Link(say("home"), reverse("home")),)
    return show(request, SitePage(heading, tell("glossary-lead"), home, sections=(section,), title=tell("glossary")))


def _term(name: str) -> Mapping[str, object]:
    return {
        "id": name,
        "term": {each: words(each).say(f"term-{name}") for each in LANGUAGES},
        "what": {each: words(each).say(f"term-{name}.what") for each in LANGUAGES},
    }
