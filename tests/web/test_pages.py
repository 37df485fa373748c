"""Every public page in every language: reached by links alone, with few queries, and with what it must say."""

import re
from typing import Any
from urllib.parse import urljoin

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from maslikhat.basics.text import LANGUAGES

MAZHILIS = "elections/kz.mazhilis.2023-03-19/"
GEORGIA = "elections/ge.parliament.2024-10-26/"
ZEALAND = "elections/nz.house.2014-09-20/"
PAGES = (
    "",
    "elections/",
    "elections/?q=2023",
    "compare/",
    "record/",
    "record/entries/0/",
    MAZHILIS,
    f"{MAZHILIS}how/",
    f"{MAZHILIS}constituencies/",
    f"{MAZHILIS}candidates/",
    f"{MAZHILIS}lists/osdp/",
    f"{MAZHILIS}seats/osdp/4/",
    f"{MAZHILIS}laboratory/",
    f"{MAZHILIS}laboratory/?method=dhondt&threshold=7%25&seats=98",
    f"{MAZHILIS}downloads/",
    GEORGIA,
    f"{GEORGIA}stations/",
    f"{GEORGIA}stations/?faulty=1&page=2",
    f"{GEORGIA}stations/lists/1-1/",
    f"{ZEALAND}lists/national/",
    f"{ZEALAND}seats/national/20/",
)
MOST_QUERIES = 12


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_in_its_language_with_few_queries(
    site: Client, page: str, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    site.get(f"/{language}/{page}")
    site.cookies.clear()
    with django_assert_max_num_queries(MOST_QUERIES):
        answer = site.get(f"/{language}/{page}{'&' if '?' in page else '?'}again=1")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.content.decode()
    assert len(answer.content) < 150_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_clicks_from_home_to_why_osdp_holds_its_fourth_seat(site: Client, language: str) -> None:
    address = f"/{language}/"
    for wanted in (MAZHILIS, f"{MAZHILIS}lists/osdp/", f"{MAZHILIS}seats/osdp/4/"):
        assert f"/{language}/{wanted}" in links_of(site, address)
        address = f"/{language}/{wanted}"
    words = site.get(address).content.decode()
    assert "43" in words
    assert re.search(r"13.407", words)
    assert re.search(r"138.097", words)


def links_of(site: Client, address: str) -> set[str]:
    found = re.findall(r'(?:href|action)="([^"#]*)"', site.get(address).content.decode())
    return {urljoin(address, each.replace("&amp;", "&")) for each in found if not each.startswith("http")}


def test_a_list_below_the_threshold_is_told_the_votes_it_lacks(site: Client) -> None:
    """Baytaq: 146,431 of 6,366,441 votes, of which 5 % are 318,322.05."""
    words = site.get(f"/en/{MAZHILIS}lists/baitaq/").content.decode()
    assert "Why does it hold no seat?" in words
    assert "146,431 votes, and at least 318,323 were needed (5\u00a0%). It lacks 171,892." in words
    assert "Why does it hold no seat?" not in site.get(f"/en/{MAZHILIS}lists/osdp/").content.decode()
    assert (
        'href="/en/' + MAZHILIS + 'seats/osdp/4/?format=json"'
        in site.get(f"/en/{MAZHILIS}seats/osdp/4/").content.decode()
    )


def test_the_language_switch_keeps_page_and_query(site: Client) -> None:
    page = site.get(f"/ru/{MAZHILIS}laboratory/?method=dhondt").content.decode()
    for language in LANGUAGES:
        assert f'href="/{language}/{MAZHILIS}laboratory/?method=dhondt"' in page


def test_the_laboratory_under_dhondt(site: Client) -> None:
    told = site.get(f"/en/{MAZHILIS}laboratory/?method=dhondt&format=json").json()
    assert [told["changed"][each] for each in told["by_law"] if told["by_law"][each]] == [41, 8, 6, 6, 5, 3]
    assert sorted(told["by_law"].values(), reverse=True)[:6] == [40, 8, 6, 6, 5, 4]


@pytest.mark.parametrize(
    "setting", ["seats=0", "seats=abc", "seats=9999999", "threshold=x", "method=none", "base=none", "votes-osdp=-1"]
)
def test_a_setting_that_cannot_be_computed_is_told_and_not_a_failure(site: Client, setting: str) -> None:
    answer = site.get(f"/en/{MAZHILIS}laboratory/?{setting}")
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()


def test_votes_that_are_changed_change_the_seats_beside_those_of_the_law(site: Client) -> None:
    told = site.get(f"/en/{MAZHILIS}laboratory/?votes-osdp=1&format=json").json()
    assert (told["by_law"]["osdp"], told["changed"]["osdp"]) == (4, 0)


def test_the_papers_of_georgia_that_are_out_of_balance(site: Client) -> None:
    assert site.get(f"/en/{GEORGIA}stations/?format=json").json()["number"] == 3110
    found = site.get(f"/en/{GEORGIA}stations/?faulty=1&format=json").json()
    assert found["number"] == 241
    assert all(each["broken"] for each in found["papers"])


def test_downloads(site: Client) -> None:
    answer: Any = site.get(f"/en/{GEORGIA}downloads/papers.csv")
    papers = b"".join(answer.streaming_content)
    assert papers.count(b"\n") == 3111
    assert site.get(f"/en/{MAZHILIS}downloads/case.zip").content[:2] == b"PK"
    assert b"osdp" in site.get(f"/en/{MAZHILIS}downloads/seats.csv").content
    assert site.get(f"/en/{MAZHILIS}downloads/papers.csv").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_there_is_told_with_a_number_to_quote(site: Client, language: str) -> None:
    for page in (
        "nothing/",
        "elections/none/",
        f"{MAZHILIS}seats/osdp/5/",
        f"{MAZHILIS}lists/none/",
        "record/entries/9999999/",
    ):
        answer = site.get(f"/{language}/{page}")
        assert answer.status_code == 404
        assert answer.headers["X-Request-Id"] in answer.content.decode()
        assert f'<html lang="{language}">' in answer.content.decode()


def test_the_address_of_the_site_leads_to_the_readers_language(site: Client) -> None:
    for asked, language in (("ru", "ru"), ("en-GB", "en"), ("fr", "kk")):
        assert site.get("/", headers={"accept-language": asked}).headers["Location"] == f"/{language}/"


def test_nothing_but_the_sites_own_files_may_be_loaded(site: Client) -> None:
    answer = site.get("/en/")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in answer.headers
    assert not re.search(r'(?:src|href)="(?:https?:)?//(?!www\.)[^"]*\.(?:js|css|woff2)', answer.content.decode())


def test_seats_are_numbered_through_all_a_list_is_entitled_to_where_constituencies_count(site: Client) -> None:
    """National: 60 seats in all, 41 of them constituencies, 19 by list. There is a page for each of the 60."""
    page = site.get(f"/en/{ZEALAND}lists/national/").content.decode()
    assert "National is entitled to 60 seats in all of 120" in page
    assert "41 were won in constituencies, 19 are filled from the list" in page
    assert f"{ZEALAND}seats/national/60/" in page
    assert (
        "Why National is entitled to its 60th seat in all"
        in site.get(f"/en/{ZEALAND}seats/national/60/").content.decode()
    )
    assert site.get(f"/en/{ZEALAND}seats/national/61/").status_code == 404
    assert site.get(f"/en/{ZEALAND}seats/national/60/?format=json").json()["numbered"] == "entitlement"
