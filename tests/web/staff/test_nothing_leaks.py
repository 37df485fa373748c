"""A draft is on no public address: every public route is asked for its id, its stations, its seats, by a stranger."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from tests.web.staff.conftest import ELECTION, HERE, STAFF, Sign, text_of

from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.services.drafts import put_file
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
# What the draft says and nothing that is published does.
SECRETS = ("Demo election", "Учебные выборы", "Secret Party")
VALUES = {"election": ELECTION, "option": "secret", "contest": "lists", "code": "Secret-1", "name": "result.json"}


@pytest.fixture
def draft(begun: Client) -> Draft:  # noqa: ARG001
    """A draft that can be computed, with names of its own."""
    made = Draft.objects.get()
    files = {
        "options.csv": b"id,kind,name_en\nsecret,list,Secret Party\n",
        "protocols.csv": b"station,secret,took\nSecret-1,10,10\n",
        "protocols.toml": b'form = "ge.protocol"\n[[file]]\nfile = "protocols.csv"\nformat = "wide"\n'
        b'station = "station"\n[file.lines]\ntook_part = "took"\n[file.options]\nsecret = "secret"\n',
    }
    for name, content in files.items():
        seen = 1 if name == "options.csv" else 0
        put_file(draft=made, name=name, content=content, seen=seen, by=made.made_by, at=made.made_at)
    put_file(draft=made, name="official.csv", content=b"", seen=1, by=made.made_by, at=made.made_at)
    judged = judge(made)
    assert judged.result is not None, judged.faults
    assert judged.result.list_seats["secret"] == 150
    return made


def routes() -> Iterator[str]:
    """Every address of the site with the draft's own values in it."""

    def walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[str]:
        for each in patterns:
            told = before + str(each.pattern)
            if isinstance(each, URLResolver):
                yield from walk(each.url_patterns, told)
            else:
                yield _filled(told)

    yield from walk(get_resolver().url_patterns, "/")


def _filled(route: str) -> str:
    for part in route.split("<")[1:]:
        whole = part.partition(">")[0]
        kind, _, name = whole.rpartition(":")
        value = "1" if kind == "int" else VALUES.get(name, ELECTION)
        route = route.replace(f"<{whole}>", value)
    return route.replace("^", "").replace("$", "").replace("\\Z", "")


def test_no_public_address_tells_anything_of_a_draft(draft: Draft, site: Client) -> None:  # noqa: ARG001
    asked = [route for route in routes() if "/staff/" not in route]
    named = [route for route in asked if ELECTION in route]
    assert (len(asked) > 15, len(named) > 8) == (True, True)
    for route in asked:
        for query in ("", f"?q={ELECTION}", "?q=secret&format=json", f"?subject={ELECTION}"):
            answer: Any = site.get(f"{route}{query}")
            told = b"".join(answer.streaming_content) if answer.streaming else answer.content
            found = [secret for secret in SECRETS if secret in told.decode("utf-8", "replace")]
            assert not found, (route, query)
            assert answer.status_code in (404, 405, 422) or route not in named, (route, query)
            # An address that is asked for is echoed by the switch of languages; nothing else may name the draft.
            assert ELECTION not in told.decode("utf-8", "replace") or ELECTION in route + query, (route, query)


def test_a_stranger_is_sent_to_the_door_or_told_that_nothing_is_there(draft: Draft, sign: Sign, site: Client) -> None:  # noqa: ARG001
    stranger = sign(Role.CHAIR, "kz.other")
    pages = [route for route in routes() if "/staff/elections/" in route]
    assert len(pages) > 15
    for page in pages:
        door = site.get(page)
        # What is only sent to is not opened at all.
        assert door.status_code in (302, 405), page
        assert "/accounts/login/" in door.headers.get("Location", "/accounts/login/")
        answer = stranger.get(page)
        assert answer.status_code in (404, 405), page
        assert "Secret Party" not in text_of(answer)
        assert stranger.post(page).status_code in (404, 405), page
    assert ELECTION not in text_of(stranger.get(STAFF))


def test_no_page_of_staff_may_be_kept_by_anybody_on_the_way(draft: Draft, clerk: Client) -> None:  # noqa: ARG001
    for page in ("", "check/", "import/", "copies/", "lots/", "mandates/", "publish/", "history/", "sheets/options/"):
        answer = clerk.get(f"{HERE}{page}")
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store"), page
        assert "ETag" not in answer.headers
