"""The stations of an election whose papers are typed: `stations.csv` of a case.

Columns `station` and, if wanted, `territory`, `name`, `registered` (voters on the list), `constituency` (in which the
station votes for a deputy). Every fault of the file is found.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from maslikhat.basics.encoding import utf8_text
from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.protocols.faultfinder import count_faults
from maslikhat.election.protocols.sources import csv_rows

STATIONS = "stations.csv"
COLUMNS = ("station", "territory", "name", "registered", "constituency")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Station:
    """A polling station; what the file does not say is empty or None."""

    id: str
    territory: str = ""
    name: str = ""
    registered: int | None = None
    constituency: str = ""


def read_stations(content: bytes, constituencies: Collection[str], file: str = STATIONS) -> tuple[Station, ...]:
    """Read the file whole. Raises BadInput with every fault of it."""
    rows = csv_rows(utf8_text(content, file), ",", file)
    head = [cell.strip() for cell in next(rows, (1, []))[1]]
    if "station" not in head:
        raise BadInput([Fault("missing-column", {"column": "station", "found": tuple(head)}, Place(file, 1))])
    faults: list[Fault] = []
    found: dict[str, Station] = {}
    first: dict[str, int] = {}
    for number, cells in rows:
        if len(cells) != len(head):
            faults.append(Fault("row-length", {"expected": len(head), "found": len(cells)}, Place(file, number)))
            continue
        row = {name: cell.strip() for name, cell in zip(head, cells, strict=True)}
        station = row["station"]
        faults += _faults(row, number, file, constituencies)
        if station in first:
            facts = {"station": station, "contest": "", "first_row": first[station]}
            faults.append(Fault("repeated-station", facts, Place(file, number, "station", station)))
        first.setdefault(station, number)
        found[station] = _station(row)
    if not found and not faults:
        faults.append(Fault("no-rows", {"sheet": file}, Place(file)))
    if faults:
        raise BadInput(faults)
    return tuple(found.values())


def _faults(row: Mapping[str, str], number: int, file: str, constituencies: Collection[str]) -> Iterator[Fault]:
    station = row["station"]
    if not station:
        yield Fault("empty-station", {}, Place(file, number, "station"))
    elif "/" in station or len(station) > _LONGEST:
        yield Fault("not-an-id", {"value": station}, Place(file, number, "station"))
    voters = row.get("registered", "")
    yield from count_faults(voters, "registered", Place(file, number, "registered", station), empty=True)
    constituency = row.get("constituency", "")
    if constituency and constituency not in constituencies:
        facts = {"value": constituency, "known": tuple(constituencies)}
        yield Fault("unknown-contest", facts, Place(file, number, "constituency", station))


def _station(row: Mapping[str, str]) -> Station:
    voters = row.get("registered", "")
    number = int(voters) if voters.isascii() and voters.isdigit() else None
    return Station(row["station"], row.get("territory", ""), row.get("name", ""), number, row.get("constituency", ""))
