"""The scans of an election in the making: those of typed papers, and those brought to it otherwise."""

from collections.abc import Iterator, Sequence

from django.db.models import Value

from maslikhat.election.protocols.scans import LOTS, PAPER, Placed, ScanFile, scans_text
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftScan
from maslikhat_web.elections.models.typing import Scan

_FILE = ("sha256", "media_type", "size")


def scans_of(draft: Draft) -> Sequence[DraftScan]:
    """What was brought otherwise than with a typed paper, the newest first."""
    return list(DraftScan.objects.filter(draft=draft).select_related("by").order_by("-at", "-pk"))


def scan_of(draft: Draft, sha256: str) -> DraftScan | None:
    """One of them."""
    return DraftScan.objects.filter(draft=draft, sha256=sha256).first()


def scans_csv(draft: Draft) -> bytes:
    """`scans.csv` of the case as it would be published; empty where there is no scan. One query."""
    found = list(_placed(draft))
    return scans_text(found).encode() if found else b""


def _placed(draft: Draft) -> Iterator[Placed]:
    """A scan of a copy is published with the copy, not with the case."""
    brought = DraftScan.objects.filter(draft=draft, kind__in=(PAPER, LOTS))
    typed = Scan.objects.filter(paper__draft=draft).annotate(kind=Value(PAPER))
    rows = brought.values_list("kind", "contest", "station", *_FILE)
    for kind, contest, station, *file in rows.union(
        typed.values_list("kind", "paper__contest", "paper__station", *_FILE)
    ):
        yield Placed(kind, contest, station, ScanFile(*file))
