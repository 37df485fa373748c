"""Invitations work once, roles have a history, the last administrator stays; every route for every role."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core import signing
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.accounts.conftest import COUNCIL, PASSWORD, SignIn, person

from maslikhat.basics.text import LANGUAGES
from maslikhat.wording.catalogue import words
from maslikhat.wording.dates import short_date
from maslikhat_web.accounts.models import Invitation, RoleChange
from maslikhat_web.accounts.selectors import SALT, invitation_of, there_is_an_administrator
from maslikhat_web.accounts.services import invitations, people
from maslikhat_web.accounts.services.invitations import AdministratorExists, NameTaken, NoSuchInvitation
from maslikhat_web.accounts.services.people import LastAdministrator, NotAllowed
from maslikhat_web.accounts.urls import own
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
NEW = {"username": "Demo-New", "name": "Demo New", "email": "", "password1": PASSWORD, "password2": PASSWORD}
WHO = {"username": "demo-new", "name": "Demo New", "email": "", "password": PASSWORD}


def changes() -> list[tuple[str, str, str, str | None]]:
    rows = RoleChange.objects.order_by("pk").select_related("by")
    return [(each.what, each.role, each.council, each.by.username if each.by else None) for each in rows]


def test_the_first_administrator_comes_in_by_the_link_of_the_terminal(
    site: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("first_administrator", lang="ru")
    link = capsys.readouterr().out.strip()
    assert link.startswith("http://127.0.0.1:8000/ru/accounts/invitation/")
    page = link.removeprefix("http://127.0.0.1:8000")
    assert site.get(page).status_code == 200
    assert site.post(page, NEW).headers["Location"] == "/ru/accounts/factors/"
    assert there_is_an_administrator()
    assert changes() == [("given", "administrator", "", None)]
    assert site.get(page).status_code == 404
    call_command("first_administrator")
    assert capsys.readouterr().out == ""


def test_no_account_and_no_password_come_with_the_system() -> None:
    assert not User.objects.exists()


def test_of_two_links_of_the_terminal_one_makes_an_administrator() -> None:
    first, second = (invitations.invite_first(at=timezone.now()) for _ in range(2))
    invitations.accept(token=first, at=timezone.now(), **WHO)
    with pytest.raises(NoSuchInvitation):
        invitations.accept(token=second, at=timezone.now(), **WHO | {"username": "demo-other"})
    with pytest.raises(AdministratorExists):
        invitations.invite_first(at=timezone.now())


def test_the_link_of_the_terminal_lasts_an_hour() -> None:
    made = timezone.now()
    token = invitations.invite_first(at=made)
    assert invitation_of(token, made + timedelta(minutes=59, seconds=59))
    assert invitation_of(token, made + timedelta(hours=1)) is None


def test_a_link_that_we_did_not_sign_is_none() -> None:
    token = invitations.invite_first(at=timezone.now())
    code = signing.loads(token, salt=SALT)
    assert invitation_of(signing.dumps(code, salt="other"), timezone.now()) is None
    assert invitation_of(token[:-1], timezone.now()) is None
    assert not Invitation.objects.filter(digest__contains=code).exists()


def test_an_invited_person_has_the_role_and_the_history_says_who_gave_it(
    sign_in: SignIn, administrator: User, site: Client
) -> None:
    sent = {"name": "Demo New", "role": "clerk", "council": COUNCIL, "reason": "demo"}
    shown = sign_in(administrator).post("/en/staff/people/", sent).content.decode()
    page = shown.partition("http://127.0.0.1")[2].partition("<")[0]
    site.logout()
    assert site.post(page, NEW).headers["Location"] == "/en/accounts/factors/"
    assert changes() == [("given", "clerk", COUNCIL, "demo-administrator")]
    assert RoleInCouncil.objects.filter(user__username="demo-new", role="clerk", council=COUNCIL).exists()
    assert site.get(page).status_code == 404


@pytest.mark.parametrize("taken", ["demo-ADMINISTRATOR", "administrator@demo.example"])
def test_nobody_takes_a_name_or_address_of_another(administrator: User, taken: str) -> None:
    for field in ("username", "email"):
        token = invitations.invite(
            name="x", council=COUNCIL, role=Role.CLERK, by=administrator, at=timezone.now(), reason="demo"
        )
        with pytest.raises(NameTaken):
            invitations.accept(token=token, at=timezone.now(), **WHO | {field: taken})
        assert invitation_of(token, timezone.now()), "a link that let nobody in may still be used"


def test_a_new_link_sets_password_and_factor_anew(sign_in: SignIn, administrator: User, site: Client) -> None:
    clerk = person("clerk", Role.CLERK)
    sign_in(clerk)
    token = invitations.renew(person=clerk, by=administrator, at=timezone.now(), reason="lost telephone")
    new = "seven red plums roll"
    site.logout()
    answer = site.post(f"/en/accounts/invitation/{token}/", {"password1": new, "password2": new})
    assert answer.headers["Location"] == "/en/accounts/factors/"
    assert not Authenticator.objects.filter(user=clerk).exists()
    assert User.objects.get(pk=clerk.pk).check_password(new)


def test_the_last_administrator_stays(administrator: User) -> None:
    told: dict[str, Any] = {"by": administrator, "at": timezone.now(), "reason": "demo"}
    with pytest.raises(LastAdministrator):
        people.shut_out(person=administrator, **told)
    with pytest.raises(LastAdministrator):
        people.take_role(held=administrator.roles.get(), **told)
    assert changes() == []
    second = person("second", Role.ADMINISTRATOR, "")
    people.shut_out(person=administrator, **told)
    with pytest.raises(LastAdministrator):
        people.take_role(held=second.roles.get(), by=second, at=timezone.now(), reason="demo")


def test_who_administers_one_council_reaches_no_other_and_nobody_above() -> None:
    by, above = person("local", Role.ADMINISTRATOR), person("above", Role.ADMINISTRATOR, "")
    told: dict[str, Any] = {"by": by, "at": timezone.now(), "reason": "demo"}
    clerk = person("clerk", Role.CLERK)
    assert people.give_role(person=clerk, council=COUNCIL, role=Role.AUDITOR, **told)
    for council in ("kz.other", ""):
        with pytest.raises(NotAllowed):
            people.give_role(person=clerk, council=council, role=Role.CLERK, **told)
        with pytest.raises(NotAllowed):
            invitations.invite(name="x", council=council, role=Role.CLERK, **told)
    with pytest.raises(NotAllowed):
        invitations.renew(person=above, **told)
    with pytest.raises(NotAllowed):
        people.shut_out(person=above, **told)


def test_an_act_needs_a_reason_and_is_told_on_the_page(sign_in: SignIn, administrator: User) -> None:
    clerk = person("clerk", Role.CLERK)
    site, page = sign_in(administrator), f"/en/staff/people/{clerk.pk}/"
    assert "Please fill this in" in site.post(f"{page}shut_out/", {"reason": " "}).content.decode()
    for name, more in (
        ("give", {"role": "auditor", "council": COUNCIL}),
        ("take", {"held": clerk.roles.get().pk}),
        ("shut_out", {}),
        ("let_in", {}),
    ):
        assert site.post(f"{page}{name}/", {"reason": "demo", **more}).headers["Location"] == page
    assert [what for what, *_ in changes()] == ["given", "taken", "shut_out", "let_in"]
    assert site.post(f"{page}burn/", {"reason": "demo"}).status_code == 404
    assert site.get(f"{page}give/").headers["Location"] == page


def stranger_above() -> User:
    return person("founder", Role.ADMINISTRATOR, "")


def invited(by: User, name: str = "Demo New", council: str = COUNCIL) -> tuple[str, Invitation]:
    told: dict[str, Any] = {"by": by, "at": timezone.now(), "reason": "demo"}
    token = invitations.invite(name=name, council=council, role=Role.CLERK, **told)
    return token, Invitation.objects.get(name=name)


def test_a_link_that_is_withdrawn_lets_nobody_in_and_the_page_says_who_and_why(
    sign_in: SignIn, administrator: User, site: Client
) -> None:
    token, link = invited(administrator)
    sign_in(administrator)
    page = f"/en/staff/people/links/{link.pk}/"
    assert page in site.get("/en/staff/people/").content.decode()
    assert "Please fill this in" in site.post(page, {"reason": " "}).content.decode()
    assert invitation_of(token, timezone.now())
    assert site.post(page, {"reason": "sent to the wrong one"}).headers["Location"] == "/en/staff/people/"
    told = site.get("/en/staff/people/").content.decode()
    assert "The link is withdrawn." in told
    assert "by Demo administrator" in told
    assert "sent to the wrong one" in told
    assert page not in told
    assert site.get(page).status_code == 404
    with pytest.raises(NoSuchInvitation):
        invitations.accept(token=token, at=timezone.now(), **WHO)
    with pytest.raises(NoSuchInvitation):
        invitations.withdraw(invitation=link, by=administrator, at=timezone.now(), reason="again")
    site.logout()
    assert site.get(f"/en/accounts/invitation/{token}/").status_code == 404


def test_a_link_that_was_used_cannot_be_withdrawn(administrator: User) -> None:
    token, link = invited(administrator)
    invitations.accept(token=token, at=timezone.now(), **WHO)
    with pytest.raises(NoSuchInvitation):
        invitations.withdraw(invitation=link, by=administrator, at=timezone.now(), reason="too late")


def test_a_new_way_in_that_is_withdrawn_stands_in_the_history_of_its_person(administrator: User) -> None:
    clerk = person("clerk", Role.CLERK)
    told: dict[str, Any] = {"by": administrator, "at": timezone.now(), "reason": "demo"}
    token = invitations.renew(person=clerk, **told)
    invitations.withdraw(invitation=Invitation.objects.get(user=clerk), **told)
    assert [what for what, *_ in changes()] == ["renewed", "withdrawn"]
    assert invitation_of(token, timezone.now()) is None
    assert clerk.check_password(PASSWORD)


def test_who_administers_one_council_withdraws_no_link_of_another(sign_in: SignIn, administrator: User) -> None:
    _, link = invited(administrator, council="kz.other")
    local = person("local", Role.ADMINISTRATOR)
    with pytest.raises(NotAllowed):
        invitations.withdraw(invitation=link, by=local, at=timezone.now(), reason="demo")
    site = sign_in(local)
    assert site.get(f"/en/staff/people/links/{link.pk}/").status_code == 404
    assert "Demo New" not in site.get("/en/staff/people/").content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_whose_days_are_over_is_told(sign_in: SignIn, administrator: User, language: str) -> None:
    _, link = invited(administrator)
    Invitation.objects.filter(pk=link.pk).update(expires_at=timezone.now())
    told = sign_in(administrator).get(f"/{language}/staff/people/").content.decode()
    day = short_date(timezone.localdate())
    assert words(language).say("upkeep-expired", day=timezone.localdate()) in told
    assert day in told


OWN_ALONE = {"account_login", "account_inactive", "invitation", "mfa_authenticate", "mfa_login_webauthn"}
VISITORS = (*[(role.value, role, COUNCIL) for role in Role], ("everywhere", Role.ADMINISTRATOR, ""), ("none", None, ""))


@pytest.mark.parametrize(("name", "role", "council"), VISITORS, ids=[name for name, *_ in VISITORS])
def test_every_route_for_every_role(sign_in: SignIn, name: str, role: Role | None, council: str) -> None:
    clerk = person("somebody", Role.CLERK)
    stranger = person("elsewhere", Role.CLERK, "kz.other")
    site = sign_in(person(name, role, council))
    for route in own:
        if route.name in OWN_ALONE or "<" in str(route.pattern):
            continue
        assert site.get(f"/en/accounts/{route.pattern}").status_code in {200, 302}, route.name
    assert site.get("/en/accounts/factors/passkeys/1/remove/").status_code == 404
    assert site.get("/en/accounts/factors/passkeys/1/edit/").status_code == 404
    manages = role is Role.ADMINISTRATOR
    assert site.get("/en/staff/people/").status_code == (200 if manages else 403)
    assert site.get(f"/en/staff/people/{clerk.pk}/").status_code == (200 if manages else 403)
    other = 200 if manages and not council else 404 if manages else 403
    assert site.get(f"/en/staff/people/{stranger.pk}/").status_code == other
    _, link = invited(stranger_above(), council="kz.other")
    assert site.get(f"/en/staff/people/links/{link.pk}/").status_code == other
    for act in ("give", "take", "renew", "shut_out", "let_in"):
        told = site.post(f"/en/staff/people/{stranger.pk}/{act}/", {"reason": ""}).status_code
        assert told == other, act
    assert changes() == []


def test_every_route_for_who_is_not_signed_in(site: Client) -> None:
    clerk = person("somebody", Role.CLERK)
    for route in own:
        page = "/en/accounts/" + str(route.pattern).replace("<int:pk>", "1").replace("<str:token>", "x")
        expected = {"account_login": 200, "account_inactive": 200, "invitation": 404}.get(str(route.name), 302)
        assert site.get(page).status_code == expected, route.name
    for page in ("", f"{clerk.pk}/", f"{clerk.pk}/shut_out/"):
        assert site.get(f"/en/staff/people/{page}").headers["Location"].startswith("/en/accounts/login/?next=")
        assert site.post(f"/en/staff/people/{page}").status_code == 302
    assert changes() == []


def test_nobody_signs_up(site: Client) -> None:
    for page in ("signup/", "password/reset/", "email/"):
        assert site.get(f"/en/accounts/{page}").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_people_need_few_queries_however_many_there_are(
    sign_in: SignIn, administrator: User, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(20):
        person(f"clerk-{number}", Role.CLERK)
    site = sign_in(administrator)
    for page in ("staff/people/", f"staff/people/{administrator.pk}/", "accounts/", "accounts/factors/"):
        with django_assert_max_num_queries(12):
            assert site.get(f"/{language}/{page}").status_code == 200
