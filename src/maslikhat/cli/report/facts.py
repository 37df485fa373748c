"""What the report needs to know of an election, gathered by the command that writes it.

Values of the rooms before, nothing worded and nothing drawn. What was not published is None or empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.explained import Step
from maslikhat.election.allocation.lists import ListTier
from maslikhat.election.candidates.competition import Stage
from maslikhat.election.case import Case
from maslikhat.election.publications import Contradiction


@dataclass(frozen=True, slots=True)
class ConstituencySeat:
    """A constituency and its winner (None where not published); `votes` and `margin` where votes are published."""

    constituency: str
    winner: str | None
    option: str | None
    votes: int | None = None
    margin: int | None = None


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """An election as the report tells it.

    `constituency_seats` are seats by option, None where neither counted nor published; `command` is what was typed.
    """

    case: Case
    tier: ListTier | None
    steps: tuple[Step, ...]
    constituency_seats: Mapping[str, int] | None = None
    constituencies: tuple[ConstituencySeat, ...] = ()
    stages: tuple[Stage, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    command: str = ""
    version: str = ""

    def list_seats(self, option: str) -> int:
        """The list seats that are certain for an option."""
        return self.tier.certain.get(option, 0) if self.tier else 0

    def seats(self, option: str) -> int:
        """All seats of an option that are known."""
        return self.list_seats(option) + (self.constituency_seats or {}).get(option, 0)

    @property
    def all_seats(self) -> int:
        """All seats that are shared or known: of the lists, and of the constituencies where these are known."""
        lists = self.tier.rules.seats if self.tier else 0
        return lists + sum((self.constituency_seats or {}).values())

    @property
    def rules(self) -> tuple[RuleRef, ...]:
        """Each rule that a step rests on, once."""
        return tuple({(step.rule.body, step.rule.name): step.rule for step in self.steps if step.rule}.values())
