"""What staff's pages read beside files: what waits at each election, uploads, mappings, acts, what is published."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Max

from maslikhat.basics.text import Language
from maslikhat.election.case.writing import HEAD_FILE
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.models.staff import DraftAct, ObserverCopy, RememberedMapping, Upload
from maslikhat_web.elections.selectors.drafts import drafts_of
from maslikhat_web.shared.roles import Act, Person, councils_of


@dataclass(frozen=True, slots=True)
class Waiting:
    """An election in the making: when a file of it changed last, how its newest publication stands, what waits."""

    draft: Draft
    changed_at: datetime
    published_at: datetime | None
    is_shown: bool
    uploads: int
    copies: int

    @property
    def is_ahead(self) -> bool:
        """Whether files changed after the newest publication."""
        return self.published_at is None or self.changed_at > self.published_at

    @property
    def is_just_begun(self) -> bool:
        """Whether no file changed since the work was begun."""
        return self.changed_at == self.draft.made_at


def waiting_of(person: Person) -> list[Waiting]:
    """The elections in the making that a person may look at, with what waits at each. A fixed number of queries."""
    drafts = drafts_of(person)
    keys, ids = [each.pk for each in drafts], [each.election for each in drafts]
    changed = dict(
        DraftFile.objects.filter(draft__in=keys).values("draft").annotate(last=Max("at")).values_list("draft", "last")
    )
    newest = dict(
        Publication.objects.filter(election__in=ids)
        .values("election")
        .annotate(last=Max("published_at"))
        .values_list("election", "last")
    )
    shown = set(Publication.objects.filter(election__in=ids, is_current=True).values_list("election", flat=True))
    uploads = list(Upload.objects.filter(draft__in=keys, used_at=None).values_list("draft", flat=True))
    copies = list(ObserverCopy.objects.filter(draft__in=keys, published=None).values_list("draft", flat=True))
    return [
        Waiting(
            each,
            changed.get(each.pk, each.made_at),
            newest.get(each.election),
            each.election in shown,
            uploads.count(each.pk),
            copies.count(each.pk),
        )
        for each in drafts
    ]


def titles_of(drafts: Sequence[Draft], language: Language) -> dict[int, str]:
    """The titles of drafts as their heads stand now, by one query; one whose head cannot be read is left out."""
    rows = DraftFile.objects.filter(draft__in=drafts, name=HEAD_FILE).order_by("version")
    found = {}
    for draft, content in rows.values_list("draft", "content"):
        found[draft] = _title_in(bytes(content), language)
    return {draft: title for draft, title in found.items() if title}


def title_of(draft: Draft, language: Language) -> str:
    """The title of a draft as its head stands now; its id where that cannot be read."""
    if hasattr(draft, "head"):
        return _title_in(bytes(draft.head or b""), language) or draft.election
    return titles_of([draft], language).get(draft.pk, draft.election)


def _title_in(head: bytes, language: Language) -> str:
    try:
        told = tomllib.loads(head.decode()).get("title")
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return ""
    title = told.get(language) if isinstance(told, dict) else told
    return title if isinstance(title, str) else ""


def may_begin(person: Person) -> tuple[str, ...]:
    """The councils in which a person may begin an election; "" among them means every one."""
    return councils_of(person, Act.PREPARE)


def published_titles() -> dict[str, dict[str, str]]:
    """The id of every election that was ever published, with its newest title in each language."""
    return dict(Publication.objects.order_by("election", "number").values_list("election", "title"))


def newest_publication(election: str) -> Publication | None:
    """The newest publication of an election, retracted or not, without its heavy parts."""
    heavy = ("archive", "tallies", "result")
    return Publication.objects.filter(election=election).defer(*heavy).order_by("-number").first()


def publication_archive(election: str) -> tuple[Publication, bytes] | None:
    """The newest publication of an election with its archive."""
    found = Publication.objects.filter(election=election).defer("tallies", "result").order_by("-number").first()
    return (found, bytes(found.archive)) if found else None


def upload_of(draft: Draft, key: int) -> Upload | None:
    """An upload of this election that still waits."""
    return Upload.objects.filter(draft=draft, pk=key, used_at=None).first()


def uploads_of(draft: Draft) -> Sequence[Upload]:
    """The uploads of this election that wait, the newest first, without their content."""
    return list(Upload.objects.filter(draft=draft, used_at=None).defer("content").select_related("by").order_by("-at"))


def remembered(council: str, headings: str) -> Any | None:
    """The mapping confirmed last for files with these headings in this council."""
    rows = RememberedMapping.objects.filter(council=council, headings=headings).order_by("-at", "-pk")
    return rows.values_list("mapping", flat=True).first()


@dataclass(frozen=True, slots=True)
class Happened:
    """One act on a draft: `kind` is file, publish, retract or copy; `about` a file's name or a publication's number."""

    at: datetime
    by: User
    kind: str
    about: str
    number: int
    reason: str
    sha256: str = ""


def history(draft: Draft) -> list[Happened]:
    """Every act on a draft, the newest first."""
    files = draft.files.defer("content").select_related("by")
    acts = DraftAct.objects.filter(draft=draft).select_related("by")
    copies = ObserverCopy.objects.filter(draft=draft).select_related("by")
    told = [Happened(f.at, f.by, "file", f.name, f.version, f.reason, f.sha256) for f in files]
    told += [Happened(a.at, a.by, a.kind, draft.election, a.number, a.reason) for a in acts]
    told += [Happened(c.at, c.by, "copied", f"{c.contest} {c.station}", c.pk, c.source, c.scan_sha256) for c in copies]
    return sorted(told, key=lambda each: each.at, reverse=True)
