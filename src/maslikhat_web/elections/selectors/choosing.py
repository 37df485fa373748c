"""Which elections are compared: those that are named, or those of a council, a body, a country; and what cannot be."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from maslikhat.election.case.model import Case
from maslikhat.election.case.shipped import shipped_structures
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.selectors.councils import council_of, in_order
from maslikhat_web.elections.selectors.public import Shown

MOST = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: elections by id, or a council or body and a country; empty is everything."""

    elections: tuple[str, ...] = ()
    body: str = ""
    country: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen."""
        return not (self.elections or self.body or self.country)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The elections that are compared, the oldest first, of so many `found`; what is unknown, retracted, none."""

    shown: Sequence[Shown]
    found: int
    unknown: tuple[str, ...] = ()
    retracted: tuple[Publication, ...] = ()
    structures: tuple[Case, ...] = field(default=())

    @property
    def is_whole(self) -> bool:
        """Whether everything that was named can be compared."""
        return not (self.unknown or self.retracted or self.structures)


def choose(everything: Sequence[Shown], asked: Asked) -> Chosen:
    """Choose. One query more where an id is not that of a published election."""
    elections = in_order(everything)
    if asked.elections:
        return _named(elections, asked.elections)
    found = [each for each in elections if _fits(each, asked)]
    known = {each.case.body for each in elections} | {council_of(each.case.id) for each in elections}
    countries = {country_of(each.case.body) for each in elections}
    unknown = [*([asked.body] if asked.body and asked.body not in known else [])]
    unknown += [asked.country] if asked.country and asked.country not in countries else []
    return Chosen(found[-MOST:], len(found), tuple(unknown))


def country_of(body: str) -> str:
    """The country of a body, as its id begins with it."""
    return body.partition(".")[0]


def _named(elections: Sequence[Shown], ids: Sequence[str]) -> Chosen:
    wanted = tuple(dict.fromkeys(ids))
    found = [each for each in elections if each.case.id in wanted]
    structures = tuple(each for each in shipped_structures() if each.id in wanted)
    known = {*(each.case.id for each in found), *(each.id for each in structures)}
    missing = [each for each in wanted if each not in known]
    taken_back = _retracted(missing) if missing else ()
    gone = {each.election for each in taken_back}
    unknown = tuple(each for each in missing if each not in gone)
    return Chosen(found[-MOST:], len(found), unknown, taken_back, structures)


def _retracted(ids: Sequence[str]) -> tuple[Publication, ...]:
    """The last publication of each, where it was retracted and nothing took its place."""
    rows = Publication.objects.filter(election__in=ids, is_current=False, retracted_at__isnull=False)
    newest = {row.election: row for row in rows.defer("archive", "tallies", "result").order_by("number")}
    return tuple(newest.values())


def _fits(shown: Shown, asked: Asked) -> bool:
    is_of_body = asked.body in ("", shown.case.body, council_of(shown.case.id))
    return is_of_body and asked.country in ("", country_of(shown.case.body))
