"""Publish an election: read and check the whole case, compute its seats, put all of it on the record, show it.

One transaction: either all of it stands in the record and on the site, or nothing does.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from maslikhat.election.case.archive import digest, unpacked
from maslikhat.election.export.document import exact, result_document, tally_document
from maslikhat.election.export.entries import (
    Statement,
    StationFigures,
    paper_statement,
    result_statement,
    statements,
    tally_statement,
    withdrawal_statement,
)
from maslikhat.election.export.staffwork import OFFICIAL
from maslikhat.election.model import Tally
from maslikhat.election.opening import Opened, elect_case, open_case
from maslikhat.election.opening.figures import station_figures
from maslikhat.election.opening.papers import CheckedPapers
from maslikhat.election.protocols.check import FaultyPaper
from maslikhat.election.protocols.natural import paper_key
from maslikhat.election.protocols.scans import LOTS, PAPER, scans_in
from maslikhat.election.result.model import Result
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.services.beside import Beside
from maslikhat_web.records.services import Act, append, sign_checkpoint
from maslikhat_web.shared.bulk import Row, insert
from maslikhat_web.shared.database import one_act
from maslikhat_web.shared.state import bump

Hold = Callable[[tuple[StationFigures, ...]], Beside]
_Key = tuple[str, str]
_KEYS = ("contest", "station")
_BATCH = 500


@dataclass(frozen=True, slots=True)
class _Made:
    """What is computed before anything is written."""

    opened: Opened
    result: Result
    document: Mapping[str, Any]
    papers: tuple[StationFigures, ...]
    sheets: tuple[Mapping[str, Any], ...]


def publish(
    *, archive: bytes, name: str, author: str, at: datetime, reason: str = "", hold: Hold | None = None
) -> Publication:
    """Publish the case in `archive` (a packed folder). `name` names it in messages; `author` is a key of the record.

    `hold` is called first within the transaction, with the papers: what it raises stops the publication, what it writes
    stands with it, what it gives is published beside.
    Raises BadInput with every fault of its files, NothingToElect, what `elect` raises, and DatabaseBusy; nothing is
    written then.
    """
    with unpacked(archive, name) as folder:
        made = _make(open_case(folder), folder)
    case = made.opened.case
    with one_act():
        beside = hold(made.papers) if hold is not None else Beside()
        before = Publication.objects.select_for_update().filter(election=case.id)
        changed = _changed(case.id, made.papers)
        withdrawn = _withdrawn(case.id, made.papers)
        papers = [paper_statement(case, paper, OFFICIAL) for paper in changed]
        papers += [withdrawal_statement(case, contest, station, OFFICIAL) for contest, station in withdrawn]
        result = result_statement(made.result, digest(_bytes(made.document)))
        act = Act(jurisdiction=case.body, author=author, time=at, reason=reason)
        entries = append((*papers, *beside.statements, *_told(made, digest(archive)), result), act)
        number = before.count() + 1
        before.filter(is_current=True).update(is_current=False)
        place = {"first_entry": entries.start, "last_entry": entries.stop - 1}
        publication = Publication.objects.create(
            **_facts(made, archive), number=number, published_at=at, reason=reason, left_out=beside.left_out, **place
        )
        _write_papers(publication, changed, made.opened.papers)
        _close(publication, withdrawn)
        beside.done(publication, entries.start + len(papers))
        sign_checkpoint(at)
        bump(case.id)
    return publication


def _make(opened: Opened, folder: Path) -> _Made:
    explained = elect_case(opened)
    papers = tuple(station_figures(opened.papers.papers, scans_in(folder, PAPER))) if opened.papers else ()
    brought, drawn = scans_in(folder, LOTS), {each.contest: each.sheet for each in opened.case.lots}
    sheets = (
        {"contest": contest, **asdict(file)}
        for (contest, _), files in brought.items()
        for file in files
        if file.sha256 == drawn.get(contest)
    )
    return _Made(opened, explained.value, result_document(explained), papers, tuple(sheets))


def _told(made: _Made, archive_sha256: str) -> Iterable[Statement]:
    """Rules and ballot; the published counts where there are no papers of them."""
    yield from statements(made.result, archive_sha256)
    with_papers = {paper.contest for paper in made.papers}
    for contest, tally in made.result.tallies.items():
        if contest not in with_papers:
            yield tally_statement(made.opened.case, tally)


def _facts(made: _Made, archive: bytes) -> dict[str, Any]:
    case, result = made.opened.case, made.result
    seats = {option: count for option, count in result.total_seats.items() if count}
    return {
        "election": case.id,
        "body": case.body,
        "level": case.level or "",
        "day": case.date,
        "state": case.state.value,
        "title": {language: case.title[language] for language in ("kk", "ru", "en")},
        "headline": {"seats": seats, "lists": dict(result.list_seats)},
        "archive": archive,
        "archive_sha256": digest(archive),
        "tallies": [_kept(tally) for tally in result.tallies.values()],
        "result": json.loads(_bytes(made.document)),
        "balance": _check_of(made.opened.papers),
        "sheets": list(made.sheets),
        "is_current": True,
    }


def _kept(tally: Tally) -> dict[str, Any]:
    """A tally as it is stored: pairs keep the order of the paper, which PostgreSQL's objects do not."""
    pairs = {"votes": list(tally.votes.items()), "lines": list(tally.lines.items())}
    return {"contest": tally.contest, **tally_document(tally), **pairs}


def _check_of(papers: CheckedPapers | None) -> Mapping[str, Any] | None:
    """How many papers were checked and are out of balance, and by which relations."""
    if papers is None:
        return None
    counts = [count for report in papers.reports for count in report.counts if count.broken]
    return {
        "papers": sum(report.papers for report in papers.reports),
        "faulty": papers.faulty,
        "relations": {count.relation.id: count.broken for count in counts},
    }


def _changed(election: str, papers: Iterable[StationFigures]) -> tuple[StationFigures, ...]:
    """The papers that are new, or differ from the ones published."""
    standing: dict[_Key, tuple[Any, ...]] = {
        (contest, station): tuple(rest)
        for contest, station, *rest in PublishedPaper.objects.filter(
            election=election, closed_by=None, origin=OFFICIAL
        ).values_list("contest", "station", "lines", "votes", "against_all", "scans")
    }
    return tuple(paper for paper in papers if standing.get((paper.contest, paper.station)) != _told_by(paper))


def _told_by(paper: StationFigures) -> tuple[Any, ...]:
    return dict(paper.lines), dict(paper.votes), paper.against_all, [asdict(each) for each in paper.scans]


def _withdrawn(election: str, papers: Iterable[StationFigures]) -> tuple[_Key, ...]:
    """The papers that stand as published and are no longer among those of the election."""
    told = {(paper.contest, paper.station) for paper in papers}
    standing = PublishedPaper.objects.filter(election=election, closed_by=None, origin=OFFICIAL)
    return tuple(key for key in standing.order_by(*_KEYS).values_list(*_KEYS) if key not in told)


def _close(publication: Publication, withdrawn: Iterable[_Key]) -> None:
    standing = PublishedPaper.objects.filter(election=publication.election, closed_by=None, origin=OFFICIAL)
    for contest, station in withdrawn:
        standing.filter(contest=contest, station=station).update(closed_by=publication)


def _write_papers(publication: Publication, changed: tuple[StationFigures, ...], papers: CheckedPapers | None) -> None:
    """Add the new versions and close those that they replace. Their entries are the first of the publication."""
    if papers is None or not changed:
        return
    faulty = {(each.contest, each.place.item or ""): each for report in papers.reports for each in report.faulty}
    rows = PublishedPaper.objects.filter(election=publication.election, origin=OFFICIAL).order_by("version")
    versions = {(contest, station): version for contest, station, version in rows.values_list(*_KEYS, "version")}
    told = {(paper.contest, paper.station) for paper in changed}
    standing = rows.filter(closed_by=None).values_list(*_KEYS, "pk")
    replaced = [key for contest, station, key in standing if (contest, station) in told]
    for at in range(0, len(replaced), _BATCH):
        PublishedPaper.objects.filter(pk__in=replaced[at : at + _BATCH]).update(closed_by=publication)
    made = [
        _row(paper, publication, entry, versions.get((paper.contest, paper.station), 0) + 1, faulty)
        for entry, paper in enumerate(changed, publication.first_entry)
    ]
    insert(PublishedPaper, made)


def _row(
    paper: StationFigures, publication: Publication, entry: int, version: int, faulty: Mapping[_Key, FaultyPaper]
) -> Row:
    found = faulty.get((paper.contest, paper.station))
    broken = {each.relation.id: each.residual for each in found.broken} if found else {}
    return {
        "election": publication.election,
        "contest": paper.contest,
        "station": paper.station,
        "sort_key": paper_key(paper.contest, paper.station),
        "territory": paper.territory or "",
        "version": version,
        "origin": OFFICIAL,
        "lines": dict(paper.lines),
        "votes": dict(paper.votes),
        "against_all": paper.against_all,
        "broken": broken,
        "is_faulty": bool(broken),
        "scans": [asdict(each) for each in paper.scans],
        "reason": "",
        "published_by_id": publication.pk,
        "closed_by_id": None,
        "entry": entry,
    }


def _bytes(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False, sort_keys=True, default=exact).encode()
