"""The steps of a whole election after its list tier: constituencies, compensation, the house."""

from collections.abc import Iterator

from maslikhat.basics.explained import Fact, Step
from maslikhat.election.allocation.majority import Elected, RunOff
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.result.model import ConstituencyResult, Result


def result_steps(result: Result) -> Iterator[Step]:
    """Tell each constituency and what its seat does to list seats."""
    for each in result.constituencies:
        yield _constituency(each)
    compensation = result.law.get("compensation")
    if compensation is not None and result.compensated is None and result.tier is not None:
        yield Step("compensation.not_known", {"seats": result.tier.rules.seats}, compensation.ref)
    if result.compensated is not None:
        rule = result.law["compensation"].ref
        won, entitled = result.around.won, result.tier.certain if result.tier else {}
        for name, extra in result.compensated.overhang.items():
            facts: dict[str, Fact] = {
                "list": name,
                "won": won.get(name, 0),
                "entitled": entitled.get(name, 0),
                "extra": extra,
            }
            yield Step("overhang", facts, rule)
        yield Step("seats.total", {"seats": result.compensated.house}, rule)


def _constituency(each: ConstituencyResult) -> Step:
    name, outcome = each.constituency.id, each.outcome
    if isinstance(outcome, Elected):
        facts: dict[str, Fact] = {"constituency": name, "winner": outcome.winner, "votes": outcome.votes}
        if each.rule is not None and outcome.runner_up is not None:
            return Step("plurality.won", {**facts, "runner_up": outcome.runner_up, "margin": outcome.margin}, each.rule)
        return Step("majority.won", facts, each.rule)
    if isinstance(outcome, RunOff):
        return Step("majority.run_off", {"constituency": name, "lists": outcome.candidates}, each.rule)
    if isinstance(outcome, LotsNeeded):
        return Step("tie.lots", {"tied": outcome.tied, "seats": outcome.seats}, outcome.rule)
    if each.winner is not None:
        return Step("constituency.as_published", {"constituency": name, "winner_name": each.winner})
    return Step("constituency.not_published", {"constituency": name})
