"""Divisor methods: each seat goes to the list with the highest quotient of votes and the divisor of its next seat.

D'Hondt, Sainte-Lague (New Zealand, Electoral Act 1993, art. 191), its modified form with first divisor 1.4,
the Danish divisors 1, 4, 7, Huntington-Hill, Adams. Exact: quotients are compared by cross-multiplication.
Source: F. Pukelsheim, Proportional Representation, 2nd ed., ch. 4.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from maslikhat.election.allocation.outcome import Cut, cut, require_votes


class Divisors(StrEnum):
    """The sequence by which votes are divided."""

    DHONDT = "dhondt"
    SAINTE_LAGUE = "sainte_lague"
    MODIFIED_SAINTE_LAGUE = "modified_sainte_lague"
    DANISH = "danish"
    HUNTINGTON_HILL = "huntington_hill"
    ADAMS = "adams"


# The divisor of a list that holds n seats, as a whole number; only ratios within one sequence matter.
# Huntington-Hill is sqrt(n (n + 1)): its square is given, and votes are squared with it.
_DIVISOR: dict[Divisors, Callable[[int], int]] = {
    Divisors.DHONDT: lambda n: n + 1,
    Divisors.SAINTE_LAGUE: lambda n: 2 * n + 1,
    Divisors.MODIFIED_SAINTE_LAGUE: lambda n: 5 * (2 * n + 1) if n else 7,
    Divisors.DANISH: lambda n: 3 * n + 1,
    Divisors.HUNTINGTON_HILL: lambda n: n * (n + 1),
    Divisors.ADAMS: lambda n: n,
}
_UNIT = {Divisors.MODIFIED_SAINTE_LAGUE: 5}
FIRST_SEAT_FREE = frozenset({Divisors.HUNTINGTON_HILL, Divisors.ADAMS})


@dataclass(frozen=True, slots=True)
class DivisorShare:
    """Seats by highest quotients: those certain, and who is tied for the last ones."""

    certain: dict[str, int]
    last: Cut

    @property
    def seats(self) -> dict[str, int]:
        """The seats that are certain."""
        return self.certain


def share_by_divisors(votes: Mapping[str, int], seats: int, divisors: Divisors) -> DivisorShare:
    """Share `seats` by highest quotients; exact for counts of any size.

    Starts from each list's whole share of the seats and repairs it in both directions, so that the work grows with the
    number of lists, not of seats. With Huntington-Hill and Adams every list with a vote gets a first seat; if there
    are fewer seats than such lists, those with the most votes get one.
    Raises NotAVoteCount, NothingToAllocate.
    """
    total = require_votes(votes, seats)
    names = [name for name, count in votes.items() if count]
    certain = dict.fromkeys(votes, 0)
    if divisors in FIRST_SEAT_FREE and seats <= len(names):
        last = cut({name: votes[name] for name in names}, seats)
        certain.update(dict.fromkeys(last.chosen, 1))
        return DivisorShare(certain, last)
    weights = [votes[name] for name in names]
    least = 1 if divisors in FIRST_SEAT_FREE else 0
    held = _guess(weights, seats, total, divisors, least)
    if divisors is Divisors.HUNTINGTON_HILL:
        weights = [weight * weight for weight in weights]
    tied, places = _repair(weights, held, seats, _DIVISOR[divisors], least)
    certain.update(zip(names, held, strict=True))
    return DivisorShare(certain, Cut((), tuple(sorted(names[i] for i in tied)), places))


def _guess(weights: list[int], seats: int, total: int, divisors: Divisors, least: int) -> list[int]:
    """Seats to start the repair from: as near as one division gives (D'Hondt rounds down, Adams up, others to half)."""
    shift = {Divisors.DHONDT: len(weights), Divisors.ADAMS: -len(weights)}.get(divisors, 0)
    up = {Divisors.DHONDT: 0, Divisors.ADAMS: 2 * total - 1}.get(divisors, total)
    return [max(least, (weight * (2 * seats + shift) + up) // (2 * total)) for weight in weights]


def quotient(count: int, held: int, divisors: Divisors) -> Fraction | None:
    """Votes divided by the divisor of the next seat of a list that holds `held` seats.

    None where the divisor is zero (the first seat is free). For Huntington-Hill the square of the quotient is given.
    """
    divisor = _DIVISOR[divisors](held)
    if divisor == 0:
        return None
    weight = count * count if divisors is Divisors.HUNTINGTON_HILL else count
    return Fraction(weight * _UNIT.get(divisors, 1), divisor)


def divisor_of(held: int, divisors: Divisors) -> int | Fraction:
    """The divisor of the next seat of a list that holds `held` seats; for Huntington-Hill its square."""
    unit = _UNIT.get(divisors, 1)
    divisor = _DIVISOR[divisors](held)
    return divisor if unit == 1 else Fraction(divisor, unit)


def _repair(
    weights: list[int], held: list[int], seats: int, divisor: Callable[[int], int], least: int
) -> tuple[list[int], int]:
    """Bring `held` to the seats certain under the method; give who is tied for how many places more."""
    missing = seats - sum(held)
    while missing > 0:
        held[_next(weights, held, divisor)] += 1
        missing -= 1
    while missing < 0:
        held[_last(weights, held, divisor, least)] -= 1
        missing += 1
    while True:
        up, down = _next(weights, held, divisor), _last(weights, held, divisor, least)
        if down < 0:
            return [], 0
        gain, loss = weights[up] * divisor(held[down] - 1), weights[down] * divisor(held[up])
        if gain <= loss:
            break
        held[up] += 1
        held[down] -= 1
    return _tied(weights, held, up, divisor, least) if gain == loss else ([], 0)


def _tied(
    weights: list[int], held: list[int], up: int, divisor: Callable[[int], int], least: int
) -> tuple[list[int], int]:
    edge, by = weights[up], divisor(held[up])
    tied, places = [], 0
    for i, weight in enumerate(weights):
        if held[i] > least and weight * by == edge * divisor(held[i] - 1):
            held[i] -= 1
            places += 1
            tied.append(i)
        elif weight * by == edge * divisor(held[i]):
            tied.append(i)
    return tied, places


def _next(weights: list[int], held: list[int], divisor: Callable[[int], int]) -> int:
    best, top, by = 0, weights[0], divisor(held[0])
    for i in range(1, len(weights)):
        over = divisor(held[i])
        if weights[i] * by > top * over:
            best, top, by = i, weights[i], over
    return best


def _last(weights: list[int], held: list[int], divisor: Callable[[int], int], least: int) -> int:
    best, low, by = -1, 0, 1
    for i, weight in enumerate(weights):
        if held[i] > least:
            over = divisor(held[i] - 1)
            if best < 0 or weight * by < low * over:
                best, low, by = i, weight, over
    return best
