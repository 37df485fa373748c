"""Why not this list, why not this candidate: in words, a sentence a thought."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.model import Unit
from maslikhat.election.result.missed import MissedPlace, MissedSeat
from maslikhat.election.result.model import Result
from maslikhat.pages.voice import Voice
from maslikhat.wording.catalogue import words
from maslikhat.wording.numbers import rounded


def missed_finding(missed: MissedSeat, voice: Voice) -> str:
    """The heading of the page about a seat that a list does not hold."""
    facts = {"list": voice.names[missed.list], "seat": missed.seat, "entitled": missed.entitled}
    return words(voice.language).say("missed-heading", **facts)


def missed_lines(result: Result, missed: MissedSeat, voice: Voice) -> list[str]:
    """What kept the list from the seat, and what would have brought it."""
    return [*_cause(result, missed, voice), *_gain(missed, voice)]


def _cause(result: Result, missed: MissedSeat, voice: Voice) -> Iterator[str]:
    say, kind = words(voice.language).say, missed.kind.replace("_", "-")
    facts = {**missed.facts, "list": voice.names[missed.list], "seat": missed.seat}
    if missed.kind == "threshold":
        yield say(_of_threshold(result, missed), **facts)
    elif missed.kind == "lots":
        lots = result.lots
        tied = tuple(voice.names[each] for each in lots.tied) if isinstance(lots, LotsNeeded) else ()
        yield say("missed-lots", **facts, tied=tied)
    elif missed.claim is None or (missed.last is None and missed.kind != "remainder"):
        yield say(f"missed-{kind}", **facts)
    elif missed.last is None:
        yield say("missed-remainder-none", **facts)
    else:
        yield " ".join([say(f"missed-{kind}", **facts, **_claims(missed, voice)), *_gap(result, missed, voice)])


def _of_threshold(result: Result, missed: MissedSeat) -> str:
    if "threshold" not in missed.facts:
        return "missed-no-vote"
    in_votes = result.tier is None or result.tier.tally.unit is Unit.VOTES
    return "missed-threshold" if in_votes else "missed-threshold-share"


def _claims(missed: MissedSeat, voice: Voice) -> Mapping[str, object]:
    """Its own claim and the last one that won, in the form that its sentence tells."""
    claim, last, quota = missed.claim, missed.last, missed.facts.get("quota")
    if claim is None or last is None:
        return {}
    told: dict[str, object] = {"last": voice.names[last.list]}
    if missed.kind == "divisor":
        return told | {"divisor": claim.divisor or 1, "quotient": claim.key, "last_quotient": last.key}
    if missed.kind == "most_votes":
        return told | {"last_votes": int(last.key)}
    return told | {"last_part": last.key / quota if isinstance(quota, Fraction) else Fraction(0)}


def _gap(result: Result, missed: MissedSeat, voice: Voice) -> Iterator[str]:
    quota, in_votes = missed.facts.get("quota"), result.tier and result.tier.tally.unit is Unit.VOTES
    if missed.kind == "remainder" and missed.claim and missed.last and isinstance(quota, Fraction) and in_votes:
        gap = missed.last.key - missed.claim.key
        yield words(voice.language).say("missed-remainder-gap", gap=rounded(gap, 0), gap_part=gap / quota)


def _gain(missed: MissedSeat, voice: Voice) -> Iterator[str]:
    say, facts = words(voice.language).say, {"list": voice.names[missed.list]}
    if missed.kind in ("absent", "all", "exhausted"):
        return
    if missed.gain is None:
        yield say("missed-gain-none" if missed.gain_known else "missed-gain-shares", **facts)
        return
    losers = tuple(voice.names[each] for each in missed.gain.losers)
    told = {**facts, "votes": missed.gain.votes}
    if not losers:
        yield say("missed-gain-free", **told)
    elif len(losers) == 1:
        yield say("missed-gain", **told, losers=losers[0])
    else:
        yield say("missed-gain-several", **told, losers=losers)
    if missed.beyond is not None:
        beyond = missed.beyond
        yield say("why-beyond-voters", line=beyond.line, voters=beyond.number, counted=beyond.counted)


def place_finding(candidate: str, constituency: str, voice: Voice) -> str:
    """The heading of the page about a candidate who did not win."""
    return words(voice.language).say("missed-place-heading", candidate=candidate, constituency=constituency)


def place_lines(missed: MissedPlace, candidate: str, winner: str, voice: Voice) -> Iterator[str]:
    """How many votes the candidate was behind, and how many more it took."""
    say = words(voice.language).say
    facts = {"candidate": candidate, "votes": missed.votes}
    if missed.kind != "outvoted":
        yield say(f"missed-place-{missed.kind.replace('_', '-')}", **facts, place=missed.place, stands=missed.stands)
    elif not missed.behind:
        yield say("missed-place-level", **facts, winner=winner)
    else:
        told = {"winner": winner, "winner_votes": missed.winner_votes, "behind": missed.behind, "place": missed.place}
        yield say("missed-place-outvoted", **facts, **told)
        yield say("missed-place-needed", behind=missed.behind, more=missed.behind + 1)
