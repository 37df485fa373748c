"""Which methods an address takes: reading everywhere, forms where people sign in, else what a view says by `takes`.

HEAD is answered as GET and sent without its body, so that both tell the same; OPTIONS tells what is taken; everything
else, TRACE among it, is 405. A view never sees a method that it does not know.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from maslikhat_web.shared.errors import not_allowed
from maslikhat_web.shared.places import private_part_of

Answer = Callable[[HttpRequest], HttpResponseBase]
_View = TypeVar("_View", bound=Callable[..., Any])
READING = ("GET",)
FORMS = ("GET", "POST")
# What a page of faults is told by, so that it is not told twice.
TOLD = "is_told"


def takes(*methods: str) -> Callable[[_View], _View]:
    """Say which methods a view knows, where they are not those of its part of the site."""

    def marked(view: _View) -> _View:
        view.takes = methods  # type: ignore[attr-defined]
        return view

    return marked


def taken_by(view: Callable[..., Any], path: str) -> tuple[str, ...]:
    """The methods of an address, in the order in which they are told."""
    usual = FORMS if private_part_of(path) else READING
    known: tuple[str, ...] = getattr(view, "takes", usual)
    return (*known, *(("HEAD",) if "GET" in known else ()), "OPTIONS")


class Methods:
    """The middleware. Stands before everything that works by GET."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer by what the address takes."""
        is_head = request.method == "HEAD"
        if is_head:
            request.method = "GET"
        answer = self._answer(request)
        if answer.status_code == 405 and not hasattr(answer, TOLD):
            # A view's own decorator refused, without a word.
            answer = not_allowed(request, answer.get("Allow", ""))
        return _without_body(answer) if is_head else answer

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., Any],
        args: Sequence[Any],  # noqa: ARG002 - the signature is Django's
        named: Mapping[str, Any],  # noqa: ARG002
    ) -> HttpResponse | None:
        """Tell what is taken, or that a method is not, before any other work."""
        taken = taken_by(view, request.path_info)
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={"Allow": ", ".join(taken)})
        return None if request.method in taken else not_allowed(request, ", ".join(taken))


def _without_body(answer: HttpResponseBase) -> HttpResponse:
    """The same headers; nothing that is sent in pieces is made for it."""
    bare = HttpResponse(status=answer.status_code, reason=answer.reason_phrase)
    bare.headers, bare.cookies = answer.headers, answer.cookies
    # Closed with this one, at the end of the request and not before.
    bare._resource_closers.extend(answer._resource_closers)  # type: ignore[attr-defined]
    return bare
