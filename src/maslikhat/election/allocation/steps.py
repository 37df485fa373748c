"""The steps of a shared list tier, as data: kinds and exact quantities that `wording` puts into words.

Made from a finished `ListTier`, only when somebody asks. Nothing is decided here.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.explained import Fact, Step
from maslikhat.election.allocation.divisor import DivisorShare
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.quota import QuotaShare, Rest
from maslikhat.election.allocation.ranking import rank_claims
from maslikhat.election.allocation.rulebook import DivisorMethod, QuotaMethod
from maslikhat.election.allocation.share_steps import share_steps
from maslikhat.election.allocation.single_list import SingleListShare
from maslikhat.election.allocation.threshold import Standing, base_votes, fewest_to_pass
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
    least, least_of_coalition = fewest_to_pass(tier.tally, threshold)
    facts: Facts = {"base": threshold.of.value, "count": base, "share": threshold.share, "least": least}
    yield Step("threshold.base", {**facts, "equal_passes": threshold.equal_passes}, rule)
    if threshold.coalition_share is not None:
        yield Step("threshold.coalition", {"share": threshold.coalition_share, "least": least_of_coalition}, rule)
    for name, (votes, needed, passed, won, exempt, _) in sorted(tier.standings.items(), key=_by_votes):
        share = Fraction(votes, base)
        if exempt:
            told: Facts = {"list": name, "votes": votes, "share": share, "won": won}
            wanted: Facts = {"needed": threshold.exempt_constituencies, "reason": "constituencies_won"}
            yield Step("threshold.exempt", {**told, **wanted}, rule)
        elif passed:
            yield Step("threshold.passed", {"list": name, "votes": votes, "share": share, "over": votes - needed}, rule)
        else:
            yield Step(
                "threshold.failed", {"list": name, "votes": votes, "share": share, "short": needed - votes}, rule
            )


def _by_votes(standing: tuple[str, Standing]) -> int:
    return -standing[1].votes


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
    rule, method, votes = _ref(tier, "list_allocation"), tier.rules.method, tier.tally.votes
    kind = method.quota.value if isinstance(method, QuotaMethod) else None
    parts = {name: share.part(name) for name in tier.passed}
    facts: Facts = {"quota_kind": kind, "votes": sum([votes[name] for name in parts]), "lists_count": len(parts)}
    yield Step("quota", {**facts, "seats": tier.rules.seats, "quota": share.quota}, rule)
    for name, part in parts.items():
        left = Fraction(share.remainders[name], share.denominator)
        own: Facts = {"list": name, "votes": votes[name], "whole": share.whole[name], "remainder": left, "part": part}
        yield Step("quota.whole", own, rule)
    yield Step("quota.left", {"whole": sum(share.whole.values()), "left": share.left}, rule)
    if share.left:
        by_votes = isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES
        yield from _rest(tier, "most_votes", "votes", votes) if by_votes else _rest(tier, "remainder", "part", parts)


def _rest(tier: ListTier, kind: str, key: str, keys: Mapping[str, int | Fraction]) -> Iterator[Step]:
    """Tell to whom the seats left went: `keys` are what they were ranked by, `key` is the name of that fact."""
    rule, (claims, after) = _ref(tier, "list_allocation"), rank_claims(tier)
    for name, seat, _, rank, _, _ in claims:
        yield Step(f"{kind}.won", {"list": name, "rank": rank, "seat": seat, key: keys[name]}, rule)
    if after is not None and claims:
        last: Facts = {"runner_up": after.list, key: keys[after.list], "gap": claims[-1].key - after.key}
        yield Step(f"{kind}.next", last, rule)


def _divisors(tier: ListTier) -> Iterator[Step]:
    rule, method = _ref(tier, "list_allocation"), tier.rules.method
    if not isinstance(method, DivisorMethod) or not isinstance(tier.share, DivisorShare):
        return
    facts: Facts = {"method": method.divisors.value, "lists_count": len(tier.passed), "seats": tier.rules.seats}
    yield Step("divisor.method", facts, rule)
    (claims, after), votes = rank_claims(tier), tier.tally.votes
    for name, seat, key, rank, free, divisor in claims:
        if free:
            yield Step("divisor.free", {"list": name, "seat": seat}, rule)
            continue
        facts = {"list": name, "seat": seat, "votes": votes[name], "rank": rank, "divisor": divisor, "quotient": key}
        yield Step("divisor.quotient", facts, rule)
    if after is not None and claims and after.free == claims[-1].free:
        last: Facts = {"runner_up": after.list, "quotient": after.key, "gap": claims[-1].key - after.key}
        yield Step("divisor.next", last, rule)


def _bounds(tier: ListTier) -> Iterator[Step]:
    for name, least in tier.raised.items():
        yield Step("minimum.seats", {"list": name, "seats": least}, _ref(tier, "list_minimum"))
    for name, cap in tier.capped.items():
        yield Step("cap.reached", {"list": name, "cap": cap, "seats": tier.wanted[name]}, _ref(tier, "exhausted_list"))


def _ties(tier: ListTier) -> Iterator[Step]:
    rule = _ref(tier, "list_tie")
    last = tier.share.last
    if isinstance(tier.seats, LotsNeeded):
        yield Step("tie.lots", {"tied": tier.seats.tied, "seats": tier.seats.seats}, tier.seats.rule)
    elif tier.settled is not None:
        tied, certain = tier.settled.tied, tier.settled.certain
        winners = tuple(name for name in tied if tier.certain[name] > certain.get(name, 0))
        yield Step("tie.rule", {"tied": tied, "winner": winners, "by": "lots"}, tier.settled.rule)
    elif last.places and not tier.is_bounded:
        winners = tuple(name for name in last.tied if tier.certain[name] > tier.share.seats[name])
        yield Step("tie.rule", {"tied": last.tied, "winner": winners, "by": tier.rules.tie}, rule)
