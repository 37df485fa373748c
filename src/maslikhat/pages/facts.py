"""What the report needs to know of an election, gathered by the command that writes it.

Values of the rooms before, nothing worded and nothing drawn. What was not published is None or empty.
"""

from dataclasses import dataclass

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.explained import Explained, Step
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.candidates.competition import Stage, count_stages
from maslikhat.election.case import Case
from maslikhat.election.publications import Contradiction, find_contradictions
from maslikhat.election.result.model import Result


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """An election as the report tells it; `command` is what makes the page again, `version` that of the program."""

    result: Result
    steps: tuple[Step, ...]
    stages: tuple[Stage, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    command: str = ""
    version: str = ""

    @property
    def case(self) -> Case:
        """The case that was elected."""
        return self.result.case

    @property
    def tier(self) -> ListTier | None:
        """The list tier, None where nobody is elected by list."""
        return self.result.tier

    def list_seats(self, option: str) -> int:
        """The list seats that are certain for an option."""
        return self.result.list_seats.get(option, 0)

    def constituency_seats(self, option: str) -> int:
        """The constituency seats of an option, as counted or published."""
        return (self.result.constituency_seats or {}).get(option, 0)

    def seats(self, option: str) -> int:
        """All seats of an option that are known."""
        return self.result.total_seats.get(option, 0)

    @property
    def all_constituencies(self) -> int:
        """The constituency seats that are known to be of somebody."""
        return sum((self.result.constituency_seats or {}).values())

    @property
    def all_seats(self) -> int:
        """All seats: those of the lists, lots included, and of the constituencies where these are known."""
        if self.result.compensated is not None:
            return self.result.compensated.house
        return (self.tier.rules.seats if self.tier else 0) + self.all_constituencies

    @property
    def body_seats(self) -> int | None:
        """All seats of the body, with those that no voter fills; None where a part of them is not published here."""
        rule = self.result.law.get("seats")
        coded = rule.value if rule else {}
        wanted = coded.get("constituencies")
        if self.result.compensated is None and wanted is not None:
            missing = self.all_constituencies == 0 or (isinstance(wanted, int) and self.all_constituencies < wanted)
            if missing and self.tier is not None:
                return None
        appointed = coded.get("appointed", 0)
        return self.all_seats + (appointed if isinstance(appointed, int) else 0)

    @property
    def rules(self) -> tuple[RuleRef, ...]:
        """Each rule that a step rests on, once."""
        return tuple({(step.rule.body, step.rule.name): step.rule for step in self.steps if step.rule}.values())


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """A case that is checked, with or without a result: what was published of it, and what contradicts itself."""

    case: Case
    contradictions: tuple[Contradiction, ...]


def gather(elected: Explained[Result], command: str = "", version: str = "") -> ReportFacts:
    """Put together what the report tells of a result: its steps, its candidates, what was published of it."""
    result = elected.value
    seats = result.tier.rules.seats if result.tier else None
    stages = count_stages(result.case, seats) if result.case.candidates else ()
    return ReportFacts(result, elected.steps, stages, find_contradictions(result.case), command, version)
