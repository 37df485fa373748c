"""Reads and checks the papers of a case. Loaded only for a case that has them: it brings the engine."""

from dataclasses import dataclass
from pathlib import Path

from maslikhat.basics.errors import BadInput, Fault
from maslikhat.election.case.model import Case
from maslikhat.election.model import LISTS, OptionKind, Tally
from maslikhat.election.opening.watching import Stage, Watch, unwatched
from maslikhat.election.protocols.check import CheckReport, check, warnings_of
from maslikhat.election.protocols.doubt import Doubt, votes_in_doubt
from maslikhat.election.protocols.faultfinder import Known
from maslikhat.election.protocols.findings import Broken
from maslikhat.election.protocols.form import ACROSS, Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.load import read_protocols
from maslikhat.election.protocols.mappingfile import read_publication
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.protocols.strangers import strangers
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


def read_papers_of(case: Case, watch: Watch = unwatched) -> CheckedPapers:
    """Read, check and sum the papers of a case. Raises BadInput with every fault of the file."""
    publication, form = read_publication(case.folder, _form)
    options = [option.id for option in case.options]
    contests = [LISTS, *(each.id for each in case.constituencies)]
    files = len(publication.files)
    known = Known(options=options, contests=contests)
    papers = read_protocols(publication, form, known, lambda name, at: watch(Stage.READ, name, at, files))
    day_form, ballots = form.on(case.date), ballots_of(case)
    reports: list[CheckReport] = []
    looks: list[Broken] = []
    for number, each in enumerate(papers, 1):
        watch(Stage.CHECK, each.file.name, number, files)
        reports.append(check(each, day_form))
        watch(Stage.COMPARE, each.file.name, number, files)
        looks += warnings_of(each, day_form, only=ACROSS)
        looks += strangers(each, day_form, ballots)
    watch(Stage.SUM, "", 1, 1)
    tallies = tabulate(papers, form, publication)
    held = _held(case, tallies, papers, form)
    return CheckedPapers(day_form, tuple(reports), tuple(looks), tallies, papers, held)


def faults_of_papers(folder: Path) -> list[Fault]:
    """The faults of the papers of a case that is itself faulty, so that its options cannot be held against them."""
    try:
        publication, form = read_publication(folder, _form)
        read_protocols(publication, form)
    except BadInput as broken:
        return list(broken.faults)
    return []


def ballots_of(case: Case) -> dict[str, set[str]]:
    """Who stands in each contest of which that is known: the lists, and the candidates of a constituency."""
    lists = (OptionKind.LIST, OptionKind.COALITION)
    against = {each.id for each in case.options if each.kind is OptionKind.AGAINST_ALL}
    ballots = {LISTS: {each.id for each in case.options if each.kind in lists}}
    for person in case.people:
        if person.constituency:
            ballots.setdefault(person.constituency, set()).add(person.option)
    return {contest: ballot | against for contest, ballot in ballots.items() if ballot}


def _form(form_id: str) -> Form:
    return find_form(form_id, RULES)


def _held(case: Case, tallies: tuple[Tally, ...], papers: tuple[Papers, ...], form: Form) -> HeldSums:
    """Sums by territory are made only where a figure of a territory was printed."""
    told = any(each.territory for each in case.published)
    placed = [each for each in papers if each.file.territory] if told else []
    return hold_sums(case, tallies, tabulate_territories(placed, form), form)
