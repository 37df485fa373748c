"""Dates as official acts write them, in three languages: long, on that day, from that day, short.

The platform's own Kazakh dates ("2023 ж. 19 наурыз", a two-digit year) are not the official form and are not used.
Counting days and terms is not done here.
"""

from datetime import date, datetime

from maslikhat.basics.text import Language
from maslikhat.basics.zones import offset_words
from maslikhat.wording.numbers import NO_BREAK

_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "ru": (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    "kk": (
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ),
}
_LOCATIVE = ("да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да")
_ABLATIVE = ("дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан")


def _kazakh(day: date, endings: tuple[str, ...] | None = None) -> str:
    month = _MONTHS["kk"][day.month - 1] + (endings[day.month - 1] if endings else "")
    return f"{day.year}{NO_BREAK}жылғы {day.day}{NO_BREAK}{month}"


def long_date(day: date, language: Language) -> str:
    """ "19 March 2023", "19 марта 2023 года", "2023 жылғы 19 наурыз"."""
    if language == "kk":
        return _kazakh(day)
    written = f"{day.day}{NO_BREAK}{_MONTHS[language][day.month - 1]} {day.year}"
    return f"{written}{NO_BREAK}года" if language == "ru" else written


def on_date(day: date, language: Language) -> str:
    """ "on 19 March 2023", "19 марта 2023 года", "2023 жылғы 19 наурызда"."""
    if language == "kk":
        return _kazakh(day, _LOCATIVE)
    return f"on {long_date(day, language)}" if language == "en" else long_date(day, language)


def from_date(day: date, language: Language) -> str:
    """ "from 4 April 2024", "с 4 апреля 2024 года", "2024 жылғы 4 сәуірден бастап"."""
    if language == "kk":
        return f"{_kazakh(day, _ABLATIVE)} бастап"
    word = "from" if language == "en" else ("со" if day.day == 2 else "с")
    return f"{word} {long_date(day, language)}"


def short_date(day: date) -> str:
    """ "19.03.2023", the same in every language: the form of tables."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def short_moment(at: datetime, *, seconds: bool = False) -> str:
    """ "19.03.2023 17:00 UTC+6", the same in every language: as the clock shows that `at` is told by."""
    return f"{short_date(at.date())} {at:{'%H:%M:%S' if seconds else '%H:%M'}} {offset_words(at)}"
