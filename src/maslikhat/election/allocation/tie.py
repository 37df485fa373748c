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


def settle(
    certain: Seats, last: Cut, tie: TieRule | None, votes: Mapping[str, int], drawn: Mapping[str, int] | None = None
) -> Seats | LotsNeeded:
    """Give the seats still tied by `tie`, or say between whom lots are needed.

    `certain` are the seats that are sure; `last.places` of `last.tied` get one more. Where the rule puts some of them
    first and leaves others level, those are sure of theirs and lots are needed between these. `drawn` is the order in
    which lots were drawn; they settle the tie that they were drawn for, and no other.
    """
    if not last.places:
        return certain
    first = _first(last, tie, votes)
    sure = plus_one(certain, first.chosen)
    if drawn and first.places and drawn.keys() == set(first.tied):
        return plus_one(sure, by_lot(first, drawn))
    return LotsNeeded(first.tied, first.places, sure, tie.rule if tie else None) if first.places else sure


def by_lot(tied: Cut, drawn: Mapping[str, int]) -> tuple[str, ...]:
    """Who of the tied has a place by lots: those drawn first."""
    return tuple(sorted(tied.tied, key=drawn.__getitem__)[: tied.places])


def _first(last: Cut, tie: TieRule | None, votes: Mapping[str, int]) -> Cut:
    """Who of the tied goes first by the rule, and who is level even then; all of them where it cannot be applied."""
    if tie is not None and tie.by == "most_votes":
        return cut({name: votes[name] for name in last.tied}, last.places)
    if tie is not None and all(name in tie.order for name in last.tied):
        return cut({name: -tie.order[name] for name in last.tied}, last.places)
    return Cut((), last.tied, last.places)
