"""Lots that were drawn: one row a tie. Whether a tie of these options is there at all is known only to who elects."""

import re
from collections.abc import Sequence
from datetime import datetime

from maslikhat.basics.errors import Fault
from maslikhat.election.case import cells
from maslikhat.election.case.figures import Known
from maslikhat.election.case.model import DrawnLots
from maslikhat.election.case.tables import Row

_SHA256 = re.compile(r"[0-9a-f]{64}")


def read_lots(rows: Sequence[Row], known: Known, faults: list[Fault]) -> tuple[DrawnLots, ...]:
    """The lots by contest; `drawn` names the tied options in the order drawn, parted by semicolons."""
    cells.unique(rows, ("contest",), faults)
    found: list[DrawnLots] = []
    for row in rows:
        contest = cells.reference(row, "contest", known.contests, "unknown-contest", faults)
        order = _order(row, known, faults)
        at, method = _moment(row, faults), cells.required(row, "method", faults)
        drawn_by = cells.required(row, "drawn_by", faults)
        if row["sheet"] and not _SHA256.fullmatch(row["sheet"]):
            faults.append(Fault("not-a-sha256", {"value": row["sheet"]}, row.place("sheet")))
        if contest and order and at and method and drawn_by:
            found.append(
                DrawnLots(contest, order, at, method, drawn_by, row["witnesses"] or None, row["sheet"] or None)
            )
    return tuple(found)


def _order(row: Row, known: Known, faults: list[Fault]) -> tuple[str, ...]:
    text = cells.required(row, "drawn", faults)
    order = tuple(part.strip() for part in (text or "").split(";") if part.strip())
    faults.extend(
        Fault("unknown-option", {"value": name, "known": tuple(known.options)}, row.place("drawn"))
        for name in order
        if known.options and name not in known.options
    )
    if text and (len(order) < 2 or len(set(order)) < len(order)):
        faults.append(Fault("not-a-drawing", {"value": text}, row.place("drawn")))
        return ()
    return order


def _moment(row: Row, faults: list[Fault]) -> str | None:
    text = cells.required(row, "at", faults)
    if text is None:
        return None
    try:
        datetime.fromisoformat(text)
    except ValueError:
        faults.append(Fault("not-a-date", {"value": text}, row.place("at")))
        return None
    return text
