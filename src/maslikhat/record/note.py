"""Signed notes (C2SP signed-note) and checkpoints (C2SP tlog-checkpoint): a short text with signatures under it.

A key is told as `name+hash+base64`; a signature line as `- name base64`, its first four bytes the key's hash.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from maslikhat.record.errors import NotANote, NotSigned

_LINES = 3


class Signs(IntEnum):
    """What a key signs: notes as they stand, or checkpoints seen at a time (C2SP tlog-cosignature)."""

    NOTES = 1
    COSIGNATURES = 4


@dataclass(frozen=True, slots=True)
class Verifier:
    """The public half of a key, with the name under which it signs and what it signs."""

    name: str
    public: bytes
    signs: Signs = Signs.NOTES

    @property
    def id(self) -> bytes:
        """The four bytes by which signature lines name the key."""
        return sha256(self.name.encode() + b"\n" + bytes([self.signs]) + self.public).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{b64encode(bytes([self.signs]) + self.public).decode()}"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A log at a size: its name, how many entries it has, the root of their tree."""

    origin: str
    size: int
    root: bytes

    def __str__(self) -> str:
        return f"{self.origin}\n{self.size}\n{b64encode(self.root).decode()}\n"


def verifier_of(text: str, signs: Signs = Signs.NOTES) -> Verifier:
    """Read a key as it is told, of one that `signs` this. Raises NotANote."""
    name, _, rest = text.strip().partition("+")
    mark, _, encoded = rest.partition("+")
    try:
        content = b64decode(encoded, validate=True)
    except ValueError:
        raise NotANote(text=text) from None
    found = Verifier(name, content[1:], signs)
    if content[:1] != bytes([signs]) or found.id.hex() != mark:
        raise NotANote(text=text)
    return found


def verifier_for(name: str, key: Ed25519PrivateKey, signs: Signs = Signs.NOTES) -> Verifier:
    """The public half of a key."""
    return Verifier(name, key.public_key().public_bytes_raw(), signs)


def sign(text: str, name: str, key: Ed25519PrivateKey) -> str:
    """A text, which ends with a line feed, as a signed note."""
    line = b64encode(verifier_for(name, key).id + key.sign(text.encode())).decode()
    return f"{text}\n\u2014 {name} {line}\n"


def add_line(note: str, name: str, content: bytes) -> str:
    """A signed note with one signature line more: a name, and the key's four bytes with what it signed."""
    return f"{note}\u2014 {name} {b64encode(content).decode()}\n"


def lines_of(note: str) -> tuple[str, tuple[tuple[str, bytes], ...]]:
    """The text of a note, and its signature lines as name and content. Raises NotANote."""
    text, gap, lines = note.rpartition("\n\n")
    if not gap or not lines.endswith("\n"):
        raise NotANote(text=note[:80])
    found = []
    for line in lines.splitlines():
        parts = line.split(" ")
        if len(parts) != _LINES or parts[0] != "\u2014":
            raise NotANote(text=line)
        try:
            found.append((parts[1], b64decode(parts[2], validate=True)))
        except ValueError:
            raise NotANote(text=line) from None
    return text + "\n", tuple(found)


def open_note(note: str, keys: Iterable[Verifier]) -> tuple[str, tuple[str, ...]]:
    """The text of a note and the names of the given keys that signed it. Raises NotANote, NotSigned."""
    signed, lines = lines_of(note)
    known = {(each.name, each.id): each for each in keys}
    names = []
    for name, content in lines:
        key = known.get((name, content[:4]))
        if key is not None:
            require(key, signed, content[4:])
            names.append(key.name)
    if not names:
        raise NotSigned(keys=tuple(each.name for each in known.values()))
    return signed, tuple(names)


def checkpoint_of(text: str) -> Checkpoint:
    """Read the text of a checkpoint. Raises NotANote."""
    lines = text.splitlines()
    if len(lines) < _LINES or not (lines[1].isascii() and lines[1].isdigit()):
        raise NotANote(text=text[:80])
    try:
        return Checkpoint(lines[0], int(lines[1]), b64decode(lines[2], validate=True))
    except ValueError:
        raise NotANote(text=text[:80]) from None


def require(key: Verifier, text: str, signature: bytes) -> None:
    """Raises NotSigned where the signature of a text by a key does not hold."""
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(signature, text.encode())
    except (InvalidSignature, ValueError):
        raise NotSigned(keys=(key.name,)) from None
