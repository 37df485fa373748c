"""Elections in the making: nothing is overwritten, and nobody looks who may not."""

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError
from tests.web.conftest import DAY, ELECTIONS

from maslikhat.election.case.archive import pack
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.drafts import archive_of, drafts_of, files_in, history_of, newest_files
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, begin, put_file
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import ALLOWED, Act, Role, may

pytestmark = pytest.mark.django_db
KOSTANAY = ELECTIONS / "kz-maslikhat-2023-kostanay"
COUNCIL = "kz.demo.maslikhat"


@pytest.fixture
def clerk() -> User:
    """A clerk of the demo council."""
    made = User.objects.create_user("demo-clerk")
    RoleInCouncil.objects.create(user=made, council=COUNCIL, role=Role.CLERK)
    return made


@pytest.fixture
def draft(clerk: User) -> Draft:
    """The election of a real council as an election in the making."""
    return begin(election="kz.demo.1", council=COUNCIL, files=files_in(pack(KOSTANAY)), by=clerk, at=DAY)


def test_a_draft_is_packed_to_the_very_archive_it_began_with(draft: Draft) -> None:
    assert archive_of(draft) == pack(KOSTANAY)


def test_a_file_is_replaced_by_a_version_and_the_old_one_is_kept(draft: Draft, clerk: User) -> None:
    put_file(draft=draft, name="votes.csv", content=b"new", seen=1, by=clerk, at=DAY, reason="demo")
    assert bytes(newest_files(draft)["votes.csv"].content) == b"new"
    assert [(each.version, each.reason) for each in history_of(draft, "votes.csv")] == [(2, "demo"), (1, "")]


def test_who_looked_at_an_older_version_cannot_write_over_a_newer_one(draft: Draft, clerk: User) -> None:
    put_file(draft=draft, name="votes.csv", content=b"one", seen=1, by=clerk, at=DAY)
    with pytest.raises(ChangedMeanwhile):
        put_file(draft=draft, name="votes.csv", content=b"other", seen=1, by=clerk, at=DAY)
    assert bytes(newest_files(draft)["votes.csv"].content) == b"one"


def test_a_file_taken_away_is_in_no_archive(draft: Draft, clerk: User) -> None:
    put_file(draft=draft, name="official.csv", content=b"", seen=1, by=clerk, at=DAY)
    assert "official.csv" not in files_in(archive_of(draft))


def test_an_id_is_begun_once(draft: Draft, clerk: User) -> None:
    with pytest.raises(IntegrityError):
        begin(election=draft.election, council=COUNCIL, files={}, by=clerk, at=DAY)


@pytest.mark.parametrize("role", Role)
def test_a_role_allows_its_acts_in_its_council_and_nothing_elsewhere(role: Role) -> None:
    held = User.objects.create_user(f"demo-{role}")
    RoleInCouncil.objects.create(user=held, council=COUNCIL, role=role)
    assert {act for act in Act if may(held, act, COUNCIL)} == ALLOWED[role]
    assert not any(may(held, act, "kz.other") for act in Act)


def test_a_role_in_every_council_is_held_in_each() -> None:
    auditor = User.objects.create_user("demo-auditor")
    RoleInCouncil.objects.create(user=auditor, council="", role=Role.AUDITOR)
    assert may(auditor, Act.COPY, "kz.other")
    assert not may(auditor, Act.PUBLISH, "kz.other")


def test_who_is_not_active_may_nothing(clerk: User) -> None:
    clerk.is_active = False
    clerk.save()
    assert not any(may(clerk, act, COUNCIL) for act in Act)


def test_only_those_of_the_council_see_the_draft(draft: Draft, clerk: User) -> None:
    assert drafts_of(clerk) == [draft]
    assert drafts_of(User.objects.create_user("demo-stranger")) == []
