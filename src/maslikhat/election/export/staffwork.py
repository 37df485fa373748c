"""What staff's work adds to a published election's entries: corrections, what was left out, acts sealed and opened.

Persons stand here by their author keys alone (`record.author`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from maslikhat.election.entry.sheet import VOTES_PREFIX
from maslikhat.election.export.document import Json
from maslikhat.election.export.entries import Statement, paper_subject
from maslikhat.election.model import AGAINST_ALL
from maslikhat.record.kinds import Kind
from maslikhat.record.leaf import commit

OFFICIAL = "official"
SEALED = "sealed"
Figures = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class CorrectionFacts:
    """A correction of a station's paper after it was handed on. `supersedes` is the leaf hash of what stood before."""

    election: str
    contest: str
    station: str
    number: int
    ground: str
    recount: bool
    before: Figures
    after: Figures
    requested_by: str
    requested_at: datetime
    approved_by: str
    approved_at: datetime
    supersedes: str | None


def correction_statement(facts: CorrectionFacts) -> Statement:
    """Why a paper changed: ground, whether ballots were counted again, each field before and after, who asked."""
    body: Json = {
        "contest": facts.contest,
        "station": facts.station,
        "number": facts.number,
        "ground": facts.ground,
        "recount": facts.recount,
        "before": dict(facts.before),
        "after": dict(facts.after),
        "requested_by": facts.requested_by,
        "requested_at": moment(facts.requested_at),
        "approved_by": facts.approved_by,
        "approved_at": moment(facts.approved_at),
        "supersedes": facts.supersedes,
    }
    subject = paper_subject(facts.election, facts.contest, facts.station, OFFICIAL)
    return Statement(Kind.CORRECTION, f"{subject}/correction", body)


def stood_before(typed: Figures, paper: Mapping[str, Any] | None, corrected: Figures) -> Figures:
    """What stood publicly before a correction, of each of its fields: by an earlier one, or in the newest version.

    `paper` is that version's body on the record, `corrected` what earlier corrections made of it that are published
    with this one. Files that came in by another way can say other than what was `typed`; where nothing is public, the
    typed figure stands. What was left blank stays so, though the form may have it stand as a zero.
    """
    public = paper if paper and "votes" in paper else None
    found = {name: corrected[name] if name in corrected else _figure(public, name, typed[name]) for name in typed}
    return {name: found[name] if found[name] or told is not None else None for name, told in typed.items()}


def _figure(paper: Mapping[str, Any] | None, name: str, typed: int | None) -> int | None:
    if paper is None:
        return typed
    if not name.startswith(VOTES_PREFIX):
        figure = paper["lines"].get(name)
    else:
        option = name.removeprefix(VOTES_PREFIX)
        figure = paper["against_all"] if option == AGAINST_ALL else paper["votes"].get(option)
    return None if figure is None else int(figure)


def left_out_statement(election: str, papers: int, corrections: int, why: str) -> Statement:
    """Typed papers and approved corrections that a publication was made without, and why."""
    body: Json = {"papers": papers, "corrections": corrections, "why": why}
    return Statement(Kind.LEFT_OUT, f"{election}/left-out", body)


def sealed_statement(name: str, body: Json, salt: bytes) -> Statement:
    """A commitment to a body, and nothing of what it is about; `name` is random."""
    return Statement(Kind.SEALED, f"{SEALED}/{name}", None, commit(body, salt))


def opened_statement(subject: str, body: Json, salt: bytes) -> Statement:
    """What was sealed under this subject, and the salt: whoever has both computes the commitment again."""
    return Statement(Kind.OPENED, subject, {"salt": salt.hex(), "said": dict(body)})


def moment(at: datetime) -> str:
    """A moment as entries have it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
