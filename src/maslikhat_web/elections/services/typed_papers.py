"""Hand typed papers on: the files of the case that they become, and the marks of who looked at the screen.

The way to the public stays one: the files go into the draft, and the draft is published. The chain of acts behind the
papers goes on the record as a sealed commitment, which tells nothing of the draft. The publication opens it: no typing,
reset or correction can be taken out in between.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime
from secrets import token_bytes, token_hex
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F

from maslikhat.election.case.archive import digest
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.moves import do
from maslikhat.election.entry.papers import TypedPaper, paper_files
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.screen import Suspect, screen
from maslikhat.election.entry.sheet import Figures, effective
from maslikhat.election.entry.standing import Standing, State
from maslikhat.election.export.staffwork import sealed_statement
from maslikhat_web.accounts.services.authors import sign_as
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, SealedTyping, StationPaper
from maslikhat_web.elections.selectors.drafts import versions_of
from maslikhat_web.elections.selectors.typing import Ground, Key, asked_of, ground_of, standings_of
from maslikhat_web.elections.services.drafts import put_file
from maslikhat_web.elections.services.typing import chained
from maslikhat_web.records.services import Act as RecordAct
from maslikhat_web.records.services import append, sign_checkpoint
from maslikhat_web.shared import roles
from maslikhat_web.shared.bulk import change, insert

_BATCH = 500


def typed_papers(draft: Draft) -> dict[str, bytes]:
    """The definitive papers as the files `typed-papers.csv` and `protocols.toml`. Raises Refused, BadInput.

    Refused as "not-definitive" while a paper is missing, as "not-reviewed" while a finding of the screen is.
    """
    ground = ground_of(draft)
    return _files(draft, ground, standings_of(draft, ground))


def hand_on(*, draft: Draft, by: User, at: datetime) -> dict[str, bytes]:
    """Put the typed papers into the draft, close them, and put their chain on the record. Raises Refused, BadInput.

    What ten thousand papers come to is computed before anything is held; if one of them changed in the meantime, all
    is refused as stale. Then one transaction: everything is written, or nothing.
    """
    ground = ground_of(draft)
    standings = standings_of(draft, ground)
    files = _files(draft, ground, standings)
    with transaction.atomic():
        Draft.objects.select_for_update().get(pk=draft.pk)
        rows = _held(draft)
        if {row.key: row.version for row in rows if row.contest in ground.sheets} != {
            key: standing.version for key, standing in standings.items()
        }:
            raise Refused("stale")
        versions = versions_of(draft)
        for name, content in files.items():
            put_file(draft=draft, name=name, content=content, seen=versions.get(name, 0), by=by, at=at)
        _seal(draft, _closed(rows, ground, standings, by, at), files, by, at)
    return files


class _Held(NamedTuple):
    """A paper's row, held until the transaction ends."""

    pk: int
    contest: str
    station: str
    version: int
    head: str
    is_closed: bool

    @property
    def key(self) -> Key:
        """Its contest and its station."""
        return self.contest, self.station


def _held(draft: Draft) -> list[_Held]:
    rows = StationPaper.objects.select_for_update().filter(draft=draft).order_by("contest", "station")
    return [_Held(*row) for row in rows.values_list(*_Held._fields)]


def suspects_of(
    draft: Draft, ground: Ground, papers: Sequence[TypedPaper], reviewed: Mapping[Key, Container[str]]
) -> tuple[tuple[Suspect, ...], tuple[Suspect, ...]]:
    """What the screen finds among definitive papers: what nobody reviewed yet, and what somebody did."""
    definitive = {(paper.contest, paper.station) for paper in papers}
    differed = {key: fields for key, fields in asked_of(draft).items() if key in definitive}
    found = screen(papers, ground.form, differed)
    done = [each.mark in reviewed[each.contest, each.station] for each in found]
    return (
        tuple(each for each, is_done in zip(found, done, strict=True) if not is_done),
        tuple(each for each, is_done in zip(found, done, strict=True) if is_done),
    )


def _files(draft: Draft, ground: Ground, standings: Mapping[Key, Standing]) -> dict[str, bytes]:
    missing = [key for key in ground.papers if not _is_definitive(standings.get(key))]
    if missing or not ground.papers:
        raise Refused("not-definitive", papers=len(missing))
    papers = _papers(ground, standings)
    reviewed = {key: standing.reviewed for key, standing in standings.items()}
    waiting, _ = suspects_of(draft, ground, papers, reviewed)
    if waiting:
        raise Refused("not-reviewed", findings=len(waiting))
    return paper_files(papers, ground.form, _expected(ground))


def _expected(ground: Ground) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for contest, _ in ground.papers:
        numbers[contest] = numbers.get(contest, 0) + 1
    return numbers


def paper_in(ground: Ground, key: Key, figures: Figures) -> TypedPaper:
    """A definitive paper as the files and the screen need it."""
    contest, station = key
    return TypedPaper(contest, station, ground.stations[station].territory, effective(ground.sheets[contest], figures))


def _papers(ground: Ground, standings: Mapping[Key, Standing]) -> list[TypedPaper]:
    return [
        paper_in(ground, key, standing.figures())
        for key, standing in standings.items()
        if key[1] in ground.stations and _is_definitive(standing)
    ]


def _is_definitive(standing: Standing | None) -> bool:
    return standing is not None and standing.state is State.DEFINITIVE


def _closed(
    rows: Iterable[_Held], ground: Ground, standings: Mapping[Key, Standing], by: User, at: datetime
) -> list[_Held]:
    """Close every paper that is open, and give all as they stand then. Written in bulk: there may be ten thousand."""
    act = Act(Kind.CLOSE, str(by.pk), at)
    told, acts, heads = [], list[Mapping[str, Any]](), dict[int, str]()
    for row in rows:
        standing = standings.get(row.key)
        if row.is_closed or standing is None or not _is_definitive(standing):
            told.append(row)
            continue
        number = do(standing, act, ground.sheets[row.contest]).version
        head = chained(row.head, number, act)
        heads[row.pk] = head
        acts.append(
            {"paper_id": row.pk, "number": number, "kind": act.kind.value, "by_id": by.pk, "at": at, "body": {},
             "sha256": head}
        )  # fmt: skip
        told.append(row._replace(version=number, head=head, is_closed=True))
    insert(PaperAct, acts)
    change(StationPaper, "head", heads)
    keys = list(heads)
    for start in range(0, len(keys), _BATCH):
        StationPaper.objects.filter(pk__in=keys[start : start + _BATCH]).update(
            version=F("version") + 1, held_until=None, is_closed=True, changed_at=at
        )
    return told


def _seal(draft: Draft, papers: Sequence[_Held], files: Mapping[str, bytes], by: User, at: datetime) -> None:
    """Commit to the acts and the files, without a word of which election they are of."""
    chain = "\n".join(f"{each.contest} {each.station} {each.version} {each.head}" for each in papers)
    body = {
        "election": draft.election,
        "papers": len(papers),
        "acts": sum(each.version for each in papers),
        "acts_sha256": digest(chain.encode()),
        "files": {name: digest(content) for name, content in files.items()},
    }
    salt = token_bytes(32)
    statement = sealed_statement(token_hex(16), body, salt)
    author = sign_as(person=by, act=roles.Act.PREPARE, council=draft.council, at=at)
    # The council of a draft is not told either: the jurisdiction is that of the record.
    act = RecordAct(jurisdiction=settings.RECORD_ORIGIN, author=author, time=at)
    entry = append([statement], act).start
    SealedTyping.objects.create(draft=draft, subject=statement.subject, entry=entry, salt=salt, body=body)
    sign_checkpoint(at)
