"""Women, youth and persons with disabilities: together at least 30 %, a person once. All people are invented."""

from datetime import date
from fractions import Fraction

import pytest

from maslikhat.basics.text import Text
from maslikhat.election.case.model import Person
from maslikhat.election.mandates.group_quota import check_group_quota

DAY = date(2023, 3, 19)
SHARE = Fraction(30, 100)


def person(*, woman: bool | None = False, born: date | int | None = 1970, disability: bool | None = False) -> Person:
    return Person("steppe", Text.of("Demo"), woman=woman, born=born, disability=disability)


WOMAN, MAN, UNKNOWN = person(woman=True), person(), person(woman=None, born=None, disability=None)


@pytest.mark.parametrize(
    ("women", "men", "needed", "holds"),
    [
        (3, 7, 3, True),  # exactly 30 %
        (2, 8, 3, False),  # one less
        (4, 7, 4, True),  # 30 % of 11 is 3.3: at least 30 % needs four
        (3, 8, 4, False),
        (27, 63, 27, True),  # a full list of 90
        (26, 64, 27, False),
        (0, 1, 1, False),
    ],
)
def test_at_least_30_percent(women: int, men: int, needed: int, holds: bool) -> None:
    check = check_group_quota([WOMAN] * women + [MAN] * men, SHARE, DAY)
    assert (check.count, check.all, check.needed, check.unknown) == (women, women + men, needed, 0)
    assert check.holds is holds


def test_a_person_of_two_groups_counts_once() -> None:
    both = person(woman=True, disability=True, born=2000)
    check = check_group_quota([both, both, *[MAN] * 8], SHARE, DAY)
    assert (check.count, check.holds) == (2, False)


@pytest.mark.parametrize(
    ("women", "unknown", "men", "holds"),
    [(2, 1, 7, None), (2, 2, 6, None), (3, 1, 6, True), (1, 1, 8, False)],
)
def test_what_is_not_published_decides_only_where_it_could(
    women: int, unknown: int, men: int, holds: bool | None
) -> None:
    check = check_group_quota([WOMAN] * women + [UNKNOWN] * unknown + [MAN] * men, SHARE, DAY)
    assert check.unknown == unknown
    assert check.holds is holds


def test_mandates_without_a_published_name_are_unknown() -> None:
    check = check_group_quota([WOMAN, WOMAN, MAN], SHARE, DAY, whole=10)
    assert (check.count, check.all, check.unknown, check.holds) == (2, 10, 7, None)


@pytest.mark.parametrize(
    ("born", "belongs"),
    [
        (date(1994, 3, 20), True),  # 29 on the day after polling day
        (date(1994, 3, 19), False),  # the 29th birthday is polling day
        (date(1994, 3, 18), False),
        (date(2000, 2, 29), True),
        (1995, True),  # at most 28 that year
        (1993, False),  # at least 29 on any day of it
        (1994, None),  # 28 or 29: the year does not say
        (None, None),
    ],
)
def test_under_29_on_polling_day(born: date | int | None, belongs: bool | None) -> None:
    check = check_group_quota([person(born=born)], Fraction(1), DAY)
    assert check.holds is belongs


def test_a_woman_whose_birth_is_not_published_belongs() -> None:
    assert check_group_quota([person(woman=True, born=None)], Fraction(1), DAY).holds is True


def test_a_birthday_of_29_february() -> None:
    # 29 on 1 March 2025 at the latest; on 28 February still 28.
    assert check_group_quota([person(born=date(1996, 2, 29))], Fraction(1), date(2025, 2, 28)).holds is True
    assert check_group_quota([person(born=date(1996, 2, 29))], Fraction(1), date(2025, 3, 1)).holds is False
