"""Writes of elections in the making: begin one, put a file. One act, one transaction; nothing is overwritten."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.election.case.archive import digest
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.selectors.drafts import versions_of


class ChangedMeanwhile(Exception):
    """Somebody else put a newer version of the file after the one that was looked at."""


@transaction.atomic
def begin(*, election: str, council: str, files: Mapping[str, bytes], by: User, at: datetime) -> Draft:
    """Begin an election with these files. Raises IntegrityError where the id is taken."""
    draft = Draft.objects.create(election=election, council=council, made_by=by, made_at=at)
    for name, content in files.items():
        put_file(draft=draft, name=name, content=content, seen=0, by=by, at=at)
    return draft


@transaction.atomic
def put_file(
    *, draft: Draft, name: str, content: bytes, seen: int, by: User, at: datetime, reason: str = ""
) -> DraftFile:
    """Put a new version of a file after version `seen` (0: none). Raises ChangedMeanwhile."""
    Draft.objects.select_for_update().get(pk=draft.pk)
    newest = versions_of(draft).get(name, 0)
    if newest != seen:
        raise ChangedMeanwhile(name)
    return DraftFile.objects.create(
        draft=draft, name=name, version=newest + 1, content=content, sha256=digest(content), by=by, at=at, reason=reason
    )
