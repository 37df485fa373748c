"""Reads and checks the papers of a case. Loaded only for a case that has them: it brings the engine."""

from dataclasses import dataclass

from maslikhat.election.case.model import Case
from maslikhat.election.model import LISTS, OptionKind, Tally
from maslikhat.election.protocols.check import CheckReport, check, warnings_of
from maslikhat.election.protocols.doubt import Doubt, votes_in_doubt
from maslikhat.election.protocols.faultfinder import Known
from maslikhat.election.protocols.findings import Broken
from maslikhat.election.protocols.form import ACROSS, Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.load import read_protocols
from maslikhat.election.protocols.mappingfile import read_publication
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.tabulation.held import HeldSums, hold_sums
from maslikhat.election.tabulation.tally import tabulate, tabulate_territories
from maslikhat.law.shelf import RULES


@dataclass(frozen=True, slots=True)
class CheckedPapers:
    """The papers of a case: their form, what the check found, what asks for a look, their sums by contest,
    the papers themselves, and their sums held against what was printed.
    """

    form: Form
    reports: tuple[CheckReport, ...]
    looks: tuple[Broken, ...]
    tallies: tuple[Tally, ...]
    papers: tuple[Papers, ...]
    held: HeldSums

    @property
    def faulty(self) -> int:
        """How many papers break a relation."""
        return sum(len(report.faulty) for report in self.reports)

    @property
    def findings(self) -> int:
        """All faults of the papers: faulty ones, papers too many, printed sums that they refute."""
        return self.faulty + self.held.findings

    @property
    def doubt(self) -> Doubt:
        """The votes that faulty papers leave in doubt."""
        return votes_in_doubt(self.reports)


def read_papers_of(case: Case) -> CheckedPapers:
    """Read, check and sum the papers of a case. Raises BadInput with every fault of the file."""
    publication, form = read_publication(case.folder, lambda form_id: find_form(form_id, RULES))
    options = [option.id for option in case.options if option.kind is not OptionKind.AGAINST_ALL]
    contests = [LISTS, *(each.id for each in case.constituencies)]
    papers = read_protocols(publication, form, Known(options=options, contests=contests))
    day_form = form.on(case.date)
    reports = tuple(check(each, day_form) for each in papers)
    looks = tuple(found for each in papers for found in warnings_of(each, day_form, only=ACROSS))
    tallies = tabulate(papers, form, publication)
    return CheckedPapers(day_form, reports, looks, tallies, papers, _held(case, tallies, papers, form))


def _held(case: Case, tallies: tuple[Tally, ...], papers: tuple[Papers, ...], form: Form) -> HeldSums:
    """Sums by territory are made only where a figure of a territory was printed."""
    told = any(each.territory for each in case.published)
    placed = [each for each in papers if each.file.territory] if told else []
    return hold_sums(case, tallies, tabulate_territories(placed, form))
