"""Search, files of figures, pages of places and terms, and the comparison: what readers ask for besides the result."""

import csv
import io

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.wording.catalogue import words as words_of
from maslikhat_web.elections.selectors import public

MAZHILIS = "elections/kz.mazhilis.2023-03-19/"
GEORGIA = "elections/ge.parliament.2024-10-26/"
ZEALAND = "elections/nz.house.2014-09-20/"
PAGES = (
    "glossary/",
    "search/?q=алматы",
    f"{MAZHILIS}constituencies/3/",
    f"{MAZHILIS}regions/KZ-61/",
    f"{ZEALAND}constituencies/1/",
    f"{GEORGIA}stations/?contest=lists",
)
MOST_QUERIES = 12


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_more_pages_in_each_language_with_few_queries(
    site: Client, address: str, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    site.get(f"/{language}/{address}")
    with django_assert_max_num_queries(MOST_QUERIES):
        answer = site.get(f"/{language}/{address}{'&' if '?' in address else '?'}again=1")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.content.decode()


def test_the_first_page_of_all_elections_reads_them_in_one_query(
    site: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    public._kept.clear()
    with django_assert_max_num_queries(4):
        assert site.get("/en/compare/?cold=1").status_code == 200


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("Bapi", "people", "Ermurat Bapi"),
        ("Kaye", "people", "Nicola Laura Kaye"),
        ("астана", "constituencies", "No. 1, Astana"),
        ("ОСДП", "lists", "NSDP"),
        ("Ермұрат Бапи", "people", "Ermurat Bapi"),
        ("Даулет Турлыханов", "people", "Däulet Turlyhanov"),
        ("Turlykhanov", "people", "Däulet Turlyhanov"),
        ("НАЖМЕТДИНҰЛЫ", "people", "Bolatbek Najmetdinuly"),
        ("Aq zhol", "lists", "Aq Jol"),
        ("kostanai", "elections", "kz.kostanay-region"),
        ("qostanay", "elections", "kz.kostanay-region"),
        ("Мәжіліс", "elections", "kz.mazhilis.2023-03-19"),
        ("мажилис 2023", "elections", "kz.mazhilis.2023-03-19"),
        ("22-58", "stations", "22-58"),
    ],
)
def test_search_finds_by_a_name_in_any_language(site: Client, words: str, kind: str, found: str) -> None:
    told = site.get("/en/search/", {"q": words, "format": "json"}).json()[kind]
    assert any(found in str(each) for each in told)


@pytest.mark.parametrize("words", ["Несуществующий", "—", "%"])
def test_search_finds_nothing_and_says_so(site: Client, words: str) -> None:
    assert "Nothing is found" in site.get("/en/search/", {"q": words}).content.decode()


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "What can be searched"), ("ru", "Что можно искать"), ("kk", "Не іздеуге болады")],
)
def test_an_empty_search_says_what_can_be_searched(site: Client, language: str, words: str) -> None:
    for address in ("search/", "search/?q=", "search/?q=%20%20"):
        page = site.get(f"/{language}/{address}").content.decode()
        assert words in page
        assert "<table" not in page
    assert site.get(f"/{language}/search/?q=&format=json").json()["elections"] == []


@pytest.mark.parametrize(
    ("language", "there"),
    [("en", False), ("ru", True), ("kk", True)],
)
def test_names_in_other_letters_than_the_page_are_said_to_be_as_published(
    site: Client, language: Language, *, there: bool
) -> None:
    """The winners of the Mazhilis of 2023 were found in Latin letters only."""
    note = words_of(language).say("names-as-published")
    for place in ("constituencies/", "constituencies/3/"):
        assert (note in site.get(f"/{language}/{MAZHILIS}{place}").content.decode()) is there
    assert note not in site.get(f"/{language}/{MAZHILIS}constituencies/2/").content.decode()


def test_each_figure_and_table_is_a_file_of_its_own(site: Client) -> None:
    answer = site.get(f"/ru/{MAZHILIS}?figure=strip&format=csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    osdp = next(row for row in rows if row["Список"] == "ОСДП")
    assert (osdp["Голоса"], osdp["Остаток"], osdp["Мандаты по списку"]) == ("331058", "0.825", "4")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="kz.mazhilis.2023-03-19.strip.csv"'
    drawn = site.get(f"/ru/{MAZHILIS}?figure=regions-figure&format=svg")
    assert drawn.headers["Content-Type"] == "image/svg+xml"
    words = drawn.content.decode()
    assert "<style>" in words
    assert "<a " not in words
    assert site.get(f"/ru/{MAZHILIS}?figure=none&format=svg").status_code == 404


def test_every_foot_of_a_page_leads_to_a_file(site: Client) -> None:
    page = site.get(f"/kk/{MAZHILIS}").content.decode().replace("&amp;", "&")
    feet = {part.split('"')[0] for part in page.split('href="') if "&format=" in part.split('"')[0]}
    assert len(feet) >= 12
    for foot in feet:
        assert site.get(foot).status_code == 200, foot


def test_a_constituency_says_what_is_published_of_it_and_what_is_not(site: Client) -> None:
    published = site.get(f"/en/{MAZHILIS}constituencies/3/").content.decode()
    assert "Ermurat Bapi" in published
    assert "The votes of this constituency are not published" in published
    assert "37 candidates for 1 seat" in published
    counted = site.get(f"/en/{ZEALAND}constituencies/1/?format=json").json()
    assert counted["counted"]
    assert site.get(f"/en/{MAZHILIS}constituencies/99/").status_code == 404


def test_the_seat_of_osdp_is_replayed_with_what_it_rests_on(site: Client) -> None:
    page = site.get(f"/en/{MAZHILIS}seats/osdp/4/").content.decode()
    for words in ("One seat costs 86,546.65 votes", "3 whole quotients and 0.825", "5.20", "entry", "mark doubt"):
        assert words in page


def test_respublica_was_nearest_to_one_more_seat(site: Client) -> None:
    assert "Respublica was nearest to one more seat: 19,156 votes short" in site.get(f"/en/{MAZHILIS}").content.decode()


def test_a_territory_without_figures_has_no_page(site: Client) -> None:
    assert site.get(f"/en/{MAZHILIS}regions/KZ-00/").status_code == 404
    assert "67.21" in site.get(f"/en/{MAZHILIS}regions/KZ-43/").content.decode()


@pytest.mark.parametrize(
    ("language", "beside", "alone"),
    [
        ("en", "what each list is entitled to", "entitled"),
        ("ru", "все мандаты, которые причитаются списку", "которые причитаются списку"),
        ("kk", "тізімге тиесілі барлық мандат", "тиесілі"),
    ],
)
def test_where_constituencies_count_against_lists_the_comparison_speaks_of_entitlements(
    site: Client, language: str, beside: str, alone: str
) -> None:
    """New Zealand's lists are entitled to 120 seats in all; Kazakhstan's share seats of their own."""
    chosen = "&".join(f"e={each.split('/')[1]}" for each in (MAZHILIS, ZEALAND))
    assert beside in site.get(f"/{language}/compare/?{chosen}").content.decode()
    assert beside not in site.get(f"/{language}/compare/?country=kz").content.decode()
    assert alone in site.get(f"/{language}/{ZEALAND}laboratory/?method=dhondt").content.decode()
