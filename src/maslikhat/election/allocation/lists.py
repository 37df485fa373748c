"""The list tier from tally to seats: threshold, single list, method, ties, bounds; explained when asked.

The order is that of the law: who takes part, what a seat costs, whole quotas, the seats left, ties. What an election
does with constituencies is decided before (who is exempt) and after (compensation).
"""

from collections.abc import Mapping
from dataclasses import replace

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.explained import Explained
from maslikhat.election.allocation.bounds import Round, Share, share_within
from maslikhat.election.allocation.divisor import DivisorShare, share_by_divisors
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate, Seats, require_votes
from maslikhat.election.allocation.quota import QuotaShare, share_by_quota
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.single_list import next_list, share_with_single_list
from maslikhat.election.allocation.steps import list_steps
from maslikhat.election.allocation.threshold import Standing, apply_threshold
from maslikhat.election.allocation.tie import TieRule, by_lot, settle
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.model import AGAINST_ALL, Tally

_NOTHING_MORE = Circumstances()


class NoListPasses(MaslikhatError):
    """No list reached the threshold, and the rule file does not say what follows."""

    code = "no-list-passes"


class MinimumBeyondSeats(MaslikhatError):
    """The least numbers of seats of the lists that take part are together more than there are seats."""

    code = "minimum-beyond-seats"


class MoreSeatsThanCandidates(MaslikhatError):
    """A list won more seats than it has candidates, and the rule file does not say what follows."""

    code = "more-seats-than-candidates"


def allocate_lists(tally: Tally, rules: ListRules, around: Circumstances | None = None) -> Explained[ListTier]:
    """Share the list seats of a tally.

    Raises NotAVoteCount, NothingToAllocate, NoListPasses, BaseNotPublished, MinimumBeyondSeats,
    MoreSeatsThanCandidates, SeatsLeftOver.
    """
    around = around or _NOTHING_MORE
    require_votes({**tally.votes, AGAINST_ALL: tally.against_all or 0}, rules.seats)
    if not tally.valid:
        raise NothingToAllocate(seats=rules.seats, votes=0)
    standings = apply_threshold(tally, rules.threshold, around.kinds, around.won)
    votes = {name: tally.votes[name] for name, standing in standings.items() if standing.passed}
    if not votes:
        raise NoListPasses(lists=len(standings), seats=rules.seats)
    tier = _alone(tally, rules, standings, next(iter(votes)), around) if len(votes) == 1 else None
    if tier is None:
        tier = _among(tally, rules, standings, votes, around)
    return Explained(tier, lambda: list_steps(tier))


def _alone(
    tally: Tally, rules: ListRules, standings: Mapping[str, Standing], leading: str, around: Circumstances
) -> ListTier | None:
    """The tier where one list passed and the law admits the next; None where it takes all the seats."""
    single, after = rules.single_list, next_list(tally.votes, leading)
    if single is None or not (after.chosen or after.tied):
        return None
    admitted = (after.chosen or after.tied)[0]
    first = share_with_single_list(tally.votes, leading, admitted, rules.seats, single)
    given, rounds = first.certain[admitted], (Round((leading, admitted), rules.seats, admitted),)
    if after.places and given and around.drawn.keys() == set(after.tied):
        # Lots were drawn for this very tie: whom they name is admitted.
        (admitted,) = by_lot(after, around.drawn)
        first = share_with_single_list(tally.votes, leading, admitted, rules.seats, single)
        rounds = (Round((leading, admitted), rules.seats, admitted),)
    elif after.places and given:
        # The tied have the same votes, so what the leading list gets does not hang on which of them is admitted.
        first = replace(first, certain={**first.certain, admitted: 0}, last=after)
        lots = LotsNeeded(after.tied, given, first.certain, rules.refs.get("single_list"))
        return ListTier(tally, rules, standings, first, lots, rounds=rounds)

    def share(part: Mapping[str, int], seats: int) -> Seats | LotsNeeded:
        if len(part) == 1:
            return dict.fromkeys(part, seats)
        return share_with_single_list(part, leading, admitted, seats, single).certain

    votes = {name: tally.votes[name] for name in (leading, admitted)}
    tier = ListTier(tally, rules, standings, first, first.certain, rounds=rounds)
    return _within_bounds(tier, votes, share, around.candidates, {})


def _among(
    tally: Tally, rules: ListRules, standings: Mapping[str, Standing], votes: Mapping[str, int], around: Circumstances
) -> ListTier:
    tie = TieRule(rules.tie, around.order, rules.refs.get("list_tie")) if rules.tie else None

    def share(part: Mapping[str, int], seats: int) -> Seats | LotsNeeded:
        outcome = share_by(part, seats, rules)
        return settle(outcome.seats, outcome.last, tie, part, around.drawn)

    if rules.minimum * len(votes) > rules.seats:
        raise MinimumBeyondSeats(minimum=rules.minimum, lists=len(votes), seats=rules.seats)
    caps, least = around.candidates, rules.minimum
    minimum = {name: min(least, caps.get(name, least)) for name in votes} if least else {}
    first = share_by(votes, rules.seats, rules)
    seats = _for_all(tally, settle(first.seats, first.last, tie, votes, around.drawn))
    tier = ListTier(tally, rules, standings, first, seats, rounds=(Round(tuple(votes), rules.seats),))
    return _within_bounds(tier, votes, share, caps, minimum)


def _within_bounds(
    tier: ListTier, votes: Mapping[str, int], share: Share, caps: Mapping[str, int], minimum: Mapping[str, int]
) -> ListTier:
    """The tier with no list above its number of candidates, and none below its minimum."""
    exhausted = tier.rules.exhausted
    limits = caps if exhausted else {}
    if limits or minimum:
        seats, way = tier.rules.seats, exhausted or "reshare"
        held = share_within(votes, seats, share, caps=limits, minimum=minimum, exhausted=way)
        tier = replace(tier, seats=_for_all(tier.tally, held.seats), capped=held.capped, vacant=held.vacant)
        tier = replace(tier, wanted=held.wanted, raised=held.raised, rounds=(*tier.rounds, *held.rounds[1:]))
    if exhausted is None:
        _require_candidates(tier.certain, caps)
    return tier


def _require_candidates(certain: Seats, caps: Mapping[str, int]) -> None:
    """Raises MoreSeatsThanCandidates."""
    for name, cap in caps.items():
        if certain.get(name, 0) > cap:
            raise MoreSeatsThanCandidates(option=name, seats=certain[name], candidates=cap)


def share_by(votes: Mapping[str, int], seats: int, rules: ListRules) -> QuotaShare | DivisorShare:
    """Share `seats` by the method of the rules, ties left open."""
    if isinstance(rules.method, QuotaMethod):
        return share_by_quota(votes, seats, rules.method.quota, rules.method.rest)
    return share_by_divisors(votes, seats, rules.method.divisors)


def _for_all(tally: Tally, seats: Seats | LotsNeeded) -> Seats | LotsNeeded:
    zero = dict.fromkeys(tally.votes, 0)
    if isinstance(seats, LotsNeeded):
        return LotsNeeded(seats.tied, seats.seats, zero | dict(seats.certain), seats.rule)
    return zero | dict(seats)
