"""Writes of copies: keep one beside the official paper, publish one beside it. One act, one transaction."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.election.case.model import Case
from maslikhat.election.export.entries import StationFigures, paper_statement
from maslikhat.election.protocols.natural import paper_key
from maslikhat_web.accounts.services.authors import sign_as
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftAct, ObserverCopy
from maslikhat_web.elections.services.drafts import ChangedMeanwhile
from maslikhat_web.elections.services.staff import COPY, DoneBefore
from maslikhat_web.records.services import Act, append, sign_checkpoint
from maslikhat_web.shared import roles
from maslikhat_web.shared.state import bump


@transaction.atomic
def keep_copy(
    *, draft: Draft, paper: StationFigures, source: str, scan_sha256: str, by: User, at: datetime
) -> ObserverCopy:
    """Keep a copy of a station's paper. Nothing official changes, and nothing is public."""
    return ObserverCopy.objects.create(
        draft=draft,
        contest=paper.contest,
        station=paper.station,
        source=source,
        lines=dict(paper.lines),
        votes=dict(paper.votes),
        against_all=paper.against_all,
        scan_sha256=scan_sha256,
        by=by,
        at=at,
    )


@transaction.atomic
def publish_copy(
    *,
    copy: ObserverCopy,
    case: Case,
    paper: StationFigures,
    broken: Mapping[str, int],
    token: str,
    by: User,
    at: datetime,
    reason: str,
) -> PublishedPaper:
    """Publish a copy beside the official paper of the publication that is shown, and tell it on the record.

    Raises DoneBefore, and ChangedMeanwhile where nothing is shown now.
    """
    Draft.objects.select_for_update().get(pk=copy.draft_id)
    kept = ObserverCopy.objects.get(pk=copy.pk)
    if kept.published_id is not None or DraftAct.objects.filter(token=token).exists():
        raise DoneBefore(token)
    shown = Publication.objects.filter(election=copy.draft.election, is_current=True).first()
    if shown is None:
        raise ChangedMeanwhile(copy.draft.election)
    author = sign_as(person=by, act=roles.Act.PUBLISH, council=copy.draft.council, at=at)
    act = Act(jurisdiction=shown.body, author=author, time=at, reason=reason)
    entries = append((paper_statement(case, paper, COPY),), act)
    made = _beside(shown, paper, broken, reason, entries.start)
    ObserverCopy.objects.filter(pk=copy.pk).update(published=made)
    DraftAct.objects.create(draft=copy.draft, kind=COPY, token=token, number=shown.number, by=by, at=at, reason=reason)
    sign_checkpoint(at)
    bump(shown.election)
    return made


def _beside(
    shown: Publication, paper: StationFigures, broken: Mapping[str, int], reason: str, entry: int
) -> PublishedPaper:
    """The copy as the next version of its own origin."""
    same = {"election": shown.election, "contest": paper.contest, "station": paper.station, "origin": COPY}
    return PublishedPaper.objects.create(
        **same,
        sort_key=paper_key(paper.contest, paper.station),
        territory=paper.territory or "",
        version=PublishedPaper.objects.filter(**same).count() + 1,
        lines=dict(paper.lines),
        votes=dict(paper.votes),
        against_all=paper.against_all,
        broken=dict(broken),
        is_faulty=bool(broken),
        scans=[asdict(each) for each in paper.scans],
        reason=reason,
        published_by=shown,
        entry=entry,
    )
