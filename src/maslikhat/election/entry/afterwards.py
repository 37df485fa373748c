"""After the papers are handed on: corrections with ground and approver, and scans at any time.

A correction is a document of its own: what it was, what it is to be, why, whether ballots were counted again, who asked
and who, another person, decided. What stood before stays where it was published.
"""

from dataclasses import replace

from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.sheet import Sheet
from maslikhat.election.entry.standing import Correction, Standing


def request(standing: Standing, act: Act, sheet: Sheet) -> Standing:
    """Ask for a correction: the new figures of the fields that change."""
    if not standing.is_closed:
        raise Refused("not-now", state=standing.state)
    if standing.open_correction is not None:
        raise Refused("correction-open")
    if not act.reason.strip() or act.recount is None:
        raise Refused("no-reason")
    if not set(act.figures) <= set(sheet.fields):
        raise Refused("unknown-field", fields=tuple(sorted(set(act.figures) - set(sheet.fields))))
    held = standing.figures()
    after = {key: value for key, value in act.figures.items() if value != held.get(key)}
    if not after:
        raise Refused("nothing-to-correct")
    if any(after.get(key, 0) is None for key in sheet.options):
        raise Refused("faulty-correction")
    before = {key: held.get(key) for key in after}
    number = len(standing.corrections) + 1
    made = Correction(number, before, after, act.reason, act.recount, act.by, act.at)
    return replace(standing, corrections=(*standing.corrections, made))


def decide(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    """Approve or refuse the open correction, whose number is `to`; never by who asked for it."""
    found = standing.open_correction
    if found is None or str(found.number) != act.to:
        raise Refused("no-correction")
    if act.by == found.requested_by:
        raise Refused("same-requester")
    is_approved = act.kind is Kind.APPROVE
    if not is_approved and not act.reason.strip():
        raise Refused("no-reason")
    decided = replace(found, decided_by=act.by, decided_at=act.at, is_approved=is_approved, why=act.reason)
    return replace(standing, corrections=(*standing.corrections[:-1], decided))


def attach(standing: Standing, act: Act, sheet: Sheet) -> Standing:  # noqa: ARG001 - every move is called alike
    """Keep a scan with the paper, by its SHA-256."""
    return replace(standing, scans=tuple(dict.fromkeys((*standing.scans, *act.names))))
