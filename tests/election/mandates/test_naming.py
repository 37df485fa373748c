"""Who receives a list's seats. All people are invented."""

from collections.abc import Sequence

import pytest

from maslikhat.basics.text import Text
from maslikhat.election.case.model import Person
from maslikhat.election.mandates.naming import (
    MoreNamesThanSeats,
    NamedTwice,
    Naming,
    NotOnTheList,
    Order,
    name_seats,
)


def person(letter: str, position: int | None = None, option: str = "steppe") -> Person:
    return Person(option, Text.of(f"Demo {letter}"), position)


# The rows of a published list need not stand in its order.
LISTED = [person("C", 3), person("A", 1), person("B", 2), person("Z", 1, option="river")]


def named(naming: Naming) -> list[str]:
    return [each.name.en for each in naming.people]


def name(seats: int, order: Order | None, chosen: Sequence[str] = (), left: Sequence[str] = ()) -> Naming:
    return name_seats("steppe", seats, LISTED, order, chosen=chosen, left_the_list=left)


def test_a_closed_list_gives_seats_by_place_on_the_list() -> None:
    naming = name(2, "closed")
    assert named(naming) == ["Demo A", "Demo B"]
    assert (naming.not_published, naming.exhausted) == (0, 0)


def test_a_winner_of_a_constituency_leaves_the_list_and_the_next_moves_up() -> None:
    assert named(name(2, "closed", left=["Demo A"])) == ["Demo B", "Demo C"]


def test_a_list_of_three_with_three_seats_is_just_long_enough() -> None:
    naming = name(3, "closed")
    assert (len(naming.people), naming.exhausted) == (3, 0)


def test_a_list_of_three_with_five_seats_leaves_two_without_a_candidate() -> None:
    naming = name(5, "closed")
    assert (len(naming.people), naming.exhausted, naming.not_published) == (3, 2, 0)


def test_a_list_that_all_have_left_is_exhausted_and_not_unpublished() -> None:
    naming = name(2, "closed", left=["Demo A", "Demo B", "Demo C"])
    assert (named(naming), naming.exhausted, naming.not_published) == ([], 2, 0)


def test_the_partys_organ_names_whom_it_will() -> None:
    naming = name(2, "party_organ", chosen=["Demo C", "Demo A"])
    assert named(naming) == ["Demo C", "Demo A"]
    assert naming.not_published == 0


def test_names_that_the_organ_has_not_given_are_not_published() -> None:
    naming = name(3, "party_organ", chosen=["Demo C"])
    assert (named(naming), naming.not_published, naming.exhausted) == (["Demo C"], 2, 0)
    assert name(3, "party_organ").not_published == 3


def test_the_organ_may_not_name_somebody_of_another_list() -> None:
    with pytest.raises(NotOnTheList) as caught:
        name(2, "party_organ", chosen=["Demo A", "Demo Z"])
    assert caught.value.faults[0].facts == {"list": "steppe", "value": "Demo Z"}


def test_the_organ_may_not_name_a_winner_who_left_the_list() -> None:
    with pytest.raises(NotOnTheList):
        name(2, "party_organ", chosen=["Demo A"], left=["Demo A"])


def test_the_organ_may_not_name_one_person_twice() -> None:
    with pytest.raises(NamedTwice) as caught:
        name(3, "party_organ", chosen=["Demo A", "Demo B", "Demo B"])
    assert caught.value.faults[0].facts["value"] == "Demo B"


def test_the_organ_may_not_name_more_than_the_seats() -> None:
    with pytest.raises(MoreNamesThanSeats) as caught:
        name(1, "party_organ", chosen=["Demo A", "Demo B"])
    assert caught.value.faults[0].facts == {"list": "steppe", "seats": 1, "names": 2}


def test_a_list_that_was_not_published_names_nobody() -> None:
    naming = name_seats("hill", 4, LISTED, "closed")
    assert (named(naming), naming.not_published, naming.exhausted) == ([], 4, 0)


def test_where_the_law_of_order_is_not_coded_nobody_is_named() -> None:
    assert name(2, None).not_published == 2


def test_a_closed_list_without_places_names_nobody() -> None:
    naming = name_seats("steppe", 2, [person("A", 1), person("B")], "closed")
    assert (named(naming), naming.not_published) == ([], 2)
