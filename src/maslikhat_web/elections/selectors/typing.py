"""What staff read of papers being typed: the ground they stand on, how each stands, and who did what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from maslikhat.basics.errors import BadInput, Fault, Place
from maslikhat.basics.text import LANGUAGES, Text
from maslikhat.election.case.files import PROTOCOLS
from maslikhat.election.case.model import Case
from maslikhat.election.case.reader import read_case
from maslikhat.election.entry.acts import Act, Kind, act_of
from maslikhat.election.entry.moves import stand
from maslikhat.election.entry.sheet import Sheet, sheet_of
from maslikhat.election.entry.standing import Standing, State
from maslikhat.election.entry.stations import STATIONS, Station, read_stations
from maslikhat.election.model import LISTS, OptionKind
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.natural import natural_key
from maslikhat.law.shelf import RULES
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.models.typing import PaperAct, StationPaper

Key = tuple[str, str]


class Row(NamedTuple):
    """A paper as a list shows it."""

    state: str
    held_until: datetime | None
    changed_at: datetime | None
    first_by_id: int | None
    second_by_id: int | None
    first_by: str | None
    second_by: str | None


# What papers are typed against; the other files of a case say nothing about them.
_FILES = ("case.toml", "case.xlsx", "options.csv", "constituencies.csv", "people.csv", "sources.csv", STATIONS)


@dataclass(frozen=True)
class Ground:
    """The case, its form on the election's day, its stations, and the sheet of each contest."""

    case: Case
    form: Form
    stations: Mapping[str, Station]
    sheets: Mapping[str, Sheet]

    def contests_of(self, station: Station) -> tuple[str, ...]:
        """The contests in which a station has a paper: the lists, and its constituency."""
        wanted = (LISTS, station.constituency)
        return tuple(contest for contest in wanted if contest in self.sheets)

    @property
    def papers(self) -> tuple[Key, ...]:
        """Every paper there is to type, by contest and station, in the order of the stations."""
        return tuple((contest, each.id) for each in self.stations.values() for contest in self.contests_of(each))


def ground_of(draft: Draft) -> Ground:
    """The ground of an election in the making. Raises BadInput with every fault of its files."""
    versions = draft.files.filter(name__in=_FILES).order_by("version").values_list("name", "sha256")
    return _ground(draft.pk, tuple(sorted(dict(versions).items())))


@lru_cache(maxsize=8)
def _ground(draft: int, wanted: tuple[tuple[str, str], ...]) -> Ground:
    rows = DraftFile.objects.filter(draft_id=draft, sha256__in=[sha256 for _, sha256 in wanted])
    files = {each.name: bytes(each.content) for each in rows if (each.name, each.sha256) in wanted and each.content}
    if STATIONS not in files:
        raise BadInput([Fault("file-missing", {"sheet": "stations"}, Place(STATIONS))])
    with TemporaryDirectory() as scratch:
        for name, content in files.items():
            (Path(scratch) / name).write_bytes(content)
        # The votes of such a case stand in papers that are still to be typed: an empty mapping says so to the reader.
        (Path(scratch) / PROTOCOLS).touch()
        case = read_case(Path(scratch))
    country = case.body.split(".", maxsplit=1)[0]
    form = find_form(f"{country}.protocol", RULES).on(case.date)
    stations = read_stations(files[STATIONS], [each.id for each in case.constituencies])
    in_order = sorted(stations, key=lambda each: natural_key(each.id))
    return Ground(case, form, {each.id: each for each in in_order}, _sheets(case, form))


def _sheets(case: Case, form: Form) -> dict[str, Sheet]:
    against = {each.id: each.name for each in case.options if each.kind is OptionKind.AGAINST_ALL}
    lists = {each.id: each.name for each in case.options if each.kind in (OptionKind.LIST, OptionKind.COALITION)}
    ballots = {LISTS: lists} if lists else {}
    for person in case.people:
        if person.constituency:
            ballot = ballots.setdefault(person.constituency, {})
            if person.option in ballot:
                # Votes are told by option: two candidates under one could not be told apart.
                facts = {"key": f"{person.constituency}, {person.option}"}
                raise BadInput([Fault("repeated-key", facts, Place("people.csv", column="option"))])
            ballot[person.option] = _candidate(person.name, case.option(person.option).short)
    return {contest: sheet_of(form, contest, {**ballot, **against}) for contest, ballot in ballots.items()}


def _candidate(name: Text, party: Text) -> Text:
    return Text.of({language: f"{name[language]} ({party[language]})" for language in LANGUAGES})


def name_of(ground: Ground, contest: str) -> Text | None:
    """The name of a constituency; None for the contest of the lists."""
    return next((each.name for each in ground.case.constituencies if each.id == contest), None)


def papers_of(draft: Draft) -> dict[Key, Row]:
    """Every paper that somebody touched, by contest and station; no figures, and no more than a list shows."""
    names = ("state", "held_until", "changed_at", "first_by_id", "second_by_id")
    rows = StationPaper.objects.filter(draft=draft).values_list(
        "contest", "station", *names, "first_by__username", "second_by__username"
    )
    return {(contest, station): Row(*rest) for contest, station, *rest in rows.iterator()}


def definitive_of(draft: Draft) -> list[StationPaper]:
    """The definitive papers, with the copies of their figures and of what was reviewed."""
    return list(StationPaper.objects.filter(draft=draft, state=State.DEFINITIVE.value))


def asked_of(draft: Draft) -> dict[Key, list[str]]:
    """The fields that an author was asked to check, by paper: where two typings once differed."""
    rows = PaperAct.objects.filter(paper__draft=draft, kind=Kind.ASK.value).order_by("paper_id", "number")
    found: dict[Key, list[str]] = {}
    for contest, station, body in rows.values_list("paper__contest", "paper__station", "body"):
        known = found.setdefault((contest, station), [])
        known += [name for name in body.get("names", ()) if name not in known]
    return found


def paper_of(draft: Draft, contest: str, station: str) -> StationPaper | None:
    """One paper, if somebody touched it."""
    return StationPaper.objects.filter(draft=draft, contest=contest, station=station).first()


def acts_of(paper: StationPaper) -> Sequence[PaperAct]:
    """The acts on a paper, the first one first."""
    return list(paper.acts.select_related("by").order_by("number"))


def as_act(row: PaperAct) -> Act:
    """A row as the domain knows it."""
    return act_of(row.kind, str(row.by_id), row.at, row.body)


def standing_of(paper: StationPaper | None, sheet: Sheet) -> Standing:
    """How a paper stands, computed of its acts."""
    return stand(map(as_act, paper.acts.order_by("number")), sheet) if paper else Standing()


def standings_of(draft: Draft, ground: Ground) -> dict[Key, Standing]:
    """How every touched paper of the election stands; two queries, whatever their number."""
    papers = StationPaper.objects.filter(draft=draft).values_list("pk", "contest", "station")
    acts: dict[int, list[Act]] = {}
    rows = PaperAct.objects.filter(paper__draft=draft).order_by("paper_id", "number")
    for paper, kind, by, at, body in rows.values_list("paper_id", "kind", "by_id", "at", "body").iterator():
        acts.setdefault(paper, []).append(act_of(kind, str(by), at, body))
    return {
        (contest, station): stand(acts.get(pk, ()), ground.sheets[contest])
        for pk, contest, station in papers
        if contest in ground.sheets
    }
