"""What a copy of one station's paper would change: its figures beside the official ones, and the counts with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from maslikhat.election.export.entries import StationFigures
from maslikhat.election.model import AGAINST_ALL, Tally


@dataclass(frozen=True, slots=True)
class LineDifference:
    """One line or option, as it stands on the official paper and on the copy; None where a paper has it not."""

    name: str
    is_option: bool
    official: int | None
    copy: int | None

    @property
    def differs(self) -> bool:
        """Whether the two say different things; a line that the copy leaves out says nothing."""
        return self.copy is not None and self.copy != self.official


def differences_of(official: StationFigures, copy: StationFigures) -> tuple[LineDifference, ...]:
    """Every line and every option of either paper, the options first."""
    options = dict.fromkeys((*official.votes, *copy.votes))
    made = [LineDifference(name, True, official.votes.get(name), copy.votes.get(name)) for name in options]
    if official.against_all is not None or copy.against_all is not None:
        made.append(LineDifference(AGAINST_ALL, True, official.against_all, copy.against_all))
    lines = dict.fromkeys((*official.lines, *copy.lines))
    made += [LineDifference(name, False, official.lines.get(name), copy.lines.get(name)) for name in lines]
    return tuple(made)


def with_copy(tallies: Sequence[Tally], official: StationFigures, copy: StationFigures) -> tuple[Tally, ...]:
    """The counts with the copy in place of the official paper. What the copy leaves out stays as it is."""
    moved = {
        each.name: (each.copy or 0) - (each.official or 0) for each in differences_of(official, copy) if each.differs
    }
    return tuple(_moved(tally, moved) if tally.contest == official.contest else tally for tally in tallies)


def _moved(tally: Tally, by: Mapping[str, int]) -> Tally:
    return replace(
        tally,
        votes={name: count + by.get(name, 0) for name, count in tally.votes.items()},
        against_all=None if tally.against_all is None else tally.against_all + by.get(AGAINST_ALL, 0),
        lines={name: count + by.get(name, 0) for name, count in tally.lines.items()},
    )
