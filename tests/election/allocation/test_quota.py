"""Quota methods against their definitions in fractions: every small election, every excess, every tie."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maslikhat.election.allocation.outcome import Cut, NothingToAllocate
from maslikhat.election.allocation.quota import Quota, QuotaShare, Rest, SeatsLeftOver, share_by_quota

Verdict = tuple[dict[str, int], frozenset[str], int]


def costs(quota: Quota, total: int, seats: int) -> Iterator[Fraction]:
    """What a seat costs by definition, and what takes its place where it hands out too many."""
    if quota is Quota.HARE:
        yield Fraction(total, seats)
    elif quota is Quota.DROOP:
        yield Fraction(int(Fraction(total, seats + 1)) + 1)
    elif quota is Quota.HAGENBACH_BISCHOFF:
        yield Fraction(total, seats + 1)
    else:
        yield from (Fraction(total, seats + more) for more in (2, 1, 0))


def by_definition(votes: dict[str, int], seats: int, quota: Quota, rest: Rest) -> Verdict | None:
    """Certain seats, who is tied, for how many places; None where more seats are left than lists."""
    for cost in costs(quota, sum(votes.values()), seats):
        whole = {name: int(count / cost) for name, count in votes.items()}
        left = seats - sum(whole.values())
        if left >= 0:
            break
    over = {name: count / cost - whole[name] for name, count in votes.items()}
    if left < 0:
        assert left == -1
        assert set(over.values()) == {0}
        holders = frozenset(name for name in whole if whole[name])
        certain = {name: count - (count > 0) for name, count in whole.items()}
        return certain, (holders if len(holders) > 1 else frozenset()), len(holders) - 1
    keys = {name: (over[name] if rest is Rest.LARGEST_REMAINDER else count) for name, count in votes.items() if count}
    if left > len(keys):
        return None
    edge = sorted(keys.values(), reverse=True)[left - 1] if left else None
    level = {name for name, key in keys.items() if key == edge}
    above = {name for name, key in keys.items() if edge is not None and key > edge}
    if len(above) + len(level) == left:
        above, level = above | level, set()
    certain = {name: whole[name] + (name in above) for name in votes}
    return certain, frozenset(level), left - len(above)


def verdict(share: QuotaShare) -> Verdict:
    return share.seats, frozenset(share.last.tied), share.last.places


def compare(votes: dict[str, int], seats: int, quota: Quota, rest: Rest) -> None:
    wanted = by_definition(votes, seats, quota, rest)
    if wanted is None:
        with pytest.raises(SeatsLeftOver) as caught:
            share_by_quota(votes, seats, quota, rest)
        facts = caught.value.faults[0].facts
        assert facts["quota"] == quota.value
        assert facts["lists"] == sum(1 for count in votes.values() if count)
        return
    share = share_by_quota(votes, seats, quota, rest)
    assert verdict(share) == wanted
    assert sum(share.seats.values()) + share.last.places == seats
    assert share.left == seats - sum(share.whole.values())
    for name, count in votes.items():
        assert share.whole[name] * share.quota + Fraction(share.remainders[name], share.denominator) == count
        assert share.part(name) == count / share.quota - share.whole[name]


@pytest.mark.parametrize("quota", Quota)
@pytest.mark.parametrize("rest", Rest)
def test_every_election_of_three_lists_with_up_to_four_votes(quota: Quota, rest: Rest) -> None:
    for counts, seats in product(product(range(5), repeat=3), range(1, 7)):
        if any(counts):
            compare(dict(zip("abc", counts, strict=True)), seats, quota, rest)


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(
    counts=st.lists(st.integers(0, 40) | st.integers(10**17, 10**21), min_size=1, max_size=7).filter(any),
    seats=st.integers(1, 30),
    quota=st.sampled_from(Quota),
    rest=st.sampled_from(Rest),
)
def test_elections_of_any_size(counts: list[int], seats: int, quota: Quota, rest: Rest) -> None:
    compare({f"list-{number}": count for number, count in enumerate(counts)}, seats, quota, rest)


def test_counts_beyond_two_to_the_63_keep_their_last_vote() -> None:
    """2 seats, 3 lists: one vote in 10^30 decides who has the larger remainder."""
    many = 10**30
    assert share_by_quota({"a": many, "b": many + 1, "c": many - 1}, 2).seats == {"a": 1, "b": 1, "c": 0}
    assert share_by_quota({"a": many, "b": many + 1, "c": many}, 2).last == Cut(("b",), ("a", "c"), 1)


def test_hare_and_largest_remainder_are_what_is_meant_where_nothing_is_said() -> None:
    votes = {"a": 60, "b": 25, "c": 15}
    assert share_by_quota(votes, 3) == share_by_quota(votes, 3, Quota.HARE, Rest.LARGEST_REMAINDER)
    assert share_by_quota(votes, 3).quota == Fraction(100, 3)


def test_georgia_gives_the_rest_to_the_most_votes_and_not_to_the_largest_remainder() -> None:
    votes = {"a": 52, "b": 28, "c": 20}
    assert share_by_quota(votes, 5, Quota.HARE, Rest.MOST_VOTES).seats == {"a": 3, "b": 1, "c": 1}
    assert share_by_quota(votes, 4, Quota.HARE, Rest.MOST_VOTES).seats == {"a": 3, "b": 1, "c": 0}
    assert share_by_quota(votes, 4, Quota.HARE, Rest.LARGEST_REMAINDER).seats == {"a": 2, "b": 1, "c": 1}


def test_imperiali_that_hands_out_too_many_takes_the_next_larger_quota() -> None:
    once = share_by_quota({"a": 50, "b": 40, "c": 30}, 10, Quota.IMPERIALI)
    assert once.quota == Fraction(120, 11)  # 120/12 = 10 would give 12 seats
    twice = share_by_quota({"a": 60, "b": 60}, 3, Quota.IMPERIALI)
    assert (twice.quota, twice.last) == (Fraction(40), Cut((), ("a", "b"), 1))  # 120/5 and 120/4 give 4 seats


def test_hagenbach_bischoff_one_seat_too_many_ties_all_that_hold_whole_quotas() -> None:
    share = share_by_quota({"a": 20, "b": 10, "none": 0}, 2, Quota.HAGENBACH_BISCHOFF)
    assert share.seats == {"a": 1, "b": 0, "none": 0}
    assert share.last == Cut((), ("a", "b"), 1)
    assert share.part("a") == share.part("b") == 1
    alone = share_by_quota({"a": 30}, 2, Quota.HAGENBACH_BISCHOFF)
    assert (alone.seats, alone.last) == ({"a": 2}, Cut(()))


def test_one_vote_elects_one() -> None:
    assert share_by_quota({"a": 1, "b": 0}, 1).seats == {"a": 1, "b": 0}
    assert share_by_quota({"a": 1, "b": 0}, 5).seats == {"a": 5, "b": 0}


def test_more_lists_than_seats_and_all_level_is_one_tie_for_every_seat() -> None:
    share = share_by_quota(dict.fromkeys("dcba", 7), 3)
    assert share.seats == dict.fromkeys("dcba", 0)
    assert share.last == Cut((), ("a", "b", "c", "d"), 3)


def test_droop_with_few_votes_leaves_more_seats_than_lists() -> None:
    with pytest.raises(SeatsLeftOver, match=r"left=9.*lists=1.*droop"):
        share_by_quota({"a": 1, "b": 0}, 10, Quota.DROOP)


@pytest.mark.parametrize("seats", [0, -1])
def test_no_seats_or_no_votes_is_nothing_to_allocate(seats: int) -> None:
    with pytest.raises(NothingToAllocate):
        share_by_quota({"a": 1}, seats)
    with pytest.raises(NothingToAllocate):
        share_by_quota({"a": 0, "b": 0}, 3)
    with pytest.raises(NothingToAllocate):
        share_by_quota({}, 3)
