"""A protocol being typed as the file that its printed pages name: what its page shows, as canonical JSON (RFC 8785).

The same bytes for the same number of acts, whoever asks and whenever. No figure before the protocol is definitive, as
on the page; what was typed until then stands in the acts, told here by their hashes.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from maslikhat.election.entry.moves import stand
from maslikhat.election.entry.sheet import Sheet
from maslikhat.election.entry.standing import Correction
from maslikhat.record.canonical import canonical
from maslikhat_web.elections.models.typing import PaperAct
from maslikhat_web.elections.selectors.typing import as_act


def typed_file(subject: tuple[str, str, str], acts: Sequence[PaperAct], sheet: Sheet) -> bytes:
    """The file of a protocol (election, contest, station) after these acts, the first one first."""
    standing = stand(map(as_act, acts), sheet)
    election, contest, station = subject
    return canonical(
        {
            "election": election,
            "contest": contest,
            "station": station,
            "version": standing.version,
            "state": standing.state.value,
            "figures": standing.figures(),
            "corrections": [_correction(each) for each in standing.corrections],
            "scans": list(standing.scans),
            "acts": [_act(each) for each in acts],
        }
    )


def _act(act: PaperAct) -> dict[str, Any]:
    return {
        "number": act.number,
        "kind": act.kind,
        "by": str(act.by),
        "at": _moment(act.at),
        "reason": act.body.get("reason", ""),
        "sha256": act.sha256,
    }


def _correction(each: Correction) -> dict[str, Any]:
    return {
        "number": each.number,
        "before": dict(each.before),
        "after": dict(each.after),
        "ground": each.ground,
        "recount": each.recount,
        "requested_at": _moment(each.requested_at),
        "decided_at": _moment(each.decided_at) if each.decided_at else None,
        "is_approved": each.is_approved,
        "why": each.why,
    }


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
