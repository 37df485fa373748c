"""The people of an election's list seats, and the quota of groups, under the law of its day.

Where the list of a party was not published its seats stay unnamed; where the law coded says nothing of the order, too.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.shares import parse_share
from maslikhat.election.case.model import Case, Person
from maslikhat.election.mandates.group_quota import QuotaCheck, check_group_quota
from maslikhat.election.mandates.naming import Naming, Order, name_seats
from maslikhat.law.shelf import InForce


@dataclass(frozen=True, slots=True)
class ListPeople:
    """The people of one list's seats, and the quota held against its list and its mandates (None where not coded)."""

    naming: Naming
    quota_of_list: QuotaCheck | None
    quota_of_mandates: QuotaCheck | None
    rule: RuleRef | None


def name_lists(case: Case, law: InForce, seats: Mapping[str, int]) -> tuple[ListPeople, ...]:
    """Name the people of every list that has seats. Raises NotOnTheList, NamedTwice, MoreNamesThanSeats."""
    order = law.get("list_order")
    by = cast(Order, order.value["by"]) if order else None
    leave = frozenset(_constituency_winners(case)) if law.get("winner_leaves_list") else frozenset()
    told = []
    for option, count in seats.items():
        if count:
            listed = [person for person in case.people if person.option == option and person.constituency is None]
            chosen = [person.name.en for person in listed if person.named]
            naming = name_seats(option, count, listed, by, chosen=chosen, left_the_list=leave)
            told.append(_with_quota(case, law, naming, listed, order.ref if order else None))
    return tuple(told)


def _constituency_winners(case: Case) -> list[str]:
    return [each.winner for each in case.constituencies if each.winner is not None]


def _with_quota(case: Case, law: InForce, naming: Naming, listed: list[Person], rule: RuleRef | None) -> ListPeople:
    quota = law.get("group_quota")
    if quota is None or not listed:
        return ListPeople(naming, None, None, rule)
    share, of = parse_share(str(quota.value["share"])), cast(list[str], quota.value["of"])
    on_list = check_group_quota(listed, share, case.date) if "list" in of else None
    on_mandates = check_group_quota(naming.people, share, case.date, naming.seats) if "mandates" in of else None
    return ListPeople(naming, on_list, on_mandates, rule)
