"""All of an election as files: result, seats, votes, papers, and the whole case as the ZIP it was published from."""

from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse

from maslikhat.election.export.document import result_document
from maslikhat.election.export.rows import HEAD, seat_rows
from maslikhat.election.export.sheet import line, sheet
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.public import Shown, archive_of, standing_papers
from maslikhat_web.elections.views.frame import address, crumbs, data, of_election, say, show, tabs, voice_of
from maslikhat_web.shared.page import Link, SitePage

_CSV = "text/csv; charset=utf-8"


@of_election
def downloads(request: HttpRequest, shown: Shown) -> HttpResponse:
    """What can be had, and the hash of the archive."""
    names = ["result.json", "seats.csv", "case.zip"] + (["papers.csv"] if shown.publication.balance else [])
    rows = tuple(
        (
            Cell(name, address=address("download", shown, name)),
            Cell(say(f"file-{name.replace('.', '-')}")),
        )
        for name in names
    )
    table = Table(say("tab-downloads"), (Head(say("file")), Head(say("what"))), rows)
    note = say("archive-hash", digest=shown.publication.archive_sha256)
    section = Section("files", say("tab-downloads"), say("downloads-files"), tables=(table,), notes=(note,))
    heading = say("heading-downloads", election=shown.case.title[voice_of(shown).language])
    way = crumbs(shown, Link(say("tab-downloads")))[:-1]
    return show(request, SitePage(heading, "", way, tabs(shown, "downloads"), sections=(section,)))


@of_election
def download(request: HttpRequest, shown: Shown, name: str) -> HttpResponse | StreamingHttpResponse:  # noqa: ARG001
    """One of the files."""
    stem = shown.publication.election
    if name == "result.json":
        answer: HttpResponse | StreamingHttpResponse = data(result_document(shown.read.explained))
    elif name == "seats.csv":
        answer = HttpResponse(sheet(HEAD, seat_rows(shown.result)), content_type=_CSV)
    elif name == "case.zip":
        answer = HttpResponse(archive_of(shown.publication.pk), content_type="application/zip")
    elif name == "papers.csv" and shown.publication.balance:
        answer = StreamingHttpResponse(_papers(shown), content_type=_CSV)
    else:
        raise Http404
    answer["Content-Disposition"] = f'attachment; filename="{stem}.{name}"'
    return answer


def _papers(shown: Shown) -> Iterator[str]:
    """Every paper in force as a line: its keys, its lines, its votes."""
    form = shown.read.form
    lines = list(form.lines) if form else []
    options = [option.id for option in shown.case.options]
    yield line(["contest", "station", "territory", "version", "entry", *lines, *options])
    for paper in standing_papers(shown.publication.election):
        yield line(_row(paper, lines, options))


def _row(paper: PublishedPaper, lines: list[str], options: list[str]) -> list[object]:
    keys: list[object] = [paper.contest, paper.station, paper.territory, paper.version, paper.entry]
    figures = [paper.lines.get(name, "") for name in lines]
    votes = [paper.against_all if name == "against_all" else paper.votes.get(name, "") for name in options]
    return [*keys, *figures, *votes]
