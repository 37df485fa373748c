"""Stations that have not sent a paper, and all versions of a paper beside each other."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.test import Client

from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.selectors import public
from maslikhat_web.elections.selectors.papers import Asked, missing_of, page_of

GEORGIA = "ge.parliament.2024-10-26"
LISTED = {"1-1": "1", "1-99": "1", "9-99": "9"}


@pytest.fixture
def listed(db: None) -> Iterator[Publication]:  # noqa: ARG001 - the database is needed
    """Georgia as if a list of stations had been published, two of which sent nothing."""
    publication = Publication.objects.get(election=GEORGIA, is_current=True)
    read, key = public.read_publication_of(publication), public._key(publication)
    public._kept[key] = replace(read, stations=LISTED)
    yield publication
    public._kept[key] = read


def test_a_station_of_the_list_without_a_paper_is_not_yet_in(db: None) -> None:  # noqa: ARG001 - the database is needed
    assert missing_of(GEORGIA, LISTED, Asked()) == [("1-99", "1"), ("9-99", "9")]
    assert missing_of(GEORGIA, LISTED, Asked(territory="9")) == [("9-99", "9")]
    assert missing_of(GEORGIA, LISTED, Asked(words="1-99")) == [("1-99", "1")]
    assert missing_of(GEORGIA, {"1-1": "1"}, Asked()) == []
    assert missing_of(GEORGIA, {"1-1": "1"}, Asked(contest="other")) == [("1-1", "1")]


@pytest.mark.usefixtures("listed")
def test_the_page_of_stations_not_yet_in(site: Client) -> None:
    told = site.get(f"/en/elections/{GEORGIA}/stations/?show=missing&format=json").json()
    assert told["number"] == 2
    page = site.get(f"/en/elections/{GEORGIA}/stations/?show=missing&a=1").content.decode()
    assert "2 stations are not yet in" in page
    assert "9-99" in page


def test_without_a_list_of_stations_none_is_called_missing(site: Client) -> None:
    page = site.get(f"/en/elections/{GEORGIA}/stations/?show=missing").content.decode()
    assert "not yet in" not in page
    assert "3,110 papers" in page


@pytest.mark.parametrize(("asked", "page", "shown"), [(0, 1, 50), (1, 1, 50), (3, 3, 1), (4, 3, 1)])
def test_a_page_beyond_the_last_is_the_last(asked: int, page: int, shown: int) -> None:
    found = page_of(list(range(101)), asked)
    assert (found.page, found.pages, len(found.papers)) == (page, 3, shown)


def test_a_copy_of_an_observer_stands_beside_the_commissions_paper_and_what_differs_is_marked(site: Client) -> None:
    own = PublishedPaper.objects.get(election=GEORGIA, station="1-2", closed_by=None)
    option = max(own.votes, key=lambda name: own.votes[name])
    copied = {**own.votes, option: own.votes[option] - 7}
    PublishedPaper.objects.create(
        election=GEORGIA, contest=own.contest, station=own.station, territory=own.territory, version=1,
        origin="observer", lines=own.lines, votes=copied, against_all=None, broken={}, is_faulty=False,
        published_by=own.published_by, entry=own.entry, sort_key=own.sort_key,
    )  # fmt: skip
    page = site.get(f"/en/elections/{GEORGIA}/stations/lists/1-2/").content.decode()
    assert page.index(">Version 1<") < page.index("Copy of an observer, version 1")
    assert page.count("differs") == 1
    assert str(own.votes[option] - 7) in page
