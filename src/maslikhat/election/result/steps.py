"""The steps of a whole election after its list tier: constituencies, compensation, the house."""

from collections.abc import Iterator

from maslikhat.basics.explained import Fact, Step
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.result.model import ConstituencyResult, OpenPoint, Result

Facts = dict[str, Fact]


def result_steps(result: Result) -> Iterator[Step]:
    """Tell each constituency and what its seat does to list seats."""
    for each in result.constituencies:
        yield _constituency(each)
        if each.open_point is not None:
            yield _open_point(each.constituency.id, each.open_point)
    yield from _drawn(result)
    compensation = result.law.get("compensation")
    if compensation is not None and result.compensated is None and result.tier is not None:
        yield Step("compensation.not_known", {"seats": result.tier.rules.seats}, compensation.ref)
    if result.compensated is not None:
        rule = result.law["compensation"].ref
        won, entitled = result.around.won, result.tier.certain if result.tier else {}
        for name, extra in result.compensated.overhang.items():
            facts: Facts = {
                "list": name,
                "won": won.get(name, 0),
                "entitled": entitled.get(name, 0),
                "extra": extra,
            }
            yield Step("overhang", facts, rule)
        yield Step("seats.total", {"seats": result.compensated.house}, rule)


def _drawn(result: Result) -> Iterator[Step]:
    """How the lots were drawn that settled a tie."""
    constituencies = {each.id for each in result.case.constituencies}
    for lots in result.case.lots:
        of = lots.contest if lots.contest in constituencies else None
        facts: Facts = {"constituency": of, "tied": lots.order, "at": lots.at.replace("T", " "), "method": lots.method}
        yield Step("lots.drawn", {**facts, "by": lots.drawn_by, "witnesses": lots.witnesses})


def _constituency(each: ConstituencyResult) -> Step:
    name, outcome = each.constituency.id, each.outcome
    if isinstance(outcome, Elected):
        return _elected(each, outcome)
    if isinstance(outcome, RunOff):
        return Step(
            "majority.run_off", {"constituency": name, "lists": outcome.candidates, **_counted(each)}, each.rule
        )
    if isinstance(outcome, LotsNeeded):
        facts: Facts = {"constituency": name, "tied": outcome.tied, "seats": outcome.seats}
        facts["decides"] = each.decided_by_lots
        return Step("tie.constituency", {**facts, "winner_name": each.winner}, outcome.rule)
    if each.winner is not None:
        return Step("constituency.as_published", {"constituency": name, "winner_name": each.winner})
    return Step("constituency.not_published", {"constituency": name})


def _elected(each: ConstituencyResult, outcome: Elected) -> Step:
    facts: Facts = {
        "constituency": each.constituency.id,
        "winner": outcome.winner,
        "votes": outcome.votes,
        "runner_up": outcome.runner_up,
        "margin": outcome.margin,
        **_counted(each),
    }
    if each.is_by_majority:
        return Step("majority.won", facts, each.rule)
    return Step("plurality.won", {**facts, "is_open": each.open_point is not None}, each.rule)


def _counted(each: ConstituencyResult) -> Facts:
    """All that was counted: votes for candidates and "against all", and the latter (None if not on the ballot)."""
    if each.tally is None:
        return {}
    return {"base": each.tally.valid_and_against_all, "against_all": each.tally.against_all}


def _open_point(name: str, point: OpenPoint) -> Step:
    facts: Facts = {
        "constituency": name,
        "options": point.first,
        "votes": point.votes,
        "against_all": point.against_all,
        "is_level": point.against_all == point.votes,
    }
    return Step("against_all.leads", facts, point.rule)
