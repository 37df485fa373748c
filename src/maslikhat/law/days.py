"""Days as TOML gives them: a date is a day, a point in time is not, though Python counts it as a date."""

from datetime import date, datetime
from typing import TypeGuard


def is_day(value: object) -> TypeGuard[date]:
    """Whether the value is a plain date: `2023-03-19`, not `2023-03-19T00:00:00`."""
    return isinstance(value, date) and not isinstance(value, datetime)
