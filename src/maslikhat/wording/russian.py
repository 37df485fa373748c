"""Russian forms of a list's name: the word "список" takes the case and the gender, the name stays as it is.

A name is never declined: "список «Ауыл»", "у списка «Грузинская мечта»". Only where the wording asked for speaks of a
party by an abbreviation or one Latin word does that name stand alone, in the feminine of "партия": "ОСДП получила".
"""

from typing import Literal

from maslikhat.wording.names import is_bare

Case = Literal["nominative", "genitive", "dative"]
_NOUN: dict[Case, str] = {"nominative": "список", "genitive": "списка", "dative": "списку"}


def of_list(name: str, case: Case = "nominative") -> str:
    """The list by its name: "списка «Ауыл»", "списка ОСДП"; a name that is itself "Список № 27" is said once."""
    noun, _, number = name.partition(" ")
    if noun.lower() == "список" and number:
        return f"{_NOUN[case]} {number}"
    return f"{_NOUN[case]} {name}" if is_bare(name) or "«" in name else f"{_NOUN[case]} «{name}»"


def opening(name: str) -> str:
    """The list at the start of a sentence: "Список «Ауыл»"."""
    return _capital(of_list(name))


def got(name: str) -> str:
    """Who got a seat: "ОСДП получила", "Список «Ауыл» получил"."""
    return f"{name} получила" if is_bare(name) else f"{opening(name)} получил"


def was_next(name: str) -> str:
    """Who was next in line: "Следующей была Respublica", "Следующим был список «Ауыл»"."""
    return f"Следующей была {name}" if is_bare(name) else f"Следующим был {of_list(name)}"


def party_of(name: str) -> str:
    """Whose votes: "ОСДП", "списка «Ауыл»"."""
    return name if is_bare(name) else of_list(name, "genitive")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
