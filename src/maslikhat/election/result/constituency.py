"""One constituency: elected from its votes, or told as it was published, never guessed.

Votes "against all" elect nobody. They count in the base of an absolute majority, and where they are as many as those of
the first candidate the result says so: what follows then is a rule (`against_all_wins`), which may be unknown.
"""

from maslikhat.basics.citation import RuleRef
from maslikhat.election.allocation.majority import Elected, RunOff, absolute_majority, plurality
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.case.model import DrawnLots
from maslikhat.election.model import Constituency, Tally
from maslikhat.election.result.lots import require_this_tie, settle_constituency
from maslikhat.election.result.model import ConstituencyResult, OpenPoint
from maslikhat.law.shelf import InForce


def elect_constituency(
    constituency: Constituency, tally: Tally | None, law: InForce, drawn: DrawnLots | None = None
) -> ConstituencyResult:
    """Elect the deputy of a constituency under `law`; `drawn` are the lots that settle a tie.

    Raises NotCoded, NotAVoteCount, NothingToAllocate, LotsOfAnotherTie.
    """
    if tally is None or not tally.votes:
        if drawn is not None:
            require_this_tie(drawn, None)
        return ConstituencyResult(constituency, None, constituency.winner, constituency.party)
    rule = law["constituency_winner"]
    is_by_majority = rule.value["rule"] != "plurality"
    outcome: Elected | RunOff | LotsNeeded
    if tally.against_all and not any(tally.votes.values()):
        outcome = _none_chosen(tally, rule.ref)
    elif is_by_majority:
        run_off = rule.value.get("run_off")
        base = tally.valid_and_against_all
        outcome = absolute_majority(tally.votes, base, run_off if isinstance(run_off, int) else 2, rule.ref)
    else:
        outcome = plurality(tally.votes, rule.ref)
    if drawn is not None:
        outcome = settle_constituency(outcome, tally.votes, drawn, is_by_majority=is_by_majority)
    option = outcome.winner if isinstance(outcome, Elected) else None
    return ConstituencyResult(
        constituency=constituency,
        outcome=outcome,
        winner=constituency.winner or option,
        option=option or constituency.party,
        rule=rule.ref,
        tally=tally,
        is_by_majority=is_by_majority,
        open_point=_open_point(tally, law),
    )


def _none_chosen(tally: Tally, rule: RuleRef) -> Elected | LotsNeeded:
    """Every vote was "against all": the candidates are level at nought, or the only one leads with no vote."""
    names = tuple(sorted(tally.votes))
    if len(names) == 1:
        return Elected(names[0], 0, None, 0)
    return LotsNeeded(names, 1, dict.fromkeys(names, 0), rule)


def _open_point(tally: Tally, law: InForce) -> OpenPoint | None:
    """Where "against all" has as many votes as the first candidate, or more, and no rule says what follows."""
    most = max(tally.votes.values())
    rule = law.get("against_all_wins")
    is_settled = rule is not None and rule.value["follows"] != "unknown"
    if tally.against_all is None or tally.against_all < most or is_settled:
        return None
    first = tuple(sorted(name for name, votes in tally.votes.items() if votes == most))
    return OpenPoint(tally.against_all, first, most, rule.ref if rule else None)
