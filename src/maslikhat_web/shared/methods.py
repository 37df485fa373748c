"""An address that is asked for in a way it does not take (405): told as a page, where Django sends an empty one."""

from django.http import HttpRequest, HttpResponse

from maslikhat.basics.text import LANGUAGES
from maslikhat_web.shared.errors import not_allowed
from maslikhat_web.shared.requests import Answer

NOT_ALLOWED = 405


class NotAllowed:
    """The middleware. Addresses for machines keep their empty answer."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and put a page in the place of an empty one."""
        answer = self._answer(request)
        is_page = request.path_info.split("/", 2)[1] in LANGUAGES
        if answer.status_code != NOT_ALLOWED or answer.content or not is_page:
            return answer
        told = not_allowed(request)
        told["Allow"] = answer["Allow"]
        return told
