"""The door of staff pages: nobody in without a second factor used in this session, and nobody for longer than 8 hours.

Who has none yet is led to where it is set up. Pages behind the door are kept by no browser.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from time import time
from typing import Any
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from maslikhat_web.accounts.sealing import CannotUnseal
from maslikhat_web.accounts.selectors import has_second_factor
from maslikhat_web.shared import errors
from maslikhat_web.shared.places import private_part_of

_log = logging.getLogger("maslikhat.accounts")
# What a session may open that has not shown the second factor its person has.
SHOWING = frozenset({"mfa_reauthenticate", "mfa_reauthenticate_webauthn", "account_logout"})
Answer = Callable[[HttpRequest], HttpResponse]


class Door:
    """The middleware."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Keep what lies behind the door out of every cache."""
        answer = self._answer(request)
        if private_part_of(request.path_info):
            answer["Cache-Control"] = "no-store"
        return answer

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., Any],  # noqa: ARG002 - the signature is Django's
        args: Sequence[Any],  # noqa: ARG002
        named: Mapping[str, Any],  # noqa: ARG002
    ) -> HttpResponse | None:
        """Turn away who may not enter, before any view runs."""
        part = private_part_of(request.path_info)
        if not part:
            return None
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path()) if part == "staff" else None
        if is_over(request):
            logout(request)
            return redirect_to_login(request.get_full_path())
        return _led(request, part)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Tell that the key of second factors is not here; other failures are not for here."""
        if not isinstance(exception, CannotUnseal):
            return None
        _log.error("second factors were sealed by a key that is not here: docs/operating.md, Keys")
        return errors.sealed(request)


def _led(request: HttpRequest, part: str) -> HttpResponse | None:
    """Where a session is led that has shown no second factor."""
    name = request.resolver_match.url_name if request.resolver_match else None
    if has_second_factor(int(request.user.pk or 0)):
        if has_shown_factor(request) or name in SHOWING:
            return None
        return HttpResponseRedirect(f"{reverse('mfa_reauthenticate')}?{urlencode({'next': request.get_full_path()})}")
    return HttpResponseRedirect(reverse("mfa_index")) if part == "staff" else None


def has_shown_factor(request: HttpRequest) -> bool:
    """Whether a second factor was used in this session."""
    return any(each["method"] == "mfa" for each in _records(request))


def is_over(request: HttpRequest) -> bool:
    """Whether the person signed in longer ago than a session lasts, however busy it was."""
    records = _records(request)
    return bool(records) and time() - records[0]["at"] > settings.SESSION_COOKIE_AGE


def _records(request: HttpRequest) -> list[dict[str, Any]]:
    user = request.user
    return get_authentication_records(request, user) if user.is_authenticated else []
