"""Every sum of votes at which quotas or remainders turn is among the edges: held by walking through all sums."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations

import pytest

from maslikhat.election.allocation.crossing import Price, Slope, Steps, around, of_quotas, of_remainders

OTHERS = ((5,), (1, 1), (3, 8), (12, 7, 2), (30, 29, 11, 4))
PRICES = (*(Slope(parts) for parts in (1, 2, 3, 5, 8)), *(Steps(parts) for parts in (2, 3, 6)))
FURTHEST = 260


def quota_at(price: Price, total: int) -> Fraction:
    """What one seat costs: a part of the sum, or the whole number above it."""
    return Fraction(total // price.parts + 1) if isinstance(price, Steps) else Fraction(total) / price.parts


def sums(others: tuple[int, ...]) -> range:
    """Every sum from where the moving list has one vote."""
    return range(sum(others) + 1, FURTHEST)


def turns(others: tuple[int, ...], state: Callable[[list[int], int], object]) -> Iterator[int]:
    """The sums at which a state of the votes, the moving list's first, is another than at one less."""
    for total in sums(others)[1:]:
        now, before = ([each - sum(others), *others] for each in (total, total - 1))
        if state(now, total) != state(before, total - 1):
            yield total


@pytest.mark.parametrize("price", PRICES, ids=str)
@pytest.mark.parametrize("others", OTHERS, ids=str)
def test_every_sum_at_which_a_list_holds_other_whole_quotas_is_an_edge(others: tuple[int, ...], price: Price) -> None:
    def whole(votes: list[int], total: int) -> list[int]:
        quota = quota_at(price, total)
        assert [price.whole(each, total) for each in votes] == [each // quota for each in votes]
        return [each // quota for each in votes]

    assert set(turns(others, whole)) <= set(of_quotas(others, price))


@pytest.mark.parametrize("price", PRICES, ids=str)
@pytest.mark.parametrize("others", OTHERS, ids=str)
def test_every_sum_at_which_remainders_change_their_order_is_an_edge(others: tuple[int, ...], price: Price) -> None:
    def order(votes: list[int], total: int) -> list[int]:
        quota = quota_at(price, total)
        rests = [each % quota for each in votes]
        return [(one > other) - (one < other) for one, other in combinations(rests, 2)]

    assert set(turns(others, order)) <= {*of_quotas(others, price), *of_remainders(others, price)}


def test_whole_quotas_of_counts_beyond_any_float_are_exact() -> None:
    assert Slope(10).whole(10**30 - 1, 10**31) == 0
    assert Steps(10).whole(10**30, 10**31 - 1) == 1
    assert Steps(10).whole(10**30 - 1, 10**31 - 1) == 0


def test_a_point_is_reached_and_passed() -> None:
    assert around(12, 4) == (3, 4)
    assert around(13, 4) == (4,)
    assert around(Fraction(1, 2), Fraction(1, 4)) == (2, 3)
