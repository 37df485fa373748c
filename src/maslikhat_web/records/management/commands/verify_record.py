"""`verify_record`: checks the whole log of the database; the trial of every backup runs it on what was restored."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from maslikhat_web.records.verifying import RecordBroken, verify_log


class Command(BaseCommand):
    """Says how many entries hold, or where the log is broken."""

    help = "Check every entry, tile and checkpoint of the record in the database."

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Check, and tell."""
        try:
            size = verify_log()
        except RecordBroken as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{size} entries hold")
