"""One seat for one candidate: plurality, or an absolute majority with a run-off.

Plurality elects in the constituencies of Kazakhstan (Elections Law, art. 9(2)), Korea and New Zealand; an absolute
majority with a run-off of two did in Kazakhstan in 2004.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from maslikhat.basics.citation import RuleRef
from maslikhat.election.allocation.outcome import LotsNeeded, cut, require_votes


@dataclass(frozen=True, slots=True)
class Elected:
    """A winner, the next candidate, and by how many votes. `runner_up` is None where nobody else stood."""

    winner: str
    votes: int
    runner_up: str | None
    margin: int


@dataclass(frozen=True, slots=True)
class RunOff:
    """Nobody has more than half: these candidates stand again."""

    candidates: tuple[str, ...]


def plurality(votes: Mapping[str, int], rule: RuleRef | None = None) -> Elected | LotsNeeded:
    """Elect the candidate with more votes than any other. Raises NotAVoteCount, NothingToAllocate."""
    require_votes(votes, 1)
    first = cut(votes, 1)
    if first.places:
        return LotsNeeded(first.tied, 1, dict.fromkeys(votes, 0), rule)
    winner = first.chosen[0]
    others = {name: count for name, count in votes.items() if name != winner}
    next_votes = max(others.values(), default=0)
    next_names = sorted(name for name, count in others.items() if count == next_votes)
    return Elected(winner, votes[winner], next_names[0] if next_names else None, votes[winner] - next_votes)


def absolute_majority(
    votes: Mapping[str, int], base: int, run_off: int = 2, rule: RuleRef | None = None
) -> Elected | RunOff | LotsNeeded:
    """Elect the candidate with more than half of `base` votes; else the `run_off` first stand again.

    Where a tie decides who stands again, lots are needed. Raises NotAVoteCount, NothingToAllocate.
    """
    first = plurality(votes)
    if isinstance(first, Elected) and 2 * first.votes > base:
        return first
    places = min(run_off, len(votes))
    stand = cut(votes, places)
    if stand.places:
        chosen = {name: int(name in stand.chosen) for name in votes}
        return LotsNeeded(stand.tied, stand.places, chosen, rule)
    return RunOff(stand.chosen)
