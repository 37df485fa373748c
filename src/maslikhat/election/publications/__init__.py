"""Several published versions of one figure: contradictions are found and, where a checksum proves it, the wrong one."""

from maslikhat.election.publications.find import find_contradictions
from maslikhat.election.publications.model import Contradiction, Proof, Verdict, Version

__all__ = ["Contradiction", "Proof", "Verdict", "Version", "find_contradictions"]
