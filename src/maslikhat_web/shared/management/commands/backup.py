"""`backup FOLDER`: copies the database and the files of the site into a new folder, while the site runs."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from maslikhat_web.shared.backup import CannotBackUp, back_up


class Command(BaseCommand):
    """Makes a backup; keys are left out unless asked for."""

    help = "Copy the database and the files of the site into a new folder."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to, and whether keys go with it."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--keys", action="store_true", help="with the secret and the key of the record")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Copy, and tell how many files there are."""
        folder = options["folder"]
        try:
            number = back_up(settings.DATABASES["default"], settings.HOME, folder, timezone.now(), keys=options["keys"])
        except (CannotBackUp, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{number} files in {folder}")
