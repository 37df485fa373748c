"""Writes of staff's work on an election: uploads of papers, publication, retraction. One act, one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.basics.errors import BadInput
from maslikhat.election.case.archive import digest
from maslikhat.election.export.entries import StationFigures, retraction_statement
from maslikhat_web.accounts.services.authors import sign_as
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftAct, RememberedMapping, Upload
from maslikhat_web.elections.models.typing import StationPaper
from maslikhat_web.elections.selectors.drafts import archive_of, versions_of
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.selectors.waiting import Waiting, waiting_of
from maslikhat_web.elections.services.beside import Beside, beside
from maslikhat_web.elections.services.drafts import ChangedMeanwhile, put_file
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.records.services import Act, append, sign_checkpoint
from maslikhat_web.shared import roles
from maslikhat_web.shared.state import bump

PUBLISH, RETRACT, COPY = "publish", "retract", "copy"


class DoneBefore(Exception):
    """The form was sent before, and what it asked for was done then."""


class StillWaiting(Exception):
    """Typed papers or approved corrections are not in the files, and nobody said why they are left out."""

    def __init__(self, waiting: Waiting) -> None:
        super().__init__(f"{waiting.papers} papers, {waiting.corrections} corrections")
        self.waiting = waiting


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person looked at when deciding: the hash of the archive, and the number of the newest publication."""

    archive_sha256: str
    number: int


@transaction.atomic
def put_files(
    *, draft: Draft, files: Mapping[str, bytes], seen: Mapping[str, int], by: User, at: datetime, reason: str = ""
) -> None:
    """Put new versions of several files at once, all or none. Raises ChangedMeanwhile."""
    for name, content in files.items():
        put_file(draft=draft, name=name, content=content, seen=seen.get(name, 0), by=by, at=at, reason=reason)


@transaction.atomic
def keep_upload(*, draft: Draft, name: str, content: bytes, mapping: Any, by: User, at: datetime) -> Upload:
    """Keep a file of papers until its mapping is confirmed. Nothing of the election changes."""
    return Upload.objects.create(
        draft=draft, name=name[-200:], content=content, sha256=digest(content), mapping=mapping, by=by, at=at
    )


@transaction.atomic
def keep_mapping(*, upload: Upload, mapping: Any) -> None:
    """Keep what was chosen for the columns of an upload that waits."""
    Upload.objects.filter(pk=upload.pk, used_at=None).update(mapping=mapping)


@transaction.atomic
def give_up(*, upload: Upload, at: datetime) -> None:
    """Let an upload go; nothing of the election changes."""
    Upload.objects.filter(pk=upload.pk, used_at=None).update(used_at=at, content=b"")


@transaction.atomic
def confirm_upload(
    *, upload: Upload, files: Mapping[str, bytes], seen: Mapping[str, int], headings: str, by: User, at: datetime
) -> None:
    """Make the papers of an upload those of the election, and remember the mapping for files with these headings.

    Raises ChangedMeanwhile, DoneBefore.
    """
    if not Upload.objects.filter(pk=upload.pk, used_at=None).update(used_at=at, content=b""):
        raise DoneBefore(upload.name)
    put_files(draft=upload.draft, files=files, seen=seen, by=by, at=at, reason=upload.name)
    RememberedMapping.objects.create(
        council=upload.draft.council, headings=headings, mapping=upload.mapping, by=by, at=at
    )


def publish_draft(
    *, draft: Draft, seen: Seen, token: str, by: User, at: datetime, reason: str = "", why_left_out: str = ""
) -> Publication:
    """Publish the newest files of a draft as they were seen, once for a token.

    `why_left_out` is the reason, public, for publishing without typed papers or corrections that the files lack.
    Raises DoneBefore, ChangedMeanwhile, StillWaiting, BadInput, and what `publish` raises; nothing is written then.
    """
    # The versions first: a file put after them is then seen as a change, never left out silently.
    versions = versions_of(draft)
    archive = archive_of(draft)
    if DraftAct.objects.filter(token=token).exists():
        raise DoneBefore(token)
    if digest(archive) != seen.archive_sha256:
        raise ChangedMeanwhile(draft.election)
    faults = judge(draft).faults
    if faults:
        raise BadInput(faults)

    def hold(papers: tuple[StationFigures, ...]) -> Beside:
        _hold(draft, token, seen.number)
        if versions_of(draft) != versions:
            raise ChangedMeanwhile(draft.election)
        # Nobody decides on a correction between what is looked at here and what is published.
        list(StationPaper.objects.select_for_update().filter(draft=draft).values_list("pk"))
        waiting = waiting_of(draft, papers)
        if waiting.is_left_out and not why_left_out:
            raise StillWaiting(waiting)
        DraftAct.objects.create(
            draft=draft, kind=PUBLISH, token=token, number=seen.number + 1, by=by, at=at, reason=reason
        )
        return beside(draft=draft, waiting=waiting, why=why_left_out, at=at)

    author = sign_as(person=by, act=roles.Act.PUBLISH, council=draft.council, at=at)
    return publish(archive=archive, name=draft.election, author=author, at=at, reason=reason, hold=hold)


@transaction.atomic
def retract(*, draft: Draft, number: int, token: str, by: User, at: datetime, reason: str) -> Publication:
    """Retract the publication that is shown: kept, closed, and told on the record.

    Raises DoneBefore, and ChangedMeanwhile where another one is shown, or none.
    """
    _hold(draft, token, number)
    shown = Publication.objects.filter(election=draft.election, number=number, is_current=True).first()
    if shown is None:
        raise ChangedMeanwhile(draft.election)
    DraftAct.objects.create(draft=draft, kind=RETRACT, token=token, number=number, by=by, at=at, reason=reason)
    shown.is_current, shown.retracted_at, shown.retraction_reason = False, at, reason
    shown.save(update_fields=["is_current", "retracted_at", "retraction_reason"])
    told = retraction_statement(shown.election, number, shown.archive_sha256)
    author = sign_as(person=by, act=roles.Act.PUBLISH, council=draft.council, at=at)
    append((told,), Act(jurisdiction=shown.body, author=author, time=at, reason=reason))
    sign_checkpoint(at)
    bump(shown.election)
    return shown


def _hold(draft: Draft, token: str, number: int) -> None:
    """Let one act on a draft go on at a time, and only on what was seen. Raises DoneBefore, ChangedMeanwhile."""
    Draft.objects.select_for_update().get(pk=draft.pk)
    if DraftAct.objects.filter(token=token).exists():
        raise DoneBefore(token)
    if Publication.objects.filter(election=draft.election).count() != number:
        raise ChangedMeanwhile(draft.election)
