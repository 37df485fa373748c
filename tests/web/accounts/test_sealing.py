"""Who reads the database learns no secret of a second factor; a key is changed without anybody losing the way in."""

import json
from io import StringIO
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client
from tests.web.accounts.conftest import PASSWORD, code_of

from maslikhat.basics.text import LANGUAGES
from maslikhat.wording.catalogue import words
from maslikhat_web.accounts.sealing import CannotUnseal, seal, unseal
from maslikhat_web.accounts.services.factors import Resealed, seal_all
from maslikhat_web.config import settings as shipped

pytestmark = pytest.mark.django_db


def kept(kind: str) -> dict[str, Any]:
    return dict(Authenticator.objects.get(type=kind).data)


def enters(site: Client, who: User, secret: str) -> int:
    site.logout()
    site.post("/en/accounts/login/", {"login": who.username, "password": PASSWORD})
    return site.post("/en/accounts/factors/show/", {"code": code_of(secret)}).status_code


def test_no_secret_and_no_recovery_code_stands_in_the_database(site: Client, administrator: User) -> None:
    secret = generate_totp_secret()
    TOTP.activate(administrator, secret)
    codes = RecoveryCodes.activate(administrator).get_unused_codes()
    rows = json.dumps([kept("totp"), kept("recovery_codes")])
    assert secret not in rows
    assert not [code for code in codes if code in rows]
    assert kept("totp")["secret"].startswith("sealed:")
    assert enters(site, administrator, secret) == 302
    again = RecoveryCodes(Authenticator.objects.get(type="recovery_codes"))
    assert again.get_unused_codes() == codes


def test_factors_from_before_there_were_keys_open_and_are_sealed_at_the_next_start(
    site: Client, administrator: User
) -> None:
    secret = generate_totp_secret()
    Authenticator.objects.create(user=administrator, type="totp", data={"secret": secret})
    Authenticator.objects.create(user=administrator, type="recovery_codes", data={"seed": "ab" * 40, "used_mask": 5})
    codes = RecoveryCodes(Authenticator.objects.get(type="recovery_codes")).get_unused_codes()
    assert enters(site, administrator, secret) == 302
    assert seal_all() == Resealed(2, 0)
    assert unseal(kept("totp")["secret"]) == secret != kept("totp")["secret"]
    assert kept("recovery_codes")["used_mask"] == 5
    assert RecoveryCodes(Authenticator.objects.get(type="recovery_codes")).get_unused_codes() == codes
    assert seal_all() == Resealed(0, 0)


def test_a_new_key_is_put_in_front_and_the_old_one_taken_away(administrator: User, settings: Any) -> None:
    settings.FACTOR_KEYS = ["old"]
    secret = generate_totp_secret()
    TOTP.activate(administrator, secret)
    settings.FACTOR_KEYS = ["new", "old"]
    assert unseal(kept("totp")["secret"]) == secret
    told = StringIO()
    call_command("seal_factors", stdout=told)
    assert told.getvalue() == "1 second factors sealed\n"
    settings.FACTOR_KEYS = ["new"]
    assert unseal(kept("totp")["secret"]) == secret


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_key_nobody_enters_and_everybody_reads_why(
    site: Client, administrator: User, settings: Any, language: str
) -> None:
    secret = generate_totp_secret()
    TOTP.activate(administrator, secret)
    settings.FACTOR_KEYS = ["another"]
    with pytest.raises(CannotUnseal):
        unseal(kept("totp")["secret"])
    site.post(f"/{language}/accounts/login/", {"login": administrator.username, "password": PASSWORD})
    answer = site.post(f"/{language}/accounts/factors/show/", {"code": code_of(secret)})
    assert answer.status_code == 500
    assert words(language).say("web-error-sealed") in answer.content.decode()
    told = StringIO()
    call_command("seal_factors", stderr=told)
    assert "1 second factors were sealed by a key that is not here" in told.getvalue()
    assert site.get(f"/{language}/staff/people/").status_code == 302


def test_what_is_sealed_twice_differs(settings: Any) -> None:
    settings.FACTOR_KEYS = ["one"]
    assert seal("secret") != seal("secret")


def test_a_password_is_hashed_by_a_way_that_takes_memory_and_an_older_hash_is_made_anew(
    site: Client, administrator: User, settings: Any
) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    administrator.set_password(PASSWORD)
    administrator.save()
    settings.PASSWORD_HASHERS = shipped.PASSWORD_HASHERS
    site.post("/en/accounts/login/", {"login": administrator.username, "password": PASSWORD})
    administrator.refresh_from_db()
    assert administrator.password.startswith("scrypt$")
