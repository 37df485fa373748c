"""What a person typed into a field, as a whole number; or why it cannot be taken.

Digits, or digits in correct groups of three ("12 345", "12,345", with any space that does not break). Nothing else is
guessed at: "12 34", "1.5", "-3" and letters are refused, visibly, and the text stays in the field.
"""

import re
from datetime import UTC, datetime
from functools import lru_cache

from maslikhat.election.protocols.faultfinder import LARGEST_COUNT
from maslikhat.election.protocols.form import LineKind
from maslikhat.election.protocols.moments import moment_text

_DIGITS = re.compile(r"[0-9]+")
_GROUPS = re.compile(r"[0-9]{1,3}(?:(?P<sign>[ \u00a0\u202f,'’])[0-9]{3})(?:(?P=sign)[0-9]{3})*")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
MARKS = {"yes": 1, "no": 0}


class NotTyped(Exception):
    """A text that is no figure. `code` names the sentence `typing-field-<code>`."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def read_field(text: str, kind: LineKind) -> int | None:
    """The figure in a field; None where it is left blank. Raises NotTyped."""
    text = text.strip()
    if not text:
        return None
    if kind is LineKind.MARK:
        if text not in MARKS:
            raise NotTyped("mark")
        return MARKS[text]
    return _moment(text) if kind is LineKind.TIME else _count(text)


def show_field(value: int | None, kind: LineKind) -> str:
    """A figure as it stands in a field that can be read again."""
    if value is None:
        return ""
    if kind is LineKind.MARK:
        return next(word for word, mark in MARKS.items() if mark == value)
    return _clock(value) if kind is LineKind.TIME else str(value)


# Ten thousand papers are full of the same few moments.
@lru_cache(maxsize=4096)
def _clock(minutes: int) -> str:
    return moment_text(minutes)


def _count(text: str) -> int:
    if not _DIGITS.fullmatch(text) and not _GROUPS.fullmatch(text):
        raise NotTyped("count")
    digits = re.sub(r"[^0-9]", "", text)
    if len(digits.lstrip("0")) > len(str(LARGEST_COUNT)) or int(digits) > LARGEST_COUNT:
        raise NotTyped("large")
    return int(digits)


def _moment(text: str) -> int:
    """Minutes since 1970 of a clock on the wall, as the readers of papers count them."""
    if not _MOMENT.fullmatch(text):
        raise NotTyped("time")
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        raise NotTyped("time") from None
    return int(moment.timestamp()) // 60
