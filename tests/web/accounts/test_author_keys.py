"""A person signs for entries of the record under a key that tells no name, is made once and stays."""

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from tests.web.accounts.conftest import COUNCIL, SignIn, person
from tests.web.conftest import DAY

from maslikhat.record.author import Author
from maslikhat.record.leaf import from_bytes
from maslikhat_web.accounts.models import AuthorKey
from maslikhat_web.accounts.services.authors import author_key, sign_as
from maslikhat_web.accounts.services.invitations import accept, invite
from maslikhat_web.accounts.services.people import give_role
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Act, Role

pytestmark = pytest.mark.django_db


def test_whoever_is_let_in_gets_a_key_that_tells_nothing_and_stays(administrator: User) -> None:
    token = invite(name="Demo Aigul", council=COUNCIL, role=Role.CLERK, by=administrator, at=DAY, reason="demo")
    told = {"username": "demo-aigul", "name": "Demo Aigul", "email": "aigul@demo.example", "password": "x"}
    made = accept(token=token, at=DAY, **told)
    key = AuthorKey.objects.get(user=made).key
    assert Author(key).is_staff
    assert not any(part in key for part in ("demo", "aigul", str(made.pk) + "/"))
    assert author_key(person=made, at=DAY) == key
    give_role(person=made, council=COUNCIL, role=Role.CHAIR, by=administrator, at=DAY, reason="demo")
    assert author_key(person=made, at=DAY) == key
    with pytest.raises(IntegrityError), transaction.atomic():
        AuthorKey.objects.filter(user=made).update(key="staff-other")


def test_the_same_name_and_address_give_another_key(administrator: User) -> None:
    first = author_key(person=administrator, at=DAY)
    User.objects.filter(pk=administrator.pk).update(username="demo-gone", email="")
    again = person("administrator")
    assert author_key(person=again, at=DAY) != first


@pytest.mark.parametrize(
    ("act", "council", "role"),
    [
        (Act.PUBLISH, COUNCIL, "chair"),
        (Act.PREPARE, COUNCIL, "clerk"),
        (Act.COPY, COUNCIL, ""),
        (Act.PUBLISH, "kz.other", ""),
        (Act.MANAGE, "kz.other", "administrator"),
    ],
)
def test_the_role_that_allows_the_act_in_that_council_stands_beside_the_key(act: Act, council: str, role: str) -> None:
    who = person("both", Role.CHAIR)
    for each, of in ((Role.CLERK, COUNCIL), (Role.ADMINISTRATOR, "")):
        RoleInCouncil.objects.create(user=who, council=of, role=each)
    key = author_key(person=who, at=DAY)
    assert sign_as(person=who, act=act, council=council, at=DAY) == str(Author(key, role))


def test_one_sees_the_own_key_and_an_administrator_everybodys(administrator: User, sign_in: SignIn) -> None:
    clerk = person("clerk", Role.CLERK)
    key = author_key(person=clerk, at=DAY)
    own = sign_in(administrator)
    assert key in own.get(f"/en/staff/people/{clerk.pk}/").content.decode()
    assert "none yet" in own.get("/en/accounts/").content.decode()
    page = sign_in(clerk).get("/en/accounts/").content.decode()
    assert key in page
    assert "Only the commission knows whose it is" in page


def test_a_change_of_the_records_key_names_who_had_it_done(administrator: User) -> None:
    call_command("rotate_key", reason="demo")
    call_command("rotate_key", reason="demo", by=administrator.username)
    authors = [from_bytes(bytes(each.leaf)).author for each in Entry.objects.filter(kind="key").order_by("index")]
    assert authors == ["site", f"{author_key(person=administrator, at=DAY)}/administrator"]
    with pytest.raises(CommandError, match="nobody-of-this-name"):
        call_command("rotate_key", reason="demo", by="nobody-of-this-name")
