"""Who takes part in the sharing of seats: a share of a named base, `>=` or `>` named, and who is exempt.

The comparison is of whole numbers: votes x denominator against numerator x base. The base is named because laws and
published shares differ in it: valid votes, with "against all", voters who took part, registered voters.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.model import OptionKind, Tally, Unit


class Base(StrEnum):
    """Of what a share is a share."""

    VALID = "valid"
    VALID_AND_AGAINST_ALL = "valid_and_against_all"
    CAST = "cast"
    TOOK_PART = "took_part"
    REGISTERED = "registered"


_OF_VALID = frozenset({Base.VALID, Base.VALID_AND_AGAINST_ALL})


class BaseNotPublished(MaslikhatError):
    """The tally lacks the line that the threshold is a share of."""

    code = "base-not-published"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A threshold: `share` of `of`; at exactly the share a list passes if `equal_passes`.

    `coalition_share` is that of coalitions; a list that won `exempt_constituencies` constituencies passes without it.
    """

    share: Fraction
    of: Base
    equal_passes: bool
    coalition_share: Fraction | None = None
    exempt_constituencies: int | None = None


class Standing(NamedTuple):
    """How one list stands to the threshold: `least` is the fewest votes that pass, `exempt` says that it needs none.

    `is_coalition` where the list is measured by the share of coalitions.
    """

    votes: int
    least: int
    passed: bool
    constituencies_won: int = 0
    exempt: bool = False
    is_coalition: bool = False


def base_votes(tally: Tally, base: Base) -> int:
    """Give the count that `base` names. Raises BaseNotPublished. `cast` is valid votes, "against all" and invalid.

    Where only shares were published, 100 % in their unit stands for valid votes.
    """
    if base in _OF_VALID:
        if tally.unit is Unit.SHARES and "whole" in tally.lines:
            return tally.lines["whole"]
        return tally.valid if base is Base.VALID else tally.valid_and_against_all
    needed = {Base.CAST: "invalid", Base.TOOK_PART: "took_part", Base.REGISTERED: "registered"}[base]
    if needed not in tally.lines:
        raise BaseNotPublished(base=base.value, line=needed, contest=tally.contest)
    count = tally.lines[needed] + (tally.valid_and_against_all if base is Base.CAST else 0)
    if count < 1:
        raise BaseNotPublished(base=base.value, line=needed, contest=tally.contest)
    return count


def fewest_votes(share: Fraction, base: int, *, equal_passes: bool) -> int:
    """The fewest votes that pass: `share` of `base`, rounded up, and one more where equal does not pass."""
    whole, rest = divmod(share.numerator * base, share.denominator)
    return whole + 1 if rest or not equal_passes else whole


def apply_threshold(
    tally: Tally,
    threshold: Threshold | None,
    kinds: Mapping[str, OptionKind],
    won: Mapping[str, int] | None = None,
) -> dict[str, Standing]:
    """Tell for each list of the tally whether it takes part, in the order of the tally.

    `won` are the constituencies each list won. Without a threshold every list with a vote passes.
    """
    won = won or {}
    plain, coalition = fewest_to_pass(tally, threshold)
    own_share = threshold is not None and threshold.coalition_share is not None
    needed = threshold.exempt_constituencies if threshold else None
    standings: dict[str, Standing] = {}
    for name, count in tally.votes.items():
        is_coalition = own_share and kinds.get(name) is OptionKind.COALITION
        least = coalition if is_coalition else plain
        seats_won = won.get(name, 0)
        exempt = needed is not None and 0 < count < least and seats_won >= needed
        standings[name] = Standing(count, least, count >= least or exempt, seats_won, exempt, is_coalition)
    return standings


def fewest_to_pass(tally: Tally, threshold: Threshold | None) -> tuple[int, int]:
    """The fewest votes that pass for a list and for a coalition; one vote where there is no threshold."""
    if threshold is None:
        return 1, 1
    base, equal_passes = base_votes(tally, threshold.of), threshold.equal_passes
    plain = max(1, fewest_votes(threshold.share, base, equal_passes=equal_passes))
    if threshold.coalition_share is None:
        return plain, plain
    return plain, max(1, fewest_votes(threshold.coalition_share, base, equal_passes=equal_passes))
