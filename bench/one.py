"""One election by the exact engine: without steps against the fastest peer, explained against votelib unexplained."""

from collections.abc import Callable, Iterator
from timeit import repeat

from bench.peers import peers_of
from bench.table import Figure, say
from maslikhat.election.allocation.divisor import Divisors, share_by_divisors
from maslikhat.election.allocation.quota import share_by_quota

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
        yield Figure(f"{method}, one election", 2, time / theirs[fastest], note, at_most=True)


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
