"""Faults and errors in words: where it is, what is wrong, what to do.

Every code of the project has a sentence `fault-<code>` with the attribute `remedy`. Facts that quote a file are cut
short here, so that a cell of a million letters stays one line.
"""

from dataclasses import dataclass

from maslikhat.basics.errors import Fault, MaslikhatError, Place
from maslikhat.basics.text import Language, Text
from maslikhat.wording.catalogue import words

_LONGEST = 120
_MOST = 12


@dataclass(frozen=True, slots=True)
class FaultWords:
    """A fault in words: its place (may be empty), the sentence, and what to do."""

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        told = f"{self.where}: {self.what}" if self.where else self.what
        return f"{told} {self.remedy}"


def fault_words(fault: Fault, language: Language) -> FaultWords:
    """Say a fault in its three parts. Raises UnknownMessage, CannotSay."""
    say = words(language).say
    facts = {name: _short(_told(value, language)) for name, value in fault.facts.items()}
    message = f"fault-{fault.code}"
    return FaultWords(tell_place(fault.place, language), say(message, **facts), say(f"{message}.remedy", **facts))


def tell_fault(fault: Fault, language: Language) -> str:
    """Say a fault in one line: "votes.csv, row 7, column votes: "-5" is negative. Write ..." """
    return str(fault_words(fault, language))


def tell_error(error: MaslikhatError, language: Language) -> list[str]:
    """Say every fault of an error, one line each."""
    return [tell_fault(fault, language) for fault in error.faults]


def tell_place(place: Place, language: Language) -> str:
    """Say where a fault is: "votes.csv, row 7, column votes, station 12". Empty where the place is not known."""
    say = words(language).say
    parts = [
        place.file,
        say("place-row", row=place.row) if place.row is not None else None,
        say("place-column", column=place.column) if place.column else None,
        place.item,
    ]
    return ", ".join(part for part in parts if part)


def _told(value: object, language: Language) -> object:
    return value[language] if isinstance(value, Text) else value


def _short(value: object) -> object:
    if isinstance(value, tuple | list | set | frozenset):
        items = [str(_short(item)) for item in value]
        return tuple(items) if len(items) <= _MOST else (*items[:_MOST], f"… ({len(items)})")
    if isinstance(value, str) and len(value) > _LONGEST:
        return value[:_LONGEST] + "…"
    return value
