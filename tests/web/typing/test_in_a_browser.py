"""Typing in Chromium: the keys, pasted figures, leaving; that all of it works without a script; no axe violation."""

import re
import threading
from collections.abc import Iterator
from hashlib import sha256
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.db import connections
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.pdftext import texts
from tests.web.typing.conftest import ELECTION, hand, paper
from tests.web.typing.test_races import real as real  # noqa: PLC0414 - the fixture

from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db(transaction=True)


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        """Say nothing."""


class _Closing(WSGIServer):
    def shutdown_request(self, request: object) -> None:
        """Let go of the database after each request: its file is taken away at the end."""
        connections.close_all()
        super().shutdown_request(request)  # type: ignore[arg-type]


@pytest.fixture
def address(real: Draft, settings: object) -> Iterator[tuple[str, str, str]]:
    """A served site: where the typing of the demo town is, and the cookies of two who type there."""
    settings.STORAGES = {  # type: ignore[attr-defined]
        "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.ALLOWED_HOSTS = ["127.0.0.1", "testserver"]  # type: ignore[attr-defined]
    ann, bek = hand(real, "ann", Role.CLERK), hand(real, "bek", Role.SECOND_CLERK)
    ann.take("1")
    ann.type_whole(paper(), "2")
    bek.take("2")
    for part in ("counts", "votes", "ending"):
        bek.save(part, paper(chair="no"), "2")
    application = StaticFilesHandler(get_wsgi_application())
    server = make_server("127.0.0.1", 0, application, server_class=_Closing, handler_class=_Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    cookies = [str(who.client.cookies["sessionid"].value) for who in (ann, bek)]
    yield f"http://127.0.0.1:{server.server_port}", cookies[0], cookies[1]
    server.shutdown()
    thread.join()
    server.server_close()


def at(browser: Browser, root: str, cookie: str, *, script: bool = True) -> BrowserContext:
    context = browser.new_context(java_script_enabled=script, viewport={"width": 360, "height": 800})
    context.add_cookies([{"name": "sessionid", "value": cookie, "url": root}])
    return context


def url(root: str, rest: str, language: str = "en") -> str:
    return f"{root}/{language}/staff/elections/{ELECTION}/typing/{rest}"


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.value"))


def test_keys_paste_and_leaving(chromium: Browser, address: tuple[str, str, str]) -> None:
    root, cookie, _ = address
    page = at(chromium, root, cookie).new_page()
    page.goto(url(root, "lists/1/sections/votes/"))
    assert focused(page) == "votes.steppe"
    page.keyboard.type("1234")
    page.keyboard.press("Enter")
    assert focused(page) == "votes.river"
    assert page.input_value("[id='votes.steppe']") == "1\u00a0234"
    page.keyboard.type("9x0")
    assert page.input_value("[id='votes.river']") == "90"
    page.keyboard.press("Shift+Enter")
    assert focused(page) == "votes.steppe"
    field = page.locator("[id='votes.steppe']")
    assert field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == "1234"
    page.keyboard.press("Control+End")
    assert focused(page) == "votes.against_all"
    paste = """text => { const data = new DataTransfer(); data.setData('text', text);
        document.activeElement.dispatchEvent(new ClipboardEvent('paste',
            {clipboardData: data, bubbles: true, cancelable: true})); }"""
    page.evaluate(paste, "12 34")
    assert page.input_value("[id='votes.against_all']") == ""
    assert "groups of three" in page.inner_text(".line.wrong")
    page.evaluate(paste, "1,234")
    assert page.input_value("[id='votes.against_all']") == "1234"
    page.keyboard.press("ArrowDown")
    assert focused(page) == "next"
    page.keyboard.press("Enter")
    page.wait_for_url("**/sections/ending/")
    page.goto(url(root, "lists/1/sections/votes/"))
    assert page.input_value("[id='votes.against_all']") == "1234"
    page.click("button[value=leave]")
    assert page.locator("button").filter(has_text="Keep and leave").count() == 1


def test_a_whole_section_without_any_script(chromium: Browser, address: tuple[str, str, str]) -> None:
    root, cookie, _ = address
    page = at(chromium, root, cookie, script=False).new_page()
    page.goto(url(root, "lists/1/go-on/", "kk"))
    page.fill("#registered", "12 34")
    page.click("button[value=next]")
    assert page.input_value("#registered") == "12 34"
    assert page.get_attribute("#registered", "aria-invalid") == "true"
    page.fill("#registered", "1 234")
    page.click("button[value=next]")
    assert page.url.endswith("/sections/votes/")


def test_no_axe_violation_and_nothing_wider_than_the_screen(chromium: Browser, address: tuple[str, str, str]) -> None:
    root, first, second = address
    for cookie, rest in (
        (first, ""),
        (first, "wall/"),
        (first, "lists/1/sections/ending/"),
        (second, "lists/2/finish/"),
        (second, "lists/2/"),
    ):
        page = at(chromium, root, cookie).new_page()
        page.goto(url(root, rest, "ru"))
        assert Axe().run(page).response["violations"] == [], rest
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), rest
        page.close()


def test_every_printed_page_of_a_protocol_names_its_file_and_the_hash_of_it(
    chromium: Browser, address: tuple[str, str, str]
) -> None:
    root, ann, _ = address
    context = at(chromium, root, ann)
    page = context.new_page()
    page.goto(url(root, "lists/2/"))
    told = str(page.locator("p.printed").text_content())
    there, digest = re.findall(r"(/en/staff/\S+/paper-\d+\.json) · SHA-256 ([0-9a-f]{64})", told)[0]
    assert sha256(page.request.get(f"{root}{there}").body()).hexdigest() == digest
    printed = texts(page.pdf(width="105mm", height="148mm"))
    assert printed
    for text in printed:
        assert digest in text
        assert there in text
    context.close()
