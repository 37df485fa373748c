"""Papers of a case as a frame: one row a paper (a station in a contest), a column for each line and option.

Columns: `row` (in the file), `station`, `contest`, `territory`, `line_<id>` and `option_<id>`, all figures 64-bit
integers: counts, marks as 1 and 0, times as minutes since 1970. Whatever checks or sums papers takes them so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import narwhals as nw

from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.engine import Frame
from maslikhat.election.protocols.formula import VOTES
from maslikhat.election.protocols.mapping import PaperFile


@dataclass(frozen=True, slots=True)
class Papers:
    """Papers of one file, whole and well formed. `standing` tells which options stand in each contest, `records` how
    many rows of the file were read (in a long file more than there are papers).

    The frame is lazy and rests on an open database in memory; it lives as long as this value.
    """

    file: PaperFile
    frame: Frame
    lines: tuple[str, ...]
    options: tuple[str, ...]
    standing: Mapping[str, tuple[str, ...]]
    records: int

    @property
    def parties(self) -> tuple[str, ...]:
        """The options that can win: all but "against all"."""
        return tuple(option for option in self.options if option != AGAINST_ALL)

    @property
    def column_of(self) -> dict[str, str]:
        """The frame's column of each name that a relation may use."""
        named = {line: f"line_{line}" for line in self.lines}
        return {**named, VOTES: VOTES, AGAINST_ALL: AGAINST_ALL}

    def with_sums(self) -> Frame:
        """The frame with `votes` (over lists or candidates) and `against_all` (0 where it is not on the ballot) added.

        An option that does not stand in a contest counts as 0; an empty line stays empty.
        """
        against = nw.col(f"option_{AGAINST_ALL}").fill_null(0) if AGAINST_ALL in self.options else nw.lit(0, nw.Int64)
        votes = nw.sum_horizontal(*(nw.col(f"option_{option}") for option in self.parties))
        return self.frame.with_columns(votes.alias(VOTES), against.alias(AGAINST_ALL))
