"""Reads a file of papers: one fast scan into a table of integers; where anything is odd, the exact pass says what.

The fast way takes a file only if every cell it needs is plainly right; any doubt sends the whole file to `faultfinder`,
whose word is final. Nothing is rounded, trimmed of signs or guessed: "12.5" and "1 200" are faults.
"""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.election.protocols.engine import (
    connect,
    csv_source,
    frame_of,
    parquet_head,
    parquet_source,
    rows_of_frame,
)
from maslikhat.election.protocols.faultfinder import Known, find_faults, head_faults
from maslikhat.election.protocols.form import Form, LineKind
from maslikhat.election.protocols.mapping import PaperFile, Publication
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.protocols.sources import Rows, count_lines, first_row, require_file, rows_of, unpack
from maslikhat.election.protocols.table import Columns, load_table

PARQUET, SHEET, ZIP = ".parquet", ".xlsx", ".zip"
GLOB_SIGNS = frozenset("*?[")


def read_protocols(
    publication: Publication, form: Form, known: Known | None = None, begins: Callable[[str, int], None] | None = None
) -> tuple[Papers, ...]:
    """Read all files of a publication. Raises BadInput with every fault of every file.

    `known` says which options and contests there are; stations are those that the publication lists. `begins` is told
    the name and number of each file when its reading begins.
    """
    given = known or Known()
    known = Known(options=given.options, contests=given.contests, stations=publication.stations or given.stations)
    papers: list[Papers] = []
    faults: list[Fault] = []
    for number, file in enumerate(publication.files, 1):
        if begins is not None:
            begins(file.name, number)
        try:
            papers.append(read_papers(file, form, known))
        except BadInput as error:
            faults.extend(error.faults)
    faults.extend(_repeated_between(papers))
    if faults:
        raise BadInput(faults)
    return tuple(papers)


def _repeated_between(papers: Sequence[Papers]) -> list[Fault]:
    """A station whose paper of one contest stands in two files."""
    if len(papers) < 2:
        return []
    faults: list[Fault] = []
    first: dict[tuple[str, str], str] = {}
    for one in papers:
        for row, station, contest in rows_of_frame(one.frame.select("row", "station", "contest").sort("row")):
            other = first.setdefault((contest, station), one.file.name)
            if other != one.file.name:
                facts = {"station": station, "contest": contest, "first_file": other}
                faults.append(Fault("station-in-two-files", facts, Place(one.file.name, row, item=station)))
    return faults


def read_papers(file: PaperFile, form: Form, known: Known | None = None) -> Papers:
    """Read one file of papers. Raises BadInput with every fault of it.

    `known` says which options, contests and stations there are; None of them is checked where it is not given.
    """
    require_file(file)
    marks = tuple(name for name, line in form.lines.items() if line.kind is LineKind.MARK)
    given = known or Known()
    known = Known(tuple(form.lines), marks, given.options, given.contests, given.stations)
    suffix = file.path.suffix.lower()
    if suffix == PARQUET:
        return _read_parquet(file, known)
    with TemporaryDirectory() as folder:
        plain = unpack(file, Path(folder)) if suffix == ZIP else file.path
        found = None if suffix == SHEET else _read_plainly(file, plain, known)
        return found or _read_exactly(file, rows_of(file, plain), known, Path(folder) / "papers.csv")


def _read_plainly(file: PaperFile, path: Path, known: Known) -> Papers | None:
    """The papers of a plain CSV file in one scan; None if anything about it is odd."""
    head = first_row(path, file)
    if head_faults(head, file, known) or GLOB_SIGNS & set(str(path)):
        return None
    source = csv_source(path, len(head), file.delimiter)
    try:
        papers = _papers(connect(), file, source, Columns(file, head, known.marks, first_row=2), known)
        return papers if papers and papers.records == count_lines(path) - 1 else None
    except duckdb.Error:
        # The exact pass names the row that the engine could not take, or reads the file after all.
        return None


def _read_exactly(file: PaperFile, rows: Rows, known: Known, scratch: Path) -> Papers:
    """Check every cell, then hand the engine a clean copy whose first column is the row's number."""
    kept = list(rows)
    faults = find_faults(kept, file, known)
    if faults:
        raise BadInput(faults)
    head = ["", *kept[0][1]]
    with scratch.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows([head, *([str(number), *cells] for number, cells in kept[1:])])
    source = csv_source(scratch, len(head), ",")
    papers = _papers(connect(), file, source, Columns(file, head, known.marks, row_column=0), known)
    if papers is None:
        raise BadInput([Fault("unreadable-table", {}, Place(file.name))])
    return papers


def _read_parquet(file: PaperFile, known: Known) -> Papers:
    connection = connect()
    try:
        types = parquet_head(connection, file.path)
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        raise BadInput([Fault("not-this-format", {"format": "PARQUET", "reason": reason}, Place(file.name))]) from None
    faults = head_faults(tuple(types), file, known)
    if faults:
        raise BadInput(faults)
    columns = file.columns
    source = parquet_source(file.path, types, columns)
    papers = _papers(connection, file, source, Columns(file, columns, known.marks, first_row=1), known)
    if papers is None:
        found = find_faults(_numbered(connection, source, columns), file, known)
        raise BadInput(found or [Fault("unreadable-table", {}, Place(file.name))])
    return papers


def _numbered(connection: duckdb.DuckDBPyConnection, source: str, columns: Sequence[str]) -> Rows:
    yield 0, list(columns)
    for number, row in enumerate(connection.execute(f"SELECT * FROM {source}").fetchall(), 1):  # noqa: S608
        yield number, [str(cell) if cell is not None else "" for cell in row]


def _papers(
    connection: duckdb.DuckDBPyConnection, file: PaperFile, source: str, columns: Columns, known: Known
) -> Papers | None:
    """Load a table expression; None if a cell, a station or an option of it is not plainly right."""
    loaded = load_table(connection, source, columns, known)
    if loaded is None:
        return None
    records, standing = loaded
    frame = frame_of(connection, columns.all_papers)
    return Papers(file, frame, columns.line_ids, columns.option_ids, standing, records)
