"""Every route that answers a page: no barrier by day on a desk and by night on a telephone, not wider, not heavy."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import URLPattern, URLResolver, get_resolver, resolve
from django.utils import translation
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Town
from tests.browser.kinds import KINDS, NO_PAGE, TYPED, Kind

from maslikhat.basics.text import LANGUAGES

URLS = "maslikhat_web.config.urls"
MOST_BYTES = 150_000
DESK, TELEPHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 900}
Opened = Callable[[str], Page]


def routes(resolver: URLResolver, space: str = "") -> Iterator[tuple[str, str]]:
    """The name and the pattern of each route; those of the interface for programs are told by its description."""
    for each in resolver.url_patterns:
        if isinstance(each, URLPattern):
            yield each.name or "", str(each.pattern)
        elif each.namespace != "api":
            yield from routes(each, space)


def test_every_route_is_among_the_pages_or_has_a_reason_not_to_be() -> None:
    """The two without a name choose a language, and tell programs that an address is none."""
    known = list(routes(get_resolver(URLS)))
    assert sorted(pattern for name, pattern in known if not name) == ["", "^api/"]
    names = {name for name, _ in known} - {""}
    shown = {each.route for each in KINDS if each.status in {200, 404, 410}} - {""}
    excused = {name for names in NO_PAGE.values() for name in names}
    assert not shown & excused
    assert names - shown - excused - {"typing-take"} == set()
    assert (shown | excused) - names == set(), "a page of a route that is gone"


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_page_is_of_the_route_that_it_stands_for(kind: Kind) -> None:
    if kind.route:
        path = kind.path.partition("?")[0]
        for name in ("upload", "copy", "link", "person", "key"):
            path = path.replace(f"{{{name}}}", "1")
        with translation.override("en"):
            assert resolve(f"/en/{path}", URLS).url_name == kind.route


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    """One page for all; nobody is signed in."""
    context = chromium.new_context(base_url=site)
    yield context.new_page()
    context.close()


def enter(page: Page, site: str, session: str) -> None:
    """Be somebody, or nobody."""
    page.context.clear_cookies()
    if session:
        page.context.add_cookies([{"name": "sessionid", "value": session, "url": site}])


@pytest.mark.parametrize(("at", "kind"), list(enumerate(KINDS)), ids=[str(kind) for kind in KINDS])
def test_no_barrier(page: Page, site: str, town: Town, at: int, kind: Kind) -> None:
    enter(page, site, town.doors[kind.door] if kind.door else "")
    by_day(page)
    address = f"/{LANGUAGES[at % len(LANGUAGES)]}/{kind.path.format(**town.places)}"
    answer = page.goto(address)
    assert answer
    assert answer.status == kind.status
    assert unquote(page.url).removeprefix(site) == address, "it leads elsewhere"
    must_be_open_to_all(page)


def by_day(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(DESK)  # type: ignore[arg-type]


def must_be_open_to_all(page: Page) -> None:
    """All rules of axe, twice; the width of a telephone; the bytes of the page and of all that it loads but faces."""
    assert told(Axe().run(page).response["violations"]) == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(TELEPHONE)  # type: ignore[arg-type]
    assert told(page.evaluate("axe.run()")["violations"]) == []
    assert page.evaluate("document.documentElement.scrollWidth") == TELEPHONE["width"], wider(page)
    assert page.evaluate(_BYTES) < MOST_BYTES


_BYTES = """() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter(each => !each.name.endsWith('.woff2')).reduce((sum, each) => sum + each.encodedBodySize, 0)"""


def wider(page: Page) -> Any:
    """The elements that stand out to the right."""
    return page.evaluate(
        """() => [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > 361)
            .map(each => each.outerHTML.slice(0, 100)).slice(0, 5)"""
    )


def told(violations: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    return [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in violations]


def strange_host(page: Page, site: str, town: Town) -> int:  # noqa: ARG001 - as all of them are called
    return went(page, f"http://elsewhere.localhost:{site.rpartition(':')[2]}/ru/")


def too_large(page: Page, site: str, town: Town) -> int:
    enter(page, site, town.doors["clerk"])
    page.goto("/kk/staff/new/")
    page.set_input_files("input[type=file]", {"name": "a.zip", "mimeType": "", "buffer": b"0" * 1_300_000})
    return sent(page, "form:has(input[type=file]) button")


def locked_out(page: Page, site: str, town: Town) -> int:  # noqa: ARG001 - as all of them are called
    enter(page, site, "")
    return [wrong(page, "demo-nobody", "/ru/accounts/login/") for _ in range(5)][-1]


def sealed(page: Page, site: str, town: Town) -> int:
    enter(page, site, town.doors["lost"])
    page.goto("/kk/accounts/factors/show/")
    page.fill("[name=code]", "000000")
    return sent(page, "main form button")


def faults(page: Page, site: str, town: Town) -> int:  # noqa: ARG001 - as all of them are called
    enter(page, site, "")
    return wrong(page, "demo-one", "/en/accounts/login/")


def faults_of_typing(page: Page, site: str, town: Town) -> int:
    enter(page, site, town.doors["clerk"])
    page.goto(f"/kk/{TYPED}lists/1/sections/votes/")
    page.fill("[id='votes.steppe']", "12 34")
    return sent(page, "button[value=next]")


def leaving(page: Page, site: str, town: Town) -> int:
    enter(page, site, town.doors["clerk"])
    page.goto(f"/ru/{TYPED}lists/1/sections/votes/")
    page.fill("[id='votes.steppe']", "12")
    return sent(page, "button[value=leave]")


def saved_elsewhere(page: Page, site: str, town: Town) -> int:
    enter(page, site, town.doors["clerk"])
    page.goto(f"/en/{TYPED}lists/1/sections/votes/")
    page.evaluate("document.querySelector('[name=seen]').value = 1")
    page.fill("[id='votes.steppe']", "12")
    return sent(page, "button[value=next]")


def too_old(page: Page, site: str, town: Town) -> int:  # noqa: ARG001 - as all of them are called
    enter(page, site, "")
    page.goto("/kk/accounts/login/")
    enter(page, site, "")
    page.fill("[name=login]", "demo")
    page.fill("[name=password]", "demo")
    return sent(page, "main form button >> nth=0")


def handed_over(page: Page, site: str, town: Town) -> int:
    enter(page, site, town.doors["administrator"])
    page.goto("/ru/staff/people/")
    for field in ("name", "reason"):
        page.fill(f"#invite [name={field}]", "Demo")
    return sent(page, "#invite button")


def went(page: Page, address: str) -> int:
    answer = page.goto(address)
    return answer.status if answer else 0


def wrong(page: Page, name: str, address: str) -> int:
    page.goto(address)
    page.fill("[name=login]", name)
    page.fill("[name=password]", "wrong")
    return sent(page, "main form button >> nth=0")


def sent(page: Page, button: str) -> int:
    with page.expect_navigation() as waited:
        page.click(button)
    return waited.value.status if waited.value else 0


# Pages that are reached only by sending something, and what they answer.
SENT = {
    strange_host: 400,
    too_large: 413,
    locked_out: 429,
    sealed: 500,
    faults: 200,
    faults_of_typing: 200,
    leaving: 200,
    saved_elsewhere: 409,
    too_old: 403,
    handed_over: 200,
}


@pytest.mark.parametrize(("way", "status"), SENT.items(), ids=[each.__name__ for each in SENT])
def test_no_barrier_on_a_page_that_is_reached_by_sending(
    page: Page, site: str, town: Town, way: Callable[[Page, str, Town], int], status: int
) -> None:
    by_day(page)
    assert way(page, site, town) == status
    must_be_open_to_all(page)
