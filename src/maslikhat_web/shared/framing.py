"""Which pages may stand in a frame of another site: those under `embed/`, and no other.

Said here and not by the views, because a page that is answered from what was kept has passed no view.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from maslikhat.basics.text import LANGUAGES

Answer = Callable[[HttpRequest], HttpResponse]
EMBED = "embed"
_PARTS = 4
ANYBODY = {"frame-ancestors": ["*"]}


class Framing:
    """The middleware. Stands inside those that write the headers about frames."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and let everybody frame what is made for it."""
        answer = self._answer(request)
        if may_be_framed(request) and answer.status_code in (200, 304):
            answer._csp_replace = ANYBODY  # type: ignore[attr-defined]
            answer.xframe_options_exempt = True
        return answer


def may_be_framed(request: HttpRequest) -> bool:
    """Whether the address is one of a widget."""
    parts = request.path_info.split("/")
    return len(parts) >= _PARTS and parts[1] in LANGUAGES and parts[2] == EMBED
