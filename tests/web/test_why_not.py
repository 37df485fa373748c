"""Each list and each candidate that did not win has an address that tells why, in words and as data."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from maslikhat.basics.text import LANGUAGES

pytestmark = pytest.mark.django_db
MAZHILIS = "elections/kz.mazhilis.2023-03-19"
ZEALAND = "elections/nz.house.2014-09-20"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["amanat", "auyl", "respublica", "akzhol", "npk", "osdp", "baitaq"])
def test_every_list_of_the_mazhilis_is_told_in_each_language(site: Client, language: str, name: str) -> None:
    page = site.get(f"/{language}/{MAZHILIS}/lists/{name}/why-not/").content.decode()
    assert "97-1" in page
    assert f'href="/{language}/{MAZHILIS}/lists/{name}/"' in page


def test_respublica_lacked_19156_votes_and_would_have_taken_the_seat_from_amanat(
    site: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    site.get(f"/en/{MAZHILIS}/")
    with django_assert_max_num_queries(12):
        page = site.get(f"/en/{MAZHILIS}/lists/respublica/why-not/").content.decode()
    assert "With 19,156 votes more for Respublica" in page
    assert "AMANAT would have one seat fewer" in page
    told = site.get(f"/en/{MAZHILIS}/lists/respublica/why-not/?format=json").json()
    assert (told["schema"], told["kind"], told["seat"]) == ("maslikhat.missed/1", "remainder", 7)
    assert told["gain"] == {"votes": 19156, "losers": ["amanat"]}
    assert told["rule"]["article"] == "97-1"


def test_the_ways_there_from_the_list_and_from_its_seat(site: Client) -> None:
    there = f'href="/en/{MAZHILIS}/lists/osdp/why-not/"'
    for place in ("lists/osdp/", "seats/osdp/4/"):
        assert there in site.get(f"/en/{MAZHILIS}/{place}").content.decode()
    below = site.get(f"/en/{MAZHILIS}/lists/baitaq/").content.decode()
    assert "Why does it hold no seat?" in below
    assert "It lacks 171,892." in below


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_of_a_constituency_has_a_page(site: Client, language: str) -> None:
    place = f"/{language}/{ZEALAND}/constituencies/1/"
    assert f'href="{place}labour/why-not/"' in site.get(place).content.decode()
    assert f'href="{place}national/why-not/"' not in site.get(place).content.decode()
    told = site.get(f"{place}labour/why-not/?format=json").json()
    assert (told["winner"], told["place"], told["behind"]) == ("national", 2, told["winner_votes"] - told["votes"])
    page = site.get(f"{place}labour/why-not/").content.decode()
    assert str(told["behind"] + 1) in page.replace("\u00a0", "").replace(",", "")


@pytest.mark.parametrize(
    "place",
    [
        f"{MAZHILIS}/lists/nobody/why-not/",
        f"{MAZHILIS}/lists/against_all/why-not/",
        f"{MAZHILIS}/constituencies/1/amanat/why-not/",
        f"{ZEALAND}/constituencies/1/national/why-not/",
        f"{ZEALAND}/constituencies/none/labour/why-not/",
    ],
)
def test_of_a_winner_and_of_nobody_there_is_no_such_page(site: Client, place: str) -> None:
    assert site.get(f"/en/{place}").status_code == 404


def test_who_won_a_constituency_is_told_as_a_person(site: Client) -> None:
    page = site.get(f"/ru/{ZEALAND}/constituencies/1/").content.decode()
    assert "Депутат: Nicola Laura Kaye, National" in page
