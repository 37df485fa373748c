"""The paper as it is typed: sections of fields, one sheet a contest and station.

The order is that of the form, then of the ballot. A field's key is the line's id, or `votes.<option>`. All values are
whole numbers: counts, marks as 1 and 0, times as minutes since 1970, as everywhere papers are checked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from maslikhat.basics.text import Text
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.form import Form, Line, LineKind, Relation
from maslikhat.election.protocols.formula import VOTES

VOTES_PREFIX = "votes."
Figures = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Field:
    """One place on the paper. `number` is printed beside it on the form, where the form has numbers."""

    key: str
    kind: LineKind
    name: Text
    number: str | None = None
    blank_is_zero: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the paper: `counts`, `votes`, or `ending` (times, signatures, stamp)."""

    id: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, eq=False)
class Sheet:
    """The paper of one contest, and the relations that hold on it. Two sheets are never the same one."""

    contest: str
    parts: tuple[Part, ...]
    relations: tuple[Relation, ...]

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Every field by its key, in the order of the paper."""
        return {field.key: field for part in self.parts for field in part.fields}

    @cached_property
    def options(self) -> dict[str, str]:
        """The option of each field of votes, "against all" included, by key."""
        return {key: key.removeprefix(VOTES_PREFIX) for key in self.fields if key.startswith(VOTES_PREFIX)}

    def part_of(self, key: str) -> str:
        """The section in which a field stands. Raises KeyError."""
        return next(part.id for part in self.parts if key in {field.key for field in part.fields})

    def keys_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """The fields behind names that a relation uses: `votes` stands for every list or candidate."""
        wanted = set(names)
        against = VOTES_PREFIX + AGAINST_ALL
        return tuple(
            key
            for key in self.fields
            if key in wanted
            or (key == against and AGAINST_ALL in wanted)
            or (key in self.options and key != against and VOTES in wanted)
        )


def sheet_of(form: Form, contest: str, options: Mapping[str, Text]) -> Sheet:
    """The sheet of a contest: the form's lines, and a field for each option that stands (with its name)."""
    lines = [line for line in form.lines.values() if line.kind is not LineKind.TEXT]
    counts = tuple(_field(line) for line in lines if line.kind is LineKind.COUNT)
    votes = tuple(Field(VOTES_PREFIX + option, LineKind.COUNT, name) for option, name in options.items())
    ending = tuple(_field(line) for line in lines if line.kind is not LineKind.COUNT)
    parts = Part("counts", counts), Part("votes", votes), Part("ending", ending)
    return Sheet(contest, tuple(part for part in parts if part.fields), form.relations)


def effective(sheet: Sheet, figures: Figures) -> dict[str, int | None]:
    """Every field of the sheet; one left blank is zero only where the form says so."""
    return {
        key: 0 if figures.get(key) is None and field.blank_is_zero else figures.get(key)
        for key, field in sheet.fields.items()
    }


def differing(sheet: Sheet, one: Figures, other: Figures) -> tuple[str, ...]:
    """The fields in which two typings differ, in the order of the paper."""
    left, right = effective(sheet, one), effective(sheet, other)
    return tuple(key for key in sheet.fields if left[key] != right[key])


def _field(line: Line) -> Field:
    return Field(line.id, line.kind, line.name, line.number, line.blank_is_zero, line.optional)
