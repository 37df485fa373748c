"""For whom the deposit returns by the rule: elected, or with the share of votes that the rule asks.

Of which votes the share is taken was not read in the law. So it is reckoned of each count that is published (votes for
lists or candidates, these with "against all", ballots counted, voters who took part); where the answers differ, none
is given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from maslikhat.election.allocation.threshold import Base, base_votes
from maslikhat.election.candidates.deposit import DepositRule, Return, deposit_returns
from maslikhat.election.model import LISTS, Tally, Unit
from maslikhat.election.result.model import Result


@dataclass(frozen=True, slots=True)
class DepositCase:
    """A list or a candidate: votes of the smallest and the largest base, and whether the deposit returns.

    `outcome` is None where it depends on the base; `in_shares` where only shares were published.
    """

    contest: str
    option: str
    votes: int
    smallest: int
    largest: int
    outcome: Return | None
    in_shares: bool = False


def deposits_of(result: Result, rule: DepositRule | None) -> tuple[DepositCase, ...]:
    """Every list and candidate with known votes. Deaths are not in the data and are not judged."""
    if rule is None:
        return ()
    found: list[DepositCase] = []
    if LISTS in result.tallies:
        elected = {name for name, seats in result.list_seats.items() if seats}
        found += of_tally(result.tallies[LISTS], elected, rule)
    for each in result.constituencies:
        tally = result.tallies.get(each.constituency.id)
        if tally is not None:
            found += of_tally(tally, {each.option} if each.option else set(), rule)
    return tuple(found)


def of_tally(tally: Tally, elected: set[str], rule: DepositRule) -> Iterator[DepositCase]:
    """Every option of one contest, the most votes first; `elected` are the options that won a seat of it."""
    bases = _bases(tally)
    if not bases:
        return
    in_shares = tally.unit is Unit.SHARES
    for option, votes in sorted(tally.votes.items(), key=lambda each: -each[1]):
        outcomes = {
            deposit_returns(rule, votes=votes, base=base, elected=option in elected, died=False) for base in bases
        }
        outcome = outcomes.pop() if len(outcomes) == 1 else None
        yield DepositCase(tally.contest, option, votes, min(bases), max(bases), outcome, in_shares)


def _bases(tally: Tally) -> Sequence[int]:
    """The counts that the share could be of, as far as they are published and hold the votes."""
    lines = {Base.CAST: "invalid", Base.TOOK_PART: "took_part"}
    known = [base for base in Base if base is not Base.REGISTERED and lines.get(base, "") in {"", *tally.lines}]
    if tally.unit is Unit.SHARES:
        known = [Base.VALID_AND_AGAINST_ALL]
    return [base for base in (base_votes(tally, each) for each in known) if base >= max(1, tally.valid)]
