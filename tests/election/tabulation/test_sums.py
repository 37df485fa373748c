"""The same sums and the same checksum from DuckDB and Polars; the figures are drawn from a fixed seed."""

import random

import duckdb
import narwhals as nw
import polars as pl

from maslikhat.election.protocols.engine import Frame, rows_of_frame
from maslikhat.election.tabulation.sums import checksum, sum_votes

COLUMNS = ("territory", "registered", "a", "b")


def drawn(number: int = 2000) -> list[tuple[int | None, ...]]:
    dice = random.Random(2023)  # noqa: S311 - a fixed draw, not a secret
    return [
        (dice.randrange(17), dice.randrange(10**8), dice.randrange(900), dice.choice([None, dice.randrange(900)]))
        for _ in range(number)
    ]


def on_polars(rows: list[tuple[int | None, ...]]) -> Frame:
    return nw.from_native(pl.LazyFrame(rows, schema=dict.fromkeys(COLUMNS, pl.Int64), orient="row"))


def on_duckdb(rows: list[tuple[int | None, ...]]) -> Frame:
    connection = duckdb.connect()
    connection.execute("CREATE TABLE papers (territory BIGINT, registered BIGINT, a BIGINT, b BIGINT)")
    connection.executemany("INSERT INTO papers VALUES (?, ?, ?, ?)", [list(row) for row in rows[:200]])
    for start in range(200, len(rows), 200):
        connection.executemany(
            "INSERT INTO papers VALUES (?, ?, ?, ?)", [list(row) for row in rows[start : start + 200]]
        )
    return nw.from_native(connection.sql("SELECT * FROM papers"))


def test_both_engines_give_the_same_sums_and_checksums() -> None:
    rows = drawn()
    duck, polars = on_duckdb(rows), on_polars(rows)
    assert checksum(duck, COLUMNS) == checksum(polars, COLUMNS)
    by_duck, by_polars = (sum_votes(frame, ["territory"], COLUMNS[1:]) for frame in (duck, polars))
    assert rows_of_frame(by_duck) == rows_of_frame(by_polars)
    assert checksum(by_duck, COLUMNS) == checksum(by_polars, COLUMNS)


def test_sums_are_ordered_and_exact_and_a_null_counts_as_nothing() -> None:
    frame = on_polars([(2, 10, 1, None), (1, 5, 2, 3), (2, 10**8, 4, 7)])
    assert rows_of_frame(sum_votes(frame, ["territory"], ["registered", "a", "b"])) == [
        (1, 1, 5, 2, 3),
        (2, 2, 100_000_010, 5, 7),
    ]
    assert rows_of_frame(sum_votes(frame, [], ["a", "b"])) == [(3, 7, 10)]


def test_the_checksum_knows_rows_from_columns_but_not_the_order_of_rows() -> None:
    rows: list[tuple[int | None, ...]] = [(1, 5, 2, 3), (2, 6, 4, 7)]
    whole = checksum(on_polars(rows), COLUMNS)
    assert checksum(on_polars(rows[::-1]), COLUMNS) == whole
    assert checksum(on_polars([(1, 5, 3, 2), (2, 6, 4, 7)]), COLUMNS) != whole
    assert checksum(on_polars([(1, 5, 4, 3), (2, 6, 2, 7)]), COLUMNS) != whole
    assert checksum(on_polars([(1, 5, 2, None), (2, 6, 4, 7)]), COLUMNS) != checksum(
        on_polars([(1, 5, 2, 0), (2, 6, 4, 7)]), COLUMNS
    )
    assert checksum(on_polars([(1, 5, 2, -3), (2, 6, 4, 7)]), COLUMNS) != whole
