"""Witnesses: who they are, how many of them must have seen a checkpoint, and of how many kinds.

A witness cosigns a checkpoint (C2SP tlog-cosignature, version 1: Ed25519 over the time and the note's text). That the
same log is shown to everybody rests on them: an honest one never cosigns two logs that contradict each other.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from maslikhat.basics.errors import Place
from maslikhat.record.errors import NotANote, NotAPolicy, NotSigned
from maslikhat.record.note import Signs, Verifier, add_line, lines_of, require, verifier_for, verifier_of

_TIME, _MARK = 8, 4


@dataclass(frozen=True, slots=True)
class Witness:
    """A witness and what it is: commission, observer, university, party ..."""

    key: Verifier
    kind: str


@dataclass(frozen=True, slots=True)
class Policy:
    """`need` of these witnesses, of at least `kinds` kinds, must have cosigned."""

    witnesses: tuple[Witness, ...] = ()
    need: int = 0
    kinds: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """A cosignature that holds: of which witness, at what time (seconds since 1970), and its line's content."""

    witness: Witness
    time: int
    content: bytes


def read_policy(path: Path) -> Policy:
    """Read a policy file (TOML: need, kinds, and a [[witness]] with name, key, kind for each). Raises NotAPolicy."""
    place = Place(file=str(path))
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        found = [Witness(verifier_of(each["key"], Signs.COSIGNATURES), str(each["kind"])) for each in told["witness"]]
        names = [str(each["name"]) for each in told["witness"]]
        policy = Policy(tuple(found), int(told["need"]), int(told.get("kinds", 1)))
    except (OSError, ValueError, KeyError, TypeError, NotANote) as error:
        raise NotAPolicy(place, why=str(error)) from None
    if names != [each.key.name for each in found]:
        raise NotAPolicy(place, why="name")
    if len({each.key.public for each in found}) < len(found) or not 1 <= policy.need <= len(found):
        raise NotAPolicy(place, why="need")
    return policy


def cosign(note: str, name: str, key: Ed25519PrivateKey, time: int) -> str:
    """A checkpoint with the cosignature of a witness under it, at `time` seconds since 1970. Raises NotANote."""
    text, _ = lines_of(note)
    mark = verifier_for(name, key, Signs.COSIGNATURES).id
    return add_line(note, name, mark + time.to_bytes(_TIME, "big") + key.sign(_message(time, text)))


def seen_by(note: str, policy: Policy) -> tuple[Seen, ...]:
    """The cosignatures under a note by witnesses of the policy, one of each.

    Raises NotANote, and NotSigned where a line names such a witness and does not hold.
    """
    text, lines = lines_of(note)
    found = []
    for witness in policy.witnesses:
        key = witness.key
        mine = [content for name, content in lines if (name, content[:_MARK]) == (key.name, key.id)]
        for content in mine[:1]:
            time = int.from_bytes(content[_MARK : _MARK + _TIME], "big")
            require(key, _message(time, text).decode(), content[_MARK + _TIME :])
            found.append(Seen(witness, time, content))
    return tuple(found)


def suffices(seen: tuple[Seen, ...], policy: Policy) -> bool:
    """Whether enough witnesses, of enough kinds, have cosigned."""
    return len(seen) >= policy.need and len({each.witness.kind for each in seen}) >= policy.kinds


def require_witnesses(note: str, policy: Policy) -> tuple[Seen, ...]:
    """The cosignatures under a note. Raises NotANote, and NotSigned where they do not suffice."""
    seen = seen_by(note, policy)
    if not suffices(seen, policy):
        have = {each.witness.key.name for each in seen}
        lacking = tuple(each.key.name for each in policy.witnesses if each.key.name not in have)
        raise NotSigned(keys=lacking or tuple(sorted(have)))
    return seen


def _message(time: int, text: str) -> bytes:
    return f"cosignature/v1\ntime {time}\n{text}".encode()
