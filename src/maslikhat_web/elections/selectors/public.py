"""Published elections as pages read them: never a draft, never more queries for more stations.

An election is read from its publication's archive and computed once in a process; publications never change, so what
was computed is kept as long as it is asked for.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from threading import Lock
from typing import Any

from django.db.models import Q, QuerySet

from maslikhat import __version__
from maslikhat.basics.explained import Explained
from maslikhat.election.case.archive import unpacked
from maslikhat.election.case.model import Case
from maslikhat.election.case.reader import read_case
from maslikhat.election.model import Tally, Unit
from maslikhat.election.opening import Opened, elect_case
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.mappingfile import read_publication
from maslikhat.election.result.model import Result
from maslikhat.law.shelf import RULES
from maslikhat.pages.facts import ReportFacts, gather
from maslikhat_web.elections.models import Publication, PublishedPaper

KEPT = 256
ON_A_PAGE = 50
_HEAVY = ("archive", "tallies", "result")
_READ = ("election", "archive", "tallies")
_FACTS = ("pk", "election", "number", "body", "level", "day", "state", "title", "headline", "balance", "published_at")


class NotPublished(Exception):
    """No election of this id is published."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A published election as lists of elections show it."""

    election: str
    number: int
    body: str
    level: str
    day: date
    state: str
    title: Mapping[str, str]
    headline: Mapping[str, Mapping[str, int]]
    balance: Mapping[str, Any] | None
    published_at: datetime


@dataclass(frozen=True, slots=True)
class Read:
    """What is computed of one publication: the case, the result with its steps, the form of its papers.

    `stations` are all that should send a paper, id to territory, where a list of them was published.
    """

    case: Case
    explained: Explained[Result]
    facts: ReportFacts
    form: Form | None
    stations: Mapping[str, str | None] | None = None


_Key = tuple[int, str]
_kept: OrderedDict[_Key, Read] = OrderedDict()
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Shown:
    """An election as it is published now."""

    publication: Publication
    read: Read

    @property
    def case(self) -> Case:
        """The case."""
        return self.read.case

    @property
    def result(self) -> Result:
        """The result."""
        return self.read.explained.value


def listing(words: str = "") -> list[Listed]:
    """The elections published now, the latest day first; with `words`, those whose id or title has all of them."""
    rows = Publication.objects.filter(is_current=True)
    found = [
        Listed(**{name: row[name] for name in _FACTS[1:]}) for row in rows.order_by("-day", "election").values(*_FACTS)
    ]
    asked = words.casefold().split()
    return [each for each in found if all(word in _searched(each) for word in asked)]


def _searched(each: Listed) -> str:
    return " ".join((each.election, each.body, str(each.day.year), *each.title.values())).casefold()


def current(election: str) -> Shown:
    """The election as it is published now. Raises NotPublished."""
    publication = Publication.objects.filter(election=election, is_current=True).defer(*_HEAVY).first()
    if publication is None:
        raise NotPublished(election)
    return Shown(publication, read_publication_of(publication))


def retracted(election: str) -> Publication | None:
    """The publication that was shown last, where it was retracted and nothing took its place."""
    newest = Publication.objects.filter(election=election).defer(*_HEAVY).order_by("-number").first()
    return newest if newest is not None and newest.retracted_at is not None and not newest.is_current else None


def all_current() -> list[Shown]:
    """Every election as it is published now, the latest day first; two queries, however many there are."""
    shown = list(Publication.objects.filter(is_current=True).defer(*_HEAVY).order_by("-day", "election"))
    waiting = [each.pk for each in shown if _key(each) not in _kept]
    rows = Publication.objects.filter(pk__in=waiting).values("pk", *_READ) if waiting else ()
    found = {row["pk"]: _computed(row) for row in rows}
    return [
        Shown(each, _keep(_key(each), found[each.pk]) if each.pk in found else read_publication_of(each))
        for each in shown
    ]


def read_publication_of(publication: Publication) -> Read:
    """A publication read and computed; kept, for it never changes."""
    key = _key(publication)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    return _keep(key, _computed(Publication.objects.values(*_READ).get(pk=publication.pk)))


def _key(publication: Publication) -> _Key:
    """Its number and its hash: a database may give the number of what was taken back to another."""
    return (publication.pk, publication.archive_sha256)


def _keep(key: _Key, read: Read) -> Read:
    with _lock:
        _kept[key] = read
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return read


def _computed(row: Mapping[str, Any]) -> Read:
    """Read the archive of a publication and compute its result from the counts that were published with it."""
    with unpacked(bytes(row["archive"]), row["election"]) as folder:
        case = read_case(folder)
        papers, form = (
            read_publication(folder, lambda name: find_form(name, RULES)) if case.has_protocols else (None, None)
        )
    tallies = tuple(tally_of(each) for each in row["tallies"])
    explained = elect_case(Opened(case, None, tallies))
    facts = gather(explained, f"./run elect {row['election']}", __version__)
    return Read(case, explained, facts, form.on(case.date) if form else None, papers.stations if papers else None)


def tally_of(told: Mapping[str, Any]) -> Tally:
    """A tally as it was written when it was published."""
    return Tally(
        told["contest"],
        dict(told["votes"]),
        told["against_all"],
        dict(told["lines"]),
        Unit(told["unit"]),
        told["stations"],
        told["expected"],
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """Which papers are looked for."""

    words: str = ""
    contest: str = ""
    territory: str = ""
    faulty: bool = False
    missing: bool = False
    page: int = 1


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


def papers_of(election: str, asked: Asked) -> Found:
    """The papers of an election that are in force, a page of them, in the order of contests and stations."""
    rows = _standing(election)
    if asked.faulty:
        rows = rows.filter(is_faulty=True)
    if asked.contest:
        rows = rows.filter(contest=asked.contest)
    if asked.territory:
        rows = rows.filter(territory=asked.territory)
    for word in asked.words.split():
        rows = rows.filter(Q(station__icontains=word) | Q(territory__icontains=word))
    number = rows.count()
    page = min(max(1, asked.page), max(1, -(-number // ON_A_PAGE)))
    first = (page - 1) * ON_A_PAGE
    return Found(list(rows.order_by("contest", "station", "origin")[first : first + ON_A_PAGE]), number, page)


def page_of(everything: Sequence[Any], asked: int) -> Found:
    """A page of what is there, the last one where a later is asked for."""
    page = min(max(1, asked), max(1, -(-len(everything) // ON_A_PAGE)))
    first = (page - 1) * ON_A_PAGE
    return Found(everything[first : first + ON_A_PAGE], len(everything), page)


def territories_of(election: str) -> list[str]:
    """The territories of an election's papers."""
    rows = _standing(election).exclude(territory="")
    return sorted(rows.values_list("territory", flat=True).distinct(), key=_by_number)


def contests_of(election: str) -> list[str]:
    """The contests that there are papers of."""
    return sorted(_standing(election).values_list("contest", flat=True).distinct())


def missing_of(election: str, listed: Mapping[str, str | None], asked: Asked) -> list[tuple[str, str]]:
    """The stations of the list without a paper in force on the contest asked for, with their territories.

    One query, whatever their number.
    """
    rows = _standing(election).filter(contest=asked.contest) if asked.contest else _standing(election)
    found = set(rows.values_list("station", flat=True))
    words = asked.words.casefold().split()
    return [
        (station, territory or "")
        for station, territory in listed.items()
        if station not in found
        and asked.territory in ("", territory)
        and all(word in f"{station} {territory}".casefold() for word in words)
    ]


def versions_of(election: str, contest: str, station: str) -> list[PublishedPaper]:
    """Every version of a station's paper on a contest, the newest first."""
    rows = PublishedPaper.objects.filter(election=election, contest=contest, station=station)
    return list(
        rows.select_related("published_by")
        .prefetch_related("corrections")
        .defer("published_by__archive", "published_by__result", "published_by__tallies")
        .order_by("origin", "-version")
    )


def _standing(election: str) -> QuerySet[PublishedPaper]:
    return PublishedPaper.objects.filter(election=election, closed_by=None, origin="official")


def _by_number(name: str) -> tuple[int, str]:
    return (int(name) if name.isdigit() else 10**9, name)


def archive_of(key: int) -> bytes:
    """The packed case folder of a publication."""
    return bytes(Publication.objects.values_list("archive", flat=True).get(pk=key))
