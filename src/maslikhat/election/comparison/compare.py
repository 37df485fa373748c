"""The list tier of an election under a changed rule: another method, threshold, number of seats, or law of a day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import DivisorMethod, ListRules, Method, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.comparison.measures import Measures, measure, measured_seats
from maslikhat.election.result.model import Result


class UnknownMethod(MaslikhatError):
    """No method of this name."""

    code = "unknown-method"


class NoListTier(MaslikhatError):
    """The election has no seats by list to compare."""

    code = "no-list-tier"


METHODS: Mapping[str, Method] = {
    **{quota.value.replace("_", "-"): QuotaMethod(quota) for quota in Quota},
    "largest-remainder": QuotaMethod(),
    "most-votes": QuotaMethod(Quota.HARE, Rest.MOST_VOTES),
    **{divisors.value.replace("_", "-"): DivisorMethod(divisors) for divisors in Divisors},
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """The tier by law and the tier as changed, each with its measures.

    `house` are all seats by law where the tier shares what the lists are entitled to, constituencies included; None
    where it shares list seats.
    """

    by_law: ListTier
    changed: ListTier
    measures_by_law: Measures
    measures_changed: Measures
    house: int | None = None


def method_named(name: str) -> Method:
    """The method of this name ("dhondt", "sainte-lague", "largest-remainder" ...). Raises UnknownMethod."""
    try:
        return METHODS[name.lower().replace("_", "-")]
    except KeyError:
        raise UnknownMethod(value=name, known=tuple(METHODS)) from None


def change_rules(
    rules: ListRules, *, method: str | None = None, threshold: Fraction | None = None, seats: int | None = None
) -> ListRules:
    """The rules with a method, a threshold or a number of seats replaced; what is replaced cites no article."""
    refs = dict(rules.refs)
    if method is not None:
        refs.pop("list_allocation", None)
        rules = replace(rules, method=method_named(method))
    if threshold is not None:
        refs.pop("threshold", None)
        kept = rules.threshold or Threshold(threshold, Base.VALID, equal_passes=True)
        rules = replace(rules, threshold=replace(kept, share=threshold, coalition_share=None))
    if seats is not None:
        refs.pop("seats", None)
        rules = replace(rules, seats=seats)
    return replace(rules, refs=refs)


def compare(result: Result, changed: ListRules) -> Comparison:
    """Share the same votes by other rules. Raises NoListTier and what `allocate_lists` raises."""
    if result.tier is None:
        raise NoListTier(body=result.case.body)
    other = allocate_lists(result.tier.tally, replace(changed, exhausted=changed.exhausted or "vacant"), result.around)
    house = sum(measured_seats(result, result.tier).values()) if result.counts_entitlement else None
    return Comparison(result.tier, other.value, measure(result, result.tier), measure(result, other.value), house)
