"""Is a rule file sound: no gap, no overlap, every change a change, every value of the known shape?

What it finds are faults of the file. What is only unverified, or cited without an article, is not a fault:
`doubtful` lists it.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from jsonschema import Draft202012Validator

from maslikhat.basics.citation import Status
from maslikhat.basics.errors import Fault, Place
from maslikhat.law.library import RULES
from maslikhat.law.rulefile import Body, Rule
from maslikhat.law.toml import read_toml

ALWAYS = {"seats"}
SCHEMA = RULES / "schema" / "rule-file.schema.json"


def check_body(body: Body) -> list[Fault]:
    """List the faults of a rule file: shape, overlaps, gaps, changes that change nothing."""
    return [*check_shape(body.file), *_check_days(body)]


def check_shape(path: Path, schema: Path = SCHEMA) -> list[Fault]:
    """Hold a rule file against the published JSON schema. Raises BadInput if it is not TOML."""
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    document = json.loads(json.dumps(read_toml(path), default=date.isoformat))
    return [
        Fault("not-as-schema", {"reason": error.message}, Place(str(path), column=error.json_path.removeprefix("$.")))
        for error in validator.iter_errors(document)
    ]


def doubtful(body: Body) -> list[Rule]:
    """List the entries that nobody has read in the law, or that name no article."""
    return [rule for rule in body.rules if rule.ref.status is Status.UNVERIFIED or rule.ref.cite.article is None]


def _check_days(body: Body) -> Iterator[Fault]:
    for scope in body.levels or (None,):
        entries: dict[str, list[Rule]] = {}
        for rule in sorted(body.rules, key=lambda rule: rule.valid_from):
            if rule.applies_to(scope):
                entries.setdefault(rule.name, []).append(rule)
        for name, dated in entries.items():
            yield from _check_run(dated, body.coded_from, Place(str(body.file), column=f"rule.{name}", item=scope))


def _check_run(dated: list[Rule], coded_from: date, place: Place) -> Iterator[Fault]:
    if dated[0].valid_from < coded_from:
        yield Fault("rule-before-coded-law", {"day": dated[0].valid_from.isoformat()}, place)
    if dated[0].name in ALWAYS and dated[0].valid_from > coded_from:
        yield Fault("rule-gap", {"before": coded_from.isoformat(), "after": dated[0].valid_from.isoformat()}, place)
    for before, after in pairwise(dated):
        facts = {"before": before.valid_from.isoformat(), "after": after.valid_from.isoformat()}
        if before.valid_from == after.valid_from or (before.valid_until and before.valid_until >= after.valid_from):
            yield Fault("rule-overlap", facts, place)
        elif before.valid_until and before.valid_until + timedelta(days=1) < after.valid_from:
            yield Fault("rule-gap", facts, place)
        elif before.value == after.value and before.ref.cite == after.ref.cite:
            yield Fault("rule-change-without-change", facts, place)
