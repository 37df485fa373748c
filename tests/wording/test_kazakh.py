"""Kazakh endings: the whole table of the glossary, and names. The table is ours and awaits a native editor."""

import pytest

from maslikhat.wording.kazakh import Case, after_number, in_of_number, of_name, of_them, the_list, to_list
from maslikhat.wording.ordinals import ordinal

TABLE = [
    ((0,), "ден ге де і"),
    ((1, 8), "ден ге де і"),
    ((2, 7), "ден ге де сі"),
    ((3, 4, 5), "тен ке те і"),
    ((6,), "дан ға да сы"),
    ((9,), "дан ға да ы"),
    ((10,), "нан ға да ы"),
    ((20,), "дан ға да сы"),
    ((30,), "дан ға да ы"),
    ((40, 60), "тан қа та ы"),
    ((50,), "ден ге де і"),
    ((70,), "тен ке те і"),
    ((80,), "нен ге де і"),
    ((90,), "нан ға да ы"),
    ((100, 300, 1100), "ден ге де і"),
    ((1000, 25000, 10**6, 7 * 10**6), "нан ға да ы"),
    ((10**9, 12 * 10**9), "тан қа та ы"),
    ((21, 531, 12035578 + 3), "ден ге де і"),
    ((340, 5640), "тан қа та ы"),
]


@pytest.mark.parametrize(("numbers", "endings"), TABLE)
def test_an_ending_follows_the_last_spoken_word(numbers: tuple[int, ...], endings: str) -> None:
    cases: tuple[Case, ...] = ("from", "to", "in", "of")
    for number in numbers:
        assert [after_number(number, case) for case in cases] == [f"-{ending}" for ending in endings.split()]


def test_forms_seen_in_official_texts() -> None:
    assert after_number(18, "to") == "-ге"
    assert after_number(29, "of") == "-ы"
    assert after_number(3407, "of") == "-сі"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("ЖСДП", "ЖСДП-ның"),
        ("ҚХП", "ҚХП-ның"),
        ("ОСК", "ОСК-нің"),
        ("ЭЦҚ", "ЭЦҚ-ның"),
        ("AMANAT", "AMANAT тізімінің"),
        ("Respublica", "Respublica тізімінің"),
        ("Ауыл", "«Ауыл» тізімінің"),
        ("Өзгеріс үшін", "«Өзгеріс үшін» тізімінің"),
        ("№ 27 тізім", "№ 27 тізімнің"),
    ],
)
def test_names_in_the_genitive(name: str, wanted: str) -> None:
    assert of_name(name) == wanted


@pytest.mark.parametrize(
    ("name", "who", "to_whom"),
    [
        ("ЖСДП", "ЖСДП", "ЖСДП тізіміне"),
        ("Біз", "«Біз» тізімі", "«Біз» тізіміне"),
        ("Амаnat", "«Амаnat» тізімі", "«Амаnat» тізіміне"),
        ("№ 27 тізім", "№ 27 тізім", "№ 27 тізімге"),
    ],
)
def test_a_name_keeps_its_form_and_its_noun_takes_the_ending(name: str, who: str, to_whom: str) -> None:
    assert (the_list(name), to_list(name)) == (who, to_whom)


def test_so_many_of_them_is_a_word_up_to_seven_and_an_ending_above() -> None:
    assert [of_them(number) for number in (0, 1, 7, 8)] == ["", "біреуі", "жетеуі", ""]
    assert [in_of_number(number) for number in (235, 12, 9, 26, 1, 6)] == [
        *("-інде", "-сінде", "-ында", "-сында", "біреуінде", "алтауында")
    ]


def test_ordinals_bring_their_own_space_or_hyphen() -> None:
    assert ordinal(4, "kk") + "мандат" == "төртінші мандат"
    assert ordinal(40, "kk") + "мандат" == "40-мандат"
    assert [ordinal(number, "en") for number in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"),
    ]
    assert (ordinal(4, "ru"), ordinal(40, "ru")) == ("четвёртый", "40-й")
