"""What allauth asks of the site: where to go after an act, what to tell, when to ask for the password again."""

from time import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import lazy

from maslikhat_web.accounts.sealing import seal, unseal
from maslikhat_web.accounts.selectors import FACTORS
from maslikhat_web.shared.templating import is_page, language_now, say

_later = lazy(say, str)
# The faults that can occur here; those of sign-up, addresses and telephones cannot.
ACCOUNT_FAULTS = (
    *("account_inactive", "email_password_mismatch", "username_password_mismatch", "enter_current_password"),
    *("incorrect_code", "incorrect_password", "invalid_login", "too_many_login_attempts", "rate_limited"),
)
FACTOR_FAULTS = ("cannot_delete_authenticator", "cannot_generate_recovery_codes", "incorrect_code", "unverified_email")


def _words_of(codes: tuple[str, ...]) -> dict[str, Any]:
    return {code: _later(f"accounts-error-{code.replace('_', '-')}") for code in codes}


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Accounts of people who were invited."""

    error_messages = {**DefaultAccountAdapter.error_messages, **_words_of(ACCOUNT_FAULTS)}  # noqa: RUF012 - theirs

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Nobody signs up."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002
        """To one's work, where there is a page of it; else to one's account."""
        work = f"/{language_now()}/staff/"
        return work if is_page(work) else reverse("account")

    def get_logout_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002
        """To the public's home page."""
        return reverse("home")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002
        """To one's account."""
        return reverse("account")

    def add_message(  # noqa: PLR0917 - the signature is theirs
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,  # noqa: ARG002
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Tell what was done in our words; what we have none for need not be told."""
        stem = (message_template or "").rpartition("/")[2].removesuffix(".txt").replace("_", "-")
        told = message or (say(TOLD[stem]) if stem in TOLD else "")
        if told:
            messages.add_message(request, level, told, extra_tags=extra_tags)

    def is_reauthentication_required(self, *, app: str, **more: Any) -> bool:
        """Not of who signed in, or showed a factor, a few minutes ago."""
        request = context.request
        records = get_authentication_records(request, request.user)
        if any(time() - each["at"] < app_settings.REAUTHENTICATION_TIMEOUT for each in records):
            return False
        return bool(super().is_reauthentication_required(app=app, **more))


TOLD = {
    stem: f"accounts-told-{stem}"
    for stem in (
        *("password-changed", "totp-activated", "totp-deactivated", "recovery-codes-generated"),
        *("webauthn-added", "webauthn-removed"),
    )
}


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth carries no types
    """Second factors. Whoever has one keeps one: the last is not taken away."""

    error_messages = {**DefaultMFAAdapter.error_messages, **_words_of(FACTOR_FAULTS)}  # noqa: RUF012 - theirs

    def encrypt(self, text: str) -> str:
        """What is kept of a secret."""
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """The secret that was kept. Raises CannotUnseal."""
        return unseal(encrypted_text)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether another factor would be left."""
        left = Authenticator.objects.filter(user_id=authenticator.user_id, type__in=FACTORS)
        return bool(left.exclude(pk=authenticator.pk).exists())

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:  # noqa: A002 - theirs
        """A name for a new passkey, in the language of the page."""
        there = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return say("accounts-passkey-name", number=there + 1)
