"""Every kind of page by Tab alone: each control is reached, the one with the focus is seen, nothing holds it back."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.conftest import Town
from tests.browser.kinds import ELECTION, FACTORS, GEORGIA, KINDS, NIGHT, TIED, TYPED, Kind
from tests.browser.test_every_page import by_day, enter

# One of each build of page: every form, table, picture and list that there is stands on one of these.
WALKED = (
    *("", "search/?q=nothing-of-the-kind", "record/verify/", f"{ELECTION}laboratory/?seats=none"),
    *(ELECTION, f"{ELECTION}seats/osdp/4/", f"{ELECTION}regions/KZ-61/", f"{GEORGIA}stations/lists/1-1/"),
    *(f"{NIGHT}night/", f"{NIGHT}screen/", f"embed/{ELECTION}", "accounts/login/", "accounts/invitation/{new}/"),
    *(f"{FACTORS}show/", f"{FACTORS}app/", f"{FACTORS}codes/", "staff/people/", "staff/people/{person}/"),
    *("staff/new/", f"staff/{NIGHT}import/{{upload}}/", f"staff/{NIGHT}sheets/options/", f"{TIED}lots/"),
    *(f"staff/{NIGHT}publish/", f"{TYPED}", f"{TYPED}lists/1/sections/counts/", f"{TYPED}lists/2/settle/"),
)
# What can be worked with, in the order of the page. Of radio buttons with one name Tab reaches one.
_WANTED = """() => {
    const seen = new Set();
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter(each => !each.disabled && each.type !== 'hidden' && each.checkVisibility({visibilityProperty: true}))
        .filter(each => each.type !== 'radio' || !seen.has(each.name) && seen.add(each.name));
}"""
_WATCH = f"""() => {{
    const name = each => each.type === 'radio' ? each.name : each;
    const wanted = new Set(({_WANTED})().map(name));
    const reached = new Set(), unseen = [];
    document.addEventListener('focusin', event => {{
        const each = event.target, style = getComputedStyle(each);
        reached.add(name(each));
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        // On a map the outline of the region itself grows.
        const region = each.querySelector('.region');
        const drawn = region && parseFloat(getComputedStyle(region).strokeWidth) > 2;
        if (!ring && !drawn) unseen.push(each.outerHTML.slice(0, 120));
    }});
    window.walk = {{
        count: wanted.size,
        told: () => ({{
            unseen,
            missed: [...wanted].filter(each => !reached.has(each)).map(each => each.outerHTML?.slice(0, 120) ?? each),
        }}),
    }};
    return wanted.size;
}}"""


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    """One page for all; nobody is signed in."""
    context = chromium.new_context(base_url=site)
    yield context.new_page()
    context.close()


def kinds() -> list[Kind]:
    by_path = {each.path: each for each in KINDS}
    return [by_path[path] for path in WALKED]


@pytest.mark.parametrize("kind", kinds(), ids=str)
def test_all_of_a_page_is_reached_by_tab_and_seen(page: Page, site: str, town: Town, kind: Kind) -> None:
    enter(page, site, town.doors[kind.door] if kind.door else "")
    by_day(page)
    page.goto(f"/ru/{kind.path.format(**town.places)}")
    page.evaluate("document.activeElement.blur()")
    # A field that has the focus from the start was left: the walk begins at the top again.
    page.evaluate("getSelection().collapse(document.body, 0)")
    number = page.evaluate(_WATCH)
    told: dict[str, Any] = {}
    for _ in range(2):
        for _ in range(number + 3):
            page.keyboard.press("Tab")
        told = page.evaluate("walk.told()")
        if not told["missed"]:
            break
    assert told == {"unseen": [], "missed": []}
