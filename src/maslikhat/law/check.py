"""Is a rule file sound: no gap, no overlap, every change a change, every value of the known shape?

What it finds are faults of the file. What is only unverified, or cited without an article, is not a fault:
`doubtful` lists it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from textwrap import shorten
from typing import Any

from jsonschema import Draft202012Validator, ValidationError

from maslikhat.basics.citation import Status
from maslikhat.basics.errors import Fault, Place
from maslikhat.law.rulefile import Body, Rule, Scanned
from maslikhat.law.shelf import RULES, SEATS, body_of
from maslikhat.law.toml import read_toml

# A body without seats is no body to elect; of any other rule, the law may have had none for a time.
ALWAYS = {SEATS}
OF_A_VALUE = re.compile(r"^rule\..+\.value\b")
SCHEMA = RULES / "schema" / "rule-file.schema.json"
ACTS_SCHEMA = RULES / "schema" / "acts.schema.json"
FORM_SCHEMA = RULES / "schema" / "protocol.schema.json"


def check_body(body: Body) -> list[Fault]:
    """List the faults of a rule file: shape, name, overlaps, gaps, changes that change nothing."""
    return [*check_shape(body.file), *_check_name(body), *_check_days(body)]


def check_scanned(scanned: Scanned) -> list[Fault]:
    """List the faults of a rule file besides those of reading it: all of them, or what can be said of a faulty one.

    Reading tells already what is wrong with an entry itself; of a faulty file the schema is asked for values only.
    """
    body = scanned.body
    if body is not None and not scanned.faults:
        return check_body(body)
    faults = [fault for fault in check_shape(scanned.path) if OF_A_VALUE.search(fault.place.column or "")]
    if body is None:
        return faults
    of_days = _check_days(
        replace(body, rules=tuple(each for each in scanned.dated if each.name not in scanned.undated))
    )
    # What differs between two entries cannot be told where a citation or status is a stand-in.
    return [*faults, *_check_name(body), *(each for each in of_days if each.code != "rule-change-without-change")]


def check_shape(path: Path, schema: Path = SCHEMA) -> list[Fault]:
    """Hold a file of rules against its published JSON schema. Raises BadInput if it is not TOML."""
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    document = json.loads(json.dumps(read_toml(path), default=str))
    return [
        Fault("not-as-schema", _broken(error), Place(str(path), column=error.json_path.removeprefix("$.")))
        for error in validator.iter_errors(document)
    ]


def _broken(error: ValidationError) -> dict[str, object]:
    """Which keyword of the schema is broken, what it asks for, and what stands there."""
    asked: Any = error.validator_value
    found: Any = error.instance
    schema: Any = error.schema
    if error.validator == "required":
        asked = [name for name in asked if name not in found]
    elif error.validator == "additionalProperties":
        asked = sorted(set(found) - set(schema.get("properties", ())))
    elif error.validator == "dependentRequired":
        asked = [name for key, names in asked.items() if key in found for name in names if name not in found]
    told = tuple(str(each) for each in asked) if isinstance(asked, list) else str(asked)
    return {"keyword": str(error.validator), "asked": told, "found": shorten(json.dumps(found, ensure_ascii=False), 60)}


def doubtful(body: Body) -> list[Rule]:
    """List the entries that nobody has read in the law, or that name no article."""
    return [rule for rule in body.rules if rule.ref.status is Status.UNVERIFIED or rule.ref.cite.article is None]


def _check_name(body: Body) -> Iterator[Fault]:
    """The id must be that of the file, or nobody finds the body under its own name."""
    wanted = body_of(body.file)
    if body.id != wanted:
        yield Fault("unknown-word", {"value": body.id, "allowed": (wanted,)}, Place(str(body.file), column="body.id"))


def _check_days(body: Body) -> Iterator[Fault]:
    for level in body.levels or (None,):
        entries: dict[str, list[Rule]] = {}
        for rule in sorted(body.rules, key=lambda rule: rule.valid_from):
            if rule.applies_to(level):
                entries.setdefault(rule.name, []).append(rule)
        for name, dated in entries.items():
            yield from _check_run(dated, body, Place(str(body.file), column=f"rule.{name}", item=level))


def _check_run(dated: list[Rule], body: Body, place: Place) -> Iterator[Fault]:
    first, coded_from = dated[0].valid_from, body.coded_from
    if first < coded_from:
        yield Fault("rule-before-coded-law", {"day": first.isoformat()}, place)
    if dated[0].name in ALWAYS and first > coded_from:
        yield _gap(coded_from, first, place)
    for before, after in pairwise(dated):
        yield from _check_change(before, after, place)


def _check_change(before: Rule, after: Rule, place: Place) -> Iterator[Fault]:
    """What is wrong between an entry and the next of the same rule and level."""
    facts = {"before": before.valid_from.isoformat(), "after": after.valid_from.isoformat()}
    last = before.valid_until
    if before.valid_from == after.valid_from or (last and last >= after.valid_from):
        yield Fault("rule-overlap", facts, place)
    elif last and last + timedelta(days=1) < after.valid_from:
        yield _gap(last + timedelta(days=1), after.valid_from, place)
    elif before.value == after.value and before.ref.cite == after.ref.cite and before.ref.status is after.ref.status:
        yield Fault("rule-change-without-change", facts, place)


def _gap(first: date, after: date, place: Place) -> Fault:
    """The days without a rule: from the first of them to the day before the next rule."""
    facts = {"first": first.isoformat(), "last": (after - timedelta(days=1)).isoformat()}
    return Fault("rule-gap", facts, place)
