"""The seats in frames of other sites, and feeds of what was published."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.conftest import DAY
from tests.web.test_publishing import changed

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.services.publish import publish

pytestmark = pytest.mark.django_db
ID = "kz.mazhilis.2023-03-19"
ATOM = "{http://www.w3.org/2005/Atom}"
A_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_widget_may_be_framed_and_sets_no_cookie(site: Client, language: str) -> None:
    for _ in range(2):  # made first, then from what was kept
        answer = site.get(f"/{language}/embed/elections/{ID}/")
        assert "frame-ancestors *" in answer.headers["Content-Security-Policy"]
        assert "X-Frame-Options" not in answer.headers
        assert "Set-Cookie" not in answer.headers
        page = answer.content.decode()
        assert "<script" not in page
        assert f'href="/{language}/elections/{ID}/"' in page
        assert "<svg" in page


def test_no_other_page_may_be_framed(site: Client) -> None:
    for address in ("/en/", f"/en/elections/{ID}/", "/en/embed/elections/none/", f"/en/elections/{ID}/downloads/"):
        answer = site.get(address)
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"


def test_the_page_of_files_tells_how_to_embed(site: Client) -> None:
    page = site.get(f"/en/elections/{ID}/downloads/").content.decode()
    assert f"&lt;iframe src=&#34;http://127.0.0.1/en/embed/elections/{ID}/&#34;" in page


def feed(site: Client, address: str) -> Any:
    answer = site.get(address)
    assert answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    root = ElementTree.fromstring(answer.content)  # noqa: S314 - our own answer
    check(root, f"http://127.0.0.1{address}")
    return root


def check(root: Any, address: str) -> None:
    """What RFC 4287 asks of a feed and of its entries."""
    assert root.tag == f"{ATOM}feed"
    for part in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(part.findall(f"{ATOM}{name}")) == 1
        assert re.fullmatch(r"tag:[\w.-]+,2026:\S+", part.find(f"{ATOM}id").text)
        assert A_MOMENT.fullmatch(part.find(f"{ATOM}updated").text)
        assert part.find(f"{ATOM}link[@rel='alternate']") is not None
    assert root.find(f"{ATOM}link[@rel='self']").get("href") == address
    assert root.find(f"{ATOM}author/{ATOM}name").text
    ids = [each.text for each in root.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_of_all_is_valid_and_linked_in_every_head(site: Client, language: str) -> None:
    root = feed(site, f"/{language}/feed/")
    assert len(list(root.iter(f"{ATOM}entry"))) == 4
    assert (
        f'type="application/atom+xml" title="{root.find(f"{ATOM}title").text}"'
        in site.get(f"/{language}/").content.decode()
    )
    assert f'href="/{language}/feed/elections/{ID}/"' in site.get(f"/{language}/elections/{ID}/").content.decode()


def test_feeds_of_a_body_and_of_an_election(site: Client) -> None:
    assert len(list(feed(site, "/en/feed/bodies/kz.mazhilis/").iter(f"{ATOM}entry"))) == 1
    assert len(list(feed(site, f"/en/feed/elections/{ID}/").iter(f"{ATOM}entry"))) == 1
    assert site.get("/en/feed/bodies/none/").status_code == 404
    assert site.get("/en/feed/elections/none/").status_code == 404


def test_a_new_publication_is_a_new_entry_with_its_reason_and_the_old_keeps_its_id(site: Client) -> None:
    old = feed(site, f"/en/feed/elections/{ID}/").find(f"{ATOM}entry/{ATOM}id").text
    case = changed("kz-mazhilis-2023", "votes.csv", "3431510", "3431511")
    publish(archive=case, name="kz", author="site", at=DAY + timedelta(hours=1), reason="demo \x07 & <b>")
    root = feed(site, f"/en/feed/elections/{ID}/")
    entries = root.findall(f"{ATOM}entry")
    assert [each.find(f"{ATOM}id").text == old for each in entries] == [False, True]
    assert "Reason: “demo  & <b>" in entries[0].find(f"{ATOM}summary").text
    assert root.find(f"{ATOM}updated").text == "2026-11-24T13:00:00Z"


def test_what_is_retracted_is_told_by_a_later_moment(site: Client, mazhilis: Publication) -> None:
    mazhilis.retracted_at, mazhilis.retraction_reason = datetime(2026, 11, 25, tzinfo=UTC), "demo"
    mazhilis.save()
    entry = feed(site, f"/en/feed/elections/{ID}/").find(f"{ATOM}entry")
    assert entry.find(f"{ATOM}updated").text == "2026-11-25T00:00:00Z"
    assert "Retracted on 25\u00a0November 2026. Reason: “demo”." in entry.find(f"{ATOM}summary").text


def test_a_feed_costs_one_query(site: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    site.get("/en/feed/")
    with django_assert_max_num_queries(2):
        site.get("/en/feed/?again=1")
