"""The public pages in a browser: three clicks to a reason, nothing wider than a telephone, the map by keyboard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from maslikhat.basics.text import LANGUAGES

Reader = Callable[..., Page]
MAZHILIS = "elections/kz.mazhilis.2023-03-19/"
# The pages with the longest words and the widest tables, in every language; the others in one.
WIDE = (
    "",
    "compare/",
    "compare/?e=kz.mazhilis.2023-03-19&e=nz.house.2017-09-23",
    "bodies/",
    MAZHILIS,
    f"{MAZHILIS}seats/osdp/4/",
    f"{MAZHILIS}laboratory/?method=dhondt",
)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_three_clicks_from_home_to_why_osdp_holds_its_fourth_seat(reader: Reader, language: str, width: int) -> None:
    page = reader(width)
    page.goto(f"/{language}/")
    for wanted in (MAZHILIS, f"{MAZHILIS}lists/osdp/", f"{MAZHILIS}seats/osdp/4/"):
        page.locator(f'main a[href="/{language}/{wanted}"]').first.click()
        page.wait_for_url(f"**/{wanted}")
    words = page.locator("main").inner_text().replace("\u00a0", "").replace(",", "")
    assert "13407" in words
    assert "138097" in words


def test_why_stands_in_the_row_of_the_list(reader: Reader) -> None:
    page = reader(360)
    page.goto(f"/kk/{MAZHILIS}")
    page.locator("#strip tr", has_text="ЖСДП").get_by_role("link", name="Неге?").click()
    page.wait_for_url("**/seats/osdp/4/")


@pytest.mark.parametrize("kind", WIDE)
def test_nothing_is_wider_than_a_telephone(reader: Reader, kind: str) -> None:
    page = reader(360)
    for language in LANGUAGES:
        page.goto(f"/{language}/{kind}", wait_until="commit")
        page.locator("footer, .foot, .all").last.wait_for()
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") == width, (language, width)


def test_the_map_is_reached_and_followed_by_keyboard(reader: Reader) -> None:
    page = reader(1280)
    page.goto(f"/en/{MAZHILIS}")
    page.locator("#regions-heading").evaluate("each => { each.tabIndex = -1; each.focus(); }")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Kyzylorda Region: 67.21\u00a0%"
    page.keyboard.press("Enter")
    page.wait_for_url("**/regions/KZ-43/")


def test_the_pages_of_an_election_and_its_terms_are_reached_by_keyboard(reader: Reader) -> None:
    page = reader(1280)
    page.goto(f"/ru/{MAZHILIS}")
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.closest('.tabs') ? document.activeElement.innerText : ''"))
        if page.evaluate("document.activeElement.matches('.terms summary')"):
            break
    page.keyboard.press("Enter")
    assert [each for each in reached if each] == page.locator(".tabs a").all_inner_texts()
    assert page.locator(".terms details[open]").count() == 1


def test_the_laboratory_shares_seats_at_once(reader: Reader) -> None:
    page = reader(1280)
    page.goto(f"/en/{MAZHILIS}laboratory/")
    page.evaluate("window.same = true")
    page.get_by_label("Method").select_option("dhondt")
    page.wait_for_url("**/laboratory/?method=dhondt")
    assert page.evaluate("window.same")
    assert _seats(page) == [["40", "41"], ["8", "8"], ["6", "6"], ["6", "6"], ["5", "5"], ["4", "3"]]
    page.get_by_role("textbox", name="List seats").fill("none")
    page.get_by_role("alert").wait_for()


def test_the_laboratory_without_script(reader: Reader) -> None:
    page = reader(1280, script=False)
    page.goto(f"/en/{MAZHILIS}laboratory/")
    page.get_by_label("Method").select_option("dhondt")
    page.get_by_role("button", name="Share the seats").click()
    assert _seats(page)[0] == ["40", "41"]
    assert _seats(page)[5] == ["4", "3"]


def _seats(page: Page) -> list[list[str]]:
    """By law and as changed, for each list that has a seat by law."""
    rows = [row.split("\t") for row in page.locator("#compare-figure-table tbody tr").all_inner_texts()]
    return [[row[2].strip(), row[3].strip()] for row in rows if row[2].strip() != "0"]


def test_elections_are_ticked_and_compared_without_script(reader: Reader) -> None:
    page = reader(360, script=False)
    page.goto("/ru/compare/")
    page.locator("form.lab summary").click()
    for election in ("kz.mazhilis.2021-01-10", "nz.house.2017-09-23"):
        page.locator(f'input[value="{election}"]').check()
    page.get_by_role("button", name="Сравнить").click()
    page.wait_for_url("**e=nz.house.2017-09-23**")
    assert page.locator("#results-table tbody tr").count() == 2
    assert page.locator('form.lab input[name="e"]:checked').count() == 2
