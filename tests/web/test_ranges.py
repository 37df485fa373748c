"""A download that broke off is gone on with, byte by byte the same; who has a file is told so."""

from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import DAY
from tests.web.public_routes import FILES, GEORGIA, MAZHILIS, addresses
from tests.web.test_publishing import changed

from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.services.publish import publish

pytestmark = pytest.mark.django_db
ALL = (*addresses(FILES), "/record/log.zip")
ZIP = f"/kk/elections/{GEORGIA}/downloads/election.zip"
CSV = f"/kk/elections/{GEORGIA}/downloads/papers.csv"


def body(answer: Any) -> bytes:
    return b"".join(answer)


@pytest.mark.parametrize("address", ALL)
def test_any_part_is_that_of_the_whole_and_who_has_it_is_told_so(site: Client, address: str) -> None:
    first = site.get(address)
    whole, tag = body(first), first.headers["ETag"]
    assert first.headers["Accept-Ranges"] == "bytes"
    assert site.get(address, headers={"if-none-match": tag}).status_code == 304
    length = len(whole)
    for asked, start, end in (
        ("0-0", 0, 1),
        ("0-99", 0, 100),
        (f"{length // 2}-", length // 2, length),
        (f"{length - 1}-{length + 50}", length - 1, length),
        ("-7", length - 7, length),
        (f"-{length * 2}", 0, length),
    ):
        part = site.get(address, headers={"range": f"bytes={asked}", "if-range": tag, "accept-encoding": "gzip"})
        assert part.status_code == 206
        assert body(part) == whole[start:end]
        assert part.headers["Content-Range"] == f"bytes {start}-{end - 1}/{length}"
        assert part.headers["Content-Length"] == str(end - start)
        assert part.headers["ETag"] == tag
        assert "Content-Encoding" not in part.headers


@pytest.mark.parametrize("asked", [f"bytes={10**9}-", "bytes=-0", "bytes=5-4"])
def test_a_part_beyond_the_end_is_refused_with_the_length(site: Client, asked: str) -> None:
    length = len(body(site.get(CSV)))
    answer = site.get(CSV, headers={"range": asked, "accept": "application/json"})
    assert (answer.status_code, answer.headers["Content-Range"]) == (416, f"bytes */{length}")
    assert answer.json()["request"] == answer.headers["X-Request-Id"]


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "bytes=-", "lines=1-2", "bytes=a-b", "", "bytes=" + "9" * 40 + "-"])
def test_what_is_no_single_range_is_answered_with_the_whole(site: Client, asked: str) -> None:
    answer = site.get(CSV, headers={"range": asked})
    assert answer.status_code == 200
    assert len(body(answer).splitlines()) == 3111


def test_a_part_of_what_has_changed_is_the_whole(site: Client, mazhilis: Publication) -> None:
    address = f"/kk/elections/{mazhilis.election}/downloads/votes.csv"
    tag = site.get(address).headers["ETag"]
    publish(archive=changed("kz-mazhilis-2023", "votes.csv", "3431510", "3431511"), name="kz", author="site", at=DAY)
    answer = site.get(address, headers={"range": "bytes=5-", "if-range": tag})
    assert answer.status_code == 200
    assert b"3431511" in answer.content


def test_a_page_has_no_parts(site: Client) -> None:
    answer = site.get(f"/kk/elections/{MAZHILIS}/", headers={"range": "bytes=0-10"})
    assert answer.status_code == 200
    assert "Accept-Ranges" not in answer.headers


def test_what_is_packed_is_not_packed_again(site: Client) -> None:
    packed = site.get(ZIP, headers={"accept-encoding": "gzip"})
    assert "Content-Encoding" not in packed.headers
    assert body(packed)[:2] == b"PK"
    table = site.get(CSV, headers={"accept-encoding": "gzip"})
    assert table.headers["Content-Encoding"] == "gzip"
    list(table)
