"""`maslikhat compare`: the same votes under another rule, seats side by side, proportionality measured."""

import json
from datetime import datetime
from importlib import import_module
from typing import Annotated

import typer

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.shares import parse_share
from maslikhat.cli.compare_text import comparison_text
from maslikhat.cli.opened import opened_case
from maslikhat.cli.options import CaseFolder, Format, FormatOption, Lang, LangOption, put
from maslikhat.election.allocation.rulebook import ListRules, list_rules
from maslikhat.election.comparison.compare import Comparison, NoListTier, change_rules
from maslikhat.election.comparison.compare import compare as compare_rules
from maslikhat.election.comparison.measures import Measures
from maslikhat.election.export.document import exact
from maslikhat.election.export.sheet import sheet
from maslikhat.election.opening import elect_case
from maslikhat.election.result.model import Result
from maslikhat.law.shelf import in_force, open_body
from maslikhat.pages.comparison_words import by_votes

COLUMNS = ("list", "votes", "seats_by_law", "seats_changed", "difference")


class NothingChanged(MaslikhatError):
    """A comparison was asked for without saying what is to be changed."""

    code = "nothing-changed"


def compare(  # noqa: PLR0917 - the command line gives each by its name
    case: CaseFolder,
    method: Annotated[str | None, typer.Option("--method", help="dhondt, sainte-lague, largest-remainder ...")] = None,
    threshold: Annotated[str | None, typer.Option("--threshold", help='A share, as "7%" or "1/20".')] = None,
    seats: Annotated[int | None, typer.Option("--seats", help="A number of list seats.")] = None,
    body: Annotated[str | None, typer.Option("--rules", help="Another rule file, as nz.house.")] = None,
    on: Annotated[datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="The law of a day.")] = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
) -> None:
    """Share the same votes by another law, method, threshold or number of seats."""
    with opened_case(case, lang.language) as opened:
        if all(change is None for change in (method, threshold, seats, body, on)):
            raise NothingChanged()
        elected = elect_case(opened)
    result = elected.value
    base = _base_rules(result, body, on)
    share = parse_share(threshold) if threshold is not None else None
    compared = compare_rules(result, change_rules(base, method=method, threshold=share, seats=seats))
    if output is Format.JSON:
        put(json.dumps(_document(compared), ensure_ascii=False, indent=2))
    elif output is Format.CSV:
        put(sheet(COLUMNS, _rows(compared)))
    elif output is Format.HTML:
        given = {"method": method, "threshold": threshold, "seats": seats, "rules": body, "on": on and on.date()}
        changes = " ".join(f"--{name} {value}" for name, value in given.items() if value is not None)
        command = f"./run compare {case} {changes} --format html --lang {lang.language}"
        put(import_module("maslikhat.pages.comparison").comparison_html(elected, compared, lang.language, command))
    else:
        put(*comparison_text(result.case, compared, lang.language))


def _base_rules(result: Result, body: str | None, on: datetime | None) -> ListRules:
    if result.tier is None:
        raise NoListTier(body=result.case.body)
    if body is None and on is None:
        return result.tier.rules
    law = open_body(body or result.case.body)
    day = on.date() if on else max(result.case.date, law.coded_from)
    rules = list_rules(in_force(law, day, result.case.level if law.levels else None), result.case.seats)
    if rules is None:
        raise NoListTier(body=law.id)
    return rules


def _rows(compared: Comparison) -> list[tuple[object, ...]]:
    law, changed = compared.by_law, compared.changed
    return [
        (
            name,
            law.tally.votes[name],
            law.certain[name],
            changed.certain[name],
            changed.certain[name] - law.certain[name],
        )
        for name in by_votes(compared)
    ]


def _document(compared: Comparison) -> dict[str, object]:
    return {
        "schema": "maslikhat.comparison/1",
        "counts": "list seats" if compared.house is None else "entitlement",
        "house": compared.house,
        "by_law": {"seats": dict(compared.by_law.certain), **_measured(compared.measures_by_law)},
        "changed": {"seats": dict(compared.changed.certain), **_measured(compared.measures_changed)},
    }


def _measured(measures: Measures) -> dict[str, object]:
    names = ("gallagher", "loosemore_hanby", "effective_votes", "effective_seats")
    return {name: exact(getattr(measures, name)) for name in names}
