"""What waits beside the files of a draft: typed papers and approved corrections that would not be published.

Held by figures, not by marks of who handed what on: a paper is in when the files say of it what was typed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet

from maslikhat.election.entry.sheet import VOTES_PREFIX
from maslikhat.election.entry.standing import State
from maslikhat.election.export.entries import StationFigures
from maslikhat.election.model import AGAINST_ALL
from maslikhat.election.opening import Opened
from maslikhat.election.opening.figures import station_figures
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.models.typing import PaperCorrection, StationPaper


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a publication now would be made without. `outside` are the rows of papers that the files do not hold.

    `undecided` corrections are told; nothing waits for them.
    """

    outside: frozenset[int] = frozenset()
    papers: int = 0
    corrections: int = 0
    undecided: int = 0

    @property
    def is_left_out(self) -> bool:
        """Whether something would be left out."""
        return bool(self.outside)


def waiting_in(draft: Draft, opened: Opened | None) -> Waiting:
    """What waits beside the case that the files of a draft make."""
    if not _definitive(draft).exists():
        return Waiting()
    papers = opened.papers.papers if opened and opened.papers else ()
    return waiting_of(draft, station_figures(papers))


def waiting_of(draft: Draft, papers: Iterable[StationFigures]) -> Waiting:
    """What waits beside these papers; two queries, whatever their number."""
    held = {(each.contest, each.station): each for each in papers}
    typed = _definitive(draft).values_list("pk", "contest", "station", "figures")
    outside = frozenset(
        pk for pk, contest, station, figures in typed if not _says(held.get((contest, station)), figures)
    )
    rows = PaperCorrection.objects.filter(paper__draft=draft, published=None)
    found = list(rows.values_list("paper_id", "is_approved", "decided_by"))
    corrected = [paper for paper, is_approved, _ in found if is_approved and paper in outside]
    undecided = sum(decided_by is None for _, _, decided_by in found)
    return Waiting(outside, len(outside - set(corrected)), len(corrected), undecided)


def approved_corrections(draft: Draft, waiting: Waiting) -> list[PaperCorrection]:
    """The approved corrections that the files hold and that are not published yet, in the order of papers."""
    rows = PaperCorrection.objects.filter(paper__draft=draft, published=None, is_approved=True)
    rows = rows.exclude(paper_id__in=waiting.outside).select_related("paper", "requested_by", "decided_by")
    return list(rows.order_by("paper__contest", "paper__station", "number"))


def entry_of_correction(draft: Draft, contest: str, station: str, number: int) -> int | None:
    """The entry of the record that holds a correction; None while it is not published."""
    rows = PaperCorrection.objects.filter(
        paper__draft=draft, paper__contest=contest, paper__station=station, number=number
    )
    return rows.values_list("published__entry", flat=True).first()


def _definitive(draft: Draft) -> QuerySet[StationPaper]:
    return StationPaper.objects.filter(draft=draft, state=State.DEFINITIVE.value)


def _says(paper: StationFigures | None, typed: dict[str, int | None]) -> bool:
    """Whether a paper of the files has every figure as typed; a blank one may be a zero by the form."""
    if paper is None:
        return False
    return all(
        _figure(paper, key) == value or (value is None and not _figure(paper, key)) for key, value in typed.items()
    )


def _figure(paper: StationFigures, key: str) -> int | None:
    if not key.startswith(VOTES_PREFIX):
        return paper.lines.get(key)
    option = key.removeprefix(VOTES_PREFIX)
    return paper.against_all if option == AGAINST_ALL else paper.votes.get(option)
