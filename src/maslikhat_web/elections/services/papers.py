"""A file of papers that was uploaded: looked at, its columns recognised, tried in a draft without touching it."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.case.files import PROTOCOLS
from maslikhat.election.case.incoming import require_workbook
from maslikhat.election.case.tables import DELIMITERS
from maslikhat.election.model import Option
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.guess import guess
from maslikhat.election.protocols.mapping import Layout, PaperFile
from maslikhat.election.protocols.mappingtext import ChosenMapping, mapping_text
from maslikhat.election.protocols.sources import rows_of
from maslikhat_web.elections.models.staff import Upload
from maslikhat_web.elections.selectors.judged import Judged, judge_contents

CSV, XLSX = "protocols.csv", "protocols.xlsx"
SAMPLE = 400
LONG_HEADS = {"station", "option", "votes"}


@dataclass(frozen=True, slots=True)
class Looked:
    """What a first look at a file gives: the name it is kept under, its delimiter, its head, some rows under it."""

    kept_as: str
    delimiter: str
    head: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]

    @property
    def headings(self) -> str:
        """What remembers a mapping: the SHA-256 of the headings in the order of the alphabet."""
        return sha256("\n".join(sorted(self.head)).encode()).hexdigest()


def look_at(content: bytes, name: str) -> Looked:
    """Look at an uploaded file. Raises BadInput for what is no table, or must not be opened."""
    kept_as = _kept_as(name)
    if not content:
        raise BadInput([Fault("empty-file", {}, Place(name))])
    if kept_as == XLSX:
        require_workbook(content, name)
    delimiter = "," if kept_as == XLSX else _delimiter(content)
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / kept_as
        path.write_bytes(content)
        try:
            rows = rows_of(PaperFile(path, Layout.WIDE, (), delimiter=delimiter))
            found = [cells for _, cells in _first(rows)]
        except BadInput as error:
            # Its own name, not that which it would be kept under.
            raise BadInput([replace(fault, place=replace(fault.place, file=name)) for fault in error.faults]) from None
        except csv.Error as error:
            raise BadInput([Fault("broken-csv", {"reason": str(error)}, Place(name))]) from None
    if len(found) < 2:
        raise BadInput([Fault("no-rows-of-papers", {}, Place(name))])
    head = tuple(cell.strip() for cell in found[0])
    return Looked(kept_as, delimiter, head, tuple(tuple(cells) for cells in found[1:]))


def _first(rows: Any) -> list[tuple[int, list[str]]]:
    return [row for row, _ in zip(rows, range(SAMPLE + 1), strict=False)]


def _kept_as(name: str) -> str:
    suffix = Path(name).suffix.lower()
    if suffix not in (".csv", ".txt", ".tsv", ".xlsx"):
        raise BadInput([Fault("format-not-taken", {"suffix": suffix or "–"}, Place(name))])
    return XLSX if suffix == ".xlsx" else CSV


def _delimiter(content: bytes) -> str:
    head = content.split(b"\n", 1)[0]
    return max(DELIMITERS, key=lambda sign: head.count(sign.encode()))


def first_mapping(looked: Looked, form: Form, options: Sequence[Option], remembered: Any | None) -> dict[str, Any]:
    """The mapping to begin with: the one remembered for these headings, else a guess."""
    if remembered is not None:
        return {**remembered, "file": looked.kept_as, "delimiter": looked.delimiter, "form": form.id}
    found = guess(looked.head, form, options, looked.sample)
    is_long = set(looked.head) >= LONG_HEADS
    chosen = ChosenMapping(
        form=form.id,
        file=looked.kept_as,
        layout="long" if is_long else "wide",
        station=found.station or (("station",) if is_long else ()),
        territory=found.territory,
        contest_column=found.contest,
        lines={} if is_long else found.lines,
        options={} if is_long else found.options,
        times=found.times,
        moments={} if is_long else found.moments,
        yes=found.yes,
        no=found.no,
        option_column="option" if is_long else "",
        votes_column="votes" if is_long else "",
        delimiter=looked.delimiter,
    )
    return asdict(chosen)


def mapping_of(told: Mapping[str, Any]) -> ChosenMapping:
    """A mapping that was kept as JSON."""
    known = {field.name for field in fields(ChosenMapping)}
    made: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in told.items() if key in known
    }
    return ChosenMapping(**made)


def new_files(upload: Upload, chosen: ChosenMapping) -> dict[str, bytes]:
    """The files that a confirmed upload puts: the papers as they came, the mapping, nothing under the other name."""
    other = CSV if chosen.file == XLSX else XLSX
    return {chosen.file: bytes(upload.content), PROTOCOLS: mapping_text(chosen).encode(), other: b""}


def try_out(files: Mapping[str, bytes], new: Mapping[str, bytes]) -> Judged:
    """What the election would be with these papers. Nothing is written."""
    merged = {**files, **new}
    return judge_contents({name: content for name, content in merged.items() if content})
