"""Stations that have not sent a paper, and all versions of a paper beside each other."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import Client

from maslikhat.election.opening.figures import station_figures
from maslikhat.election.protocols.form import LineKind
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import Layout, PaperFile
from maslikhat.law.shelf import RULES
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


def test_papers_are_found_by_the_relation_they_break_and_by_its_side_with_the_counts(site: Client) -> None:
    told = site.get(f"/en/elections/{GEORGIA}/stations/?relation=balance&format=json").json()
    assert told["number"] == 235
    assert told["broken"] == [
        {"relation": "balance", "papers": 235, "more": 90, "fewer": 145},
        {"relation": "enough_ballots", "papers": 8, "more": 8, "fewer": 0},
    ]
    for asked, number in (("balance:more", 90), ("balance:fewer", 145), ("enough_ballots", 8), ("unknown", 3110)):
        page = f"/en/elections/{GEORGIA}/stations/?relation={asked}"
        assert site.get(f"{page}&format=json").json()["number"] == number
        assert site.get(f"{page}&format=csv").getvalue().count(b"\n") == number + 1
    found = site.get(f"/en/elections/{GEORGIA}/stations/?relation=balance:fewer&page=2").content.decode()
    assert "Papers found: 145" in found
    assert 'value="balance:fewer" selected' in found
    assert 'href="?relation=balance%3Amore#papers">90</a>' in found
    assert 'href="?relation=balance%3Afewer&amp;page=1"' in found or 'href="?relation=balance%3Afewer&page=1"' in found
    assert site.get(f"/api/v1/elections/{GEORGIA}/stations?relation=balance&side=more").json()["number"] == 90
    assert site.get(f"/api/v1/elections/{GEORGIA}/stations?relation=unknown").status_code == 404


def test_the_counts_of_broken_relations_are_of_the_papers_that_are_looked_for(site: Client) -> None:
    address = f"/en/elections/{GEORGIA}/stations/?territory=87&format=json"
    pages = [site.get(f"{address}&page={page}").json() for page in (1, 2)]
    broken = [each["broken"] for page in pages for each in page["papers"]]
    assert len(broken) == 67
    counts = {name: sum(name in each for each in broken) for name in ("balance", "enough_ballots")}
    assert counts["balance"]
    assert {each["relation"]: each["papers"] for each in pages[0]["broken"]} == {k: n for k, n in counts.items() if n}


def test_stations_stand_in_the_order_in_which_people_count_them(site: Client) -> None:
    first = [*(f"1-{number}" for number in range(1, 35)), *(f"2-{number}" for number in range(1, 17))]
    page = site.get(f"/en/elections/{GEORGIA}/stations/?format=json").json()
    assert [each["station"] for each in page["papers"]] == first
    api = site.get(f"/api/v1/elections/{GEORGIA}/stations").json()
    assert [each["station"] for each in api["papers"]] == first
    lines = site.get(f"/en/elections/{GEORGIA}/downloads/papers.csv").getvalue().decode().splitlines()
    assert [line.split(",")[1] for line in lines[1:51]] == first
    assert lines[-1].split(",")[1] == "87-67"
    found = site.get("/en/search/?q=10-1").content.decode()
    assert found.index(">10-1<") < found.index(">10-2<") if ">10-2<" in found else ">10-1<" in found


def test_a_station_of_the_list_that_is_not_in_is_told_to_programs(site: Client, listed: Publication) -> None:
    address = f"/api/v1/elections/{listed.election}/stations-not-in"
    told = site.get(address).json()
    assert told["stations"] == [{"station": "1-99", "territory": "1"}, {"station": "9-99", "territory": "9"}]
    assert site.get(f"{address}?territory=9").json()["number"] == 1
    lines = site.get(f"/en/elections/{GEORGIA}/stations/?show=missing&format=csv").getvalue().decode()
    assert lines == "station,territory\n1-99,1\n9-99,9\n"


def test_times_are_told_as_a_clock_shows_them_with_the_zone_and_are_read_back(site: Client, tmp_path: Path) -> None:
    text = site.get(f"/en/elections/{GEORGIA}/downloads/papers.csv").getvalue().decode()
    rows = {row["station"]: row for row in csv.DictReader(io.StringIO(text))}
    assert (rows["1-1"]["completed"], rows["1-1"]["closed"]) == ("2024-10-26T23:50+04:00", "2024-10-26T20:00+04:00")
    # Stations abroad have clocks of their own.
    assert rows["87-1"]["completed"] == "2024-10-26T23:58"
    document = site.get(f"/en/elections/{GEORGIA}/stations/lists/1-1/?format=json").json()["versions"][0]
    assert document["times"] == {"completed": "2024-10-26T23:50+04:00", "closed": "2024-10-26T20:00+04:00"}
    assert "completed" not in document["lines"]

    (tmp_path / "papers.csv").write_text(text, encoding="utf-8")
    form = find_form("ge.protocol", RULES)
    times = {name: (name,) for name in ("closed", "completed")}
    lines = {name: name for name, line in form.lines.items() if line.kind is not LineKind.TIME}
    file = PaperFile(
        tmp_path / "papers.csv", Layout.WIDE, ("station",), territory="territory", lines=lines, times=times,
        options={"41": "41"}, may_be_empty=frozenset(form.lines),
    )  # fmt: skip
    read = {each.station: each for each in station_figures([read_papers(file, form)])}
    for paper in PublishedPaper.objects.filter(election=GEORGIA, closed_by=None)[:200]:
        assert dict(read[paper.station].lines) == paper.lines


@pytest.mark.parametrize(("station", "told"), [("1-8", "Off by 1"), ("1-1", "Hold")])
def test_a_station_says_at_once_whether_its_paper_keeps_the_relations(site: Client, station: str, told: str) -> None:
    words = site.get(f"/en/elections/{GEORGIA}/stations/lists/{station}/").content.decode()
    card, _, rest = words.partition('id="versions"')
    assert told in card
    assert told in rest
