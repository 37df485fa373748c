"""Who manages a site is told what it begins with and how its backups stand; nobody else is."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.entering import entered
from tests.web.staff.conftest import BEGIN, COUNCIL, HERE, STAFF, Sign, text_of

from maslikhat.basics.text import LANGUAGES
from maslikhat.wording.catalogue import words
from maslikhat_web.shared.keeping import Plan, Standing, keep_standing
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
FAULTS = ("same-device", "not-written", "not-made", "not-whole", "not-holding", "broken-off")


@pytest.fixture
def first(site: Client) -> Client:  # noqa: ARG001 - the site's settings
    """The first administrator, who administers every council and holds no other role."""
    who = User.objects.create_user("demo-first")
    RoleInCouncil.objects.create(user=who, council="", role=Role.ADMINISTRATOR)
    return entered(who)


@pytest.fixture
def stands(settings: Any, tmp_path: Path) -> Callable[[Standing], Standing]:
    """A site with a plan of one backup an hour; gives what says how they stand."""
    settings.HOME = tmp_path
    settings.BACKUP_PLAN = Plan(Path("/media/second"), timedelta(hours=1), 3)
    return lambda standing: keep_standing(tmp_path, standing)


def ago(**time: int) -> datetime:
    return timezone.now() - timedelta(**time)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_administrator_is_offered_people_roles_and_an_election(first: Client, language: str) -> None:
    page = text_of(first.get(f"/{language}/staff/"))
    say = words(language).say
    assert say("upkeep-home-heading") in page
    assert say("staff-home-nothing") not in page
    own = User.objects.get(username="demo-first").pk
    for address in ("people/#invite", "people/", f"people/{own}/#give"):
        assert f'href="/{language}/staff/{address}"' in page
    assert f'href="/{language}/staff/new/"' not in page, "an administrator alone begins no election"


def test_an_administrator_who_gave_himself_a_role_begins_an_election_there(first: Client) -> None:
    own = User.objects.get(username="demo-first").pk
    given = {"role": "clerk", "council": COUNCIL, "reason": "a small commission"}
    assert first.post(f"{STAFF}people/{own}/give/", given).status_code == 302
    page = text_of(first.get(STAFF))
    assert page.count(f'href="{STAFF}new/"') == 2


def test_who_manages_one_council_begins_with_people_and_sees_no_backups(sign: Sign) -> None:
    page = text_of(sign(Role.ADMINISTRATOR, COUNCIL).get(STAFF))
    assert f'href="{STAFF}people/#invite"' in page
    assert "Backups" not in page


def test_who_only_manages_is_told_of_no_election_that_waits(first: Client, begun: Client) -> None:
    assert "1 election waits for you" in text_of(begun.get(STAFF))
    page = text_of(first.get(STAFF))
    assert "You manage this site" in page
    assert "Demo election" in page


@pytest.mark.parametrize(("role", "types"), [(Role.CLERK, True), (Role.SECOND_CLERK, True), (Role.CHAIR, False)])
def test_the_papers_are_one_step_away_for_who_types(begun: Client, sign: Sign, role: Role, types: bool) -> None:  # noqa: ARG001 - an election is there
    page = text_of(sign(role, COUNCIL).get(STAFF))
    assert (f'href="{HERE}typing/"' in page) is types


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_election_is_named_by_its_title_though_its_files_have_faults(begun: Client, language: str) -> None:
    title = BEGIN[f"title.{language}"]
    for page in (f"/{language}/staff/", HERE.replace("/en/", f"/{language}/")):
        assert title in text_of(begun.get(page))


@pytest.mark.parametrize("role", [Role.VIEWER, Role.CLERK, Role.SECOND_CLERK, Role.CHAIR, Role.AUDITOR])
def test_who_manages_nothing_sees_neither(sign: Sign, role: Role) -> None:
    page = text_of(sign(role, COUNCIL).get(STAFF))
    assert "people/" not in page
    assert "Backups" not in page


def test_a_site_without_a_schedule_says_so(first: Client, settings: Any) -> None:
    settings.BACKUP_PLAN = None
    page = text_of(first.get(STAFF))
    assert "None on schedule" in page
    assert "MASLIKHAT_BACKUPS" in page


def test_a_good_backup_is_told_by_its_age_and_an_old_one_as_overdue(
    first: Client, stands: Callable[[Standing], Standing]
) -> None:
    stands(Standing(good_at=ago(minutes=59), good="x", tried_at=ago(minutes=59)))
    page = text_of(first.get(STAFF))
    assert 'class="mark holds"' in page
    assert "less than an hour ago" in page
    stands(Standing(good_at=ago(hours=3), good="x", tried_at=ago(hours=3)))
    page = text_of(first.get(STAFF))
    assert "overdue: 3 hours ago" in page
    assert 'class="mark doubt"' in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", FAULTS)
def test_each_failure_is_told_with_what_was_said_of_it(
    first: Client, stands: Callable[[Standing], Standing], fault: str, language: str
) -> None:
    stands(Standing(good_at=ago(hours=1), good="x", tried_at=ago(minutes=1), fault=fault, detail="entry 7 is missing"))
    page = text_of(first.get(f"/{language}/staff/"))
    assert words(language).say("upkeep-backup-failed") in page
    assert ("/media/second" if fault == "same-device" else "entry 7 is missing") in page


def test_backups_on_the_device_of_the_database_are_told(
    first: Client, stands: Callable[[Standing], Standing], settings: Any, tmp_path: Path
) -> None:
    settings.BACKUP_PLAN = Plan(tmp_path / "second", timedelta(hours=1), 3, same_device=True)
    stands(Standing(good_at=ago(hours=1), good="x", tried_at=ago(hours=1)))
    assert "own device" in text_of(first.get(STAFF))


def test_a_backup_that_was_not_tried_says_so(first: Client, stands: Callable[[Standing], Standing]) -> None:
    stands(Standing(good_at=ago(hours=1), good="x", rehearsed=False, tried_at=ago(hours=1)))
    assert "CREATEDB" in text_of(first.get(STAFF))


def test_the_page_needs_few_queries(
    first: Client, begun: Client, django_assert_max_num_queries: DjangoAssertNumQueries  # noqa: ARG001 - an election
) -> None:  # fmt: skip
    with django_assert_max_num_queries(12):
        first.get(STAFF)
