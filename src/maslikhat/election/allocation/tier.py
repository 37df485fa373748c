"""A shared list tier: its votes, its rules, who stood where, the share, the seats.

Made by `lists`, read by `steps` and `ranking`, by everyone after.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from maslikhat.election.allocation.bounds import Round
from maslikhat.election.allocation.divisor import DivisorShare
from maslikhat.election.allocation.outcome import LotsNeeded, Seats
from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.allocation.rulebook import ListRules
from maslikhat.election.allocation.single_list import SingleListShare
from maslikhat.election.allocation.threshold import Standing
from maslikhat.election.model import OptionKind, Tally

Share = QuotaShare | DivisorShare | SingleListShare


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the tier must know beside votes: kinds and numbers of candidates of lists, the order of a tie, seats won.

    `drawn` is the order in which lots were drawn for a tie of lists.
    """

    kinds: Mapping[str, OptionKind] = field(default_factory=dict)
    candidates: Mapping[str, int] = field(default_factory=dict)
    order: Mapping[str, int] = field(default_factory=dict)
    won: Mapping[str, int] = field(default_factory=dict)
    drawn: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListTier:
    """The shared list seats and all that led to them; `seats` are of every list of the tally, zeros included.

    `share` is the sharing before a list ran out of candidates: `capped` are then the candidates of such lists and
    `wanted` the seats that their votes would have given them; `raised` got the least number of seats. `rounds` are the
    sharings that made up the seats: the first, and those anew. `settled` is the tie that drawn lots settled.
    """

    tally: Tally
    rules: ListRules
    standings: Mapping[str, Standing]
    share: Share
    seats: Seats | LotsNeeded
    capped: Mapping[str, int] = field(default_factory=dict)
    vacant: int = 0
    wanted: Mapping[str, int] = field(default_factory=dict)
    raised: Mapping[str, int] = field(default_factory=dict)
    rounds: tuple[Round, ...] = ()
    settled: LotsNeeded | None = None

    @property
    def certain(self) -> Seats:
        """The seats that are certain."""
        return self.seats.certain if isinstance(self.seats, LotsNeeded) else self.seats

    @property
    def is_bounded(self) -> bool:
        """Whether the seats are not those of the first sharing, because a list was held at a bound."""
        return bool(self.capped or self.raised)

    @property
    def passed(self) -> tuple[str, ...]:
        """The lists that take part in the sharing, by votes."""
        return tuple(sorted((n for n, s in self.standings.items() if s.passed), key=lambda n: -self.tally.votes[n]))
