"""20 million generated rows (station, contest, option, votes): the tabulation's expression against raw SQL, on DuckDB.

The rows are plain arithmetic on their number, so that every engine generates the same ones; `cluster` takes them too.
"""

from collections.abc import Iterator

import duckdb
import narwhals as nw

from bench.table import Figure, say, seconds
from maslikhat.election.protocols.engine import Frame, rows_of_frame
from maslikhat.election.tabulation.sums import checksum, sum_votes

ROWS = 20_000_000
BY = ["contest", "option"]
RAW = "SELECT contest, option, count(*), sum(votes) FROM papers GROUP BY contest, option ORDER BY contest, option"

# Columns by the number of a row, in words that DuckDB and Spark both understand.
COLUMNS = {
    "station": "cast(floor(id / 200) AS bigint)",
    "contest": "cast(floor(id / 200) AS bigint) % 29",
    "option": "id % 8",
    "votes": "(id * 2654435761) % 1009",
}


class EnginesDiffer(Exception):
    """Two ways to the same sums gave different figures."""


def generated() -> duckdb.DuckDBPyConnection:
    """A database in memory with the rows as table `papers`."""
    connection = duckdb.connect()
    columns = ", ".join(f"{formula} AS {name}" for name, formula in COLUMNS.items())
    connection.execute(f"CREATE TABLE papers AS SELECT {columns} FROM range({ROWS}) AS numbers(id)")
    return connection


def tabulated(frame: Frame) -> Frame:
    """The expression measured: the same call for every engine."""
    return sum_votes(frame, BY, ["votes"])


def fingerprint(frame: Frame) -> int:
    """The checksum of the sums of a frame."""
    return checksum(tabulated(frame), [*BY, "stations", "votes"])


def figures() -> Iterator[Figure]:
    """One ratio, at most 1.5."""
    say(f"  generating {ROWS:,} rows")
    connection = generated()
    frame: Frame = nw.from_native(connection.sql("SELECT * FROM papers"))
    if rows_of_frame(tabulated(frame)) != connection.execute(RAW).fetchall():
        raise EnginesDiffer("raw SQL and the expression")
    say("  raw SQL, then the expression")
    raw = seconds(lambda: connection.execute(RAW).fetchall())
    ours = seconds(lambda: rows_of_frame(tabulated(frame)))
    note = f"raw SQL on DuckDB {raw:.3f} s, ours {ours:.3f} s; checksum {fingerprint(frame)}"
    yield Figure(f"{ROWS:,} rows tabulated", 1.5, ours / raw, note, at_most=True)
