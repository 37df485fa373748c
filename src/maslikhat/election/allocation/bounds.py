"""Seats within bounds: a list that has fewer candidates than seats, a list that must get at least so many.

A list that would pass its bound is held at it, and the seats left are shared anew among the others. Where the law
leaves the seats of an exhausted list empty, they are counted as vacant instead.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from maslikhat.election.allocation.outcome import LotsNeeded, Seats, plus_one

Exhausted = Literal["reshare", "vacant"]
Share = Callable[[Mapping[str, int], int], "Seats | LotsNeeded"]


@dataclass(frozen=True, slots=True)
class Bounded:
    """Seats within bounds: the lists held at a bound, and the seats that nobody can fill.

    `wanted` are the seats that the votes of each capped list would have given it.
    """

    seats: Seats | LotsNeeded
    capped: Mapping[str, int]
    raised: Mapping[str, int]
    vacant: int = 0
    wanted: Mapping[str, int] = field(default_factory=dict)


def share_within(
    votes: Mapping[str, int],
    seats: int,
    share: Share,
    *,
    caps: Mapping[str, int] | None = None,
    minimum: Mapping[str, int] | None = None,
    exhausted: Exhausted = "reshare",
) -> Bounded:
    """Share `seats` by `share`, no list above its cap, none below its minimum.

    A list that is tied for a seat it could not fill takes no part in the lots, unless seats are left vacant.
    """
    caps, minimum = caps or {}, minimum or {}
    if exhausted == "vacant":
        return _leave_vacant(share(votes, seats), caps)
    held: dict[str, int] = {}
    capped: dict[str, int] = {}
    raised: dict[str, int] = {}
    wanted: dict[str, int] = {}
    while True:
        rest = {name: count for name, count in votes.items() if name not in held and count}
        left = seats - sum(held.values())
        if not rest or left < 1:
            return Bounded(dict.fromkeys(votes, 0) | held, capped, raised, max(left, 0), wanted)
        outcome, full = _without_full(share(rest, left), caps)
        certain = outcome.certain if isinstance(outcome, LotsNeeded) else outcome
        over = {name: caps[name] for name in rest if name in caps and certain[name] > caps[name]}
        under = {name: minimum[name] for name in rest if name in minimum and certain[name] < minimum[name]}
        capped |= over or full
        wanted |= {name: certain[name] for name in over} or {name: cap + 1 for name, cap in full.items()}
        if not over and not under:
            return Bounded(_joined(votes, held, outcome), capped, raised, 0, wanted)
        if not over:
            raised |= under
        held |= over or under


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


def _leave_vacant(outcome: Seats | LotsNeeded, caps: Mapping[str, int]) -> Bounded:
    certain = outcome.certain if isinstance(outcome, LotsNeeded) else outcome
    capped = {name: caps[name] for name, count in certain.items() if name in caps and count > caps[name]}
    wanted = {name: certain[name] for name in capped}
    vacant = sum(wanted.values()) - sum(capped.values())
    kept = {**certain, **capped}
    if isinstance(outcome, LotsNeeded):
        return Bounded(LotsNeeded(outcome.tied, outcome.seats, kept, outcome.rule), capped, {}, vacant, wanted)
    return Bounded(kept, capped, {}, vacant, wanted)


def _joined(votes: Mapping[str, int], held: Mapping[str, int], outcome: Seats | LotsNeeded) -> Seats | LotsNeeded:
    base = dict.fromkeys(votes, 0)
    if isinstance(outcome, LotsNeeded):
        return LotsNeeded(outcome.tied, outcome.seats, base | dict(outcome.certain) | dict(held), outcome.rule)
    return base | dict(outcome) | dict(held)
