"""Which column of a published file is which line of the paper: `protocols.toml` of a case.

A file is wide (a row a station; columns for lines and options) or long (station, contest, option, votes; a row whose
option is a line of the form carries that line). Nothing about a file is guessed: what is not declared is not read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from maslikhat.basics.errors import Place
from maslikhat.election.model import LISTS

TIME_PARTS = ("year", "month", "day", "hour", "minute")

# In `may_be_empty`: of the columns that name a station together, some may be empty.
STATION = "station"


class Layout(StrEnum):
    """How a file lays the papers out."""

    WIDE = "wide"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One file of papers and what its columns mean.

    `station` names the columns that together name a station (joined by "-"). `contest` is the contest of every paper,
    unless `contest_column` says it row by row. `lines` maps a line of the form to its column, `options` an option to
    its column (wide), `times` a line to its five columns year, month, day, hour, minute or to one column with
    "2024-10-26 23:50", `fixed` a line to one moment for all papers. `yes` and `no` are the words of marks.
    `may_be_empty` lists the lines that the file leaves empty where the paper cannot be read. `options_at` tells where
    the mapping names each option, so that a wrong one is told there and not in the file.
    """

    path: Path
    layout: Layout
    station: tuple[str, ...]
    contest: str = LISTS
    contest_column: str | None = None
    territory: str | None = None
    lines: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fixed: Mapping[str, datetime] = field(default_factory=dict)
    option_column: str = "option"
    votes_column: str = "votes"
    may_be_empty: frozenset[str] = frozenset()
    yes: tuple[str, ...] = ("yes", "1")
    no: tuple[str, ...] = ("no", "0")
    sheet: str | None = None
    member: str | None = None
    delimiter: str = ","
    source: str | None = None
    options_at: Mapping[str, Place] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name, as faults give it."""
        return self.path.name

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that is read, once, in a fixed order."""
        known = [*self.station, self.contest_column, self.territory]
        if self.layout is Layout.LONG:
            known += [self.option_column, self.votes_column]
        else:
            known += [*self.lines.values(), *self.options.values()]
            known += [column for parts in self.times.values() for column in parts]
        return tuple(dict.fromkeys(column for column in known if column is not None))


@dataclass(frozen=True, slots=True)
class Publication:
    """All papers of a case: the form's id, the files, and how many stations should report each contest, if known.

    `stations` is a list of all stations (id to territory), where one is given: an id outside it is a fault.
    """

    form: str
    files: tuple[PaperFile, ...]
    expected: Mapping[str, int] = field(default_factory=dict)
    stations: Mapping[str, str | None] | None = None
