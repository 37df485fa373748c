"""How firmly a seat is held: the fewest votes whose change would move it, found with the exact engine.

The search is a bisection: a list that loses votes, all others unchanged, never gains a seat by it, and one that gains
votes never loses one. The base of the threshold moves with the votes, as it would have in the count.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from maslikhat.election.allocation.lists import NoListPasses, allocate_lists
from maslikhat.election.allocation.outcome import NothingToAllocate, Seats
from maslikhat.election.allocation.tier import Circumstances, ListTier


@dataclass(frozen=True, slots=True)
class Change:
    """`votes` fewer for `holder` (or more for `challenger`) move the seat.

    `challenger` is who gets it then; `falls_out` says that the holder no longer passes the threshold, so that the seat
    goes with all its others.
    """

    votes: int
    holder: str
    challenger: str | None
    falls_out: bool = False


@dataclass(frozen=True, slots=True)
class Swing:
    """The fewest votes that change any seat of a tier, taken from or added to one list."""

    votes: int
    list: str
    added: bool


def votes_to_lose(tier: ListTier, holder: str, seat: int, around: Circumstances | None = None) -> Change | None:
    """The fewest votes that `holder` must lose, all else unchanged, for its `seat`-th seat to be no longer certain.

    None where even without a vote it keeps the seat.
    """
    votes = _fewest(lambda lost: _seats(tier, {holder: -lost}, around, holder) < seat, tier.tally.votes[holder])
    if votes is None:
        return None
    after = _moved(tier, {holder: -votes}, around)
    if after is None:
        return Change(votes, holder, None, falls_out=True)
    falls_out = not after.standings[holder].passed
    return Change(votes, holder, None if falls_out else _gainer(tier.certain, after.certain, holder), falls_out)


def votes_to_take(
    tier: ListTier, holder: str, seat: int, challenger: str, around: Circumstances | None = None
) -> Change | None:
    """The fewest votes more for `challenger`, all else unchanged, that take the seat from `holder`; None if never."""
    most = sum(tier.tally.votes.values()) * max(2, tier.rules.seats)
    votes = _fewest(lambda won: _seats(tier, {challenger: won}, around, holder) < seat, most)
    if votes is None:
        return None
    after = _moved(tier, {challenger: votes}, around)
    return Change(votes, holder, challenger, falls_out=after is None or not after.standings[holder].passed)


def closest_taker(tier: ListTier, holder: str, seat: int, around: Circumstances | None = None) -> Change | None:
    """Who would take the seat with the fewest votes more."""
    takers = (votes_to_take(tier, holder, seat, name, around) for name in tier.tally.votes if name != holder)
    return min((taker for taker in takers if taker), key=lambda change: change.votes, default=None)


def least_swing(tier: ListTier, around: Circumstances | None = None) -> Swing | None:
    """The fewest votes whose loss or gain by one list changes the seats of any list."""
    swings = [swing for name in tier.tally.votes for swing in _swings(tier, name, around)]
    return min(swings, key=lambda swing: (swing.votes, swing.list), default=None)


def _swings(tier: ListTier, name: str, around: Circumstances | None) -> list[Swing]:
    def changed(by: int) -> bool:
        after = _moved(tier, {name: by}, around)
        return after is None or dict(after.certain) != dict(tier.certain)

    lost = _fewest(lambda votes: changed(-votes), tier.tally.votes[name])
    won = _fewest(changed, sum(tier.tally.votes.values()))
    told = [] if lost is None else [Swing(lost, name, added=False)]
    return told if won is None else [*told, Swing(won, name, added=True)]


def _seats(tier: ListTier, change: Mapping[str, int], around: Circumstances | None, name: str) -> int:
    after = _moved(tier, change, around)
    return 0 if after is None else after.certain[name]


def _moved(tier: ListTier, change: Mapping[str, int], around: Circumstances | None) -> ListTier | None:
    """The tier after a change of votes; None where nothing can be shared then."""
    votes = {name: count + change.get(name, 0) for name, count in tier.tally.votes.items()}
    rules = tier.rules if tier.rules.exhausted else replace(tier.rules, exhausted="vacant")
    try:
        return allocate_lists(replace(tier.tally, votes=votes), rules, around).value
    except (NothingToAllocate, NoListPasses):
        return None


def _gainer(before: Seats, after: Seats, holder: str) -> str | None:
    return next((name for name in before if name != holder and after[name] > before[name]), None)


def _fewest(holds: Callable[[int], bool], most: int) -> int | None:
    """The least number from 1 to `most` for which `holds`, which must stay true once it is."""
    if most < 1 or not holds(most):
        return None
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
