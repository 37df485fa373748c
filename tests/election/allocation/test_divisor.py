"""Divisor methods against a list of every quotient, sorted: every small election, every tie, counts of any size."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maslikhat.election.allocation.divisor import Divisors, row_of, share_by_divisors
from maslikhat.election.allocation.outcome import Cut, NothingToAllocate

Key = tuple[bool, Fraction]
Verdict = tuple[dict[str, int], frozenset[str], int]


def key(count: int, held: int, divisors: Divisors) -> Key:
    """The claim of a list that holds `held` seats; those to a free first seat come first, the most votes before."""
    if not held and divisors in (Divisors.HUNTINGTON_HILL, Divisors.ADAMS):
        return True, Fraction(count)
    if divisors is Divisors.HUNTINGTON_HILL:
        return False, Fraction(count**2, held * (held + 1))
    divisor = {
        Divisors.DHONDT: Fraction(held + 1),
        Divisors.SAINTE_LAGUE: Fraction(2 * held + 1),
        Divisors.MODIFIED_SAINTE_LAGUE: Fraction(2 * held + 1) if held else Fraction("1.4"),
        Divisors.DANISH: Fraction(3 * held + 1),
        Divisors.ADAMS: Fraction(held),
    }[divisors]
    return False, count / divisor


def by_sorting(votes: dict[str, int], seats: int, divisors: Divisors) -> Verdict:
    quotients = [
        (key(count, held, divisors), name) for name, count in votes.items() if count for held in range(seats + 1)
    ]
    quotients.sort(reverse=True)
    edge = quotients[seats - 1][0]
    certain = dict.fromkeys(votes, 0)
    for claim, name in quotients:
        certain[name] += claim > edge
    level = [name for claim, name in quotients if claim == edge]
    places = seats - sum(certain.values())
    if len(level) == places:
        return {name: certain[name] + level.count(name) for name in votes}, frozenset(), 0
    return certain, frozenset(level), places


def compare(votes: dict[str, int], seats: int, divisors: Divisors) -> None:
    share = share_by_divisors(votes, seats, divisors)
    assert (share.seats, frozenset(share.last.tied), share.last.places) == by_sorting(votes, seats, divisors)
    assert sum(share.seats.values()) + share.last.places == seats
    assert list(share.last.tied) == sorted(share.last.tied)


@pytest.mark.parametrize("divisors", Divisors)
def test_every_election_of_three_lists_with_up_to_four_votes(divisors: Divisors) -> None:
    for counts, seats in product(product(range(5), repeat=3), range(1, 7)):
        if any(counts):
            compare(dict(zip("cab", counts, strict=True)), seats, divisors)


@pytest.mark.parametrize("divisors", Divisors)
def test_lopsided_elections_whose_first_guess_is_far_off(divisors: Divisors) -> None:
    """Many small lists beside one giant: the whole shares give too few seats, or first seats too many."""
    for small, seats in product((1, 2, 7, 60), (1, 5, 9, 23)):
        compare({"giant": 1000, **{f"small-{number}": small for number in range(9)}}, seats, divisors)
        compare({**{f"s{number}": small + number for number in range(9)}, "giant": 1000}, seats, divisors)
        compare({"giant": 10**6, "one": 1, "two": 2}, seats, divisors)
        compare({"giant": 1000, **{f"small-{number}": small for number in range(30)}}, seats, divisors)


@settings(max_examples=80, deadline=None, derandomize=True, database=None)
@given(
    counts=st.lists(st.integers(0, 60) | st.integers(10**17, 10**21), min_size=1, max_size=7).filter(any),
    seats=st.integers(1, 25),
    divisors=st.sampled_from(Divisors),
)
def test_elections_of_any_size(counts: list[int], seats: int, divisors: Divisors) -> None:
    compare({f"list-{number}": count for number, count in enumerate(counts)}, seats, divisors)


def test_counts_beyond_two_to_the_63_keep_their_last_vote() -> None:
    many = 3 * 10**30
    assert share_by_divisors({"a": many, "b": many + 1}, 3, Divisors.DHONDT).seats == {"a": 1, "b": 2}
    assert share_by_divisors({"a": many, "b": many}, 3, Divisors.DHONDT).last == Cut((), ("a", "b"), 1)


def test_the_textbook_of_dhondt() -> None:
    votes = {"a": 340_000, "b": 280_000, "c": 160_000, "d": 60_000}
    assert share_by_divisors(votes, 7, Divisors.DHONDT).seats == {"a": 3, "b": 3, "c": 1, "d": 0}


def test_the_first_divisor_of_the_modified_method_is_one_point_four() -> None:
    """Two lists, 2 seats: b gets its first seat when its votes / 1.4 exceed a's / 3, so from 467 of 1000 on."""
    rule = Divisors.MODIFIED_SAINTE_LAGUE
    assert share_by_divisors({"a": 1000, "b": 466}, 2, rule).seats == {"a": 2, "b": 0}
    assert share_by_divisors({"a": 1000, "b": 467}, 2, rule).seats == {"a": 1, "b": 1}
    assert share_by_divisors({"a": 15, "b": 7}, 2, rule).last == Cut((), ("a", "b"), 1)


@pytest.mark.parametrize("divisors", [Divisors.HUNTINGTON_HILL, Divisors.ADAMS])
def test_every_list_with_a_vote_gets_a_first_seat(divisors: Divisors) -> None:
    votes = {"a": 1_000_000, "b": 2, "c": 1, "none": 0}
    assert share_by_divisors(votes, 3, divisors).seats == {"a": 1, "b": 1, "c": 1, "none": 0}
    assert share_by_divisors(votes, 2, divisors).seats == {"a": 1, "b": 1, "c": 0, "none": 0}
    assert share_by_divisors(votes, 9, divisors).seats == {"a": 7, "b": 1, "c": 1, "none": 0}
    level = share_by_divisors({"a": 5, "b": 5, "c": 5}, 2, divisors)
    assert (level.seats, level.last) == (dict.fromkeys("abc", 0), Cut((), ("a", "b", "c"), 2))


@pytest.mark.parametrize(
    ("divisors", "first", "fourth"),
    [
        (Divisors.DHONDT, 1, 4),
        (Divisors.SAINTE_LAGUE, 1, 7),
        (Divisors.MODIFIED_SAINTE_LAGUE, Fraction("1.4"), 7),
        (Divisors.DANISH, 1, 10),
        (Divisors.ADAMS, 0, 3),
        (Divisors.HUNTINGTON_HILL, 0, 12),
    ],
)
def test_the_divisors_of_the_first_and_of_the_fourth_seat(
    divisors: Divisors, first: int | Fraction, fourth: int
) -> None:
    """As the books have them; Huntington-Hill's squared."""
    row = row_of(divisors)
    assert [Fraction(divisor, row.unit) for divisor in row.divisors([0, 3])] == [first, fourth]


@pytest.mark.parametrize("divisors", Divisors)
def test_no_seats_or_no_votes_is_nothing_to_allocate(divisors: Divisors) -> None:
    for votes, seats in (({"a": 1}, 0), ({"a": 1}, -1), ({"a": 0}, 3), ({}, 3)):
        with pytest.raises(NothingToAllocate):
            share_by_divisors(votes, seats, divisors)
