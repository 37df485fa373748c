"""Kazakh endings chosen by code: after a number, after a name, and on ordinals.

An ending follows the spoken word, so after a figure it depends on the last word of the number as it is read
("19-дан", "40-тан"). The table is that of `docs/glossary.md`; no Kazakh source for it was seen, and a native editor
has still to confirm it. Of names only abbreviations get an ending: after any other a noun takes it.
"""

from typing import Literal

from maslikhat.wording.names import is_bare

Case = Literal["from", "to", "in", "of"]
_CASES: tuple[Case, ...] = ("from", "to", "in", "of")

_ENDINGS: dict[int, tuple[str, str, str, str]] = {
    0: ("ден", "ге", "де", "і"),
    1: ("ден", "ге", "де", "і"),
    2: ("ден", "ге", "де", "сі"),
    3: ("тен", "ке", "те", "і"),
    4: ("тен", "ке", "те", "і"),
    5: ("тен", "ке", "те", "і"),
    6: ("дан", "ға", "да", "сы"),
    7: ("ден", "ге", "де", "сі"),
    8: ("ден", "ге", "де", "і"),
    9: ("дан", "ға", "да", "ы"),
    10: ("нан", "ға", "да", "ы"),
    20: ("дан", "ға", "да", "сы"),
    30: ("дан", "ға", "да", "ы"),
    40: ("тан", "қа", "та", "ы"),
    50: ("ден", "ге", "де", "і"),
    60: ("тан", "қа", "та", "ы"),
    70: ("тен", "ке", "те", "і"),
    80: ("нен", "ге", "де", "і"),
    90: ("нан", "ға", "да", "ы"),
    100: ("ден", "ге", "де", "і"),
    1000: ("нан", "ға", "да", "ы"),
    10**6: ("нан", "ға", "да", "ы"),
    10**9: ("тан", "қа", "та", "ы"),
}
_BACK = "аоұыяёую"
# П is read "партия"; the others follow the forms seen in print (ОСК-нің, ӘРПК-тің, ЭЦҚ-ның).
# A name that is a list already: "№ 27 тізім".
_LIST = " тізім"
_OF_THEM = ("біреуі", "екеуі", "үшеуі", "төртеуі", "бесеуі", "алтауы", "жетеуі")
_ABBREVIATIONS = {"П": "ның", "К": "нің", "Қ": "ның"}


def last_spoken(number: int) -> int:
    """The last word of a number as it is read: 21 ends in 1, 340 in 40, 5,000 in 1,000, 0 in 0."""
    number = abs(number)
    if number == 0:
        return 0
    for unit in (10, 100):
        if number % unit:
            return number % unit
    words = ((1000, 100), (10**6, 1000), (10**9, 10**6), (10**12, 10**9))
    # A trillion takes the endings of a million.
    return next((word for unit, word in words if number % unit), 10**6)


def after_number(number: int, case: Case) -> str:
    """The ending after a figure with its hyphen: 29 "from" is "-дан", 18 "to" is "-ге", 5 "of" is "-і"."""
    return "-" + _ENDINGS[last_spoken(number)][_CASES.index(case)]


def in_of_number(number: int) -> str:
    """In so many of them: 1 is "біреуінде", 6 "алтауында"; above 7 an ending with its hyphen: 235 is "-інде"."""
    ending = of_them(number) or after_number(number, "of")
    return f"{ending}нд{'а' if ending[-1] in _BACK else 'е'}"


def of_them(number: int) -> str:
    """How many of them, in a word from 1 to 7: "біреуі", "алтауы"; empty above, where a figure takes an ending."""
    return _OF_THEM[number - 1] if 1 <= number <= len(_OF_THEM) else ""


def the_list(name: str) -> str:
    """Who does something: "ЖСДП", "AMANAT" as they are; any other name with its noun: "«Ауыл» тізімі"."""
    return name if is_bare(name) or name.endswith(_LIST) else f"{_with_noun(name)}і"


def to_list(name: str) -> str:
    """To the list of this name: "AMANAT тізіміне", "«Ауыл» тізіміне", "№ 27 тізімге"."""
    return f"{name}ге" if name.endswith(_LIST) else f"{_with_noun(name)}іне"


def of_name(name: str) -> str:
    """The name in the genitive: "ЖСДП-ның"; what is not such an abbreviation takes a noun: "«Ауыл» тізімінің"."""
    if name.endswith(_LIST):
        return f"{name}нің"
    if is_bare(name) and name[-1] in _ABBREVIATIONS:
        return f"{name}-{_ABBREVIATIONS[name[-1]]}"
    return f"{_with_noun(name)}інің"


def _with_noun(name: str) -> str:
    return f"{name if is_bare(name) or '«' in name else f'«{name}»'}{_LIST}"
