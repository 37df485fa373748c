"""Publications as a feed tells them: each that there was, the newest first, what was retracted among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from maslikhat.basics.zones import utc_text
from maslikhat_web.elections.models import Publication

MOST = 50
_FACTS = (
    *("election", "number", "body", "state", "title", "headline", "published_at"),
    *("reason", "retracted_at", "retraction_reason"),
)


@dataclass(frozen=True, slots=True)
class Told:
    """One publication in a feed."""

    election: str
    number: int
    body: str
    state: str
    title: Mapping[str, str]
    headline: Mapping[str, Mapping[str, int]]
    published_at: datetime
    reason: str
    retracted_at: datetime | None
    retraction_reason: str

    @property
    def updated(self) -> datetime:
        """When something was last said of it."""
        return max(self.published_at, self.retracted_at or self.published_at)


def publications(*, election: str = "", body: str = "") -> list[Told]:
    """The newest publications, of one election or one body where asked."""
    rows = Publication.objects.order_by("-published_at", "-pk")
    if election:
        rows = rows.filter(election=election)
    if body:
        rows = rows.filter(body=body)
    return [Told(**row) for row in rows.values(*_FACTS)[:MOST]]


def told_document(each: Told) -> Mapping[str, object]:
    """One publication as data."""
    return {
        "election": each.election,
        "publication": each.number,
        "body": each.body,
        "state": each.state,
        "title": dict(each.title),
        "seats": dict(each.headline["seats"]),
        "published_at": utc_text(each.published_at),
        "reason": each.reason or None,
        "retracted_at": utc_text(each.retracted_at) if each.retracted_at else None,
        "retraction_reason": each.retraction_reason or None,
    }
