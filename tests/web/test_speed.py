"""No page asks the database more often for a larger election; many rows are written as one would write each."""

from datetime import timedelta

import pytest
from bench.invented import archive
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import DAY

from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.records.models import Entry, Tile
from maslikhat_web.shared import state
from maslikhat_web.shared.bulk import insert

pytestmark = pytest.mark.django_db
MOST_QUERIES = 12
SMALL, LARGE = "kz.small.2023-03-19", "kz.large.2023-03-19"
SIZES = {SMALL: 100, LARGE: 2000}
PAGES = (
    "elections/{}/",
    "elections/{}/?format=json",
    "elections/{}/how/",
    "elections/{}/lists/birch/",
    "elections/{}/seats/birch/1/",
    "elections/{}/stations/",
    "elections/{}/stations/?page=2",
    "elections/{}/stations/?faulty=1",
    "elections/{}/stations/?relation=balance:more",
    "elections/{}/stations/?format=csv",
    "elections/{}/stations/?q=7&territory=3",
    "elections/{}/stations/?format=json",
    "elections/{}/stations/lists/100/",
    "elections/{}/laboratory/",
    "elections/{}/laboratory/?method=dhondt",
    "elections/{}/downloads/",
    "elections/{}/downloads/result.json",
    "elections/{}/downloads/seats.csv",
    "elections/{}/downloads/papers.csv",
    "elections/{}/downloads/case.zip",
    "elections/{}/night/",
    "elections/{}/screen/",
    "embed/elections/{}/",
    "feed/elections/{}/",
)
OF_THE_SITE = (
    "",
    "elections/",
    "elections/?q=invented",
    "compare/",
    "search/?q=1",
    "glossary/",
    "record/",
    "record/?page=2",
    "record/entries/300/",
    "feed/",
)


def queries(site: Client, address: str) -> int:
    """How many queries a page makes that is not kept yet, its election being known; the version of the site is one."""
    site.get(address)
    state.forget()
    with CaptureQueriesContext(
        connection,
    ) as seen:
        answer = site.get(f"{address}{'&' if '?' in address else '?'}again=1")
        list(answer)
    assert answer.status_code == 200, address
    return len(seen)


def test_no_page_asks_more_often_for_2000_stations_than_for_100(site: Client) -> None:
    for election, stations in SIZES.items():
        publish(archive=archive(stations, election=election), name=election, author="site", at=DAY)
    small, large = ({page: queries(site, f"/ru/{page.format(name)}") for page in PAGES} for name in SIZES)
    assert small == large
    assert {page: count for page, count in large.items() if count > MOST_QUERIES} == {}


def test_no_page_of_the_site_asks_more_often_when_2000_stations_were_published(site: Client) -> None:
    before = {page: queries(site, f"/kk/{page}") for page in OF_THE_SITE}
    publish(archive=archive(2000, election=LARGE), name=LARGE, author="site", at=DAY)
    after = {page: queries(site, f"/kk/{page}") for page in OF_THE_SITE}
    assert after == before
    assert max(after.values()) <= MOST_QUERIES


def test_publishing_asks_as_often_for_1000_changed_papers_as_for_100(site: Client) -> None:  # noqa: ARG001
    """A paper costs no query of its own; a batch of five hundred, and a tile of 256 entries, may cost a few."""
    counts = []
    for election, stations in ((SMALL, 100), (LARGE, 1000)):
        publish(archive=archive(stations, 1, election), name=election, author="site", at=DAY)
        with CaptureQueriesContext(connection) as seen:
            publish(archive=archive(stations, 2, election), name=election, author="site", at=DAY + timedelta(hours=1))
        counts.append(len(seen))
        assert PublishedPaper.objects.filter(election=election, closed_by=None).count() == stations
        assert PublishedPaper.objects.filter(election=election, version=2).count() == stations
    assert counts[1] - counts[0] <= 40


def test_a_row_written_with_many_is_the_row_written_alone() -> None:
    last = PublishedPaper.objects.exclude(territory="").order_by("-pk").values().first()
    assert last is not None
    row = {**last, "station": "одна", "broken": {"valid": -1}, "against_all": None}
    alone = PublishedPaper.objects.create(**{**row, "id": None, "version": 7})
    insert(PublishedPaper, [{**row, "version": 8}])
    many = PublishedPaper.objects.get(station="одна", version=8)
    kept = [field.attname for field in PublishedPaper._meta.concrete_fields if field.attname not in ("id", "version")]
    assert [getattr(many, name) for name in kept] == [getattr(alone, name) for name in kept]


def test_bytes_and_moments_are_written_with_many_as_alone() -> None:
    entry = Entry.objects.order_by("index").values()[0]
    insert(Entry, [{**entry, "index": 10**9, "sequence": 10**6}])
    written = Entry.objects.get(index=10**9)
    assert (bytes(written.leaf), written.time) == (bytes(entry["leaf"]), entry["time"])


def test_a_key_that_is_taken_is_an_error_and_a_field_left_out_too() -> None:
    taken = {"level": 0, "position": 0, "hashes": b""}
    with pytest.raises(IntegrityError), transaction.atomic():
        insert(Tile, [taken])
    with pytest.raises(KeyError):
        insert(Tile, [{"level": 0, "position": 1}])
    insert(Tile, [])
