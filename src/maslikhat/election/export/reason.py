"""The reason of one seat as a JSON document, for independent recomputation."""

from maslikhat.election.allocation.margin import Change
from maslikhat.election.allocation.ranking import Claim
from maslikhat.election.export.document import Json, exact, rule_document
from maslikhat.election.result.reason import SeatReason


def reason_document(reason: SeatReason) -> Json:
    """Why a list holds a seat: exact facts, ranking, who was next, how many votes move it."""
    return {
        "schema": "maslikhat.reason/1",
        "list": reason.list,
        "seat": reason.seat,
        "numbered": "entitlement" if reason.entitled else "list_seats",
        "kind": reason.kind,
        "facts": {name: exact(value) for name, value in reason.facts.items()},
        "ranking": [_claim(claim) for claim in reason.ranking],
        "runner_up": _claim(reason.runner_up) if reason.runner_up else None,
        "gap": exact(reason.gap),
        "loses": _change(reason.loses),
        "taken": _change(reason.taken),
        "taken_beyond_voters": reason.beyond is not None,
        "firmness_known": reason.firmness_known,
        "rule": rule_document(reason.rule) if reason.rule else None,
    }


def _claim(claim: Claim) -> Json:
    return {"list": claim.list, "seat": claim.seat, "key": exact(claim.key), "rank": claim.rank}


def _change(change: Change | None) -> Json | None:
    if change is None:
        return None
    told = {"votes": change.votes, "holder": change.holder, "challenger": change.challenger}
    return {**told, "falls_out": change.falls_out}
