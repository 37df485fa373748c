"""Stations in the order in which people count them."""

from maslikhat.election.protocols.natural import natural_key, paper_key

COUNTED = ["1-1", "1-2", "1-10", "2-1", "10-1", "100-1", "s1", "s2", "s10", "№ 3", "№ 12"]


def test_stations_are_sorted_as_people_count_them() -> None:
    names = COUNTED[::-1]
    assert sorted(names, key=natural_key) == COUNTED


def test_nought_before_a_number_counts_for_nothing() -> None:
    assert natural_key("007-0") == natural_key("7-00")
    assert natural_key("10") > natural_key("9")
    assert natural_key("1" + "0" * 60) > natural_key("9" * 60)


def test_a_contest_comes_before_the_stations_of_the_next() -> None:
    papers = [("lists", "2"), ("10", "1"), ("2", "10"), ("2", "1")]
    assert sorted(papers, key=lambda each: paper_key(*each)) == papers[::-1]
