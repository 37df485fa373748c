"""What is wrong with a typed paper, or asks for a look: fields left blank, and the relations of the form.

A finding has a stable code (the relation's own id, or `blank`, `blank-votes`). Who types is told only which fields to
look at; who settles is told the cause. An acknowledgement holds for the very figures it was given for: `print_of`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from maslikhat.election.entry.sheet import Figures, Sheet, effective
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.protocols.form import ACROSS, CheckKind, Relation, Severity
from maslikhat.election.protocols.formula import VOTES

BLANK = "blank"
BLANK_VOTES = "blank-votes"
_KEPT = 32
# A finding as it was when somebody answered for it: its code and the figures it was found in.
Print = tuple[str, tuple[tuple[str, int | None], ...]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its code, how grave it is, the fields to look at, and by how much the relation is missed."""

    code: str
    severity: Severity
    fields: tuple[str, ...]
    residual: int = 0
    relation: Relation | None = None

    @property
    def is_error(self) -> bool:
        """Whether it stops the second typing."""
        return self.severity is Severity.ERROR


def findings(sheet: Sheet, figures: Figures) -> tuple[Finding, ...]:
    """Every finding, not the first: blank fields, then the relations in the order of the form."""
    return _found(sheet, tuple(effective(sheet, figures).values()))


# One act asks for the findings of the same figures up to four times, and the acts of ten thousand papers are replayed.
@lru_cache(maxsize=_KEPT)
def _found(sheet: Sheet, figures: tuple[int | None, ...]) -> tuple[Finding, ...]:
    whole = dict(zip(sheet.fields, figures, strict=True))
    named = named_figures(sheet, whole)
    return (*_blanks(sheet, whole), *(found for each in sheet.relations if (found := _broken(sheet, each, named))))


def named_figures(sheet: Sheet, whole: Figures) -> dict[str, int | None]:
    """The figures under the names that relations use: lines, the sum of votes, "against all" (0 where not there)."""
    lines = {key: value for key, value in whole.items() if key not in sheet.options}
    votes = [whole[key] for key, option in sheet.options.items() if option != AGAINST_ALL]
    against = [whole[key] for key, option in sheet.options.items() if option == AGAINST_ALL]
    given = [count for count in votes if count is not None]
    total = sum(given) if len(given) == len(votes) else None
    return {**lines, VOTES: total, AGAINST_ALL: against[0] if against else 0}


def print_of(sheet: Sheet, figures: Figures, finding: Finding) -> Print:
    """The finding with the figures it was found in."""
    whole = effective(sheet, figures)
    return finding.code, tuple((key, whole[key]) for key in finding.fields)


def _blanks(sheet: Sheet, whole: Figures) -> Iterator[Finding]:
    blank = [key for key, value in whole.items() if value is None and not sheet.fields[key].optional]
    for code, keys in (
        (BLANK, tuple(key for key in blank if key not in sheet.options)),
        (BLANK_VOTES, tuple(key for key in blank if key in sheet.options)),
    ):
        if keys:
            yield Finding(code, Severity.ERROR, keys, len(keys))


def _broken(sheet: Sheet, relation: Relation, named: Figures) -> Finding | None:
    # A line that is blank is told once, as blank; relations across papers are for the screen; who does not stand in
    # a contest has no field on its sheet.
    if relation.check in ACROSS or relation.check in (CheckKind.GIVEN, CheckKind.STANDS):
        return None
    residual = relation.residual(named)
    if residual is None:
        return None
    return Finding(relation.id, relation.severity, sheet.keys_of(relation.inputs), residual, relation)
