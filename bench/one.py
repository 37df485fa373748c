"""One election by the exact engine: without steps against the fastest peer, explained against votelib unexplained."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from timeit import repeat

from bench.many import random_elections
from bench.peers import peers_of, votelib_with_threshold
from bench.table import Figure, say
from maslikhat.election.allocation.divisor import Divisors, share_by_divisors
from maslikhat.election.allocation.lists import allocate_lists
from maslikhat.election.allocation.quota import share_by_quota
from maslikhat.election.allocation.rulebook import DivisorMethod, Method, QuotaMethod, list_rules
from maslikhat.election.model import AGAINST_ALL, LISTS
from maslikhat.election.opening import open_case
from maslikhat.law.shelf import in_force, open_body

# Mazhilis, 19 March 2023: the lists that passed 5 % (Central Election Commission).
VOTES = (3_431_510, 693_938, 547_154, 535_139, 432_920, 331_058)
SEATS = 69
RANDOM = 200
SHARE: dict[str, Callable[[dict[str, int]], dict[str, int]]] = {
    "hare": lambda votes: share_by_quota(votes, SEATS).seats,
    "dhondt": lambda votes: share_by_divisors(votes, SEATS, Divisors.DHONDT).seats,
    "sainte_lague": lambda votes: share_by_divisors(votes, SEATS, Divisors.SAINTE_LAGUE).seats,
}
EXPLAINED: dict[str, Method] = {"hare": QuotaMethod(), "dhondt": DivisorMethod(Divisors.DHONDT)}
ROOT = Path(__file__).resolve().parents[1]


class NothingExplained(Exception):
    """The case gave no steps, or the peer other seats, so there is nothing to compare."""


def figures() -> Iterator[Figure]:
    """Hare, D'Hondt and Sainte-Lague: the Mazhilis of 2023, and random elections one at a time; then with all steps."""
    random = random_elections(RANDOM).tolist()
    for method in ("hare", "dhondt", "sainte_lague"):
        for name, elections in (("Mazhilis 2023", [list(VOTES)]), (f"mean of {RANDOM} random elections", random)):
            theirs = _peers(method, elections)
            fastest = min(theirs, key=theirs.__getitem__)
            share, given = SHARE[method], [{str(index): votes for index, votes in enumerate(row)} for row in elections]
            time = _microseconds(lambda: [share(votes) for votes in given], len(given))  # noqa: B023
            note = f"{fastest} {theirs[fastest]:.1f} us, ours {time:.1f} us (votelib {theirs['votelib']:.1f} us)"
            yield Figure(f"{method}, one election, {name}", 2, time / theirs[fastest], note, at_most=True)
            if name == "Mazhilis 2023" and method in EXPLAINED:
                yield _explained(method, theirs["votelib"])


def _explained(method: str, bare: float) -> Figure:
    """The list tier of that day, from all lines of the ballot to seats: ours with its steps, votelib without.

    Both apply the threshold and share the seats; `bare` is votelib's time for lists known to have passed.
    """
    case = open_case(ROOT / "elections/kz-mazhilis-2023").case
    coded = list_rules(in_force(open_body(case.body), case.date, case.level), {})
    tally = next(tally for tally in case.tallies if tally.contest == LISTS)
    if coded is None or coded.threshold is None:
        raise NothingExplained(case.id)
    rules = replace(coded, method=EXPLAINED[method])
    explained = allocate_lists(tally, rules)
    steps = len(explained.steps)
    peer = votelib_with_threshold(method, coded.threshold.share)
    ballot = dict(tally.votes) | {AGAINST_ALL: tally.against_all or 0}
    won = {name: seats for name, seats in explained.value.certain.items() if seats}
    if not steps or peer(ballot, SEATS) != won:
        raise NothingExplained(case.id)
    theirs, ours = _microseconds(lambda: peer(ballot, SEATS)), _microseconds(lambda: allocate_lists(tally, rules).steps)
    job = f"{len(ballot)} lines of the ballot, threshold, seats"
    note = f"{job}: votelib, no reasons {theirs:.1f} us; ours, with all {steps} steps {ours:.1f} us"
    note += f" (votelib given only the {len(VOTES)} lists that passed, seats alone {bare:.1f} us: {ours / bare:.2f} x)"
    return Figure(f"{method}, explained, Mazhilis 2023", 1, ours / theirs, note, at_most=True)


def _peers(method: str, elections: list[list[int]]) -> dict[str, float]:
    """Microseconds an election of each peer that gives the seats of the exact engine."""
    right = [list(SHARE[method]({str(index): votes for index, votes in enumerate(row)}).values()) for row in elections]
    found: dict[str, float] = {}
    for peer in peers_of(method):
        given, share = peer.prepare(elections), peer.share
        answer = [row[: len(elections[0])] for row in peer.seats(share(given, SEATS))]
        if answer == right:
            found[peer.package] = _microseconds(lambda: share(given, SEATS), len(elections))  # noqa: B023
        say(f"  {method}: {peer.package} {found.get(peer.package, 'is wrong')}")
    return found


def _microseconds(work: Callable[[], object], elections: int = 1) -> float:
    """The least time of several runs, an election."""
    number = max(1, 200 // elections)
    return min(repeat(work, number=number, repeat=7)) / (number * elections) * 1e6
