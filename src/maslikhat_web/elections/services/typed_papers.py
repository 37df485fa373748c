"""Hand typed papers on: the files of the case that they become, and the marks of who looked at the screen.

The way to the public stays one: the files go into the draft, and the draft is published. The chain of acts behind the
papers goes on the record by one hash, so that no typing, reset or correction can be taken out of it afterwards.
"""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from maslikhat.election.case.archive import digest
from maslikhat.election.entry.acts import Act, Kind
from maslikhat.election.entry.moves import do
from maslikhat.election.entry.papers import TypedPaper, paper_files
from maslikhat.election.entry.refusals import Refused
from maslikhat.election.entry.screen import Suspect, screen
from maslikhat.election.entry.sheet import effective
from maslikhat.election.entry.standing import Standing, State
from maslikhat.election.export.entries import Statement
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperAct, StationPaper
from maslikhat_web.elections.selectors.drafts import versions_of
from maslikhat_web.elections.selectors.typing import Ground, Key, ground_of, standings_of
from maslikhat_web.elections.services.drafts import put_file
from maslikhat_web.elections.services.typing import bring_up, chained
from maslikhat_web.records.services import SITE_KEY, append, sign_checkpoint
from maslikhat_web.records.services import Act as RecordAct

_BATCH = 500


def typed_papers(draft: Draft) -> dict[str, bytes]:
    """The definitive papers as the files `typed-papers.csv` and `protocols.toml`. Raises Refused, BadInput.

    Refused as "not-definitive" while a paper is missing, as "not-reviewed" while a finding of the screen is.
    """
    ground = ground_of(draft)
    return _files(draft, ground, standings_of(draft, ground))


@transaction.atomic
def hand_on(*, draft: Draft, by: User, at: datetime) -> dict[str, bytes]:
    """Put the typed papers into the draft, close them, and put their chain on the record. Raises Refused, BadInput."""
    Draft.objects.select_for_update().get(pk=draft.pk)
    ground = ground_of(draft)
    standings = standings_of(draft, ground)
    files = _files(draft, ground, standings)
    versions = versions_of(draft)
    for name, content in files.items():
        put_file(draft=draft, name=name, content=content, seen=versions.get(name, 0), by=by, at=at)
    _close(draft, ground, standings, by, at)
    _record(draft, files, at)
    return files


def suspects_of(draft: Draft, ground: Ground, standings: Mapping[Key, Standing]) -> tuple[Suspect, ...]:
    """What the screen finds among the definitive papers."""
    asked = PaperAct.objects.filter(paper__draft=draft, kind=Kind.ASK.value).values_list(
        "paper__contest", "paper__station", "body"
    )
    differed: dict[Key, list[str]] = {}
    for contest, station, body in asked:
        if _is_definitive(standings.get((contest, station))):
            known = differed.setdefault((contest, station), [])
            known += [name for name in body.get("names", ()) if name not in known]
    return screen(_papers(ground, standings), ground.form, differed)


def unreviewed(suspects: tuple[Suspect, ...], standings: Mapping[Key, Standing]) -> list[Suspect]:
    """The findings of the screen that nobody marked as reviewed."""
    return [each for each in suspects if each.mark not in standings[each.contest, each.station].reviewed]


def _files(draft: Draft, ground: Ground, standings: Mapping[Key, Standing]) -> dict[str, bytes]:
    missing = [key for key in ground.papers if not _is_definitive(standings.get(key))]
    if missing or not ground.papers:
        raise Refused("not-definitive", papers=len(missing))
    waiting = unreviewed(suspects_of(draft, ground, standings), standings)
    if waiting:
        raise Refused("not-reviewed", findings=len(waiting))
    return paper_files(_papers(ground, standings), ground.form, _expected(ground))


def _expected(ground: Ground) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for contest, _ in ground.papers:
        numbers[contest] = numbers.get(contest, 0) + 1
    return numbers


def _whole(ground: Ground, contest: str, standing: Standing) -> dict[str, int | None]:
    return effective(ground.sheets[contest], standing.figures())


def _papers(ground: Ground, standings: Mapping[Key, Standing]) -> list[TypedPaper]:
    return [
        TypedPaper(contest, station, ground.stations[station].territory, _whole(ground, contest, standing))
        for (contest, station), standing in standings.items()
        if station in ground.stations and _is_definitive(standing)
    ]


def _is_definitive(standing: Standing | None) -> bool:
    return standing is not None and standing.state is State.DEFINITIVE


def _close(draft: Draft, ground: Ground, standings: Mapping[Key, Standing], by: User, at: datetime) -> None:
    """Close every paper that is open. Written in bulk: there may be ten thousand."""
    act = Act(Kind.CLOSE, str(by.pk), at)
    rows, acts = [], []
    for paper in StationPaper.objects.select_for_update().filter(draft=draft, is_closed=False):
        key = (paper.contest, paper.station)
        if key not in standings or not _is_definitive(standings[key]):
            continue
        closed = do(standings[key], act, ground.sheets[paper.contest])
        paper.head = chained(paper.head, closed.version, act)
        bring_up(paper, closed, act)
        rows.append(paper)
        acts.append(
            PaperAct(paper=paper, number=closed.version, kind=act.kind.value, by=by, at=at, body={}, sha256=paper.head)
        )
    PaperAct.objects.bulk_create(acts, batch_size=_BATCH)
    StationPaper.objects.bulk_update(
        rows, ["head", "state", "version", "held_until", "is_closed", "changed_at"], batch_size=_BATCH
    )


def _record(draft: Draft, files: Mapping[str, bytes], at: datetime) -> None:
    papers = list(StationPaper.objects.filter(draft=draft).order_by("contest", "station"))
    chain = "\n".join(f"{each.contest} {each.station} {each.version} {each.head}" for each in papers)
    body = {
        "papers": len(papers),
        "acts": sum(each.version for each in papers),
        "acts_sha256": digest(chain.encode()),
        "files": {name: digest(content) for name, content in files.items()},
    }
    statement = Statement("typing", f"{draft.election}/typing", body)
    append([statement], RecordAct(jurisdiction=draft.council, author=SITE_KEY, time=at))
    sign_checkpoint(at)
