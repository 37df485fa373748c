"""A form: the lines of a station's paper and the relations that hold between them, as one country has them.

A form is data (`rules/<country>/protocol.toml`, read by `formfile`). It says what must hold and how grave a breach is;
it reads no file of figures and judges none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from itertools import combinations

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.text import Text
from maslikhat.election.protocols.formula import Comparison


class LineKind(StrEnum):
    """What a line holds: a count, a point in time, a mark that is there or not (1, 0), or words (kept, not checked)."""

    COUNT = "count"
    TIME = "time"
    MARK = "mark"
    TEXT = "text"


class Severity(StrEnum):
    """An error makes the paper faulty; a warning asks for a look and changes nothing."""

    ERROR = "error"
    WARNING = "warning"


class CheckKind(StrEnum):
    """How a relation is checked.

    FORMULA compares sums of lines of one paper; GIVEN asks that lines are filled in; RISING that counts taken one after
    another never fall; STANDS that votes are for who stands in the contest. The others look across papers: IDENTICAL
    for two with the same votes for every option, FAR for a list's share many points from that in the rest of its
    territory, SWAPPED for two lines that look exchanged.
    """

    FORMULA = "formula"
    GIVEN = "given"
    RISING = "rising"
    STANDS = "stands"
    IDENTICAL = "identical"
    FAR = "far_from_territory"
    SWAPPED = "swapped"


ACROSS = frozenset({CheckKind.IDENTICAL, CheckKind.FAR, CheckKind.SWAPPED})


class Join(StrEnum):
    """Whether every comparison of a relation must hold, or one of them is enough."""

    AND = "and"
    OR = "or"


class FormBeforeCodedLaw(MaslikhatError):
    """The day lies before the first day for which the form is coded; nothing is guessed."""

    code = "form-before-coded-law"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the paper; `number` is its number as printed on the form, where it has one.

    `blank_is_zero` says that the form lets a commission leave the line blank where it has nothing to count; `optional`
    that a paper need not have it at all. `by` is the hour by which a count of voters so far was taken.
    """

    id: str
    kind: LineKind
    name: Text
    number: str | None = None
    blank_is_zero: bool = False
    optional: bool = False
    by: time | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """One check. `ref` is None for a check of good practice that no law orders.

    `smallest` is for relations across papers: with fewer votes than that, chance alone breaks them. `points` is for
    FAR. `counts_votes` says that a residual is a number of votes that may be wrongly given.
    """

    id: str
    title: Text
    severity: Severity
    valid_from: date
    check: CheckKind = CheckKind.FORMULA
    comparisons: tuple[Comparison, ...] = ()
    join: Join = Join.AND
    lines: tuple[str, ...] = ()
    smallest: int = 0
    points: int = 0
    counts_votes: bool = False
    ref: RuleRef | None = None
    valid_until: date | None = None
    note: Text | None = None

    @property
    def inputs(self) -> frozenset[str]:
        """The lines that the relation looks at."""
        return frozenset(self.lines) | {name for comparison in self.comparisons for name, _ in comparison.terms}

    @property
    def has_sides(self) -> bool:
        """Whether two sums of votes must be equal, so that a residual says which is larger.

        Of a bound the sign says nothing, and a mark that is not there is not "fewer".
        """
        bounds = [(comparison.low, comparison.high) for comparison in self.comparisons]
        return self.counts_votes and self.check is CheckKind.FORMULA and len(bounds) == 1 and None not in bounds[0]

    def residual(self, paper: Mapping[str, int | None]) -> int | None:
        """What breaks the relation on one paper: the residual of its first broken comparison.

        For GIVEN it is the number of empty lines; for RISING the deepest fall, below nought.
        None where the relation holds, where a line it compares is not filled in, or where it looks across papers.
        """
        if self.check is CheckKind.GIVEN:
            return sum(name in paper and paper[name] is None for name in self.lines) or None
        if self.check is CheckKind.RISING:
            counts = [count for name in self.lines if (count := paper.get(name)) is not None]
            fall = min((later - earlier for earlier, later in combinations(counts, 2)), default=0)
            return fall if fall < 0 else None
        residuals = [comparison.residual(paper) for comparison in self.comparisons]
        broken = [
            residual
            for comparison, residual in zip(self.comparisons, residuals, strict=True)
            if residual is not None and not comparison.holds(residual)
        ]
        whole = len(broken) == len(self.comparisons)
        if None in residuals or not broken or (self.join is Join.OR and not whole):
            return None
        return broken[0]


@dataclass(frozen=True, slots=True)
class Clock:
    """The offset from UTC of every station of the country from a day on, but in the territories `elsewhere`."""

    offset: str
    valid_from: date
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it stands: lines by id, relations, and the lines whose sums are turnout's numerator and denominator.

    `blind` says that who types a paper again is never shown what the other person typed, even where the two differ.
    `clocks` are those of the country where it has one, the earliest first; `on` leaves that of the day.
    """

    id: str
    title: Text
    coded_from: date
    lines: Mapping[str, Line]
    relations: tuple[Relation, ...]
    turnout: tuple[tuple[str, ...], tuple[str, ...]]
    blind: bool = True
    clocks: tuple[Clock, ...] = ()

    def on(self, day: date) -> "Form":
        """The form with the relations and the clock in force on `day`. Raises FormBeforeCodedLaw."""
        if day < self.coded_from:
            raise FormBeforeCodedLaw(form=self.id, day=day.isoformat(), coded_from=self.coded_from.isoformat())
        held = tuple(
            relation
            for relation in self.relations
            if relation.valid_from <= day and (relation.valid_until is None or day <= relation.valid_until)
        )
        clocks = [each for each in self.clocks if each.valid_from <= day]
        return replace(self, relations=held, clocks=tuple(clocks[-1:]))

    def offset_in(self, territory: str) -> str:
        """The offset of the clock in a territory ("+04:00"), of a form `on` a day; empty where none is known."""
        return next((each.offset for each in self.clocks if territory not in each.elsewhere), "")
