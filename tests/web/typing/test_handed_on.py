"""Scans, the screen across stations, the papers as files of the election, corrections afterwards."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.web.making import png
from tests.web.typing.conftest import Hand, hand, paper, text_of
from tests.web.typing.publishing import all_definitive

from maslikhat.election.case.archive import digest, unpacked
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.opening import elect_case, open_case
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.selectors.drafts import archive_of, newest_files
from maslikhat_web.elections.services.typed_papers import typed_papers
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db


PNG = png(1)


def test_a_scan_is_kept_by_its_hash_and_only_if_it_is_one(ann: Hand, tmp_path: object) -> None:  # noqa: ARG001
    assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("../../a.html", PNG, "text/html")).status_code == 302
    assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("b.png", PNG)).status_code == 302
    name = digest(PNG)
    assert PaperAct.objects.get(kind="attach").body["names"] == [name]
    answer = ann.client.get(ann.url(f"lists/1/scans/{name}/"))
    assert answer.content == PNG
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert name in text_of(ann.get("lists/1/"))
    assert ann.get(f"lists/2/scans/{name}/").status_code == 404
    for content in (b"<html><script>", b"", b"RIFF0000WAVE", b"%PDF-" + b"0" * (20 * 2**20)):
        assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("a.png", content)).status_code == 400


def test_a_pdf_is_saved_and_not_opened(ann: Hand) -> None:
    content = b"%PDF-1.7 <script>"
    ann.post("lists/1/scans/", scan=SimpleUploadedFile("a.pdf", content))
    answer = ann.client.get(ann.url(f"lists/1/scans/{digest(content)}/"))
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_typed_papers_become_files_and_seats(ann: Hand, bek: Hand, draft: Draft) -> None:
    with pytest.raises(Refused, match="not-definitive"):
        typed_papers(draft)
    assert ann.post("hand-on/").status_code == 409
    all_definitive(ann, bek)
    entries = Entry.objects.count()
    assert ann.post("hand-on/").status_code == 302
    files = newest_files(draft)
    assert bytes(files["typed-papers.csv"].content).count(b"\n") == 6
    assert Entry.objects.count() == entries + 1
    with unpacked(archive_of(draft), "demo") as folder:
        opened = open_case(folder)
        result = elect_case(opened).value
    assert opened.papers is not None
    assert opened.papers.faulty == 0
    assert {tally.contest: dict(tally.votes) for tally in opened.tallies} == {
        "lists": {"steppe": 700, "river": 360},
        "1": {"steppe": 170, "river": 90},
    }
    assert sum(result.list_seats.values()) == 10
    assert set(StationPaper.objects.values_list("is_closed", flat=True)) == {True}


def test_a_finding_of_the_screen_must_be_reviewed_before_papers_are_handed_on(
    ann: Hand, bek: Hand, chair: Hand, draft: Draft
) -> None:
    all_definitive(ann, bek)
    chair.post("lists/2/settle/", seen=chair.seen("2"), do="reset", reason="typed wrongly")
    for who in (ann, bek):
        who.type_whole(paper(a=190), "2")
    page = text_of(ann.get("screen/"))
    assert "same votes as at: 2" in page
    assert "same votes as at: 1" in page
    assert ann.post("hand-on/").status_code == 409
    page = text_of(chair.get("screen/"))
    for station, mark in re.findall(r'typing/lists/(\d)/review/".*?name="mark" value="([^"]+)"', page, re.DOTALL):
        url = f"lists/{station}/review/"
        assert chair.post(url, seen=chair.seen(station), mark=mark, note="").status_code == 409
        assert chair.post(url, seen=chair.seen(station), mark=mark, note="both papers seen").status_code == 302
    assert "both papers seen" in text_of(ann.get("screen/"))
    assert ann.post("hand-on/").status_code == 302
    assert newest_files(draft)["protocols.toml"].version == 1


def test_a_correction_is_a_document_and_another_person_approves_it(
    ann: Hand, bek: Hand, chair: Hand, draft: Draft
) -> None:
    all_definitive(ann, bek)
    assert "not yet handed on" in text_of(chair.get("lists/1/correct/"))
    ann.post("hand-on/")
    assert chair.post("lists/1/settle/", seen=chair.seen(), do="reset", reason="x").status_code == 409
    changed = paper(a=185, b=95)
    assert ann.post("lists/1/correct/", seen=ann.seen(), ground="court", **changed).status_code == 409
    asked = {"seen": chair.seen(), "ground": "decision of the court of 1 April", "recount": "yes", **changed}
    assert chair.post("lists/1/correct/", **asked).headers["Location"] == chair.url("lists/1/corrections/1/")
    document = text_of(ann.get("lists/1/corrections/1/"))
    for wanted in ("decision of the court", ">190<", ">185<", ">90<", ">95<", "yes"):
        assert wanted in document
    address, name = re.findall(r"(/en/staff/elections/\S+/paper-\d+\.json) · SHA-256 ([0-9a-f]{64})", document)[0]
    file = ann.client.get(address)
    assert digest(file.content) == name
    told = file.json()
    assert (told["figures"]["votes.steppe"], told["corrections"][0]["after"]["votes.steppe"]) == (190, 185)
    assert told["acts"][-1]["sha256"] == StationPaper.objects.get(contest="lists", station="1").head
    assert chair.post("lists/1/corrections/1/", seen=chair.seen(), do="approve").status_code == 409
    assert ann.post("lists/1/corrections/1/", seen=ann.seen(), do="approve").status_code == 403
    other = hand(draft, "other-chair", Role.CHAIR)
    assert other.post("lists/1/corrections/1/", seen=chair.seen(), do="approve").status_code == 302
    assert ">185<" in text_of(ann.get("lists/1/"))
    # What was printed before the decision can still be held against its file.
    assert digest(ann.client.get(address).content) == name
    assert b",190,90,10" in bytes(newest_files(draft)["typed-papers.csv"].content)
    assert ann.post("hand-on/").status_code == 302
    assert b",185,95,10" in bytes(newest_files(draft)["typed-papers.csv"].content)
    assert newest_files(draft)["typed-papers.csv"].version == 2
