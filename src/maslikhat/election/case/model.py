"""What a case folder says: one election as it was published.

Plain values, handed to every later room. Nothing is computed here, and what was not published is None, never a guess.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Final

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Text
from maslikhat.election.model import Constituency, Option, Tally

Day = date

CONSTITUENCIES: Final = "constituencies"
HOUSE: Final = "house"


class NoTally(MaslikhatError):
    """The case has no votes for this contest."""

    code = "no-tally"


class UnknownOption(MaslikhatError):
    """The case has no such line of the ballot."""

    code = "unknown-option"


class State(StrEnum):
    """Whether the result is established or still being counted."""

    FINAL = "final"
    INTERIM = "interim"


@dataclass(frozen=True, slots=True)
class PrintedShare:
    """A share as printed, "60.60 %" being 6060 units with 2 decimals: the printed digits are part of the figure."""

    units: int
    decimals: int

    @property
    def share(self) -> Fraction:
        """The share as a part of one."""
        return Fraction(self.units, 100 * 10**self.decimals)

    def __str__(self) -> str:
        digits = str(self.units).zfill(self.decimals + 1)
        return (f"{digits[: -self.decimals]}.{digits[-self.decimals :]}" if self.decimals else digits) + "%"


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures were read. `date` is as much of the page's day as is known: 2023-03-19, 2023-03 or 2023."""

    id: str
    what: Text
    address: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """A line of the paper besides the options: registered, took_part, invalid ..."""

    contest: str
    line: str
    value: int
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficialSeats:
    """The seats that the commission published for an option; None where a tier was not published."""

    option: str
    lists: int | None
    constituencies: int | None
    total: int | None


@dataclass(frozen=True, slots=True)
class Published:
    """One figure as one source printed it; `territory` and `at` (16:10, opening) where it is of a part or an hour."""

    source: str
    contest: str
    figure: str
    value: int | PrintedShare
    option: str | None = None
    territory: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class CandidateCount:
    """How many candidates stood at a stage; `contests` are "lists", "constituencies" or ids of constituencies."""

    contests: tuple[str, ...]
    stage: str
    by: str
    number: int
    sources: tuple[str, ...]
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person on a list (with a position) or in a constituency.

    `born` is a day, or a year where no more is known. `named` says that the party's organ gave the person a mandate.
    """

    option: str
    name: Text
    position: int | None = None
    woman: bool | None = None
    born: date | int | None = None
    disability: bool | None = None
    constituency: str | None = None
    named: bool | None = None


@dataclass(frozen=True, slots=True)
class CouncilLevel:
    """A row of the structure of councils: how many councils a level has, and their seats by kind."""

    level: str
    councils: int
    seats: int | None = None
    constituencies: int | None = None
    lists: int | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Council:
    """A council by its name; seats are None where they were not published. Its elections' ids begin with its own."""

    id: str
    level: str
    name: Text
    seats: int | None = None
    constituencies: int | None = None
    lists: int | None = None
    sources: tuple[str, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class PeopleGroup:
    """How many of `of` people belong to a group: women, men, young, disability, or quota (all that a quota counts).

    `number` is None where only a share was printed. `age` is the published age class: "up to 29" is 29. The people
    are those of a contest (lists, constituencies, a constituency, the house) at a stage, all or those of one list.
    """

    contest: str
    stage: str
    by: str
    group: str
    of: int
    number: int | None = None
    printed: PrintedShare | None = None
    age: int | None = None
    sources: tuple[str, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class DrawnLots:
    """Lots that were drawn for a tie of a contest: the options tied, in the order drawn, and how it was done.

    `at` is the moment as written (2026-11-25T14:30); `sheet` the SHA-256 of the signed sheet, where there is one.
    """

    contest: str
    order: tuple[str, ...]
    at: str
    method: str
    drawn_by: str
    witnesses: str | None = None
    sheet: str | None = None


@dataclass(frozen=True)
class Case:
    """One election: its papers' figures, its official result and what was published about it."""

    folder: Path
    id: str
    title: Text
    body: str
    date: date
    state: State
    options: tuple[Option, ...]
    tallies: tuple[Tally, ...]
    totals: tuple[Total, ...]
    constituencies: tuple[Constituency, ...]
    people: tuple[Person, ...]
    official: tuple[OfficialSeats, ...]
    published: tuple[Published, ...]
    sources: tuple[Source, ...]
    candidates: tuple[CandidateCount, ...]
    structure: tuple[CouncilLevel, ...]
    seats: Mapping[str, int]
    level: str | None = None
    established: Day | None = None
    note: Text | None = None
    zone: str | None = None
    has_protocols: bool = False
    lots: tuple[DrawnLots, ...] = ()
    groups: tuple[PeopleGroup, ...] = ()
    councils: tuple[Council, ...] = ()

    @cached_property
    def _options(self) -> Mapping[str, Option]:
        return {option.id: option for option in self.options}

    @cached_property
    def _tallies(self) -> Mapping[str, Tally]:
        return {tally.contest: tally for tally in self.tallies}

    def lots_of(self, contest: str) -> DrawnLots | None:
        """The lots drawn for a contest; None where none were."""
        return next((each for each in self.lots if each.contest == contest), None)

    def option(self, option_id: str) -> Option:
        """The option of this id. Raises UnknownOption."""
        if option_id not in self._options:
            raise UnknownOption(value=option_id, known=tuple(self._options))
        return self._options[option_id]

    def tally(self, contest: str) -> Tally:
        """The count of a contest: `LISTS` or a constituency's id. Raises NoTally."""
        if contest not in self._tallies:
            raise NoTally(contest=contest)
        return self._tallies[contest]

    def has_tally(self, contest: str) -> bool:
        """Whether votes of this contest are published."""
        return contest in self._tallies
