"""`maslikhat elect`: the seats of an election with their reasons, as text, JSON, CSV, NIST SP 1500-100 or a report.

Papers out of balance, or seats that differ from the official ones, end with exit status 1.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from maslikhat.basics.errors import MaslikhatError, Place
from maslikhat.basics.explained import Explained
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.cli.check_papers import faulty_words
from maslikhat.cli.check_sums import sums_document
from maslikhat.cli.elect_text import result_text
from maslikhat.cli.opened import opened_case
from maslikhat.cli.options import CaseFolder, ElectFormat, Lang, LangOption, put
from maslikhat.cli.structure_text import structure_text
from maslikhat.election.export.document import result_document
from maslikhat.election.export.rows import HEAD, seat_rows
from maslikhat.election.export.sheet import sheet
from maslikhat.election.opening import Opened, elect_case
from maslikhat.election.result.model import Result, differences
from maslikhat.wording.catalogue import words

if TYPE_CHECKING:
    from maslikhat.election.opening.papers import CheckedPapers


class ReportNotWritten(MaslikhatError):
    """The report cannot be written where it was asked for."""

    code = "report-not-written"


def elect(
    case: CaseFolder,
    output: Annotated[ElectFormat, typer.Option("--format", help="The form of the output.")] = ElectFormat.TEXT,
    lang: LangOption = Lang.EN,
    report: Annotated[Path | None, typer.Option("--report", help="A folder for the report in three languages.")] = None,
) -> None:
    """Compute lawful seats and tell why each list holds what it holds."""
    with opened_case(case, lang.language) as opened:
        if not opened.tallies and output is ElectFormat.TEXT:
            put(*structure_text(opened.case, lang.language))
        explained = elect_case(opened)
    put(_shown(explained, output, lang.language, case, opened))
    if opened.papers:
        _tell_faults(opened.papers, output, lang.language)
    if report is not None:
        # Words beside data go to standard error, so that the data can still be read by a program.
        tell = put if output is ElectFormat.TEXT else _put_aside
        for path in _write_report(report, explained, case):
            tell(words(lang.language).say("command-report-lies", path=str(path)))
    if (opened.papers and opened.papers.faulty) or differences(explained.value):
        raise typer.Exit(1)


def _tell_faults(papers: "CheckedPapers", output: ElectFormat, language: Language) -> None:
    """Faulty papers after the text; sums that contradict what was printed beside data too, on standard error."""
    if papers.faulty and output is ElectFormat.TEXT:
        put(faulty_words(papers.reports, language))
    tell = put if output is ElectFormat.TEXT else _put_aside
    if papers.held.findings:
        tell(words(language).say("check-sums-found", count=papers.held.findings))


def _write_report(report: Path, explained: Explained[Result], folder: Path) -> list[Path]:
    """Write the report in every language, once all of it is made. Raises ReportNotWritten."""
    pages = {report / f"report.{language}.html": _html(explained, language, folder) for language in LANGUAGES}
    try:
        for path, page in pages.items():
            write_whole(path, page)
    except OSError:
        raise ReportNotWritten(Place(file=str(report))) from None
    return list(pages)


def _put_aside(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is never half-written: beside it first, then in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def _shown(explained: Explained[Result], output: ElectFormat, language: Language, folder: Path, opened: Opened) -> str:
    if output is ElectFormat.JSON:
        sums = sums_document(opened.papers.held) if opened.papers else None
        return json.dumps(result_document(explained, sums), ensure_ascii=False, indent=2)
    if output is ElectFormat.NIST:
        report: str = import_module("maslikhat.cli.elect_nist").nist_text(explained.value, opened)
        return report
    if output is ElectFormat.HTML:
        return _html(explained, language, folder)
    if output is ElectFormat.CSV:
        return sheet(HEAD, seat_rows(explained.value))
    return "\n".join(result_text(explained, language))


def _html(explained: Explained[Result], language: Language, folder: Path) -> str:
    page: str = import_module("maslikhat.cli.elect_report").report_html(explained, language, folder)
    return page
