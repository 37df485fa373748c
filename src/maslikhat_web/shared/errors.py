"""What a reader sees when something is not there or went wrong: plain words and a number to quote, never a trace.

Who wants data is told the same as `application/problem+json` (RFC 9457); the interface for programs tells it so always.
"""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers

from maslikhat_web.shared.answers import PROBLEM, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.requests import id_of
from maslikhat_web.shared.templating import most_taken, say

TEMPLATE = "shared/page.html.j2"
PROGRAMS = "/api/"
# Seconds after which a busy database is worth asking again.
AGAIN = "10"
# Seconds after which one that was gone may be back.
LATER = "60"


def to_language(request: HttpRequest) -> HttpResponse:
    """The home page in the language that the reader's browser asks for."""
    answer = HttpResponseRedirect(f"/{translation.get_language_from_request(request)}/")
    answer["Vary"] = "Accept-Language"
    return answer


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """400."""
    return _told(request, 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """403."""
    return _told(request, 403)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django names a reason
    """403 to a form that is not the one this browser was given: too old, or sent from elsewhere."""
    return _told(request, 403, "stale")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """404."""
    return _told(request, 404)


def not_allowed(request: HttpRequest, taken: str) -> HttpResponse:
    """405: the address takes other methods, which are named."""
    answer = _told(request, 405, taken=taken or "–")
    answer["Allow"] = taken
    answer.is_told = True  # type: ignore[attr-defined]
    return answer


def too_many(request: HttpRequest) -> HttpResponse:
    """429."""
    return _told(request, 429)


def too_large(request: HttpRequest) -> HttpResponse:
    """413, with the limit as it is set here."""
    with translation.override(_language(request)):
        return _told(request, 413, size=most_taken())


def too_far(request: HttpRequest, length: int) -> HttpResponse:
    """416: a part of a file is asked for that lies beyond its end."""
    answer = _told(request, 416, bytes=length)
    answer["Content-Range"] = f"bytes */{length}"
    return answer


def failed(request: HttpRequest) -> HttpResponse:
    """500."""
    return _told(request, 500)


def sealed(request: HttpRequest) -> HttpResponse:
    """500 where second factors cannot be read, because their key is not here."""
    return _told(request, 500, "sealed")


def busy(request: HttpRequest) -> HttpResponse:
    """503: somebody else holds the database; to be tried again."""
    answer = _told(request, 503)
    answer["Retry-After"] = AGAIN
    return answer


def database_gone(request: HttpRequest) -> HttpResponse:
    """503: the database is stopped, cut off or without room."""
    answer = _told(request, 503, "gone")
    answer["Retry-After"] = LATER
    return answer


def told(request: HttpRequest, status: int, page: SitePage, **more: object) -> HttpResponse:
    """A fault as a page, or as data with `more` beside what every fault says."""
    if is_for_programs(request):
        answer: HttpResponse = problem(request, status, page.finding, page.lead, **more)
    else:
        # The number of a request stands on the page of its fault, wherever that was written.
        quoted = replace(page, lead=f"{page.lead} {say('web-error-request', request=id_of(request))}".strip())
        answer = render(request, TEMPLATE, {"page": quoted, "fault": status}, status=status)
    patch_vary_headers(answer, ("Accept",))
    return answer


def problem(request: HttpRequest, status: int, title: str, detail: str, **more: object) -> JsonResponse:
    """A fault as data: what is wrong, and the number of the request to quote."""
    document = {"type": "about:blank", "title": title, "status": status, "detail": detail, "request": id_of(request)}
    dumped = {"ensure_ascii": False, "indent": 2}
    return JsonResponse({**document, **more}, status=status, content_type=PROBLEM, json_dumps_params=dumped)


def is_for_programs(request: HttpRequest) -> bool:
    """Whether a fault is told as data: to who asks for data, and of the interface for programs."""
    return request.path_info.startswith(PROGRAMS) or wants_json(request)


def _told(request: HttpRequest, status: int, name: str = "", **facts: object) -> HttpResponse:
    with translation.override(_language(request)):
        name = name or str(status)
        home = (Link(say("page-home"), reverse("home")),)
        return told(request, status, SitePage(say(f"web-error-{name}"), say(f"web-error-{name}-what", **facts), home))


def _language(request: HttpRequest) -> str:
    """That of the address; else the reader's own. The interface for programs speaks English."""
    if request.path_info.startswith(PROGRAMS):
        return "en"
    return translation.get_language_from_path(request.path) or translation.get_language_from_request(request)
