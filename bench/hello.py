"""A view that says hello, on the site's own settings: what the server and Django cost before there is a page.

Two of them. *Bare*: no middleware at all; the mark that published pages are held against. *Behind the site's
middleware*: what the same word costs where a page of the site would stand; printed beside it.
"""

import os

from django.http import HttpRequest, HttpResponse
from django.urls import path

from maslikhat_web.config import settings as site

SETTINGS = "bench.hello"


def hello(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - the signature is Django's
    """Hello."""
    return HttpResponse("hello", headers={"Content-Length": "5"})


urlpatterns = [path("hello", hello)]

# This module is the settings too: those of the site with other addresses, and with no middleware where it is bare.
globals().update({name: getattr(site, name) for name in dir(site) if name.isupper()})
ROOT_URLCONF = "bench.hello"
if os.environ.get("BENCH_BARE") == "yes":
    MIDDLEWARE: list[str] = []
    # They refuse to start without their middleware, and the view knows nothing of accounts.
    INSTALLED_APPS = [name for name in site.INSTALLED_APPS if not name.startswith(("allauth", "axes"))]
