"""Fields of a TOML table, each of its kind or a fault: words, lists of words, days, counts, texts, choices.

Used by the readers of forms and of mappings. A wrong field gives a harmless stand-in and a fault, so that reading goes
on and finds every other fault; whoever reads raises them together.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from maslikhat.basics.errors import Fault, Place
from maslikhat.basics.text import LANGUAGES, Text

Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Fields:
    """A table of a TOML file, where it stands, and the faults found so far (shared by all tables of the file)."""

    table: Mapping[str, object]
    place: Place
    faults: list[Fault]

    def fault(self, code: str, **facts: object) -> None:
        """Note a fault at this table."""
        self.faults.append(Fault(code, facts, self.place))

    def only(self, known: tuple[str, ...]) -> None:
        """Every field besides these is a fault: most likely a slip of the hand."""
        for name in sorted(set(self.table) - set(known)):
            self.fault("unknown-field", field=name)

    def word(self, name: str, default: str | None = None) -> str:
        """One word; without a default it must be there."""
        found = self.table.get(name, default)
        if not isinstance(found, str) or (default is None and not found):
            self.fault("wrong-field", field=name, wanted="word")
            return default or ""
        return found

    def words(self, name: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of words, or one word for a list of one."""
        found = self.table.get(name, list(default) if default is not None else None)
        found = [found] if isinstance(found, str) else found
        if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
            self.fault("wrong-field", field=name, wanted="words")
            return default or ()
        return tuple(found)

    def pairs(self, name: str) -> dict[str, str]:
        """A table of words; empty where it is not given."""
        found = self.table.get(name, {})
        if not isinstance(found, Mapping) or not all(isinstance(word, str) for word in found.values()):
            self.fault("wrong-field", field=name, wanted="table")
            return {}
        return dict(found)

    def day(self, name: str) -> date:
        """A day that must be there."""
        found = self.table.get(name)
        if not isinstance(found, date):
            self.fault("wrong-field", field=name, wanted="date")
            return date.min
        return found

    def day_if_given(self, name: str) -> date | None:
        """A day, or None where there is none."""
        return self.day(name) if name in self.table else None

    def count(self, name: str) -> int:
        """A whole number not below zero; zero where it is not given."""
        found = self.table.get(name, 0)
        if not isinstance(found, int) or isinstance(found, bool) or found < 0:
            self.fault("wrong-field", field=name, wanted="count")
            return 0
        return found

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        found = self.table.get(name, default)
        if not isinstance(found, bool):
            self.fault("wrong-field", field=name, wanted="true or false")
            return default
        return found

    def text(self, name: str) -> Text:
        """Words in all three languages."""
        found = self.table.get(name)
        words = [found.get(language) for language in LANGUAGES] if isinstance(found, Mapping) else [None]
        if not isinstance(found, Mapping) or not all(isinstance(word, str) and word for word in words):
            self.fault("wrong-field", field=name, wanted="text")
            return Text("", "", "")
        return Text.of(found)

    def choice(self, name: str, kinds: type[Kind], default: Kind | None = None) -> Kind:
        """One of a few words."""
        found = self.table.get(name, default)
        if found in set(kinds):
            return kinds(str(found))
        self.fault("unknown-word", value=str(found), allowed=tuple(str(kind) for kind in kinds))
        return next(iter(kinds))

    def inner(self, name: str) -> "Fields":
        """A table inside this one; empty where it is not given or is none."""
        found = self.table.get(name, {})
        if not isinstance(found, Mapping):
            self.fault("wrong-field", field=name, wanted="table")
            found = {}
        return replace(self, table=found, place=_below(self.place, name))

    def rows(self, name: str) -> list["Fields"]:
        """The tables of an array of tables, each placed by its number. None at all is a fault."""
        found = self.table.get(name)
        if not isinstance(found, list) or not found or not all(isinstance(row, Mapping) for row in found):
            self.fault("wrong-field", field=name, wanted="tables")
            return []
        return [
            replace(self, table=row, place=_below(self.place, f"{name} {number}"))
            for number, row in enumerate(found, 1)
        ]


def _below(place: Place, name: str) -> Place:
    return replace(place, column=f"{place.column}.{name}" if place.column else name)
