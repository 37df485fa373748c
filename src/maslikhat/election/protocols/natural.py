"""The order in which people count stations: 1-1, 1-2, 1-10; numbers by their size, words letter by letter."""

import re

_DIGITS = re.compile(r"[0-9]+")


def natural_key(name: str) -> bytes:
    """Bytes that sort as people count, in Python and in every database.

    Before a number stands how many digits it has; nought in front of it counts for nothing.
    """
    return _DIGITS.sub(_number, name).encode()


def paper_key(contest: str, station: str) -> bytes:
    """The order of papers: by contest, then by station."""
    return natural_key(contest) + b"\0" + natural_key(station)


def _number(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0") or "0"
    return f"{len(digits):02}{digits}"
