"""Every figure and table of a page at an address of its own: `?figure=<id>&format=svg` (or `csv`) after its query.

Under each figure stands how it was computed, its table, and both files; under each table its CSV.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse

from maslikhat.election.export.sheet import sheet
from maslikhat.pages.model import Cell, Figure, Section, Table, Way
from maslikhat.pictures.style import standing_alone
from maslikhat.wording.numbers import plain
from maslikhat_web.shared.answers import attached
from maslikhat_web.shared.page import SitePage
from maslikhat_web.shared.templating import language_now, say

KINDS = ("svg", "csv")
_LINK = re.compile(r"</?a\b[^>]*>")


def footed(request: HttpRequest, page: SitePage) -> SitePage:
    """The page with the foot of each figure and table."""
    return replace(page, sections=tuple(_footed(request, page, section) for section in page.sections))


def file_asked(request: HttpRequest, page: SitePage) -> HttpResponse | None:
    """The file of a figure or table where the address asks for one. Raises Http404 where the page has no such."""
    kind, name = request.GET.get("format", ""), request.GET.get("figure", "")
    if kind not in KINDS or not name:
        return None
    if kind == "svg":
        drawn = next((each.wide for each in _figures(page) if each.id == name), None)
        body, content = standing_alone(_LINK.sub("", drawn)) if drawn else None, "image/svg+xml"
    else:
        table = next((each for own, each in _tables(page) if own == name), None)
        body, content = csv_of(table) if table else None, "text/csv; charset=utf-8"
    if body is None:
        raise Http404(name)
    answer = HttpResponse(body, content_type=content)
    answer["Content-Disposition"] = attached(f"{_stem(request)}.{name}.{kind}")
    return answer


def csv_of(table: Table) -> str:
    """A table as CSV: words as on the page, numbers without groups and with a decimal point."""
    shown = [at for at, head in enumerate(table.heads) if not all(_is_bare(row[at]) for row in table.rows)]
    rows = [*table.rows, *([table.total] if table.total else [])]
    return sheet([table.heads[at].words for at in shown], [[_told(row[at]) for at in shown] for row in rows]) + "\n"


def _is_bare(cell: Cell) -> bool:
    return not _told(cell)


def _told(cell: Cell) -> str:
    told = plain(cell.words, language_now())
    # Alone in its cell a dash says "not published", which in a file is an empty cell.
    parts = [
        "" if told == "–" else told,
        *(way.words for way in cell.ways),
        cell.mark.words if cell.mark else "",
        *cell.lines,
    ]
    return " ".join(part for part in parts if part)


def _figures(page: SitePage) -> Iterator[Figure]:
    for section in page.sections:
        yield from section.figures


def _tables(page: SitePage) -> Iterator[tuple[str, Table]]:
    for section in page.sections:
        yield from ((figure.id, figure.table) for figure in section.figures if figure.table)
        yield from ((_name(section, at), table) for at, table in enumerate(section.tables, 1))


def _name(section: Section, at: int) -> str:
    return section.id if at == 1 else f"{section.id}-{at}"


def _footed(request: HttpRequest, page: SitePage, section: Section) -> Section:
    figures = tuple(replace(each, ways=_of_figure(request, page, section, each)) for each in section.figures)
    tables = tuple(
        replace(each, ways=(_file(request, _name(section, at), "csv", each.caption),))
        for at, each in enumerate(section.tables, 1)
    )
    return replace(section, figures=figures, tables=tables)


def _of_figure(request: HttpRequest, page: SitePage, section: Section, figure: Figure) -> tuple[Way, ...]:
    title = figure.title or section.heading
    how = [Way(say("report-computed"), page.how, f"{say('report-computed')} {title}")] if page.how else []
    word = say("site-foot-table")
    if not figure.table:
        beside = [Way(word, f"#{section.id}-table", f"{word}: {title}")] if section.tables else []
        return (*how, *beside, _file(request, figure.id, "svg", title))
    table = Way(word, f"#{figure.id}-table", f"{word}: {title}")
    return (*how, table, *(_file(request, figure.id, kind, title) for kind in KINDS))


def _file(request: HttpRequest, name: str, kind: str, title: str) -> Way:
    kept = [(key, value) for key, value in request.GET.items() if key not in {"figure", "format"}]
    query = urlencode([*kept, ("figure", name), ("format", kind)])
    return Way(kind.upper(), f"{request.path}?{query}", say("site-foot-download", kind=kind.upper(), title=title))


def _stem(request: HttpRequest) -> str:
    """The name of the file from the address, without the language."""
    return ".".join(part for part in request.path_info.split("/")[2:] if part and part != "elections") or "maslikhat"
