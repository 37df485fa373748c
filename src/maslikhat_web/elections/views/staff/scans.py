"""Scans of papers that were not typed here: attached by station, seen by staff, public only with the papers."""

from collections.abc import Iterable, Iterator

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from maslikhat.election.protocols.scanned import LARGEST, NotAScan
from maslikhat.election.protocols.scans import LOTS, PAPER, ScanFile
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftScan
from maslikhat_web.elections.selectors.copies import official_paper
from maslikhat_web.elections.selectors.judged import Judged, judge
from maslikhat_web.elections.selectors.scans import scan_of, scans_of
from maslikhat_web.elections.services.attachments import bring
from maslikhat_web.elections.views.staff.draft import tabs
from maslikhat_web.elections.views.staff.frame import address, contests_of, crumbs, of_draft, person, say, show
from maslikhat_web.elections.views.station import answer_with, told_of
from maslikhat_web.shared import templating
from maslikhat_web.shared.methods import takes
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.roles import Act, allowed_acts

FIELD = "photo"
_MAY = frozenset({Act.PREPARE, Act.TYPE, Act.SETTLE})


@of_draft(Act.VIEW)
def scans(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The scans that were brought, and a form for another."""
    if request.method != "POST":
        return _page(request, draft)
    if not allowed_acts(person(request), draft.council) & _MAY:
        raise PermissionDenied
    contest, station = request.POST.get("contest", "")[:80], request.POST.get("station", "").strip()[:80]
    if official_paper(judge(draft), contest, station) is None:
        return _page(request, draft, say("copy-no-station", station=station), 404)
    try:
        brought(request, draft, PAPER, contest, station)
    except NotAScan as error:
        return _page(request, draft, refused(error), 400)
    return HttpResponseRedirect(address("scans", draft))


def brought(request: HttpRequest, draft: Draft, kind: str, contest: str, station: str = "") -> DraftScan:
    """Keep the file of a form. Raises NotAScan."""
    file = request.FILES.get(FIELD)
    # A byte more than may be kept is enough to know that a file is too large.
    content = file.read(LARGEST + 1) if file else b""
    named = {"kind": kind, "contest": contest, "station": station}
    return bring(draft=draft, content=content, by=person(request), at=timezone.now(), **named)


def refused(error: NotAScan) -> str:
    """Why a file was not kept, in words."""
    return templating.say("paper-scan-broken" if error.code == "broken" else f"typing-scan-{error.code}")


def _page(request: HttpRequest, draft: Draft, wrong: str = "", status: int = 200) -> HttpResponse:
    found, judged = scans_of(draft), judge(draft)
    heading = templating.say("paper-scans-heading", scans=len(found))
    page = SitePage(heading, templating.say("paper-scans-staff"), crumbs(draft), tabs(draft, "scans"))
    more = {
        "scans": list(scan_items(draft, judged, found)),
        "contests": contests_of(judged),
        "may_write": bool(allowed_acts(person(request), draft.council) & _MAY),
        "given": {name: request.POST.get(name, "") for name in ("contest", "station")},
        "messages_told": [wrong] if wrong else [],
    }
    return show(request, "scans", page, status, **more)


def scan_items(draft: Draft, judged: Judged, found: Iterable[DraftScan]) -> Iterator[dict[str, object]]:
    """Scans as the template lists them, each with what was done to it before it was kept."""
    names = dict(contests_of(judged))
    for each in found:
        contest = names.get(each.contest, each.contest)
        kind = "paper-scan-of-lots" if each.kind == LOTS else f"paper-scan-of-{each.kind}"
        of = templating.say(kind, station=each.station, contest=contest)
        done = templating.say(f"paper-scan-{each.done}") if each.done else ""
        file = ScanFile(each.sha256, each.media_type, each.size)
        yield {**told_of(file), "address": address("scan", draft, each.sha256), "of": of, "done": done}


@takes("GET")
@of_draft(Act.VIEW)
def scan(request: HttpRequest, draft: Draft, sha256: str) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """A scan that was brought to this election. Never kept by anybody on the way."""
    found = scan_of(draft, sha256)
    if found is None:
        raise Http404(sha256)
    answer = answer_with(ScanFile(found.sha256, found.media_type, found.size))
    answer["Cache-Control"] = "no-store"
    return answer
