"""Copies of stations' papers, and the official paper of a station of a draft beside which a copy stands."""

from collections.abc import Mapping, Sequence

from maslikhat.basics.errors import MaslikhatError
from maslikhat.election.export.entries import StationFigures
from maslikhat.election.opening import Opened, elect_case
from maslikhat.election.opening.figures import station_figures
from maslikhat.election.opening.whatif import with_copy
from maslikhat.election.protocols.form import CheckKind, Form, Severity
from maslikhat.election.protocols.scans import COPY, ScanFile
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.staff import DraftScan, ObserverCopy
from maslikhat_web.elections.selectors.judged import Judged


def copies_of(draft: Draft) -> Sequence[ObserverCopy]:
    """The copies of an election, the newest first."""
    return list(ObserverCopy.objects.filter(draft=draft).select_related("by", "published").order_by("-at", "-pk"))


def copy_of(draft: Draft, key: int) -> ObserverCopy | None:
    """One copy of this election."""
    return ObserverCopy.objects.filter(draft=draft, pk=key).select_related("by", "published", "draft").first()


def official_paper(judged: Judged, contest: str, station: str) -> StationFigures | None:
    """The official paper of a station on a contest, as the files have it now."""
    papers = judged.opened.papers if judged.opened else None
    found = station_figures(papers.papers) if papers else iter(())
    return next((each for each in found if (each.contest, each.station) == (contest, station)), None)


def figures_of(copy: ObserverCopy, territory: str | None) -> StationFigures:
    """A copy as figures."""
    return StationFigures(copy.contest, copy.station, territory, copy.lines, copy.votes, copy.against_all)


def scans_of_copy(copy: ObserverCopy) -> tuple[ScanFile, ...]:
    """The scan that was brought with a copy; where the hash was typed by hand there is no file of it."""
    place = {"kind": COPY, "contest": copy.contest, "station": copy.station, "sha256": copy.scan_sha256}
    rows = DraftScan.objects.filter(draft_id=copy.draft_id, **place) if copy.scan_sha256 else DraftScan.objects.none()
    return tuple(ScanFile(*row) for row in rows.values_list("sha256", "media_type", "size"))


def seats_if(judged: Judged, official: StationFigures, copy: StationFigures) -> Mapping[str, int] | MaslikhatError:
    """All seats if the copy were right; the error where the law then has no answer."""
    if judged.opened is None:
        return {}
    tallies = with_copy(judged.opened.tallies, official, copy)
    try:
        return elect_case(Opened(judged.opened.case, None, tallies)).value.total_seats
    except MaslikhatError as error:
        return error


def broken_by(form: Form, paper: StationFigures) -> dict[str, int]:
    """The relations that make a paper faulty and that this one breaks, with their residuals."""
    figures = {**paper.lines, "votes": sum(paper.votes.values()), "against_all": paper.against_all or 0}
    errors = [r for r in form.relations if r.severity is Severity.ERROR and r.check is CheckKind.FORMULA]
    return {r.id: residual for r in errors if (residual := r.residual(figures)) is not None}
