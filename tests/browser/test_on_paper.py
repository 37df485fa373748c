"""A page on paper: no way to anywhere, its address and its day, nothing cut off, as many sheets as it is long."""

import re
from collections.abc import Iterator
from math import ceil

import pytest
from django.utils.timezone import localdate
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Town
from tests.browser.kinds import DONE, ELECTION, GEORGIA, TYPED
from tests.browser.test_every_page import enter

from maslikhat.wording.dates import short_date

# What Chromium prints on: A4 with the margins that the sheet of styles asks for, in pixels.
WIDTH, HEIGHT = 688, 1001
PAGES = (
    (f"/ru/{ELECTION}", ""),
    (f"/kk/{ELECTION}seats/osdp/4/", ""),
    (f"/en/{GEORGIA}stations/lists/1-1/", ""),
    ("/kk/record/entries/0/", ""),
    (f"/ru/{TYPED}card/", "clerk"),
    (f"/kk/{TYPED}codes/", "chair"),
    (f"/ru/{DONE}lists/1/corrections/1/", "other-chair"),
)
_SHOWN = "each => each.checkVisibility() && each.getBoundingClientRect().width > 0"
_WAYS = f"""() => [...document.querySelectorAll('nav, form, button, input, summary, figcaption a')]
    .filter({_SHOWN}).map(each => each.outerHTML.slice(0, 100))"""
_CUT = f"""() => [...document.querySelectorAll('body *')].filter({_SHOWN}).filter(each => {{
        const box = each.getBoundingClientRect(), hidden = getComputedStyle(each).clipPath !== 'none';
        return !each.closest('.unseen') && !hidden && (box.right > innerWidth + 1 || box.left < -1
            || (getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1));
    }}).map(each => each.outerHTML.slice(0, 160)).slice(0, 6)"""

_FOLDED = """() => [...document.querySelectorAll('details.fold td')].filter(each => !each.checkVisibility())
    .map(each => each.outerHTML.slice(0, 100)).slice(0, 3)"""


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    context = chromium.new_context(base_url=site, viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="dark")
    made = context.new_page()
    made.emulate_media(media="print")
    yield made
    context.close()


@pytest.mark.parametrize(("address", "door"), PAGES)
def test_a_page_on_paper(page: Page, site: str, town: Town, address: str, door: str) -> None:
    enter(page, site, town.doors[door] if door else "")
    page.goto(address)
    assert page.evaluate(_WAYS) == []
    assert page.evaluate(_CUT) == []
    assert page.evaluate(_FOLDED) == []
    printed = page.locator(".imprint:visible").inner_text()
    assert printed == f"{site}{address} · {short_date(localdate())}"
    paper = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()")
    assert paper == "#fff", "a screen that is dark prints on white"
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
    long = ceil(page.evaluate("document.documentElement.scrollHeight") / HEIGHT)
    assert long <= sheets <= ceil(long * 1.4) + 1


def test_a_station_carries_its_receipt_as_a_code_that_a_telephone_reads(page: Page, site: str) -> None:
    enter(page, site, "")
    page.goto(f"/ru/{GEORGIA}stations/lists/1-1/")
    code = page.locator("svg.code:visible").bounding_box()
    assert code
    assert code["width"] > 70
