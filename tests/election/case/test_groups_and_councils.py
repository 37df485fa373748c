"""`groups.csv` and `councils.csv`: what is read, and each fault with its place."""

from pathlib import Path

import pytest

from maslikhat.basics.errors import BadInput
from maslikhat.election.case import PrintedShare, read_case

from .conftest import Writer

ELECTIONS = Path(__file__).parents[3] / "elections"
G = "contest,stage,by,group,age,number,share,of,source\n"
C = "id,level,name_kk,seats,constituencies,lists\n"


def codes(write_case: Writer, **files: str) -> list[tuple[str, str | None]]:
    with pytest.raises(BadInput) as caught:
        read_case(write_case(**files))
    return [(fault.code, fault.place.column) for fault in caught.value.faults]


def test_numbers_and_printed_shares_are_read(write_case: Writer) -> None:
    told = G + "lists,registered,all,women,,3,,10,C1\nhouse,elected,all,young,29,,30%,10,C1\n"
    women, young = read_case(write_case(**{"groups.csv": told})).groups
    assert (women.number, women.printed, women.of) == (3, None, 10)
    assert (young.number, young.printed, young.age) == (None, PrintedShare(30, 0), 29)


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ("lists,registered,all,women,,11,,10,C1", "group-larger-than-base", "number"),
        ("lists,registered,all,women,,3,30%,10,C1", "number-and-share", "share"),
        ("lists,registered,all,women,,,,10,C1", "empty-cell", "share"),
        ("lists,registered,all,young,,3,,10,C1", "age-class-missing", "age"),
        ("lists,registered,all,young,0,3,,10,C1", "age-class-missing", "age"),
        ("lists,registered,all,girls,,3,,10,C1", "unknown-word", "group"),
        ("lists,won,all,women,,3,,10,C1", "unknown-word", "stage"),
        ("lists,registered,all,women,,3,,10,", "empty-cell", "source"),
        ("nowhere,registered,all,women,,3,,10,C1", "unknown-contest", "contest"),
    ],
)
def test_a_wrong_figure_has_its_place(write_case: Writer, row: str, code: str, column: str) -> None:
    assert codes(write_case, **{"groups.csv": f"{G}{row}\n"}) == [(code, column)]


def test_a_figure_stands_once(write_case: Writer) -> None:
    row = "lists,registered,all,women,,3,,10,C1\n"
    assert codes(write_case, **{"groups.csv": G + row + row}) == [("repeated-row", "contest")]


def test_the_20_councils_of_the_regional_level_are_known_by_name() -> None:
    case = read_case(ELECTIONS / "kz-maslikhat-2023-structure")
    (regional,) = [each for each in case.structure if each.level == "regional"]
    assert len(case.councils) == regional.councils == 20
    assert all(len({each.name.kk, each.name.ru, each.name.en}) == 3 for each in case.councils)
    almaty = next(each for each in case.councils if each.id == "kz.almaty.maslikhat")
    assert (almaty.seats, almaty.constituencies, almaty.lists) == (42, 21, 21)
    # 334 list seats are half of the seats of the regional level.
    assert sum(each.seats or 0 for each in case.councils) <= 668


def test_seats_of_a_council_add_up(write_case: Writer) -> None:
    told = C + "kz.exampletown.maslikhat,city,Қала мәслихаты,10,5,6\n"
    assert codes(write_case, **{"councils.csv": told}) == [("official-seats-do-not-add-up", "seats")]
