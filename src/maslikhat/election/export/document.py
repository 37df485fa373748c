"""A result as a JSON document: seats, votes, every step with exact facts, what it rests on, its sources.

The document's shape is published in docs/result.schema.json. Fractions are text ("1990573/23"), so nothing is rounded.
"""

from collections.abc import Mapping
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.explained import Explained, Step
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.allocation.majority import Elected
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.case.model import Case
from maslikhat.election.mandates.group_quota import QuotaCheck
from maslikhat.election.mandates.people import ListPeople
from maslikhat.election.model import Tally
from maslikhat.election.result.model import ConstituencyResult, OpenPoint, Result, differences

Json = Mapping[str, object]
SCHEMA = "maslikhat.result/1"


def result_document(explained: Explained[Result], sums: Json | None = None) -> Json:
    """The document of a result. `steps` are in the order in which they were taken.

    `sums` are those of the papers held against printed counts, where they were held.
    """
    result = explained.value
    return {
        "schema": SCHEMA,
        "election": _election(result),
        "seats": {
            "lists": dict(result.list_seats),
            "constituencies": {each.constituency.id: each.winner for each in result.constituencies},
            "total": dict(result.total_seats),
            "entitled": dict(result.tier.certain) if result.counts_entitlement and result.tier else None,
        },
        "lots": _lots(result.lots),
        "votes": {contest: tally_document(tally) for contest, tally in result.tallies.items()},
        "constituencies": [constituency_document(each) for each in result.constituencies],
        "mandates": [_people(each) for each in result.people],
        "steps": [step_document(step) for step in explained.steps],
        "official": {
            "known": bool(result.case.official),
            "differences": [
                {"option": each.option, "tier": each.tier, "official": each.official, "computed": each.computed}
                for each in differences(result)
            ],
        },
        "sums": sums,
        "rules": [rule_document(rule.ref) for rule in result.law.rules.values()],
        "sources": sources_document(result.case),
    }


def step_document(step: Step) -> Json:
    """A step: its kind, its exact facts, the rule it rests on."""
    return {
        "kind": step.kind,
        "facts": {name: exact(value) for name, value in step.facts.items()},
        "rule": step.rule.name if step.rule else None,
    }


def rule_document(rule: RuleRef) -> Json:
    """A rule as cited: act, article, status, first day, note."""
    return {
        "name": rule.name,
        "act": text_document(rule.cite.act.short),
        "article": rule.cite.article,
        "address": rule.cite.act.address,
        "status": rule.status.value,
        "valid_from": rule.valid_from.isoformat(),
        "note": text_document(rule.note) if rule.note else None,
    }


def tally_document(tally: Tally) -> Json:
    """A count: votes by option, the other lines, stations counted and expected."""
    return {
        "unit": tally.unit.value,
        "votes": dict(tally.votes),
        "against_all": tally.against_all,
        "lines": dict(tally.lines),
        "stations": tally.stations,
        "expected": tally.expected,
    }


def sources_document(case: Case) -> list[Json]:
    """The sources of a case."""
    return [
        {"id": each.id, "what": text_document(each.what), "address": each.address, "date": each.date}
        for each in case.sources
    ]


def text_document(text: Text) -> Json:
    """A text in its three languages."""
    return {language: text[language] for language in LANGUAGES}


def exact(value: object) -> object:
    """A fact as JSON: fractions as text, tuples as lists, the rest as it is."""
    if isinstance(value, Fraction):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def _election(result: Result) -> Json:
    case = result.case
    return {
        "id": case.id,
        "title": text_document(case.title),
        "body": case.body,
        "level": case.level,
        "date": case.date.isoformat(),
        "state": case.state.value,
        "options": {option.id: text_document(option.name) for option in case.options},
        "firm_in_rounding": result.firm_in_rounding,
    }


def _lots(lots: LotsNeeded | None) -> Json | None:
    if lots is None:
        return None
    return {"tied": list(lots.tied), "seats": lots.seats, "rule": lots.rule.name if lots.rule else None}


def constituency_document(each: ConstituencyResult) -> Json:
    """A constituency: its winner, whether it was counted, votes and margin where they are known."""
    outcome = each.outcome if isinstance(each.outcome, Elected) else None
    return {
        "id": each.constituency.id,
        "name": text_document(each.constituency.name),
        "winner": each.winner,
        "option": each.option,
        "counted": each.outcome is not None,
        "votes": outcome.votes if outcome else None,
        "runner_up": outcome.runner_up if outcome else None,
        "margin": outcome.margin if outcome else None,
        "against_all": each.tally.against_all if each.tally else None,
        "base": each.tally.valid_and_against_all if each.tally else None,
        "lots": _constituency_lots(each),
        "unverified": _open_point(each.open_point),
    }


def _constituency_lots(each: ConstituencyResult) -> Json | None:
    lots = _lots(each.lots)
    return {**lots, "decides": each.decided_by_lots} if lots else None


def _open_point(point: OpenPoint | None) -> Json | None:
    if point is None:
        return None
    rule = point.rule.name if point.rule else None
    return {"point": "against_all_leads", "against_all": point.against_all, "first": list(point.first), "rule": rule}


def _people(each: ListPeople) -> Json:
    return {
        "list": each.naming.list,
        "seats": each.naming.seats,
        "people": [text_document(person.name) for person in each.naming.people],
        "not_published": each.naming.not_published,
        "exhausted": each.naming.exhausted,
        "quota_of_list": _quota(each.quota_of_list),
        "quota_of_mandates": _quota(each.quota_of_mandates),
    }


def _quota(check: QuotaCheck | None) -> Json | None:
    if check is None:
        return None
    told = {"count": check.count, "all": check.all, "needed": check.needed, "unknown": check.unknown}
    return {**told, "holds": check.holds}
