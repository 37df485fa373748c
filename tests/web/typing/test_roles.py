"""Every address of typing with every role: who is let in, who is refused, who does not even learn that it is there."""

from collections.abc import Iterable

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver
from tests.web.typing.conftest import Hand, hand, paper

from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.urls import urlpatterns
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import ALLOWED, Act, Role

pytestmark = pytest.mark.django_db
# Address, method, the acts of which one is needed.
ROUTES = (
    ("", "get", {Act.VIEW}),
    ("wall/", "get", {Act.VIEW}),
    ("card/", "get", {Act.VIEW}),
    ("codes/", "get", {Act.SETTLE}),
    ("screen/", "get", {Act.VIEW}),
    ("hand-on/", "post", {Act.PREPARE}),
    ("lists/1/", "get", {Act.VIEW}),
    ("lists/1/take/", "post", {Act.TYPE}),
    ("lists/1/go-on/", "get", {Act.TYPE}),
    ("lists/1/sections/counts/", "get", {Act.TYPE}),
    ("lists/1/sections/counts/", "post", {Act.TYPE}),
    ("lists/1/finish/", "get", {Act.TYPE}),
    ("lists/1/finish/", "post", {Act.TYPE}),
    ("lists/1/drop/", "post", {Act.TYPE}),
    ("lists/1/settle/", "get", {Act.SETTLE}),
    ("lists/1/settle/", "post", {Act.SETTLE}),
    ("lists/1/review/", "post", {Act.SETTLE}),
    ("lists/1/correct/", "get", {Act.TYPE, Act.SETTLE}),
    ("lists/1/correct/", "post", {Act.TYPE, Act.SETTLE}),
    ("lists/1/scans/", "post", {Act.TYPE, Act.SETTLE}),
)
# These answer 404 to who may look: there is no such document or scan yet.
EMPTY = ("lists/1/corrections/1/", "lists/1/scans/0/", "lists/1/paper-99.json")
LET_IN = {200, 302, 400, 409}


def ask(client: Client, draft: Draft, place: str, method: str) -> int:
    url = f"/en/staff/elections/{draft.election}/typing/{place}"
    return int(getattr(client, method)(url).status_code)


@pytest.mark.parametrize("role", Role)
def test_each_address_lets_in_the_roles_that_may_and_no_other(draft: Draft, ann: Hand, role: Role) -> None:
    ann.type_whole(paper())
    client = hand(draft, role.value, role).client
    for place, method, wanted in ROUTES:
        status = ask(client, draft, place, method)
        if wanted & ALLOWED[role]:
            assert status in LET_IN, (place, method, status)
        else:
            assert status == 403, (place, method, status)
    assert all(ask(client, draft, place, "get") == 404 for place in EMPTY)


def test_to_who_has_no_role_in_this_council_nothing_is_there(draft: Draft) -> None:
    stranger = hand(draft, "stranger")
    RoleInCouncil.objects.create(user=stranger.user, council="kz.other", role=Role.CHAIR)
    for place, method, _ in ROUTES:
        assert ask(stranger.client, draft, place, method) == 404, place


def test_who_is_not_signed_in_is_sent_to_the_door(draft: Draft) -> None:
    client = Client(headers={"host": "127.0.0.1"})
    for place, method, _ in ROUTES:
        assert ask(client, draft, place, method) == 302, place


def test_every_address_of_typing_is_among_them() -> None:
    def below(patterns: Iterable[URLPattern | URLResolver], stem: str) -> set[str]:
        found: set[str] = set()
        for each in patterns:
            path = stem + str(each.pattern)
            found |= below(each.url_patterns, path) if isinstance(each, URLResolver) else {path}
        return found

    stem = "staff/elections/<str:election>/typing/"
    known = {path.removeprefix(stem) for path in below(urlpatterns, "") if path.startswith(stem)}
    asked = {place for place, _, _ in ROUTES} | set(EMPTY)
    shapes = {
        place.replace("lists/1/", "<str:contest>/<str:station>/", 1)
        .replace("sections/counts/", "sections/<str:part>/")
        .replace("corrections/1/", "corrections/<int:number>/")
        .replace("scans/0/", "scans/<str:sha256>/")
        .replace("paper-99.json", "paper-<int:version>.json")
        for place in asked
    }
    assert known == shapes


@pytest.mark.parametrize("place", ["lists/99/", "none/1/", "1/1/", "lists/1/sections/none/", "lists/1/corrections/1/"])
def test_a_paper_that_is_not_there_is_not_found(ann: Hand, place: str) -> None:
    assert ann.get(place).status_code == 404


def test_what_only_writes_answers_no_get(ann: Hand) -> None:
    for place, method, wanted in ROUTES:
        if method == "post" and (place, "get", wanted) not in ROUTES and Act.TYPE in wanted:
            assert ann.get(place).status_code == 405, place


def test_no_public_page_leads_to_what_is_being_typed(ann: Hand, draft: Draft, site: Client) -> None:
    ann.type_whole(paper())
    for place in ("", "elections/", "record/", "compare/"):
        assert "demotown" not in site.get(f"/en/{place}").content.decode(), place
    assert site.get(f"/en/elections/{draft.election}/").status_code == 404
