"""Sums over papers and their checksum, as expressions of any Narwhals engine.

Group-by and sum of 64-bit integers, an explicit order, nothing else: the same call gives the same figures on DuckDB,
Polars and Spark. A null counts as nothing (an option that does not stand in a contest, a line left empty).
"""

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from maslikhat.election.protocols.engine import Frame, rows_of_frame

# A prime below 2^31, so that every product of two remainders stays within 64 bits.
PRIME = 2**31 - 1
OFFSET = 2**40


def sum_votes(frame: Frame, by: Sequence[str], columns: Sequence[str]) -> Frame:
    """Sum `columns` by `by` (none: over all rows), with the number of rows as `stations`, in the order of `by`.

    The columns hold integers whose sum stays below 2^63 (counts of up to 10^8 allow 90 thousand million rows).
    """
    sums = [nw.col(name).cast(nw.Int64).fill_null(0).sum().alias(name) for name in columns]
    if not by:
        return frame.select(nw.len().alias("stations"), *sums)
    return frame.group_by(list(by)).agg(nw.len().alias("stations"), *sums).sort(*by)


def checksum(frame: Frame, columns: Sequence[str]) -> int:
    """One number for the integer `columns` of all rows together, whatever the order of rows.

    Each row is folded into one remainder and squared, so that figures moved between rows or columns show. It guards
    against engines that differ and files that were mixed up; it is no protection against forgery.
    """
    folded: Any = nw.lit(1, nw.Int64)
    for name in columns:
        value = (nw.col(name).cast(nw.Int64) + OFFSET).fill_null(0) % PRIME
        folded = (folded * 31 + value) % PRIME
    squared = frame.with_columns(folded.alias("folded")).with_columns(
        (nw.col("folded") * nw.col("folded") % PRIME).alias("folded")
    )
    ((total,),) = rows_of_frame(squared.select(nw.col("folded").cast(nw.Int64).sum()))
    return int(total or 0)
