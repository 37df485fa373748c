"""The versions of what is published: a number for each election, and one for the pages that show what all of them did.

A page says on paper of which day it is, so the day is a part of every version.

Pages are kept, and asked about by ETag, under the version of what they show (front.py); a page made under an older one
is made anew. So a publication leaves the pages of other elections as they are. Who is not sure what an act changes
calls `bump()`: everything is made anew then. Other processes of the server learn of it within half a second.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic

from django.db import transaction
from django.db.models import F
from django.utils.timezone import localdate

from maslikhat_web.shared.models import State

# What shows more than one election: home, lists, search, comparison, feeds, the record. It changes with every act.
SHARED = ""
# What every page hangs on: the key of the record, the program itself.
EVERYTHING = "*"
_KEPT_FOR = 0.5
_NEVER = float("-inf")


@dataclass(frozen=True, slots=True)
class _Known:
    """The versions as they were told at a moment; replaced as a whole, for threads read them beside each other."""

    at: float
    versions: Mapping[str, int]
    day: str


_NOTHING = _Known(_NEVER, {}, "")
_known = [_NOTHING]


def bump(about: str = EVERYTHING) -> None:
    """Say, within the transaction that publishes it, what changed: an election, what is `SHARED`, or everything."""
    for each in sorted({about, SHARED}):
        if not State.objects.filter(about=each).update(version=F("version") + 1):
            State.objects.create(about=each, version=1)
    forget()
    # Whoever asked meanwhile was told what stood before.
    transaction.on_commit(forget)


def forget() -> None:
    """Ask the database anew at the next page."""
    _known[0] = _NOTHING


def version(about: str = SHARED) -> str:
    """The version now of what a page shows; asked of the database at most twice a second by a process."""
    now, known = monotonic(), _known[0]
    if now - known.at > _KEPT_FOR:
        versions = dict(State.objects.values_list("about", "version"))
        known = _known[0] = _Known(now, versions, localdate().isoformat())
    return f"{known.day}.{known.versions.get(EVERYTHING, 0)}.{known.versions.get(about, 0)}"
