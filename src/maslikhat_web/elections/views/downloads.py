"""All of an election as files: every table as CSV and JSON, the result, the papers, all of it as a ZIP."""

import json
from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse

from maslikhat.election.export.document import result_document
from maslikhat.election.export.sheet import sheet
from maslikhat.election.export.stream import encoded, zip_stream
from maslikhat.election.export.tables import TableOf, names_of_tables, records_of, table_of
from maslikhat.pages.model import Cell, Head, Section, Table
from maslikhat_web.elections.selectors.documents import downloads_document, paper_document
from maslikhat_web.elections.selectors.files import papers_at
from maslikhat_web.elections.selectors.public import Shown, archive_of
from maslikhat_web.elections.views.bundle import files_of, nist_of, paper_lines
from maslikhat_web.elections.views.frame import address, crumbs, of_election, of_result, say, show, tabs, voice_of
from maslikhat_web.shared import templating
from maslikhat_web.shared.answers import attached, data, wants_json, written
from maslikhat_web.shared.page import Link, SitePage

_CSV = "text/csv; charset=utf-8"
_JSON = "application/json"
_ZIP = "application/zip"
WHOLE = ("election.zip", "case.zip", "result.json", "nist.json")
Answer = HttpResponse | StreamingHttpResponse


@of_election
def downloads(request: HttpRequest, shown: Shown) -> HttpResponse:
    """What can be had, the hash of the archive, how to show the seats elsewhere, where programs ask."""
    tables = _tables_of(shown)
    if wants_json(request):
        return data("downloads", downloads_document(shown, _addresses(shown, tables)))
    heading = say("heading-downloads", election=shown.case.title[voice_of(shown).language])
    way = crumbs(shown, Link(say("tab-downloads")))[:-1]
    sections = (_whole(shown), _tables(shown, tables), _embedding(request, shown), _programs(request))
    return show(request, SitePage(heading, "", way, tabs(shown, "downloads"), of_result(shown), sections))


@of_election
def download(request: HttpRequest, shown: Shown, name: str) -> Answer:  # noqa: ARG001
    """One of the files."""
    answer = _file(shown, name)
    answer["Content-Disposition"] = attached(f"{shown.publication.election}.{name}")
    return answer


def _file(shown: Shown, name: str) -> Answer:
    stem, _, form = name.rpartition(".")
    if name == "result.json":
        return data("result", result_document(shown.read.explained))
    if name == "nist.json":
        return StreamingHttpResponse(
            encoded(json.JSONEncoder(ensure_ascii=False).iterencode(nist_of(shown))), content_type=_JSON
        )
    if name == "case.zip":
        return HttpResponse(archive_of(shown.publication.pk), content_type=_ZIP)
    if name == "election.zip":
        return StreamingHttpResponse(zip_stream(files_of(shown)), content_type=_ZIP)
    if stem == "papers" and shown.publication.balance:
        return _papers(shown, form)
    table = table_of(shown.read.explained, stem)
    if table is None or form not in ("csv", "json"):
        raise Http404
    return _table(table, form)


def _table(table: TableOf, form: str) -> HttpResponse:
    if form == "csv":
        return HttpResponse(sheet(table.head, table.rows), content_type=_CSV)
    return written(records_of(table))


def _papers(shown: Shown, form: str) -> StreamingHttpResponse:
    """The papers, one after another, so that no more than a part of them is held at once."""
    if form == "csv":
        return StreamingHttpResponse(encoded(paper_lines(shown)), content_type=_CSV)
    if form == "json":
        return StreamingHttpResponse(encoded(_paper_objects(shown)), content_type=_JSON)
    raise Http404


def _paper_objects(shown: Shown) -> Iterator[str]:
    before = "["
    for paper in papers_at(shown.publication):
        yield f"{before}\n{json.dumps(paper_document(paper, shown.read.form), ensure_ascii=False)}"
        before = ","
    yield "\n]\n" if before == "," else "[]\n"


def _tables_of(shown: Shown) -> list[str]:
    papers = ["papers"] if shown.publication.balance else []
    return [*names_of_tables(shown.read.explained), *papers]


def _addresses(shown: Shown, tables: list[str]) -> list[str]:
    names = [*WHOLE, *(f"{name}.{form}" for name in tables for form in ("csv", "json"))]
    return [address("download", shown, name) for name in names]


def _whole(shown: Shown) -> Section:
    rows = tuple(
        (Cell(name, address=address("download", shown, name)), Cell(_say(f"file-{name.replace('.', '-')}")))
        for name in WHOLE
    )
    table = Table(say("downloads-files"), (Head(say("file")), Head(say("what"))), rows)
    note = say("archive-hash", digest=shown.publication.archive_sha256)
    return Section("files", say("tab-downloads"), say("downloads-files"), tables=(table,), notes=(note,))


def _tables(shown: Shown, tables: list[str]) -> Section:
    rows = tuple(
        (
            Cell(_say(f"table-{name}")),
            Cell("CSV", address=address("download", shown, f"{name}.csv")),
            Cell("JSON", address=address("download", shown, f"{name}.json")),
        )
        for name in tables
    )
    table = Table(_say("tables"), (Head(say("what")), Head("CSV"), Head("JSON")), rows)
    return Section("tables", _say("tables"), _say("tables"), _say("tables-lead"), tables=(table,))


def _embedding(request: HttpRequest, shown: Shown) -> Section:
    """The line that shows the seats on another site."""
    there = request.build_absolute_uri(address("embed", shown))
    title = shown.case.title[voice_of(shown).language].replace('"', "'")
    line = f'<iframe src="{there}" title="{title}" width="300" height="480" loading="lazy"></iframe>'
    return Section("embed", _say("embed"), _say("embed"), _say("embed-lead"), commands=(line,))


def _programs(request: HttpRequest) -> Section:
    table = Table(
        _say("programs"),
        (Head(say("what")), Head(_say("programs-address"))),
        tuple(
            (Cell(_say(f"programs-{name}"), address=there), Cell(request.build_absolute_uri(there)))
            for name, there in (("api", reverse("api-docs")), ("feed", reverse("feed")))
        ),
    )
    return Section("programs", _say("programs"), _say("programs"), _say("programs-lead"), tables=(table,))


def _say(message: str, /, **facts: object) -> str:
    return templating.say(f"out-{message}", **facts)
