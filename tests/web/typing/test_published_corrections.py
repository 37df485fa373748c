"""Corrections after publication: nothing that was approved is left out unseen, and each is a public document."""

from pathlib import Path

import pytest
from django.db import IntegrityError, transaction
from pytest_django import DjangoAssertNumQueries
from tests.web.test_record_log import alone, fetcher
from tests.web.typing.conftest import ELECTION, Hand, hand, paper, text_of
from tests.web.typing.publishing import all_definitive, change_file, change_title, correct, page_of, publish

from maslikhat.basics.text import LANGUAGES
from maslikhat.record.folder import export
from maslikhat.record.leaf import from_bytes
from maslikhat_web.accounts.services.authors import author_key
from maslikhat_web.elections.models import Publication, PublishedCorrection, PublishedPaper
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperCorrection
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
STATION = f"elections/{ELECTION}/stations/lists/1/"
WHY = "the other stations wait for the court"


@pytest.fixture
def other(draft: Draft) -> Hand:
    return hand(draft, "other-chair", Role.CHAIR)


@pytest.fixture
def published(ann: Hand, bek: Hand, chair: Hand) -> Publication:
    """The demo election as it was published before any correction."""
    all_definitive(ann, bek)
    assert ann.post("hand-on/").status_code == 302
    assert "Typed protocols or approved corrections" not in page_of(chair)
    assert publish(chair).status_code == 302
    return Publication.objects.get(election=ELECTION)


def body_of(entry: Entry) -> dict[str, object]:
    return dict(from_bytes(bytes(entry.leaf)).body or {})


def test_an_approved_correction_that_was_not_handed_on_stops_the_publication(
    published: Publication, ann: Hand, chair: Hand, other: Hand
) -> None:
    correct(chair, other, 185, 95)
    assert "approved corrections" in page_of(chair)
    # Another file changed meanwhile, so there would be something to publish.
    change_title(ann)
    entries = Entry.objects.count()
    answer = publish(chair, reason="a new title")
    assert answer.status_code == 409
    assert "Nothing was published" in text_of(answer)
    assert (Publication.objects.filter(election=ELECTION).count(), Entry.objects.count()) == (1, entries)
    assert ann.post("hand-on/").status_code == 302
    assert "approved corrections" not in page_of(chair)
    assert publish(chair, reason="a new title").status_code == 302
    assert Publication.objects.get(election=ELECTION, is_current=True).left_out is None
    assert published.number == 1


def test_with_a_reason_it_is_left_out_and_everybody_reads_why(
    published: Publication, ann: Hand, chair: Hand, other: Hand, tmp_path: Path
) -> None:
    correct(chair, other, 185, 95)
    change_title(ann)
    assert publish(chair, reason="a new title", why_left_out=WHY).status_code == 302
    shown = Publication.objects.get(election=ELECTION, is_current=True)
    assert shown.number == published.number + 1
    assert shown.left_out == {"papers": 0, "corrections": 1, "why": WHY}
    entry = Entry.objects.get(kind="left-out")
    assert shown.first_entry <= entry.index <= shown.last_entry
    assert body_of(entry) == {"papers": 0, "corrections": 1, "why": WHY}
    assert not PublishedCorrection.objects.exists()
    data = [ann.client.get(f"/api/v1/elections/{ELECTION}/stations").json()]
    data.append(ann.client.get(f"/en/elections/{ELECTION}/stations/?format=json").json())
    assert [each["left_out"] for each in data] == [shown.left_out] * 2
    for language in LANGUAGES:
        assert WHY in text_of(ann.client.get(f"/{language}/elections/{ELECTION}/stations/"))
        assert WHY in text_of(ann.client.get(f"/{language}/record/entries/{entry.index}/"))
    # It still waits, and is published once it was handed on.
    assert "approved corrections" in page_of(chair)
    ann.post("hand-on/")
    assert publish(chair, reason="corrected").status_code == 302
    assert PublishedCorrection.objects.count() == 1
    export(fetcher(ann.client), tmp_path)
    assert alone(tmp_path).returncode == 0


def test_typed_papers_that_the_files_do_not_hold_wait_too(published: Publication, ann: Hand, chair: Hand) -> None:
    """Who takes the typed papers out of the files again cannot publish without a word."""
    change_file(ann, "typed-papers.csv", b",190,90,10", b",191,90,10")
    assert "definitive protocols" in page_of(chair)
    assert publish(chair, reason="typed elsewhere").status_code == 409
    assert publish(chair, reason="typed elsewhere", why_left_out=WHY).status_code == 302
    assert body_of(Entry.objects.get(kind="left-out"))["papers"] == 1
    assert published.number == 1


def test_a_published_correction_is_an_entry_of_its_own_in_the_same_publication(
    published: Publication, ann: Hand, chair: Hand, other: Hand, tmp_path: Path
) -> None:
    old = PublishedPaper.objects.get(election=ELECTION, contest="lists", station="1")
    correct(chair, other, 185, 95)
    assert "not yet: hand the papers on" in text_of(chair.get("lists/1/corrections/1/"))
    ann.post("hand-on/")
    assert publish(chair, reason="by the court").status_code == 302
    shown = Publication.objects.get(election=ELECTION, is_current=True)
    entry = Entry.objects.get(kind="correction")
    assert shown.first_entry <= entry.index <= shown.last_entry
    assert f"/en/record/entries/{entry.index}/" in text_of(chair.get("lists/1/corrections/1/"))
    body = body_of(entry)
    keys = [author_key(person=each.user, at=each.now) for each in (chair, other)]
    assert [body["requested_by"], body["approved_by"]] == keys
    assert (body["station"], body["contest"], body["recount"]) == ("1", "lists", True)
    assert body["ground"] == "decision of the court of 1 April"
    assert body["before"] == {"votes.steppe": 190, "votes.river": 90}
    assert body["after"] == {"votes.steppe": 185, "votes.river": 95}
    assert body["supersedes"] == bytes(Entry.objects.get(index=old.entry).leaf_hash).hex()
    assert "demo-" not in bytes(entry.leaf).decode()
    new = PublishedPaper.objects.get(election=ELECTION, contest="lists", station="1", closed_by=None)
    kept = PublishedCorrection.objects.get()
    assert (kept.paper, kept.entry, kept.published_by) == (new, entry.index, shown)
    assert PaperCorrection.objects.get().published == kept
    export(fetcher(ann.client), tmp_path)
    found = alone(tmp_path)
    assert found.returncode == 0, found.stdout
    assert "Corrections of protocols: 1" in found.stdout
    # What was published is not published again.
    assert published.number + 1 == shown.number


def test_the_page_and_the_data_of_the_station_show_it(
    published: Publication, ann: Hand, chair: Hand, other: Hand
) -> None:
    correct(chair, other, 185, 95)
    ann.post("hand-on/")
    publish(chair, reason="by the court")
    for language in LANGUAGES:
        page = text_of(ann.client.get(f"/{language}/{STATION}")).partition('id="corrections"')[2]
        for wanted in (">190<", ">185<", ">90<", ">95<", "decision of the court of 1 April", "staff-"):
            assert wanted in page, (language, wanted)
        assert "votes." not in page
    of_page = ann.client.get(f"/en/{STATION}?format=json").json()["versions"]
    of_api = ann.client.get(f"/api/v1/{STATION.rstrip('/')}").json()
    for told in (of_page, of_api):
        versions = {each["version"]: each["corrections"] for each in told}
        assert versions[1] == []
        assert versions[2][0]["before"] == {"votes.steppe": 190, "votes.river": 90}
        assert versions[2][0]["requested_by"] != versions[2][0]["approved_by"]
    listed = ann.client.get(f"/api/v1/elections/{ELECTION}/stations").json()["papers"]
    assert [len(each["corrections"]) for each in listed if (each["station"], each["contest"]) == ("1", "lists")] == [1]
    assert published.number == 1


def test_two_corrections_between_publications_are_two_entries_and_hold(
    published: Publication, ann: Hand, chair: Hand, other: Hand, tmp_path: Path
) -> None:
    correct(chair, other, 185, 95)
    correct(other, chair, 186, 94, number=2)
    ann.post("hand-on/")
    assert publish(chair, reason="by the court").status_code == 302
    bodies = [body_of(each) for each in Entry.objects.filter(kind="correction").order_by("index")]
    assert [each["after"] for each in bodies] == [
        {"votes.steppe": 185, "votes.river": 95},
        {"votes.steppe": 186, "votes.river": 94},
    ]
    export(fetcher(ann.client), tmp_path)
    found = alone(tmp_path)
    assert (found.returncode, published.number) == (0, 1), found.stdout


def test_a_correction_tells_what_stood_publicly_before_it_whatever_was_typed(
    published: Publication, ann: Hand, chair: Hand, other: Hand, tmp_path: Path
) -> None:
    """The files said other than was typed, and were published so with a reason."""
    change_file(ann, "typed-papers.csv", b",190,90,10", b",191,89,10")
    assert publish(chair, reason="typed elsewhere", why_left_out=WHY).status_code == 302
    correct(chair, other, 185, 95)
    ann.post("hand-on/")
    assert publish(chair, reason="by the court").status_code == 302
    assert PaperCorrection.objects.get().before == {"votes.steppe": 190, "votes.river": 90}
    body = body_of(Entry.objects.get(kind="correction"))
    assert body["before"] == {"votes.steppe": 191, "votes.river": 89}
    export(fetcher(ann.client), tmp_path)
    found = alone(tmp_path)
    assert (found.returncode, published.number) == (0, 1), found.stdout


def test_a_correction_before_the_first_publication_is_published_too(
    ann: Hand, bek: Hand, chair: Hand, other: Hand, tmp_path: Path
) -> None:
    all_definitive(ann, bek)
    ann.post("hand-on/")
    correct(chair, other, 185, 95)
    assert publish(chair).status_code == 409
    ann.post("hand-on/")
    assert publish(chair).status_code == 302
    assert body_of(Entry.objects.get(kind="correction"))["supersedes"] is None
    assert Entry.objects.filter(kind="opened").count() == 2
    export(fetcher(ann.client), tmp_path)
    assert alone(tmp_path).returncode == 0


def test_the_page_of_publication_asks_no_more_for_more_papers(
    published: Publication, chair: Hand, other: Hand, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    correct(chair, other, 185, 95)
    page_of(chair)
    with django_assert_max_num_queries(12 + published.number):
        page_of(chair)


def test_a_correction_without_a_decision_is_told_and_stops_nothing(
    published: Publication, ann: Hand, chair: Hand
) -> None:
    told = {"seen": chair.seen(), "ground": "demo", "recount": "no", **paper(a=185, b=95)}
    assert chair.post("lists/1/correct/", **told).status_code == 302
    assert "corrections without a decision" in page_of(chair)
    change_title(ann)
    assert publish(chair, reason="a new title").status_code == 302
    assert not Entry.objects.filter(kind__in=("left-out", "correction")).exists()
    assert published.number == 1


def test_nobody_approves_an_own_correction_in_the_database_either(
    published: Publication, chair: Hand, other: Hand
) -> None:
    correct(chair, other, 185, 95)
    row = PaperCorrection.objects.get()
    assert (row.requested_by, row.decided_by, row.is_approved) == (chair.user, other.user, True)
    with pytest.raises(IntegrityError, match="approver_is_another"), transaction.atomic():
        PaperCorrection.objects.update(decided_by=chair.user)
    same = {"requested_by": "staff-1", "approved_by": "staff-1", "requested_at": chair.now, "approved_at": chair.now}
    made = PublishedCorrection(
        paper=PublishedPaper.objects.all()[0],
        number=1,
        ground="demo",
        recount=False,
        before={},
        after={},
        published_by=published,
        entry=1,
        **same,
    )
    with pytest.raises(IntegrityError, match="published_approver_is_another"), transaction.atomic():
        made.save(force_insert=True)


def test_whoever_asks_for_a_correction_is_told_that_the_ground_is_published(
    published: Publication, chair: Hand
) -> None:
    assert "published word for word" in text_of(chair.get("lists/1/correct/"))
    assert published.number == 1
