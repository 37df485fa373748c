"""Opens an election for a command or a page: the case, its papers where it has them, the law of its day, the result.

The engine that reads papers is loaded only for a case that has them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from maslikhat.basics.errors import BadInput, Fault, MaslikhatError, Place
from maslikhat.basics.explained import Explained
from maslikhat.election.case.files import PROTOCOLS
from maslikhat.election.case.model import Case
from maslikhat.election.case.reader import read_case
from maslikhat.election.model import Tally
from maslikhat.election.opening.places import set_places
from maslikhat.election.opening.question import faults_of_question
from maslikhat.election.opening.watching import Watch, unwatched
from maslikhat.election.result.elect import elect
from maslikhat.election.result.model import Result
from maslikhat.law.shelf import in_force, open_body

if TYPE_CHECKING:
    from maslikhat.election.opening.papers import CheckedPapers

PAPERS = "maslikhat.election.opening.papers"


class NothingToElect(MaslikhatError):
    """The case has neither votes nor papers: it tells how councils are built, not how one was elected."""

    code = "nothing-to-elect"


@dataclass(frozen=True, slots=True)
class Opened:
    """A case with its papers (None where it has only totals), or with the sums that were made of them before."""

    case: Case
    papers: "CheckedPapers | None"
    summed: tuple[Tally, ...] = ()

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """The counts that seats are computed of: those of the papers, else the published ones."""
        return self.summed or (self.papers.tallies if self.papers else self.case.tallies)


def open_case(folder: Path, watch: Watch = unwatched) -> Opened:
    """Read a case, and its papers if it has them; `watch` is told of long work. Raises BadInput with every fault."""
    try:
        case = read_case(folder)
    except BadInput as broken:
        raise BadInput([*broken.faults, *_faults_beside(folder, broken.faults)]) from None
    if not case.has_protocols:
        return Opened(case, None)
    papers: CheckedPapers = import_module(PAPERS).read_papers_of(case, watch)
    return Opened(case, papers)


def _faults_beside(folder: Path, found: Sequence[Fault]) -> list[Fault]:
    """What else is wrong with a faulty case: its question to the law, and its papers by themselves."""
    beside = faults_of_question(folder, found)
    if (folder / PROTOCOLS).is_file():
        beside += import_module(PAPERS).faults_of_papers(folder)
    return [fault for fault in beside if fault not in found]


def elect_case(opened: Opened) -> Explained[Result]:
    """Compute the seats under the law of the election's day. Raises NothingToElect and what `elect` raises."""
    case = opened.case
    if not opened.tallies:
        raise NothingToElect(Place(file=str(case.folder)), case=case.id)
    try:
        return elect(case, in_force(open_body(case.body), case.date, case.level), opened.tallies)
    except MaslikhatError as error:
        # What the law cannot answer is known deep inside, where no file is; the reader needs the place to mend.
        set_places(error, case.folder)
        raise
