"""Staff of a demo commission, and the way of Georgia's papers through their pages."""

from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.web.conftest import ELECTIONS
from tests.web.entering import entered

from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

GEORGIA = ELECTIONS / "ge-parliament-2024"
COUNCIL = "ge.demo.parliament"
ELECTION = f"{COUNCIL}.2024-10-26"
STAFF = "/en/staff/"
HERE = f"{STAFF}elections/{ELECTION}/"
BEGIN = {
    "way": "empty",
    "body": "ge.parliament",
    "council": COUNCIL,
    "level": "",
    "date": "2024-10-26",
    "title.kk": "Сынақ сайлауы",
    "title.ru": "Учебные выборы",
    "title.en": "Demo election",
}
# What is in the file and cannot be guessed: a moment that is the same for all, lines that may be empty, one column.
CORRECTED = {
    "line.dissent": "opinion",
    "empty.received": "1",
    "empty.completed": "1",
    "fixed.closed": "2024-10-26T20:00",
    "expected": "3110",
    "act": "try",
}
Sign = Callable[[Role, str], Client]


@pytest.fixture
def sign(site: Client) -> Sign:  # noqa: ARG001 - the site's settings
    """Somebody who holds a role in a council, signed in."""

    def signed(role: Role, council: str = COUNCIL) -> Client:
        user, _ = User.objects.get_or_create(username=f"demo-{role}")
        RoleInCouncil.objects.get_or_create(user=user, council=council, role=role)
        return entered(user)

    return signed


@pytest.fixture
def clerk(sign: Sign) -> Client:
    return sign(Role.CLERK, COUNCIL)


@pytest.fixture
def chair(sign: Sign) -> Client:
    return sign(Role.CHAIR, COUNCIL)


@pytest.fixture
def begun(clerk: Client) -> Client:
    """The clerk, who began the demo election and filled in its ballot and sources."""
    assert clerk.post(f"{STAFF}new/", BEGIN).status_code == 302
    for name in ("options", "sources", "official"):
        file = SimpleUploadedFile(f"{name}.csv", (GEORGIA / f"{name}.csv").read_bytes())
        assert clerk.post(f"{HERE}sheets/{name}/", {"seen": "0", "file": file}).status_code == 302
    return clerk


def send_papers(client: Client, content: bytes, name: str = "papers.csv") -> str:
    """Upload a file of papers; the address of its mapping."""
    answer = client.post(f"{HERE}import/", {"file": SimpleUploadedFile(name, content)})
    assert answer.status_code == 302, answer.content.decode().partition('role="alert"')[2][:400]
    return str(answer.headers["Location"])


class _Fields(HTMLParser):
    """The fields of the forms of a page, as a browser would send them: the last of a name holds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        name, is_ticked = told.get("name"), told.get("type") != "checkbox" or "checked" in told
        if tag == "input" and name and is_ticked and told.get("type") != "file":
            self.found[name] = told.get("value") or ""


def fields_of(page: str) -> dict[str, str]:
    """What the fields of a page hold."""
    return {name: value for name, value in _Fields(page).found.items() if name != "csrfmiddlewaretoken"}


def text_of(answer: Any) -> str:
    """A page as text."""
    return str(answer.content.decode())


def confirm(client: Client, address: str) -> Any:
    """Confirm what a page shows of an upload."""
    archive = fields_of(text_of(client.get(address))).get("archive", "")
    return client.post(address, {"act": "confirm", "archive": archive})


def seen(client: Client) -> dict[str, str]:
    """What the page of publication asks for: the files, the number and the token as they are now."""
    found = fields_of(text_of(client.get(f"{HERE}publish/")))
    return {name: found.get(name, "") for name in ("archive", "number", "token")}


def publish(client: Client, more: Mapping[str, str] | None = None) -> Any:
    """Publish what the page shows."""
    return client.post(f"{HERE}publish/", seen(client) | dict(more or {}))
