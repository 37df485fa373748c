"""Who receives the list seats of a party.

Closed order: by place on the list. Order chosen by the party's organ (Kazakhstan, within ten days): the names it gave,
each checked to stand on the list. A candidate who won a constituency leaves the list where the law says so. Where names
were not published the seats stay without a name, never a guess.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.case.model import Person

Order = Literal["closed", "party_organ"]


class NotOnTheList(MaslikhatError):
    """The party's organ named somebody who does not stand on the list."""

    code = "not-on-the-list"


class NamedTwice(MaslikhatError):
    """The party's organ named one person for two mandates."""

    code = "named-twice"


class MoreNamesThanSeats(MaslikhatError):
    """The party's organ named more persons than the list has seats."""

    code = "more-names-than-seats"


@dataclass(frozen=True, slots=True)
class Naming:
    """The people of a list's seats: `not_published` have no published name, `exhausted` no candidate left."""

    list: str
    seats: int
    people: tuple[Person, ...]
    not_published: int = 0
    exhausted: int = 0


def name_seats(
    option: str,
    seats: int,
    listed: Sequence[Person],
    order: Order | None,
    *,
    chosen: Sequence[str] = (),
    left_the_list: Collection[str] = (),
) -> Naming:
    """Name the people of `seats` list seats.

    `listed` are the candidates of the list as published (English names identify them), `chosen` the names given by the
    party's organ, `left_the_list` those who won a constituency and leave the list.
    Raises NotOnTheList, NamedTwice, MoreNamesThanSeats.
    """
    standing = [person for person in listed if person.option == option and person.name.en not in left_the_list]
    if not standing and not any(person.option == option for person in listed):
        return Naming(option, seats, (), not_published=seats)
    if order == "party_organ":
        people = _chosen(option, seats, standing, chosen)
        return Naming(option, seats, people, not_published=seats - len(people))
    if order is None or any(person.position is None for person in standing):
        return Naming(option, seats, (), not_published=seats)
    ranked = sorted(standing, key=lambda person: person.position or 0)
    people = tuple(ranked[:seats])
    return Naming(option, seats, people, exhausted=seats - len(people))


def _chosen(option: str, seats: int, standing: Sequence[Person], chosen: Sequence[str]) -> tuple[Person, ...]:
    by_name = {person.name.en: person for person in standing}
    for name in chosen:
        if name not in by_name:
            raise NotOnTheList(list=option, value=name)
    if len(set(chosen)) < len(chosen):
        twice = next(name for name in chosen if chosen.count(name) > 1)
        raise NamedTwice(list=option, value=twice)
    if len(chosen) > seats:
        raise MoreNamesThanSeats(list=option, seats=seats, names=len(chosen))
    return tuple(by_name[name] for name in chosen)
