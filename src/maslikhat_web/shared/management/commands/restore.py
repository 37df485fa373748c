"""`restore FOLDER`: brings a backup back, into a data folder and a database that hold nothing yet."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from maslikhat_web.shared.backup import CannotBackUp, CannotRestore, holds_keys, restore


class Command(BaseCommand):
    """Checks every file of a backup, then brings it back; writes over nothing."""

    help = "Bring a backup back to where nothing is yet."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where from."""
        parser.add_argument("folder", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Restore, and tell how many files there were."""
        try:
            number = restore(settings.DATABASES["default"], settings.HOME, options["folder"])
        except (CannotRestore, CannotBackUp, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{number} files from {options['folder']}")
        if not holds_keys(options["folder"]):
            self.stderr.write(
                "The backup holds no keys. Before the first start put secret, record.pem and factors.key into "
                f"{settings.HOME}, over those made just now. Without record.pem the record cannot be continued, "
                "without factors.key nobody signs in by a code (docs/operating.md, Backups)."
            )
