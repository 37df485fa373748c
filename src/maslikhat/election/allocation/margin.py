"""How firmly a seat is held: the fewest votes whose change would move it, found with the exact engine.

With divisors, as long as the same lists pass the threshold, a list that loses votes never gains a seat by it, and one
that gains votes never loses one: bisection finds the fewest. With quotas it can, so every turning point is looked at.
The base of the threshold moves with the votes, as it would have in the count.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, takewhile

from maslikhat.election.allocation.bounds import Round
from maslikhat.election.allocation.lists import MinimumBeyondSeats, NoListPasses, allocate_lists
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate, Seats
from maslikhat.election.allocation.quota import SeatsLeftOver
from maslikhat.election.allocation.threshold import apply_threshold
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.allocation.turning import can_compute, can_turn_back, gates, turning_points
from maslikhat.election.model import Tally


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
class Gain:
    """`votes` more for `list` bring it one more seat without lots; `losers` have fewer then."""

    votes: int
    list: str
    losers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Swing:
    """The fewest votes that change any seat of a tier, taken from or added to one list."""

    votes: int
    list: str
    added: bool


def votes_to_lose(tier: ListTier, holder: str, seat: int, around: Circumstances | None = None) -> Change | None:
    """The fewest votes that `holder` must lose, all else unchanged, for its `seat`-th seat to be no longer certain.

    None where even without a vote it keeps the seat, and where it cannot be computed (`can_compute`).
    """

    def lost(after: ListTier | None) -> bool:
        return after is None or after.certain[holder] < seat

    votes = _first(tier, holder, -1, lost, around, tier.tally.votes[holder])
    if votes is None:
        return None
    if _falls_out(tier, holder, {holder: -votes}, around):
        return Change(votes, holder, None, falls_out=True)
    after = _moved(tier, {holder: -votes}, around)
    return Change(votes, holder, _gainer(tier.certain, after.certain) if after else None)


def votes_to_take(
    tier: ListTier,
    holder: str,
    seat: int,
    challenger: str,
    around: Circumstances | None = None,
    *,
    within: int | None = None,
) -> Change | None:
    """The fewest votes more for `challenger`, all else unchanged, with which `holder` loses its `seat`-th seat to it.

    To it: the challenger gains a seat, is one of those between whom lots decide, or pushes the holder below the
    threshold. None if never, or not `within` so many votes, and where it cannot be computed (`can_compute`).
    """

    def taken(after: ListTier | None) -> bool:
        return after is None or (after.certain[holder] < seat and _takes(tier, after, holder, challenger))

    most = sum(tier.tally.votes.values()) * max(2, tier.rules.seats)
    votes = _first(tier, challenger, 1, taken, around, most if within is None else min(within, most))
    if votes is None:
        return None
    return Change(votes, holder, challenger, _falls_out(tier, holder, {challenger: votes}, around))


def votes_to_gain(tier: ListTier, name: str, around: Circumstances | None = None) -> int | None:
    """The fewest votes more for `name`, all else unchanged, that bring it one more seat without lots.

    None if never, and where it cannot be computed (`can_compute`).
    """

    def gained(after: ListTier | None) -> bool:
        return after is not None and after.certain[name] > tier.certain[name]

    return _first(tier, name, 1, gained, around, sum(tier.tally.votes.values()) * max(2, tier.rules.seats))


def closest_gain(tier: ListTier, name: str, around: Circumstances | None = None) -> Gain | None:
    """The fewest votes more with which `name` gains a seat, and from whom. None as of `votes_to_gain`."""
    votes = votes_to_gain(tier, name, around)
    after = _moved(tier, {name: votes}, around) if votes is not None else None
    if votes is None or after is None:
        return None
    return Gain(votes, name, tuple(each for each in tier.certain if after.certain[each] < tier.certain[each]))


def closest_taker(tier: ListTier, holder: str, seat: int, around: Circumstances | None = None) -> Change | None:
    """Who would take the seat with the fewest votes more; of equals the first on the paper.

    The likely ones are asked first, so that the others are asked no further than what these need.
    """
    others = [name for name in tier.tally.votes if name != holder]
    best: tuple[int, int, Change] | None = None
    for name in sorted(others, key=lambda name: (not tier.standings[name].passed, -tier.tally.votes[name])):
        taker = votes_to_take(tier, holder, seat, name, around, within=best[0] if best else None)
        if taker and (best is None or (taker.votes, others.index(name)) < best[:2]):
            best = (taker.votes, others.index(name), taker)
    return best[2] if best else None


def least_swing(tier: ListTier, around: Circumstances | None = None) -> Swing | None:
    """The fewest votes whose loss or gain by one list changes the seats of any list.

    None where no change of one list moves a seat, and where it cannot be computed (`can_compute`).
    """
    swings = [swing for name in tier.tally.votes for swing in _swings(tier, name, around)]
    return min(swings, key=lambda swing: (swing.votes, swing.list), default=None)


def _swings(tier: ListTier, name: str, around: Circumstances | None) -> Iterator[Swing]:
    def changed(after: ListTier | None) -> bool:
        return after is None or dict(after.certain) != dict(tier.certain)

    for sign, most in ((-1, tier.tally.votes[name]), (1, sum(tier.tally.votes.values()))):
        votes = _first(tier, name, sign, changed, around, most)
        if votes is not None:
            yield Swing(votes, name, added=sign == 1)


def _takes(tier: ListTier, after: ListTier, holder: str, challenger: str) -> bool:
    if not after.standings[holder].passed and tier.standings[holder].passed:
        return True
    if _won(after, challenger) > _won(tier, challenger):
        return True
    return isinstance(after.seats, LotsNeeded) and challenger in after.seats.tied


def _falls_out(tier: ListTier, holder: str, change: Mapping[str, int], around: Circumstances | None) -> bool:
    """Whether the holder passed the threshold and does so no more after a change of votes."""
    around = around or Circumstances()
    after = apply_threshold(_tally(tier, change), tier.rules.threshold, around.kinds, around.won)
    return tier.standings[holder].passed and not after[holder].passed


def _won(tier: ListTier, name: str) -> int:
    """The seats of a list, those included that it has no candidate for."""
    return tier.wanted.get(name, tier.certain[name])


def _first(  # noqa: PLR0917 - a move (tier, name, sign, around) and what is asked of it
    tier: ListTier,
    name: str,
    sign: int,
    holds: Callable[[ListTier | None], bool],
    around: Circumstances | None,
    most: int,
) -> int | None:
    """The fewest votes, up to `most`, that `name` gains (+1) or loses (-1) for `holds` to be true of the tier then."""

    @cache
    def at(votes: int) -> ListTier | None:
        return _moved(tier, {name: sign * votes}, around) if votes else tier

    if not can_compute(tier):
        return None
    if can_turn_back(tier):
        points = turning_points(tier, name, sign, lambda votes: _rounds(at(votes)))
        return next((votes for votes in takewhile(most.__ge__, points) if holds(at(votes))), None)
    starts = sorted({1, most + 1, *(gate for gate in gates(tier, name, sign) if gate in range(1, most + 1))})
    for start, after in pairwise(starts):
        if holds(at(start)):
            return start
        found = _fewest(lambda votes: holds(at(votes)), start, after - 1)
        if found is not None:
            return found
    return None


def _rounds(tier: ListTier | None) -> tuple[Round, ...]:
    """By what sharings the seats come about; none where nothing can be shared."""
    return tier.rounds if tier else ()


def _tally(tier: ListTier, change: Mapping[str, int]) -> Tally:
    votes = {name: count + change.get(name, 0) for name, count in tier.tally.votes.items()}
    return replace(tier.tally, votes=votes)


def _moved(tier: ListTier, change: Mapping[str, int], around: Circumstances | None) -> ListTier | None:
    """The tier after a change of votes; None where nothing can be shared then."""
    rules = tier.rules if tier.rules.exhausted else replace(tier.rules, exhausted="vacant")
    try:
        return allocate_lists(_tally(tier, change), rules, around).value
    except (NothingToAllocate, NoListPasses, SeatsLeftOver, MinimumBeyondSeats):
        return None


def _gainer(before: Seats, after: Seats) -> str | None:
    return next((name for name in before if after[name] > before[name]), None)


def _fewest(holds: Callable[[int], bool], low: int, high: int) -> int | None:
    """The least number above `low`, where it does not hold, to `high` for which `holds`, true ever after it is."""
    if not holds(high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
