"""Papers handed on are sealed on the record without a word of the draft, and opened when it is published."""

import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.web.making import png
from tests.web.test_record_log import alone, fetcher
from tests.web.typing.conftest import COUNCIL, ELECTION, FILES, Hand, text_of
from tests.web.typing.publishing import all_definitive, change_title, publish

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import digest
from maslikhat.record.folder import export
from maslikhat.record.leaf import Attachment, commit, from_bytes
from maslikhat_web.accounts.services.authors import author_key
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.typing import SealedTyping
from maslikhat_web.elections.selectors.drafts import newest_files
from maslikhat_web.records.models import Entry
from maslikhat_web.records.selectors import size

pytestmark = pytest.mark.django_db


def test_what_is_sealed_names_neither_election_nor_council_nor_station(ann: Hand, bek: Hand) -> None:
    all_definitive(ann, bek)
    before = size()
    assert ann.post("hand-on/").status_code == 302
    added = Entry.objects.filter(index__gte=before)
    (entry,) = added
    told = bytes(entry.leaf).decode()
    leaf = from_bytes(bytes(entry.leaf))
    assert (leaf.type, leaf.body, len(leaf.commitment or "")) == ("sealed", None, 64)
    assert leaf.author == f"{author_key(person=ann.user, at=ann.now)}/clerk"
    secrets = (ELECTION, COUNCIL, "demotown", "kz.", "typed-papers", *FILES, "Demo", "demo-")
    row = told + entry.subject + entry.jurisdiction
    assert not [each for each in secrets if each in row.replace(leaf.jurisdiction, "")]
    pages = [f"/en/record/entries/{entry.index}/", "/en/record/", f"/api/v1/record/entries/{entry.index}"]
    for page in (*pages, f"/record/receipts/{entry.index}"):
        answer = ann.client.get(page)
        assert answer.status_code == 200
        assert "demotown" not in text_of(answer)
    # Nothing that can be guessed gives the commitment without the salt.
    sealed = SealedTyping.objects.get()
    assert commit(sealed.body, bytes(sealed.salt)) == leaf.commitment
    assert commit(sealed.body, b"") != leaf.commitment


def test_the_publication_opens_it_and_the_verifier_holds_both_together(
    ann: Hand, bek: Hand, chair: Hand, tmp_path: Path
) -> None:
    all_definitive(ann, bek)
    ann.post("hand-on/")
    sealed = Entry.objects.get(kind="sealed")
    assert publish(chair).status_code == 302
    opened = Entry.objects.get(kind="opened")
    leaf = from_bytes(bytes(opened.leaf))
    assert leaf.body is not None
    assert (opened.subject, leaf.supersedes) == (sealed.subject, bytes(sealed.leaf_hash).hex())
    assert leaf.author == f"{author_key(person=chair.user, at=chair.now)}/chair"
    said = leaf.body["said"]
    assert (said["election"], said["papers"]) == (ELECTION, 5)
    papers = newest_files(ann.draft)["typed-papers.csv"]
    assert said["files"]["typed-papers.csv"] == digest(bytes(papers.content))
    assert commit(said, bytes.fromhex(leaf.body["salt"])) == from_bytes(bytes(sealed.leaf)).commitment
    publication = Publication.objects.get(election=ELECTION)
    assert publication.first_entry <= opened.index <= publication.last_entry
    assert SealedTyping.objects.get().opened_by == publication
    export(fetcher(ann.client), tmp_path)
    found = alone(tmp_path)
    assert found.returncode == 0, found.stdout
    assert "Sealed entries: 1. Opened: 1" in found.stdout
    # What was opened once is not opened again.
    change_title(ann)
    assert publish(chair, reason="once more").status_code == 302
    assert Entry.objects.filter(kind="opened").count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_entries_are_told_in_words(ann: Hand, bek: Hand, chair: Hand, language: str) -> None:
    all_definitive(ann, bek)
    ann.post("hand-on/")
    publish(chair)
    sealed, opened = Entry.objects.get(kind="sealed"), Entry.objects.get(kind="opened")
    first, second = (text_of(ann.client.get(f"/{language}/record/entries/{each.index}/")) for each in (sealed, opened))
    assert f"/{language}/record/entries/{opened.index}/" in first
    assert f"/{language}/record/entries/{sealed.index}/" in second
    # The names of the fields stand as JSON only where it is shown letter by letter.
    words = second.partition('id="leaf"')[0]
    assert ELECTION in words
    for raw in ("acts_sha256", ">acts<", ">papers<", ">files<", ">said<", ">salt<"):
        assert raw not in words
    assert json.loads(bytes(opened.leaf))["body"]["salt"] in words


def test_the_scan_of_a_paper_is_bound_to_its_entry_by_its_hash(ann: Hand, bek: Hand, chair: Hand) -> None:
    all_definitive(ann, bek)
    assert ann.post("lists/1/scans/", scan=SimpleUploadedFile("a.png", png())).status_code == 302
    ann.post("hand-on/")
    assert publish(chair).status_code == 302
    entries = Entry.objects.filter(kind="protocol", subject__startswith=f"{ELECTION}/")
    bound = {each.subject: from_bytes(bytes(each.leaf)).attachments for each in entries}
    assert bound.pop(f"{ELECTION}/lists/1/official") == (Attachment(digest(png()), f"scan-{digest(png())[:8]}.png"),)
    assert set(bound.values()) == {()}
    index = entries.get(subject=f"{ELECTION}/lists/1/official").index
    assert digest(png()) in text_of(ann.client.get(f"/en/record/entries/{index}/")).partition('id="leaf"')[0]
