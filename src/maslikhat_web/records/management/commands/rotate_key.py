"""`rotate_key`: changes the key of the record; the old key signs for the new one, in an entry of the record."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from maslikhat_web.records.selectors import key_file, verifier
from maslikhat_web.records.services import rotate_key


class Command(BaseCommand):
    """Changes the key and tells the new one, so that it can be published elsewhere too."""

    help = "Change the key that signs the record. The old key must still be there to sign for the new one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Why it is changed: the reason stands in the record."""
        parser.add_argument("--reason", required=True)

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Change it."""
        rotate_key(at=timezone.now(), reason=options["reason"])
        key = verifier()
        self.stdout.write(f"{key}\n{key_file(key)}")
