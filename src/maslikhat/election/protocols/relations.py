"""Relations as expressions over all papers at once: how many break each, and which.

Plain Narwhals: sums, comparisons, counts. The same expressions run on any of its engines. Integers only; a relation is
not checked on a paper that leaves a line of it empty.
"""

from collections.abc import Sequence
from functools import reduce
from itertools import combinations
from operator import add, and_, or_

import narwhals as nw

from maslikhat.basics.errors import Place
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.across import PLACES, broken_across
from maslikhat.election.protocols.engine import rows_of_frame
from maslikhat.election.protocols.findings import Broken, RelationCount
from maslikhat.election.protocols.form import ACROSS, CheckKind, Join, Relation
from maslikhat.election.protocols.formula import VOTES, Comparison
from maslikhat.election.protocols.papers import Papers

AGGREGATES = ("checked", "broken", "surplus", "shortage", "residuals", "absolute")


def can_be_checked(relation: Relation, papers: Papers) -> bool:
    """Whether the file carries what the relation looks at (GIVEN: at least one of its lines; RISING: two)."""
    if relation.check is CheckKind.GIVEN:
        return bool(relation.inputs & set(papers.lines))
    if relation.check is CheckKind.RISING:
        return len(relation.inputs & set(papers.lines)) > 1
    return relation.inputs <= set(papers.column_of)


def count_broken(papers: Papers, relations: Sequence[Relation]) -> tuple[int, tuple[RelationCount, ...]]:
    """Number of papers, and the count of each relation, in one pass (relations across papers need one each)."""
    frame = papers.with_sums()
    columns: list[nw.Expr] = [nw.len().alias("papers")]
    lazily: list[nw.Expr] = []
    for number, relation in enumerate(relations):
        if relation.check not in ACROSS:
            checked, residual = _expressions(relation, papers)
            lazily += [checked.alias(f"checked_{number}"), residual.alias(f"residual_{number}")]
            columns += _aggregates(number)
    if not lazily:
        lazily = [nw.col("row")]
    (row,) = rows_of_frame(frame.select(*lazily).select(*columns))
    names = ["papers", *(f"{name}_{number}" for number, relation in enumerate(relations)
             if relation.check not in ACROSS for name in AGGREGATES)]  # fmt: skip
    found = {name: int(value or 0) for name, value in zip(names, row, strict=True)}
    counts = [
        RelationCount(relation, *(found[f"{name}_{number}"] for name in AGGREGATES))
        if relation.check not in ACROSS
        else _count_across(papers, relation, found["papers"])
        for number, relation in enumerate(relations)
    ]
    return found["papers"], tuple(counts)


def _count_across(papers: Papers, relation: Relation, number: int) -> RelationCount:
    found = {(broken.place.row, broken.place.item, broken.contest) for broken in broken_across(papers, relation)}
    return RelationCount(relation, number, len(found), 0, 0, 0, 0)


def broken_papers(papers: Papers, relation: Relation) -> list[Broken]:
    """The papers that break one relation, in the order of the file."""
    if relation.check in ACROSS:
        return broken_across(papers, relation)
    frame = papers.with_sums().with_columns(_expressions(relation, papers)[1].alias("residual"))
    rows = rows_of_frame(frame.filter(~nw.col("residual").is_null()).select(*PLACES, "residual").sort(*PLACES))
    return [
        Broken(relation, Place(papers.file.name, row, item=station), contest, int(residual))
        for row, station, contest, residual in rows
    ]


def papers_breaking(papers: Papers, relations: Sequence[Relation]) -> list[tuple[Place, str, dict[str, int | None]]]:
    """The papers that break any of these relations, in the order of the file: place, contest, figures by column."""
    columns = [f"line_{line}" for line in papers.lines] + [f"option_{option}" for option in papers.options]
    columns += [VOTES, AGAINST_ALL]
    breaches = [~_expressions(relation, papers)[1].is_null() for relation in relations]
    broken = papers.with_sums().filter(reduce(or_, breaches)).select(*PLACES, *columns).sort(*PLACES)
    return [
        (Place(papers.file.name, row, item=station), contest, dict(zip(columns, figures, strict=True)))
        for row, station, contest, *figures in rows_of_frame(broken)
    ]


def _aggregates(number: int) -> list[nw.Expr]:
    checked, residual = nw.col(f"checked_{number}"), nw.col(f"residual_{number}")
    sums = (
        checked.count(),
        residual.count(),
        (residual > 0).cast(nw.Int64).sum(),
        (residual < 0).cast(nw.Int64).sum(),
        residual.sum(),
        residual.abs().sum(),
    )
    return [expression.alias(f"{name}_{number}") for name, expression in zip(AGGREGATES, sums, strict=True)]


def _expressions(relation: Relation, papers: Papers) -> tuple[nw.Expr, nw.Expr]:
    """A value that is there where the relation can be judged, and the residual where it is broken (else null)."""
    if relation.check is CheckKind.GIVEN:
        lines = [nw.col(papers.column_of[line]) for line in relation.lines if line in papers.lines]
        missing = reduce(add, (line.is_null().cast(nw.Int64) for line in lines))
        return missing, nw.when(missing > 0).then(missing)
    if relation.check is CheckKind.RISING:
        counts = [nw.col(papers.column_of[line]) for line in relation.lines if line in papers.lines]
        # Of counts that are not filled in nothing is said; the others are held against each other.
        fall = nw.min_horizontal(*(later - earlier for earlier, later in combinations(counts, 2)))
        return fall, nw.when(fall < 0).then(fall)
    residuals = [_residual(comparison, papers) for comparison in relation.comparisons]
    broken = [_breach(comparison, value) for comparison, value in zip(relation.comparisons, residuals, strict=True)]
    judged = reduce(add, residuals)
    is_broken = reduce(and_ if relation.join is Join.OR else or_, broken) & ~judged.is_null()
    first = residuals[-1]
    for breach, value in zip(reversed(broken[:-1]), reversed(residuals[:-1]), strict=True):
        first = nw.when(breach).then(value).otherwise(first)
    return judged, nw.when(is_broken).then(first)


def _residual(comparison: Comparison, papers: Papers) -> nw.Expr:
    terms = [factor * nw.col(papers.column_of[name]) for name, factor in comparison.terms]
    return reduce(add, terms) + comparison.constant


def _breach(comparison: Comparison, residual: nw.Expr) -> nw.Expr:
    outside = []
    if comparison.low is not None:
        outside.append(residual < comparison.low)
    if comparison.high is not None:
        outside.append(residual > comparison.high)
    return reduce(or_, outside)
