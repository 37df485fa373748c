"""The evening of an invented election: batch after batch is published, and nothing certain is ever taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, Route
from pytest_django import DjangoAssertNumQueries
from tests.web.demo import BATCHES, EVENING, ID, STATIONS, demo_case, evening

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import pack_files, unpacked
from maslikhat_web import shared
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.services.publish import publish

pytestmark = pytest.mark.django_db
SCRIPT = Path(shared.__file__).parent / "static" / "refresh.js"
NIGHT, SCREEN = f"elections/{ID}/night/", f"elections/{ID}/screen/"


def told(site: Client) -> Any:
    return site.get(f"/en/{NIGHT}?format=json").json()


def test_an_evening_from_the_first_batch_to_the_final_result(site: Client) -> None:
    """Bounds close in on the final seats, a batch adds only its own papers, the way to the count comes and goes."""
    bounds: list[dict[str, dict[str, int]]] = []
    for counted, made in zip(BATCHES, evening(), strict=True):
        now = told(site)
        assert (now["counted"], now["expected"]) == (counted, STATIONS)
        bounds.append(now["bounds"])
        added = counted - ([0, *BATCHES][len(bounds) - 1])
        assert PublishedPaper.objects.filter(published_by=made).count() == added
        link = f'href="/en/{NIGHT}"' in site.get(f"/en/elections/{ID}/").content.decode()
        assert link is (counted < STATIONS)
    final = told(site)
    assert (final["state"], final["outstanding"]) == ("final", 0)
    for before, after in pairwise(bounds):
        for name, bound in after.items():
            least, most = before[name]["least"], before[name]["most"]
            assert least <= bound["least"] <= final["seats"][name] <= bound["most"] <= most
    assert all(each["least"] == each["most"] for each in bounds[-1].values())
    page = site.get(f"/en/{NIGHT}").content.decode()
    assert "All 12 polling stations are counted" in page
    assert "All 20 list seats are certain" in page
    assert "May change" not in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", [NIGHT, SCREEN])
def test_the_page_and_the_wall_in_each_language(
    site: Client, place: str, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    next(evening())
    site.get(f"/{language}/{place}")
    with django_assert_max_num_queries(12):
        answer = site.get(f"/{language}/{place}?again=1")
    page = answer.content.decode()
    assert 'value="3"' in page
    assert "2021" in page
    assert "21:00 (UTC+6)" in page
    assert f'href="/{language}/{place}' in page
    assert "http-equiv" not in page
    assert ("<nav" in page) is (place == NIGHT)


def test_a_reader_is_told_304_until_the_next_batch(site: Client) -> None:
    batches = evening()
    next(batches)
    tag = site.get(f"/en/{NIGHT}").headers["ETag"]
    assert site.get(f"/en/{NIGHT}", headers={"if-none-match": tag}).status_code == 304
    next(batches)
    answer = site.get(f"/en/{NIGHT}", headers={"if-none-match": tag})
    assert answer.status_code == 200
    assert "7 of 12 polling stations are counted" in answer.content.decode()


def test_a_seat_that_may_still_change_is_marked_in_words(site: Client) -> None:
    next(evening())
    page = site.get(f"/en/{NIGHT}").content.decode()
    assert "1 of 20 list seats is certain" in page
    assert "The threshold is open" in page
    assert "Voters registered at the stations that are not in" in page


def test_where_voters_are_not_known_the_page_says_that_it_cannot_tell(site: Client) -> None:
    archive = demo_case(5, registered=False)
    publish(archive=archive, name="demo", author="site", at=EVENING)
    page = site.get(f"/en/{NIGHT}").content.decode()
    assert "Which list seats are certain cannot be told yet" in page
    assert "How many voters are registered at the stations that are not in is not published." in page
    assert told(site)["bounds"] == {}


def test_an_election_without_stations_has_a_page_too(site: Client, mazhilis: Publication) -> None:
    page = site.get(f"/en/elections/{mazhilis.election}/night/").content.decode()
    # Published after the clocks of the country were put to UTC+5, as the whole site says.
    assert "17:00 (UTC+5)" in page
    for place in ("night", "screen"):
        page = site.get(f"/en/elections/{mazhilis.election}/{place}/").content.decode()
        assert "<h1>AMANAT" in page


def test_an_unfinished_count_without_stations_says_that_their_number_is_not_published(site: Client) -> None:
    with unpacked(demo_case(5), "demo") as folder:
        files = {each.name: each.read_bytes() for each in folder.iterdir()}
    for name in ("protocols.toml", "papers.csv", "stations.csv"):
        del files[name]
    files["votes.csv"] = b"contest,option,votes\nlists,steppe,6\nlists,river,3\nlists,hill,2\nlists,lake,1\n"
    publish(archive=pack_files(files), name="demo", author="site", at=EVENING)
    assert "How many polling stations are counted is not published" in site.get(f"/en/{NIGHT}").content.decode()


def test_the_wall_has_one_row_for_the_lists_without_a_seat(site: Client) -> None:
    page = site.get("/en/elections/ge.parliament.2024-10-26/screen/").content.decode()
    assert page.count("<tr>") == 1 + 5 + 1
    assert "13 more lists" in page
    assert "At least" not in page


class Kept:
    """Answers of the site, batch by batch, told to a browser by the rules of ETags; the site itself is not asked."""

    def __init__(self, site: Client, address: str) -> None:
        self.address, self.at, self.statuses = address, 0, list[int]()
        batches = evening()
        self._answers = [site.get(address) for _ in zip(range(2), batches, strict=False)]

    def answer(self, route: Route) -> None:
        path = route.request.url.removeprefix("http://127.0.0.1")
        if path.endswith("refresh.js"):
            route.fulfill(path=str(SCRIPT), content_type="text/javascript")
        elif path != self.address:
            route.abort()
        else:
            made = self._answers[self.at]
            same = route.request.headers.get("if-none-match") == made.headers["ETag"]
            self.statuses.append(304 if same else 200)
            route.fulfill(status=self.statuses[-1], headers=dict(made.items()), body=b"" if same else made.content)


@contextmanager
def opened(kept: Kept, browser: Browser) -> Iterator[Page]:
    """A tab of the browser with the page in it, whose clock the test moves."""
    tab = browser.new_page()
    tab.clock.install()
    tab.route("**/*", kept.answer)
    tab.goto(f"http://127.0.0.1{kept.address}")
    yield tab
    tab.close()


def test_the_page_refreshes_itself_when_a_batch_comes_and_only_then(site: Client, chromium: Browser) -> None:
    kept = Kept(site, f"/en/{NIGHT}")
    with opened(kept, chromium) as tab:
        for _ in range(2):
            tab.clock.run_for(20_500)
            tab.wait_for_timeout(50)
        assert kept.statuses == [200, 200, 304]
        tab.get_by_role("link", name="Refresh", exact=True).focus()
        kept.at = 1
        tab.clock.run_for(20_500)
        tab.get_by_role("heading", name="7 of 12 polling stations are counted").wait_for()
        assert tab.evaluate("document.activeElement.textContent") == "Refresh"
        assert not tab.locator(".stale").is_visible()
        tab.unroute_all()
        tab.route("**/*", lambda route: route.abort())
        tab.clock.run_for(20_500)
        tab.locator(".stale").wait_for()
        assert "of the last update" in tab.locator(".stale").inner_text()
