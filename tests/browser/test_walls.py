"""A wall display of every election shows all of it at once: nothing is cut at any size of screen, in any language."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case import read_case

Reader = Callable[..., Page]
ELECTIONS = Path(__file__).resolve().parents[2] / "elections"
SHOWN = tuple(
    read_case(folder).id for folder in sorted(ELECTIONS.iterdir()) if folder.name != "kz-maslikhat-2023-structure"
)
EVENING = "kz.exampletown.maslikhat.2021-01-10"
SCREENS = ((1280, 720), (1920, 1080), (3840, 2160))
# Whatever is wider inside than outside, pictures apart: these scale.
_CUT = """[...document.querySelectorAll("body, body *")].filter(each => !each.closest("svg") && each.clientWidth
  && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).position !== "absolute")
  .map(each => each.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("election", [EVENING, *SHOWN])
def test_nothing_is_cut_on_a_wall(reader: Reader, election: str) -> None:
    page = reader(1280, name="wall")
    for language in LANGUAGES:
        page.goto(f"/{language}/elections/{election}/screen/", wait_until="commit")
        page.locator(".foot").wait_for()
        for width, height in SCREENS:
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate(_CUT) == [], (language, width)
            assert page.evaluate("document.documentElement.scrollHeight") <= height, (language, width)
