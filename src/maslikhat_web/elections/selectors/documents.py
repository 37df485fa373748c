"""What pages and programs get of an election as data: exact figures, nothing worded."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from django.db.models import prefetch_related_objects

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.zones import utc_text
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.comparison.compare import Comparison
from maslikhat.election.comparison.measures import Measures
from maslikhat.election.export.document import result_document, rule_document, step_document
from maslikhat.election.export.staffwork import moment
from maslikhat.election.export.tables import records_of, table_of
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.moments import lines_and_times
from maslikhat.election.result.reason import seat_kinds
from maslikhat_web.elections.models import PublishedCorrection, PublishedPaper
from maslikhat_web.elections.selectors.papers import Breach, Found
from maslikhat_web.elections.selectors.public import Listed, Shown

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


def listed_document(each: Listed) -> Document:
    """A published election as lists of elections show it."""
    return {
        "id": each.election,
        "body": each.body,
        "level": each.level or None,
        "date": each.day.isoformat(),
        "state": each.state,
        "title": dict(each.title),
        "seats": dict(each.headline["seats"]),
        "publication": each.number,
        "published_at": utc_text(each.published_at),
    }


def seats_document(shown: Shown) -> Document:
    """The seats of an election in short, as other sites show them."""
    publication = shown.publication
    facts = {"election": publication.election, "title": dict(publication.title), "state": publication.state}
    return {**facts, "publication": publication.number, "seats": dict(shown.result.total_seats)}


def region_document(shown: Shown, code: str) -> Document:
    """What was published of one territory: each figure with its hour and the source that prints it."""
    figures = [
        {"figure": each.figure, "at": each.at, "value": str(each.value), "source": each.source}
        for each in shown.case.published
        if each.territory == code
    ]
    return {"election": shown.publication.election, "territory": code, "figures": figures}


def downloads_document(shown: Shown, addresses: Sequence[str]) -> Document:
    """The files of an election, and the hash of the case that they are made of."""
    digest = shown.publication.archive_sha256
    return {"election": shown.publication.election, "archive_sha256": digest, "files": list(addresses)}


def papers_document(shown: Shown, found: Found, broken: Sequence[Breach]) -> Document:
    """A page of papers, how many of all break which relation, what the publication was made without and why."""
    return {
        **_paged(found),
        "broken": [breach_document(each) for each in broken],
        "papers": paper_documents(found.papers, shown.read.form),
        "left_out": shown.publication.left_out,
    }


def missing_document(found: Found) -> Document:
    """A page of the stations of the list that have sent no paper."""
    return {**_paged(found), "stations": [{"station": each, "territory": of or None} for each, of in found.papers]}


def _paged(found: Found) -> Document:
    return {"number": found.number, "page": found.page, "pages": found.pages}


def versions_document(versions: Sequence[PublishedPaper], form: Form | None) -> Document:
    """Every version of a station's paper."""
    return {"versions": paper_documents(versions, form)}


def tried_document(compared: Comparison) -> Document:
    """List seats by law and under a setting; lots where a tie is left."""
    outcome = compared.changed.seats
    lots = None
    if isinstance(outcome, LotsNeeded):
        lots = {"tied": list(outcome.tied), "seats": outcome.seats, "rule": outcome.rule.name if outcome.rule else None}
    return {
        "by_law": dict(compared.by_law.certain),
        "changed": dict(compared.changed.certain),
        "lots": lots,
        "measures_by_law": _measures(compared.measures_by_law),
        "measures_changed": _measures(compared.measures_changed),
    }


def _measures(told: Measures) -> Document:
    return {name: str(value) for name, value in asdict(told).items()}


def paper_document(paper: PublishedPaper, form: Form | None) -> Document:
    """Its keys, lines, times and votes, the relations it breaks and by how much, its scans, its entry, its corrections.

    `corrections` must be fetched with the papers (prefetch_related), or each paper costs a query.
    """
    lines, times = lines_and_times(paper.lines, form, paper.territory)
    return {
        "station": paper.station,
        "contest": paper.contest,
        "territory": paper.territory or None,
        "version": paper.version,
        "origin": paper.origin,
        "lines": lines,
        "times": times,
        "votes": paper.votes,
        "against_all": paper.against_all,
        "broken": paper.broken,
        "scans": paper.scans,
        "entry": paper.entry,
        "corrections": [_correction(each) for each in paper.corrections.all()],
    }


def paper_documents(papers: Sequence[PublishedPaper], form: Form | None) -> list[Document]:
    """The documents of these papers; their corrections by one query."""
    prefetch_related_objects(list(papers), "corrections")
    return [paper_document(each, form) for each in papers]


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


def breach_document(breach: Breach) -> Document:
    """How many papers break a relation, and to which side."""
    return {"relation": breach.relation.id, "papers": breach.papers, "more": breach.more, "fewer": breach.fewer}
