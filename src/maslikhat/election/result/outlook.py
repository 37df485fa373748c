"""While stations are still out: which seats by list are certain already, and which may still change.

Nothing is forecast. A voter of a station that is not counted may vote for any list, for none, or not at all; what holds
in every such case is certain. The bounds are safe: a list holds at least `least` and at most `most` seats whatever
comes, but not every number between them need be reachable. They are made for largest remainders with the Hare quota
only; where the law asks for more (another method, compensation, exemptions by constituencies, lists shorter than their
seats) the answer is that it cannot be told, with the reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from maslikhat.election.allocation.quota import Quota, Rest
from maslikhat.election.allocation.rulebook import ListRules, QuotaMethod
from maslikhat.election.allocation.threshold import Threshold, base_votes, fewest_votes
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.case.model import Case, State
from maslikhat.election.model import Tally, Unit
from maslikhat.election.result.model import Result

REGISTERED = "registered"
# A list that is certain alone may let the next one in (the rule on a single list); with two that never happens.
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Range:
    """The seats a list holds whatever comes; `passes` is None where the threshold is still open for it."""

    least: int
    most: int
    passes: bool | None

    @property
    def is_certain(self) -> bool:
        """Whether nothing can change any more."""
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class Outlook:
    """How far the count of the lists has come, and what follows.

    `outstanding` are the registered voters of stations that are not in; None where they are not known. `ranges` are
    by list; empty where `unknown` says why nothing can be told: "voters", "method", "exemptions", "candidates",
    "single_list", "shares".
    """

    counted: int | None
    expected: int | None
    outstanding: int | None
    ranges: Mapping[str, Range]
    unknown: str = ""

    @property
    def certain_seats(self) -> int:
        """How many seats are certain in all."""
        return sum(each.least for each in self.ranges.values())


def outlook_of(result: Result) -> Outlook | None:
    """What is certain of the seats by list; None where none are elected by list."""
    tier = result.tier
    if tier is None:
        return None
    tally = tier.tally
    if result.case.state is State.FINAL or (tally.expected is not None and tally.is_whole):
        return Outlook(tally.stations, tally.expected, 0, _whole(result, tier))
    outstanding = voters_outstanding(result.case, tally)
    unknown = _why_unknown(result, tier, outstanding)
    ranges = {} if unknown or outstanding is None else _ranges(tier, outstanding)
    if outstanding is not None and not unknown:
        unknown = _beyond(result, tier.rules, ranges)
        ranges = {} if unknown else ranges
    return Outlook(tally.stations, tally.expected, outstanding, ranges, unknown)


def _whole(result: Result, tier: ListTier) -> dict[str, Range]:
    """Everything is counted: the seats as they are; who is tied may get one more by lots for each seat left."""
    lots = result.lots
    more = dict.fromkeys(lots.tied, 1) if lots else {}
    return {
        name: Range(seats, seats + more.get(name, 0), tier.standings[name].passed)
        for name, seats in tier.certain.items()
    }


def voters_outstanding(case: Case, tally: Tally) -> int | None:
    """Registered voters of the stations that are not in: all that are published, less those of the papers.

    Where sources differ the largest number is taken, so that no vote is left out. None where either is not known.
    """
    told = [each.value for each in case.totals if each.contest == tally.contest and each.line == REGISTERED]
    told += [
        each.value
        for each in case.published
        if each.contest == tally.contest
        and each.figure == REGISTERED
        and each.territory is None
        and isinstance(each.value, int)
    ]
    counted = tally.lines.get(REGISTERED)
    if not told or counted is None or max(told) < counted:
        return None
    return max(told) - counted


def _why_unknown(result: Result, tier: ListTier, outstanding: int | None) -> str:
    rules = tier.rules
    exempt = rules.threshold is not None and rules.threshold.exempt_constituencies is not None
    reasons = {
        "shares": tier.tally.unit is Unit.SHARES,
        "voters": outstanding is None,
        "method": rules.method != QuotaMethod(Quota.HARE, Rest.LARGEST_REMAINDER) or result.counts_entitlement,
        "exemptions": exempt,
    }
    return next((name for name, holds in reasons.items() if holds), "")


def _beyond(result: Result, rules: ListRules, ranges: Mapping[str, Range]) -> str:
    """Why bounds that were made do not hold: one list might pass alone, or a list has fewer candidates than seats."""
    if rules.single_list is not None and sum(each.passes is True for each in ranges.values()) < _ENOUGH:
        return "single_list"
    caps = result.around.candidates
    return "candidates" if any(each.most > caps.get(name, each.most) for name, each in ranges.items()) else ""


def _ranges(tier: ListTier, out: int) -> dict[str, Range]:
    """The bounds of every list."""
    passes = {name: _passes(tier, name, out) for name in tier.tally.votes}
    sure = [name for name, passed in passes.items() if passed]
    votes = tier.tally.votes
    open_votes = sum(count for name, count in votes.items() if passes[name] is not False)
    sure_votes = sum(votes[name] for name in sure)
    return {name: _range(tier.rules, passes, name, votes[name], (open_votes + out, sure_votes, out)) for name in votes}


def _range(
    rules: ListRules, passes: Mapping[str, bool | None], name: str, votes: int, sums: tuple[int, int, int]
) -> Range:
    """From the fewest votes in the largest whole to the most votes in the smallest.

    A largest remainder gives a list its quota rounded down or up. Lists raised to the least number of seats take
    at most that many each from the others, which only lowers what is certain.
    """
    passed = passes[name]
    if passed is False:
        return Range(0, 0, passed)
    largest, sure_votes, out = sums
    others = sum(1 for each, passing in passes.items() if passing is not False and each != name)
    left = max(0, rules.seats - rules.minimum * others)
    least = max(rules.minimum, left * votes // largest) if passed else 0
    smallest = sure_votes + out + (0 if passed else votes)
    most = -(-rules.seats * (votes + out) // smallest)
    return Range(least, min(rules.seats, max(most, rules.minimum)), passed)


def _passes(tier: ListTier, name: str, out: int) -> bool | None:
    """Whether a list passes the threshold whatever comes (True), never (False), or that is open (None)."""
    rule, votes = tier.rules.threshold, tier.tally.votes[name]
    is_coalition = tier.standings[name].is_coalition
    least = 1 if rule is None else _least(rule, base_votes(tier.tally, rule.of) + out, is_coalition)
    if votes >= least:
        return True
    return None if votes + out >= least else False


def _least(rule: Threshold, base: int, is_coalition: bool) -> int:
    """The fewest votes that pass of the largest base there can be."""
    share = rule.coalition_share if is_coalition and rule.coalition_share is not None else rule.share
    return max(1, fewest_votes(share, base, equal_passes=rule.equal_passes))
