"""Everything that a check of one case finds, gathered once for every form of output."""

from dataclasses import dataclass

from maslikhat.election.opening import Opened
from maslikhat.election.opening.structure import Structure, structure_of
from maslikhat.election.publications import Contradiction, find_contradictions
from maslikhat.pages.standing import Eligibility, eligibility_of


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found beside the papers, and the number of all findings."""

    contradictions: tuple[Contradiction, ...]
    eligibility: Eligibility | None
    structure: Structure | None
    in_papers: int

    @property
    def findings(self) -> int:
        """Faults of the papers and of their sums, contradictions, candidates against the rules, sums refuted."""
        judged = self.eligibility.findings if self.eligibility else 0
        refuted = len(self.structure.refuted) if self.structure else 0
        return self.in_papers + len(self.contradictions) + judged + refuted


def check_case(opened: Opened) -> Checked:
    """Check a case that was opened. Raises what the law of its structure raises."""
    return Checked(
        find_contradictions(opened.case),
        eligibility_of(opened.case),
        structure_of(opened.case),
        opened.papers.findings if opened.papers else 0,
    )
