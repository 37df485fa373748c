"""Whether published figures of groups say that the quota was met: the law asks it of each list, and of its mandates.

A figure of all lists together, of a whole council, or of another age class than the law's decides nothing. Persons one
by one are judged in `mandates.group_quota`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.shares import parse_share
from maslikhat.election.candidates.competition import ALL
from maslikhat.election.candidates.groups import possible_numbers
from maslikhat.election.case.model import Case, PeopleGroup
from maslikhat.election.case.people import QUOTA
from maslikhat.election.model import LISTS
from maslikhat.law.shelf import InForce

RULE = "group_quota"
_UNDER = re.compile(r"under_([0-9]+)")


@dataclass(frozen=True, slots=True)
class QuotaRule:
    """The quota as the law of a day has it: its share, the age under which one is young, where it is written."""

    share: Fraction
    age: int | None
    ref: RuleRef


@dataclass(frozen=True, slots=True)
class QuotaFigure:
    """A published figure held against the quota: `needed` is the fewest; `holds` is None where it decides nothing.

    `why` is then "all-lists", "not-lists", "other-age", or "rounding" where the printed share allows both.
    """

    group: PeopleGroup
    needed: int
    holds: bool | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class QuotaFigures:
    """The rule, what the published figures say of it, and how many lists nothing is published for by itself."""

    rule: QuotaRule
    figures: tuple[QuotaFigure, ...]
    lists: int
    unknown: int


def quota_rule(law: InForce) -> QuotaRule | None:
    """The quota of the law of that day; None where it has none."""
    rule = law.get(RULE)
    if rule is None or not isinstance(rule.value.get("share"), str):
        return None
    groups = rule.value.get("groups")
    ages = [_UNDER.fullmatch(str(each)) for each in groups] if isinstance(groups, list | tuple) else []
    age = next((int(found[1]) for found in ages if found), None)
    return QuotaRule(parse_share(str(rule.value["share"])), age, rule.ref)


def quota_figures(case: Case, law: InForce) -> QuotaFigures | None:
    """Hold every published figure of the quota against it; None where the law has no quota or nothing is published."""
    rule = quota_rule(law)
    if rule is None or not case.groups:
        return None
    figures = tuple(_judged(each, rule) for each in case.groups if each.group == QUOTA)
    lists = {count.by for count in case.candidates if count.contests == (LISTS,)} & {each.id for each in case.options}
    decided = {each.group.by for each in figures if each.holds is not None}
    return QuotaFigures(rule, figures, len(lists), len(lists - decided))


def _judged(group: PeopleGroup, rule: QuotaRule) -> QuotaFigure:
    exact = rule.share * group.of
    needed = -(-exact.numerator // exact.denominator)
    possible = possible_numbers(group)
    for why in _in_the_way(group, rule):
        return QuotaFigure(group, needed, None, why)
    if not possible or (possible[0] < needed <= possible[-1]):
        return QuotaFigure(group, needed, None, "rounding")
    return QuotaFigure(group, needed, possible[0] >= needed)


def _in_the_way(group: PeopleGroup, rule: QuotaRule) -> Iterator[str]:
    if group.contest != LISTS:
        yield "not-lists"
    if group.by == ALL:
        yield "all-lists"
    if group.age is not None and group.age != rule.age:
        yield "other-age"
