"""How many votes the faulty papers leave in doubt, so that it can be held against the margin of a seat.

A bound, not a finding: each unexplained paper counts with its largest residual in votes, and a margin is held against
all of them together, as if every one went the same way. Clerical papers are given apart: a slip explains them, but
which figure it was is seen only on the paper.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from maslikhat.election.protocols.check import CheckReport, FaultyPaper
from maslikhat.election.protocols.clerical import Nature


@dataclass(frozen=True, slots=True)
class Doubt:
    """Papers and votes in doubt: clerical (one slip explains the paper) and unexplained."""

    clerical_papers: int
    clerical_votes: int
    unexplained_papers: int
    unexplained_votes: int

    @property
    def votes(self) -> int:
        """All votes in doubt, explained by a slip or not."""
        return self.clerical_votes + self.unexplained_votes

    def could_change(self, margin: int) -> bool:
        """Whether the unexplained votes reach the votes by which a seat was won."""
        return self.unexplained_votes >= margin


def votes_in_doubt(reports: Iterable[CheckReport], contest: str | None = None) -> Doubt:
    """Sum the residuals of the faulty papers of one contest, or of all."""
    papers = [paper for report in reports for paper in report.faulty if contest in (None, paper.contest)]
    clerical = [paper for paper in papers if paper.nature is Nature.CLERICAL]
    unexplained = [paper for paper in papers if paper.nature is Nature.UNEXPLAINED]
    return Doubt(len(clerical), _votes(clerical), len(unexplained), _votes(unexplained))


def _votes(papers: Iterable[FaultyPaper]) -> int:
    return sum(paper.votes for paper in papers)
