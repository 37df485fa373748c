"""The papers of a published election as they are looked for: by words, contest, territory, by the relation they break.

Never more queries for more stations: what is asked is asked of the database, and a page of the answer is read.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from maslikhat.election.protocols.form import CheckKind, Form, Relation, Severity
from maslikhat.election.protocols.natural import natural_key
from maslikhat.election.protocols.scans import ScanFile
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.public import ON_A_PAGE

_AT_ONCE = 2000
_IN_ORDER = ("sort_key", "contest", "station", "origin")
MORE, FEWER = "more", "fewer"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which papers are looked for. `relation` is one that they break, `side` by MORE or FEWER on its left side."""

    words: str = ""
    contest: str = ""
    territory: str = ""
    faulty: bool = False
    missing: bool = False
    page: int = 1
    relation: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of papers, or of stations without one, and how many there are."""

    papers: Sequence[Any]
    number: int
    page: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.number // ON_A_PAGE))


@dataclass(frozen=True, slots=True)
class Breach:
    """How many papers break a relation, and on which side its left sum is the larger; other relations have no sides."""

    relation: Relation
    papers: int
    more: int
    fewer: int


def papers_of(election: str, asked: Asked) -> Found:
    """The papers of an election that are in force, a page of them, in the order of contests and stations."""
    rows = _asked_for(election, asked)
    number = rows.count()
    page = min(max(1, asked.page), max(1, -(-number // ON_A_PAGE)))
    first = (page - 1) * ON_A_PAGE
    return Found(list(rows.order_by(*_IN_ORDER)[first : first + ON_A_PAGE]), number, page)


def all_papers_of(election: str, asked: Asked) -> Iterator[PublishedPaper]:
    """Every such paper, one after another, whatever page is asked for."""
    rows = _asked_for(election, asked).order_by(*_IN_ORDER).prefetch_related("corrections")
    return rows.iterator(chunk_size=_AT_ONCE)


def breaches_of(election: str, form: Form | None, asked: Asked) -> list[Breach]:
    """The relations that papers among those asked for break, the most often broken first; whichever is asked for now.

    One query, whatever their number.
    """
    relations = _judging(form)
    if not relations:
        return []
    rows = _placed(election, asked).filter(is_faulty=True)
    sides = ("", MORE, FEWER)
    told = rows.aggregate(
        **{
            f"count_{at}_{side}": Count("pk", filter=_breaks(each.id, side))
            for at, each in enumerate(relations)
            for side in sides
        }
    )
    found = (Breach(each, *(told[f"count_{at}_{side}"] for side in sides)) for at, each in enumerate(relations))
    return sorted((each for each in found if each.papers), key=lambda each: -each.papers)


def _judging(form: Form | None) -> list[Relation]:
    """The relations that make a paper faulty."""
    checks = (CheckKind.FORMULA, CheckKind.GIVEN)
    return [each for each in form.relations if each.severity is Severity.ERROR and each.check in checks] if form else []


def knows_relation(form: Form | None, name: str) -> bool:
    """Whether papers are judged by a relation of this id."""
    return any(each.id == name for each in _judging(form))


def _asked_for(election: str, asked: Asked) -> QuerySet[PublishedPaper]:
    rows = _placed(election, asked)
    if asked.faulty:
        rows = rows.filter(is_faulty=True)
    return rows.filter(_breaks(asked.relation, asked.side), is_faulty=True) if asked.relation else rows


def _placed(election: str, asked: Asked) -> QuerySet[PublishedPaper]:
    rows = standing(election)
    if asked.contest:
        rows = rows.filter(contest=asked.contest)
    if asked.territory:
        rows = rows.filter(territory=asked.territory)
    for word in asked.words.split():
        rows = rows.filter(Q(station__icontains=word) | Q(territory__icontains=word))
    return rows


def _breaks(relation: str, side: str = "") -> Q:
    """Papers that break a relation; its id is one of the form's, never a reader's word."""
    if side == MORE:
        return Q(**{f"broken__{relation}__gt": 0})
    return Q(**{f"broken__{relation}__lt": 0}) if side == FEWER else Q(broken__has_key=relation)


def page_of(everything: Sequence[Any], asked: int) -> Found:
    """A page of what is there, the last one where a later is asked for."""
    page = min(max(1, asked), max(1, -(-len(everything) // ON_A_PAGE)))
    first = (page - 1) * ON_A_PAGE
    return Found(everything[first : first + ON_A_PAGE], len(everything), page)


def territories_of(election: str) -> list[str]:
    """The territories of an election's papers."""
    rows = standing(election).exclude(territory="")
    return sorted(rows.values_list("territory", flat=True).distinct(), key=natural_key)


def contests_of(election: str) -> list[str]:
    """The contests that there are papers of."""
    return sorted(standing(election).values_list("contest", flat=True).distinct(), key=natural_key)


def missing_of(election: str, listed: Mapping[str, str | None], asked: Asked) -> list[tuple[str, str]]:
    """The stations of the list without a paper in force on the contest asked for, with their territories.

    One query, whatever their number.
    """
    rows = standing(election).filter(contest=asked.contest) if asked.contest else standing(election)
    found = set(rows.values_list("station", flat=True))
    words = asked.words.casefold().split()
    waiting = [
        (station, territory or "")
        for station, territory in listed.items()
        if station not in found
        and asked.territory in ("", territory)
        and all(word in f"{station} {territory}".casefold() for word in words)
    ]
    return sorted(waiting, key=lambda each: natural_key(each[0]))


def versions_of(election: str, contest: str, station: str) -> list[PublishedPaper]:
    """Every version of a station's paper on a contest, the newest first."""
    rows = PublishedPaper.objects.filter(election=election, contest=contest, station=station)
    return list(
        rows.select_related("published_by")
        .prefetch_related("corrections")
        .defer("published_by__archive", "published_by__result", "published_by__tallies")
        .order_by("origin", "-version")
    )


def scan_of(election: str, contest: str, station: str, sha256: str) -> ScanFile | None:
    """A scan that was published with a version of a station's paper."""
    rows = PublishedPaper.objects.filter(election=election, contest=contest, station=station)
    return next((ScanFile(**each) for scans in rows.values_list("scans", flat=True) for each in scans
                 if each["sha256"] == sha256), None)  # fmt: skip


def standing(election: str) -> QuerySet[PublishedPaper]:
    """The papers in force."""
    return PublishedPaper.objects.filter(election=election, closed_by=None, origin="official")
