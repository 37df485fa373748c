"""`maslikhat compare`: the same votes under another rule, seats side by side, proportionality measured."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from maslikhat.basics.shares import parse_share
from maslikhat.basics.text import Language
from maslikhat.cli.opening import elect_case, names_of, open_case
from maslikhat.cli.options import CaseFolder, Format, FormatOption, Lang, LangOption, put, require_format
from maslikhat.cli.table import table
from maslikhat.election.allocation.rulebook import ListRules, list_rules
from maslikhat.election.comparison.compare import Comparison, Measures, NoListTier, change_rules
from maslikhat.election.comparison.compare import compare as compare_rules
from maslikhat.election.export.document import exact
from maslikhat.election.result.model import Result
from maslikhat.law.shelf import in_force, open_body
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import decimal, percent


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
    require_format(output, Format.TEXT, Format.JSON)
    result = elect_case(open_case(case)).value
    base = _base_rules(result, body, on)
    share = parse_share(threshold) if threshold is not None else None
    compared = compare_rules(result, change_rules(base, method=method, threshold=share, seats=seats))
    if output is Format.JSON:
        put(json.dumps(_document(compared), ensure_ascii=False, indent=2))
    else:
        put(*_text(result, compared, lang.language))


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


def _text(result: Result, compared: Comparison, language: Language) -> Iterator[str]:
    say, names = words(language).say, names_of(result.case)
    law, changed = compared.by_law, compared.changed
    yield say("command-compare-title", title=result.case.title[language])
    heads = [say("command-head-list"), say("command-head-votes")]
    heads += [say("command-compare-as-law"), say("command-compare-changed"), say("command-head-difference")]
    rows = []
    for name in sorted(law.tally.votes, key=lambda each: -law.tally.votes[each]):
        before, after = law.certain[name], changed.certain[name]
        gap = decimal(after - before, language) if after != before else ""
        votes = decimal(law.tally.votes[name], language)
        rows.append([names[name][language], votes, decimal(before, language), decimal(after, language), gap])
    yield from table(heads, rows, range(1, 5))
    yield ""
    heads = [say("command-head-measure"), say("command-compare-as-law"), say("command-compare-changed")]
    yield from table(heads, list(_measures(compared, language)), (1, 2))


def _measures(compared: Comparison, language: Language) -> Iterator[list[str]]:
    say, law, changed = words(language).say, compared.measures_by_law, compared.measures_changed
    for name in ("gallagher", "loosemore_hanby"):
        values = [percent(getattr(each, name), language, 2) for each in (law, changed)]
        yield [say(f"command-{name.replace('_', '-')}"), *values]
    for name in ("effective_votes", "effective_seats"):
        values = [decimal(getattr(each, name), language, 2) for each in (law, changed)]
        yield [say(f"command-{name.replace('_', '-')}"), *values]


def _document(compared: Comparison) -> dict[str, object]:
    return {
        "schema": "maslikhat.comparison/1",
        "by_law": {"seats": dict(compared.by_law.certain), **_measured(compared.measures_by_law)},
        "changed": {"seats": dict(compared.changed.certain), **_measured(compared.measures_changed)},
    }


def _measured(measures: Measures) -> dict[str, object]:
    names = ("gallagher", "loosemore_hanby", "effective_votes", "effective_seats")
    return {name: exact(getattr(measures, name)) for name in names}
