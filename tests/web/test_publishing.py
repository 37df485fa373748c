"""What is published stands in the record in the same moment, or neither does; what did not change is not told again."""

import json
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.management import call_command
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.conftest import DAY, ELECTIONS

from maslikhat.basics.errors import BadInput
from maslikhat.election.case.archive import pack
from maslikhat.record.leaf import from_bytes, leaf_hash
from maslikhat.record.note import checkpoint_of, open_note
from maslikhat.record.receipt import from_json, holds
from maslikhat.record.tiles import node_of
from maslikhat.record.tree import is_consistent
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.services import publish as service
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Checkpoint, Entry
from maslikhat_web.shared import state

pytestmark = pytest.mark.django_db
GEORGIA = ELECTIONS / "ge-parliament-2024"


def changed(name: str, file: str, before: str, after: str) -> bytes:
    """The packed case with one text of one file replaced."""
    made = BytesIO()
    with ZipFile(BytesIO(pack(ELECTIONS / name))) as old, ZipFile(made, "w") as new:
        for info in old.infolist():
            content = old.read(info).decode()
            if info.filename == file:
                assert before in content
                content = content.replace(before, after, 1)
            new.writestr(info, content)
    return made.getvalue()


def test_the_entries_of_georgia_are_its_papers_rules_ballot_and_result() -> None:
    shown = Publication.objects.get(election="ge.parliament.2024-10-26")
    assert shown.result["seats"]["lists"] | {} == shown.headline["lists"]
    assert sorted(shown.headline["seats"].values()) == [12, 14, 16, 19, 89]
    assert shown.balance is not None
    assert shown.balance["papers"] == 3110
    kinds = list(
        Entry.objects.order_by("index").values_list("kind", flat=True)[shown.first_entry : shown.last_entry + 1]
    )
    assert kinds == ["protocol"] * 3110 + ["rules", "election", "result"]
    paper = PublishedPaper.objects.get(election=shown.election, station="1-1")
    leaf = from_bytes(bytes(Entry.objects.get(index=paper.entry).leaf))
    assert leaf.body is not None
    assert (leaf.body["station"], leaf.body["votes"]) == ("1-1", paper.votes)


def test_every_entry_is_the_leaf_of_its_hash_and_the_checkpoint_signs_them_all() -> None:
    signed = selectors.latest()
    assert signed is not None
    text, _ = open_note(signed.note, [selectors.verifier()])
    assert checkpoint_of(text).size == Entry.objects.count() == selectors.size()
    assert all(leaf_hash(bytes(each.leaf)) == bytes(each.leaf_hash) for each in Entry.objects.all())


def test_a_receipt_from_the_site_holds_alone(site: Client) -> None:
    receipt = from_json(site.get("/record/receipts/41").content.decode())
    assert holds(receipt, selectors.verifier())


def test_an_older_checkpoint_is_continued_by_the_newest(site: Client) -> None:
    first, last = Checkpoint.objects.order_by("size")[0], selectors.latest()
    assert last is not None
    told = site.get(f"/record/consistency/{first.size}/{last.size}").json()
    assert first.size < last.size
    assert told["proof"]
    proof = selectors.consistency(first.size, last.size)
    assert is_consistent(first.size, last.size, bytes(first.root), bytes(last.root), proof)


def test_a_paper_that_changed_is_a_new_version_that_names_the_one_before(site: Client) -> None:
    before = Entry.objects.count()
    row = next(line for line in (GEORGIA / "protocols.csv").read_text().splitlines() if line.startswith("1"))
    cells = row.split(",")
    place = next(number for number in range(len(cells) - 1, 0, -1) if cells[number].isdigit() and cells[number] != "0")
    other = ",".join([*cells[:place], str(int(cells[place]) + 1), *cells[place + 1 :]])
    archive = changed("ge-parliament-2024", "protocols.csv", row, other)
    made = service.publish(archive=archive, name="ge", author="site", at=DAY + timedelta(hours=1), reason="demo")
    papers = PublishedPaper.objects.filter(published_by=made)
    assert made.number == 2
    assert [paper.version for paper in papers] == [2]
    assert Entry.objects.count() == before + 1 + 3
    old = PublishedPaper.objects.get(election=made.election, station=papers[0].station, version=1)
    assert old.closed_by == made
    new = from_bytes(bytes(Entry.objects.get(index=papers[0].entry).leaf))
    assert (new.sequence, new.reason) == (2, "demo")
    assert new.supersedes == bytes(Entry.objects.get(index=old.entry).leaf_hash).hex()
    page = site.get(f"/en/elections/{made.election}/stations/lists/{old.station}/").content.decode()
    assert page.index("Version 2") < page.index("Version 1")


def test_what_fails_at_the_end_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = (
        Publication.objects.count(),
        Entry.objects.count(),
        Checkpoint.objects.count(),
        PublishedPaper.objects.count(),
    )
    root = selectors.tile(0, 0)

    def broken(*_: object) -> None:
        raise OSError("demo")

    monkeypatch.setattr(service, "sign_checkpoint", broken)
    archive = changed("kz-mazhilis-2023", "votes.csv", "3431510", "3431511")
    with pytest.raises(OSError, match="demo"):
        service.publish(archive=archive, name="kz", author="site", at=DAY)
    left = (
        Publication.objects.count(),
        Entry.objects.count(),
        Checkpoint.objects.count(),
        PublishedPaper.objects.count(),
    )
    assert left == counts
    assert selectors.tile(0, 0) == root


def test_a_case_with_faults_is_not_published() -> None:
    before = Entry.objects.count()
    archive = changed("kz-mazhilis-2023", "votes.csv", "3431510", "many")
    with pytest.raises(BadInput):
        service.publish(archive=archive, name="kz", author="site", at=DAY)
    assert Entry.objects.count() == before


def test_loading_twice_publishes_once() -> None:
    call_command("load_elections")
    entries, publications = Entry.objects.count(), Publication.objects.count()
    assert publications == 18
    call_command("load_elections")
    assert (Entry.objects.count(), Publication.objects.count()) == (entries, publications)


def test_a_reader_who_has_the_page_is_told_so_without_a_query(
    site: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
    mazhilis: Publication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # However slow the machine, the version is not asked for again meanwhile.
    monkeypatch.setattr(state, "_KEPT_FOR", 3600)
    address = f"/en/elections/{mazhilis.election}/"
    tag = site.get(address).headers["ETag"]
    with django_assert_num_queries(0):
        assert site.get(address, headers={"if-none-match": tag}).status_code == 304
        assert site.get(address).headers["ETag"] == tag
    service.publish(
        archive=changed("kz-mazhilis-2023", "votes.csv", "3431510", "3431511"), name="kz", author="site", at=DAY
    )
    again = site.get(address, headers={"if-none-match": tag})
    assert again.status_code == 200
    assert again.headers["ETag"] != tag


def test_the_tree_of_the_site_is_that_of_its_entries() -> None:
    node = node_of(selectors.tile)
    assert node(0, 7) == bytes(Entry.objects.get(index=7).leaf_hash)
    assert json.loads(bytes(Entry.objects.get(index=7).leaf))["type"] == "protocol"
