"""A time of a paper as text: the clock on the station's wall, in ISO 8601, with the zone where the form knows it.

Papers hold minutes since 1970 of that clock. A zone is written for who reads; read back, the clock counts.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from maslikhat.election.protocols.form import Form, LineKind


def moment_text(minutes: int, offset: str = "") -> str:
    """2024-10-26T20:00+04:00; without the offset where the country had no one clock on that day."""
    return f"{datetime.fromtimestamp(minutes * 60, UTC):%Y-%m-%dT%H:%M}{offset}"


def lines_and_times(
    lines: Mapping[str, int], form: Form | None, territory: str = ""
) -> tuple[dict[str, int], dict[str, str]]:
    """The lines of a paper that are counts or marks, and those that are times, as text."""
    moments = {name for name, line in form.lines.items() if line.kind is LineKind.TIME} if form else set()
    counts = {name: value for name, value in lines.items() if name not in moments}
    offset = form.offset_in(territory) if form else ""
    return counts, {name: moment_text(value, offset) for name, value in lines.items() if name in moments}
