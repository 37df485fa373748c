"""How a wrong figure may have come about: two digits swapped, one digit wrong, digits in another order.

These explain; they prove nothing by themselves.
"""

from maslikhat.election.case import PrintedShare
from maslikhat.election.publications.model import Facts, Figure, Proof

# A figure of one or two digits differs by a "slip" from any other: it would explain nothing.
SHORTEST = 3


def find_slip(right: Figure, wrong: Figure) -> Proof | None:
    """The slip of the hand that turns `right` into `wrong`, or None. Positions count from the left, from 1."""
    one, other = digits_of(right), digits_of(wrong)
    if len(one) != len(other) or one == other or len(one) < SHORTEST:
        return None
    places = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    facts: Facts = {"right": str(right), "wrong": str(wrong)}
    if len(places) == 1:
        place = places[0]
        return Proof(
            "one-digit-wrong", {**facts, "position": place + 1, "right_digit": one[place], "wrong_digit": other[place]}
        )
    if len(places) == 2 and [one[place] for place in places] == [other[place] for place in reversed(places)]:
        swapped = tuple(one[place] for place in places)
        return Proof("digits-swapped", {**facts, "positions": tuple(place + 1 for place in places), "digits": swapped})
    if sorted(one) == sorted(other):
        return Proof("digits-in-another-order", facts)
    return None


def digits_of(figure: Figure) -> str:
    """The printed digits of a figure, without the point."""
    return str(figure.units).zfill(figure.decimals + 1) if isinstance(figure, PrintedShare) else str(figure)
