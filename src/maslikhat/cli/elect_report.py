"""Gathers what the report of an election tells and writes it. Loaded only when a report is asked for."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from maslikhat.basics.explained import Explained
from maslikhat.basics.text import Language
from maslikhat.cli.report.facts import ConstituencySeat, ReportFacts
from maslikhat.cli.report.page import report_page
from maslikhat.cli.report.render import render
from maslikhat.election.allocation.majority import Elected
from maslikhat.election.candidates.competition import Stage, count_stages
from maslikhat.election.publications import find_contradictions
from maslikhat.election.result.model import ConstituencyResult, Result


def report_html(explained: Explained[Result], language: Language, folder: Path) -> str:
    """The report of a result as one HTML page. Raises UnknownMessage, CannotSay where a sentence is missing."""
    result = explained.value
    facts = ReportFacts(
        case=result.case,
        tier=result.tier,
        steps=explained.steps,
        constituency_seats=result.constituency_seats,
        constituencies=tuple(_seat(each) for each in result.constituencies),
        stages=_stages(result),
        contradictions=find_contradictions(result.case),
        command=f"./run elect {folder} --lang {language}",
        version=_version(),
    )
    return render(report_page(facts, language))


def _stages(result: Result) -> tuple[Stage, ...]:
    if not result.case.candidates:
        return ()
    return count_stages(result.case, result.tier.rules.seats if result.tier else None)


def _seat(each: ConstituencyResult) -> ConstituencySeat:
    outcome = each.outcome if isinstance(each.outcome, Elected) else None
    return ConstituencySeat(
        constituency=each.constituency.id,
        winner=each.winner,
        option=each.option,
        votes=outcome.votes if outcome else None,
        margin=outcome.margin if outcome else None,
    )


def _version() -> str:
    try:
        return version("maslikhat")
    except PackageNotFoundError:
        return "0.1.0"
