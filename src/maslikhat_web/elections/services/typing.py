"""Writes on papers being typed: one act, one transaction. The domain says whether it may be done (`entry.moves`).

The row of a paper is held while an act is judged and added, so two people at once are one after the other; who looked
at an older version is refused as stale, and nothing of what they typed is written over what stands.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.election.entry.acts import Act, Kind, body_of
from maslikhat.election.entry.codes import is_code
from maslikhat.election.entry.moves import do
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.sheet import Sheet
from maslikhat.election.entry.standing import Standing, State
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, PaperCorrection, Scan, StationPaper
from maslikhat_web.elections.selectors.typing import standing_of
from maslikhat_web.elections.services.attachments import keep
from maslikhat_web.shared import roles


@dataclass(frozen=True, slots=True)
class At:
    """Which paper an act is on, and the version of it that was looked at (None: whichever stands)."""

    draft: Draft
    contest: str
    station: str
    sheet: Sheet
    seen: int | None = None


@transaction.atomic
def act_on(*, at: At, act: Act, by: User) -> Standing:
    """Do one act. Raises Refused ("stale" where the paper changed since it was looked at)."""
    return _add(_held(at), at, act, by)


@transaction.atomic
def claim(*, at: At, code: str, by: User, when: datetime) -> Standing:
    """Take a paper in hand, first or again, with the check code that stands on it. Raises Refused.

    Doing it twice is harmless: who holds it already holds it longer.
    """
    if not is_code(code, at.draft.election, at.contest, at.station):
        raise Refused("wrong-code")
    paper = _held(at)
    standing = standing_of(paper, at.sheet)
    again = standing.state in (State.FIRST_DONE, State.SECOND)
    wanted = roles.Act.TYPE_AGAIN if again else roles.Act.TYPE
    if not roles.may(by, wanted, at.draft.council):
        raise Refused("role")
    return _add(paper, at, Act(Kind.CLAIM, str(by.pk), when), by)


@transaction.atomic
def save(*, at: At, figures: dict[str, int | None], by: User, when: datetime) -> Standing:
    """Save a section. The same figures sent twice are saved once. Raises Refused."""
    paper = _held(at)
    standing = standing_of(paper, at.sheet)
    typing = standing.typing_of(str(by.pk))
    if typing is not None and all(key in typing.figures and typing.figures[key] == figures[key] for key in figures):
        return standing
    return _add(paper, at, Act(Kind.SAVE, str(by.pk), when, figures=figures), by)


@transaction.atomic
def finish(*, at: At, answers: dict[str, str], by: User, when: datetime) -> Standing:
    """Answer warnings (code to reason) and finish a typing. Finishing twice is harmless. Raises Refused."""
    paper = _held(at)
    standing = standing_of(paper, at.sheet)
    own = next((each for each in (standing.first, standing.second) if each and each.by == str(by.pk)), None)
    if own is not None and own.is_finished and standing.typing_of(own.by) is None:
        return standing
    seen: int | None = at.seen
    for code, reason in answers.items():
        act = Act(Kind.ACKNOWLEDGE, str(by.pk), when, names=(code,), reason=reason)
        standing = _add(paper, replace(at, seen=seen), act, by)
        seen = standing.version
    return _add(paper, replace(at, seen=seen), Act(Kind.FINISH, str(by.pk), when), by)


@transaction.atomic
def attach(*, at: At, content: bytes, by: User, when: datetime) -> str:
    """Keep a scan with a paper and give its SHA-256. The same file twice is kept once. Raises NotAScan."""
    file, made = keep(content)
    paper = _held(at)
    told = {"media_type": file.media_type, "size": file.size, "done": made.done, "by": by, "at": when}
    _, is_new = Scan.objects.get_or_create(paper=paper, sha256=file.sha256, defaults=told)
    if is_new:
        _add(paper, replace(at, seen=None), Act(Kind.ATTACH, str(by.pk), when, names=(file.sha256,)), by)
    return file.sha256


def _held(at: At) -> StationPaper:
    """The row of a paper, locked until the transaction ends; made where nobody touched it yet."""
    key = {"draft": at.draft, "contest": at.contest, "station": at.station}
    StationPaper.objects.get_or_create(**key, defaults={"state": State.EMPTY.value, "version": 0})
    return StationPaper.objects.select_for_update().get(**key)


def _add(paper: StationPaper, at: At, act: Act, by: User) -> Standing:
    if at.seen is not None and at.seen != paper.version:
        raise Refused("stale")
    standing = do(standing_of(paper, at.sheet), act, at.sheet)
    write(paper, standing, act, by)
    return standing


def write(paper: StationPaper, standing: Standing, act: Act, by: User) -> None:
    """Add an act that was judged, and bring the row up to what it came to. The caller holds the row."""
    body = body_of(act)
    paper.head = chained(paper.head, standing.version, act)
    PaperAct.objects.create(
        paper=paper, number=standing.version, kind=act.kind.value, by=by, at=act.at, body=body, sha256=paper.head
    )
    bring_up(paper, standing, act)
    paper.save()
    _keep_correction(paper, standing, act)


def _keep_correction(paper: StationPaper, standing: Standing, act: Act) -> None:
    """The document of a correction, as its acts have it: made when it is asked for, decided once."""
    if act.kind is Kind.REQUEST:
        made = standing.corrections[-1]
        PaperCorrection.objects.create(
            paper=paper,
            number=made.number,
            before=dict(made.before),
            after=dict(made.after),
            ground=made.ground,
            recount=made.recount,
            requested_by_id=int(made.requested_by),
            requested_at=made.requested_at,
        )
    elif act.kind in (Kind.APPROVE, Kind.REFUSE):
        PaperCorrection.objects.filter(paper=paper, number=int(act.to)).update(
            decided_by_id=int(act.by), decided_at=act.at, is_approved=act.kind is Kind.APPROVE
        )


def bring_up(paper: StationPaper, standing: Standing, act: Act) -> None:
    """The row's copy of how the paper stands."""
    paper.state = standing.state.value
    paper.version = standing.version
    paper.first_by_id = int(standing.first.by) if standing.first else None
    paper.second_by_id = int(standing.second.by) if standing.second else None
    paper.held_until = standing.held_until
    paper.is_closed = standing.is_closed
    paper.changed_at = act.at
    paper.figures = standing.figures()
    paper.reviewed = dict(standing.reviewed)


def chained(before: str, number: int, act: Act) -> str:
    """The hash of an act and of all before it."""
    told = [before, number, act.kind.value, act.by, act.at.isoformat(), body_of(act)]
    return sha256(json.dumps(told, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
