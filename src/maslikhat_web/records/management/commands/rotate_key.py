"""`rotate_key`: changes the key of the record; the old key signs for the new one, in an entry of the record."""

from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from maslikhat.record.author import SITE
from maslikhat_web.accounts.selectors import EVERY_COUNCIL
from maslikhat_web.accounts.services.authors import sign_as
from maslikhat_web.records.selectors import key_file, verifier
from maslikhat_web.records.services import rotate_key
from maslikhat_web.shared.roles import Act


class Command(BaseCommand):
    """Changes the key and tells the new one, so that it can be published elsewhere too."""

    help = "Change the key that signs the record. The old key must still be there to sign for the new one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Why it is changed, and who has it done: reason and author key stand in the record."""
        parser.add_argument("--reason", required=True)
        parser.add_argument("--by", help="the sign-in name of who has it done; else the site signs for the entry")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Change it."""
        at = timezone.now()
        rotate_key(at=at, reason=options["reason"], author=_author(options["by"], at))
        key = verifier()
        self.stdout.write(f"{key}\n{key_file(key)}")


def _author(name: str | None, at: datetime) -> str:
    """The key of who has it done; the site's where nobody is named."""
    if name is None:
        return SITE
    person = User.objects.filter(username=name, is_active=True).first()
    if person is None:
        raise CommandError(f"Nobody signs in as {name}")
    return sign_as(person=person, act=Act.MANAGE, council=EVERY_COUNCIL, at=at)
