"""The question that a case puts to the law: which body, which level, which day.

Asked here of a case that is faulty already, so that a body nobody coded or a day before the law is told together with
the faults of the files, not after them.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from maslikhat.basics.errors import BadInput, Fault, MaslikhatError
from maslikhat.election.case.files import read_sheets
from maslikhat.election.case.head import Entries, read_entries
from maslikhat.election.opening.places import set_places
from maslikhat.law.shelf import in_force, open_body


def faults_of_question(folder: Path, found: Sequence[Fault]) -> list[Fault]:
    """What the law cannot answer; nothing at a key that has a fault already, and nothing where there is no ballot."""
    ignored: list[Fault] = []
    try:
        sheets = read_sheets(folder, ignored)
    except BadInput:
        return []
    entries = read_entries(sheets, ignored)[1]
    if entries is None or "structure" in sheets.rows:
        return []
    spoilt = {fault.place.column for fault in found}
    return [fault for fault in _ask(entries, folder) if fault.place.column not in spoilt]


def _ask(entries: Entries, folder: Path) -> tuple[Fault, ...]:
    level = entries["level"].text if "level" in entries else None
    try:
        day = date.fromisoformat(entries["date"].text)
        in_force(open_body(entries["body"].text), day, level)
    except (KeyError, ValueError):
        # A missing or unreadable key is told already by whoever read the case.
        return ()
    except MaslikhatError as error:
        set_places(error, folder)
        return error.faults
    return ()
