"""A polling station: all versions of its paper side by side, and the scans that were published with them."""

from collections.abc import Iterator, Sequence

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.protocols.scanned import PICTURES
from maslikhat.election.protocols.scans import ScanFile
from maslikhat.pages.model import CardLine
from maslikhat.record.canonical import canonical
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.attachments import path_of
from maslikhat_web.elections.selectors.documents import paper_document, versions_document
from maslikhat_web.elections.selectors.papers import scan_of, versions_of
from maslikhat_web.elections.selectors.public import Shown
from maslikhat_web.elections.views.corrections import corrections_section
from maslikhat_web.elections.views.frame import (
    address,
    crumbs,
    of_election,
    printed,
    record_lines,
    say,
    show_with,
    tabs,
    voice_of,
    zone_of,
)
from maslikhat_web.elections.views.versions import OFFICIAL, mark_of, name_of, versions_section
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import attached, data, wants_json
from maslikhat_web.shared.page import Link, SitePage
from maslikhat_web.shared.templating import language_now

_TEMPLATE = "elections/station.html.j2"
# A file from outside, opened in a window of its own: it may run nothing, load nothing, send nothing.
_SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@of_election
def station(request: HttpRequest, shown: Shown, contest: str, code: str) -> HttpResponse:
    """A station's paper: all its versions side by side, what they break, their scans, where it stands in the record."""
    found = versions_of(shown.publication.election, contest, code)
    versions = sorted(found, key=lambda each: each.origin != OFFICIAL)
    if not versions:
        raise Http404
    if wants_json(request):
        return data("station", versions_document(versions, shown.read.form))
    form, voice = shown.read.form, voice_of(shown)
    zone = zone_of(shown)
    sections = (versions_section(form, versions, voice, zone), corrections_section(form, versions, voice, zone))
    page = SitePage(
        say("station-heading", station=code),
        say("station-lead", territory=versions[0].territory or "–"),
        crumbs(shown, Link(say("tab-stations"), address("stations", shown))),
        tabs(shown, ""),
        (CardLine(say("balance"), mark=mark_of(versions[0])), *record_lines(versions[0].entry)),
        tuple(each for each in sections if each),
    )
    newest = max(each.entry for each in versions)
    foot = printed(address("station-file", shown, contest, code, newest), _file(shown, versions))
    more = {"scans": list(_scans(shown, versions)), "station": code, "printed": foot}
    return show_with(_TEMPLATE, request, page, more)


@of_election
def station_file(request: HttpRequest, shown: Shown, contest: str, code: str, entry: int) -> HttpResponse:  # noqa: ARG001
    """All versions of a paper up to an entry of the record, as a printed page of the station names them.

    Canonical JSON (RFC 8785): the same bytes for ever, as versions are only added.
    """
    versions = [each for each in versions_of(shown.publication.election, contest, code) if each.entry <= entry]
    if not versions or max(each.entry for each in versions) != entry:
        raise Http404(str(entry))
    answer = HttpResponse(_file(shown, versions), content_type="application/json")
    name = f"{shown.publication.election}.{contest}.{code}.{entry}.json"
    answer["Content-Disposition"] = attached(name)
    return answer


def _file(shown: Shown, versions: Sequence[PublishedPaper]) -> bytes:
    told = [paper_document(each, shown.read.form) for each in sorted(versions, key=lambda each: each.entry)]
    return canonical({"election": shown.publication.election, "versions": told})


def _scans(shown: Shown, versions: Sequence[PublishedPaper]) -> Iterator[dict[str, object]]:
    """Every scan once, with the newest version that it was published with."""
    told = set()
    for paper in versions:
        for each in paper.scans:
            if (paper.origin, each["sha256"]) not in told:
                told.add((paper.origin, each["sha256"]))
                there = address("station-scan", shown, paper.contest, paper.station, each["sha256"])
                yield {**told_of(ScanFile(**each)), "address": there, "of": name_of(paper)}


def told_of(file: ScanFile) -> dict[str, object]:
    """A scan as a page tells it: its kind and size in words, whether it is shown as a picture, its hash."""
    kilobytes = decimal(-(-file.size // 1024), language_now())
    kind = file.media_type.rsplit("/", maxsplit=1)[-1].upper()
    words = templating.say("paper-scan-kind", kind=kind, kilobytes=kilobytes)
    return {
        "words": words,
        "is_picture": file.media_type in PICTURES,
        "sha256": file.sha256,
        "name": file.name,
        "done": "",
    }


@of_election
def station_scan(request: HttpRequest, shown: Shown, contest: str, code: str, sha256: str) -> HttpResponse:  # noqa: ARG001
    """A scan that was published with a version of this station's paper."""
    file = scan_of(shown.publication.election, contest, code, sha256)
    if file is None:
        raise Http404(sha256)
    return answer_with(file)


@of_election
def lots_sheet(request: HttpRequest, shown: Shown, sha256: str) -> HttpResponse:  # noqa: ARG001
    """A signed sheet of drawn lots that was published with the result."""
    found = next((each for each in shown.publication.sheets if each["sha256"] == sha256), None)
    if found is None:
        raise Http404(sha256)
    return answer_with(ScanFile(found["sha256"], found["media_type"], found["size"]))


def sheet_links(shown: Shown, contest: str = "") -> tuple[Link, ...]:
    """The ways to the signed sheets of lots that were published, of one contest or of all."""
    found = [each for each in shown.publication.sheets if contest in ("", each["contest"])]
    files = ((ScanFile(each["sha256"], each["media_type"], each["size"]), each["sha256"]) for each in found)
    return tuple(
        Link(f"{templating.say('paper-scan-lots')} ({told_of(file)['words']})", address("lots-sheet", shown, sha256))
        for file, sha256 in files
    )


def answer_with(file: ScanFile) -> HttpResponse:
    """The very bytes of the hash. A plain picture is shown; anything else is saved, and runs nowhere.

    Raises Http404 where the file is not in the data folder any more.
    """
    path = path_of(file.sha256)
    if not path.is_file():
        raise Http404(file.sha256)
    answer = HttpResponse(path.read_bytes(), content_type=file.media_type)
    shown_as = "inline" if file.media_type in PICTURES else "attachment"
    answer["Content-Disposition"] = f'{shown_as}; filename="{file.name}"'
    answer["Content-Security-Policy"] = _SANDBOX
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cross-Origin-Resource-Policy"] = "same-origin"
    return answer
