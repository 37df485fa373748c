"""A publication makes anew what it changes and nothing else; nothing older is ever shown."""

import re
from datetime import timedelta
from itertools import count

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.conftest import DAY
from tests.web.public_routes import FILES, GEORGIA, MAZHILIS, PAGES, addresses, whole
from tests.web.test_publishing import changed

from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.selectors import public
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.records.services import rotate_key
from maslikhat_web.shared.places import election_of
from maslikhat_web.shared.state import SHARED, bump, version

pytestmark = pytest.mark.django_db
API = tuple(f"/api/v1/elections/{MAZHILIS}{part}" for part in ("", "/lists", "/lists/osdp/seats/4", "/constituencies"))
OF_ALL = ("/kk/elections/?q=2023", "/kk/search/?q=2023", "/kk/record/?page=2", "/api/v1/elections")
EVERY = (*addresses(PAGES), *addresses(FILES), *API, *OF_ALL)
OF_MAZHILIS = tuple(each for each in EVERY if MAZHILIS in each)
_moments = count(1)


def another_of_mazhilis() -> Publication:
    """The Mazhilis once more, with a vote more for one list."""
    case = changed("kz-mazhilis-2023", "votes.csv", "3431510", "3431511")
    return publish(archive=case, name="kz", author="site", at=DAY + timedelta(hours=next(_moments)), reason="demo")


def another_election() -> Publication:
    case = changed("kz-maslikhat-2023-kostanay", "case.toml", "maslikhat.2023", "maslikhat.demo.2023")
    return publish(archive=case, name="demo", author="site", at=DAY + timedelta(hours=next(_moments)))


def status(site: Client, address: str, tag: str) -> int:
    answer = site.get(address, headers={"if-none-match": tag})
    list(answer)
    return int(answer.status_code)


def tags(site: Client, wanted: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for address in wanted:
        answer = site.get(address)
        found[address] = answer.headers["ETag"]
        # Read to its end a file is closed by the client, which keeps hold of the database.
        list(answer)
    return found


@pytest.mark.parametrize(
    ("path", "about"),
    [
        ("/ru/elections/a.b.2020-01-01/", "a.b.2020-01-01"),
        ("/ru/elections/a/seats/b/1/", "a"),
        ("/ru/embed/elections/a/", "a"),
        ("/ru/feed/elections/a/", "a"),
        ("/api/v1/elections/a", "a"),
        ("/api/v1/elections/a/lists", "a"),
        ("/ru/elections/", SHARED),
        ("/api/v1/elections", SHARED),
        ("/ru/", SHARED),
        ("/ru/feed/bodies/elections/", SHARED),
        ("/ru/record/entries/1/", SHARED),
        ("/api/v1/record/entries", SHARED),
    ],
)
def test_which_election_an_address_is_about(path: str, about: str) -> None:
    assert election_of(path) == about


def test_publishing_another_election_leaves_the_pages_of_this_one(site: Client) -> None:
    before = tags(site, EVERY)
    another_election()
    for address, tag in before.items():
        assert status(site, address, tag) == (304 if election_of(address.partition("?")[0]) else 200), address


def test_publishing_an_election_makes_every_page_of_it_anew_and_those_that_show_all(site: Client) -> None:
    before = tags(site, EVERY)
    another_of_mazhilis()
    for address, tag in before.items():
        about = election_of(address.partition("?")[0])
        assert status(site, address, tag) == (200 if about in (SHARED, MAZHILIS) else 304), address


def test_a_page_that_shows_two_elections_shows_the_change_of_either(site: Client) -> None:
    first = site.get("/en/elections/").content.decode()
    other = another_election()
    assert other.election not in first
    second = site.get("/en/elections/").content.decode()
    assert other.election in second
    another_of_mazhilis()
    told = site.get("/en/elections/?format=json").json()["elections"]
    assert {each["id"]: each["publication"] for each in told}[MAZHILIS] == 2


@pytest.mark.parametrize("address", OF_MAZHILIS)
def test_a_page_of_an_election_reads_of_that_election_alone(site: Client, address: str) -> None:
    """What makes the tags above right: no row of another election is asked for, so none can be shown."""
    public._kept.clear()
    keys = {str(each) for each in Publication.objects.filter(election=MAZHILIS).values_list("pk", flat=True)}
    another = f"{address}{'&' if '?' in address else '?'}read=anew"
    with CaptureQueriesContext(
        connection,
    ) as asked:
        whole(site, another)
    for each in (query["sql"] for query in asked):
        if "elections_publication" in each or "elections_publishedpaper" in each:
            by_key = re.findall(r'"elections_publication"\."id" (?:=|IN) \(?(\d+)', each)
            assert f"'{MAZHILIS}'" in each or (by_key and set(by_key) <= keys), each


def test_a_key_that_changed_and_a_newer_program_make_everything_anew(site: Client, tmp_path: object) -> None:
    for act in (
        lambda: rotate_key(at=timezone.now(), reason="demo"),
        lambda: call_command("load_elections", folder=tmp_path),
        bump,
    ):
        before = tags(site, EVERY)
        act()
        for address, tag in before.items():
            assert status(site, address, tag) == 200, address


def test_a_cosignature_is_seen_in_the_record_and_leaves_elections(site: Client) -> None:
    before = tags(site, EVERY)
    bump(SHARED)
    for address, tag in before.items():
        assert status(site, address, tag) == (304 if election_of(address.partition("?")[0]) else 200), address


def test_a_retracted_election_is_gone_at_once_though_its_pages_were_kept(site: Client) -> None:
    before = tags(site, OF_MAZHILIS)
    Publication.objects.filter(election=MAZHILIS).update(
        is_current=False, retracted_at=timezone.now(), retraction_reason="demo"
    )
    bump(MAZHILIS)
    for address, tag in before.items():
        # What was published is told by its feed for ever.
        assert status(site, address, tag) == (200 if "/feed/" in address else 410), address


def test_versions_of_elections_grow_apart(site: Client) -> None:  # noqa: ARG001 - published elections
    georgia, mazhilis, all_of_it = version(GEORGIA), version(MAZHILIS), version()
    bump(MAZHILIS)
    assert version(GEORGIA) == georgia
    assert version(MAZHILIS) != mazhilis
    assert version() != all_of_it
