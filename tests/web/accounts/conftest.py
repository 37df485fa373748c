"""People of the demo council: one in each role, and how each of them signs in."""

from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth
from django.contrib.auth.models import User
from django.test import Client

from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

COUNCIL = "kz.demo.maslikhat"
PASSWORD = "five green apples fall"  # noqa: S105 - of people who are made up
SignIn = Callable[[User], Client]


@pytest.fixture(autouse=True)
def quick(settings: object) -> None:
    """Hash passwords quickly."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # type: ignore[attr-defined]


def person(name: str, role: Role | None = None, council: str = COUNCIL) -> User:
    made = User.objects.create_user(f"demo-{name}", f"{name}@demo.example", PASSWORD, first_name=f"Demo {name}")
    if role:
        RoleInCouncil.objects.create(user=made, council=council, role=role.value)
    return made


def code_of(secret: str) -> str:
    """The code that an app shows now."""
    counter = next(auth.yield_hotp_counters_from_time()) + 1
    return str(auth.format_hotp_value(auth.hotp_value(secret, counter)))


def codes_of(who: User) -> list[str]:
    """The recovery codes that were not used yet."""
    return list(RecoveryCodes(Authenticator.objects.get(user=who, type="recovery_codes")).get_unused_codes())


@pytest.fixture
def administrator(db: None) -> User:  # noqa: ARG001 - the database is needed
    """Who administers every council."""
    return person("administrator", Role.ADMINISTRATOR, "")


@pytest.fixture
def sign_in(site: Client) -> SignIn:
    """Sign a person in with password and second factor, one that is made if there is none."""

    def signed_in(who: User) -> Client:
        if not Authenticator.objects.filter(user=who).exists():
            auth.TOTP.activate(who, auth.generate_totp_secret())
            RecoveryCodes.activate(who)
        codes = codes_of(who)
        site.logout()
        site.post("/en/accounts/login/", {"login": who.username, "password": PASSWORD})
        site.post("/en/accounts/factors/show/", {"code": codes[0]})
        return site

    return signed_in
