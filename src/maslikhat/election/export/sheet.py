"""Tables as CSV (RFC 4180, UTF-8, lines end with a line feed), safe to open in a spreadsheet.

A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay as they are.
"""

import csv
import io
from collections.abc import Iterable, Sequence

# The last four are the first four as wide letters, which some spreadsheets take for them.
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def sheet(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table as text, without the last line's end. None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([_safe(value) for value in head])
    writer.writerows([[_safe(value) for value in row] for row in rows])
    return text.getvalue().rstrip("\n")


def _safe(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_BEGINS_A_FORMULA) else value


def line(values: Sequence[object]) -> str:
    """One line of a table that is sent line by line, with its end."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow([_safe(value) for value in values])
    return text.getvalue()
