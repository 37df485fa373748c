"""The result of an election, every tier in one: what was counted, what was only published, what is not known."""

from collections.abc import Mapping
from dataclasses import dataclass

from maslikhat.basics.citation import RuleRef
from maslikhat.election.allocation.compensation import Compensated
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.outcome import LotsNeeded, Seats
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.case.model import Case
from maslikhat.election.mandates.people import ListPeople
from maslikhat.election.model import Constituency, Tally
from maslikhat.law.shelf import InForce


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Votes "against all" are as many as those of the `first` candidates or more; the law was not found to settle it.

    `votes` are those of the first candidate; `rule` is the entry that says "unknown", None where none is coded.
    """

    against_all: int
    first: tuple[str, ...]
    votes: int
    rule: RuleRef | None = None


@dataclass(frozen=True, slots=True)
class ConstituencyResult:
    """A constituency: the `outcome` counted from votes, or the winner as published, or neither.

    `winner` is a name where one was published, else the id of the option that won; `option` the winner's party or line.
    `tally` is the count it follows from; `is_by_majority` says that more than half was needed; `open_point` is there
    where the result rests on something that the law was not found to say.
    """

    constituency: Constituency
    outcome: Elected | RunOff | LotsNeeded | None
    winner: str | None
    option: str | None
    rule: RuleRef | None = None
    tally: Tally | None = None
    is_by_majority: bool = False
    open_point: OpenPoint | None = None

    @property
    def lots(self) -> LotsNeeded | None:
        """The lots that must be drawn here, for the seat or for who stands again; None where none are."""
        return self.outcome if isinstance(self.outcome, LotsNeeded) and self.winner is None else None

    @property
    def decided_by_lots(self) -> str:
        """What lots decide here: the "seat", or who stands again in the "run_off"."""
        return "run_off" if self.is_by_majority else "seat"


@dataclass(frozen=True, slots=True)
class Result:
    """An election with its seats. `compensated` where constituency seats count against list seats."""

    case: Case
    law: InForce
    tallies: Mapping[str, Tally]
    tier: ListTier | None
    around: Circumstances
    constituencies: tuple[ConstituencyResult, ...] = ()
    compensated: Compensated | None = None
    firm_in_rounding: bool | None = None
    constituency_seats: Mapping[str, int] | None = None
    people: tuple[ListPeople, ...] = ()

    @property
    def list_seats(self) -> Seats:
        """Certain list seats by list, those of lists that won none included."""
        if self.compensated is not None:
            return self.compensated.lists
        return self.tier.certain if self.tier else {}

    @property
    def total_seats(self) -> Seats:
        """All seats by list that are known: list seats and constituency seats."""
        if self.compensated is not None:
            return self.compensated.total
        won = self.constituency_seats or {}
        return {name: self.list_seats.get(name, 0) + won.get(name, 0) for name in {**self.list_seats, **won}}

    @property
    def counts_entitlement(self) -> bool:
        """Whether the tier shares all the seats a list is entitled to, constituencies included, not its list seats."""
        return self.law.get("compensation") is not None

    @property
    def lots(self) -> LotsNeeded | None:
        """The lots that must be drawn before the list seats are final; None where none are."""
        return self.tier.seats if self.tier and isinstance(self.tier.seats, LotsNeeded) else None


@dataclass(frozen=True, slots=True)
class Difference:
    """An official figure and the one computed: `tier` is "lists", "constituencies" or "total"."""

    option: str
    tier: str
    official: int
    computed: int


def differences(result: Result) -> tuple[Difference, ...]:
    """Where the computed seats differ from the official ones; constituency seats only where votes were counted."""
    computed: list[tuple[str, Seats]] = [("lists", result.list_seats)]
    if any(each.outcome is not None for each in result.constituencies):
        computed += [("constituencies", result.constituency_seats or {}), ("total", result.total_seats)]
    found = []
    for tier, seats in computed:
        for each in result.case.official:
            official = getattr(each, tier)
            if official is not None and official != seats.get(each.option, 0):
                found.append(Difference(each.option, tier, official, seats.get(each.option, 0)))
    return tuple(found)
