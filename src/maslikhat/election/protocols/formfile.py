"""Reads a form: `rules/<country>/protocol.toml`, tables `form`, `line` and `relation`.

Every fault of the file is found and raised together. A relation without `cite` is a check of good practice; one with
`cite` names act, article (if known) and how far it was read, as every rule does.
"""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import time
from pathlib import Path

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.fields import Fields
from maslikhat.election.protocols.form import ACROSS, CheckKind, Clock, Form, Join, Line, LineKind, Relation, Severity
from maslikhat.election.protocols.formula import VOTES, Comparison, parse_comparison
from maslikhat.law.acts import read_acts
from maslikhat.law.toml import read_toml

FORM_FIELDS = ("id", "title", "coded_from", "turnout", "blind", "clock")
CLOCK_FIELDS = ("offset", "valid_from", "elsewhere")
_OFFSET = re.compile(r"[+-][0-9]{2}:[0-9]{2}")
LINE_FIELDS = ("id", "kind", "number", "name", "blank_is_zero", "optional", "by")
RELATION_FIELDS = (
    *("id", "title", "check", "formula", "join", "tolerance", "lines", "smallest", "points", "counts_votes"),
    *("severity", "cite", "status", "valid_from", "valid_until", "note"),
)


def find_form(form_id: str, rules: Path) -> Form:
    """Read the form of this id below the folder of rules ("ge.protocol": `rules/ge/protocol.toml`). Raises BadInput."""
    country, _, name = form_id.partition(".")
    path = rules / country / f"{name}.toml"
    if not name or not path.is_file():
        raise BadInput([Fault("unknown-form", {"form": form_id, "file": f"{country}/{name}.toml"})])
    return read_form(path, read_acts(path.parent))


def read_form(path: Path, acts: Mapping[str, Act]) -> Form:
    """Read one form whole. Raises BadInput with every fault: file, table and what is wrong."""
    faults: list[Fault] = []
    document = Fields(read_toml(path), Place(str(path)), faults)
    document.only(("form", "line", "relation"))
    head = document.inner("form")
    head.only(FORM_FIELDS)
    form_id, title, coded_from = head.word("id"), head.text("title"), head.day("coded_from")
    lines = [_line(fields) for fields in document.rows("line")]
    hours = tuple(line.id for line in sorted((each for each in lines if each.by), key=lambda each: str(each.by)))
    relations = [_relation(fields, form_id, acts, hours) for fields in document.rows("relation")]
    turnout = head.inner("turnout")
    parts = turnout.words("numerator"), turnout.words("denominator")
    known = frozenset({line.id for line in lines} | {VOTES, AGAINST_ALL})
    for name in sorted(({*parts[0], *parts[1]}.union(*(relation.inputs for relation in relations))) - known):
        document.fault("unknown-line", line=name, known=tuple(sorted(known)))
    for ids in ([line.id for line in lines], [relation.id for relation in relations]):
        for name in sorted(name for name, number in Counter(ids).items() if number > 1):
            document.fault("repeated-form-id", id=name)
    blind, clocks = head.flag("blind", default=True), _clocks(head)
    if faults:
        raise BadInput(faults)
    return Form(form_id, title, coded_from, {line.id: line for line in lines}, tuple(relations), parts, blind, clocks)


def _clocks(head: Fields) -> tuple[Clock, ...]:
    """The clocks of the country, the earliest first."""
    found = []
    for fields in head.rows("clock") if "clock" in head.table else ():
        fields.only(CLOCK_FIELDS)
        offset = fields.word("offset")
        if not _OFFSET.fullmatch(offset):
            fields.fault("wrong-field", field="offset", wanted="+05:00")
        found.append(Clock(offset, fields.day("valid_from"), fields.words("elsewhere", ())))
    return tuple(sorted(found, key=lambda each: each.valid_from))


def _line(fields: Fields) -> Line:
    fields.only(LINE_FIELDS)
    number = fields.word("number", "")
    kind = fields.choice("kind", LineKind, LineKind.COUNT)
    blank_is_zero = fields.flag("blank_is_zero", default=False)
    if blank_is_zero and kind is not LineKind.COUNT:
        fields.fault("wrong-field", field="blank_is_zero", wanted="kind = count")
    optional, by = fields.flag("optional", default=False), fields.table.get("by")
    if by is not None and (not isinstance(by, time) or kind is not LineKind.COUNT):
        fields.fault("wrong-field", field="by", wanted="12:00:00, kind = count")
        by = None
    return Line(fields.word("id"), kind, fields.text("name"), number or None, blank_is_zero, optional, by)


def _relation(fields: Fields, form_id: str, acts: Mapping[str, Act], hours: tuple[str, ...]) -> Relation:
    fields.only(RELATION_FIELDS)
    check = fields.choice("check", CheckKind, CheckKind.FORMULA)
    comparisons = _comparisons(fields) if check is CheckKind.FORMULA else ()
    has_votes = any(name in (VOTES, AGAINST_ALL) for comparison in comparisons for name, _ in comparison.terms)
    severity = fields.choice("severity", Severity)
    if check in (*ACROSS, CheckKind.STANDS) and severity is Severity.ERROR:
        fields.fault("wrong-field", field="severity", wanted=str(Severity.WARNING))
    return Relation(
        id=fields.word("id"),
        title=fields.text("title"),
        severity=severity,
        valid_from=fields.day("valid_from"),
        check=check,
        comparisons=comparisons,
        join=fields.choice("join", Join, Join.AND),
        lines=_lines(fields, check, hours),
        smallest=fields.count("smallest"),
        points=fields.count("points"),
        counts_votes=fields.flag("counts_votes", default=has_votes),
        ref=_reference(fields, form_id, acts),
        valid_until=fields.day_if_given("valid_until"),
        note=fields.text("note") if "note" in fields.table else None,
    )


def _lines(fields: Fields, check: CheckKind, hours: tuple[str, ...]) -> tuple[str, ...]:
    """The lines that must be filled in; or the counts by the hour, in the order of the hours, and those after them."""
    if check is CheckKind.RISING:
        return (*hours, *fields.words("lines", ()))
    return fields.words("lines") if check is CheckKind.GIVEN else ()


def _comparisons(fields: Fields) -> tuple[Comparison, ...]:
    tolerance = fields.count("tolerance")
    found = []
    for text in fields.words("formula"):
        try:
            found.append(parse_comparison(text, tolerance))
        except ValueError as error:
            fields.fault("not-a-formula", formula=text, reason=str(error))
    return tuple(found)


def _reference(fields: Fields, form_id: str, acts: Mapping[str, Act]) -> RuleRef | None:
    if "cite" not in fields.table:
        return None
    cite = fields.inner("cite")
    name, article = cite.word("act"), cite.word("article", "")
    status = fields.choice("status", Status)
    if name not in acts:
        fields.fault("unknown-act", act=name)
        return None
    citation = Citation(acts[name], article or None)
    note = fields.text("note") if "note" in fields.table else None
    return RuleRef(form_id, fields.word("id"), citation, status, fields.day("valid_from"), note)
