"""Publish and retract: once for a form, on what was seen, with a reason; kept and told, never deleted."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from tests.web.conftest import ELECTIONS
from tests.web.staff.conftest import STAFF, Sign, fields_of, text_of

from maslikhat.election.case.archive import pack
from maslikhat.record.leaf import from_bytes
from maslikhat_web.accounts.models import AuthorKey
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftAct
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, put_file
from maslikhat_web.elections.services.staff import DoneBefore, Seen, publish_draft
from maslikhat_web.records.models import Checkpoint, Entry
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
COUNCIL = "kz.kostanay-region.maslikhat"
ELECTION = f"{COUNCIL}.2023-03-19"
HERE = f"{STAFF}elections/{ELECTION}/"
AT = datetime(2026, 11, 25, tzinfo=UTC)
PUBLIC = f"/en/elections/{ELECTION}/"


@pytest.fixture
def draft(db: None) -> Draft:  # noqa: ARG001
    """A correction of Kostanay's published election: one more vote for the first list."""
    by = User.objects.create_user("demo-beginner")
    files = files_in(pack(ELECTIONS / "kz-maslikhat-2023-kostanay"))
    return begin_election(election=ELECTION, files=files, by=by, at=AT)


@pytest.fixture
def changed(draft: Draft) -> Draft:
    """The correction with a note changed, so that its archive differs."""
    files = files_in(pack(ELECTIONS / "kz-maslikhat-2023-kostanay"))
    content = files["case.toml"].replace(b"Election of", b"Demo election of")
    put_file(draft=draft, name="case.toml", content=content, seen=1, by=draft.made_by, at=AT)
    return draft


@pytest.fixture
def chair(sign: Sign) -> Client:
    return sign(Role.CHAIR, COUNCIL)


def shown_to(client: Client) -> dict[str, str]:
    found = fields_of(text_of(client.get(f"{HERE}publish/")))
    return {name: found.get(name, "") for name in ("archive", "number", "token")}


def test_a_form_of_publication_that_is_sent_twice_publishes_once(changed: Draft, chair: Client) -> None:  # noqa: ARG001
    told = shown_to(chair) | {"reason": "Demo correction"}
    entries = Entry.objects.count()
    assert [chair.post(f"{HERE}publish/", told).status_code for _ in range(2)] == [302, 302]
    after = Entry.objects.count()
    assert Publication.objects.filter(election=ELECTION).count() == 2
    assert DraftAct.objects.filter(kind="publish").count() == 1
    assert chair.post(f"{HERE}publish/", told).status_code == 302
    assert (Entry.objects.count(), after > entries) == (after, True)


def test_of_two_who_publish_what_they_saw_at_once_the_second_is_told_to_look_again(changed: Draft) -> None:
    told: dict[str, Any] = {"draft": changed, "by": changed.made_by, "at": AT, "reason": "demo"}
    seen = Seen(judge(changed).archive_sha256, 1)
    first, second = "first", "second"
    publish_draft(**told, seen=seen, token=first)
    with pytest.raises(ChangedMeanwhile):
        publish_draft(**told, seen=seen, token=second)
    with pytest.raises(DoneBefore):
        publish_draft(**told, seen=seen, token=first)
    assert Publication.objects.filter(election=ELECTION, is_current=True).count() == 1


def test_files_that_changed_after_the_page_was_opened_are_not_published(changed: Draft, chair: Client) -> None:
    told = shown_to(chair) | {"reason": "Demo correction"}
    put_file(draft=changed, name="official.csv", content=b"", seen=1, by=changed.made_by, at=AT)
    assert chair.post(f"{HERE}publish/", told).status_code == 409
    assert Publication.objects.filter(election=ELECTION).count() == 1


def test_what_is_published_is_not_replaced_without_a_reason(changed: Draft, chair: Client) -> None:  # noqa: ARG001
    assert chair.post(f"{HERE}publish/", shown_to(chair) | {"reason": "  "}).status_code == 400
    assert Publication.objects.filter(election=ELECTION).count() == 1


def test_files_of_another_election_are_not_published_under_this_one(changed: Draft, chair: Client) -> None:
    head = (ELECTIONS / "kz-maslikhat-2023-almaty" / "case.toml").read_bytes()
    put_file(draft=changed, name="case.toml", content=head, seen=2, by=changed.made_by, at=AT)
    assert judge(changed).faults[-1].code == "not-this-election"
    told = {"archive": judge(changed).archive_sha256, "number": "1", "token": "t", "reason": "demo"}
    assert chair.post(f"{HERE}publish/", told).status_code == 400
    assert Publication.objects.filter(election=ELECTION).count() == 1


@pytest.mark.parametrize("role", [Role.VIEWER, Role.CLERK, Role.SECOND_CLERK, Role.AUDITOR, Role.ADMINISTRATOR])
def test_only_the_chair_publishes_and_retracts(changed: Draft, sign: Sign, role: Role) -> None:  # noqa: ARG001
    told = {"archive": "x", "number": "1", "token": "t", "reason": "demo"}
    client = sign(role, COUNCIL)
    assert client.post(f"{HERE}publish/", told).status_code == 403
    assert client.post(f"{HERE}publish/retract/", told).status_code == 403


def test_a_retracted_result_says_so_with_day_and_reason_and_a_new_publication_brings_it_back(
    changed: Draft,  # noqa: ARG001
    chair: Client,
    site: Client,
) -> None:
    assert site.get(PUBLIC).status_code == 200
    told = shown_to(chair)
    assert chair.post(f"{HERE}publish/retract/", told).status_code == 400
    taken = told | {"reason": "The copy of a station was typed twice.", "token": "back"}
    assert [chair.post(f"{HERE}publish/retract/", taken).status_code for _ in range(2)] == [302, 302]
    for page in (PUBLIC, f"{PUBLIC}downloads/case.zip"):
        answer = site.get(page)
        assert answer.status_code == 410
        assert "The copy of a station was typed twice." in text_of(answer)
        assert "(UTC+5)" in text_of(answer)
    assert site.get(f"{PUBLIC}?format=json").json()["reason"] == "The copy of a station was typed twice."
    kept = Publication.objects.get(election=ELECTION)
    leaf = from_bytes(bytes(Entry.objects.get(kind="retraction").leaf))
    before = Entry.objects.get(subject=leaf.subject, sequence=leaf.sequence - 1)
    assert (before.kind, leaf.supersedes) == ("result", bytes(before.leaf_hash).hex())
    assert leaf.author == f"{AuthorKey.objects.get(user__username='demo-chair').key}/chair"
    assert (kept.is_current, len(kept.archive) > 0, leaf.reason) == (False, True, kept.retraction_reason)
    assert Checkpoint.objects.order_by("-size")[0].size == Entry.objects.count()
    assert ELECTION not in text_of(site.get("/en/elections/"))
    assert chair.post(f"{HERE}publish/", shown_to(chair) | {"reason": "Typed anew"}).status_code == 302
    assert site.get(PUBLIC).status_code == 200
    again = Publication.objects.get(election=ELECTION, is_current=True)
    entries = Entry.objects.filter(index__range=(again.first_entry, again.last_entry))
    assert again.number == 2
    assert {from_bytes(bytes(each.leaf)).author for each in entries} == {leaf.author}


def test_every_act_has_who_when_and_why_in_the_history(changed: Draft, chair: Client) -> None:  # noqa: ARG001
    chair.post(f"{HERE}publish/", shown_to(chair) | {"reason": "Demo correction"})
    page = text_of(chair.get(f"{HERE}history/"))
    assert "Published, number 2" in page
    assert "Demo correction" in page
    assert page.count("<td>demo-chair</td>") == 1
    assert "Title, state, seats, version 2" in page
