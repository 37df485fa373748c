"""Many elections at once: the batch engine against the fastest peer that is right on the elections measured."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from bench.peers import ROUNDING, Peer, mended_biprop, peers_of
from bench.table import Figure, once, say, seconds
from maslikhat.election.allocation.outcome import LotsNeeded
from maslikhat.election.batch.allocate import allocate
from maslikhat.election.batch.engine import COMPILED, Engine
from maslikhat.election.batch.handover import exactly
from maslikhat.election.batch.methods import DHONDT, HARE, SAINTE_LAGUE, Method

LISTS, SEATS = 8, 69
FEW, MANY = 10_000, 1_000_000
TARGETS: dict[Method, float] = {HARE: 60.0, DHONDT: 300.0, SAINTE_LAGUE: 300.0}
TARGET_OF_NUMPY = 20.0


@dataclass(frozen=True, slots=True)
class Timed:
    """A peer on the elections measured: seconds, how many it got wrong (None: it crashed), and what is to be told."""

    package: str
    seconds: float
    wrong: int | None
    told: str = ""


def random_elections(elections: int, seed: int = 2023) -> npt.NDArray[np.int64]:
    """Votes of random elections, uniform between 1,000 and 3,000,000 a list."""
    return np.random.default_rng(seed).integers(1_000, 3_000_000, (elections, LISTS))


def figures() -> Iterator[Figure]:
    """Both engines, three methods, 10,000 and 1,000,000 elections."""
    few, many = random_elections(FEW), random_elections(MANY, seed=2024)
    for method, target in TARGETS.items():
        mark = _fastest_right(few, method)
        engines: tuple[Engine, ...] = ("numba", "numpy") if COMPILED else ("numpy",)
        for engine in engines:
            wanted = target if engine == "numba" else TARGET_OF_NUMPY
            for votes in (few, many):
                yield _figure(votes, method, engine, wanted, mark)


def _figure(votes: npt.NDArray[np.int64], method: Method, engine: Engine, target: float, mark: Timed) -> Figure:
    name = f"{method.name}, {len(votes):,} elections, {engine}"
    say(f"timing {name}")
    runs = 30 if len(votes) == FEW else 5
    ours = seconds(lambda: allocate(votes, SEATS, method, engine=engine), runs) / len(votes)
    theirs = mark.seconds / FEW
    note = f"{mark.package} {theirs * 1e9:,.0f} ns, ours {ours * 1e9:,.0f} ns an election{mark.told}"
    if len(votes) != FEW:
        note += f"; the peer's time is of {FEW:,} elections"
    return Figure(name, target, theirs / ours, note)


def _fastest_right(votes: npt.NDArray[np.int64], method: Method) -> Timed:
    rows = votes.tolist()
    right = _exact(rows, method)
    timed = [_time(peer, rows, right) for peer in peers_of(method.name.value)]
    for peer in sorted(timed, key=lambda one: one.seconds):
        wrong = "crashed" if peer.wrong is None else f"{peer.wrong} wrong"
        say(f"  {method.name}: {peer.package:14} {peer.seconds * 1e3:9,.1f} ms for {len(rows):,} elections, {wrong}")
    mark = min((peer for peer in timed if peer.wrong == 0), key=lambda one: one.seconds)
    if method.name.value not in ROUNDING:
        return mark
    mended = _time(mended_biprop(method.name.value), rows, right)
    wrong = (
        f"; {mended.package} {mended.seconds / FEW * 1e9:,.0f} ns, {mended.wrong} wrong, no mark: crashes as released"
    )
    return replace(mark, told=wrong)


def _time(peer: Peer, votes: list[list[int]], right: list[list[int] | None]) -> Timed:
    say(f"  peer {peer.package} ...")
    given = peer.prepare(votes)
    try:
        answer = peer.seats(peer.share(given, SEATS))
    except Exception as fault:  # noqa: BLE001 - whatever a peer dies of, it is out of the race, and it is told
        say(f"  {peer.package} crashed: {fault!r}")
        return Timed(peer.package, float("inf"), None)
    wrong = sum(exact is not None and exact != theirs for exact, theirs in zip(right, answer, strict=True))
    first = once(lambda: peer.share(given, SEATS))
    best = first if first > 1 else min(first, *(once(lambda: peer.share(given, SEATS)) for _ in range(3)))
    return Timed(peer.package, best, wrong)


def _exact(votes: list[list[int]], method: Method) -> list[list[int] | None]:
    """Seats by the exact engine; None where lots are needed, so that no peer is blamed for a tie."""
    found: list[list[int] | None] = []
    for row in votes:
        result = exactly({str(index): count for index, count in enumerate(row)}, SEATS, method)
        tied = isinstance(result, LotsNeeded)
        found.append(None if tied else [result[str(index)] for index in range(LISTS)])  # type: ignore[index]
    return found
