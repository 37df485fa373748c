"""A contradiction between published figures, as data: its versions, what proves which of them wrong, no prose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from maslikhat.basics.explained import Fact
from maslikhat.election.case import PrintedShare

Figure = int | PrintedShare
Facts = dict[str, Fact]


class Verdict(StrEnum):
    """Whether a checksum proves which version is wrong, or the contradiction stays open."""

    PROVED = "proved"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Key:
    """Which figure is meant: of which contest, option, territory and hour."""

    contest: str
    figure: str
    option: str | None = None
    territory: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One value of a figure and the sources that print it; `votes.csv` and its like are the case's own files."""

    value: Figure
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """One check that speaks for or against a version, or a slip that would explain it: its kind and exact facts.

    `holds` says how a checksum came out; it is None where the proof is only a possible cause.
    """

    kind: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    holds: bool | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A figure with versions that cannot all be right. `right` and `wrong` are filled as far as proofs go."""

    key: Key
    versions: tuple[Version, ...]
    verdict: Verdict
    right: Figure | None
    wrong: tuple[Figure, ...]
    proofs: tuple[Proof, ...]

    @property
    def contest(self) -> str:
        """The contest of the figure."""
        return self.key.contest

    @property
    def figure(self) -> str:
        """Which figure it is: votes, share, seats_total ..."""
        return self.key.figure

    @property
    def option(self) -> str | None:
        """The option of the figure, if it is of one."""
        return self.key.option
