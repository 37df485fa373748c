"""Entries of a rule file as a reader sees them: lines of text, or plain values for JSON."""

import json
from typing import Any

from maslikhat.basics.citation import Status
from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.law.shelf import Held
from maslikhat.pages.rule_words import name_words, value_words
from maslikhat.wording.catalogue import words
from maslikhat.wording.steps import cite, status_mark


def entry_lines(held: Held, language: Language) -> list[str]:
    """An entry in words: what the rule says, where it is written and how far it was read, its days, its note."""
    say, ref = words(language).say, held.rule.ref
    mark = f"  [{status_mark(ref.status, language)}]" if ref.status is Status.UNVERIFIED else ""
    said = f"{name_words(ref.name, language)}: {value_words(ref.name, held.rule.value, language)}{mark}"
    note = [say("rules-note", note=ref.note[language])] if ref.note else []
    return [said, *(f"    {line}" for line in (cite(ref, language), days_words(held, language), *note))]


def days_words(held: Held, language: Language) -> str:
    """From when until when the entry holds."""
    say, first = words(language).say, held.rule.valid_from
    if held.until is None:
        return say("rules-in-force", **{"from": first})
    return say("rules-in-force-until", **{"from": first, "until": held.until})


ENTRY_COLUMNS = (
    *("body", "level", "rule", "valid_from", "valid_until"),
    *("status", "act", "article", "address", "value"),
)


def entry_row(body: str, level: str | None, held: Held) -> tuple[object, ...]:
    """An entry as a row of a table; the value is JSON."""
    ref, value = held.rule.ref, json.dumps(dict(held.rule.value), ensure_ascii=False, default=str)
    where = (ref.status.value, ref.cite.act.id, ref.cite.article, ref.cite.act.address)
    return (body, level, ref.name, held.rule.valid_from, held.until, *where, value)


def entry_json(held: Held, language: Language) -> dict[str, Any]:
    """An entry as plain values, with its words in one language."""
    ref, until = held.rule.ref, held.until
    return {
        "rule": ref.name,
        "name": name_words(ref.name, language),
        "value": dict(held.rule.value),
        "words": value_words(ref.name, held.rule.value, language),
        "valid_from": held.rule.valid_from.isoformat(),
        "valid_until": until.isoformat() if until else None,
        "act": ref.cite.act.id,
        "act_title": ref.cite.act.title[language],
        "address": ref.cite.act.address,
        "article": ref.cite.article,
        "cite": cite(ref, language),
        "status": ref.status.value,
        "note": {each: ref.note[each] for each in LANGUAGES} if ref.note else None,
    }
