"""Scans and photos of papers: kept in the data folder under their SHA-256, once, never changed.

What may be kept, and what is taken out of it before, says `protocols.scanned`. The hash is that of the file as it is
kept and served.
"""

import os
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.election.case.archive import digest
from maslikhat.election.protocols.scanned import Scanned, scanned
from maslikhat.election.protocols.scans import ScanFile
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftScan
from maslikhat_web.elections.selectors.attachments import path_of


def keep(content: bytes) -> tuple[ScanFile, Scanned]:
    """Write a file under its hash, whole or not at all. Raises NotAScan."""
    made = scanned(content)
    name = digest(made.content)
    path = path_of(name)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(made.content)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(path)
    return ScanFile(name, made.media_type, len(made.content)), made


@transaction.atomic
def bring(*, draft: Draft, kind: str, contest: str, station: str, content: bytes, by: User, at: datetime) -> DraftScan:
    """Keep a scan with an election; the same file brought twice is kept once. Nothing is public. Raises NotAScan."""
    file, made = keep(content)
    told = {"media_type": file.media_type, "size": file.size, "done": made.done, "by": by, "at": at}
    scan, _ = DraftScan.objects.get_or_create(
        draft=draft, kind=kind, contest=contest, station=station, sha256=file.sha256, defaults=told
    )
    return scan
