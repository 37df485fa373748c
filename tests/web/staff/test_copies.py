"""A copy beside the official paper: kept by an auditor, held against it line by line, published by the chair alone."""

import json
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.web.conftest import ELECTIONS
from tests.web.staff.conftest import STAFF, Sign, fields_of, text_of

from maslikhat.election.case.archive import pack
from maslikhat.record.leaf import from_bytes
from maslikhat_web.accounts.models import AuthorKey
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import ObserverCopy
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
PUBLISHED = "ge.parliament.2024-10-26"
COUNCIL = "ge.parliament"
HERE = f"{STAFF}elections/{PUBLISHED}/copies/"
STATION = {"contest": "lists", "station": "1-1"}
PUBLIC = f"/en/elections/{PUBLISHED}/stations/lists/1-1/"


@pytest.fixture
def draft(db: None) -> Draft:  # noqa: ARG001
    """A correction of Georgia's published election."""
    by = User.objects.create_user("demo-beginner")
    files = files_in(pack(ELECTIONS / "ge-parliament-2024"))
    return begin_election(election=PUBLISHED, files=files, by=by, at=datetime(2026, 11, 25, tzinfo=UTC))


@pytest.fixture
def kept(draft: Draft, sign: Sign) -> ObserverCopy:  # noqa: ARG001
    """A copy that gives list 41 of station 1-1 a thousand votes fewer than the official paper."""
    auditor = sign(Role.AUDITOR, COUNCIL)
    more = {"source": "Demo observers", "option.41": "0", "option.4": "250", "line.took_part": "1535"}
    answer = auditor.post(f"{HERE}new/", STATION | more)
    assert answer.status_code == 302
    return ObserverCopy.objects.get()


def test_a_copy_is_held_against_the_official_paper_and_its_effect_on_seats_is_told(
    kept: ObserverCopy, sign: Sign
) -> None:
    page = text_of(sign(Role.VIEWER, COUNCIL).get(f"{HERE}{kept.pk}/"))
    assert "1 line of 3 differs" in page
    assert "−629" in page
    assert "If the copy were right, no seat would change" in page


def test_a_line_left_empty_says_nothing(kept: ObserverCopy) -> None:
    assert (kept.votes, kept.lines) == ({"41": 0, "4": 250}, {"took_part": 1535})


def test_a_copy_that_comes_as_a_file_is_read_by_names_and_codes_and_what_is_typed_holds_before_it(
    draft: Draft,  # noqa: ARG001
    sign: Sign,
) -> None:
    auditor = sign(Role.AUDITOR, COUNCIL)
    rows = "line,figure\nFor Change,251\noption 41,600\ntook part (signatures),1530\ninvalid,9\n"
    told = {**STATION, "source": "Demo observers", "option.41": "601"}
    file = SimpleUploadedFile("copy.csv", rows.encode())
    assert auditor.post(f"{HERE}new/", told | {"file": file}).status_code == 302
    kept = ObserverCopy.objects.get()
    assert (kept.votes, kept.lines) == ({"4": 251, "41": 601}, {"took_part": 1530, "invalid": 9})
    bad = SimpleUploadedFile("copy.csv", b"For Change,1\nFor Change,2\nNobody,3\n")
    answer = auditor.post(f"{HERE}new/", told | {"file": bad})
    assert (answer.status_code, ObserverCopy.objects.count()) == (400, 1)
    assert all(place in text_of(answer) for place in ("copy.csv, row 2", "copy.csv, row 3"))


@pytest.mark.parametrize("wrong", [{"option.41": "-5"}, {"option.41": "12.5"}, {"source": ""}, {"scan": "short"}])
def test_a_wrong_field_is_told_and_nothing_is_kept(draft: Draft, sign: Sign, wrong: dict[str, str]) -> None:  # noqa: ARG001
    good = {"source": "Demo observers", "option.41": "1"}
    answer = sign(Role.AUDITOR, COUNCIL).post(f"{HERE}new/", STATION | good | wrong)
    assert (answer.status_code, ObserverCopy.objects.count()) == (400, 0)
    assert 'role="alert"' in text_of(answer)


def test_a_copy_is_on_no_public_page_until_the_chair_publishes_it_once_as_a_copy(
    kept: ObserverCopy, sign: Sign, site: Client
) -> None:
    address, told = f"{HERE}{kept.pk}/", {"reason": "Two observers brought the same copy", "token": "t1"}
    assert "Demo observers" not in text_of(site.get(PUBLIC))
    assert sign(Role.AUDITOR, COUNCIL).post(address, told).status_code == 403
    chair, before = sign(Role.CHAIR, COUNCIL), Entry.objects.count()
    assert chair.post(address, told | {"reason": ""}).status_code == 400
    for _ in range(2):
        assert chair.post(address, told).status_code == 302
    made = PublishedPaper.objects.get(origin="copy")
    leaf = from_bytes(bytes(Entry.objects.get(index=made.entry).leaf))
    assert Entry.objects.count() == before + 1
    assert leaf.body is not None
    assert (leaf.body["origin"], leaf.reason) == ("copy", "Two observers brought the same copy")
    assert "Demo observers" not in json.dumps(dict(leaf.body))
    assert leaf.author == f"{AuthorKey.objects.get(user__username='demo-chair').key}/chair"
    assert "Copy of an observer, version 1" in text_of(site.get(PUBLIC))
    assert "reason" not in fields_of(text_of(chair.get(address)))


def test_a_copy_is_data_beside_the_official_paper_and_no_part_of_the_files_of_the_publication(
    kept: ObserverCopy, sign: Sign, site: Client
) -> None:
    """Its entry stands after the checkpoint that was signed with the publication, which every receipt rests on."""
    whole = f"/en/elections/{PUBLISHED}/downloads/election.zip"
    before = b"".join(site.get(whole))
    told = {"reason": "Two observers brought the same copy", "token": "t1"}
    assert sign(Role.CHAIR, COUNCIL).post(f"{HERE}{kept.pk}/", told).status_code == 302
    assert b"".join(site.get(whole)) == before
    versions = site.get(f"{PUBLIC}?format=json").json()["versions"]
    assert [each["origin"] for each in versions] == ["official", "copy"]
