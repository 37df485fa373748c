"""What two finished typings come to, and which errors of a typing nobody has settled."""

from dataclasses import replace

from maslikhat.election.entry.findings import findings, print_of
from maslikhat.election.entry.sheet import Figures, Sheet
from maslikhat.election.entry.standing import Standing, State


def unaccepted(standing: Standing, sheet: Sheet, figures: Figures) -> tuple[str, ...]:
    """The codes of errors that were not settled for these very figures."""
    return tuple(
        each.code
        for each in findings(sheet, figures)
        if each.is_error and print_of(sheet, figures, each) not in standing.accepted
    )


def compared(standing: Standing, sheet: Sheet) -> Standing:
    """The paper after both typings are finished: definitive only if they are equal and clean."""
    apart = standing.differences(sheet)
    if apart:
        return replace(standing, state=State.DIFFERENT, contested=frozenset(apart))
    if standing.first is not None and unaccepted(standing, sheet, standing.first.figures):
        return replace(standing, state=State.UNBALANCED, contested=frozenset(sheet.fields))
    return replace(standing, state=State.DEFINITIVE, contested=frozenset())
