"""Find every contradiction of a case, settle those that a checksum decides, and say what may have caused them.

A settled figure may decide another, so the checks are made again until nothing new is settled. Prose stands in
`wording`; here is only what is the case.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Final

from maslikhat.election.case import Case, PrintedShare
from maslikhat.election.publications.causes import find_causes
from maslikhat.election.publications.checksums import (
    Check,
    Finding,
    check_value,
    rounded_share,
    share_of_votes,
    sum_of_options,
)
from maslikhat.election.publications.ledger import Ledger, open_ledger
from maslikhat.election.publications.model import Contradiction, Figure, Key, Proof, Verdict
from maslikhat.election.publications.turnout import falling_turnouts

CHECKS_OF_ONE: Final[dict[str, Check]] = {"share": share_of_votes, "sum": sum_of_options}

Findings = dict[Figure, list[Finding]]


def find_contradictions(case: Case) -> tuple[Contradiction, ...]:
    """Every figure of the case whose published versions cannot all be right."""
    ledger = open_ledger(case)
    disputed = [key for key, versions in ledger.versions.items() if len(versions) > 1]
    settle(case, ledger, disputed)
    found = [contradiction(case, ledger, key) for key in disputed]
    found += [wrong for key in list(ledger.versions) if key not in disputed and (wrong := alone(case, ledger, key))]
    return (*cancelling(found), *falling_turnouts(ledger))


def settle(case: Case, ledger: Ledger, disputed: list[Key]) -> None:
    """Settle what checksums decide, again until nothing new is settled."""
    undecided = list(disputed)
    while undecided:
        decided = {key: right for key in undecided if (right := decide(findings_of(case, ledger, key))) is not None}
        ledger.settled.update(decided)
        if not decided:
            return
        undecided = [key for key in undecided if key not in decided]


def findings_of(case: Case, ledger: Ledger, key: Key) -> Findings:
    """The checksums of each version of a figure."""
    return {version.value: check_value(case, ledger, key, version.value) for version in ledger.versions[key]}


def decide(findings: Findings) -> Figure | None:
    """The one version for which every checksum holds while one fails for each of the others; else None."""
    clear = [value for value, made in findings.items() if made and all(finding.holds for finding in made)]
    failed = [value for value, made in findings.items() if any(not finding.holds for finding in made)]
    return clear[0] if len(clear) == 1 and len(failed) == len(findings) - 1 else None


def contradiction(case: Case, ledger: Ledger, key: Key) -> Contradiction:
    """What is known of one disputed figure."""
    findings = findings_of(case, ledger, key)
    right = ledger.settled.get(key)
    wrong = tuple(value for value in findings if right is not None and value != right)
    suspects = wrong or tuple(findings)
    causes = [cause for value in suspects for cause in find_causes(ledger, key, right, value)]
    if right is None:
        causes += [cause for value in findings for cause in numerators(ledger, key, value)]
    proofs = (*(told(finding) for made in findings.values() for finding in made), *causes)
    verdict = Verdict.PROVED if right is not None else Verdict.OPEN
    return Contradiction(key, ledger.versions[key], verdict, right, wrong, proofs)


def alone(case: Case, ledger: Ledger, key: Key) -> Contradiction | None:
    """A share or a sum with one print that the votes do not give: open, for the votes may be the wrong ones."""
    check = CHECKS_OF_ONE.get(key.figure)
    (version,) = ledger.versions[key]
    failed = [finding for finding in check(case, ledger, key, version.value) if not finding.holds] if check else []
    if not failed:
        return None
    return Contradiction(key, (version,), Verdict.OPEN, None, (), tuple(told(finding) for finding in failed))


def told(finding: Finding) -> Proof:
    """The proof of a checksum, with how it came out."""
    return replace(finding.proof, holds=finding.holds)


def cancelling(found: list[Contradiction]) -> list[Contradiction]:
    """Name the errors of one source in seats that cancel each other: its own sum holds, and hides both."""
    return [replace(one, proofs=(*one.proofs, *cancelled_by(one, found))) for one in found]


def cancelled_by(one: Contradiction, found: list[Contradiction]) -> Iterator[Proof]:
    """The errors of the same source in the same figure that undo the error of `one`."""
    for other in found:
        if (other.contest, other.figure) != (one.contest, one.figure) or other is one:
            continue
        for (source, error), (twin, opposite) in product(errors_in(one), errors_in(other)):
            if source == twin and error == -opposite:
                yield Proof("errors-cancel", {"source": source, "option": other.option, "error": error})


def errors_in(contradiction: Contradiction) -> list[tuple[str, int]]:
    """By how much each source is off in a proved figure of seats."""
    if not contradiction.figure.startswith("seats_") or not isinstance(contradiction.right, int):
        return []
    return [
        (source, version.value - contradiction.right)
        for version in contradiction.versions
        if isinstance(version.value, int) and version.value != contradiction.right
        for source in version.sources
    ]


def numerators(ledger: Ledger, key: Key, value: Figure) -> list[Proof]:
    """Of an undecided turnout: which published line, divided by the registered voters, gives this very share."""
    registered = ledger.number(Key(key.contest, "registered"))
    if key.figure != "turnout" or key.territory or not registered or not isinstance(value, PrintedShare):
        return []
    lines = {line: ledger.number(Key(key.contest, line)) for line in ("took_part", "received_ballot", "sum")}
    return [
        Proof("share-of-registered", {"value": str(value), "line": line, "part": part, "registered": registered})
        for line, part in lines.items()
        if part is not None and rounded_share(part, registered, value) == value
    ]
