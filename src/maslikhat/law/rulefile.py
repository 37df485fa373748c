"""A rule file: one body or procedure of a country, its rules with value, days, citation and status.

A rule is a list of dated entries. An entry holds from its first day until the day before the next entry of the same
rule and scope, or until its own last day. `{ none = true }` says that the law had no such rule for a time.
The meaning of a value is known to the room that applies it; here it is data.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import Text
from maslikhat.law.rulefaults import faults_of_entry, faults_of_head, is_words, unknown_fields
from maslikhat.law.toml import read_toml

Value = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Rule:
    """One dated entry. `only` names the levels or bodies it is for; empty means all."""

    name: str
    value: Value
    ref: RuleRef
    valid_from: date
    valid_until: date | None = None
    only: tuple[str, ...] = ()

    def applies_to(self, scope: str | None) -> bool:
        """Whether the entry is for this level or body."""
        return not self.only or scope in self.only

    def holds_on(self, day: date) -> bool:
        """Whether the entry, the latest begun by `day`, is in force: not past its last day, not a "no such rule"."""
        return (self.valid_until is None or day <= self.valid_until) and not self.value.get("none")


@dataclass(frozen=True, slots=True)
class Body:
    """What a rule file codes: its id and title, its levels if it has any, the first day it answers for, its rules."""

    id: str
    title: Text
    coded_from: date
    levels: tuple[str, ...]
    rules: tuple[Rule, ...]
    file: Path


def read_body(path: Path, acts: Mapping[str, Act]) -> Body:
    """Read one rule file whole. Raises BadInput with every fault: file, rule, entry and what is missing."""
    document = read_toml(path)
    head = document.get("body")
    if not isinstance(head, Mapping) or not isinstance(head.get("id"), str):
        raise BadInput([Fault("no-body-table", {}, Place(str(path)))])
    faults = unknown_fields(document, ("body", "rule"), Place(str(path)))
    faults += faults_of_head(head, Place(str(path), column="body"))
    levels = tuple(head["levels"]) if is_words(head.get("levels")) else ()
    rules: list[Rule] = []
    for name, number, entry in _entries(document.get("rule")):
        found = faults_of_entry(entry, acts, levels, Place(str(path), column=f"rule.{name}", item=f"{number}"))
        faults += found
        if not found and isinstance(entry, Mapping):
            rules.append(_rule(head["id"], name, entry, acts))
    if faults:
        raise BadInput(faults)
    return Body(head["id"], Text.of(head["title"]), head["coded_from"], levels, tuple(rules), path)


def _entries(rules: object) -> Iterator[tuple[str, int, object]]:
    """Every entry with the name of its rule and its number among the entries of that name, from 1."""
    for name, entries in rules.items() if isinstance(rules, Mapping) else ():
        for number, entry in enumerate(entries if isinstance(entries, list) else [entries], 1):
            yield str(name), number, entry


def _rule(body: str, name: str, entry: Mapping[str, Any], acts: Mapping[str, Act]) -> Rule:
    ref = RuleRef(
        body=body,
        name=name,
        cite=Citation(acts[entry["cite"]["act"]], entry["cite"].get("article")),
        status=Status(entry["status"]),
        valid_from=entry["valid_from"],
        note=Text.of(entry["note"]) if "note" in entry else None,
    )
    return Rule(name, entry["value"], ref, entry["valid_from"], entry.get("valid_until"), tuple(entry.get("only", ())))
