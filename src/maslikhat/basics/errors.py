"""Faults of input, each with its place, and the errors that carry them.

A fault has a stable code (the id of its sentence in `wording`), the facts the sentence needs, and its place.
A file is checked whole: `BadInput` carries every fault found, not the first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault is: file, row (1 is the first line of the file), column, and the station or contest concerned."""

    file: str | None = None
    row: int | None = None
    column: str | None = None
    item: str | None = None

    def __str__(self) -> str:
        parts = [self.file, f"row {self.row}" if self.row is not None else None, self.column, self.item]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: `code` names its sentence, `facts` fill it, `place` says where."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    place: Place = field(default_factory=Place)

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({told})" + (f" at {self.place}" if str(self.place) else "")


class MaslikhatError(Exception):
    """An error of this project: a code with its sentence in three languages, facts, and a place."""

    code: ClassVar[str] = "error"

    def __init__(self, place: Place | None = None, **facts: object) -> None:
        self.faults: tuple[Fault, ...] = (Fault(self.code, facts, place or Place()),)
        super().__init__(str(self.faults[0]))


class BadInput(MaslikhatError):
    """Input that cannot be used, with every fault that was found in it."""

    code = "bad-input"

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__()
        self.faults = tuple(faults)
        self.args = ("; ".join(str(fault) for fault in self.faults),)
