"""Too many wrong passwords: whom they are counted for, where they came from, and what is told.

The counting is django-axes'. Nothing told depends on whether the name exists.
"""

from collections.abc import Mapping

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from maslikhat_web.shared import errors


def name_of(request: HttpRequest, credentials: Mapping[str, str] | None) -> str:
    """The name or address that was typed, without regard to case."""
    given = credentials or {}
    typed = given.get("username") or given.get("email") or request.POST.get("login", "")
    return typed.strip().lower()[:255]


def place_of(request: HttpRequest) -> str:
    """The address of who asks: as the one proxy in front saw it if there is one, else as the server sees it.

    Of X-Forwarded-For only the last entry is the proxy's own; the others are what a stranger may have written.
    """
    seen = str(request.META.get("REMOTE_ADDR") or "")
    if settings.ENVIRONMENT.behind_tls:
        return request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() or seen
    return seen


def locked_out(request: HttpRequest, answer: HttpResponse, credentials: object) -> HttpResponse:  # noqa: ARG001
    """The page of whoever typed too many wrong passwords."""
    return errors.too_many(request)
