"""The SQL that turns text columns of a file into the table of papers, and the proof that no cell was odd.

Made of the declared mapping only. `load_table` gives None at any doubt; who calls it then looks cell by cell.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import duckdb

from maslikhat.election.protocols.engine import literal, quoted
from maslikhat.election.protocols.faultfinder import LARGEST_COUNT, Known
from maslikhat.election.protocols.mapping import STATION, Layout, PaperFile

EPOCH = datetime(1970, 1, 1)


@dataclass(slots=True)
class Columns:
    """A source of text columns c0, c1, ... whose names are `head`, and the expressions made of them.

    `row_column` holds the row's number, if a column does; else the first record is row `first_row` of the file.
    """

    file: PaperFile
    head: Sequence[str]
    marks: Collection[str]
    first_row: int = 2
    row_column: int | None = None
    long_lines: tuple[str, ...] = field(default=())
    long_options: tuple[str, ...] = field(default=())

    def of(self, column: str) -> str:
        """The source's column of this name."""
        return f"c{list(self.head).index(column)}"

    @property
    def is_long(self) -> bool:
        """Whether the file has a row an option."""
        return self.file.layout is Layout.LONG

    @property
    def line_ids(self) -> tuple[str, ...]:
        """Lines of the form that the papers carry."""
        return self.long_lines if self.is_long else (*self.file.lines, *self.file.times, *self.file.fixed)

    @property
    def option_ids(self) -> tuple[str, ...]:
        """Options that the papers carry."""
        return self.long_options if self.is_long else tuple(self.file.options)

    @property
    def figures(self) -> tuple[str, ...]:
        """The papers' columns of figures, lines first."""
        return tuple(f"line_{line}" for line in self.line_ids) + tuple(f"option_{name}" for name in self.option_ids)

    @property
    def row(self) -> str:
        """The row of the file on which a record of the loaded table stands."""
        return "file_row" if self.row_column is not None else f"rowid + {self.first_row}"

    @property
    def all_papers(self) -> str:
        """The query for all papers."""
        row = "file_row" if self.is_long else self.row
        names = ", ".join(
            ["station", "contest", "territory", *(f"{quoted(name)}::BIGINT AS {quoted(name)}" for name in self.figures)]
        )
        return f"SELECT {row} AS row, {names} FROM papers"  # noqa: S608 - every name is quoted

    @property
    def places(self) -> str:
        """Expressions for row (where the file carries it), station, contest, territory."""
        file = self.file
        parts = [f"nullif(trim({self.of(name)}), '')" for name in file.station]
        station = f"concat_ws('-', {', '.join(parts)})" if STATION in file.may_be_empty else " || '-' || ".join(parts)
        contest = f"nullif(trim({self.of(file.contest_column)}), '')" if file.contest_column else literal(file.contest)
        territory = f"trim({self.of(file.territory)})" if file.territory else "NULL::VARCHAR"
        row = f"c{self.row_column}::BIGINT AS file_row, " if self.row_column is not None else ""
        return f"{row}{station} AS station, {contest} AS contest, {territory} AS territory"


def load_table(
    connection: duckdb.DuckDBPyConnection, source: str, columns: Columns, known: Known
) -> tuple[int, Mapping[str, tuple[str, ...]]] | None:
    """Load the table `papers`; give the rows read and the options in each contest, or None if anything is odd."""
    load = _load_long if columns.is_long else _load_wide
    records = load(connection, source, columns, known)
    if not records or not _places_are_right(connection, columns, known):
        return None
    return records, _standing(connection, columns)


def _load_wide(connection: duckdb.DuckDBPyConnection, source: str, columns: Columns, _: Known) -> int:
    """Load a wide file; give its number of rows, or 0 if a cell of it is odd."""
    file = columns.file
    counts = [line for line in file.lines if line not in columns.marks]
    texts = [columns.of(file.lines[line]) for line in counts] + [columns.of(name) for name in file.options.values()]
    texts += [columns.of(part) for parts in file.times.values() if len(parts) > 1 for part in parts]
    fields = [f"{expression} AS {quoted(name)}" for name, expression in _figures(columns)]
    open_cells = " AND ".join(["true", *_open_cells(columns)])
    connection.execute(
        f"CREATE TEMP TABLE papers AS SELECT {columns.places}, {', '.join(fields)}, "  # noqa: S608
        f"regexp_full_match(concat_ws(',', {', '.join(texts)}), '[ 0-9,]*') AND {open_cells} AS fine "
        f"FROM {source}"
    )
    must = [f"line_{line}" for line in columns.line_ids if line not in file.may_be_empty]
    must += [] if file.contest_column else [f"option_{name}" for name in file.options]
    sizes = [f"line_{line}" for line in counts] + [f"option_{name}" for name in file.options]
    found = _one(
        connection,
        "SELECT count(*), coalesce(bool_and(coalesce(fine, false)), false), "  # noqa: S608
        f"{_all_given(must)}, {_largest(sizes)} FROM papers",
    )
    return found[0] if found[1] and found[2] and found[3] <= LARGEST_COUNT else 0


def _figures(columns: Columns) -> Iterator[tuple[str, str]]:
    file = columns.file
    for line, name in file.lines.items():
        yield (
            f"line_{line}",
            _mark(columns, name) if line in columns.marks else f"try_cast({columns.of(name)} AS INTEGER)",
        )
    for line, parts in file.times.items():
        yield f"line_{line}", _minutes([columns.of(part) for part in parts])
    for line, moment in file.fixed.items():
        yield f"line_{line}", f"{int((moment.replace(tzinfo=None) - EPOCH).total_seconds()) // 60}::BIGINT"
    for option, name in file.options.items():
        yield f"option_{option}", f"try_cast({columns.of(name)} AS INTEGER)"


def _mark(columns: Columns, name: str) -> str:
    yes, no = (", ".join(literal(word) for word in words) for words in (columns.file.yes, columns.file.no))
    text = f"trim({columns.of(name)})"
    return f"CASE WHEN {text} IN ({yes}) THEN 1 WHEN {text} IN ({no}) THEN 0 END"


def _minutes(parts: Sequence[str]) -> str:
    """Minutes since 1970; NULL if a part is empty, 0 if there is no such moment (hour 56): each order then breaks."""
    if len(parts) == 1:
        return f"(epoch({_clock(parts[0])}) // 60)::BIGINT"
    given = " AND ".join(f"trim({part}) <> ''" for part in parts)
    numbers = ", ".join(f"try_cast({part} AS BIGINT)" for part in parts)
    return f"CASE WHEN {given} THEN coalesce(epoch(TRY(make_timestamp({numbers}, 0.0))) // 60, 0)::BIGINT END"


def _clock(text: str) -> str:
    """The clock on the wall in a text: its zone, where it names one, is left out."""
    zone = "(:[0-9]{2}(\\.[0-9]+)?)(Z|[+-][0-9]{2}(:?[0-9]{2})?)$"
    return f"try_cast(regexp_replace({text}, '{zone}', '\\1') AS TIMESTAMP)"


def _open_cells(columns: Columns) -> Iterator[str]:
    """Cells that may be empty must be empty, or be what they should be."""
    file = columns.file
    names = [
        (columns.of(name), _value(columns, line)) for line, name in file.lines.items() if line in file.may_be_empty
    ]
    if file.contest_column:
        names += [(columns.of(name), f"try_cast({columns.of(name)} AS INTEGER)") for name in file.options.values()]
    names += [
        (columns.of(parts[0]), _clock(columns.of(parts[0])))
        for line, parts in file.times.items()
        if len(parts) == 1 and line in file.may_be_empty
    ]
    for text, value in names:
        yield f"(coalesce(trim({text}), '') = '' OR {value} IS NOT NULL)"


def _value(columns: Columns, line: str) -> str:
    return dict(_figures(columns))[f"line_{line}"]


def _load_long(connection: duckdb.DuckDBPyConnection, source: str, columns: Columns, known: Known) -> int:
    """Load a long file and lay it out with a row a paper; give its number of rows, or 0 if a cell of it is odd."""
    file = columns.file
    option, votes = columns.of(file.option_column), columns.of(file.votes_column)
    connection.execute(
        f"CREATE TEMP TABLE entries AS SELECT {columns.places}, nullif(trim({option}), '') AS option, "  # noqa: S608
        f"try_cast({votes} AS INTEGER) AS votes, regexp_full_match({votes}, '[ 0-9]*') AS fine FROM {source}"
    )
    found = _one(
        connection,
        "SELECT count(*), coalesce(bool_and(coalesce(fine, false)), false), coalesce(max(votes), 0), count(option), "
        "count(votes), count(DISTINCT (contest, station, option)) FROM entries",
    )
    if not found[0] or not found[1] or found[2] > LARGEST_COUNT or {*found[3:]} != {found[0]}:
        return 0
    names = [str(name) for (name,) in connection.execute("SELECT DISTINCT option FROM entries ORDER BY 1").fetchall()]
    columns.long_lines = tuple(name for name in known.lines if name in names)
    columns.long_options = tuple(name for name in names if name not in known.lines)
    if known.options is not None and set(columns.long_options) - set(known.options):
        return 0
    sums = [
        f"(sum(votes) FILTER (WHERE option = {literal(name.split('_', 1)[1])}))::INTEGER AS {quoted(name)}"
        for name in columns.figures
    ]
    connection.execute(
        f"CREATE TEMP TABLE papers AS SELECT min({columns.row}) AS file_row, station, contest, "  # noqa: S608
        f"min(territory) AS territory, {', '.join(sums)} FROM entries GROUP BY station, contest ORDER BY file_row"
    )
    return found[0]


def _places_are_right(connection: duckdb.DuckDBPyConnection, columns: Columns, known: Known) -> bool:
    """Every paper has a station and a contest, known ones, and no paper stands twice."""
    paper = "station" if columns.file.contest_column is None else "(contest, station)"
    query = f"SELECT count(*), count(station), count(contest), count(DISTINCT {paper}) FROM papers"  # noqa: S608
    if len({*_one(connection, query)}) > 1:
        return False
    for names, column in ((known.stations, "station"), (known.contests, "contest")):
        if names is not None:
            given = {str(row[0]) for row in connection.execute(f"SELECT DISTINCT {column} FROM papers").fetchall()}  # noqa: S608
            if given - set(names):
                return False
    return columns.file.contest_column is None or not _holes(connection, columns)


def _holes(connection: duckdb.DuckDBPyConnection, columns: Columns) -> bool:
    """Whether an option or line stands in some papers of a contest and is empty in others."""
    names = [f"line_{line}" for line in columns.line_ids if line not in columns.file.may_be_empty]
    names += [f"option_{name}" for name in columns.option_ids]
    tests = " OR ".join(f"count({quoted(name)}) NOT IN (0, count(*))" for name in names)
    query = f"SELECT contest FROM papers GROUP BY contest HAVING {tests} LIMIT 1"  # noqa: S608
    return bool(connection.execute(query).fetchall())


def _standing(connection: duckdb.DuckDBPyConnection, columns: Columns) -> dict[str, tuple[str, ...]]:
    options = columns.option_ids
    if columns.file.contest_column is None:
        return {columns.file.contest: options}
    counts = ", ".join(f"count({quoted(f'option_{name}')})" for name in options)
    rows = connection.execute(f"SELECT contest, {counts} FROM papers GROUP BY contest ORDER BY contest").fetchall()  # noqa: S608
    return {row[0]: tuple(name for name, count in zip(options, row[1:], strict=True) if count) for row in rows}


def _all_given(names: Sequence[str]) -> str:
    return " AND ".join(["true", *(f"count({quoted(name)}) = count(*)" for name in names)])


def _largest(names: Sequence[str]) -> str:
    return f"greatest(0, {', '.join(f'max({quoted(name)})' for name in names)})"


def _one(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[int, ...]:
    (row,) = connection.execute(query).fetchall()
    return tuple(row)
