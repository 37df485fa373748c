"""The list tier from tally to seats: threshold, single list, method, ties, bounds; explained when asked.

The order is that of the law: who takes part, what a seat costs, whole quotas, the seats left, ties. What an election
does with constituencies is decided before (who is exempt) and after (compensation).
"""

from collections.abc import Mapping

from maslikhat.basics.errors import MaslikhatError
from maslikhat.basics.explained import Explained
from maslikhat.election.allocation.bounds import share_within
from maslikhat.election.allocation.divisor import DivisorShare, share_by_divisors
from maslikhat.election.allocation.outcome import LotsNeeded, NothingToAllocate, Seats
from maslikhat.election.allocation.quota import QuotaShare, share_by_quota
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.single_list import SingleListShare, next_list, share_with_single_list
from maslikhat.election.allocation.steps import list_steps
from maslikhat.election.allocation.threshold import Standing, apply_threshold
from maslikhat.election.allocation.tie import TieRule, settle
from maslikhat.election.allocation.tier import Circumstances, ListTier
from maslikhat.election.model import Tally


class NoListPasses(MaslikhatError):
    """No list reached the threshold, and the rule file does not say what follows."""

    code = "no-list-passes"


class MoreSeatsThanCandidates(MaslikhatError):
    """A list won more seats than it has candidates, and the rule file does not say what follows."""

    code = "more-seats-than-candidates"


def allocate_lists(tally: Tally, rules: ListRules, around: Circumstances | None = None) -> Explained[ListTier]:
    """Share the list seats of a tally.

    Raises NotAVoteCount, NothingToAllocate, NoListPasses, BaseNotPublished, MoreSeatsThanCandidates.
    """
    around = around or Circumstances()
    if rules.seats < 1 or not any(tally.votes.values()):
        raise NothingToAllocate(seats=rules.seats, votes=tally.valid)
    standings = apply_threshold(tally, rules.threshold, around.kinds, around.won)
    votes = {name: tally.votes[name] for name, standing in standings.items() if standing.passed}
    if not votes:
        raise NoListPasses(lists=len(standings), seats=rules.seats)
    tier = _alone(tally, rules, standings, next(iter(votes))) if len(votes) == 1 else None
    if tier is None:
        tier = _among(tally, rules, standings, votes, around)
    return Explained(tier, lambda: list_steps(tier))


def _alone(tally: Tally, rules: ListRules, standings: Mapping[str, Standing], leading: str) -> ListTier | None:
    """The tier where one list passed and the law admits the next; None where it takes all the seats."""
    if rules.single_list is None:
        return None
    after = next_list(tally.votes, leading)
    zero = dict.fromkeys(tally.votes, 0)
    if after.places:
        share = SingleListShare(zero, rules.single_list.factor, rules.single_list.factor, at_minimum=False, last=after)
        return ListTier(
            tally, rules, standings, share, LotsNeeded(after.tied, after.places, zero, rules.refs.get("single_list"))
        )
    if not after.chosen:
        return None
    share = share_with_single_list(tally.votes, leading, after.chosen[0], rules.seats, rules.single_list)
    return ListTier(tally, rules, standings, share, share.certain)


def _among(
    tally: Tally, rules: ListRules, standings: Mapping[str, Standing], votes: Mapping[str, int], around: Circumstances
) -> ListTier:
    tie = TieRule(rules.tie, around.order, rules.refs.get("list_tie")) if rules.tie else None

    def share(part: Mapping[str, int], seats: int) -> Seats | LotsNeeded:
        outcome = share_by(part, seats, rules)
        return settle(outcome.seats, outcome.last, tie, part)

    first = share_by(votes, rules.seats, rules)
    seats = settle(first.seats, first.last, tie, votes)
    certain = seats.certain if isinstance(seats, LotsNeeded) else seats
    over = {n: around.candidates[n] for n, c in certain.items() if n in around.candidates and c > around.candidates[n]}
    if not over:
        return ListTier(tally, rules, standings, first, _for_all(tally, seats))
    if rules.exhausted is None:
        name, cap = next(iter(over.items()))
        raise MoreSeatsThanCandidates(option=name, seats=certain[name], candidates=cap)
    bounded = share_within(votes, rules.seats, share, caps=around.candidates, exhausted=rules.exhausted)
    return ListTier(tally, rules, standings, first, _for_all(tally, bounded.seats), bounded.capped, bounded.vacant)


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
