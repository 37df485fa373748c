"""The papers of a draft in tables: which relations are broken how often, and each paper that is out of balance."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse

from maslikhat.election.export.sheet import sheet as safe_sheet
from maslikhat.election.opening.papers import CheckedPapers
from maslikhat.election.protocols.check import FaultyPaper
from maslikhat.election.protocols.natural import paper_key
from maslikhat.pages.model import Cell, Head, Row, Section, Table, Way
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.views.staff.frame import say
from maslikhat_web.shared import templating
from maslikhat_web.shared.templating import language_now

# Three hundred rows are some 60 kB; all of them are in the file.
MOST = 300
PAGE, FILE = "faulty", "faulty.csv"


def relations_section(papers: CheckedPapers) -> Section:
    """Every relation that some paper breaks: how many were checked, how many break it."""
    language = language_now()
    counts = [count for report in papers.reports for count in report.counts if count.broken]
    rows = tuple(
        (
            Cell(count.relation.title[language], lines=(say(f"severity-{count.relation.severity.value}"),)),
            Cell(decimal(count.broken, language)),
            Cell(decimal(count.checked, language)),
        )
        for count in sorted(counts, key=lambda each: -each.broken)
    )
    heads = (Head(say("relation")), Head(say("broken"), figures=True), Head(say("checked"), figures=True))
    number = sum(report.papers for report in papers.reports)
    heading = say("papers-heading", papers=number, faulty=papers.faulty)
    tables = (Table(say("relations"), heads, rows),) if rows else ()
    return Section("relations", say("relations"), heading, tables=tables)


def faulty_section(request: HttpRequest, papers: CheckedPapers) -> Section:
    """The papers that break a relation, each with what it breaks and by how much: a page, and the ways to the others.

    Who shows it answers `?format=faulty.csv` with `faulty_file`.
    """
    faulty = _in_order(papers)
    pages = max(1, -(-len(faulty) // MOST))
    asked = request.GET.get(PAGE, "1")
    page = min(max(int(asked), 1), pages) if asked.isascii() and asked.isdecimal() and len(asked) < 7 else 1
    rows = tuple(_row(paper) for paper in faulty[(page - 1) * MOST : page * MOST])
    heads = (Head(say("station")), Head(say("file-row"), figures=True), Head(say("breaks")))
    heading = say("faulty-heading", faulty=len(faulty))
    note = templating.say("page-page-of", page=page, pages=pages) if pages > 1 else ""
    ways = tuple(_ways(page, pages)) if faulty else ()
    table = Table(heading, heads, rows, note=note, ways=ways)
    return Section("faulty", say("faulty"), heading, tables=(table,))


def faulty_file(papers: CheckedPapers, name: str) -> HttpResponse:
    """Every such paper as a file, a row for each relation that it breaks."""
    head = ("file", "row", "contest", "station", "relation", "residual", "nature")
    rows = [
        (
            paper.place.file,
            paper.place.row,
            paper.contest,
            paper.place.item,
            each.relation.id,
            each.residual,
            paper.nature.value,
        )
        for paper in _in_order(papers)
        for each in paper.broken
    ]
    answer = HttpResponse(f"{safe_sheet(head, rows)}\n", content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{name}.{FILE}"'
    return answer


def wants_file(request: HttpRequest) -> bool:
    """Whether all faulty papers are asked for as a file."""
    return request.GET.get("format") == FILE


def _in_order(papers: CheckedPapers) -> list[FaultyPaper]:
    faulty = (paper for report in papers.reports for paper in report.faulty)
    return sorted(faulty, key=lambda paper: paper_key(paper.contest, paper.place.item or ""))


def _ways(page: int, pages: int) -> Iterator[Way]:
    for there, words in ((page - 1, "page-page-before"), (page + 1, "page-page-after")):
        if 1 <= there <= pages:
            yield Way(templating.say(words), f"?{PAGE}={there}#faulty")
    yield Way("CSV", f"?format={FILE}", say("faulty-csv"))


def _row(paper: FaultyPaper) -> Row:
    language = language_now()
    broken = tuple(
        say("broken-by", relation=each.relation.title[language], residual=each.residual) for each in paper.broken
    )
    return (Cell(paper.place.item or "–"), Cell(str(paper.place.row or "–")), Cell("; ".join(broken)))


def looks_section(papers: CheckedPapers, names: dict[str, str]) -> Section | None:
    """Papers that ask for a look beside others, or beside the ballot; None where there is none."""
    if not papers.looks:
        return None
    language = language_now()
    rows = tuple(
        (
            Cell(each.place.item or "–"),
            Cell(each.relation.title[language]),
            Cell(", ".join(names.get(name, name) for name in each.named[:5]) or "–"),
            Cell(decimal(each.residual, language)),
        )
        for each in papers.looks[:MOST]
    )
    heads = (Head(say("station")), Head(say("relation")), Head(say("looks-named")), Head(say("looks-by"), figures=True))
    heading = say("looks-heading", looks=len(papers.looks))
    return Section("looks", say("looks"), heading, say("looks-lead"), tables=(Table(heading, heads, rows),))
