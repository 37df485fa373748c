"""Clocks: the zone of a place by its IANA name, and an hour told with its distance from UTC.

Kazakhstan keeps one clock, UTC+5, since 1 March 2024; before it most regions kept UTC+6. The tables of zones know it.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def is_zone(name: str) -> bool:
    """Whether the name ("Asia/Almaty") is one of a zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def on_clock_of(at: datetime, zone: str) -> datetime:
    """The moment as the clocks of a zone show it."""
    return at.astimezone(ZoneInfo(zone))


def utc_text(at: datetime) -> str:
    """A moment as documents have it (RFC 3339): "2026-11-24T12:00:00Z"."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def offset_words(at: datetime) -> str:
    """How far the clock that shows the moment is from UTC: "UTC+6", "UTC+5:30", "UTC−3", "UTC"."""
    offset = at.utcoffset() or timedelta(0)
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    if not offset:
        return "UTC"
    return f"UTC{'−' if offset < timedelta(0) else '+'}{hours}{f':{minutes:02}' if minutes else ''}"
