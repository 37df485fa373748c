"""Checksums that speak for or against one value of a figure. Each gives proofs, marked as holding or not.

A check that cannot be made, because another figure it needs is unknown or in dispute, gives nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from maslikhat.election.case import CONSTITUENCIES, Case, PrintedShare
from maslikhat.election.model import LISTS
from maslikhat.election.publications.ledger import Ledger, own_figures, rounded
from maslikhat.election.publications.model import Facts, Figure, Key, Proof


@dataclass(frozen=True, slots=True)
class Finding:
    """A checksum made with one value: whether it holds, and its exact quantities."""

    holds: bool
    proof: Proof


Check = Callable[[Case, Ledger, Key, Figure], Iterator[Finding]]


def options_sum(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """The votes of all options must add up to the published sum."""
    published = ledger.settled.get(Key(key.contest, "sum"))
    counts = ledger.with_value(key.contest, "votes", key.option, value)
    if isinstance(published, int) and counts is not None:
        yield compare_sum(value, sum(counts.values()), published)


def sum_of_options(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """A published sum must be that of the votes of all options, where none of these is in dispute."""
    counts = ledger.counts(key.contest, "votes")
    if counts is not None and isinstance(value, int):
        yield compare_sum(value, sum(counts.values()), value)


def compare_sum(value: Figure, total: int, published: int) -> Finding:
    """Whether votes add up to a published sum, and by how much they miss it."""
    facts: Facts = {"value": str(value), "sum": total, "published": published, "residual": total - published}
    return Finding(total == published, Proof("options-sum", facts))


def printed_shares(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """The votes of all options must give every printed share that is not itself in dispute, to its last digit."""
    counts = ledger.with_value(key.contest, "votes", key.option, value)
    keys = ledger.of_figure(key.contest, "share")
    printed = {name: share for name, at in keys.items() if isinstance(share := ledger.settled.get(at), PrintedShare)}
    if counts is None or not sum(counts.values()) or not set(printed) <= set(counts) or not printed:
        return
    total = sum(counts.values())
    computed = {name: rounded_share(counts[name], total, share) for name, share in printed.items()}
    missed = [name for name, share in printed.items() if computed[name] != share]
    told = missed or list(printed)
    facts: Facts = {
        "value": str(value),
        "base": total,
        "options": tuple(told),
        "printed": tuple(str(printed[name]) for name in told),
        "computed": tuple(str(computed[name]) for name in told),
    }
    yield Finding(not missed, Proof("shares-of-votes", facts))


def rounded_share(part: int, whole: int, like: PrintedShare) -> PrintedShare:
    """A part of a whole, printed with as many digits as `like`."""
    return rounded(Fraction(part, whole), like.decimals)


def share_of_votes(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """A printed share must be the option's votes divided by those of all options, to its last digit."""
    counts = ledger.counts(key.contest, "votes")
    if counts is not None and isinstance(value, PrintedShare) and key.option in counts:
        total = sum(counts.values())
        computed = rounded_share(counts[key.option], total, value)
        facts: Facts = {"value": str(value), "votes": counts[key.option], "base": total, "computed": str(computed)}
        yield Finding(computed == value, Proof("share-of-votes", facts))


def shares_of_a_source(case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """The shares that one source prints must add up to 100 %, within half a unit of the last digit for each.

    Options that the source leaves out are completed from their settled votes, if they are fewer than those it prints.
    """
    version = next(version for version in ledger.versions[key] if version.value == value)
    counts = ledger.counts(key.contest, "votes") or {}
    options = set(counts) or set(ledger.of_figure(key.contest, "share"))
    for source in version.sources:
        printed = {**shares_printed_by(case, source, key.contest), key.option: value}
        shares = [share for share in printed.values() if isinstance(share, PrintedShare)]
        left_out = sorted(options - {option for option in printed if option})
        if len(left_out) >= len(shares) or not set(left_out) <= set(counts):
            continue
        completed = Fraction(sum(counts[option] for option in left_out), sum(counts.values()) or 1)
        decimals = min(share.decimals for share in shares)
        total = completed + sum(share.share for share in shares)
        slack = PrintedShare(len(shares), decimals).share / 2
        facts: Facts = {
            "value": str(value),
            "source": source,
            "total": str(rounded(total, decimals)),
            "left_out": tuple(left_out),
        }
        yield Finding(abs(total - 1) <= slack, Proof("shares-of-source", facts))


def shares_printed_by(case: Case, source: str, contest: str) -> dict[str | None, Figure]:
    """The shares of options that one source prints of a contest; the first where it prints two."""
    found: dict[str | None, Figure] = {}
    for claim in (*own_figures(case), *case.published):
        if (claim.source, claim.contest, claim.figure, claim.territory) == (source, contest, "share", None):
            found.setdefault(claim.option, claim.value)
    return found


def tier_sum(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """An option's seats in all must be its list seats and its constituency seats."""
    lists = ledger.number(Key(LISTS, "seats_lists", key.option))
    constituencies = ledger.number(Key(CONSTITUENCIES, "seats_constituencies", key.option))
    if lists is not None and constituencies is not None:
        facts: Facts = {"value": str(value), "lists": lists, "constituencies": constituencies}
        yield Finding(lists + constituencies == value, Proof("seats-of-tiers", facts))


def seats_sum(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """The seats of all options must be those of the tier or the house: what the others leave is this option's."""
    counts = ledger.with_value(key.contest, key.figure, key.option, value)
    whole = seats_of(ledger, key)
    if counts is not None and whole is not None and isinstance(value, int):
        others = sum(counts.values()) - value
        facts: Facts = {"value": str(value), "seats": whole, "others": others, "left": whole - others}
        yield Finding(whole - others == value, Proof("seats-of-house", facts))


def seats_of(ledger: Ledger, key: Key) -> int | None:
    """The seats of a tier or of the house, as the official result has them in all."""
    official = [
        version.value
        for at in ledger.of_figure(key.contest, key.figure).values()
        for version in ledger.versions[at]
        if "official.csv" in version.sources and isinstance(version.value, int)
    ]
    return sum(official) if official else None


def valid_and_invalid(_case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """Voters who took part must be at least the votes that were counted and the invalid ballots."""
    valid = ledger.number(Key(key.contest, "valid")) or ledger.number(Key(key.contest, "sum"))
    invalid = ledger.number(Key(key.contest, "invalid"))
    if valid is not None and invalid is not None and isinstance(value, int):
        facts: Facts = {"value": str(value), "valid": valid, "invalid": invalid, "sum": valid + invalid}
        yield Finding(valid + invalid == value, Proof("valid-and-invalid", facts))


def turnout_of_source(case: Case, ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """A source that prints turnout and the ballots behind it says how many were registered, to the printed digit."""
    claims = [claim for claim in case.published if claim.contest == key.contest and claim.territory is None]
    for claim in claims:
        if claim.figure != "turnout" or not isinstance(claim.value, PrintedShare) or not isinstance(value, int):
            continue
        for line in ("took_part", "received_ballot"):
            part = ledger.number(Key(key.contest, line))
            same = [
                other for other in claims if (other.source, other.figure, other.value) == (claim.source, line, part)
            ]
            if part is not None and same and value:
                computed = rounded_share(part, value, claim.value)
                facts: Facts = {
                    "value": str(value),
                    "source": claim.source,
                    "line": line,
                    "part": part,
                    "printed": str(claim.value),
                    "computed": str(computed),
                }
                yield Finding(computed == claim.value, Proof("turnout-of-source", facts))


def parts_of_candidates(case: Case, _ledger: Ledger, key: Key, value: Figure) -> Iterator[Finding]:
    """Candidates of a stage must be those of parties, of associations and self-nominated together."""
    stage = key.figure.removeprefix("candidates_")
    parts = {
        count.by: count.number
        for count in case.candidates
        if count.contests == (key.contest,) and count.stage == stage and count.by in PARTS
    }
    if {"parties", "self"} <= set(parts):
        facts: Facts = {
            "value": str(value),
            "parts": tuple(parts),
            "numbers": tuple(parts.values()),
            "sum": sum(parts.values()),
        }
        yield Finding(sum(parts.values()) == value, Proof("parts-of-candidates", facts))


PARTS: Final = ("parties", "public_associations", "self")
CHECKS: Final[dict[str, tuple[Check, ...]]] = {
    "votes": (options_sum, printed_shares),
    "sum": (sum_of_options,),
    "share": (share_of_votes, shares_of_a_source),
    "seats_lists": (seats_sum,),
    "seats_constituencies": (seats_sum,),
    "seats_total": (tier_sum, seats_sum),
    "registered": (turnout_of_source,),
    "took_part": (valid_and_invalid,),
    "candidates_nominated": (parts_of_candidates,),
    "candidates_registered": (parts_of_candidates,),
}


def check_value(case: Case, ledger: Ledger, key: Key, value: Figure) -> list[Finding]:
    """Every checksum that can be made of this figure with this value."""
    return [finding for check in CHECKS.get(key.figure, ()) for finding in check(case, ledger, key, value)]
