"""Numbers as a reader of each language expects them, exact from integers, fractions and decimals.

Used by every sentence and table. English groups with a comma and points its decimals; Russian and Kazakh group with
a no-break space and write a decimal comma. Rounding is half away from zero, on exact fractions: no float enters, and
none is accepted. The forms are those of `docs/glossary.md`, not of the platform's locale data, which differ.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from maslikhat.basics.text import Language

NO_BREAK = "\u00a0"
MINUS = "\u2212"
Number = int | Fraction | Decimal

_PRINTED = re.compile(r"(-?\d+)(?:\.(\d+))?(%?)", re.ASCII)
_MARKS: dict[Language, tuple[str, str]] = {"en": (",", "."), "ru": (NO_BREAK, ","), "kk": (NO_BREAK, ",")}


def exactly(value: object) -> Fraction:
    """The value as a fraction. Raises TypeError for a float, a boolean or a text: those are not exact counts."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction | Decimal):
        raise TypeError(f"an exact number is wanted, not {value!r}")
    return Fraction(value)


def rounded(value: Number, digits: int = 0) -> Fraction:
    """The value rounded to `digits` decimals, halves away from zero: 1/8 to two digits is 0.13."""
    scale = 10**digits
    magnitude = (2 * abs(exactly(value)) * scale + 1) // 2
    return Fraction(-magnitude if value < 0 else magnitude, scale)


def decimal(value: Number, language: Language, digits: int = 0) -> str:
    """The value with exactly `digits` decimals: 17311/2 to two digits is "8,655.50" or "8 655,50"."""
    group, point = _MARKS[language]
    nearest = rounded(value, digits)
    whole, rest = divmod(abs(nearest) * 10**digits, 10**digits)
    sign = MINUS if nearest < 0 else ""
    written = f"{sign}{int(whole):,}".replace(",", group)
    return f"{written}{point}{int(rest):0{digits}d}" if digits else written


def quantity(value: Number, language: Language, digits: int = 2) -> str:
    """A whole value without decimals, any other with `digits` of them: a quota of 100 or of 86,546.65 votes."""
    return decimal(value, language, 0 if exactly(value).denominator == 1 else digits)


def percent(share: Number, language: Language, digits: int = 2) -> str:
    """A share as per cent with exactly `digits` decimals and a no-break space: "53.90 %", "53,90 %"."""
    return decimal(exactly(share) * 100, language, digits) + NO_BREAK + "%"


def threshold(share: Number, language: Language) -> str:
    """A share that a law names, with no more digits than it has: "5 %", "0.5 %", at most four decimals."""
    whole = exactly(share) * 100
    return decimal(whole, language, fewest_digits(whole, most=4)) + NO_BREAK + "%"


def figure(printed: int | str, language: Language) -> str:
    """A figure as it was printed, in the language's form and with its own digits: "53.90%", "3341510".

    What is not a printed number (a word, a range) is given back as it stands.
    """
    parts = _PRINTED.fullmatch(str(printed))
    if parts is None:
        return str(printed)
    decimals = parts[2] or ""
    written = decimal(Fraction(f"{parts[1]}.{decimals or 0}"), language, len(decimals))
    return written + (NO_BREAK + "%" if parts[3] else "")


def plain(printed: str, language: Language) -> str:
    """A number as printed, for a machine: "8 655,50" or "8,655.50" is "8655.50", "53,90 %" is "53.90%".

    What is not a printed number is given back as it stands.
    """
    group, point = _MARKS[language]
    form = (
        rf"([+{MINUS}-]?)(\d{{1,3}}(?:{re.escape(group)}\d{{3}})+|\d+)(?:{re.escape(point)}(\d+))?(?:{NO_BREAK}?(%))?"
    )
    parts = re.fullmatch(form, printed, re.ASCII)
    if parts is None:
        return printed
    sign = "-" if parts[1] in {MINUS, "-"} else ""
    return sign + parts[2].replace(group, "") + (f".{parts[3]}" if parts[3] else "") + (parts[4] or "")


def fewest_digits(value: Number, most: int) -> int:
    """How many decimals show the value without rounding it, at most `most`."""
    return next((digits for digits in range(most) if rounded(value, digits) == value), most)


def telling_digits(parts: Iterable[Number], least: int = 3, most: int = 9) -> int:
    """How many decimals keep different parts different, and keep a part of a quota from reading as 0 or 1.

    Remainders of 0.32214 and 0.32187 both read 0.322; where the greater won a seat, a reader must see which it is.
    """
    values = {exactly(part) for part in parts} | {Fraction(0), Fraction(1)}
    for digits in range(least, most):
        if len({rounded(value, digits) for value in values}) == len(values):
            return digits
    return most


def part(value: Number, language: Language, digits: int = 3) -> str:
    """A part of a quota, with more decimals than `digits` only where it would otherwise read as 0 or as 1."""
    return decimal(value, language, telling_digits([value], least=digits))
