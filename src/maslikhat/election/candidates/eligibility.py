"""May this person stand, may this list be registered? Each rule is a small function of plain values.

A function gives None where the rule is kept and else a `Bar`: what was asked and what was found. The values come from
`rules/kz/candidates.toml` through `requirements.py`. Criminal records and the like are not judged here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

from maslikhat.basics.explained import Fact

Rounding = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Bar:
    """Why a candidate or a list cannot stand: the kind of bar and its exact facts."""

    kind: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


def years_between(start: date, end: date) -> int:
    """Whole years from one day to another: a year is full on its day (born on 29 February: on 1 March)."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def bar_of_age(born: date, polling_day: date, at_least: int) -> Bar | None:
    """A candidate must have reached the age on polling day; who has it on that very day may stand."""
    age = years_between(born, polling_day)
    return None if age >= at_least else Bar("too-young", {"age": age, "at_least": at_least})


def bar_of_residence(resident_since: date, polling_day: date, at_least: int) -> Bar | None:
    """A candidate must have lived in the country so many years up to polling day."""
    years = years_between(resident_since, polling_day)
    return None if years >= at_least else Bar("resident-too-short", {"years": years, "at_least": at_least})


def bar_of_candidacies(candidacies: Collection[str], at_most: int = 1) -> Bar | None:
    """A person stands on one list or in one constituency; `candidacies` name each place where they stand."""
    if len(candidacies) <= at_most:
        return None
    return Bar("several-candidacies", {"found": tuple(candidacies), "at_most": at_most})


def longest_list(seats: int, over: Fraction, rounding: Rounding) -> int:
    """The most candidates a list may hold: `seats` and `over` of them more. 69 and 30 % are 89.7, rounded up 90."""
    exact = seats * (1 + over)
    return -(-exact.numerator // exact.denominator) if rounding == "up" else exact.numerator // exact.denominator


def bar_of_list_length(candidates: int, seats: int, over: Fraction, rounding: Rounding) -> Bar | None:
    """A list must not be longer than the seats and a share of them more."""
    at_most = longest_list(seats, over, rounding)
    return None if candidates <= at_most else Bar("list-too-long", {"candidates": candidates, "at_most": at_most})
