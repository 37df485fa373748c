"""The pages of the record in each language: entries in words, who has seen the log, how to verify it."""

from hashlib import sha256

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
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
