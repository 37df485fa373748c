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
from maslikhat.law.rulefaults import faults_of_entry, faults_of_head, is_status, is_text, is_words, unknown_fields
from maslikhat.law.toml import read_toml

Value = Mapping[str, object]
NO_ACT = Act("", short=Text("", "", ""), title=Text("", "", ""))
# Faults that leave an entry without a value, days or levels to compare with its neighbours.
UNDATED = frozenset(
    {
        *("not-a-rule", "rule-without-value", "rule-without-first-day", "rule-last-day-not-a-date"),
        *("rule-ends-before-it-begins", "unknown-level", "wrong-field"),
    }
)


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
    """What a rule file codes: its id and title, its levels if it has any, the first day it answers for, its rules.

    `zone` is that of the clocks where the body sits, by its IANA name.
    """

    id: str
    title: Text
    coded_from: date
    levels: tuple[str, ...]
    rules: tuple[Rule, ...]
    file: Path
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Scanned:
    """A rule file read as far as it can be: the body of its sound entries (None without a sound head) and its faults.

    `dated` are all entries whose value, days and levels are sound, those with another fault among them; `undated`
    names the rules of which an entry has not even these, so that nothing can be said of their days.
    """

    path: Path
    body: Body | None
    faults: tuple[Fault, ...]
    rules: tuple[Rule, ...]
    dated: tuple[Rule, ...]
    undated: frozenset[str]


def read_body(path: Path, acts: Mapping[str, Act]) -> Body:
    """Read one rule file whole. Raises BadInput with every fault: file, rule, entry and what is missing."""
    scanned = scan_body(path, acts)
    if scanned.faults or scanned.body is None:
        raise BadInput(scanned.faults)
    return scanned.body


def scan_body(path: Path, acts: Mapping[str, Act]) -> Scanned:
    """Read one rule file as far as it can be. Raises BadInput if it is not TOML or has no table [body]."""
    document = read_toml(path)
    head = document.get("body")
    if not isinstance(head, Mapping) or not isinstance(head.get("id"), str):
        raise BadInput([Fault("no-body-table", {}, Place(str(path)))])
    faults = unknown_fields(document, ("body", "rule"), Place(str(path)))
    of_head = faults_of_head(head, Place(str(path), column="body"))
    faults += of_head
    levels = tuple(head["levels"]) if is_words(head.get("levels")) else ()
    rules: list[Rule] = []
    dated: list[Rule] = []
    undated: set[str] = set()
    for name, number, entry in _entries(document.get("rule")):
        found = faults_of_entry(entry, acts, levels, Place(str(path), column=f"rule.{name}", item=f"{number}"))
        faults += found
        if not isinstance(entry, Mapping) or any(fault.code in UNDATED for fault in found):
            undated.add(name)
            continue
        dated.append(_rule(head["id"], name, entry, acts))
        if not found:
            rules.append(dated[-1])
    made = None
    if not of_head:
        zone = head.get("zone", "UTC")
        made = Body(head["id"], Text.of(head["title"]), head["coded_from"], levels, tuple(rules), path, zone)
    return Scanned(path, made, tuple(faults), tuple(rules), tuple(dated), frozenset(undated))


def _entries(rules: object) -> Iterator[tuple[str, int, object]]:
    """Every entry with the name of its rule and its number among the entries of that name, from 1."""
    for name, entries in rules.items() if isinstance(rules, Mapping) else ():
        for number, entry in enumerate(entries if isinstance(entries, list) else [entries], 1):
            yield str(name), number, entry


def _rule(body: str, name: str, entry: Mapping[str, Any], acts: Mapping[str, Act]) -> Rule:
    """The rule of an entry whose value and days are sound; a citation or status that is not gets a stand-in."""
    given = entry.get("cite")
    cite: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
    status, article = entry.get("status"), cite.get("article")
    ref = RuleRef(
        body=body,
        name=name,
        cite=Citation(acts.get(str(cite.get("act")), NO_ACT), article if isinstance(article, str) else None),
        status=Status(str(status)) if is_status(status) else Status.UNVERIFIED,
        valid_from=entry["valid_from"],
        note=Text.of(entry["note"]) if is_text(entry.get("note")) else None,
    )
    return Rule(name, entry["value"], ref, entry["valid_from"], entry.get("valid_until"), tuple(entry.get("only", ())))
