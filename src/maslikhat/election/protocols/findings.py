"""What a check found: a relation that one paper breaks, and how often a relation is broken."""

from dataclasses import dataclass

from maslikhat.basics.errors import Place
from maslikhat.election.protocols.form import Relation


@dataclass(frozen=True, slots=True)
class Broken:
    """A relation that one paper breaks. `residual` is left side less right side, in the unit of its lines.

    For GIVEN it is the number of empty lines; for relations across papers see `across`: there `named` are stations or
    options, and `figures` what was compared.
    """

    relation: Relation
    place: Place
    contest: str
    residual: int
    named: tuple[str, ...] = ()
    figures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RelationCount:
    """How often a relation was checked and broken; `surplus` and `shortage` are papers with a residual above, below 0.

    `residuals` is the sum of the residuals of the papers that break it, `absolute` the sum without signs.
    """

    relation: Relation
    checked: int
    broken: int
    surplus: int
    shortage: int
    residuals: int
    absolute: int
