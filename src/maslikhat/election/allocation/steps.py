"""The steps of a shared list tier, as data: kinds and exact quantities that `wording` puts into words.

Made from a finished `ListTier`, only when somebody asks. Nothing is decided here.
"""

from collections.abc import Iterator
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.explained import Fact, Step
from maslikhat.election.allocation.divisor import DivisorShare
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.quota import QuotaShare, Rest
from maslikhat.election.allocation.ranking import Claim, next_claim, ranked_claims
from maslikhat.election.allocation.rulebook import DivisorMethod, QuotaMethod
from maslikhat.election.allocation.share_steps import share_steps
from maslikhat.election.allocation.single_list import SingleListShare
from maslikhat.election.allocation.threshold import base_votes, fewest_votes
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.model import Unit

Facts = dict[str, Fact]


def list_steps(tier: ListTier) -> tuple[Step, ...]:
    """Tell how the seats of a list tier came about, in the order of the law."""
    if tier.tally.unit is Unit.SHARES:
        return (*share_steps(tier), *_bounds(tier), *_ties(tier))
    return (*_threshold(tier), *_sharing(tier), *_bounds(tier), *_ties(tier))


def _ref(tier: ListTier, name: str) -> RuleRef | None:
    return tier.rules.refs.get(name)


def _threshold(tier: ListTier) -> Iterator[Step]:
    rule, threshold = _ref(tier, "threshold"), tier.rules.threshold
    if threshold is None:
        yield Step("threshold.not_applied")
        return
    base = base_votes(tier.tally, threshold.of)
    least = max(1, fewest_votes(threshold.share, base, equal_passes=threshold.equal_passes))
    facts: Facts = {"base": threshold.of.value, "count": base, "share": threshold.share, "least": least}
    yield Step("threshold.base", {**facts, "equal_passes": threshold.equal_passes}, rule)
    for name in sorted(tier.standings, key=lambda name: -tier.standings[name].votes):
        standing = tier.standings[name]
        told: Facts = {"list": name, "votes": standing.votes, "share": Fraction(standing.votes, base)}
        if standing.exempt:
            won: Facts = {"won": standing.constituencies_won, "needed": threshold.exempt_constituencies}
            yield Step("threshold.exempt", {**told, **won, "reason": "constituencies_won"}, rule)
        elif standing.passed:
            yield Step("threshold.passed", {**told, "over": standing.votes - standing.least}, rule)
        else:
            yield Step("threshold.failed", {**told, "short": standing.least - standing.votes}, rule)


def _sharing(tier: ListTier) -> Iterator[Step]:
    if isinstance(tier.share, SingleListShare):
        yield from _single_list(tier, tier.share)
    elif isinstance(tier.share, QuotaShare):
        yield from _quota(tier, tier.share)
    else:
        yield from _divisors(tier)


def _single_list(tier: ListTier, share: SingleListShare) -> Iterator[Step]:
    admitted = [name for name, seats in share.certain.items() if seats and not tier.standings[name].passed]
    for name in admitted:
        factor = tier.rules.single_list.factor if tier.rules.single_list else None
        facts: Facts = {"list": tier.passed[0], "runner_up": name, "factor": factor}
        yield Step("single_list.admitted", facts, _ref(tier, "single_list"))
        if share.at_minimum:
            least: Facts = {"list": name, "seats": share.certain[name]}
            yield Step("single_list.minimum", least, _ref(tier, "single_list_minimum"))


def _quota(tier: ListTier, share: QuotaShare) -> Iterator[Step]:
    rule, method = _ref(tier, "list_allocation"), tier.rules.method
    passed = tier.passed
    kind = method.quota.value if isinstance(method, QuotaMethod) else None
    votes = sum(tier.tally.votes[name] for name in passed)
    facts: Facts = {"quota_kind": kind, "votes": votes, "lists_count": len(passed), "seats": tier.rules.seats}
    yield Step("quota", {**facts, "quota": share.quota}, rule)
    for name in passed:
        left = Fraction(share.remainders[name], share.denominator)
        own: Facts = {"list": name, "votes": tier.tally.votes[name], "whole": share.whole[name]}
        yield Step("quota.whole", {**own, "remainder": left, "part": share.part(name)}, rule)
    yield Step("quota.left", {"whole": sum(share.whole.values()), "left": share.left}, rule)
    if share.left:
        yield from _rest(tier, share)


def _rest(tier: ListTier, share: QuotaShare) -> Iterator[Step]:
    rule, method = _ref(tier, "list_allocation"), tier.rules.method
    by_votes = isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES
    kind = "most_votes" if by_votes else "remainder"
    claims = ranked_claims(tier)
    for claim in claims:
        key: Facts = {"votes": tier.tally.votes[claim.list]} if by_votes else {"part": share.part(claim.list)}
        yield Step(f"{kind}.won", {"list": claim.list, "rank": claim.rank, "seat": claim.seat, **key}, rule)
    after = next_claim(tier)
    if after is not None and claims:
        last: Facts = {"votes": tier.tally.votes[after.list]} if by_votes else {"part": share.part(after.list)}
        yield Step(f"{kind}.next", {"runner_up": after.list, **last, "gap": claims[-1].key - after.key}, rule)


def _divisors(tier: ListTier) -> Iterator[Step]:
    rule, method = _ref(tier, "list_allocation"), tier.rules.method
    if not isinstance(method, DivisorMethod) or not isinstance(tier.share, DivisorShare):
        return
    facts: Facts = {"method": method.divisors.value, "lists_count": len(tier.passed), "seats": tier.rules.seats}
    yield Step("divisor.method", facts, rule)
    claims = ranked_claims(tier)
    votes = tier.tally.votes
    for claim in claims:
        yield _quotient(claim, votes[claim.list], rule)
    after = next_claim(tier)
    if after is not None and claims and after.free == claims[-1].free:
        last: Facts = {"runner_up": after.list, "quotient": after.key, "gap": claims[-1].key - after.key}
        yield Step("divisor.next", last, rule)


def _quotient(claim: Claim, votes: int, rule: RuleRef | None) -> Step:
    name, seat, key, rank, free, divisor = claim
    if free:
        return Step("divisor.free", {"list": name, "seat": seat}, rule)
    facts: Facts = {"list": name, "seat": seat, "votes": votes, "rank": rank, "divisor": divisor, "quotient": key}
    return Step("divisor.quotient", facts, rule)


def _bounds(tier: ListTier) -> Iterator[Step]:
    for name, cap in tier.capped.items():
        yield Step("cap.reached", {"list": name, "cap": cap, "seats": tier.wanted[name]}, _ref(tier, "exhausted_list"))


def _ties(tier: ListTier) -> Iterator[Step]:
    rule = _ref(tier, "list_tie")
    last = tier.share.last
    if isinstance(tier.seats, LotsNeeded):
        yield Step("tie.lots", {"tied": tier.seats.tied, "seats": tier.seats.seats}, tier.seats.rule)
    elif last.places and not tier.capped:
        winners = tuple(name for name in last.tied if tier.certain[name] > tier.share.seats[name])
        yield Step("tie.rule", {"tied": last.tied, "winner": winners, "by": tier.rules.tie}, rule)
