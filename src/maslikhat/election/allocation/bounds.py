"""Seats within bounds: a list that has fewer candidates than seats, a list that must get at least so many.

A list that would pass its bound is held at it, and the seats left are shared anew among the others. Where the law
leaves the seats of an exhausted list empty, they are counted as vacant instead.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from maslikhat.election.allocation.outcome import LotsNeeded, Seats, plus_one

Exhausted = Literal["reshare", "vacant"]
Share = Callable[[Mapping[str, int], int], "Seats | LotsNeeded"]


class Round(NamedTuple):
    """One sharing of `seats` among `lists`: the first, or one anew among those not held at a bound.

    `admitted` is the list admitted where one alone passed.
    """

    lists: tuple[str, ...]
    seats: int
    admitted: str | None = None


@dataclass(frozen=True, slots=True)
class Bounded:
    """Seats within bounds: the lists held at a bound, and the seats that nobody can fill.

    `wanted` are the seats that the votes of each capped list would have given it; `rounds` how it came about.
    """

    seats: Seats | LotsNeeded
    capped: Mapping[str, int]
    raised: Mapping[str, int]
    vacant: int = 0
    wanted: Mapping[str, int] = field(default_factory=dict)
    rounds: tuple[Round, ...] = field(default=(), compare=False)


def share_within(
    votes: Mapping[str, int],
    seats: int,
    share: Share,
    *,
    caps: Mapping[str, int] | None = None,
    minimum: Mapping[str, int] | None = None,
    exhausted: Exhausted = "reshare",
) -> Bounded:
    """Share `seats` by `share`, no list above its cap, none below its minimum; all minimums together are no more.

    Where both bounds are passed at once, the caps are held first, or the minimums if they cost more seats than the
    caps free. A list that is tied for a seat it could not fill takes no part in the lots, unless seats are left vacant.
    """
    caps, minimum = caps or {}, minimum or {}
    if exhausted == "vacant":
        return _leave_vacant(share_within(votes, seats, share, minimum=minimum), caps)
    capped: dict[str, int] = {}
    raised: dict[str, int] = {}
    wanted: dict[str, int] = {}
    rounds: tuple[Round, ...] = ()
    while True:
        held = capped | raised
        rest = {name: count for name, count in votes.items() if name not in held and count}
        left = seats - sum(held.values())
        if not rest or left < 1:
            return Bounded(dict.fromkeys(votes, 0) | held, capped, raised, left, wanted, rounds)
        rounds = (*rounds, Round(tuple(rest), left))
        outcome, full = _without_full(share(rest, left), caps)
        certain = outcome.certain if isinstance(outcome, LotsNeeded) else outcome
        freed = {name: certain[name] - caps[name] for name in rest if name in caps and certain[name] > caps[name]}
        cost = {name: minimum[name] - certain[name] for name in rest if certain[name] < minimum.get(name, 0)}
        if not freed and not cost:
            wanted |= {name: cap + 1 for name, cap in full.items()}
            return Bounded(_joined(votes, held, outcome), capped | full, raised, 0, wanted, rounds)
        if sum(freed.values()) >= sum(cost.values()):
            capped |= {name: caps[name] for name in freed}
            wanted |= {name: certain[name] for name in freed}
        else:
            raised |= {name: minimum[name] for name in cost}


def _without_full(outcome: Seats | LotsNeeded, caps: Mapping[str, int]) -> tuple[Seats | LotsNeeded, dict[str, int]]:
    """Take lists that are at their cap out of the lots; give what follows, and those lists with their caps.

    Where fewer lists are left than seats, each of the tied gets one: the full ones are then above their cap.
    """
    if not isinstance(outcome, LotsNeeded):
        return outcome, {}
    certain = outcome.certain
    full = {name: caps[name] for name in outcome.tied if name in caps and certain[name] >= caps[name]}
    room = tuple(name for name in outcome.tied if name not in full)
    if len(room) > outcome.seats:
        return LotsNeeded(room, outcome.seats, certain, outcome.rule), full
    return plus_one(certain, room if len(room) == outcome.seats else outcome.tied), full


def _leave_vacant(bounded: Bounded, caps: Mapping[str, int]) -> Bounded:
    outcome = bounded.seats
    certain = outcome.certain if isinstance(outcome, LotsNeeded) else outcome
    capped = {name: caps[name] for name, count in certain.items() if name in caps and count > caps[name]}
    wanted = {name: certain[name] for name in capped}
    vacant = sum(wanted.values()) - sum(capped.values())
    seats: Seats | LotsNeeded = {**certain, **capped}
    if isinstance(outcome, LotsNeeded):
        seats = LotsNeeded(outcome.tied, outcome.seats, {**certain, **capped}, outcome.rule)
    return replace(bounded, seats=seats, capped=capped, vacant=vacant, wanted=wanted)


def _joined(votes: Mapping[str, int], held: Mapping[str, int], outcome: Seats | LotsNeeded) -> Seats | LotsNeeded:
    base = dict.fromkeys(votes, 0)
    if isinstance(outcome, LotsNeeded):
        return LotsNeeded(outcome.tied, outcome.seats, base | dict(outcome.certain) | dict(held), outcome.rule)
    return base | dict(outcome) | dict(held)
