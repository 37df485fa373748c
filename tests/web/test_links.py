"""Every link of every public page, from home on, in each language: it leads somewhere, to the part of the page that it
names, and never out of the reader's language but by the switch.

Of the many seats, stations, entries and tables of a kind a few are followed; every kind of page there is, is reached.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import Resolver404, resolve
from django.utils import translation
from tests.web.public_routes import FILES, PAGES

from maslikhat.basics.text import LANGUAGES

pytestmark = pytest.mark.django_db
OF_A_KIND = 4
STATIC = "/static/"
# What only a program asks for, a frame of another site, what stands in print; and what no election here has: a night
# that is not over (test_night.py), a scan, a sheet of lots (staff/test_scans.py).
NOT_LINKED = {"embed", "feed-body", "station-file"} | {"night", "screen", "station-scan", "lots-sheet"}
# Beside home: a page of its kind that has links of its own, and is not among the first that are followed.
MORE = ("elections/nz.house.2014-09-20/constituencies/1/",)
# Inside an account nothing is followed; its door must open.
DOOR = "account_login"


@dataclass
class Page(HTMLParser):
    """The links of a page, those of the switch of languages apart, and the places in it that can be led to."""

    text: str
    links: list[str] = field(default_factory=list)
    switch: list[str] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    lang: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = told.get("lang", "")
        if "id" in told:
            self.ids[told["id"]] += 1
        found = [told[name] for name in ("href", "src", "action", "xlink:href") if told.get(name)]
        (self.switch if "hreflang" in told else self.links).extend(found)


def kind_of(address: str) -> str:
    """The name of the route of an address and what its query asks for; "" where it has no route."""
    path, query = urlsplit(address).path, urlsplit(address).query
    with translation.override(translation.get_language_from_path(path) or "kk"):
        try:
            name = str(resolve(unquote(path)).view_name)
        except Resolver404:
            return ""
    return " ".join([name, *sorted({key for key, _ in parse_qsl(query)})])


@dataclass
class Walk:
    """A walk through the site in one language."""

    site: Client
    language: str
    pages: dict[str, Page | None] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    # Of each page to which a part was named: the part, and where it was named.
    parts: list[tuple[str, str, str]] = field(default_factory=list)

    def go(self) -> None:
        waiting = [f"/{self.language}/{path}" for path in ("", *MORE)]
        while waiting:
            address = waiting.pop(0)
            if address in self.pages:
                continue
            kind = kind_of(address)
            self.kinds[kind] += 1
            if not kind:
                self.wrong.append(f"{address} has no page")
            elif self.kinds[kind] <= OF_A_KIND:
                waiting += self.look_at(address, kind)

    def look_at(self, address: str, kind: str) -> Iterator[str]:
        """Ask for a page, and give what it leads to."""
        answer = self.site.get(address)
        # Read to its end a file is closed by the client, which keeps hold of the database.
        content = b"".join(answer)
        self.pages[address] = None
        if answer.status_code != 200:
            self.wrong.append(f"{address} is {answer.status_code}")
        elif answer.headers["Content-Type"].startswith("text/html") and kind != DOOR:
            page = self.pages[address] = Page(content.decode())
            yield from self.links_of(address, page)

    def links_of(self, address: str, page: Page) -> Iterator[str]:
        if page.lang != self.language:
            self.wrong.append(f"{address} is in {page.lang}")
        self.wrong += [f"{address} has {name} twice" for name, count in page.ids.items() if count > 1]
        here = urlsplit(address).path.split("/")[2:]
        for there in page.switch:
            path = urlsplit(urljoin(address, there)).path.split("/")
            if path[1] not in LANGUAGES or path[2:] != here:
                self.wrong.append(f"{address} is in another language {there}")
        for link in page.links:
            there = urljoin(address, link)
            if urlsplit(there).scheme or urlsplit(there).netloc:
                continue
            yield from self.followed(address, there)

    def followed(self, address: str, there: str) -> Iterator[str]:
        whole, _, part = there.partition("#")
        path = urlsplit(whole).path
        if path.startswith(STATIC):
            if finders.find(path.removeprefix(STATIC)) is None:
                self.wrong.append(f"{address} wants {path}")
            return
        if path.split("/")[1] in set(LANGUAGES) - {self.language}:
            self.wrong.append(f"{address} leaves its language by {there}")
        if part:
            self.parts.append((whole, part, address))
        yield whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere_in_the_readers_language(site: Client, language: str) -> None:
    walk = Walk(site, language)
    walk.go()
    assert walk.wrong == []
    known = {(there, part, by): walk.pages.get(there) for there, part, by in walk.parts}
    assert [key for key, page in known.items() if page is not None and unquote(key[1]) not in page.ids] == []
    assert sum(page is not None for page in known.values()) > 100
    reached = {kind.partition(" ")[0] for kind in walk.kinds}
    assert {*PAGES, *FILES} - reached == NOT_LINKED
    assert len(walk.pages) > 150


def test_the_walk_notices_what_is_wrong(site: Client) -> None:
    walk = Walk(site, "ru")
    page = Page('<html lang="en"><p id="a"><p id="a"><a href="/en/glossary/">x</a><a href="/static/none.css">y</a>')
    assert list(walk.links_of("/ru/", page)) == ["/en/glossary/"]
    assert walk.wrong == [
        "/ru/ is in en",
        "/ru/ has a twice",
        "/ru/ leaves its language by /en/glossary/",
        "/ru/ wants /static/none.css",
    ]
    list(walk.look_at("/ru/nothing/", "x"))
    assert walk.wrong[-1] == "/ru/nothing/ is 404"
