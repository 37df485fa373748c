"""The papers of a draft in tables: which relations are broken how often, and each paper that is out of balance."""

from maslikhat.election.opening.papers import CheckedPapers
from maslikhat.election.protocols.check import FaultyPaper
from maslikhat.pages.model import Cell, Head, Row, Section, Table
from maslikhat.wording.numbers import decimal
from maslikhat_web.elections.views.staff.frame import say
from maslikhat_web.shared.templating import language_now

# Three hundred rows are some 60 kB; all of them are in the file of faults.
MOST = 300


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


def faulty_section(papers: CheckedPapers) -> Section | None:
    """The papers that break a relation, each with what it breaks and by how much; None where there is none."""
    faulty = [paper for report in papers.reports for paper in report.faulty]
    if not faulty:
        return None
    rows = tuple(_row(paper) for paper in faulty[:MOST])
    heads = (Head(say("station")), Head(say("file-row"), figures=True), Head(say("breaks")))
    more = say("faults-more", more=len(faulty) - MOST) if len(faulty) > MOST else ""
    heading = say("faulty-heading", faulty=len(faulty))
    return Section("faulty", say("faulty"), heading, tables=(Table(heading, heads, rows, note=more),))


def _row(paper: FaultyPaper) -> Row:
    language = language_now()
    broken = tuple(
        say("broken-by", relation=each.relation.title[language], residual=each.residual) for each in paper.broken
    )
    return (Cell(paper.place.item or "–"), Cell(str(paper.place.row or "–")), Cell("; ".join(broken)))
