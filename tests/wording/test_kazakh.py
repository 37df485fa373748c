"""Kazakh endings: the whole table of the glossary, and names. The table is ours and awaits a native editor."""

import pytest

from maslikhat.wording.kazakh import Case, after_number, of_name
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
        ("Ауыл", "Ауылдың"),
        ("Ақ жол", "Ақ жолдың"),
        ("Байтақ", "Байтақтың"),
        ("Әділет", "Әділеттің"),
        ("Адам", "Адамның"),
        ("Халық партиясы", "Халық партиясының"),
    ],
)
def test_names_in_the_genitive(name: str, wanted: str) -> None:
    assert of_name(name) == wanted


@pytest.mark.parametrize("name", ["AMANAT", "Respublica", "«Ауыл»", "№ 41", "Амаnat"])
def test_a_name_that_cannot_be_inflected_takes_a_noun(name: str) -> None:
    assert of_name(name) == f"{name} тізімінің"


def test_ordinals_bring_their_own_space_or_hyphen() -> None:
    assert ordinal(4, "kk") + "мандат" == "төртінші мандат"
    assert ordinal(40, "kk") + "мандат" == "40-мандат"
    assert [ordinal(number, "en") for number in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"),
    ]
    assert (ordinal(4, "ru"), ordinal(40, "ru")) == ("четвёртый", "40-й")
