"""Begin an election: of nothing, of a packed case, or of a published election that must be corrected."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.case.head import LEVELS
from maslikhat.law.shelf import elected_bodies
from maslikhat.wording.faults import tell_error
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.selectors.staff import may_begin, publication_archive, published_titles
from maslikhat_web.elections.services.beginning import (
    AlreadyBegun,
    begin_election,
    council_of,
    empty_files,
    id_of,
    is_council,
    unpack_case,
)
from maslikhat_web.elections.views.staff.frame import crumbs, of_staff, person, say, show
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.roles import Act, may
from maslikhat_web.shared.templating import language_now

KEYS = (
    *("body", "council", "level", "date", "title.kk", "title.ru", "title.en"),
    *("seats.lists", "seats.constituencies", "seats.total"),
)


@of_staff
def new(request: HttpRequest) -> HttpResponse:
    """The three ways to begin; each leads to the page of the new election."""
    councils = may_begin(request.user)
    if not councils:
        raise PermissionDenied
    if request.method != "POST":
        return _form(request, [])
    ways = {"empty": _empty, "file": _of_file, "published": _of_published}
    way = ways.get(request.POST.get("way", ""), _empty)
    try:
        return way(request)
    except AlreadyBegun as begun:
        return _form(request, [say("already-begun", election=str(begun.args[0]))])
    except MaslikhatError as error:
        return _form(request, tell_error(error, language_now()))


def _empty(request: HttpRequest) -> HttpResponse:
    given = {key: request.POST.get(key, "").strip()[:400] for key in KEYS}
    council, day = given["council"], given["date"]
    wrong = _faults(given)
    if wrong:
        return _form(request, wrong)
    entries = {"id": id_of(council, day), **given, "state": "interim"}
    del entries["council"]
    return _begin(request, entries["id"], empty_files(entries))


def _faults(given: dict[str, str]) -> list[str]:
    """What of the form must be mended before an election can have an id."""
    wrong = [] if is_council(given["council"]) else [say("wrong-council", council=given["council"])]
    try:
        date.fromisoformat(given["date"])
    except ValueError:
        wrong.append(say("wrong-day", day=given["date"]))
    levels = {each.id: each.levels for each in elected_bodies()}.get(given["body"])
    if levels is None:
        wrong.append(say("wrong-body", body=given["body"]))
    elif (given["level"] not in levels) if levels else given["level"]:
        wrong.append(say("wrong-level", level=given["level"], levels=levels))
    return wrong + ([] if any(given[f"title.{each}"] for each in ("kk", "ru", "en")) else [say("no-title")])


def _of_file(request: HttpRequest) -> HttpResponse:
    file = request.FILES.get("file")
    if file is None:
        return _form(request, [say("no-file")])
    found = unpack_case(file.read(), file.name or "")
    return _begin(request, found.election, dict(found.files))


def _of_published(request: HttpRequest) -> HttpResponse:
    found = publication_archive(request.POST.get("election", "")[:120])
    if found is None:
        return _form(request, [say("no-such-publication")])
    publication, archive = found
    return _begin(request, publication.election, files_in(archive))


def _begin(request: HttpRequest, election: str, files: dict[str, bytes]) -> HttpResponse:
    if not may(request.user, Act.PREPARE, council_of(election)):
        return _form(request, [say("not-your-council", council=council_of(election))])
    begin_election(election=election, files=files, by=person(request), at=timezone.now())
    return HttpResponseRedirect(reverse("staff-draft", args=(election,)))


def _form(request: HttpRequest, wrong: list[str]) -> HttpResponse:
    language = language_now()
    councils = may_begin(request.user)
    published = {each: title for each, title in published_titles().items() if {"", council_of(each)} & set(councils)}
    more = {
        "given": {key: request.POST.get(key, "") for key in (*KEYS, "election")},
        "bodies": [("", ""), *((each.id, f"{each.title[language]} ({each.id})") for each in elected_bodies())],
        "levels": [("", say("level-none")), *((each, say(f"level-{each}")) for each in LEVELS)],
        "councils": [each for each in councils if each],
        "published": [(each, f"{title[language]} ({each})") for each, title in published.items()],
        "messages_told": wrong,
    }
    page = SitePage(say("new-heading"), say("new-lead"), crumbs())
    return show(request, "new", page, 400 if wrong else 200, **more)
