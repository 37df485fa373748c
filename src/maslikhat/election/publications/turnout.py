"""Turnout by the hour: voters do not leave the count again, so a figure that falls is a mistake somewhere.

Which of the two figures is wrong is not proved by the fall alone.
"""

from collections.abc import Iterator
from itertools import pairwise

from maslikhat.election.case import PrintedShare
from maslikhat.election.publications.causes import other_figures
from maslikhat.election.publications.ledger import Ledger
from maslikhat.election.publications.model import Contradiction, Key, Proof, Verdict, Version


def falling_turnouts(ledger: Ledger) -> Iterator[Contradiction]:
    """Every fall of turnout between two hours of one territory, with what may explain either figure."""
    for territory in dict.fromkeys(key.territory for key in ledger.settled if key.figure == "turnout" and key.at):
        hours = sorted(
            (key.at, key, value)
            for key, value in ledger.settled.items()
            if key.figure == "turnout" and key.territory == territory and key.at and isinstance(value, PrintedShare)
        )
        for (_, before, high), (_, after, low) in pairwise(hours):
            if low.share < high.share:
                yield fall(ledger, before, high, after, low)


def fall(ledger: Ledger, before: Key, high: PrintedShare, after: Key, low: PrintedShare) -> Contradiction:
    """The contradiction between two hours; its versions are the figures of both."""
    facts = {"before": before.at, "after": after.at, "high": str(high), "low": str(low)}
    causes = (*other_figures(ledger, before, high), *other_figures(ledger, after, low))
    versions = (*ledger.versions[before], *ledger.versions[after])
    return Contradiction(
        key=Key(after.contest, after.figure, after.option, after.territory, after.at),
        versions=tuple(Version(version.value, version.sources) for version in versions),
        verdict=Verdict.OPEN,
        right=None,
        wrong=(),
        proofs=(Proof("turnout-falls", facts), *causes),
    )
