"""All addresses: each page under its language; what machines read without one."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path

from maslikhat_web.accounts import urls as accounts
from maslikhat_web.config.api import api, docs, nothing_here
from maslikhat_web.records import urls as record
from maslikhat_web.shared import database, errors

urlpatterns = [
    path("", errors.to_language),
    path("record/", include(record.machine)),
    path("api/v1/", api.urls),
    re_path(r"^api/", nothing_here),
    *i18n_patterns(
        path("accounts/", include(accounts.own)),
        path("staff/people/", include(accounts.people)),
        path("record/", include(record.pages)),
        path("api/", docs, name="api-docs"),
        path("", include("maslikhat_web.elections.urls")),
    ),
]

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler429 = errors.too_many
handler500 = database.failed
