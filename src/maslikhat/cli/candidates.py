"""`maslikhat candidates`: who stood for a mandate, by stage and nominator, and what the law asked of them."""

import json
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any

import typer

from maslikhat.basics.errors import Fault
from maslikhat.basics.text import Language
from maslikhat.cli.candidates_text import standing_lines
from maslikhat.cli.eligibility_data import eligibility_json, growth_json
from maslikhat.cli.options import CaseFolder, Format, FormatOption, Lang, LangOption, put
from maslikhat.election.candidates.competition import Stage
from maslikhat.election.case.reader import read_case
from maslikhat.election.case.zipped import case_folder
from maslikhat.election.export.document import text_document
from maslikhat.election.export.sheet import sheet
from maslikhat.election.opening import elect_case, open_case
from maslikhat.pages.candidate_words import stage_rows
from maslikhat.pages.group_words import group_json, group_rows, misfit_json, quota_json
from maslikhat.pages.rule_entries import entry_json
from maslikhat.pages.standing import Demands, Standing, sources_used, standing_of
from maslikhat.wording.faults import tell_fault

COLUMNS = ("contest", "stage", "by", "number", "mandates", "per_mandate", "share", "sources")


def candidates(
    case: CaseFolder,
    *,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
) -> None:
    """Count candidates by stage and nominator, compare what sources call them, and tell what the law asked."""
    with case_folder(case) as folder:
        standing = _standing(folder)
    if output is Format.JSON:
        put(json.dumps(standing_json(standing, lang.language), ensure_ascii=False, indent=2))
    elif output is Format.CSV:
        stages = [row for stage in standing.stages for row in stage_rows(stage)]
        put(sheet(COLUMNS, [*stages, *group_rows(standing.case.groups)]))
    elif output is Format.HTML:
        command = f"./run candidates {case} --format html --lang {lang.language}"
        put(import_module("maslikhat.pages.candidates").candidates_html(standing, lang.language, command))
    else:
        put(*standing_lines(standing, lang.language))
    if standing.findings:
        raise typer.Exit(1)


def _standing(folder: Path) -> Standing:
    """The candidates; elected where that decides whether a deposit returns."""
    standing = standing_of(read_case(folder))
    opened = open_case(folder) if standing.has_deposit_rule else None
    return standing_of(standing.case, elect_case(opened).value) if opened and opened.tallies else standing


def standing_json(standing: Standing, language: Language) -> dict[str, Any]:
    """The same as plain values. `per_mandate` is rounded to one decimal, `per_mandate_exact` is the fraction."""
    case = standing.case
    return {
        "schema": "maslikhat.candidates/1",
        "case": case.id,
        "title": case.title[language],
        "stages": [stage_json(stage) for stage in standing.stages],
        "misnamed": [
            {"source": claim.source, "contest": claim.contest, "number": claim.number}
            | {"said": claim.said, "stage": claim.stage}
            for claim in standing.claims
        ],
        "contradictions": [
            {"contest": found.contest, "figure": found.figure}
            | {"versions": [{"value": str(each.value), "sources": list(each.sources)} for each in found.versions]}
            for found in standing.contradictions
        ],
        "stages_grow": [growth_json(each) for each in standing.growing],
        "groups": [group_json(each) for each in case.groups],
        "groups_misfit": [misfit_json(each) for each in standing.misfits],
        "quota": quota_json(standing.quota),
        "law": demands_json(standing.demands, language),
        "eligibility": eligibility_json(standing.demands),
        "deposits": [
            {"contest": each.contest, "option": each.option, "votes": each.votes}
            | {"smallest_base": each.smallest, "largest_base": each.largest, "in_shares": each.in_shares}
            | {"outcome": each.outcome.value if each.outcome else None}
            for each in standing.deposits
        ],
        "sources": [
            {"id": each.id, "what": text_document(each.what), "address": each.address, "date": each.date}
            for each in sources_used(standing)
        ],
    }


def stage_json(stage: Stage) -> dict[str, Any]:
    """One stage of one contest."""
    ratio = stage.per_mandate
    return {
        "contests": list(stage.contests),
        "stage": stage.stage,
        "number": stage.number,
        "mandates": stage.mandates,
        "per_mandate": None if ratio is None else one_decimal(ratio),
        "per_mandate_exact": None if ratio is None else str(ratio),
        "nominators": [
            {"by": each.by, "number": each.number, "sources": list(each.sources)} for each in stage.nominators
        ],
        "sources": list(stage.sources),
        "note": text_document(stage.note) if stage.note else None,
    }


def one_decimal(ratio: Fraction) -> str:
    """A ratio to one decimal, as text: no number of a document is a float, and the exact fraction stands beside it."""
    tenths = round(ratio * 10)
    return f"{tenths // 10}.{tenths % 10}"


def demands_json(demands: Demands | Fault, language: Language) -> dict[str, Any]:
    """What the law asks, or why that is not known."""
    if isinstance(demands, Fault):
        return {"not_coded": tell_fault(demands, language)}
    return {
        "rules": [entry_json(held, language) for held in demands.entries],
        "list_seats": demands.seats,
        "longest_list": demands.longest_list,
        "deposit_tenge": demands.deposit,
        "lists_too_long": [{"list": option, **bar.facts} for option, bar in demands.bars],
    }
