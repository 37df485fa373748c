"""Relations across papers: two stations alike, a share far from its territory, two lines that look exchanged.

They only ask for a look: a warning, never a fault. Each station is compared with the rest of its territory in the same
contest (with the rest of the contest where the file names no territories), by whole numbers only; a rest with fewer
votes than the station itself is no measure.
"""

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

import narwhals as nw

from maslikhat.basics.errors import Place
from maslikhat.election.protocols.engine import Frame, rows_of_frame
from maslikhat.election.protocols.findings import Broken
from maslikhat.election.protocols.form import CheckKind, Relation
from maslikhat.election.protocols.formula import VOTES
from maslikhat.election.protocols.papers import Papers

PLACES = ("row", "station", "contest")
# A line is taken for another's where it holds so many times what is expected, and the other so many times less.
TIMES = 5


class _Line(NamedTuple):
    """An option's votes at a station and in the rest of its territory."""

    option: str
    votes: int
    elsewhere: int


def broken_across(papers: Papers, relation: Relation) -> list[Broken]:
    """The papers that a relation across papers points to, in the order of the file.

    IDENTICAL: `residual` other papers alike, whose stations are `named`. FAR: a list `named` whose share is `residual`
    whole percentage points from that elsewhere; `figures` are its votes, all votes, and both elsewhere. SWAPPED: two
    lines `named`, the first `residual` votes above the second; `figures` are their votes and what is expected of each.
    """
    if relation.check is CheckKind.IDENTICAL:
        return _alike(papers, relation)
    find = _far if relation.check is CheckKind.FAR else _swapped
    return [broken for row in _suspects(papers, relation) for broken in find(papers, relation, row)]


def _place(papers: Papers, row: tuple[Any, ...]) -> Place:
    return Place(papers.file.name, row[0], item=row[1])


def _suspects(papers: Papers, relation: Relation) -> list[tuple[Any, ...]]:
    """The papers that may break the relation: place, votes, votes elsewhere, then both of each option."""
    columns = [VOTES, *(f"option_{option}" for option in papers.parties)]
    keys = ["contest", "territory"]
    frame = papers.with_sums().with_columns(
        nw.col("territory").fill_null(""), *(nw.col(name).fill_null(0) for name in columns)
    )
    sums = frame.group_by(keys).agg(*(nw.col(name).sum().cast(nw.Int64).alias(f"all_{name}") for name in columns))
    joined = frame.join(sums, on=keys, how="inner")
    joined = joined.with_columns(*((nw.col(f"all_{name}") - nw.col(name)).alias(f"rest_{name}") for name in columns))
    joined = joined.filter(nw.col(VOTES) >= relation.smallest, nw.col(f"rest_{VOTES}") >= nw.col(VOTES))
    here, elsewhere = nw.col(VOTES), nw.col(f"rest_{VOTES}")
    pairs = [(nw.col(name) * elsewhere, nw.col(f"rest_{name}") * here) for name in columns[1:]]
    if relation.check is CheckKind.FAR:
        apart = ((100 * (own - rest).abs()) >= relation.points * here * elsewhere for own, rest in pairs)
        joined = joined.filter(reduce(or_, apart))
    else:
        least = relation.smallest * elsewhere
        high = reduce(or_, ((own >= TIMES * rest) & (own >= least) for own, rest in pairs))
        low = reduce(or_, ((TIMES * own <= rest) & (rest >= least) for own, rest in pairs))
        joined = joined.filter(high & low)
    told = [each for name in columns for each in (name, f"rest_{name}")]
    return rows_of_frame(joined.select(*PLACES, *told).sort(*PLACES))


def _lines(papers: Papers, row: tuple[Any, ...]) -> Iterator[_Line]:
    for number, option in enumerate(papers.parties):
        if option in papers.standing[row[2]]:
            yield _Line(option, int(row[5 + 2 * number]), int(row[6 + 2 * number]))


def _far(papers: Papers, relation: Relation, row: tuple[Any, ...]) -> Iterator[Broken]:
    here, elsewhere = int(row[3]), int(row[4])
    for line in _lines(papers, row):
        apart = 100 * abs(line.votes * elsewhere - line.elsewhere * here)
        if apart >= relation.points * here * elsewhere:
            figures = (line.votes, here, line.elsewhere, elsewhere)
            points = apart // (here * elsewhere)
            yield Broken(relation, _place(papers, row), row[2], points, (line.option,), figures)


def _swapped(papers: Papers, relation: Relation, row: tuple[Any, ...]) -> Iterator[Broken]:
    """Pairs of which each line is far off, and holds about what is expected of the other."""
    here, elsewhere = int(row[3]), int(row[4])
    least = relation.smallest
    expected = {line.option: line.elsewhere * here // elsewhere for line in _lines(papers, row)}
    for high in _lines(papers, row):
        wanted = expected[high.option]
        if high.votes < max(least, TIMES * wanted):
            continue
        for low in _lines(papers, row):
            due = expected[low.option]
            fits = due <= 2 * high.votes <= 4 * due and low.votes <= 2 * wanted + least
            if due >= least and TIMES * low.votes <= due and fits:
                figures = (high.votes, low.votes, wanted, due)
                named = (high.option, low.option)
                yield Broken(relation, _place(papers, row), row[2], high.votes - low.votes, named, figures)


def _groups(papers: Papers, relation: Relation) -> tuple[Frame, list[str]]:
    """Papers with enough votes, their options filled so that they can be compared, and the columns to compare."""
    columns = [f"option_{option}" for option in papers.options]
    frame = papers.with_sums().filter(nw.col(VOTES) >= relation.smallest)
    return frame.with_columns(*(nw.col(name).fill_null(-1) for name in columns)), ["contest", *columns]


def _alike(papers: Papers, relation: Relation) -> list[Broken]:
    frame, columns = _groups(papers, relation)
    groups = frame.group_by(columns).agg(nw.len().alias("alike")).filter(nw.col("alike") > 1)
    rows = rows_of_frame(frame.join(groups, on=columns, how="inner").select(*PLACES, *columns[1:]).sort(*PLACES))
    stations: dict[tuple[object, ...], list[str]] = {}
    for row in rows:
        stations.setdefault(tuple(row[2:]), []).append(row[1])
    found = []
    for row in rows:
        others = tuple(other for other in stations[tuple(row[2:])] if other != row[1])
        found.append(Broken(relation, _place(papers, row), row[2], len(others), others))
    return found
