"""`maslikhat check`: do the papers balance, and do the published figures agree? Findings end with exit status 1."""

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Annotated

import typer

from maslikhat.basics.text import Language
from maslikhat.cli.check_papers import paper_rows, papers_document, papers_text
from maslikhat.cli.check_published import contradiction_document, contradiction_rows, contradictions_text
from maslikhat.cli.check_sums import sums_document, sums_rows, sums_text
from maslikhat.cli.checked import Checked, check_case
from maslikhat.cli.eligibility_data import eligibility_json, eligibility_rows, growth_json
from maslikhat.cli.opened import opened_case
from maslikhat.cli.options import CaseFolder, Format, FormatOption, Lang, LangOption, put
from maslikhat.cli.structure_text import structure_text
from maslikhat.election.allocation.margin import Swing, least_swing
from maslikhat.election.case import names_of
from maslikhat.election.export.sheet import sheet
from maslikhat.election.opening import Opened, elect_case
from maslikhat.pages.candidate_words import eligibility_lines
from maslikhat.pages.group_words import misfit_json, misfit_words
from maslikhat.pages.structure_words import structure_data_rows, structure_document
from maslikhat.wording.catalogue import words

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
        found = check_case(opened)
        command = f"./run check {case} --format html --lang {lang.language}"
        put(*_shown(opened, found, output, lang.language, most, command))
    if found.findings:
        raise typer.Exit(1)


def _shown(  # noqa: PLR0917 - what was found, and how it is wanted
    opened: Opened, found: Checked, output: Format, language: Language, most: int, command: str
) -> Iterator[str]:
    swing = _swing(opened) if opened.papers else None
    if output is Format.JSON:
        yield json.dumps(check_document(opened, found, swing), ensure_ascii=False, indent=2)
    elif output is Format.CSV:
        yield sheet(COLUMNS, _rows(opened, found))
    elif output is Format.HTML:
        page = import_module("maslikhat.cli.check_page")
        yield page.check_html(opened, found, swing, language, most=most, command=command)
    else:
        yield from _lines(opened, found, swing, language, most)


def _lines(opened: Opened, found: Checked, swing: Swing | None, language: Language, most: int) -> Iterator[str]:
    names = names_of(opened.case)
    if opened.papers:
        papers = opened.papers
        yield from papers_text(papers, swing, names, language, most)
        yield from (*sums_text(papers.held, papers.form, names, language, most), "")
    if found.structure:
        yield from (*structure_text(opened.case, language), "")
    if found.eligibility:
        yield words(language).say("check-eligibility-title")
        judged = eligibility_lines(found.eligibility.demands, found.eligibility.growing, names, language)
        wrong = (misfit_words(each, names, language) for each in found.eligibility.misfits)
        yield from (*(f"  {line}" for line in (*judged, *wrong)), "")
    yield from contradictions_text(opened.case, found.contradictions, language)


def check_document(opened: Opened, found: Checked, swing: Swing | None) -> dict[str, object]:
    """Everything that a check found, as JSON."""
    papers, eligibility = opened.papers, found.eligibility
    return {
        "schema": "maslikhat.check/1",
        "papers": papers_document(papers, swing) if papers else None,
        "sums": sums_document(papers.held) if papers else None,
        "structure": structure_document(found.structure) if found.structure else None,
        "eligibility": eligibility_json(eligibility.demands) if eligibility else None,
        "stages_grow": [growth_json(each) for each in eligibility.growing] if eligibility else [],
        "groups_misfit": [misfit_json(each) for each in eligibility.misfits] if eligibility else [],
        "contradictions": [contradiction_document(each) for each in found.contradictions],
    }


def _rows(opened: Opened, found: Checked) -> list[tuple[object, ...]]:
    papers = opened.papers
    sums = sums_rows(papers.held) if papers else ()
    structure = structure_data_rows(found.structure) if found.structure else ()
    judged = eligibility_rows(found.eligibility)
    return [*paper_rows(papers), *sums, *structure, *judged, *contradiction_rows(found.contradictions)]


def _swing(opened: Opened) -> Swing | None:
    result = elect_case(opened).value
    return least_swing(result.tier, result.around) if result.tier else None
