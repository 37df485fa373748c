"""Every address of staff's pages of an election with every role: who may look, who may write, who is refused."""

import pytest
from django.test import Client
from django.urls import URLPattern
from tests.web.staff.conftest import COUNCIL, HERE, Sign, send_papers

from maslikhat_web.elections.models.drafts import DraftFile
from maslikhat_web.elections.models.published import Publication
from maslikhat_web.elections.models.staff import DraftScan, ObserverCopy, Upload
from maslikhat_web.elections.urls.staff import staff
from maslikhat_web.shared.roles import ALLOWED, Act, Role

pytestmark = pytest.mark.django_db
LOOK, WRITE = {Act.VIEW}, {Act.PREPARE}
# Route: acts of which one opens it, acts of which one writes by it; none where there is nothing to write.
NEEDS: dict[str, tuple[set[Act], set[Act]]] = {
    "": (LOOK, set()),
    "head/": (LOOK, WRITE),
    "sheets/<str:name>/": (LOOK, WRITE),
    "sheets/<str:name>.csv": (LOOK, set()),
    "check/": (LOOK, set()),
    "faults.csv": (LOOK, set()),
    "import/": (LOOK, WRITE),
    "import/<int:key>/": (WRITE, WRITE),
    "scans/": (LOOK, {Act.PREPARE, Act.TYPE, Act.SETTLE}),
    "scans/<str:sha256>/": (LOOK, set()),
    "copies/": (LOOK, set()),
    "copies/new/": ({Act.COPY}, {Act.COPY}),
    "copies/<int:key>/": (LOOK, {Act.PUBLISH}),
    "lots/": (LOOK, {Act.SETTLE}),
    "mandates/": (LOOK, set()),
    "mandates/<str:option>/": (LOOK, WRITE),
    "publish/": (LOOK, {Act.PUBLISH}),
    "publish/retract/": ({Act.PUBLISH}, {Act.PUBLISH}),
    "history/": (LOOK, set()),
}
STEM = "elections/<str:election>/"
# Let in: it answers, or tells what is lacking. An address of something that is not there yet answers 404.
LET_IN = {200, 302, 400, 404, 409, 422}
ABSENT = {"copies/<int:key>/", "mandates/<str:option>/"}
KEPT = (DraftFile, DraftScan, ObserverCopy, Upload, Publication)


def filled(route: str, upload: str) -> str:
    named = {"<str:name>": "options", "<int:key>": upload, "<str:option>": "demo", "<str:sha256>": "0" * 64}
    for part, value in named.items():
        route = route.replace(part, value)
    return f"{HERE}{route}"


def counts() -> list[int]:
    return [kind.objects.count() for kind in KEPT]


@pytest.fixture
def upload(begun: Client) -> str:
    """The number of an upload that waits for its columns to be named."""
    return send_papers(begun, b"station,demo\n1,10\n").rstrip("/").rpartition("/")[2]


def test_every_address_of_staff_is_among_them() -> None:
    routes = {str(each.pattern) for each in staff if isinstance(each, URLPattern)}
    assert {route.removeprefix(STEM) for route in routes if route.startswith(STEM)} == set(NEEDS)


@pytest.mark.parametrize("role", Role)
def test_each_address_opens_to_the_roles_that_may_look_and_to_no_other(sign: Sign, upload: str, role: Role) -> None:
    client = sign(role, COUNCIL)
    for route, (look, _) in NEEDS.items():
        status = client.get(filled(route, upload)).status_code
        assert status in LET_IN if look & ALLOWED[role] else status in {403, 405}, (route, status)


@pytest.mark.parametrize("role", Role)
def test_each_address_takes_only_what_the_role_may_write_and_an_empty_form_writes_nothing(
    sign: Sign, upload: str, role: Role
) -> None:
    client, before = sign(role, COUNCIL), counts()
    for route, (_, write) in NEEDS.items():
        status = client.post(filled(route, upload), {}).status_code
        if not write:
            assert status == 405, (route, status)
        elif write & ALLOWED[role]:
            assert status in LET_IN, (route, status)
        else:
            # What is not there yet is not there for anybody.
            assert status == 403 or (status == 404 and route in ABSENT), (route, status)
    assert counts() == before


def test_to_who_has_no_role_in_this_council_nothing_is_there(sign: Sign, upload: str) -> None:
    stranger = sign(Role.CHAIR, "kz.other")
    for route in NEEDS:
        assert stranger.get(filled(route, upload)).status_code in {404, 405}, route


def test_who_is_not_signed_in_is_sent_to_the_door(upload: str) -> None:
    nobody = Client(headers={"host": "127.0.0.1"})
    for route in NEEDS:
        assert nobody.get(filled(route, upload)).status_code in {302, 405}, route
