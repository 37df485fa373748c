"""What an election is made of: options on a ballot, constituencies, tallies.

These plain values are handed from room to room: `protocols` and `tabulation` make tallies of papers, `allocation`
makes seats of tallies, `mandates` makes people of seats.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from maslikhat.basics.text import Text

LISTS = "lists"
AGAINST_ALL = "against_all"


class OptionKind(StrEnum):
    """What a voter can mark: a party's list, a list of a coalition, a candidate of no party, or "against all"."""

    LIST = "list"
    COALITION = "coalition"
    INDEPENDENT = "independent"
    AGAINST_ALL = "against_all"


class Unit(StrEnum):
    """What the figures of a tally count: votes, or published shares in units of their last printed digit."""

    VOTES = "votes"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class Option:
    """A line of the ballot. `registered` is its place in the order of registration, where that is known.

    `colour` and `colour_dark` are those on light and on dark paper, `pattern` what stands for them in grey print.
    """

    id: str
    name: Text
    short: Text
    kind: OptionKind = OptionKind.LIST
    registered: int | None = None
    colour: str | None = None
    candidates: int | None = None
    colour_dark: str | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Constituency:
    """A constituency (округ) that elects one deputy; winner and party as published where the votes are not."""

    id: str
    name: Text
    winner: str | None = None
    party: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of one contest.

    `contest` is `LISTS` or a constituency's id; `votes` are those of lists or candidates, "against all" apart.
    `lines` are the other lines of the paper that are known: registered, received, issued, took_part, invalid ...
    `stations` and `expected` are polling stations counted and to be counted, where they are known.
    With `unit` SHARES the figures are published shares (606 for "60.6 %"), and `lines` holds their sum as "whole".
    """

    contest: str
    votes: Mapping[str, int]
    against_all: int | None = None
    lines: Mapping[str, int] = field(default_factory=dict)
    unit: Unit = Unit.VOTES
    stations: int | None = None
    expected: int | None = None

    @property
    def valid(self) -> int:
        """Votes for lists or candidates, without "against all"."""
        return sum(self.votes.values())

    @property
    def valid_and_against_all(self) -> int:
        """Votes for lists or candidates and "against all"."""
        return self.valid + (self.against_all or 0)

    @property
    def is_whole(self) -> bool:
        """Whether every expected station is counted, and no paper more (True where their number is not known)."""
        return self.expected is None or self.stations is None or self.stations == self.expected
