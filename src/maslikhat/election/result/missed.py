"""Why not this list, and why not this candidate: what kept one from the next seat, as data.

Used beside `reason`, which tells why a seat is held. Nothing is guessed: where only shares were published, or lots are
still to be drawn, it says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from maslikhat.basics.citation import RuleRef
from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.allocation.divisor import DivisorShare
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.margin import Gain, closest_gain
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.allocation.quota import QuotaShare, Rest
from maslikhat.election.allocation.ranking import Claim, next_claim, rank_claims
from maslikhat.election.allocation.rulebook import QuotaMethod
from maslikhat.election.allocation.tier import ListTier
from maslikhat.election.allocation.turning import can_compute
from maslikhat.election.allocation.voters import Voters, voters_of
from maslikhat.election.model import OptionKind
from maslikhat.election.result.model import ConstituencyResult, Result
from maslikhat.election.result.reason import UnknownList

Kind = Literal[
    "absent",
    "all",
    "threshold",
    "exhausted",
    "lots",
    "remainder",
    "most_votes",
    "once",
    "divisor",
    "reshared",
    "single",
]
_RULES: Mapping[str, str] = {
    "threshold": "threshold",
    "exhausted": "exhausted_list",
    "lots": "list_tie",
    "single": "single_list",
}


class UnknownCandidate(MaslikhatError):
    """Nobody of this id stood in the constituency, or no votes were published."""

    code = "unknown-candidate"


class SeatHeld(MaslikhatError):
    """Who is asked about won the seat."""

    code = "seat-held"


@dataclass(frozen=True, slots=True)
class MissedSeat:
    """Why `list`, which holds `held` list seats, holds no more.

    `kind` says what kept it: absent from the published count, all seats are its own, below the threshold, no more
    candidates, lots still to be drawn, or its next claim was weaker than the last that won (remainder, most_votes,
    divisor); `once`: it has had its one seat beyond whole quotas. reshared and single: shared by a rule for special
    cases. `claim` is its own for the next seat, `last` the weakest that won one. `gain` is what would have brought it
    the seat; `beyond` the voters there are, where that needs more votes than these can cast.
    """

    list: str
    held: int
    kind: Kind
    facts: Mapping[str, int | Fraction | str]
    claim: Claim | None = None
    last: Claim | None = None
    gain: Gain | None = None
    gain_known: bool = False
    beyond: Voters | None = None
    rule: RuleRef | None = None
    entitled: bool = False

    @property
    def seat(self) -> int:
        """The number of the seat that it does not hold."""
        return self.held + 1


@dataclass(frozen=True, slots=True)
class MissedPlace:
    """Why a candidate did not win a constituency: `behind` the winner by so many votes.

    `kind` is outvoted, run_off (nobody has more than half; `stands` says whether this one stands again) or lots (level
    with others, who are not drawn yet).
    """

    candidate: str
    constituency: str
    kind: Literal["outvoted", "run_off", "lots"]
    votes: int
    place: int
    winner: str | None
    winner_votes: int | None
    behind: int | None
    stands: bool = False
    rule: RuleRef | None = None


def why_not_list(result: Result, name: str) -> MissedSeat:
    """Explain why a list has not one list seat more. Raises UnknownList."""
    tier = result.tier
    stood = {option.id for option in result.case.options if option.kind in (OptionKind.LIST, OptionKind.COALITION)}
    if tier is None or (name not in tier.tally.votes and name not in stood):
        raise UnknownList(value=name, known=tuple(tier.tally.votes) if tier else ())
    if name not in tier.tally.votes:
        return MissedSeat(name, 0, "absent", {"lists": len(tier.tally.votes)}, entitled=result.counts_entitlement)
    claims, held = rank_claims(tier).won, tier.certain[name]
    kind, claim = _kind(tier, name), next_claim(tier, name)
    asked = kind not in ("all", "exhausted")
    gain = closest_gain(tier, name, result.around) if asked else None
    voters = voters_of(tier.tally)
    ranked = kind in ("remainder", "most_votes", "divisor")
    return MissedSeat(
        list=name,
        held=held,
        kind=kind,
        facts=_facts(tier, name),
        claim=claim if ranked else None,
        last=claims[-1] if ranked and claims else None,
        gain=gain,
        gain_known=asked and can_compute(tier),
        beyond=voters if gain and voters and gain.votes > voters.most_added else None,
        rule=tier.rules.refs.get(_RULES.get(kind, "list_allocation")),
        entitled=result.counts_entitlement,
    )


def _kind(tier: ListTier, name: str) -> Kind:
    """What kept the list from its next seat."""
    standing = tier.standings[name]
    if tier.certain[name] >= tier.rules.seats:
        return "all"
    if not standing.passed and not standing.exempt and name not in tier.share.seats:
        return "threshold"
    if name in tier.capped and tier.wanted.get(name, 0) > tier.certain[name]:
        return "exhausted"
    if isinstance(tier.seats, LotsNeeded) and name in tier.seats.tied:
        return "lots"
    return "reshared" if tier.is_bounded else _kind_of_share(tier, name)


def _kind_of_share(tier: ListTier, name: str) -> Kind:
    if isinstance(tier.share, DivisorShare):
        return "divisor"
    if not isinstance(tier.share, QuotaShare):
        return "single"
    if tier.certain[name] > tier.share.whole[name]:
        return "once"
    method = tier.rules.method
    return "most_votes" if isinstance(method, QuotaMethod) and method.rest is Rest.MOST_VOTES else "remainder"


def _facts(tier: ListTier, name: str) -> Mapping[str, int | Fraction | str]:
    """The figures that the sentences need."""
    standing = tier.standings[name]
    told: dict[str, int | Fraction | str] = {
        "votes": standing.votes,
        "seats": tier.rules.seats,
        "least": standing.least,
        "lacks": max(standing.least - standing.votes, 0),
    }
    if tier.rules.threshold is not None:
        share = tier.rules.threshold.coalition_share if standing.is_coalition else None
        told["threshold"] = share or tier.rules.threshold.share
    if name in tier.capped:
        told |= {"candidates": tier.capped[name], "wanted": tier.wanted[name]}
    if isinstance(tier.share, QuotaShare):
        share_of = tier.share
        told |= {"quota": share_of.quota, "seats_whole": sum(share_of.whole.values()), "seats_rest": share_of.left}
        told |= {"whole": share_of.whole[name], "part": share_of.part(name)} if name in share_of.whole else {}
    return told


def why_not_candidate(seat: ConstituencyResult, name: str) -> MissedPlace:
    """Explain why a candidate did not win the constituency. Raises UnknownCandidate, SeatHeld."""
    votes = seat.tally.votes if seat.tally else {}
    if name not in votes or seat.outcome is None:
        raise UnknownCandidate(value=name, known=tuple(votes))
    if seat.winner is not None and name in (seat.winner, seat.option):
        raise SeatHeld(value=name)
    place = 1 + sum(count > votes[name] for count in votes.values())
    made = {"candidate": name, "constituency": seat.constituency.id, "votes": votes[name], "place": place}
    if isinstance(seat.outcome, Elected):
        winner = seat.outcome.winner
        ahead = {"winner": winner, "winner_votes": votes[winner], "behind": votes[winner] - votes[name]}
        return MissedPlace(**made, kind="outvoted", **ahead, rule=seat.rule)  # type: ignore[arg-type]
    is_run_off = isinstance(seat.outcome, RunOff)
    stands = name in (seat.outcome.candidates if isinstance(seat.outcome, RunOff) else seat.outcome.tied)
    kind = "run_off" if is_run_off else "lots"
    return MissedPlace(**made, kind=kind, stands=stands, **_NOBODY, rule=seat.rule)  # type: ignore[arg-type]


_NOBODY: Mapping[str, None] = {"winner": None, "winner_votes": None, "behind": None}
