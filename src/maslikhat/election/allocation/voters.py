"""Whether there are voters for so many votes more: a change that needs more is told as one that cannot happen.

Where the registered voters are known, all votes counted and those added must be within them; where only those who took
part are, the votes added alone must be, as nobody knows how many stayed away.
"""

from dataclasses import dataclass
from typing import Literal

from maslikhat.election.model import Tally


@dataclass(frozen=True, slots=True)
class Voters:
    """The voters there are by one `line` of the papers, and the votes `counted`, "against all" included."""

    line: Literal["registered", "took_part"]
    number: int
    counted: int

    @property
    def most_added(self) -> int:
        """The most votes that can be added, all others unchanged."""
        return self.number - self.counted if self.line == "registered" else self.number


def voters_of(tally: Tally) -> Voters | None:
    """The voters of a count: registered, else took part; None where neither is known."""
    counted = tally.valid_and_against_all
    if "registered" in tally.lines:
        return Voters("registered", tally.lines["registered"], counted)
    if "took_part" in tally.lines:
        return Voters("took_part", tally.lines["took_part"], counted)
    return None
