"""How a station's paper stands: the state, both typings, who holds it, what is asked, what corrects it.

Computed from the acts by `moves`; never stored but as a copy for lists.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from maslikhat.election.entry.findings import Print
from maslikhat.election.entry.sheet import Sheet, differing

CLAIM_LASTS = timedelta(minutes=30)


class State(StrEnum):
    """Where a paper is on its way.

    FAULTY: the first typing has errors, the paper must be settled. BACK: settled, with its author again. CHECKING:
    differing fields are back with their authors. UNBALANCED: both typings agree and have errors.
    """

    EMPTY = "empty"
    FIRST = "first"
    FAULTY = "faulty"
    BACK = "back"
    FIRST_DONE = "first_done"
    SECOND = "second"
    DIFFERENT = "different"
    CHECKING = "checking"
    UNBALANCED = "unbalanced"
    DEFINITIVE = "definitive"


TYPED = frozenset({State.FIRST, State.BACK, State.SECOND, State.CHECKING})


@dataclass(frozen=True, slots=True)
class Typing:
    """One person's typing. `answered` are warnings this person gave a reason for, with the figures of then."""

    by: str
    figures: Mapping[str, int | None] = field(default_factory=dict)
    answered: Mapping[Print, str] = field(default_factory=dict)
    is_finished: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction after the papers were handed on. `number` counts from 1; undecided while `decided_by` is empty."""

    number: int
    before: Mapping[str, int | None]
    after: Mapping[str, int | None]
    ground: str
    recount: bool
    requested_by: str
    requested_at: datetime
    decided_by: str = ""
    decided_at: datetime | None = None
    is_approved: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A paper as it stands after `version` acts. `asked` gives the fields that each author still has to check."""

    state: State = State.EMPTY
    version: int = 0
    first: Typing | None = None
    second: Typing | None = None
    held_until: datetime | None = None
    asked: Mapping[str, frozenset[str]] = field(default_factory=dict)
    contested: frozenset[str] = frozenset()
    accepted: Mapping[Print, str] = field(default_factory=dict)
    reviewed: Mapping[str, str] = field(default_factory=dict)
    scans: tuple[str, ...] = ()
    is_closed: bool = False
    corrections: tuple[Correction, ...] = ()

    @property
    def authors(self) -> tuple[str, ...]:
        """Who typed, the first one first."""
        return tuple(typing.by for typing in (self.first, self.second) if typing)

    @property
    def holder(self) -> str:
        """Who has the paper in hand, in the turns that one person holds; else empty."""
        typing = {State.FIRST: self.first, State.BACK: self.first, State.SECOND: self.second}.get(self.state)
        return typing.by if typing else ""

    @property
    def open_correction(self) -> Correction | None:
        """The correction that waits for a decision."""
        return next((each for each in self.corrections if not each.decided_by), None)

    def typing_of(self, person: str) -> Typing | None:
        """The open typing of this person, if one is in hand; else None."""
        if self.state is State.CHECKING:
            found = next((each for each in (self.first, self.second) if each and each.by == person), None)
            return found if person in self.asked else None
        return (self.second if self.state is State.SECOND else self.first) if self.holder == person else None

    def open_fields(self, person: str, sheet: Sheet) -> frozenset[str]:
        """The fields that this person may fill in now."""
        if self.typing_of(person) is None:
            return frozenset()
        return self.asked[person] if self.state is State.CHECKING else frozenset(sheet.fields)

    def figures(self) -> dict[str, int | None]:
        """The figures that hold: two equal typings with every approved correction. Empty before it is definitive."""
        if self.state is not State.DEFINITIVE or self.first is None:
            return {}
        held = dict(self.first.figures)
        for each in self.corrections:
            held |= each.after if each.is_approved else {}
        return held

    def differences(self, sheet: Sheet) -> tuple[str, ...]:
        """Where the two typings differ now; empty while there is only one."""
        if self.first is None or self.second is None:
            return ()
        return differing(sheet, self.first.figures, self.second.figures)
