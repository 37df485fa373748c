"""`load_elections`: publishes the real elections that ship with the project, those that are not yet there."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from maslikhat.election.case.archive import digest, pack
from maslikhat.election.case.shipped import SHIPPED
from maslikhat.election.opening import NothingToElect
from maslikhat.record.author import SITE
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.services.publish import publish
from maslikhat_web.shared.state import bump


class Command(BaseCommand):
    """Publishes each case of a folder once; a case whose files changed becomes a new publication."""

    help = "Publish the elections of a folder, those that are new or changed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folder of cases."""
        parser.add_argument("--folder", type=Path, default=SHIPPED)

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Load them one after another, telling where it is; what stands may be told otherwise by a newer program."""
        folders = sorted(path for path in options["folder"].iterdir() if path.is_dir())
        known = set(Publication.objects.values_list("archive_sha256", flat=True))
        archives = [(folder, pack(folder)) for folder in folders]
        waiting = [(folder, archive) for folder, archive in archives if digest(archive) not in known]
        for place, (folder, archive) in enumerate(waiting, 1):
            try:
                publish(archive=archive, name=folder.name, author=SITE, at=timezone.now())
            except NothingToElect:
                continue
            self.stderr.write(f"{place}/{len(waiting)} {folder.name}")
        bump()
