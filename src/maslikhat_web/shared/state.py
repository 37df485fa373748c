"""The version of what is published: one number that grows with every publication.

Pages are kept, and asked about by ETag, under this number; a page made under an older one is made anew.
"""

from math import inf
from time import monotonic

from django.db.models import F

from maslikhat_web.shared.models import State

_KEPT_FOR = 0.5
_kept = {"at": -inf, "version": 0.0}


def bump() -> None:
    """Say that something was published, within the transaction that publishes it."""
    if not State.objects.filter(pk=1).update(version=F("version") + 1):
        State.objects.create(pk=1, version=1)
    forget()


def forget() -> None:
    """Ask the database anew at the next page."""
    _kept["at"] = -inf


def version() -> int:
    """The version now; asked of the database at most twice a second by a process."""
    now = monotonic()
    if now - _kept["at"] > _KEPT_FOR:
        _kept["version"] = State.objects.filter(pk=1).values_list("version", flat=True).first() or 0
        _kept["at"] = now
    return int(_kept["version"])
