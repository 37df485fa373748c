"""The councils that published elections are of, each by its name, with its elections; and those only known by name.

A council is named by a case (`councils.csv`), else as its rule file names the body. A case of the structure of councils
elects nobody and is not published: it ships with the project, says how many councils there are, and names some.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from maslikhat.basics.text import Text
from maslikhat.election.case.model import Case, Council
from maslikhat.election.case.shipped import shipped_structures
from maslikhat_web.elections.selectors.public import Shown


@dataclass(frozen=True, slots=True)
class KnownCouncil:
    """A council: `body` is whose law it has; `told` is its row as it stands in the case `source`, None where none is.

    `elections` are those published here, the oldest first.
    """

    id: str
    body: str
    level: str | None
    name: Text
    told: Council | None
    source: Case | None
    elections: tuple[Shown, ...]

    @property
    def last(self) -> Case | None:
        """The newest case that tells of it: its latest election, else the one that names it."""
        return self.elections[-1].case if self.elections else self.source


def council_of(election: str) -> str:
    """The council that an election's id names: all but the day."""
    return election.rpartition(".")[0]


def in_order(everything: Sequence[Shown]) -> list[Shown]:
    """The elections, the oldest first."""
    return sorted(everything, key=lambda each: (each.case.date, each.case.id))


def councils_of(everything: Sequence[Shown]) -> Mapping[str, KnownCouncil]:
    """Every council that is known, by its id."""
    held: dict[str, list[Shown]] = {}
    for each in in_order(everything):
        held.setdefault(council_of(each.case.id), []).append(each)
    cases = [*(each.case for each in in_order(everything)), *shipped_structures()]
    named = {row.id: (row, case) for case in cases for row in case.councils}
    return {
        each: _known(each, tuple(held.get(each, ())), *named.get(each, (None, None)))
        for each in dict.fromkeys([*held, *named])
    }


def _known(council: str, elections: tuple[Shown, ...], told: Council | None, source: Case | None) -> KnownCouncil:
    if elections:
        last = elections[-1]
        name = last.case.title if last.case.level else last.result.law.body.title
        return KnownCouncil(
            council, last.case.body, last.case.level, told.name if told else name, told, source, elections
        )
    if told is None or source is None:
        raise KeyError(council)
    return KnownCouncil(council, source.body, told.level, told.name, told, source, ())
