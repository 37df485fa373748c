"""What pages and programs get of an election as data: exact figures, nothing worded."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import prefetch_related_objects

from maslikhat.basics.citation import RuleRef
from maslikhat.election.export.document import result_document, rule_document, step_document
from maslikhat.election.export.staffwork import moment
from maslikhat.election.export.tables import records_of, table_of
from maslikhat.election.result.reason import seat_kinds
from maslikhat_web.elections.models import PublishedCorrection, PublishedPaper
from maslikhat_web.elections.selectors.public import Shown

Document = Mapping[str, Any]


def how_document(shown: Shown) -> Document:
    """Every step in its order, and the rules that they rest on."""
    rules: dict[str, RuleRef] = {step.rule.name: step.rule for step in shown.read.explained.steps if step.rule}
    return {
        "steps": [step_document(step) for step in shown.read.explained.steps],
        "rules": [rule_document(rule) for rule in rules.values()],
    }


def constituencies_document(shown: Shown) -> Document:
    """The constituencies of the result."""
    return {"constituencies": result_document(shown.read.explained)["constituencies"]}


def candidates_document(shown: Shown) -> Document:
    """How many stood, by stage and nominator, as published."""
    return {"candidates": table_document(shown, "candidates")}


def table_document(shown: Shown, name: str) -> list[Mapping[str, object]]:
    """A table of the result as objects; empty where it has no row."""
    table = table_of(shown.read.explained, name)
    return records_of(table) if table else []


def list_document(shown: Shown, option: str) -> Document:
    """A list: its votes, how it stands to the threshold, its seats and the kind of reason of each."""
    result, tier = shown.result, shown.result.tier
    standing = tier.standings[option] if tier and option in tier.standings else None
    held = tier.certain[option] if tier else 0
    name = shown.case.option(option).name
    return {
        "id": option,
        "name": {language: name[language] for language in ("kk", "ru", "en")},
        "votes": tier.tally.votes[option] if tier else None,
        "unit": tier.tally.unit.value if tier else None,
        "least_to_pass": standing.least if standing else None,
        "passed": standing.passed if standing else None,
        "numbered": "entitlement" if result.counts_entitlement else "list_seats",
        "seats": [
            {"seat": number, "kind": kind} for number, kind in enumerate(seat_kinds(result, option) if held else (), 1)
        ],
    }


def paper_document(paper: PublishedPaper) -> Document:
    """Its keys, its lines and votes, the relations it breaks and by how much, its entry of the record, its corrections.

    `corrections` must be fetched with the papers (prefetch_related), or each paper costs a query.
    """
    return {
        "station": paper.station,
        "contest": paper.contest,
        "territory": paper.territory or None,
        "version": paper.version,
        "origin": paper.origin,
        "lines": paper.lines,
        "votes": paper.votes,
        "against_all": paper.against_all,
        "broken": paper.broken,
        "entry": paper.entry,
        "corrections": [_correction(each) for each in paper.corrections.all()],
    }


def paper_documents(papers: Sequence[PublishedPaper]) -> list[Document]:
    """The documents of these papers; their corrections by one query."""
    prefetch_related_objects(list(papers), "corrections")
    return [paper_document(each) for each in papers]


def _correction(each: PublishedCorrection) -> Document:
    """Why the paper came to this version after it was handed on; persons by their author keys."""
    return {
        "number": each.number,
        "ground": each.ground,
        "recount": each.recount,
        "before": each.before,
        "after": each.after,
        "requested_by": each.requested_by,
        "requested_at": moment(each.requested_at),
        "approved_by": each.approved_by,
        "approved_at": moment(each.approved_at),
        "entry": each.entry,
    }
