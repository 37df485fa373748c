"""What a reader finds by words: lists, constituencies and persons as published, stations. Four queries at most.

Names are looked for in all three languages, whichever the page is in. What the cases name is kept with them in memory;
stations are asked of the database.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from maslikhat.basics.text import Text
from maslikhat_web.elections.models import PublishedPaper
from maslikhat_web.elections.selectors.public import Shown, all_current

MOST = 20


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

    lists: Sequence[Named]
    places: Sequence[Named]
    people: Sequence[Named]
    stations: Sequence[Mapping[str, str]]

    @property
    def number(self) -> int:
        """How many are shown."""
        return len(self.lists) + len(self.places) + len(self.people) + len(self.stations)


def find(words: str) -> Hits:
    """What has all the words in its name."""
    asked = _folded(words).split()
    shown = all_current() if asked else []
    made = (_lists, _places, _people)
    lists, places, people = ([hit for each in shown for hit in of(each) if _has(hit, asked)][:MOST] for of in made)
    return Hits(lists, places, people, _stations(asked))


def _has(hit: Named, asked: Sequence[str]) -> bool:
    told = _folded(" ".join((hit.name.kk, hit.name.ru, hit.name.en)))
    return all(word in told for word in asked)


def _folded(words: str) -> str:
    return words.casefold().replace("ё", "е")


def _lists(shown: Shown) -> Iterator[Named]:
    held = shown.result.tier.tally.votes if shown.result.tier else {}
    for option in shown.case.options:
        if option.id in held:
            name = Text(*(f"{option.name[each]} ({option.short[each]})" for each in ("kk", "ru", "en")))
            yield Named(name, shown.case.title, "list", (shown.publication.election, option.id))


def _places(shown: Shown) -> Iterator[Named]:
    for each in shown.case.constituencies:
        yield Named(each.name, shown.case.title, "constituency", (shown.publication.election, each.id))


def _people(shown: Shown) -> Iterator[Named]:
    """Persons as the sources print them: candidates, and winners of constituencies that are named."""
    election, title = shown.publication.election, shown.case.title
    named = set()
    for person in shown.case.people:
        named.add(person.name.en)
        if person.constituency is not None:
            yield Named(person.name, title, "constituency", (election, person.constituency))
        else:
            yield Named(person.name, title, "list", (election, person.option))
    options = {option.id for option in shown.case.options}
    for each in shown.case.constituencies:
        if each.winner and each.winner not in named and each.winner not in options:
            yield Named(Text(each.winner, each.winner, each.winner), title, "constituency", (election, each.id))


def _stations(asked: Sequence[str]) -> list[Mapping[str, str]]:
    if not asked:
        return []
    rows = PublishedPaper.objects.filter(closed_by=None)
    for word in asked:
        rows = rows.filter(Q(station__icontains=word) | Q(territory__icontains=word))
    names = ("election", "contest", "station", "territory")
    found = rows.order_by("election", "sort_key").values(*names, "sort_key").distinct()[:MOST]
    return [{name: str(row[name]) for name in names} for row in found]
