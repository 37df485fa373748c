"""Published elections as pages read them: never a draft, never more queries for more stations.

An election is read from its publication's archive and computed once in a process; publications never change, so what
was computed is kept as long as it is asked for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
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

KEPT = 64
ON_A_PAGE = 50
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
    """What is computed of one publication: the case, the result with its steps, the form of its papers."""

    case: Case
    explained: Explained[Result]
    facts: ReportFacts
    form: Form | None


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
    heavy = ("archive", "tallies", "result")
    publication = Publication.objects.filter(election=election, is_current=True).defer(*heavy).first()
    if publication is None:
        raise NotPublished(election)
    return Shown(publication, read_publication_of(publication.pk, publication.archive_sha256))


@lru_cache(maxsize=KEPT)
def read_publication_of(key: int, archive_sha256: str = "") -> Read:  # noqa: ARG001 - a part of what is kept
    """Read and compute a publication. The hash keeps a key that a database gives again from finding the old one."""
    row = Publication.objects.values("election", "archive", "tallies").get(pk=key)
    with unpacked(bytes(row["archive"]), row["election"]) as folder:
        case = read_case(folder)
        form = read_publication(folder, lambda name: find_form(name, RULES))[1] if case.has_protocols else None
    tallies = tuple(tally_of(each) for each in row["tallies"])
    explained = elect_case(Opened(case, None, tallies))
    facts = gather(explained, f"./run elect {row['election']}", __version__)
    return Read(case, explained, facts, form.on(case.date) if form else None)


def tally_of(told: Mapping[str, Any]) -> Tally:
    """A tally as it was written when it was published."""
    return Tally(
        told["contest"],
        told["votes"],
        told["against_all"],
        told["lines"],
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
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """A page of papers, and how many there are."""

    papers: Sequence[PublishedPaper]
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


def territories_of(election: str) -> list[str]:
    """The territories of an election's papers."""
    rows = _standing(election).exclude(territory="")
    return sorted(rows.values_list("territory", flat=True).distinct(), key=_by_number)


def versions_of(election: str, contest: str, station: str) -> list[PublishedPaper]:
    """Every version of a station's paper on a contest, the newest first."""
    rows = PublishedPaper.objects.filter(election=election, contest=contest, station=station)
    return list(
        rows.select_related("published_by")
        .defer("published_by__archive", "published_by__result", "published_by__tallies")
        .order_by("origin", "-version")
    )


def _standing(election: str) -> QuerySet[PublishedPaper]:
    return PublishedPaper.objects.filter(election=election, closed_by=None)


def _by_number(name: str) -> tuple[int, str]:
    return (int(name) if name.isdigit() else 10**9, name)


def archive_of(key: int) -> bytes:
    """The packed case folder of a publication."""
    return bytes(Publication.objects.values_list("archive", flat=True).get(pk=key))
