"""The indices on numbers worked out by hand."""

from fractions import Fraction

import pytest

from maslikhat.election.comparison.indices import effective_number, gallagher, loosemore_hanby

VOTES = {"a": 50, "b": 30, "c": 20}


def test_shares_that_agree_have_no_disproportionality() -> None:
    seats = {"a": 5, "b": 3, "c": 2}
    assert gallagher(VOTES, seats) == 0
    assert loosemore_hanby(VOTES, seats) == 0


def test_one_seat_too_many_for_the_largest() -> None:
    # Votes 50/30/20 %, seats 60/30/10 %: gaps 10, 0, 10 points.
    # Loosemore-Hanby (10 + 0 + 10) / 2 = 10 %. Gallagher sqrt((100 + 0 + 100) / 2) = 10 %.
    seats = {"a": 6, "b": 3, "c": 1}
    assert loosemore_hanby(VOTES, seats) == Fraction(1, 10)
    assert gallagher(VOTES, seats) == Fraction(1, 10)


def test_gallagher_weighs_one_large_gap_more_than_many_small_ones() -> None:
    # Votes 50/30/20 %, seats 70/20/10 %: gaps 20, 10, 10 points.
    # Loosemore-Hanby 40 / 2 = 20 %. Gallagher sqrt((400 + 100 + 100) / 2) = sqrt(300) = 17.320508075688... points.
    seats = {"a": 7, "b": 2, "c": 1}
    assert loosemore_hanby(VOTES, seats) == Fraction(1, 5)
    assert gallagher(VOTES, seats) == Fraction(173205080756, 10**12)


def test_all_seats_for_a_list_without_votes_is_the_most_there_can_be() -> None:
    # Gaps 100 and 100 points: both indices are 1.
    assert loosemore_hanby({"a": 10, "b": 0}, {"b": 1}) == 1
    assert gallagher({"a": 10, "b": 0}, {"b": 1}) == 1


def test_a_list_without_an_entry_for_seats_counts_with_none() -> None:
    # Votes 50/50 %, seats 100/0 %: gaps 50 and 50; Loosemore-Hanby 50 %, Gallagher sqrt(2500) = 50 %.
    assert loosemore_hanby({"a": 1, "b": 1}, {"a": 3}) == Fraction(1, 2)
    assert gallagher({"a": 1, "b": 1}, {"a": 3}) == Fraction(1, 2)


@pytest.mark.parametrize(
    ("counts", "number"),
    [
        ({"a": 7}, Fraction(1)),
        ({"a": 1, "b": 1}, Fraction(2)),
        ({"a": 25, "b": 25, "c": 25, "d": 25}, Fraction(4)),
        ({"a": 40, "b": 40, "c": 20}, Fraction(25, 9)),  # 1 / (0.16 + 0.16 + 0.04) = 1 / 0.36
        (VOTES, Fraction(50, 19)),  # 1 / (0.25 + 0.09 + 0.04) = 1 / 0.38
        ({"a": 5, "b": 0}, Fraction(1)),
        ({"a": 0}, Fraction(0)),
        ({}, Fraction(0)),
    ],
)
def test_the_effective_number_of_parties(counts: dict[str, int], number: Fraction) -> None:
    assert effective_number(counts) == number


def test_where_nobody_has_anything_there_is_nothing_to_measure() -> None:
    assert gallagher({"a": 0}, {"a": 1}) == 0
    assert loosemore_hanby({"a": 1}, {"a": 0}) == 0


def test_new_zealand_2005_as_worked_out_in_print() -> None:
    # Party votes in hundredths of a per cent, seats of 121. Gaps rounded to hundredths of a point at each step, as in
    # the worked example that is widely printed, give 1.11; exact ones give 1.13.
    votes = [4110, 3910, 572, 530, 212, 267, 151, 116, 62, 25, 12, 7, 5, 5, 4, 3, 3, 2, 2]
    seats = [50, 48, 7, 6, 4, 3, 2, 1]
    told = gallagher(
        {str(at): count for at, count in enumerate(votes)}, {str(at): count for at, count in enumerate(seats)}
    )
    assert round(told * 10000) == 113


def test_with_two_lists_both_indices_are_one_number() -> None:
    # Gaps of one size: half the sum of two is the gap, and so is the root of half the sum of two squares.
    votes, seats = {"a": 55, "b": 45}, {"a": 7, "b": 3}
    assert loosemore_hanby(votes, seats) == gallagher(votes, seats) == Fraction(15, 100)
