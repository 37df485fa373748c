"""`seal_factors`: seals second factors by the first key; at every start, and after a key was changed."""

from typing import Any

from django.core.management.base import BaseCommand

from maslikhat_web.accounts.services.factors import seal_all


class Command(BaseCommand):
    """Says how many were sealed anew, and how many no key opens."""

    help = "Seal second factors by the first of the keys."

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Seal, and tell what changed."""
        done = seal_all()
        if done.sealed:
            self.stdout.write(f"{done.sealed} second factors sealed")
        if done.unreadable:
            self.stderr.write(
                f"{done.unreadable} second factors were sealed by a key that is not here. Bring factors.key back, "
                "or make new links for their people (docs/operating.md, Keys)."
            )
