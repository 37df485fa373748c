"""Two limits told politely: a form that is larger than anything taken here, and a database that is busy too long."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from maslikhat_web.shared.errors import busy, too_large
from maslikhat_web.shared.requests import id_of

Answer = Callable[[HttpRequest], HttpResponse]
# What a form with a file holds beside the file.
BESIDE = 2**20
_log = logging.getLogger("maslikhat.requests")


class TooLarge:
    """The middleware that refuses a form by the length it announces, before anything of it is read."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer 413 or go on. A form that announces no length has none that a server would read."""
        told = request.META.get("CONTENT_LENGTH") or "0"
        if told.isdecimal() and int(told) <= settings.UPLOAD_MOST_BYTES + BESIDE:
            return self._answer(request)
        answer = too_large(request)
        # What is still on its way is not wanted.
        answer["Connection"] = "close"
        return answer


class Busy:
    """The middleware that says so where the database stayed locked or is gone: nothing was changed, send it again."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Go on."""
        return self._answer(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer 503 to what the database could not do; any other failure goes its way."""
        if not isinstance(exception, OperationalError):
            return None
        _log.error("%s %s %s: %s", id_of(request), request.method, request.path, exception)
        answer = busy(request)
        answer["Retry-After"] = "5"
        return answer
