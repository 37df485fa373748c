"""Each request has an id: in a header of the answer, on pages of errors, in the log. It says nothing of the reader."""

import logging
from collections.abc import Callable
from secrets import token_hex

from django.http import HttpRequest, HttpResponse

_log = logging.getLogger("maslikhat.requests")
Answer = Callable[[HttpRequest], HttpResponse]


class RequestId:
    """The middleware that gives it."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request under a new id."""
        request.META["MASLIKHAT_REQUEST"] = given = token_hex(6)
        answer = self._answer(request)
        answer["X-Request-Id"] = given
        if answer.status_code >= 500:
            _log.error("%s %s %s %s", given, answer.status_code, request.method, request.path)
        return answer


def id_of(request: HttpRequest) -> str:
    """The id of a request, for the reader to quote."""
    return str(request.META.get("MASLIKHAT_REQUEST", "–"))
