"""What the measures of an election rest on: which seats the votes for lists decide, by which threshold and method.

Two elections whose grounds differ are not alike, and whoever shows them beside each other says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from maslikhat.basics.citation import RuleRef, Status
from maslikhat.election.allocation.rulebook import Method, SeatsNotHalved, SeatsNotSet, tier_seats
from maslikhat.election.allocation.threshold import Base
from maslikhat.election.case.model import CONSTITUENCIES
from maslikhat.election.comparison.measures import measured_seats
from maslikhat.election.model import LISTS, Unit
from maslikhat.election.result.model import Result
from maslikhat.law.errors import NotCoded


class Coverage(StrEnum):
    """Which seats of the council the votes for lists decide: all, a part, all by entitlement, or none."""

    WHOLE = "whole"
    PART = "part"
    ENTITLEMENT = "entitlement"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Ground:
    """The ground of the measures; `house` is None where the number of all seats is not known.

    `refs` say where threshold and method are written, `status` is the weakest reading of them.
    """

    coverage: Coverage
    seats: int
    house: int | None
    threshold: Fraction | None = None
    base: Base | None = None
    method: Method | None = None
    in_shares: bool = False
    refs: tuple[RuleRef, ...] = ()

    @property
    def status(self) -> Status | None:
        """How far the rules of threshold and method were read, by the weakest; None without any."""
        order = list(Status)
        return max((ref.status for ref in self.refs), key=order.index, default=None)


def ground_of(result: Result) -> Ground:
    """What the measures of an election rest on."""
    tier = result.tier
    house = house_seats(result)
    if tier is None:
        return Ground(Coverage.NONE, 0, house)
    seats = sum(measured_seats(result, tier).values())
    rules = tier.rules
    refs = tuple(rules.refs[name] for name in ("threshold", "list_allocation") if name in rules.refs)
    return Ground(
        coverage=_coverage(result, rules.seats, house),
        seats=seats,
        house=house,
        threshold=rules.threshold.share if rules.threshold else None,
        base=rules.threshold.of if rules.threshold else None,
        method=rules.method,
        in_shares=tier.tally.unit is Unit.SHARES,
        refs=refs,
    )


def differences(grounds: Sequence[Ground]) -> list[str]:
    """In which ways the grounds are not alike: "coverage", "entitlement", "threshold", "base", "method", "shares"."""
    told = [each for each in grounds if each.coverage is not Coverage.NONE]
    coverages = {each.coverage for each in told}
    differ = {
        "coverage": Coverage.PART in coverages and len(coverages) > 1,
        "entitlement": Coverage.ENTITLEMENT in coverages and len(coverages) > 1,
        "threshold": len({each.threshold for each in told}) > 1,
        "base": len({each.base for each in told if each.threshold}) > 1,
        "method": len({each.method for each in told}) > 1,
        "shares": len({each.in_shares for each in told}) > 1,
    }
    return [name for name, differs in differ.items() if differs]


def _coverage(result: Result, seats: int, house: int | None) -> Coverage:
    if result.counts_entitlement:
        return Coverage.ENTITLEMENT
    return Coverage.WHOLE if seats == house else Coverage.PART


def house_seats(result: Result) -> int | None:
    """All seats of the council: by law and the case, overhang included; None where they are not set."""
    if result.compensated is not None:
        return result.compensated.house
    given = result.case.seats
    if "total" in given:
        return given["total"]
    try:
        lists = tier_seats(result.law, LISTS, given)
        if result.counts_entitlement:
            return lists
        return lists + tier_seats(result.law, CONSTITUENCIES, given)
    except (SeatsNotSet, SeatsNotHalved, NotCoded):
        return None
