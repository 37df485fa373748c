"""Everything of an election as files: safe in a spreadsheet, the same every time, provable without a network."""

import json
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from random import Random
from typing import Any
from zipfile import ZipFile

import pytest
from django.test import Client
from tests.web.conftest import DAY, ELECTIONS
from tests.web.test_publishing import changed

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import pack, pack_files
from maslikhat.election.export.stream import zip_stream
from maslikhat.record.note import verifier_of
from maslikhat.record.receipt import from_json, holds
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.services.publish import publish

pytestmark = pytest.mark.django_db
MAZHILIS = "elections/kz.mazhilis.2023-03-19/"
GEORGIA = "elections/ge.parliament.2024-10-26/"


def content(site: Client, address: str) -> bytes:
    answer: Any = site.get(f"/en/{address}")
    assert answer.status_code == 200
    return b"".join(answer.streaming_content) if answer.streaming else bytes(answer.content)


def whole(site: Client, election: str) -> ZipFile:
    return ZipFile(BytesIO(content(site, f"{election}downloads/election.zip")))


def test_every_file_that_the_page_names_is_there(site: Client) -> None:
    for election in (MAZHILIS, GEORGIA):
        named = site.get(f"/en/{election}downloads/?format=json").json()["files"]
        assert len(named) > 20
        page = site.get(f"/en/{election}downloads/").content.decode()
        for address in named:
            assert f'href="{address}"' in page
            assert site.get(address).status_code == 200


@pytest.mark.parametrize("name", ["none.csv", "seats.xlsx", "seats", "papers.csv", "papers.json", "..%2Fcase.toml"])
def test_what_there_is_no_file_of_is_not_found(site: Client, name: str) -> None:
    assert site.get(f"/en/{MAZHILIS}downloads/{name}").status_code == 404


def test_the_whole_election_is_the_same_archive_every_time_and_in_every_language(site: Client) -> None:
    first = content(site, f"{MAZHILIS}downloads/election.zip")
    other: Any = site.get(f"/kk/{MAZHILIS}downloads/election.zip")
    assert b"".join(other.streaming_content) == first


def test_the_archive_holds_the_case_as_it_was_published(site: Client, mazhilis: Publication) -> None:
    with whole(site, MAZHILIS) as packed:
        names = packed.namelist()
        case = {name.removeprefix("case/"): packed.read(name) for name in names if name.startswith("case/")}
        readme = packed.read("README.kk.txt").decode()
    assert pack_files(case) == pack(ELECTIONS / "kz-mazhilis-2023")
    assert {f"README.{language}.txt" for language in LANGUAGES} | {"result.json", "seats.csv", "nist.json"} <= set(
        names
    )
    assert sha256(pack_files(case)).hexdigest() == mazhilis.archive_sha256
    assert mazhilis.archive_sha256 in readme


def test_every_receipt_of_the_archive_holds_with_nothing_but_its_key(site: Client) -> None:
    with whole(site, GEORGIA) as packed:
        key = verifier_of(packed.read("record/key").decode().strip())
        receipts = [name for name in packed.namelist() if name.startswith("record/receipts/")]
        assert len(receipts) == 3110 + 3
        checkpoint = packed.read("record/checkpoint").decode()
        for name in receipts[::150]:
            receipt = from_json(packed.read(name).decode())
            assert receipt.checkpoint == checkpoint
            assert holds(receipt, key)
        assert len(packed.read("papers.csv").splitlines()) == 3111


def test_an_archive_does_not_change_when_something_else_is_published(site: Client) -> None:
    before = content(site, f"{MAZHILIS}downloads/election.zip")
    case = changed("kz-maslikhat-2023-kostanay", "case.toml", "maslikhat.2023", "maslikhat.demo.2023")
    publish(archive=case, name="demo", author="site", at=DAY)
    assert content(site, f"{MAZHILIS}downloads/election.zip") == before


def test_a_text_that_would_be_a_formula_is_one_no_more(site: Client) -> None:
    case = changed("kz-maslikhat-2023-kostanay", "options.csv", "Amanat Party", "=cmd()")
    made = publish(archive=case, name="demo", author="site", at=DAY)
    table = content(site, f"elections/{made.election}/downloads/options.csv").decode()
    assert "'=cmd()" in table
    assert ",=cmd()" not in table


def test_papers_as_json_are_those_of_csv(site: Client) -> None:
    told = json.loads(content(site, f"{GEORGIA}downloads/papers.json"))
    assert len(told) == 3110
    assert {each["contest"] for each in told} == {"lists"}


def test_a_file_that_is_sent_in_pieces_is_asked_for_by_its_tag_too(site: Client) -> None:
    address = f"/en/{GEORGIA}downloads/papers.csv"
    tag = site.get(address).headers["ETag"]
    assert site.get(address, headers={"if-none-match": tag}).status_code == 304


def test_no_more_than_a_piece_of_an_archive_is_held() -> None:
    asked = 0

    def parts() -> Iterator[bytes]:
        nonlocal asked
        for number in range(200):
            asked += 1
            yield Random(number).randbytes(2**15)  # noqa: S311 - bytes that cannot be packed

    sent = zip_stream([("a.bin", parts())])
    next(sent)
    assert asked < 200
    list(sent)
    assert asked == 200
