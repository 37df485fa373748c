"""A rule file: one body or procedure of a country, its rules with value, days, citation and status.

A rule is a list of dated entries. An entry holds from its first day until the day before the next entry of the same
rule and scope, or until its own last day. `{ none = true }` says that the law had no such rule for a time.
The meaning of a value is known to the room that applies it; here it is data.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import Text
from maslikhat.law.toml import read_toml

Value = Mapping[str, object]
_FIELDS = {"value", "only", "valid_from", "valid_until", "cite", "status", "note"}


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
    if not isinstance(head, Mapping) or not isinstance(head.get("id"), str) or not isinstance(head.get("title"), dict):
        raise BadInput([Fault("no-body-table", {}, Place(str(path)))])
    faults: list[Fault] = []
    if not isinstance(head.get("coded_from"), date):
        faults.append(Fault("no-coded-from", {}, Place(str(path), column="body")))
    rules: list[Rule] = []
    for name, entries in _tables(document.get("rule")).items():
        for number, entry in enumerate(entries, 1):
            place = Place(str(path), column=f"rule.{name}", item=f"{number}")
            found = _faults_of(entry, acts, place)
            faults.extend(found)
            if not found and isinstance(entry, Mapping):
                rules.append(_rule(str(head["id"]), name, entry, acts))
    if faults:
        raise BadInput(faults)
    levels = tuple(str(level) for level in head.get("levels", ()))
    return Body(str(head["id"]), Text.of(head["title"]), head["coded_from"], levels, tuple(rules), path)


def _tables(rules: object) -> dict[str, list[object]]:
    if not isinstance(rules, Mapping):
        return {}
    return {str(name): entries if isinstance(entries, list) else [entries] for name, entries in rules.items()}


def _rule(body: str, name: str, entry: Mapping[str, Any], acts: Mapping[str, Act]) -> Rule:
    cite = entry["cite"]
    ref = RuleRef(
        body=body,
        name=name,
        cite=Citation(acts[cite["act"]], str(cite["article"]) if "article" in cite else None),
        status=Status(entry["status"]),
        valid_from=entry["valid_from"],
        note=entry.get("note"),
    )
    only = tuple(str(scope) for scope in entry.get("only", ()))
    return Rule(name, entry["value"], ref, entry["valid_from"], entry.get("valid_until"), only)


def _faults_of(entry: object, acts: Mapping[str, Act], place: Place) -> list[Fault]:
    if not isinstance(entry, Mapping):
        return [Fault("not-a-rule", {}, place)]
    cite = entry.get("cite")
    act = cite.get("act") if isinstance(cite, Mapping) else None
    until = entry.get("valid_until")
    checks = (
        (isinstance(entry.get("value"), Mapping), Fault("rule-without-value", {}, place)),
        (isinstance(entry.get("valid_from"), date), Fault("rule-without-first-day", {}, place)),
        (until is None or isinstance(until, date), Fault("rule-last-day-not-a-date", {"value": str(until)}, place)),
        (act is not None, Fault("rule-without-citation", {}, place)),
        (act is None or act in acts, Fault("unknown-act", {"act": str(act)}, place)),
        (entry.get("status") in set(Status), Fault("unknown-status", {"status": str(entry.get("status"))}, place)),
    )
    faults = [fault for holds, fault in checks if not holds]
    return faults + [Fault("unknown-field", {"field": field}, place) for field in sorted(set(entry) - _FIELDS)]
