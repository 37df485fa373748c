"""Whom to believe about a reader: the one proxy in front, by its address, and nobody else.

What says that a request came by TLS, or from where, could be written by any reader who reaches the server past the
proxy. From whoever is not the proxy it is taken away before anything reads it.
"""

from collections.abc import Callable
from functools import lru_cache
from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest, HttpResponse

Answer = Callable[[HttpRequest], HttpResponse]
TOLD_BY_A_PROXY = ("HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_FOR")


class OneProxy:
    """The middleware; the first of all."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, believing the proxy alone."""
        if not is_proxy(str(request.META.get("REMOTE_ADDR") or "")):
            for name in TOLD_BY_A_PROXY:
                request.META.pop(name, None)
        return self._answer(request)


@lru_cache(maxsize=256)
def is_proxy(address: str) -> bool:
    """Whether an address is one that the settings name."""
    try:
        asked = ip_address(address)
    except ValueError:
        return False
    return any(asked in each for each in settings.ENVIRONMENT.proxies)
