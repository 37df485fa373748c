"""Scans: kept as they are served, told to nobody before publication, public with the paper, gone when retracted."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.conftest import ELECTIONS
from tests.web.making import PLACE, png
from tests.web.staff.conftest import STAFF, Sign, fields_of, text_of
from tests.web.staff.test_lots import COUNCIL as LOTS_COUNCIL
from tests.web.staff.test_lots import DRAWN, FILES
from tests.web.staff.test_lots import ELECTION as LOTS

from maslikhat.election.case.archive import digest, pack
from maslikhat.record.leaf import Attachment, from_bytes
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftScan, ObserverCopy
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
ELECTION, COUNCIL = "ge.parliament.2024-10-26", "ge.parliament"
HERE = f"{STAFF}elections/{ELECTION}/"
STATION = {"contest": "lists", "station": "1-1"}
PUBLIC = f"/en/elections/{ELECTION}/stations/lists/1-1/"
AT = datetime(2026, 11, 25, tzinfo=UTC)
KEPT = png(7)


@pytest.fixture(autouse=True)
def home(settings: object, tmp_path: object) -> None:
    settings.HOME = tmp_path  # type: ignore[attr-defined]


@pytest.fixture
def draft(db: None) -> Draft:  # noqa: ARG001
    by = User.objects.create_user("demo-beginner")
    return begin_election(election=ELECTION, files=files_in(pack(ELECTIONS / "ge-parliament-2024")), by=by, at=AT)


def file(content: bytes, name: str = "photo.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, "text/html")


def bring(client: Client, content: bytes, **more: object) -> object:
    return client.post(f"{HERE}scans/", {**STATION, "photo": file(content), **more})


def publish(client: Client, here: str = HERE, **more: str) -> None:
    shown = fields_of(text_of(client.get(f"{here}publish/")))
    assert client.post(f"{here}publish/", {**shown, "reason": "demo", **more}).status_code == 302


def is_safe_picture(site: Client, address: str) -> None:
    """The very bytes of the hash, shown as a picture and as nothing else."""
    answer = site.get(address)
    assert digest(answer.content) == digest(KEPT)
    assert PLACE not in answer.content
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Content-Disposition"].startswith("inline")


def is_told_with_its_paper(site: Client, address: str, name: str) -> None:
    page = text_of(site.get(PUBLIC))
    assert f'<img src="{address}" alt="Scan of the protocol of station 1-1, Version 2"' in page
    assert f"SHA-256 {name}" in page
    assert "PNG, 1 kB" in page
    assert site.get(f"{PUBLIC}?format=json").json()["versions"][0]["scans"][0]["sha256"] == name
    assert site.get(address.replace("1-1", "1-2")).status_code == 404


def test_a_scan_becomes_public_with_its_paper_and_not_before_and_is_gone_when_it_is_retracted(
    draft: Draft,  # noqa: ARG001
    sign: Sign,
    site: Client,
) -> None:
    clerk, chair = sign(Role.CLERK, COUNCIL), sign(Role.CHAIR, COUNCIL)
    assert bring(clerk, png(7, told=True)).status_code == 302  # type: ignore[attr-defined]
    name = digest(KEPT)
    address = f"{PUBLIC}scans/{name}/"
    page = text_of(clerk.get(f"{HERE}scans/"))
    assert "1 scan was brought" in page
    assert name in page
    assert "was taken out before it was kept" in page
    assert clerk.get(f"{HERE}scans/{name}/").content == KEPT
    assert site.get(address).status_code == 404
    assert "scans-heading" not in text_of(site.get(PUBLIC))
    assert site.get(f"{HERE}scans/{name}/").status_code == 302

    before = Entry.objects.count()
    publish(chair)
    paper = PublishedPaper.objects.get(election=ELECTION, station="1-1", closed_by=None)
    assert (paper.version, paper.scans) == (2, [{"sha256": name, "media_type": "image/png", "size": len(KEPT)}])
    entry = Entry.objects.get(index=paper.entry)
    assert (entry.kind, entry.index) == ("protocol", before)
    assert from_bytes(bytes(entry.leaf)).attachments == (Attachment(name, f"scan-{name[:8]}.png"),)
    is_safe_picture(site, address)
    is_told_with_its_paper(site, address, name)
    assert site.get(f"/en/record/entries/{paper.entry}/").status_code == 200

    shown = fields_of(text_of(chair.get(f"{HERE}publish/")))
    assert chair.post(f"{HERE}publish/retract/", {**shown, "reason": "demo"}).status_code == 302
    assert site.get(address).status_code == 410
    assert site.get(PUBLIC).status_code == 410


def test_a_pdf_is_saved_and_opened_nowhere_and_staff_are_told_that_it_stays_as_it_is(
    draft: Draft,  # noqa: ARG001
    sign: Sign,
    site: Client,
) -> None:
    clerk, chair, content = sign(Role.CLERK, COUNCIL), sign(Role.CHAIR, COUNCIL), b"%PDF-1.7 <script>"
    bring(clerk, content)
    assert "A PDF is kept as it is" in text_of(clerk.get(f"{HERE}scans/"))
    publish(chair)
    answer = site.get(f"{PUBLIC}scans/{digest(content)}/")
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="scan-')
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert 'download="scan-' in text_of(site.get(PUBLIC))


def test_a_scan_brought_after_the_look_at_the_page_of_publication_stops_it(draft: Draft, sign: Sign) -> None:
    clerk, chair = sign(Role.CLERK, COUNCIL), sign(Role.CHAIR, COUNCIL)
    shown = fields_of(text_of(chair.get(f"{HERE}publish/")))
    bring(clerk, KEPT)
    assert chair.post(f"{HERE}publish/", {**shown, "reason": "demo"}).status_code == 409
    assert Publication.objects.filter(election=draft.election).count() == 1


def test_a_list_of_scans_that_came_in_a_file_of_a_case_makes_nothing_public(sign: Sign, site: Client) -> None:
    secret = png(9)
    files = files_in(pack(ELECTIONS / "ge-parliament-2024"))
    forged = f"kind,contest,station,sha256,media_type,size\npaper,lists,1-1,{digest(secret)},text/html,9\n"
    by = User.objects.create_user("demo-beginner")
    begin_election(election=ELECTION, files={**files, "scans.csv": forged.encode()}, by=by, at=AT)
    bring(sign(Role.CLERK, COUNCIL), secret, station="1-2")
    publish(sign(Role.CHAIR, COUNCIL))
    assert site.get(f"{PUBLIC}scans/{digest(secret)}/").status_code == 404
    assert PublishedPaper.objects.get(election=ELECTION, station="1-1", closed_by=None).scans == []


@pytest.mark.parametrize(
    ("content", "status", "told"),
    [
        (b"<html>", 400, "no PDF, JPEG, PNG or WebP"),
        (b"", 400, "No file was chosen"),
        (KEPT[:-5], 400, "The file is broken"),
    ],
)
def test_what_is_no_scan_is_refused_in_words(draft: Draft, sign: Sign, content: bytes, status: int, told: str) -> None:
    answer = bring(sign(Role.CLERK, COUNCIL), content)
    assert answer.status_code == status  # type: ignore[attr-defined]
    assert told in text_of(answer)
    assert not DraftScan.objects.filter(draft=draft).exists()


def test_a_scan_of_a_station_without_a_paper_or_by_who_only_looks_is_refused(draft: Draft, sign: Sign) -> None:
    answer = bring(sign(Role.CLERK, COUNCIL), KEPT, station="1-999")
    assert answer.status_code == 404  # type: ignore[attr-defined]
    assert "no official paper of the station “1-999”" in text_of(answer)
    assert bring(sign(Role.VIEWER, COUNCIL), KEPT).status_code == 403  # type: ignore[attr-defined]
    assert not DraftScan.objects.filter(draft=draft).exists()


def test_the_scan_of_an_observers_copy_is_public_with_the_copy(
    draft: Draft,  # noqa: ARG001
    sign: Sign,
    site: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    auditor, chair = sign(Role.AUDITOR, COUNCIL), sign(Role.CHAIR, COUNCIL)
    told = {**STATION, "source": "Demo observers", "option.41": "0", "photo": file(png(7, told=True))}
    assert auditor.post(f"{HERE}copies/new/", told).status_code == 302
    copy, name = ObserverCopy.objects.get(), digest(KEPT)
    assert copy.scan_sha256 == name
    assert site.get(f"{PUBLIC}scans/{name}/").status_code == 404
    with django_assert_max_num_queries(12):
        page = text_of(chair.get(f"{HERE}copies/{copy.pk}/"))
    assert f"{HERE}scans/{name}/" in page
    more = {"reason": "demo", "token": fields_of(page)["token"]}
    assert chair.post(f"{HERE}copies/{copy.pk}/", more).status_code == 302
    assert site.get(f"{PUBLIC}scans/{name}/").content == KEPT
    entry = Entry.objects.get(index=PublishedPaper.objects.get(election=ELECTION, origin="copy").entry)
    assert from_bytes(bytes(entry.leaf)).attachments[0].sha256 == name
    assert "Copy of an observer, version 1" in text_of(site.get(PUBLIC))


def test_of_a_hash_typed_by_hand_there_is_no_file(draft: Draft, sign: Sign, site: Client) -> None:  # noqa: ARG001
    auditor, name = sign(Role.AUDITOR, COUNCIL), digest(b"elsewhere")
    auditor.post(f"{HERE}copies/new/", {**STATION, "source": "Demo", "option.41": "0", "scan": name})
    copy = ObserverCopy.objects.get()
    assert "The scan lies elsewhere" in text_of(auditor.get(f"{HERE}copies/{copy.pk}/"))
    assert auditor.get(f"{HERE}scans/{name}/").status_code == 404


def test_the_signed_sheet_of_lots_is_public_with_the_result(sign: Sign, site: Client) -> None:
    by = User.objects.create_user("demo-beginner")
    begin_election(election=LOTS, files={k: v.encode() for k, v in FILES.items()}, by=by, at=AT)
    here, chair, name = f"{STAFF}elections/{LOTS}/", sign(Role.CHAIR, LOTS_COUNCIL), digest(KEPT)
    archive = fields_of(text_of(chair.get(f"{here}lots/")))["archive"]
    told = {**DRAWN, "archive": archive, "photo": file(png(7, told=True))}
    assert chair.post(f"{here}lots/", told).status_code == 302
    assert f"SHA-256 {name}" in text_of(chair.get(f"{here}lots/"))
    address = f"/en/elections/{LOTS}/lots/{name}/"
    assert site.get(address).status_code == 404
    publish(chair, here)
    assert site.get(address).content == KEPT
    assert "Signed sheet of the lots (PNG, 1 kB)" in text_of(site.get(f"/en/elections/{LOTS}/how/"))
    leaf = from_bytes(bytes(Entry.objects.get(kind="lots").leaf))
    assert [each.sha256 for each in leaf.attachments] == [name]
    shown = fields_of(text_of(chair.get(f"{here}publish/")))
    chair.post(f"{here}publish/retract/", {**shown, "reason": "demo"})
    assert site.get(address).status_code == 410
