"""Turnout as a form defines it: which lines of a tally took part, and which could have. No engine is needed for it."""

from dataclasses import dataclass
from fractions import Fraction

from maslikhat.election.model import Tally
from maslikhat.election.protocols.form import Form


@dataclass(frozen=True, slots=True)
class Turnout:
    """Those who took part and those who could, as counts; `of` and `by` name the lines that were added for each."""

    took_part: int
    could: int
    by: tuple[str, ...]
    of: tuple[str, ...]

    @property
    def share(self) -> Fraction | None:
        """The turnout as an exact part of one; None where nobody could vote."""
        return Fraction(self.took_part, self.could) if self.could else None


def turnout(tally: Tally, form: Form) -> Turnout | None:
    """The turnout of a tally as its form defines it; None where the papers do not carry the lines."""
    by, of = form.turnout
    if not set(by) | set(of) <= set(tally.lines):
        return None
    return Turnout(sum(tally.lines[line] for line in by), sum(tally.lines[line] for line in of), by, of)
