"""Lots that were drawn, held against the tie that is there: they settle that tie, and are refused for any other."""

from collections.abc import Mapping
from dataclasses import replace

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.explained import Explained
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.rulebook import ListRules
from maslikhat.election.allocation.steps import list_steps
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.case.model import DrawnLots
from maslikhat.election.model import LISTS, Tally
from maslikhat.election.result.model import Result


class LotsOfAnotherTie(MaslikhatError):
    """Lots are recorded for a contest in which these options are not tied: the count changed after they were drawn."""

    code = "lots-of-another-tie"


def require_this_tie(drawn: DrawnLots, needed: LotsNeeded | None) -> LotsNeeded:
    """The tie that the lots were drawn for. Raises LotsOfAnotherTie."""
    if needed is None or set(needed.tied) != set(drawn.order):
        raise LotsOfAnotherTie(contest=drawn.contest, drawn=drawn.order, tied=needed.tied if needed else None)
    return needed


def order_of(drawn: DrawnLots) -> Mapping[str, int]:
    """The place of each option in the order drawn, from 1."""
    return {name: place for place, name in enumerate(drawn.order, 1)}


def settle_lists(
    tally: Tally, rules: ListRules, around: Circumstances, drawn: DrawnLots, tier: ListTier
) -> Explained[ListTier]:
    """The list tier with its tie settled by lots. Raises LotsOfAnotherTie."""
    needed = require_this_tie(drawn, tier.seats if isinstance(tier.seats, LotsNeeded) else None)
    made = allocate_lists(tally, rules, replace(around, drawn=order_of(drawn))).value
    settled = replace(made, settled=needed)
    return Explained(settled, lambda: list_steps(settled))


def settle_constituency(
    outcome: Elected | RunOff | LotsNeeded, votes: Mapping[str, int], drawn: DrawnLots, *, is_by_majority: bool
) -> Elected | RunOff:
    """What lots make of a tie in a constituency: its deputy, or who stands again. Raises LotsOfAnotherTie."""
    needed = require_this_tie(drawn, outcome if isinstance(outcome, LotsNeeded) else None)
    first = drawn.order[: needed.seats]
    if is_by_majority:
        return RunOff((*(name for name, place in needed.certain.items() if place), *first))
    return Elected(first[0], votes[first[0]], drawn.order[1], 0)


def first_tie(result: Result) -> tuple[str, LotsNeeded] | None:
    """The first tie that matters, in the order of the law: a constituency's before that of the lists.

    Later ones may vanish, or come to be, by how the first is settled.
    """
    ties = [(each.constituency.id, each.lots) for each in result.constituencies]
    return next(((contest, needed) for contest, needed in [*ties, (LISTS, result.lots)] if needed is not None), None)
