"""Why not, as a JSON document, for independent recomputation."""

from maslikhat.election.allocation.ranking import Claim
from maslikhat.election.export.document import Json, exact, rule_document
from maslikhat.election.result.missed import MissedPlace, MissedSeat


def missed_document(missed: MissedSeat) -> Json:
    """Why a list has not one seat more: exact facts, its claim and the last that won, what would have brought it."""
    gain = missed.gain
    return {
        "schema": "maslikhat.missed/1",
        "list": missed.list,
        "held": missed.held,
        "seat": missed.seat,
        "numbered": "entitlement" if missed.entitled else "list_seats",
        "kind": missed.kind,
        "facts": {name: exact(value) for name, value in missed.facts.items()},
        "claim": _claim(missed.claim),
        "last_won": _claim(missed.last),
        "gain": {"votes": gain.votes, "losers": list(gain.losers)} if gain else None,
        "gain_known": missed.gain_known,
        "gain_beyond_voters": missed.beyond is not None,
        "rule": rule_document(missed.rule) if missed.rule else None,
    }


def missed_place_document(missed: MissedPlace) -> Json:
    """Why a candidate did not win a constituency: votes, the winner's, how many behind."""
    return {
        "schema": "maslikhat.missed-place/1",
        "constituency": missed.constituency,
        "candidate": missed.candidate,
        "kind": missed.kind,
        "votes": missed.votes,
        "place": missed.place,
        "winner": missed.winner,
        "winner_votes": missed.winner_votes,
        "behind": missed.behind,
        "stands_again": missed.stands if missed.kind == "run_off" else None,
        "rule": rule_document(missed.rule) if missed.rule else None,
    }


def _claim(claim: Claim | None) -> Json | None:
    return {"list": claim.list, "seat": claim.seat, "key": exact(claim.key)} if claim else None
