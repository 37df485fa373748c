"""`first_administrator`: prints the link by which the first administrator is made, while there is none."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse
from django.utils import timezone, translation

from maslikhat.basics.text import LANGUAGES
from maslikhat.wording.catalogue import words
from maslikhat_web.accounts.services.invitations import AdministratorExists, invite_first


class Command(BaseCommand):
    """Makes a link that works once, for an hour, while there is no administrator."""

    help = "Print the one-time link for the first administrator."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The language of what is printed and of the page."""
        parser.add_argument("--lang", choices=LANGUAGES, default="en")
        parser.add_argument("--quiet", action="store_true", help="print nothing where there is an administrator")

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Print the link, or that none is made."""
        language = options["lang"]
        said = words(language).say
        try:
            token = invite_first(at=timezone.now())
        except AdministratorExists:
            if not options["quiet"]:
                self.stderr.write(said("accounts-first-exists"))
            return
        with translation.override(language):
            link = settings.ENVIRONMENT.address + reverse("invitation", args=(token,))
        self.stderr.write(said("accounts-first-link"))
        self.stdout.write(link)
