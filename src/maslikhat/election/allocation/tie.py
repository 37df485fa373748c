"""Ties settled by the rule the law names: earlier registration, list order, most votes, or lots that were drawn.

A rule that cannot be applied (the order of registration is not published, no lots are recorded) leaves the tie a tie.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from maslikhat.basics.citation import RuleRef
from maslikhat.election.allocation.outcome import Cut, LotsNeeded, Seats, cut, plus_one

By = Literal["earlier_registration", "list_order", "most_votes", "lots"]


@dataclass(frozen=True, slots=True)
class TieRule:
    """What the law says of a tie: `by`, and the `order` it needs (a lower number goes first; for lots, as drawn)."""

    by: By
    order: Mapping[str, int]
    rule: RuleRef | None = None


def settle(certain: Seats, last: Cut, tie: TieRule | None, votes: Mapping[str, int]) -> Seats | LotsNeeded:
    """Give the seats still tied by `tie`, or say that lots are needed.

    `certain` are the seats that are sure; `last.places` of `last.tied` get one more.
    """
    if not last.places:
        return certain
    winners = _first(last, tie, votes)
    if winners is None:
        return LotsNeeded(last.tied, last.places, certain, tie.rule if tie else None)
    return plus_one(certain, winners)


def _first(last: Cut, tie: TieRule | None, votes: Mapping[str, int]) -> tuple[str, ...] | None:
    if tie is None:
        return None
    if tie.by == "most_votes":
        keys = {name: votes[name] for name in last.tied}
    elif all(name in tie.order for name in last.tied):
        keys = {name: -tie.order[name] for name in last.tied}
    else:
        return None
    chosen = cut(keys, last.places)
    return None if chosen.places else chosen.chosen
