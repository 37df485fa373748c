"""Nobody opens a staff page without a second factor, and nothing told at the door says whether a name exists."""

import re
from time import time

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.test import Client
from tests.web.accounts.conftest import PASSWORD, SignIn, code_of, codes_of, person

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
PEOPLE = "/en/staff/people/"
LOGIN = "/en/accounts/login/"


def attempt(site: Client, name: str, password: str = PASSWORD) -> str:
    answer = site.post(LOGIN, {"login": name, "password": password})
    # The form's token and what was typed differ in every answer.
    return re.sub(r'value="[^"]*"|[0-9a-f]{12}', "", answer.content.decode()) or answer.headers["Location"]


def test_a_password_alone_leads_to_the_second_factor_and_no_further(site: Client, administrator: User) -> None:
    assert attempt(site, administrator.username) == "/en/staff/"
    assert site.get(PEOPLE).headers["Location"] == "/en/accounts/factors/"


def test_the_factor_that_was_set_up_opens_the_staff_pages_of_that_session(site: Client, administrator: User) -> None:
    attempt(site, administrator.email.upper())
    page = site.get("/en/accounts/factors/app/").content.decode()
    secret = re.findall(r"<code>([A-Z2-7]{32})</code>", page)[0]
    assert site.post("/en/accounts/factors/app/", {"code": "000000"}).status_code == 200
    answer = site.post("/en/accounts/factors/app/", {"code": code_of(secret)})
    assert answer.headers["Location"] == "/en/accounts/factors/codes/"
    assert len(re.findall(r"^[0-9]{8}$", site.get("/en/accounts/factors/codes/download/").content.decode(), re.M)) == 10
    assert site.get(PEOPLE).status_code == 200


def test_who_has_a_factor_must_show_it(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    assert site.get(PEOPLE).status_code == 200
    site.logout()
    assert attempt(site, administrator.username) == "/en/accounts/factors/show/"
    assert site.get(PEOPLE).headers["Location"].startswith(LOGIN)


def test_a_session_from_before_the_factor_may_do_nothing_but_show_it(site: Client, administrator: User) -> None:
    attempt(site, administrator.username)
    Authenticator.objects.create(user=administrator, type=Authenticator.Type.WEBAUTHN, data={})
    for page in (PEOPLE, "/en/accounts/", "/en/accounts/factors/app/", "/en/accounts/password/"):
        assert site.get(page).headers["Location"].startswith("/en/accounts/factors/again/?next=")


def test_the_last_factor_cannot_be_taken_away(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    page = site.post("/en/accounts/factors/app/remove/").content.decode()
    assert "This is your only second factor" in page
    assert Authenticator.objects.filter(user=administrator, type="totp").exists()


def test_a_recovery_code_works_once(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    code = codes_of(administrator)[0]
    answers = []
    for _ in range(2):
        site.logout()
        attempt(site, administrator.username)
        answers.append(site.post("/en/accounts/factors/show/", {"code": code}).status_code)
    assert answers == [302, 200]
    assert site.get(PEOPLE).headers["Location"].startswith(LOGIN)


def test_what_is_told_does_not_depend_on_whether_the_name_exists(site: Client, administrator: User) -> None:
    known = attempt(site, administrator.username, "wrong")
    assert attempt(site, "demo-nobody", "wrong") == known


def test_five_wrong_passwords_close_the_name_there_whether_it_exists_or_not(site: Client, administrator: User) -> None:
    for name in (administrator.username, "demo-nobody"):
        told = [site.post(LOGIN, {"login": name, "password": "wrong"}).status_code for _ in range(5)]
        assert told == [200, 200, 200, 200, 429]
    assert site.post(LOGIN, {"login": administrator.username, "password": PASSWORD}).status_code == 429
    elsewhere = Client(headers={"host": "127.0.0.1"}, REMOTE_ADDR="192.0.2.7")
    assert attempt(elsewhere, administrator.username) == "/en/staff/"


@pytest.mark.parametrize(("language", "words"), [("kk", "Тым көп"), ("ru", "Слишком много"), ("en", "Too many")])
def test_who_is_locked_out_reads_why(site: Client, language: str, words: str) -> None:
    for _ in range(5):
        answer = site.post(f"/{language}/accounts/login/", {"login": "demo-nobody", "password": "wrong"})
    assert words in answer.content.decode()


def test_a_session_ends_after_eight_hours_however_busy(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    session = site.session
    records = session["account_authentication_methods"]
    records[0]["at"] = time() - 8 * 3600 - 1
    session["account_authentication_methods"] = records
    session.save()
    assert site.get(PEOPLE).headers["Location"].startswith(LOGIN)
    assert site.get("/en/accounts/").headers["Location"].startswith(LOGIN)


def test_who_is_shut_out_is_out_at_once(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    User.objects.filter(pk=administrator.pk).update(is_active=False)
    assert site.get(PEOPLE).headers["Location"].startswith(LOGIN)


def test_signing_out_needs_a_form(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    assert site.get("/en/accounts/logout/").status_code == 200
    assert site.get(PEOPLE).status_code == 200
    assert site.post("/en/accounts/logout/").headers["Location"] == "/en/"
    assert site.get(PEOPLE).status_code == 302


def test_no_page_of_staff_is_kept_by_a_browser(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    assert {site.get(page).headers["Cache-Control"] for page in (PEOPLE, "/en/accounts/")} == {"no-store"}


@pytest.mark.parametrize("page", ["", "elections/", "record/"])
def test_a_public_page_is_the_same_bytes_for_who_is_signed_in(
    sign_in: SignIn, administrator: User, site: Client, page: str
) -> None:
    stranger = site.get(f"/kk/{page}?who=1")
    signed_in = sign_in(administrator).get(f"/kk/{page}?who=1")
    assert (signed_in.content, signed_in.headers["ETag"]) == (stranger.content, stranger.headers["ETag"])
    assert not stranger.cookies
    assert not signed_in.cookies


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_form_is_told_in_the_language_of_the_page(
    sign_in: SignIn, administrator: User, language: str
) -> None:
    """Words of others would be English, or Russian in a Kazakh page."""
    site = sign_in(administrator)
    page = f"/{language}/accounts/password/"
    told = set()
    for old, first, second in (("", "", ""), ("wrong", "short", "other"), (PASSWORD, "123456789012", "123456789012")):
        sent = {"oldpassword": old, "password1": first, "password2": second}
        told |= set(re.findall(r'class="fault"[^>]*>([^<]+)', site.post(page, sent).content.decode()))
    assert len(told) >= 4
    latin = [words for words in told if re.search(r"[a-z]{3}", words)]
    assert latin == (list(told) if language == "en" else []), latin
    assert language != "kk" or any(re.search("[әғқңөұүһі]", words) for words in told)


def test_a_changed_password_keeps_this_session_and_ends_others(sign_in: SignIn, administrator: User) -> None:
    site = sign_in(administrator)
    other = Client(headers={"host": "127.0.0.1"})
    other.cookies = site.cookies.__class__(site.cookies.output(header="", attrs=[]))
    other.force_login(administrator, "allauth.account.auth_backends.AuthenticationBackend")
    new = "six yellow pears wait"
    site.post("/en/accounts/password/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert site.get(PEOPLE).status_code == 200
    assert other.get("/en/accounts/").status_code == 302


def test_a_person_without_role_signs_in_and_sees_that_there_is_none(sign_in: SignIn) -> None:
    site = sign_in(person("nobody"))
    assert "No role" in site.get("/en/accounts/").content.decode()
    assert site.get(PEOPLE).status_code == 403


def test_roles_are_named_on_ones_own_page(sign_in: SignIn) -> None:
    site = sign_in(person("auditor", Role.AUDITOR))
    assert "Auditor · kz.demo.maslikhat" in site.get("/en/accounts/").content.decode()
