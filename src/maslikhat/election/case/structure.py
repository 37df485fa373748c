"""The structure of councils, reckoned: seats by list are what constituencies leave, and where they stand.

Used for a case that is a structure and not a ballot (Kazakhstan 2023: 223 councils). It elects nobody.
"""

from collections.abc import Sequence
from fractions import Fraction

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.case.model import CouncilLevel


class NotHalved(MaslikhatError):
    """The seats by list are not a whole number of councils' seats by this share."""

    code = "seats-not-divisible"


def list_seats(level: CouncilLevel) -> int | None:
    """Seats by list: as published, or what constituencies leave of all seats; None where that is not known."""
    if level.lists is not None or level.seats is None or level.constituencies is None:
        return level.lists
    return level.seats - level.constituencies


def seats_of_levels_with_lists(structure: Sequence[CouncilLevel], share: Fraction) -> int:
    """All seats of the councils that have lists, when lists hold `share` of them (law: "1/2" in regional councils).

    Raises NotHalved where no whole number of seats fits, or where the list seats are not known.
    """
    whole = next((level for level in structure if level.level == "all"), None)
    lists = list_seats(whole) if whole else None
    if lists is None or (lists / share).denominator != 1:
        raise NotHalved(lists=lists, share=share)
    return int(lists / share)
