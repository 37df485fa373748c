"""The functions that sentences call: `NUM($votes)`, `PCT($share)`, `ORD($seat)`, `OF($list)` ...

One table a language, given to Fluent by `catalogue`. A fraction passes through Fluent as `Exact`, because Fluent knows
only its own kinds of numbers. A sentence that prints a fraction without a function is a defect and raises.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

from fluent.runtime.types import FluentInt, FluentType

from maslikhat.basics.text import Language
from maslikhat.wording import dates, kazakh, numbers, ordinals, russian

# What Fluent declares; its own resolver calls with keywords too and prints plain text.
Function = Callable[[Any], FluentType]
# Stands for "not a whole number" when a plural form is chosen; no quantity is ever computed with it.
_NOT_WHOLE = 0.5


class Exact(FluentType):
    """An exact fraction on its way through a sentence."""

    def __init__(self, value: Fraction) -> None:
        self.value = value

    def format(self, locale: object) -> str:
        """Refuse: a fraction has no form of its own, a sentence must say how many digits it wants."""
        raise TypeError(f"{self.value} needs DEC, QTY, PART or PCT (locale {locale})")


def functions(language: Language) -> dict[str, Function]:
    """The functions that the sentences of one language may call."""
    table: dict[str, Callable[..., Any]] = {
        "NUM": lambda value: numbers.decimal(_number(value), language),
        "FIG": lambda value: numbers.figure(value, language),
        "DEC": lambda value, digits: numbers.decimal(_number(value), language, int(digits)),
        "QTY": lambda value, digits=2: numbers.quantity(_number(value), language, int(digits)),
        "PCT": lambda share, digits=2: numbers.percent(_number(share), language, int(digits)),
        "THRESHOLD": lambda share: numbers.threshold(_number(share), language),
        "PART": lambda value: numbers.part(_number(value), language),
        "COUNT": _plural_of,
        "ORD": lambda number: ordinals.ordinal(int(number), language),
        "WORD": lambda number: ordinals.cardinal(int(number), language),
        "OF": partial(_possessive, language),
        "LONGDATE": lambda day: dates.long_date(_day(day), language),
        "ONDATE": lambda day: dates.on_date(_day(day), language),
        "FROMDATE": lambda day: dates.from_date(_day(day), language),
        "SHORTDATE": lambda day: dates.short_date(_day(day)),
    }
    return table | _RUSSIAN | _kazakh()


_RUSSIAN: dict[str, Callable[..., Any]] = {
    "LIST": russian.opening,
    "LISTNOM": russian.of_list,
    "LISTGEN": lambda name: russian.of_list(name, "genitive"),
    "LISTDAT": lambda name: russian.of_list(name, "dative"),
    "GOT": russian.got,
    "NEXT": russian.was_next,
}


def _kazakh() -> dict[str, Callable[..., Any]]:
    """The functions of Kazakh sentences: endings after a figure, and per cent in words ("53,90 пайыз")."""
    table: dict[str, Callable[..., Any]] = {
        "KKPOSSIN": lambda number: (
            ("" if kazakh.of_them(int(number)) else numbers.decimal(int(number), "kk"))
            + kazakh.in_of_number(int(number))
        ),
        "KKOFTHEM": lambda number: kazakh.of_them(int(number)) or _with_ending("of", number),
        "KKPCT": lambda share, digits=2: _percent_word(numbers.percent(_number(share), "kk", int(digits))),
        "KKTHRESHOLD": lambda share: _percent_word(numbers.threshold(_number(share), "kk")),
        "LISTTO": kazakh.to_list,
        "KKLIST": kazakh.the_list,
    }
    endings: dict[str, kazakh.Case] = {"KKABL": "from", "KKDAT": "to", "KKLOC": "in", "KKPOSS": "of"}
    return table | {name: partial(_with_ending, case) for name, case in endings.items()}


def _percent_word(figure: str) -> str:
    return figure.removesuffix("%") + "пайыз"


def _number(value: object) -> numbers.Number:
    if isinstance(value, Exact):
        return value.value
    if isinstance(value, int | Fraction | Decimal):
        return numbers.exactly(value)
    raise TypeError(f"not an exact number: {value!r}")


def _plural_of(value: object, digits: int = 0) -> object:
    """What the plural form follows: the number as printed with `digits` decimals, if that is whole."""
    exact = numbers.exactly(_number(value))
    nearest = numbers.rounded(exact, int(digits))
    return FluentInt(int(nearest)) if exact.denominator == 1 or int(digits) == 0 else _NOT_WHOLE


def _with_ending(case: kazakh.Case, number: int) -> str:
    return numbers.decimal(int(number), "kk") + kazakh.after_number(int(number), case)


def _possessive(language: Language, name: str) -> str:
    if language == "kk":
        return kazakh.of_name(name)
    return f"{name}'s" if language == "en" else russian.party_of(name)


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
