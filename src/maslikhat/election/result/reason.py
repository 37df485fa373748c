"""Why a list holds a seat, as data: by what it was won, who was next, how many votes from losing it."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.divisor import DivisorShare
from maslikhat.election.allocation.margin import Change, closest_taker, votes_to_lose
from maslikhat.election.allocation.quota import QuotaShare, Rest
from maslikhat.election.allocation.ranking import Claim, rank_claims
from maslikhat.election.allocation.rulebook import DivisorMethod, QuotaMethod
from maslikhat.election.allocation.single_list import SingleListShare
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.allocation.turning import can_compute
from maslikhat.election.allocation.voters import Voters, voters_of
from maslikhat.election.case.names import names_of
from maslikhat.election.result.model import Result

_RULES = {"tie": "list_tie", "leading": "single_list", "admitted": "single_list"}
Reasons = Mapping[str, object]


class SeatNotHeld(MaslikhatError):
    """The list does not hold that many seats; or, `entitled`, is not entitled to that many in all.

    `why` says what kept it from any: "threshold" or "votes".
    """

    code = "seat-not-held"


class UnknownList(MaslikhatError):
    """No list of this id stood in the election."""

    code = "unknown-list"


@dataclass(frozen=True, slots=True)
class SeatReason:
    """Why `list` holds its `seat`-th list seat.

    `kind` is whole, remainder, most_votes, divisor, free or tie; reshared where seats were shared anew because another
    list was held at a bound, minimum where this one was raised to its least; where one list alone passed leading,
    admitted or minimum. `facts` are exact and fill the sentence `why-<kind>-seat`; `gap` is what the claim had over the
    next one, in votes (a quotient for divisors); `ranking` are the claims that won a seat by their order; `loses` and
    `taken` say how many votes fewer of this list, or more of another, would move the seat; `firmness_known` is false
    where that cannot be computed, because votes were not published. `beyond` are the voters there are, where `taken`
    needs more votes than these can cast. `entitled` where constituencies count against list seats: seats are then
    numbered through all that the list is entitled to, constituencies included.
    """

    list: str
    seat: int
    kind: str
    facts: Reasons
    ranking: tuple[Claim, ...]
    runner_up: Claim | None
    gap: Fraction | None
    loses: Change | None
    taken: Change | None
    firmness_known: bool
    rule: RuleRef | None
    beyond: Voters | None = None
    entitled: bool = False


def why_seat(result: Result, name: str, seat: int) -> SeatReason:
    """Explain one list seat. Raises UnknownList, SeatNotHeld."""
    tier = result.tier
    if tier is None or name not in tier.tally.votes:
        raise UnknownList(value=name, known=tuple(tier.tally.votes) if tier else ())
    if not 1 <= seat <= tier.certain[name]:
        why = "votes" if tier.standings[name].passed or tier.standings[name].exempt else "threshold"
        called, entitled = names_of(result.case).get(name, name), result.counts_entitlement
        raise SeatNotHeld(list=called, seat=seat, held=tier.certain[name], why=why, entitled=entitled)
    claims, after = rank_claims(tier)
    claim = next((each for each in claims if each.list == name and each.seat == seat), None)
    kind = _kind(tier, name, seat, claim)
    taken = closest_taker(tier, name, seat, result.around)
    gap = claim.key - after.key if claim and after and not claim.free else None
    return SeatReason(
        list=name,
        seat=seat,
        kind=kind,
        facts={**_facts(tier, name, seat, claim), **_bound_facts(tier, name, kind)},
        ranking=claims if isinstance(tier.share, QuotaShare) else (),
        runner_up=after if claim else None,
        gap=gap,
        loses=votes_to_lose(tier, name, seat, result.around),
        taken=taken,
        firmness_known=can_compute(tier),
        rule=tier.rules.refs.get(_rule_name(tier, kind)),
        beyond=_beyond(tier, taken),
        entitled=result.counts_entitlement,
    )


def seat_kinds(result: Result, name: str) -> tuple[str, ...]:
    """The kind of reason (`SeatReason.kind`) of each list seat of a list, in their order. Raises UnknownList."""
    tier = result.tier
    if tier is None or name not in tier.tally.votes:
        raise UnknownList(value=name, known=tuple(tier.tally.votes) if tier else ())
    claims = {claim.seat: claim for claim in rank_claims(tier).won if claim.list == name}
    return tuple(_kind(tier, name, seat, claims.get(seat)) for seat in range(1, tier.certain[name] + 1))


def _beyond(tier: ListTier, taken: Change | None) -> Voters | None:
    """The voters there are, where the votes that would take the seat are more than these can add."""
    voters = voters_of(tier.tally)
    return voters if taken and voters and taken.votes > voters.most_added else None


def _kind(tier: ListTier, name: str, seat: int, claim: Claim | None) -> str:
    if seat > tier.share.seats[name]:
        return _kind_beyond(tier, name)
    if isinstance(tier.share, DivisorShare):
        return "free" if claim and claim.free else "divisor"
    if not isinstance(tier.share, QuotaShare):
        if tier.standings[name].passed:
            return "leading"
        return "minimum" if tier.share.at_minimum else "admitted"
    if seat <= tier.share.whole[name]:
        return "whole"
    method = tier.rules.method
    return "most_votes" if isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES else "remainder"


def _kind_beyond(tier: ListTier, name: str) -> str:
    """The kind of a seat that the first sharing, its ties left open, did not give."""
    if name in tier.raised:
        return "minimum"
    return "reshared" if tier.raised or _emptied(tier) else "tie"


def _rule_name(tier: ListTier, kind: str) -> str:
    if kind == "minimum":
        return "list_minimum" if tier.raised else "single_list_minimum"
    if kind == "reshared":
        return "exhausted_list" if _emptied(tier) else "list_minimum"
    return _RULES.get(kind, "list_allocation")


def _emptied(tier: ListTier) -> tuple[str, ...]:
    """The lists whose seats were shared anew because they have no more candidates."""
    return tuple(tier.capped) if tier.rules.exhausted == "reshare" else ()


def _facts(tier: ListTier, name: str, seat: int, claim: Claim | None) -> Reasons:
    votes = tier.tally.votes[name]
    common: dict[str, object] = {"list": name, "seat": seat, "seats": tier.rules.seats, "votes": votes}
    common["tied"] = tier.share.last.tied
    if isinstance(tier.share, QuotaShare):
        return common | _quota_facts(tier, tier.share, name)
    if isinstance(tier.share, DivisorShare) and claim is not None and not claim.free:
        method = tier.rules.method
        common["method"] = method.divisors.value if isinstance(method, DivisorMethod) else None
        return common | {"divisor": Fraction(votes) / claim.key, "quotient": claim.key, "rank": claim.rank}
    return common | _single_list_facts(tier, tier.share)


def _bound_facts(tier: ListTier, name: str, kind: str) -> Reasons:
    """What is told of the bound, of this list or of others, to which the seat is owed."""
    if kind == "reshared":
        emptied = _emptied(tier)
        return {"cause": "exhausted" if emptied else "minimum", "held": emptied or tuple(tier.raised)}
    return {"minimum": tier.raised[name]} if name in tier.raised else {}


def _single_list_facts(tier: ListTier, share: object) -> dict[str, object]:
    rule = tier.rules.single_list
    if rule is None or not isinstance(share, SingleListShare):
        return {}
    return {"minimum": rule.minimum, "factor": rule.factor, "quota": share.quota, "reduced": share.reduced}


def _quota_facts(tier: ListTier, share: QuotaShare, name: str) -> dict[str, object]:
    method = tier.rules.method
    return {
        "votes_passed": sum(tier.tally.votes[each] for each in tier.passed),
        "passed_count": len(tier.passed),
        "threshold": tier.rules.threshold.share if tier.rules.threshold else Fraction(0),
        "quota": share.quota,
        "quota_kind": method.quota.value if isinstance(method, QuotaMethod) else None,
        "whole": share.whole[name],
        "left_over": Fraction(share.remainders[name], share.denominator),
        "part": share.part(name),
        "seats_whole": sum(share.whole.values()),
        "seats_rest": share.left,
    }
