"""The scans of an election's papers by name: `scans.csv` of a published case, beside the files it names.

A row a file: `kind` is `paper` (a station's paper on a contest) or `lots` (the signed sheet of lots drawn in one);
then its SHA-256, media type and size. The files themselves lie where they are served. Never written by hand.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from maslikhat.election.protocols.natural import natural_key

SCANS = "scans.csv"
PAPER, LOTS, COPY = "paper", "lots", "copy"
_COLUMNS = ("kind", "contest", "station", "sha256", "media_type", "size")
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ScanFile:
    """A scan by the SHA-256 of the bytes that are served."""

    sha256: str
    media_type: str
    size: int

    @property
    def name(self) -> str:
        """A name to save it under: it tells nothing but the file."""
        return f"scan-{self.sha256[:8]}.{self.media_type.rsplit('/', maxsplit=1)[-1]}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A scan and what it is of; `station` is empty for lots."""

    kind: str
    contest: str
    station: str
    file: ScanFile


def scans_text(scans: Iterable[Placed]) -> str:
    """The text of the file, its rows in one order whoever makes it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for each in sorted(set(scans), key=_order):
        writer.writerow((each.kind, each.contest, each.station, each.file.sha256, each.file.media_type, each.file.size))
    return text.getvalue()


def _order(each: Placed) -> tuple[str, bytes, bytes, str]:
    return each.kind, natural_key(each.contest), natural_key(each.station), each.file.sha256


def scans_in(folder: Path, kind: str) -> Mapping[Key, tuple[ScanFile, ...]]:
    """The scans of one kind by contest and station; none where the case has no such file."""
    path = folder / SCANS
    found: dict[Key, tuple[ScanFile, ...]] = {}
    if path.is_file():
        for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")):
            if row["kind"] == kind:
                key = row["contest"], row["station"]
                found[key] = (*found.get(key, ()), ScanFile(row["sha256"], row["media_type"], int(row["size"])))
    return found
