"""What the rule file asks of candidates on a day, as typed values with their references.

Used by the command and by reports; the rules themselves are applied in `eligibility` and `deposit`.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.shares import parse_share
from maslikhat.election.candidates.deposit import DepositRule
from maslikhat.election.candidates.eligibility import Rounding
from maslikhat.law.rulefile import Rule
from maslikhat.law.shelf import InForce, in_force, open_body


class RuleOfCandidatesUnreadable(MaslikhatError):
    """A rule of candidates has not the shape that this room knows."""

    code = "rule-of-candidates-unreadable"


@dataclass(frozen=True, slots=True)
class Requirements:
    """What is asked of candidates and lists; None where the law of that day has no such rule coded."""

    age: int | None
    residence_years: int | None
    candidacies: int | None
    list_over: Fraction | None
    list_rounding: Rounding
    deposit: DepositRule | None
    minimum_wage: int | None
    rules: dict[str, RuleRef]


def read_requirements(body: str, day: date) -> Requirements:
    """What `rules/kz/candidates.toml` asks for an election of `body` ("kz.mazhilis") on `day`.

    Raises UnknownBody, UnknownLevel, BeforeCodedLaw, RuleOfCandidatesUnreadable.
    """
    country = body.partition(".")[0]
    law = in_force(open_body(f"{country}.candidates"), day, body)
    over, rounding = list_length(law)
    return Requirements(
        age=number(law, "age", "at_least"),
        residence_years=number(law, "residence", "years"),
        candidacies=number(law, "candidacies", "at_most"),
        list_over=over,
        list_rounding=rounding,
        deposit=deposit(law),
        minimum_wage=number(law, "minimum_wage", "tenge"),
        rules={name: rule.ref for name, rule in law.rules.items()},
    )


def number(law: InForce, name: str, key: str) -> int | None:
    """A whole number of a rule, or None where the rule is not coded."""
    rule = law.get(name)
    if rule is None:
        return None
    value = rule.value.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise unreadable(rule)
    return value


def list_length(law: InForce) -> tuple[Fraction | None, Rounding]:
    """By how much a list may be longer than the seats, and how that is rounded."""
    rule = law.get("list_length")
    if rule is None:
        return None, "up"
    over, rounding = rule.value.get("over"), rule.value.get("rounding")
    if not isinstance(over, str) or rounding not in ("up", "down"):
        raise unreadable(rule)
    return parse_share(over), "up" if rounding == "up" else "down"


def deposit(law: InForce) -> DepositRule | None:
    """The deposit and what returns it."""
    rule = law.get("deposit")
    if rule is None:
        return None
    wages, returned = rule.value.get("minimum_wages"), rule.value.get("returned_if")
    if not isinstance(wages, int) or not isinstance(returned, dict):
        raise unreadable(rule)
    share = returned.get("share")
    return DepositRule(
        minimum_wages=wages,
        share=parse_share(share) if isinstance(share, str) else None,
        elected=returned.get("elected") is True,
        death=returned.get("death") is True,
    )


def unreadable(rule: Rule) -> RuleOfCandidatesUnreadable:
    """The error that names the rule and its value."""
    return RuleOfCandidatesUnreadable(rule=rule.name, value=str(dict(rule.value)))
