"""Elections side by side, chosen by a form whose address keeps the choice; and a page for each council."""

import csv
import io
from datetime import UTC, datetime

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.selectors import choosing
from maslikhat_web.shared import state

MAZHILIS, ZEALAND, GEORGIA = "kz.mazhilis.2023-03-19", "nz.house.2014-09-20", "ge.parliament.2024-10-26"
KOSTANAY = "kz.kostanay-region.maslikhat.2023-03-19"
PAGES = (
    f"compare/?e={MAZHILIS}&e={ZEALAND}",
    "compare/?country=kz",
    "bodies/",
    "bodies/?q=костанай",
    "bodies/kz.mazhilis/",
    "bodies/kz.ulytau-region.maslikhat/",
)
MOST_QUERIES = 12


def text(site: Client, address: str) -> str:
    return site.get(f"/en/{address}").content.decode().replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_pages_in_each_language_with_few_queries(
    site: Client, address: str, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    site.get(f"/{language}/{address}")
    with django_assert_max_num_queries(MOST_QUERIES):
        answer = site.get(f"/{language}/{address}{'&' if '?' in address else '?'}again=1")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.content.decode()


def test_exactly_those_elections_are_shown_that_the_address_names(site: Client) -> None:
    told = site.get(f"/en/compare/?e={MAZHILIS}&e={ZEALAND}&format=json").json()
    assert [each["election"] for each in told["elections"]] == [ZEALAND, MAZHILIS]
    page = text(site, f"compare/?e={MAZHILIS}&e={ZEALAND}")
    for election, ticked in ((MAZHILIS, True), (ZEALAND, True), (GEORGIA, False)):
        assert (f'value="{election}" checked' in page) is ticked
    assert "Parliament of Georgia, 2024" not in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("country=nz", {ZEALAND}),
        ("body=kz.maslikhat", {KOSTANAY}),
        ("body=kz.kostanay-region.maslikhat", {KOSTANAY}),
        ("country=kz", {KOSTANAY, MAZHILIS}),
        ("body=kz.mazhilis&country=kz", {MAZHILIS}),
        ("body=kz.mazhilis&country=nz", set()),
    ],
)
def test_body_and_country_filter(site: Client, query: str, found: set[str]) -> None:
    told = site.get(f"/en/compare/?{query}&format=json").json()
    assert {each["election"] for each in told["elections"]} == found


def test_what_is_not_published_is_no_zero_in_the_comparison(site: Client) -> None:
    told = {
        each["election"]: each
        for each in site.get(f"/en/compare/?e={MAZHILIS}&e={GEORGIA}&format=json").json()["elections"]
    }
    measures = told[MAZHILIS]["measures"]
    assert (measures["independents"]["value"], measures["competition"]["value"]) == ("1/14", "15")
    assert (measures["women"]["value"], measures["women"]["why"]) == (None, "not-published")
    assert (measures["women_candidates"]["part"], measures["women_candidates"]["whole"]) == (80, 281)
    assert told[GEORGIA]["measures"]["independents"]["value"] == "0"


def test_women_stand_with_their_base_and_source(site: Client) -> None:
    assert "80 of 281; registered on lists [S41]" in text(site, f"compare/?e={MAZHILIS}&e={ZEALAND}")
    page = text(site, f"elections/{MAZHILIS}/candidates/")
    assert "80 of 281" in page
    assert "28.5 %" in page
    assert "of which nothing published says whether the quota is met: 6 of 7" in page


def test_countries_beside_each_other_are_told_how_they_differ(site: Client) -> None:
    page = text(site, f"compare/?e={MAZHILIS}&e={ZEALAND}")
    for words in (
        "The seats are not of one kind",
        "what each list is entitled to, constituency seats included",
        "69 of 98; constituencies are not in these figures",
        "Votes become seats by different methods",
    ):
        assert words in page
    assert "Thresholds differ" not in page
    assert "Thresholds are taken of different counts" in page


def test_the_table_of_a_section_is_the_same_in_its_file(site: Client) -> None:
    answer = site.get(f"/en/compare/?e={MAZHILIS}&e={ZEALAND}&figure=people&format=csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode())))
    assert [row[0][-4:] for row in rows[1:]] == ["2014", "2023"]
    assert any("80 of 281" in cell for cell in rows[2])
    drawn = site.get(f"/en/compare/?e={MAZHILIS}&e={ZEALAND}&figure=results-gallagher&format=svg")
    assert drawn.headers["Content-Type"] == "image/svg+xml"
    assert "2014" in drawn.content.decode()


@pytest.mark.parametrize("query", ["e=kz.nowhere.2023-01-01", "body=kz.nowhere", "country=xx", "e=%3Cscript%3E"])
def test_what_is_unknown_is_told_and_nothing_is_guessed(site: Client, query: str) -> None:
    answer = site.get(f"/en/compare/?{query}")
    page = answer.content.decode()
    assert answer.status_code == 400
    assert "No election and no council here is called" in page
    assert "<script>" not in page
    assert site.get(f"/en/compare/?{query}&format=json").json()["elections"] == []


def test_a_retracted_election_says_when_and_why_and_the_others_stay(site: Client, mazhilis: Publication) -> None:
    mazhilis.retracted_at = datetime(2026, 11, 25, 9, tzinfo=UTC)
    mazhilis.retraction_reason = "Two papers were swapped."
    mazhilis.is_current = False
    mazhilis.save()
    state.bump()
    answer = site.get(f"/en/compare/?e={MAZHILIS}&e={ZEALAND}")
    page = answer.content.decode()
    assert answer.status_code == 400
    day = timezone.localtime(mazhilis.retracted_at)
    assert f"was retracted on {day:%d.%m.%Y}: Two papers were swapped." in page
    told = site.get(f"/en/compare/?e={MAZHILIS}&e={ZEALAND}&format=json").json()
    assert [each["election"] for each in told["elections"]] == [ZEALAND]


def test_the_structure_of_councils_is_no_election(site: Client) -> None:
    answer = site.get("/en/compare/?e=kz.maslikhats.2023-03-19")
    assert answer.status_code == 400
    assert "tells the structure of councils and is no election" in answer.content.decode()


def test_more_than_the_limit_are_told_and_the_latest_shown(site: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "MOST", 2)
    told = site.get(f"/en/compare/?e={MAZHILIS}&e={ZEALAND}&e={GEORGIA}&limit=2&format=json").json()
    assert told["found"] == 3
    assert [each["election"] for each in told["elections"]] == [MAZHILIS, GEORGIA]
    assert "3 elections fit the choice" in text(site, f"compare/?e={MAZHILIS}&e={ZEALAND}&e={GEORGIA}&limit=2")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ақмола", "kz.akmola-region.maslikhat"),
        ("Акмолинской", "kz.akmola-region.maslikhat"),
        ("Akmola", "kz.akmola-region.maslikhat"),
        ("мажилис", "kz.mazhilis"),
        ("Zealand", "nz.house"),
    ],
)
def test_a_council_is_found_by_a_name_in_any_language(site: Client, words: str, found: str) -> None:
    told = site.get("/kk/bodies/", {"q": words, "format": "json"}).json()["councils"]
    assert [each["id"] for each in told] == [found]
    hits = site.get("/ru/search/", {"q": words, "format": "json"}).json()["councils"]
    assert [each["address"] for each in hits] == [[found]]


def test_of_223_councils_it_is_told_how_many_are_named(site: Client) -> None:
    page = text(site, "bodies/")
    assert "223 councils, 3,415 seats: 3,081 in constituencies, 334 by list" in page
    # The 20 of the regional level; the site of these tests has no council of a town.
    assert "known by name 20 of 223 councils" in page
    assert "The names of the other 203 are in none of the sources used here: city: 37 and district: 166" in page


def test_a_council_has_its_size_with_the_article_and_its_status(site: Client) -> None:
    page = text(site, "bodies/kz.mazhilis/")
    assert "145" in page
    assert "mark doubt" in page
    kostanay = text(site, "bodies/kz.kostanay-region.maslikhat/")
    assert "32: 16 in constituencies, 16 by list" in kostanay
    assert "regional: at most 50" in kostanay
    assert "Maslikhat of Kostanay Region" in kostanay
    assert "in 2028 by the term of 5 years, reckoned from 19.03.2023" in kostanay
    assert "the law that is coded here gives no day" in page


def test_a_council_without_an_election_says_so(site: Client) -> None:
    page = text(site, "bodies/kz.zhambyl-region.maslikhat/")
    assert "No election of this council is published here" in page
    assert "S16 prints 18 deputies" in page
    assert site.get("/en/bodies/kz.nowhere.maslikhat/").status_code == 404
