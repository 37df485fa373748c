"""A limit told politely: a form that is larger than anything taken here."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from maslikhat_web.shared.errors import too_large
from maslikhat_web.shared.requests import Answer

# What a form with a file holds beside the file.
BESIDE = 2**20


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
