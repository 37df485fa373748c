"""The data engine: an in-memory DuckDB, files as its tables, and the rows of a frame of any engine.

No network: nothing is installed or loaded besides what is built in. Values enter SQL only quoted here.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw

# Small enough that both cores get their part of a file of some tens of megabytes; the engine's own is 32.
BUFFER = 4 * 2**20

Frame = nw.LazyFrame[Any]
WHOLE_FLOAT = (
    "CASE WHEN {0} = trunc({0}) AND abs({0}) < 9007199254740992 THEN {0}::BIGINT::VARCHAR ELSE {0}::VARCHAR END"
)


def connect() -> duckdb.DuckDBPyConnection:
    """Open an empty database in memory that never asks the network for an extension."""
    return duckdb.connect(config={"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"})


def quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"


def csv_source(path: Path, width: int, delimiter: str) -> str:
    """A CSV file of `width` columns as a table expression: columns c0, c1, ... all text, the head skipped."""
    columns = ", ".join(f"'c{number}': 'VARCHAR'" for number in range(width))
    return (
        f"read_csv({literal(str(path))}, header = true, auto_detect = false, delim = {literal(delimiter)}, "
        f"quote = '\"', escape = '\"', buffer_size = {BUFFER}, columns = {{{columns}}})"
    )


def parquet_head(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[str, str]:
    """Columns of a Parquet file with their types. Raises duckdb.Error if it is none."""
    found = connection.execute(f"DESCRIBE SELECT * FROM read_parquet({literal(str(path))})").fetchall()  # noqa: S608
    return {str(row[0]): str(row[1]) for row in found}


def parquet_source(path: Path, head: dict[str, str], columns: Sequence[str]) -> str:
    """Columns of a Parquet file as text, named c0, c1, ...; whole numbers kept as floats lose their ".0"."""
    texts = []
    for number, column in enumerate(columns):
        shape = WHOLE_FLOAT if head[column] in ("DOUBLE", "FLOAT") else "{0}::VARCHAR"
        texts.append(f"{shape.format(quoted(column))} AS c{number}")
    return f"(SELECT {', '.join(texts)} FROM read_parquet({literal(str(path))}))"  # noqa: S608


def frame_of(connection: duckdb.DuckDBPyConnection, query: str) -> Frame:
    """A query as a lazy Narwhals frame."""
    return nw.from_native(connection.sql(query))


def rows_of_frame(frame: Frame) -> list[tuple[Any, ...]]:
    """The rows of a lazy frame of any engine, as tuples of Python values."""
    native = nw.to_native(frame)
    if isinstance(native, duckdb.DuckDBPyRelation):
        return list(native.fetchall())
    if frame.implementation.is_pyspark():
        return [tuple(row) for row in native.collect()]
    return list(frame.collect().iter_rows())
