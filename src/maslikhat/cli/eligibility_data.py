"""What the rules of eligibility find in a case, as rows and as data: for `check` and `candidates`."""

from collections.abc import Iterator
from typing import Any

from maslikhat.basics.errors import Fault
from maslikhat.election.candidates.competition import Growth
from maslikhat.election.candidates.judging import Judged
from maslikhat.election.export.document import exact, text_document
from maslikhat.pages.standing import Demands, Eligibility


def eligibility_json(demands: Demands | Fault) -> dict[str, Any] | None:
    """Who does not meet which rule, and what the data does not say; None where the law is not coded."""
    if isinstance(demands, Fault):
        return None
    judgement = demands.judgement
    return {
        "judged": [judged_json(each, demands) for each in judgement.judged],
        "unanswered": [{"rule": each.rule, "why": each.why, "number": each.number} for each in judgement.unanswered],
    }


def judged_json(judged: Judged, demands: Demands) -> dict[str, Any]:
    """One person or list that does not meet a rule."""
    ref = demands.rules[judged.rule]
    return {
        "rule": judged.rule,
        "act": ref.cite.act.id,
        "article": ref.cite.article,
        "status": ref.status.value,
        "who": text_document(judged.who),
        "option": judged.option,
        "is_list": judged.is_list,
        "kind": judged.bar.kind,
        "facts": {name: exact(value) for name, value in judged.bar.facts.items()},
    }


def growth_json(growth: Growth) -> dict[str, Any]:
    """One stage with more candidates than the one before it."""
    return {
        "contests": list(growth.contests),
        "by": growth.by,
        "earlier": {"stage": growth.earlier, "number": growth.before},
        "later": {"stage": growth.later, "number": growth.after},
        "sources": list(growth.sources),
    }


def eligibility_rows(found: Eligibility | None) -> Iterator[tuple[object, ...]]:
    """A row for each finding, in the columns of `check`."""
    if found is None:
        return
    judged = found.demands.judgement.judged if isinstance(found.demands, Demands) else ()
    for each in judged:
        values = "; ".join(f"{name}={_shown(value)}" for name, value in each.bar.facts.items())
        what = (None, each.rule, None, each.bar.kind, "candidates", each.option, None, None)
        yield ("eligibility", None, None, each.who["en"], *what, values, None, None)
    for growth in found.growing:
        values = f"{growth.earlier} {growth.before}; {growth.later} {growth.after}"
        more, figure = growth.after - growth.before, f"candidates_{growth.later}"
        where = (";".join(growth.contests), None, more, None, figure)
        yield ("stages", None, None, None, *where, growth.by, None, None, values, None, None)
    for misfit in found.misfits:
        group = misfit.group
        place = (group.contest, misfit.kind, misfit.found - misfit.wanted, None, f"group_{group.group}", group.by)
        values = f"{misfit.found}; {misfit.wanted} ({', '.join(misfit.sources)})"
        yield ("groups", None, None, None, *place, None, None, values, None, None)


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
