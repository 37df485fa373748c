"""The addresses of the site, and two that fail: one by a defect, one because the database is held."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from maslikhat_web.config.urls import handler400, handler403, handler404, handler429, handler500, urlpatterns
from maslikhat_web.shared.database import DatabaseBusy

__all__ = ["handler400", "handler403", "handler404", "handler429", "handler500", "urlpatterns"]


def defect(request: HttpRequest) -> HttpResponse:
    """Fail as a view with a defect does."""
    raise ZeroDivisionError(request.path)


def held(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """Fail as an act does while somebody else writes."""
    raise DatabaseBusy


for _language in ("kk", "ru", "en"):
    urlpatterns += [path(f"{_language}/defect/", defect), path(f"{_language}/held/", held)]
