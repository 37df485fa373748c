"""The steps of a list tier of which only shares were published: the same sharing, told in shares and never in votes."""

from collections.abc import Iterator
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.explained import Fact, Step
from maslikhat.election.allocation.quota import QuotaShare
from maslikhat.election.allocation.ranking import rank_claims
from maslikhat.election.allocation.tier import ListTier


def share_steps(tier: ListTier) -> Iterator[Step]:
    """Tell threshold, quota, whole quotas and remainders in shares. Only quota methods can be told."""
    whole = tier.tally.lines.get("whole", tier.tally.valid)
    yield Step("shares.only", {"unit": Fraction(1, whole)})
    threshold = tier.rules.threshold
    if threshold:
        for name, standing in sorted(tier.standings.items(), key=lambda each: -each[1].votes):
            kind = "shares.passed" if standing.passed else "shares.failed"
            least = threshold.coalition_share if standing.is_coalition else threshold.share
            own = Fraction(standing.votes, whole)
            yield Step(kind, {"list": name, "share": own, "threshold": least}, _ref(tier, "threshold"))
    if isinstance(tier.share, QuotaShare):
        yield from _quota(tier, tier.share, whole)


def _quota(tier: ListTier, share: QuotaShare, whole: int) -> Iterator[Step]:
    rule = _ref(tier, "list_allocation")
    total = Fraction(sum(tier.tally.votes[name] for name in tier.passed), whole)
    facts: dict[str, Fact] = {"share": total, "lists_count": len(tier.passed), "seats": tier.rules.seats}
    yield Step("shares.quota", {**facts, "quota": share.quota / whole}, rule)
    for name in tier.passed:
        own: dict[str, Fact] = {"list": name, "share": Fraction(tier.tally.votes[name], whole)}
        yield Step("shares.whole", {**own, "whole": share.whole[name], "part": share.part(name)}, rule)
    yield Step("quota.left", {"whole": sum(share.whole.values()), "left": share.left}, rule)
    claims, after = rank_claims(tier)
    for claim in claims:
        won: dict[str, Fact] = {"list": claim.list, "rank": claim.rank, "seat": claim.seat}
        yield Step("remainder.won", {**won, "part": share.part(claim.list)}, rule)
    if after is not None and claims:
        yield Step("shares.next", {"runner_up": after.list, "part": share.part(after.list)}, rule)


def _ref(tier: ListTier, name: str) -> RuleRef | None:
    return tier.rules.refs.get(name)
