"""Where a wrong figure may have come from: another line, a difference of two lines, another territory, moved seats.

Possible causes, never proofs.
"""

from collections.abc import Iterator
from itertools import permutations

from maslikhat.election.publications.ledger import Ledger
from maslikhat.election.publications.model import Facts, Figure, Key, Proof
from maslikhat.election.publications.slips import find_slip

LINES = ("registered", "received_ballot", "took_part", "sum", "valid", "invalid")


def find_causes(ledger: Ledger, key: Key, right: Figure | None, wrong: Figure) -> Iterator[Proof]:
    """Every cause that would explain the wrong figure."""
    slip = find_slip(right, wrong) if right is not None else None
    if slip is not None:
        yield slip
    yield from other_hours(ledger, key, right, wrong)
    yield from other_figures(ledger, key, wrong)
    if isinstance(wrong, int):
        yield from differences(ledger, key, wrong)


def other_hours(ledger: Ledger, key: Key, right: Figure | None, wrong: Figure) -> Iterator[Proof]:
    """A slip from what the same figure was at another hour: 12,320,550 for 12,032,550 at the opening of the poll."""
    for other, value in ledger.settled.items():
        same = (other.contest, other.figure, other.option, other.territory) == (
            key.contest,
            key.figure,
            key.option,
            key.territory,
        )
        if same and other.at != key.at and isinstance(wrong, int) and value != right:
            slip = find_slip(value, wrong)
            if slip is not None:
                yield Proof(slip.kind, {**slip.facts, "at": other.at})


def other_figures(ledger: Ledger, key: Key, wrong: Figure) -> Iterator[Proof]:
    """Another settled figure of the same contest, or the same figure of another territory, with this very value."""
    for other, value in ledger.settled.items():
        is_line = {key.option, other.option, key.territory, other.territory} == {None}
        is_copy = key.territory is not None and other.territory is not None
        comparable = other.contest == key.contest and other != key and other.at == key.at
        if value == wrong and comparable and (is_copy or (is_line and other.figure != key.figure)):
            yield Proof(
                "equals-other-figure", {"value": str(wrong), "figure": other.figure, "territory": other.territory}
            )


def differences(ledger: Ledger, key: Key, wrong: int) -> Iterator[Proof]:
    """Two lines of the paper whose difference is this very number: took part less counted votes, and the like."""
    for more, less in permutations(LINES, 2):
        one, other = ledger.number(Key(key.contest, more)), ledger.number(Key(key.contest, less))
        if one is not None and other is not None and wrong and one - other == wrong:
            facts: Facts = {"value": str(wrong), "minuend": more, "subtrahend": less, "more": one, "less": other}
            yield Proof("equals-difference", facts)
