"""No file that is made here computes anything when it is opened: every table of every address, public and staff's."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zipfile import ZipFile

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import translation
from tests.web.conftest import DAY, ELECTIONS
from tests.web.demo import demo_case
from tests.web.staff.conftest import Sign

from maslikhat.election.case.archive import pack, pack_files
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
BEGINS_A_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?( ?%)?")
FREE_TEXT = re.compile(r"name_|short_|what|winner")
PLACES = (
    "",
    "how/",
    "constituencies/",
    "candidates/",
    "lists/amanat/",
    "seats/amanat/1/",
    "regions/KZ-61/",
    "stations/",
)
SAFE_NAME = re.compile(r'attachment; filename="[A-Za-z0-9][A-Za-z0-9._-]*"')


def hostile(name: str) -> dict[str, bytes]:
    """The files of a case whose every free text is a formula."""
    files = files_in(pack(ELECTIONS / name))
    return {path: _spoiled(content) if path.endswith(".csv") else content for path, content in files.items()}


def _spoiled(content: bytes) -> bytes:
    rows = csv.DictReader(io.StringIO(content.decode()))
    told = io.StringIO()
    writer = csv.DictWriter(told, rows.fieldnames or (), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: f"=1+{value}" if FREE_TEXT.match(key) and value else value for key, value in row.items()})
    return told.getvalue().encode()


@pytest.fixture
def published(site: Client) -> list[Publication]:  # noqa: ARG001
    """The Mazhilis with formulas for names, and an evening with formulas for stations and territories."""
    papers = files_in(demo_case(12, final=True))
    papers["papers.csv"] = re.sub(rb"(?m)^s(\d+),t(\d)", rb"=s\1,@t\2", papers["papers.csv"])
    papers["stations.csv"] = re.sub(rb"(?m)^s(\d+)$", rb"=s\1", papers["stations.csv"])
    cases = (pack_files(hostile("kz-mazhilis-2023")), pack_files(papers))
    return [publish(archive=each, name="demo", author="site", at=DAY) for each in cases]


def dangerous(table: str) -> list[str]:
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert cells
    return [each for each in cells if each.startswith(BEGINS_A_FORMULA) and not NUMBER.fullmatch(each)]


def read(client: Client, address: str) -> bytes:
    answer: Any = client.get(address)
    assert answer.status_code == 200, address
    assert SAFE_NAME.fullmatch(answer.headers["Content-Disposition"]), address
    return b"".join(answer)


def tables_of(site: Client, election: str) -> Iterator[str]:
    """The addresses of all tables of an election: its files, and each table of each page."""
    yield from (each for each in files_of(site, election) if each.endswith(".csv"))
    for place in PLACES:
        page = site.get(f"/en/elections/{election}/{place}")
        if page.status_code == 200:
            found = re.findall(r'href="([^"]*format=csv)"', page.content.decode())
            yield from (each.replace("&amp;", "&") for each in found)


def files_of(site: Client, election: str) -> list[str]:
    return list(site.get(f"/en/elections/{election}/downloads/?format=json").json()["files"])


def test_no_public_table_holds_a_formula(site: Client, published: list[Publication]) -> None:
    number, escaped = 0, 0
    for each in published:
        for address in tables_of(site, each.election):
            table = read(site, address).decode()
            assert dangerous(table) == [], address
            number, escaped = number + 1, escaped + ("'=" in table or "'@" in table)
    # Files and tables of pages; most of them name something.
    assert number > 25
    assert escaped > 12


def test_no_table_of_an_archive_holds_a_formula(site: Client, published: list[Publication]) -> None:
    for each in published:
        with ZipFile(io.BytesIO(read(site, f"/en/elections/{each.election}/downloads/election.zip"))) as packed:
            # The case itself is what was published, byte for byte.
            names = [name for name in packed.namelist() if name.endswith(".csv") and not name.startswith("case/")]
            assert len(names) > 3
            assert [name for name in names if dangerous(packed.read(name).decode())] == []


def test_no_table_of_staff_holds_a_formula(site: Client, sign: Sign) -> None:  # noqa: ARG001
    files = hostile("kz-mazhilis-2023")
    # A fault for the table of faults: votes that are a formula.
    files["votes.csv"] = files["votes.csv"].replace(b"3431510", b"=1+1")
    by = User.objects.create_user("demo-beginner")
    begin_election(election="kz.mazhilis.2023-03-19", files=files, by=by, at=datetime(2026, 11, 25, tzinfo=UTC))
    viewer = sign(Role.VIEWER, "kz.mazhilis")
    names = ("options", "constituencies", "sources", "votes")
    with translation.override("en"):
        addresses = [reverse("staff-sheet-csv", args=("kz.mazhilis.2023-03-19", name)) for name in names]
        addresses.append(reverse("staff-faults-csv", args=("kz.mazhilis.2023-03-19",)))
    for address in addresses:
        table = read(viewer, address).decode()
        assert dangerous(table) == [], address
        assert "=1+" in table


def test_there_is_no_other_address_of_tables() -> None:
    """A route for CSV that is new is put to the tests above first."""
    assert {name for path, name in _routes(get_resolver()) if path.endswith(".csv")} == {
        "staff-sheet-csv",
        "staff-faults-csv",
    }


def _routes(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, str]]:
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            yield from _routes(each, f"{before}{each.pattern}")
        elif isinstance(each, URLPattern):
            yield f"{before}{each.pattern}", str(each.name)
