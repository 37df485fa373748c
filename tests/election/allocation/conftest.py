"""Invented list tiers whose steps are told, and what is looked for in the steps."""

from datetime import date
from fractions import Fraction

from maslikhat.basics.citation import Act, Citation, RuleRef, Status
from maslikhat.basics.explained import Step
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import Base, Threshold
from maslikhat.election.allocation.tier import Circumstances
from maslikhat.election.model import LISTS, Tally
from maslikhat.wording.steps import tell

WORDS = Text.of("Elections Law")
NAMES = {name: Text(f"{name}-kk", f"{name}-ru", f"{name}-en") for name in "abcd"}
RULES = (
    "threshold",
    "single_list",
    "single_list_minimum",
    "list_minimum",
    "list_allocation",
    "list_tie",
    "exhausted_list",
)
REFS = {
    name: RuleRef("kz.mazhilis", name, Citation(Act("e", WORDS, WORDS), "1"), Status.TEXT, date(2020, 1, 1))
    for name in RULES
}
TEN = Threshold(Fraction(1, 10), Base.VALID, equal_passes=True)
HARE = ListRules(10, QuotaMethod(), refs=REFS)


def told(votes: dict[str, int], rules: ListRules = HARE, around: Circumstances | None = None) -> list[Step]:
    """The steps of an election, each said once in each language so that none has a hole."""
    steps = list(allocate_lists(Tally(LISTS, votes), rules, around).steps)
    for step in steps:
        for language in LANGUAGES:
            assert tell(step, language, NAMES).strip()
    return steps


def of(kind: str, steps: list[Step]) -> list[dict[str, object]]:
    return [dict(step.facts) for step in steps if step.kind == kind]


def rule_of(kind: str, steps: list[Step]) -> set[str | None]:
    return {step.rule.name if step.rule else None for step in steps if step.kind == kind}
