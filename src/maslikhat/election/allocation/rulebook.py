"""The rules of a list tier, read from the law in force into typed values.

The law room knows entries and days; what a value means is known here. Shares are text in the rule file and exact
fractions here. A rule that is not coded stays None: nothing is assumed in its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import cast

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.shares import parse_share
from maslikhat.election.allocation.bounds import Exhausted
from maslikhat.election.allocation.divisor import Divisors
from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.single_list import SingleListRule
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tie import By
from maslikhat.law.rulefile import Rule
from maslikhat.law.shelf import InForce


class SeatsNotSet(MaslikhatError):
    """The law leaves the number of seats to a commission, and the case does not give it."""

    code = "seats-not-set"


class SeatsNotByLaw(MaslikhatError):
    """The case gives seats by list, and the law of that day and level has none."""

    code = "seats-not-by-law"


class SeatsNotHalved(MaslikhatError):
    """A share of the seats is not a whole number, and the rule file does not say who gets the odd one."""

    code = "seats-not-halved"


@dataclass(frozen=True, slots=True)
class QuotaMethod:
    """Whole quotas, then the rest."""

    quota: Quota = Quota.HARE
    rest: Rest = Rest.LARGEST_REMAINDER


@dataclass(frozen=True, slots=True)
class DivisorMethod:
    """Highest quotients by a sequence of divisors."""

    divisors: Divisors


Method = QuotaMethod | DivisorMethod


@dataclass(frozen=True, slots=True)
class ListRules:
    """How the seats of a list tier are shared; `refs` name where each part is written.

    `minimum` is the least number of seats of every list that takes part.
    """

    seats: int
    method: Method
    threshold: Threshold | None = None
    tie: By | None = None
    single_list: SingleListRule | None = None
    exhausted: Exhausted | None = None
    minimum: int = 0
    refs: Mapping[str, RuleRef] = field(default_factory=dict)


def list_rules(law: InForce, given: Mapping[str, int]) -> ListRules | None:
    """Read the rules of the list tier; None where no seat is elected by list.

    `given` is what the case says of seats the law leaves open: {"lists": 16} or {"total": 32}.
    Raises NotCoded, SeatsNotSet, SeatsNotHalved, SeatsNotByLaw.
    """
    seats = tier_seats(law, "lists", given)
    if not seats:
        if given.get("lists"):
            raise SeatsNotByLaw(body=law.body.id, seats=given["lists"])
        return None
    tie = law.get("list_tie")
    exhausted = law.get("exhausted_list")
    return ListRules(
        seats=seats,
        method=method_of(law["list_allocation"].value),
        threshold=_threshold(law.get("threshold")),
        tie=cast(By, tie.value["by"]) if tie else None,
        single_list=_single_list(law.get("single_list"), law.get("single_list_minimum")),
        exhausted=cast(Exhausted, exhausted.value["seats"]) if exhausted else None,
        minimum=_least(law.get("list_minimum")),
        refs={name: rule.ref for name, rule in law.rules.items()},
    )


def tier_seats(law: InForce, tier: str, given: Mapping[str, int]) -> int:
    """Give the seats of a tier ("lists" or "constituencies"; "lists" of a compensating law is the whole house)."""
    value = law["seats"].value
    coded = value.get("house", value.get(tier, 0)) if tier == "lists" else value.get(tier, given.get(tier, 0))
    if isinstance(coded, int):
        return coded
    if tier in given:
        return given[tier]
    if "total" not in given:
        raise SeatsNotSet(body=law.body.id, tier=tier)
    share = parse_share(str(cast(Mapping[str, object], coded)["share"])) * given["total"]
    if share.denominator != 1:
        raise SeatsNotHalved(body=law.body.id, seats=given["total"], tier=tier)
    return share.numerator


def method_of(value: Mapping[str, object]) -> Method:
    """Read a `list_allocation` value: a quota with what follows, or divisors."""
    if value["method"] == "divisor":
        return DivisorMethod(Divisors(str(value["divisors"])))
    return QuotaMethod(Quota(str(value["quota"])), Rest(str(value["rest"])))


def _threshold(rule: Rule | None) -> Threshold | None:
    if rule is None:
        return None
    value = rule.value
    exempt = value.get("exempt_constituencies")
    coalition = value.get("coalition_share")
    return Threshold(
        share=parse_share(str(value["share"])),
        of=Base(str(value["of"])),
        equal_passes=bool(value["equal_passes"]),
        coalition_share=parse_share(str(coalition)) if coalition else None,
        exempt_constituencies=exempt if isinstance(exempt, int) else None,
    )


def _single_list(rule: Rule | None, minimum: Rule | None) -> SingleListRule | None:
    if rule is None:
        return None
    return SingleListRule(Fraction(str(rule.value["factor"])), _least(minimum))


def _least(rule: Rule | None) -> int:
    """The least number of seats; none where no rule says one."""
    seats = rule.value["seats"] if rule else 0
    return seats if isinstance(seats, int) else 0
