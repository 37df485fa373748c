"""What a witness does: fetch a checkpoint, see that the log only grew since the last one it saw, cosign, remember.

Its memory is one file for each log: the last checkpoint, and the key that signed it. It is written before a cosignature
is handed out, so that a witness that is stopped in between has at worst seen more than it said.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from maslikhat.basics.errors import Place
from maslikhat.record.errors import NotANote, NotInTheLog, NotReached, NotTheSameLog
from maslikhat.record.folder import Fetch, put, signed_checkpoint, tiles_of
from maslikhat.record.note import Checkpoint, Verifier, checkpoint_of, lines_of, verifier_of
from maslikhat.record.policy import cosign
from maslikhat.record.tiles import node_of
from maslikhat.record.tree import is_consistent, prove_consistency, root

_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Memory:
    """The last checkpoint that a witness saw of a log, and the key it trusts for it."""

    note: str
    key: Verifier

    @property
    def checkpoint(self) -> Checkpoint:
        """What the note says."""
        return checkpoint_of(lines_of(self.note)[0])


def remembered(path: Path) -> Memory | None:
    """What a witness remembers; None where it has seen nothing yet. Raises NotANote where the file is spoilt."""
    if not path.exists():
        return None
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        memory = Memory(str(told["note"]), verifier_of(str(told["key"])))
        checkpoint_of(lines_of(memory.note)[0])
    except (ValueError, TypeError, KeyError):
        raise NotANote(Place(file=str(path)), text="") from None
    return memory


def see(fetch: Fetch, before: Memory | None, trusted: Verifier | None) -> Memory:
    """Fetch the newest checkpoint and see that it continues what is remembered.

    Raises NotReached, NotANote, NotSigned, and NotTheSameLog where the log is shorter, another, or rewritten.
    """
    note, now, key = signed_checkpoint(fetch, before.key if before else trusted)
    old = before.checkpoint if before else None
    known = NotTheSameLog(origin=now.origin, size=now.size, before=old.size if old else 0)
    if old and (old.origin != now.origin or now.size < old.size):
        raise known
    node = node_of(tiles_of(fetch, now.size))
    try:
        if root(node, now.size) != now.root:
            raise known
        proof = prove_consistency(node, old.size, now.size) if old and old.size else []
    except NotInTheLog:
        raise known from None
    if old and old.size and not is_consistent(old.size, now.size, old.root, now.root, proof):
        raise known
    return Memory(note, key)


def witness(
    fetch: Fetch, state: Path, *, name: str, key: Ed25519PrivateKey, time: int, trusted: Verifier | None = None
) -> str:
    """See the newest checkpoint, remember it in `state`, and give it cosigned. Raises what `see` raises."""
    with _alone(state):
        now = see(fetch, remembered(state), trusted)
        told = {"key": str(now.key), "note": now.note}
        put(state, json.dumps(told, ensure_ascii=False, indent=2).encode())
    return cosign(now.note, name, key, time)


def hand_in(source: str, note: str) -> None:
    """Give a cosigned checkpoint to the record at an address. Raises NotReached where it is not taken."""
    address = f"{source.rstrip('/')}/cosignatures"
    if urlsplit(address).scheme not in {"http", "https"}:
        raise NotReached(name=address)
    request = Request(address, note.encode(), {"Content-Type": "text/plain; charset=utf-8"})  # noqa: S310 - seen above
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - the same
            answer.read()
    except (OSError, HTTPException):
        raise NotReached(name=address) from None


@contextmanager
def _alone(state: Path) -> Iterator[None]:
    """Let one process at a time see and remember: two at once could cosign two logs that contradict each other."""
    state.parent.mkdir(parents=True, exist_ok=True)
    with state.with_name(f"{state.name}.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        yield
