"""Public libraries as second opinions, where they are right: they cannot say a tie, so tied elections are left out."""

import random
from collections.abc import Callable

import pytest

from maslikhat.election.allocation.divisor import Divisors, share_by_divisors
from maslikhat.election.allocation.quota import Quota, share_by_quota

apportionment = pytest.importorskip("apportionment.methods", reason="a peer of the bench, not installed here")
votelib = pytest.importorskip("votelib.evaluate.proportional", reason="a peer of the bench, not installed here")
Votes = dict[str, int]
NAMES = {
    Divisors.DHONDT: "dhondt",
    Divisors.SAINTE_LAGUE: "saintelague",
    Divisors.MODIFIED_SAINTE_LAGUE: "modified_saintelague",
    Divisors.HUNTINGTON_HILL: "huntington",
    Divisors.ADAMS: "adams",
}
QUOTAS = {Quota.HARE: "hare", Quota.DROOP: "droop"}


def elections(number: int) -> list[tuple[Votes, int]]:
    draw = random.Random(2023)  # noqa: S311 - elections to try, nothing secret
    return [({f"l{i}": draw.randint(1, 3_000_000) for i in range(8)}, draw.randint(9, 120)) for _ in range(number)]


def agree(ours: Callable[[Votes, int], tuple[Votes, int]], theirs: Callable[[Votes, int], Votes]) -> None:
    compared = 0
    for votes, seats in elections(60):
        certain, tied = ours(votes, seats)
        if not tied:
            assert certain == theirs(votes, seats)
            compared += 1
    assert compared > 50


def by_divisors(divisors: Divisors) -> Callable[[Votes, int], tuple[Votes, int]]:
    def share(votes: Votes, seats: int) -> tuple[Votes, int]:
        done = share_by_divisors(votes, seats, divisors)
        return done.seats, done.last.places

    return share


def by_quota(quota: Quota) -> Callable[[Votes, int], tuple[Votes, int]]:
    def share(votes: Votes, seats: int) -> tuple[Votes, int]:
        done = share_by_quota(votes, seats, quota)
        return done.seats, done.last.places

    return share


@pytest.mark.parametrize("divisors", sorted(NAMES))
def test_apportionment_on_divisors(divisors: Divisors) -> None:
    def theirs(votes: Votes, seats: int) -> Votes:
        done = apportionment.compute(NAMES[divisors], list(votes.values()), seats, tiesallowed=False, verbose=False)
        return dict(zip(votes, map(int, done), strict=True))

    agree(by_divisors(divisors), theirs)


def test_apportionment_on_largest_remainders() -> None:
    def theirs(votes: Votes, seats: int) -> Votes:
        done = apportionment.compute("hamilton", list(votes.values()), seats, tiesallowed=False, verbose=False)
        return dict(zip(votes, map(int, done), strict=True))

    agree(by_quota(Quota.HARE), theirs)


@pytest.mark.parametrize("quota", sorted(QUOTAS))
def test_votelib_on_quotas(quota: Quota) -> None:
    evaluator = votelib.LargestRemainder(QUOTAS[quota])

    def theirs(votes: Votes, seats: int) -> Votes:
        done = evaluator.evaluate(votes, seats)
        return {name: int(done.get(name, 0)) for name in votes}

    agree(by_quota(quota), theirs)
