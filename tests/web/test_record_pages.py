"""The pages of the record in each language: entries in words, who has seen the log, how to verify it."""

import re
from hashlib import sha256

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.public_routes import PAGES, addresses
from tests.web.unheld import unheld

from maslikhat.basics.text import LANGUAGES
from maslikhat.record.verifier import FILE
from maslikhat_web.records.models import Entry

KINDS = ("protocol", "rules", "election", "result", "tally")
MOST_QUERIES = 12


def index_of(kind: str) -> int:
    return int(Entry.objects.filter(kind=kind).order_by("index").values_list("index", flat=True)[0])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_of_each_kind_is_told_in_words(
    site: Client, language: str, kind: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(MOST_QUERIES):
        answer = site.get(f"/{language}/record/entries/{index_of(kind)}/")
    words = answer.content.decode()
    assert answer.status_code == 200
    assert len(answer.content) < 150_000
    assert words.count("<table") >= 2
    assert "<svg" in words.split('class="qr"')[1]


def test_a_paper_is_told_with_the_names_of_its_lists_and_lines(site: Client) -> None:
    words = site.get("/en/record/entries/0/").content.decode()
    assert "Georgian Dream" in words
    assert "1-1" in words
    assert "receipt-0.json" in words
    assert "http://127.0.0.1/record/receipts/0" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_verify_names_the_file_its_hash_and_the_key(site: Client, language: str) -> None:
    words = site.get(f"/{language}/record/verify/").content.decode()
    given = site.get("/record/maslikhat_verify.py")
    assert sha256(given.content).hexdigest() in words
    assert given.content == FILE.read_bytes()
    assert site.get("/record/key").content.decode().strip().replace("+", "&#43;") in words.replace("+", "&#43;")


def test_a_kind_of_entry_that_nobody_knows_yet_is_shown_field_by_field(site: Client) -> None:
    site.get("/en/record/")
    with unheld():
        Entry.objects.filter(index=index_of("result")).update(kind="unheard-of")
    assert "unheard-of" in site.get("/en/record/?subject=ge.parliament.2024-10-26/result&again=2").content.decode()


def test_entries_are_found_by_kind_and_by_subject_and_the_way_on_keeps_both(site: Client) -> None:
    asked = "/record/?kind=protocol&subject=ge.parliament"
    papers = Entry.objects.filter(kind="protocol", subject__startswith="ge.parliament").count()
    assert 3110 == papers < Entry.objects.count()
    words = site.get(f"/en{asked}").content.decode()
    assert "Entries found: 3,110" in words
    assert f"{Entry.objects.count():,} public acts on the record" in words
    assert '<option value="protocol" selected>' in words
    assert 'rel="next" href="?subject=ge.parliament&amp;kind=protocol&amp;page=2"' in words
    told = site.get(f"/en{asked}&page=2&format=json").json()
    assert (told["number"], told["page"], told["pages"]) == (3110, 2, 63)
    assert {each["kind"] for each in told["entries"]} == {"protocol"}
    api = site.get("/api/v1/record/entries?kind=protocol&subject=ge.parliament&page=2").json()
    assert api["entries"] == told["entries"]


def test_a_page_after_the_last_is_the_last_and_a_kind_that_is_none_asks_for_all(site: Client) -> None:
    told = site.get("/en/record/?format=json&page=999999&kind=nonsense").json()
    assert told["number"] == Entry.objects.count()
    assert told["page"] == told["pages"]
    assert told["entries"][-1]["index"] == 0
    assert site.get("/api/v1/record/entries?kind=nonsense").status_code == 422


# Not a part of one result that is published: tried votes, what others embed or read, what is of many elections.
NOT_OF_A_RESULT = ("laboratory", "screen", "embed", "feed-election", "feed-body", "feed", "body", "record-entry")
OF_A_RESULT = {name: examples for name, examples in PAGES.items() if any(examples) and name not in NOT_OF_A_RESULT}


@pytest.mark.parametrize("address", addresses(OF_A_RESULT))
def test_what_is_published_leads_to_its_entry_of_the_record(site: Client, address: str) -> None:
    words = site.get(address).content.decode()
    assert re.search(r'href="/kk/record/entries/\d+/"[^>]*>тексеру<', words), address
