"""One election by the exact engine: without steps against the fastest peer, explained against votelib unexplained."""

from collections.abc import Callable, Iterator
from pathlib import Path
from timeit import repeat

from bench.peers import peers_of
from bench.table import Figure, say
from maslikhat.cli.opening import open_case
from maslikhat.election.allocation.divisor import Divisors, share_by_divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.quota import share_by_quota
from maslikhat.election.allocation.rulebook import list_rules
from maslikhat.election.model import LISTS
from maslikhat.law.library import in_force, open_body

# Mazhilis, 19 March 2023: the lists that passed 5 % (Central Election Commission).
VOTES = {
    "amanat": 3_431_510,
    "auyl": 693_938,
    "respublica": 547_154,
    "akzhol": 535_139,
    "npk": 432_920,
    "osdp": 331_058,
}
SEATS = 69
TIMES = 3000
ROOT = Path(__file__).resolve().parents[1]


class NothingExplained(Exception):
    """The case gave no steps, so there is nothing to time."""


def figures() -> Iterator[Figure]:
    """Hare, D'Hondt and Sainte-Lague on one real election."""
    ours: dict[str, Callable[[], object]] = {
        "hare": lambda: share_by_quota(VOTES, SEATS),
        "dhondt": lambda: share_by_divisors(VOTES, SEATS, Divisors.DHONDT),
        "sainte_lague": lambda: share_by_divisors(VOTES, SEATS, Divisors.SAINTE_LAGUE),
    }
    for method, share in ours.items():
        theirs = {peer: time for peer, time in _peers(method).items() if time is not None}
        fastest = min(theirs, key=theirs.__getitem__)
        time = _microseconds(share)
        note = f"{fastest} {theirs[fastest]:.1f} us, ours {time:.1f} us (votelib {theirs['votelib']:.1f} us)"
        yield Figure(f"{method}, Mazhilis 2023 alone", 2, time / theirs[fastest], note, at_most=True)
        if method == "hare":
            yield _explained(theirs["votelib"])


def _explained(votelib: float) -> Figure:
    """Threshold, seats and all their steps under the law of the day, against votelib's bare seats."""
    case = open_case(ROOT / "elections/kz-mazhilis-2023").case
    rules = list_rules(in_force(open_body(case.body), case.date, case.level), {})
    tally = next(tally for tally in case.tallies if tally.contest == LISTS)
    if rules is None or not allocate_lists(tally, rules).steps:
        raise NothingExplained(case.id)
    time = _microseconds(lambda: allocate_lists(tally, rules).steps)
    note = f"votelib unexplained {votelib:.1f} us, ours with threshold and {{}} steps {time:.1f} us"
    steps = len(allocate_lists(tally, rules).steps)
    return Figure("hare, explained, Mazhilis 2023", 1, time / votelib, note.format(steps), at_most=True)


def _peers(method: str) -> dict[str, float | None]:
    """Microseconds of each peer that gives the seats of the exact engine."""
    votes = [list(VOTES.values())]
    right = _right(method)
    found: dict[str, float | None] = {}
    for peer in peers_of(method):
        given = peer.prepare(votes)
        share = peer.share
        seats = peer.seats(share(given, SEATS))[0][: len(VOTES)]
        found[peer.library] = _microseconds(lambda: share(given, SEATS)) if seats == right else None  # noqa: B023
        say(f"  {method}: {peer.library} {found[peer.library] or 'is wrong'}")
    return found


def _right(method: str) -> list[int]:
    if method == "hare":
        return list(share_by_quota(VOTES, SEATS).seats.values())
    return list(share_by_divisors(VOTES, SEATS, Divisors(method)).seats.values())


def _microseconds(work: Callable[[], object]) -> float:
    return min(repeat(work, number=TIMES // 10, repeat=10)) / (TIMES // 10) * 1e6
