"""Small numbers in words: the fourth seat, the six lists; the words of a list joined with "and".

Above ten figures are used, with the ending the language puts on them. The Russian forms are masculine (мандат) in the
nominative and accusative, and cardinals in the accusative (за шесть списков).
"""

from collections.abc import Sequence

from maslikhat.basics.text import Language

_ORDINALS: dict[Language, tuple[str, ...]] = {
    "ru": ("первый", "второй", "третий", "четвёртый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый"),
    "kk": (
        "бірінші",
        "екінші",
        "үшінші",
        "төртінші",
        "бесінші",
        "алтыншы",
        "жетінші",
        "сегізінші",
        "тоғызыншы",
        "оныншы",
    ),
}
_CARDINALS: dict[Language, tuple[str, ...]] = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    "ru": ("один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"),
    "kk": ("бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"),
}
_AND: dict[Language, str] = {"en": "and", "ru": "и", "kk": "және"}


def ordinal(number: int, language: Language) -> str:
    """ "4th", "четвёртый", "төртінші "; above ten "40th", "40-й", "40-".

    The Kazakh form brings its own space or hyphen, so the noun follows it at once: "төртінші мандат", "40-мандат".
    """
    if language == "en":
        return f"{number}{_english_ending(number)}"
    words = _ORDINALS[language]
    if 1 <= number <= len(words):
        return words[number - 1] + (" " if language == "kk" else "")
    return f"{number}-" if language == "kk" else f"{number}-й"


def _english_ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def cardinal(number: int, language: Language) -> str:
    """ "six", "шесть", "алты"; figures above ten and for zero."""
    words = _CARDINALS[language]
    return words[number - 1] if 1 <= number <= len(words) else str(number)


def joined(words: Sequence[str], language: Language) -> str:
    """The words as a list: "A, B and C", "A, B и C", "A, B және C". None at all is an empty text."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND[language]} {words[-1]}"
