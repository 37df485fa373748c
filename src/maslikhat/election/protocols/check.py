"""Do the figures of each paper agree? Every relation of a form on every paper, at once, and the papers that break one.

All papers are judged by the engine; only papers with an error are looked at one by one, to tell a clerical slip from
what nobody can explain. A warning never makes a paper faulty; `warnings_of` lists them one by one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from maslikhat.basics.errors import Place
from maslikhat.election.protocols.clerical import Correction, Nature, explain
from maslikhat.election.protocols.findings import Broken, RelationCount
from maslikhat.election.protocols.form import CheckKind, Form, Relation, Severity
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.protocols.relations import (
    broken_papers,
    can_be_checked,
    count_broken,
    papers_breaking,
)


@dataclass(frozen=True, slots=True)
class FaultyPaper:
    """A paper that breaks at least one relation of severity error, and what would clear all of them at once."""

    place: Place
    contest: str
    broken: tuple[Broken, ...]
    nature: Nature
    corrections: tuple[Correction, ...]

    @property
    def votes(self) -> int:
        """The votes it leaves in doubt: its largest residual, without sign, of the relations that count votes."""
        return max((abs(broken.residual) for broken in self.broken if broken.relation.counts_votes), default=0)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the check of one file found. `skipped` are relations that need a line the file does not carry."""

    file: str
    papers: int
    counts: tuple[RelationCount, ...]
    faulty: tuple[FaultyPaper, ...]
    skipped: tuple[Relation, ...]

    @property
    def errors(self) -> tuple[RelationCount, ...]:
        """The relations that make papers faulty; one paper can break several."""
        return tuple(each for each in self.counts if each.broken and each.relation.severity is Severity.ERROR)

    def count(self, relation_id: str) -> RelationCount:
        """The count of one relation. Raises KeyError if it was not checked."""
        return {count.relation.id: count for count in self.counts}[relation_id]


def check(papers: Papers, form: Form) -> CheckReport:
    """Check every paper against every relation of the form (give the form as it stood: `form.on(day)`).

    Who stands in a contest no paper tells: `strangers` looks for votes for others.
    """
    known = [relation for relation in form.relations if relation.check is not CheckKind.STANDS]
    kept = [relation for relation in known if can_be_checked(relation, papers)]
    number, counts = count_broken(papers, kept)
    errors = [relation for relation in kept if relation.severity is Severity.ERROR]
    broken = [count.relation for count in counts if count.broken and count.relation in errors]
    return CheckReport(
        papers.file.name,
        number,
        counts,
        tuple(_faulty(papers, form, broken, errors)) if broken else (),
        tuple(relation for relation in known if relation not in kept),
    )


def warnings_of(papers: Papers, form: Form, *, only: frozenset[CheckKind] | None = None) -> tuple[Broken, ...]:
    """Every warning on every paper, in the order of the form and then of the file; with `only`, of these kinds."""
    return tuple(
        broken
        for relation in form.relations
        if relation.severity is Severity.WARNING and (only is None or relation.check in only)
        if relation.check is not CheckKind.STANDS and can_be_checked(relation, papers)
        for broken in broken_papers(papers, relation)
    )


def _faulty(
    papers: Papers, form: Form, breached: Sequence[Relation], errors: Sequence[Relation]
) -> Iterator[FaultyPaper]:
    for place, contest, figures in papers_breaking(papers, breached):
        named = {name: figures[column] for name, column in papers.column_of.items()}
        residuals = [(relation, relation.residual(named)) for relation in breached]
        broken = tuple(
            Broken(relation, place, contest, residual) for relation, residual in residuals if residual is not None
        )
        corrections = explain(figures, errors, papers, form)
        nature = Nature.CLERICAL if corrections else Nature.UNEXPLAINED
        yield FaultyPaper(place, contest, broken, nature, corrections)
