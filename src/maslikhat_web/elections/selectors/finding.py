"""What a reader finds by words: lists, constituencies and persons as published, stations. Four queries at most.

Names are looked for in all three languages, whichever the page is in and whatever letters the reader types. What the
cases name is kept in memory; stations are asked of the database.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db.models import Q

from maslikhat.basics.folding import folded
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.case.archive import unpacked
from maslikhat.election.case.model import Case
from maslikhat.election.case.reader import read_case
from maslikhat.election.case.shipped import shipped_structures
from maslikhat.election.model import LISTS
from maslikhat.law.shelf import open_body
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.selectors.councils import council_of

MOST = 20
_OF = ("pk", "archive_sha256", "election")


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that an election names: where it is told (`kind` of page, `parts` of its address), and its election."""

    name: Text
    election: Text
    kind: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found, the first of each kind."""

    councils: Sequence[Named]
    lists: Sequence[Named]
    places: Sequence[Named]
    people: Sequence[Named]
    stations: Sequence[Mapping[str, str]]

    @property
    def number(self) -> int:
        """How many are shown."""
        return len(self.councils) + len(self.lists) + len(self.places) + len(self.people) + len(self.stations)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A thing that can be found, the key of its name in all three languages, and its sort."""

    sort: str
    key: str
    named: Named


_SORTS = ("lists", "places", "people")
# Councils: named by a row of their own, or by their election alone.
_ROW, _OWN = "council", "elected"
_Key = tuple[int, str]
_kept: dict[_Key, tuple[_Entry, ...]] = {}


def find(words: str) -> Hits:
    """What has all the words in its name, whatever letters these are written in."""
    asked = folded(words).split()
    entries = [*_structures(), *_index()] if asked else []
    found = [each for each in entries if all(word in each.key for word in asked)]
    lists, places, people = ([each.named for each in found if each.sort == sort][:MOST] for sort in _SORTS)
    return Hits(_councils(found), lists, places, people, _stations(words.split()))


def _councils(found: Sequence[_Entry]) -> list[Named]:
    """Each council once: by the row that names it, else by its latest election."""
    told = {each.named.parts: each.named for sort in (_OWN, _ROW) for each in reversed(found) if each.sort == sort}
    return list(told.values())[:MOST]


@cache
def _structures() -> tuple[_Entry, ...]:
    """The councils that a case of their structure names; it ships with the project and changes with it alone."""
    return tuple(_Entry(_ROW, _key(each), each) for case in shipped_structures() for each in _rows(case))


def _index() -> list[_Entry]:
    """What the elections published now name; each is read once in a process, and nothing of it is computed."""
    rows = list(Publication.objects.filter(is_current=True).order_by("-day", "election").values_list(*_OF))
    missing = [key for key, sha, _ in rows if (key, sha) not in _kept]
    archives = Publication.objects.filter(pk__in=missing).values_list("pk", "archive", "tallies") if missing else ()
    read = {key: (bytes(archive), tallies) for key, archive, tallies in archives}
    now = {(key, sha): election for key, sha, election in rows}
    for (key, sha), election in now.items():
        if (key, sha) not in _kept and key in read:
            _kept[key, sha] = tuple(_entries(election, *read[key]))
    for gone in _kept.keys() - now.keys():
        _kept.pop(gone, None)
    return [entry for each in now for entry in _kept.get(each, ())]


def _entries(election: str, archive: bytes, tallies: Sequence[Mapping[str, Any]]) -> Iterator[_Entry]:
    with unpacked(archive, election) as folder:
        case = read_case(folder)
    voted = {name for each in tallies if each["contest"] == LISTS for name in dict(each["votes"])}
    named_by = {
        "lists": _lists(case, election, voted),
        "places": _places(case, election),
        "people": _people(case, election),
        _ROW: _rows(case),
        _OWN: _own(case, election),
    }
    for sort, made in named_by.items():
        for named in made:
            yield _Entry(sort, _key(named), named)


def _key(named: Named) -> str:
    return " ".join(dict.fromkeys(map(folded, (named.name.kk, named.name.ru, named.name.en))))


def _rows(case: Case) -> Iterator[Named]:
    for row in case.councils:
        yield Named(row.name, case.title, "body", (row.id,))


def _own(case: Case, election: str) -> Iterator[Named]:
    """The council that was elected."""
    name = case.title if case.level else open_body(case.body).title
    yield Named(name, case.title, "body", (council_of(election),))


def _lists(case: Case, election: str, voted: Collection[str]) -> Iterator[Named]:
    for option in case.options:
        if option.id in voted:
            name = Text(*(f"{option.name[each]} ({option.short[each]})" for each in LANGUAGES))
            yield Named(name, case.title, "list", (election, option.id))


def _places(case: Case, election: str) -> Iterator[Named]:
    for each in case.constituencies:
        yield Named(each.name, case.title, "constituency", (election, each.id))


def _people(case: Case, election: str) -> Iterator[Named]:
    """Persons as the sources print them: candidates, and winners of constituencies that are named."""
    named = set()
    for person in case.people:
        named.add(person.name.en)
        if person.constituency is not None:
            yield Named(person.name, case.title, "constituency", (election, person.constituency))
        else:
            yield Named(person.name, case.title, "list", (election, person.option))
    options = {option.id for option in case.options}
    for each in case.constituencies:
        if each.winner and each.winner not in named and each.winner not in options:
            yield Named(Text.of(each.winner), case.title, "constituency", (election, each.id))


def _stations(asked: Sequence[str]) -> list[Mapping[str, str]]:
    """Stations by their code, or by their territory in whatever letters; two queries."""
    if not asked:
        return []
    rows = PublishedPaper.objects.filter(closed_by=None)
    territories = rows.exclude(territory="").values_list("territory", flat=True).distinct()
    keys = {name: folded(name) for name in territories}
    for word in asked:
        parts = folded(word).split()
        told = [name for name, key in keys.items() if parts and all(part in key for part in parts)]
        rows = rows.filter(Q(station__icontains=word) | Q(territory__in=told))
    names = ("election", "contest", "station", "territory")
    found = rows.order_by("election", "sort_key").values(*names, "sort_key").distinct()[:MOST]
    return [{name: str(row[name]) for name in names} for row in found]
