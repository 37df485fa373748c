"""Where in its files a case must be mended for what the law, or the sharing of seats, could not answer.

Such faults are known deep inside, where no file is; here each code gets the cell, key or file that has to change.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from maslikhat.basics.errors import Fault, MaslikhatError, Place
from maslikhat.election.case.locate import place_of_cell, place_of_key, place_of_votes
from maslikhat.election.case.tables import Row
from maslikhat.election.model import LISTS

SEATS = ("seats.lists", "seats.total", "seats.constituencies")
KEYS: Mapping[str, tuple[str, ...]] = {
    "unknown-body": ("body",),
    "no-list-tier": ("body",),
    "unknown-level": ("level",),
    "before-coded-law": ("date",),
    "not-coded": ("date",),
    "seats-not-set": SEATS,
    "seats-not-by-law": SEATS,
    "seats-not-halved": ("seats.total", *SEATS),
    "minimum-beyond-seats": SEATS,
    "seats-left-over": ("body",),
}
VOTES = frozenset({"nothing-to-allocate", "no-list-passes", "no-votes-of-lists"})


def set_places(error: MaslikhatError, folder: Path) -> None:
    """Give every fault that has no place the one in the files of the case where it can be mended."""
    error.faults = tuple(
        fault if str(fault.place) else replace(fault, place=place_of(fault, folder)) for fault in error.faults
    )


def place_of(fault: Fault, folder: Path) -> Place:
    """The place to mend for one fault; the folder of the case where no place is known for its code."""
    if fault.code in KEYS:
        return place_of_key(folder, *KEYS[fault.code])
    if fault.code in VOTES:
        return place_of_votes(folder, LISTS)
    found = _CELLS.get(fault.code)
    return found(fault.facts, folder) if found else Place(file=str(folder))


def _candidates(facts: Mapping[str, object], folder: Path) -> Place:
    return place_of_cell(folder, "options", "candidates", lambda row: row["id"] == facts["option"])


def _option(facts: Mapping[str, object], folder: Path) -> Place:
    return place_of_cell(folder, "votes", "votes", lambda row: row["option"] == facts["option"])


def _line(facts: Mapping[str, object], folder: Path) -> Place:
    of_line = {"contest": facts["contest"], "line": facts["line"]}
    return place_of_cell(
        folder, "totals", "line", lambda row: all(row[name] == value for name, value in of_line.items())
    )


def _lots(facts: Mapping[str, object], folder: Path) -> Place:
    return place_of_cell(folder, "lots", "drawn", lambda row: row["contest"] == facts["contest"])


def _surplus_name(facts: Mapping[str, object], folder: Path) -> Place:
    """The first person named beyond the seats of the list."""
    seats = facts["seats"]
    nth = seats + 1 if isinstance(seats, int) else 1
    return place_of_cell(folder, "people", "named", lambda row: _is_named(row, facts), nth)


def _person(facts: Mapping[str, object], folder: Path) -> Place:
    return place_of_cell(folder, "people", "named", lambda row: _is_named(row, facts) and _has_name(row, facts))


def _person_again(facts: Mapping[str, object], folder: Path) -> Place:
    return place_of_cell(folder, "people", "named", lambda row: _is_named(row, facts) and _has_name(row, facts), 2)


def _is_named(row: Row, facts: Mapping[str, object]) -> bool:
    return row["option"] == facts["list"] and row["named"] == "yes" and not row["constituency"]


def _has_name(row: Row, facts: Mapping[str, object]) -> bool:
    return facts["value"] in {row[f"name_{language}"] for language in ("kk", "ru", "en")}


_CELLS: Mapping[str, Callable[[Mapping[str, object], Path], Place]] = {
    "more-seats-than-candidates": _candidates,
    "not-a-vote-count": _option,
    "base-not-published": _line,
    "lots-of-another-tie": _lots,
    "more-names-than-seats": _surplus_name,
    "not-on-the-list": _person,
    "named-twice": _person_again,
}
