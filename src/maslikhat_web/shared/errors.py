"""What a reader sees when something is not there or went wrong: plain words and a number to quote, never a trace."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation

from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.requests import id_of
from maslikhat_web.shared.templating import say


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


def not_allowed(request: HttpRequest) -> HttpResponse:
    """405."""
    return _told(request, 405)


def too_many(request: HttpRequest) -> HttpResponse:
    """429."""
    return _told(request, 429)


def too_large(request: HttpRequest) -> HttpResponse:
    """413."""
    return _told(request, 413)


def failed(request: HttpRequest) -> HttpResponse:
    """500."""
    return _told(request, 500)


def sealed(request: HttpRequest) -> HttpResponse:
    """500 where second factors cannot be read, because their key is not here."""
    return _told(request, 500, "sealed")


def busy(request: HttpRequest) -> HttpResponse:
    """503: somebody else holds the database; to be tried again."""
    answer = _told(request, 503)
    answer["Retry-After"] = "10"
    return answer


def _told(request: HttpRequest, status: int, name: str = "") -> HttpResponse:
    asked = translation.get_language_from_path(request.path) or translation.get_language_from_request(request)
    with translation.override(asked):
        name = name or str(status)
        lead = f"{say(f'web-error-{name}-what')} {say('web-error-request', request=id_of(request))}"
        home = (Link(say("page-home"), reverse("home")),)
        page = SitePage(say(f"web-error-{name}"), lead, home)
        return render(request, "shared/page.html.j2", {"page": page}, status=status)
