"""`maslikhat check`: do the papers balance, and do the published figures agree? Findings end with exit status 1."""

import json
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import typer

from maslikhat.basics.text import Language
from maslikhat.cli.check_papers import paper_rows, papers_document, papers_text
from maslikhat.cli.check_published import contradiction_document, contradiction_rows, contradictions_text
from maslikhat.cli.opened import opened_case
from maslikhat.cli.options import CaseFolder, Format, FormatOption, Lang, LangOption, put
from maslikhat.election.allocation.margin import Swing, least_swing
from maslikhat.election.case import names_of
from maslikhat.election.export.sheet import sheet
from maslikhat.election.opening import Opened, elect_case
from maslikhat.election.publications import Contradiction, find_contradictions

COLUMNS = (
    *("finding", "file", "row", "station", "contest", "relation", "residual", "nature"),
    *("figure", "option", "territory", "at", "values", "verdict", "right"),
)


def check(
    case: CaseFolder,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    most: Annotated[int, typer.Option("--most", help="How many faulty papers are told one by one.")] = 20,
) -> None:
    """Check papers against their form, and published figures against each other."""
    with opened_case(case, lang.language) as opened:
        contradictions = find_contradictions(opened.case)
        swing = _swing(opened) if opened.papers else None
        command = f"./run check {case} --format html --lang {lang.language}"
        _put_check(opened, contradictions, swing, output, lang.language, most, command)
    faulty = opened.papers is not None and any(report.faulty for report in opened.papers.reports)
    if faulty or contradictions:
        raise typer.Exit(1)


def _put_check(  # noqa: PLR0917 - what was found, and how it is wanted
    opened: Opened,
    contradictions: Sequence[Contradiction],
    swing: Swing | None,
    output: Format,
    language: Language,
    most: int,
    command: str,
) -> None:
    if output is Format.JSON:
        document = {
            "schema": "maslikhat.check/1",
            "papers": papers_document(opened.papers, swing) if opened.papers else None,
            "contradictions": [contradiction_document(each) for each in contradictions],
        }
        put(json.dumps(document, ensure_ascii=False, indent=2))
    elif output is Format.CSV:
        put(sheet(COLUMNS, [*paper_rows(opened.papers), *contradiction_rows(contradictions)]))
    elif output is Format.HTML:
        put(import_module("maslikhat.cli.check_page").check_html(opened, swing, language, most, command))
    else:
        if opened.papers:
            put(*papers_text(opened.papers, swing, names_of(opened.case), language, most))
        put(*contradictions_text(opened.case, contradictions, language))


def _swing(opened: Opened) -> Swing | None:
    result = elect_case(opened).value
    return least_swing(result.tier, result.around) if result.tier else None
