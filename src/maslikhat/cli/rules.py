"""`maslikhat rules`: which law is coded, what was in force on a day, and whether the rule files are sound.

Without an argument it lists the bodies; with one it prints the history of its rules, or with `--on` those of a day;
with `--check` it checks every file and ends with status 1 if one has a fault, with 2 if one cannot be read at all.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import Language
from maslikhat.cli.options import Format, FormatOption, Lang, LangOption, put
from maslikhat.cli.rule_check import Checked, check_folder
from maslikhat.election.export.sheet import sheet
from maslikhat.law.check import check_shape
from maslikhat.law.rulefile import Body
from maslikhat.law.shelf import RULES, Held, body_ids, history, in_force, open_body
from maslikhat.pages.rule_entries import ENTRY_COLUMNS, entry_json, entry_lines, entry_row
from maslikhat.pages.rule_words import level_words, name_words
from maslikhat.wording.catalogue import words
from maslikhat.wording.dates import short_date
from maslikhat.wording.faults import tell_fault

Level = str | None
PAGES = "maslikhat.cli.rules_page"


def rules(
    body: Annotated[str | None, typer.Argument(metavar="[BODY]", help="A body, as kz.mazhilis.")] = None,
    *,
    on: Annotated[str | None, typer.Option("--on", help="A day, as 2023-03-19; without it the whole history.")] = None,
    level: Annotated[str | None, typer.Option("--level", help="A level of the body, as regional.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Check the files; status 1 if one has a fault.")] = False,
    folder: Annotated[Path, typer.Option("--folder", help="A folder of rule files of your own.")] = RULES,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
) -> None:
    """List the law that is coded, print what was in force on a day, or check the rule files."""
    if not body_ids(folder):
        raise BadInput([Fault("file-missing", {}, Place(str(folder / "*" / "*.toml")))])
    if body is None and (on or level):
        raise BadInput([Fault("option-needs-body")])
    language = lang.language
    if check:
        checked = check_folder(folder, body)
        if checked.unread:
            raise BadInput(checked.faults)
        _put_check(checked, language, output=output)
    elif body is None:
        _put_bodies([open_body(name, folder) for name in body_ids(folder)], language, output=output)
    else:
        _put_rules(_sound(open_body(body, folder)), _day(on), level, language, output=output)


def _sound(body: Body) -> Body:
    """The body, if every value has the shape of its kind: else it cannot be told in words. Raises BadInput."""
    faults = check_shape(body.file)
    if faults:
        raise BadInput(faults)
    return body


def _day(given: str | None) -> date | None:
    """The day asked for, None for all. Raises BadInput if it is not written as 2023-03-19."""
    if given is None:
        return None
    try:
        day = date.fromisoformat(given)
    except ValueError:
        day = None
    if day is None or day.isoformat() != given:
        raise BadInput([Fault("not-a-date", {"value": given}, Place(column="--on"))])
    return day


def _put_json(document: dict[str, Any]) -> None:
    put(json.dumps(document, ensure_ascii=False, indent=2))


def _counts(refs: Iterable[RuleRef]) -> dict[str, int]:
    """How many rules were read how far: status to number, every status named."""
    counted = Counter(ref.status for ref in refs)
    return {status.value.replace("-", "_"): counted[status] for status in Status}


def _put_bodies(bodies: list[Body], language: Language, *, output: Format) -> None:
    counts = {body.id: _counts(rule.ref for rule in body.rules) for body in bodies}
    if output is Format.JSON:
        _put_json(
            {
                "schema": "maslikhat.bodies/1",
                "bodies": [_body_json(body, language) | {"status": counts[body.id]} for body in bodies],
            }
        )
        return
    if output is Format.CSV:
        rows = [(body.id, body.coded_from, ";".join(body.levels), *counts[body.id].values()) for body in bodies]
        put(sheet(("body", "coded_from", "levels", *next(iter(counts.values()))), rows))
        return
    if output is Format.HTML:
        put(import_module(PAGES).bodies_html(bodies, counts, language))
        return
    say = words(language).say
    put(say("rules-title-bodies"))
    for body in bodies:
        put("", f"{body.id}  {say('rules-body', title=body.title[language], coded_from=body.coded_from)}")
        put(f"    {say('rules-by-status', **counts[body.id])}")
        if body.levels:
            put(f"    {say('rules-levels', levels=', '.join(_level_names(body.levels, language)))}")
    put("", say("rules-hint", command=f"maslikhat rules {bodies[-1].id} --on {bodies[-1].coded_from}"))


def _body_json(body: Body, language: Language) -> dict[str, Any]:
    return {
        "id": body.id,
        "title": body.title[language],
        "coded_from": body.coded_from.isoformat(),
        "levels": list(body.levels),
        "rules": len(body.rules),
    }


def _put_rules(body: Body, day: date | None, level: Level, language: Language, *, output: Format) -> None:
    """The rules of a body on a day, or their history, level by level where it has several and none was named."""
    levels: tuple[Level, ...] = (level,) if level is not None or not body.levels else body.levels
    held = [(each, _held(body, day, each)) for each in levels]
    if output is Format.JSON:
        told = [{"level": each, "rules": [entry_json(entry, language) for entry in found]} for each, found in held]
        on = day.isoformat() if day else None
        _put_json({"schema": "maslikhat.rules/1"} | _body_json(body, language) | {"on": on, "in_force": told})
        return
    if output is Format.CSV:
        put(sheet(ENTRY_COLUMNS, [entry_row(body.id, each, entry) for each, found in held for entry in found]))
        return
    say = words(language).say
    title = say("rules-title", day=day) if day else say("rules-title-history")
    if output is Format.HTML:
        put(import_module(PAGES).entries_html(body, held, title, language))
        return
    put(f"{body.title[language]} ({body.id})", title)
    for each, found in held:
        if each is not None:
            put("", f"== {level_words(each, language)}")
        for entry in found:
            put("", *entry_lines(entry, language))
        if not found:
            put("", say("rules-no-rule"))


def _held(body: Body, day: date | None, level: Level) -> list[Held]:
    entries = history(body, level)
    if day is None:
        return list(entries)
    now = in_force(body, day, level)
    return [entry for entry in entries if now.get(entry.rule.name) is entry.rule]


def _level_names(levels: Sequence[str], language: Language) -> Iterator[str]:
    """Levels by their names, with the word to type after `--level` where that is another."""
    for level in levels:
        name = level_words(level, language)
        yield name if name == level else f"{name} ({level})"


def _put_check(checked: Checked, language: Language, *, output: Format) -> None:
    """What the check found. Ends with exit status 1 if there is a fault."""
    if output is Format.JSON:
        _put_json(_check_json(checked, language))
    elif output is Format.CSV:
        put(
            sheet(("code", "place", "words"), [(f.code, str(f.place), tell_fault(f, language)) for f in checked.faults])
        )
    elif output is Format.HTML:
        put(import_module(PAGES).check_html(_check_lines(checked, language), language))
    else:
        put(*_check_lines(checked, language))
    if checked.faults:
        raise typer.Exit(1)


def _check_lines(checked: Checked, language: Language) -> list[str]:
    say = words(language).say
    faults = [f"  {tell_fault(fault, language)}" for fault in checked.faults]
    head = say("rules-faults", count=len(faults)) if faults else ""
    sound = say("rules-checked", rules=len(checked.refs), files=checked.files)
    return [
        *([head, *faults] if faults else [sound]),
        say("rules-by-status", **_counts(checked.refs)),
        say("rules-without-article", count=len(checked.without_article)),
        "",
        f"{say('rules-unverified-list')}:",
        *(f"  {_ref_words(ref, checked, language)}" for ref in checked.with_status(Status.UNVERIFIED)),
    ]


def _ref_words(ref: RuleRef, checked: Checked, language: Language) -> str:
    title = checked.titles.get((ref.body, ref.name))
    name = title[language] if title else name_words(ref.name, language)
    cited = ", ".join(part for part in (ref.cite.act.short[language], ref.cite.article) if part)
    return f"{ref.body}, {short_date(ref.valid_from)}, {name} ({cited})"


def _check_json(checked: Checked, language: Language) -> dict[str, Any]:
    return {
        "schema": "maslikhat.rule-check/1",
        "files": checked.files,
        "rules": len(checked.refs),
        "status": _counts(checked.refs),
        "without_article": len(checked.without_article),
        "faults": [
            {"code": fault.code, "place": str(fault.place), "words": tell_fault(fault, language)}
            for fault in checked.faults
        ],
        "unverified": [
            {"body": ref.body, "rule": ref.name, "valid_from": ref.valid_from.isoformat(), "act": ref.cite.act.id}
            for ref in checked.with_status(Status.UNVERIFIED)
        ],
    }
