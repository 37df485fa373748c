"""A name is found in whatever letters it is typed: real names of published results, and ways to write them."""

import pytest

from maslikhat.basics.folding import folded

SAME = (
    ("Касымов", "Қасымов", "Kassymov", "Kasymov", "Qasymov", "КАСЫМОВ"),
    ("Däulet Turlyhanov", "Дәулет Тұрлыханов", "Даулет Турлыханов", "Daulet Turlykhanov"),
    ("Ermurat Bapi", "Ермұрат Бапи", "Ермурат Бапи", "Yermurat Bapi"),
    ("Дастан Джаселиев", "Dastan Dzhaseliyev", "Dastan Jasseliev"),
    ("Аким Турсунов", "Akim Tursunov", "AKIM TURSUNOV"),
    ("Bolatbek Najmetdinuly", "Болатбек Нажметдинұлы", "Bolatbek Nazhmetdinuly"),
    ("Жамбыл", "Zhambyl", "Jambyl"),
    ("Маңғыстау", "Мангистау", "Mangystau", "Manghystau"),
    ("Қызылорда", "Кызылорда", "Kyzylorda", "Qyzylorda"),
    ("Байқоңыр", "Baiqonyr", "Байконыр"),
    ("«Ақ жол»", "Aq Jol", "Ак жол", "ak zhol"),
    ("Тенизбаев", "Теңізбаев", "Tenizbayev"),
    ("Алиев", "Aliyev", "Aliev", "Әлиев"),
    ("Семёнов", "Семенов", "Semenov"),
    ("Žemaitaitis", "Zemaitaitis", "Жемайтайтис"),
    ("თბილისი", "Тбилиси", "Tbilisi"),
    ("ქუთაისი", "Кутаиси", "Kutaisi"),
    ("бекiтiлсiн", "бекітілсін"),
    ("Қасым-Жомарт", "Kassym-Jomart", "касым жомарт"),
)


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_all_ways_to_write_it_have_one_key(names: tuple[str, ...]) -> None:
    assert len({folded(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Алматы", "Астана"), ("Касымов", "Касенов"), ("2021", "2023"), ("Шымкент", "Тараз")]
)
def test_different_names_have_different_keys(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_a_key_is_small_latin_letters_and_digits_with_single_spaces() -> None:
    assert folded("  «Ауыл» – 2023‑03‑19!  ") == "auil 2023 03 19"
    assert folded("") == folded("—") == ""


def test_a_key_folds_to_itself() -> None:
    for names in SAME:
        for name in names:
            assert folded(folded(name)) == folded(name)
