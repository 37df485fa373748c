"""Divisor methods: each seat goes to the list with the highest quotient of votes and the divisor of its next seat.

D'Hondt, Sainte-Lague (New Zealand, Electoral Act 1993, art. 191), its modified form with first divisor 1.4,
the Danish divisors 1, 4, 7, Huntington-Hill, Adams. Exact: quotients are compared by cross-multiplication.
Source: F. Pukelsheim, Proportional Representation, 2nd ed., ch. 4.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from maslikhat.election.allocation.outcome import NOT_TIED, Cut, cut, require_votes


class Divisors(StrEnum):
    """The sequence by which votes are divided."""

    DHONDT = "dhondt"
    SAINTE_LAGUE = "sainte_lague"
    MODIFIED_SAINTE_LAGUE = "modified_sainte_lague"
    DANISH = "danish"
    HUNTINGTON_HILL = "huntington_hill"
    ADAMS = "adams"


class Row(NamedTuple):
    """A row of divisors in whole numbers: `step * n + offset` for a list that holds n seats, `first` for one with none.

    It holds the law's own divisors `unit` times. With `square` 1, n times n is added, and votes are squared with the
    row. `shift` seats for each list and `up` halves of a seat say how a share is rounded to a first guess.
    """

    step: int
    offset: int
    first: int
    unit: int = 1
    square: int = 0
    shift: int = 0
    up: int = 1

    def divisor(self, held: int) -> int:
        """The divisor of the next seat of a list that holds `held` seats; only ratios within a row matter."""
        return (self.square * held + self.step) * held + self.offset if held else self.first


_ROWS: dict[Divisors, Row] = {
    Divisors.DHONDT: Row(1, 1, 1, shift=1, up=0),
    Divisors.SAINTE_LAGUE: Row(2, 1, 1),
    Divisors.MODIFIED_SAINTE_LAGUE: Row(10, 5, 7, unit=5),
    Divisors.DANISH: Row(3, 1, 1),
    Divisors.HUNTINGTON_HILL: Row(1, 0, 0, square=1),
    Divisors.ADAMS: Row(1, 0, 0, shift=-1, up=2),
}


class DivisorShare(NamedTuple):
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
    total, row = require_votes(votes, seats), _ROWS[divisors]
    given = votes if all(votes.values()) else {name: count for name, count in votes.items() if count}
    least = 0 if row.first else 1
    if least and seats <= len(given):
        last = cut(given, seats)
        return DivisorShare(dict.fromkeys(votes, 0) | dict.fromkeys(last.chosen, 1), last)
    weights = list(given.values())
    held = _guess(weights, seats, total, row, least)
    if row.square:
        weights = [weight * weight for weight in weights]
    tied, places = _repair(weights, held, seats, row, least)
    certain = dict(zip(given, held, strict=True))
    if given is not votes:
        certain = dict.fromkeys(votes, 0) | certain
    if not tied:
        return DivisorShare(certain, NOT_TIED)
    names = list(given)
    return DivisorShare(certain, Cut((), tuple(sorted(names[index] for index in tied)), places))


def _guess(weights: list[int], seats: int, total: int, row: Row, least: int) -> list[int]:
    """Seats to start the repair from: as near as one division gives (D'Hondt rounds down, Adams up, others to half)."""
    factor, up, twice = 2 * seats + row.shift * len(weights), row.up * total - (row.up == 2), 2 * total
    guess = [(weight * factor + up) // twice for weight in weights]
    return [max(least, count) for count in guess] if least else guess


def row_of(divisors: Divisors) -> Row:
    """The row of divisors of a method."""
    return _ROWS[divisors]


def _repair(weights: list[int], held: list[int], seats: int, row: Row, least: int) -> tuple[list[int], int]:
    """Bring `held` to the seats certain under the method; give who is tied for how many places more."""
    missing = seats - sum(held)
    while True:
        (up, top, by), (down, low, under) = _edges(weights, held, row, least)
        gain, loss = top * under, low * by
        if not missing:
            if gain < loss or not under:
                return [], 0
            if gain == loss:
                return _tied(weights, held, row, least, (top, by))
        if missing >= 0:
            held[up] += 1
        if missing <= 0:
            held[down] -= 1
        missing -= (missing > 0) - (missing < 0)


def _edges(
    weights: list[int], held: list[int], row: Row, least: int
) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """The largest quotient of a next seat, and the smallest of a seat won last (divisor 0 where none can be lost).

    Each as the index of its list, the weight and the divisor.
    """
    step, offset, first, _, square, _, _ = row
    up, top, by = 0, 0, 1
    down, low, under = 0, 1, 0
    for index, weight in enumerate(weights):
        count = held[index]
        divisor = (square * count + step) * count + offset if count else first
        if weight * by > top * divisor:
            up, top, by = index, weight, divisor
        if count > least:
            count -= 1
            divisor = (square * count + step) * count + offset if count else first
            if weight * under < low * divisor:
                down, low, under = index, weight, divisor
    return (up, top, by), (down, low, under)


def _tied(weights: list[int], held: list[int], row: Row, least: int, edge: tuple[int, int]) -> tuple[list[int], int]:
    """Take back the seats won by a quotient equal to the next one; give all lists with that quotient."""
    (top, by), tied, places = edge, [], 0
    for index, weight in enumerate(weights):
        product = weight * by
        if held[index] > least and product == top * row.divisor(held[index] - 1):
            held[index] -= 1
            places += 1
            tied.append(index)
        elif product == top * row.divisor(held[index]):
            tied.append(index)
    return tied, places
