"""Since 1 March 2024 all Kazakhstan keeps UTC+5; before it most regions kept UTC+6, those in the west UTC+5."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from maslikhat.basics.zones import is_zone, offset_words, on_clock_of


@pytest.mark.parametrize(
    ("zone", "at", "hour", "offset"),
    [
        ("Asia/Almaty", datetime(2024, 2, 29, 17, tzinfo=UTC), 23, "UTC+6"),
        ("Asia/Almaty", datetime(2024, 3, 1, 17, tzinfo=UTC), 22, "UTC+5"),
        ("Asia/Oral", datetime(2023, 3, 19, 17, tzinfo=UTC), 22, "UTC+5"),
        ("Asia/Tbilisi", datetime(2024, 10, 26, 17, tzinfo=UTC), 21, "UTC+4"),
        ("UTC", datetime(2024, 10, 26, 17, tzinfo=UTC), 17, "UTC"),
    ],
)
def test_the_hour_there_and_its_distance_from_utc(zone: str, at: datetime, hour: int, offset: str) -> None:
    there = on_clock_of(at, zone)
    assert (there.hour, offset_words(there)) == (hour, offset)


def test_halves_of_hours_and_hours_behind() -> None:
    east, west = (timezone(timedelta(hours=each)) for each in (5.5, -3))
    assert offset_words(datetime(2024, 1, 1, tzinfo=east)) == "UTC+5:30"
    assert offset_words(datetime(2024, 1, 1, tzinfo=west)) == "UTC−3"


@pytest.mark.parametrize("name", ["Asia/Astana-is-none", "", "../etc/passwd", "Asia"])
def test_what_is_no_zone(name: str) -> None:
    assert not is_zone(name)
