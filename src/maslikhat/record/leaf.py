"""A leaf: one public act as canonical JSON (RFC 8785), hashed as RFC 6962 has it.

What is personal never stands in a leaf: a salted commitment does, and the salt is kept where it can be erased.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from hashlib import sha256
from typing import Any, Final

import rfc8785

from maslikhat.record.canonical import canonical
from maslikhat.record.errors import LeafTooLong, NotALeaf

VERSION: Final = 1
# An entry of a C2SP bundle tells its length in two bytes.
LONGEST: Final = 65_535


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to an act, by its SHA-256 in hexadecimal digits."""

    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """One act. `sequence` counts the acts on a `subject` from 1; `supersedes` is the leaf hash of the one before it.

    `time` is of the form 2026-11-24T17:00:00Z; `author` names a key. Either `body` or `commitment` is given.
    """

    type: str
    jurisdiction: str
    subject: str
    sequence: int
    time: str
    author: str
    body: Mapping[str, Any] | None = None
    commitment: str | None = None
    supersedes: str | None = None
    reason: str | None = None
    attachments: tuple[Attachment, ...] = field(default=())


_NAMES: Final = tuple(each.name for each in fields(Leaf))


def to_bytes(leaf: Leaf) -> bytes:
    """The one form in which a leaf is hashed. Raises NotALeaf, LeafTooLong."""
    if (leaf.body is None) == (leaf.commitment is None):
        raise NotALeaf(reason="body-or-commitment", subject=leaf.subject)
    told: dict[str, Any] = {name: getattr(leaf, name) for name in _NAMES}
    told |= {"version": VERSION, "attachments": [{"sha256": a.sha256, "name": a.name} for a in leaf.attachments]}
    try:
        made = canonical(told)
    except rfc8785.CanonicalizationError as error:
        raise NotALeaf(reason=str(error), subject=leaf.subject) from None
    if len(made) > LONGEST:
        raise LeafTooLong(subject=leaf.subject, bytes=len(made), most=LONGEST)
    return made


def from_bytes(content: bytes) -> Leaf:
    """Read a leaf. Raises NotALeaf where anything is missing, unknown, or not in the one canonical form."""
    try:
        told = json.loads(content)
        version = told.pop("version")
        attachments = tuple(Attachment(**each) for each in told.pop("attachments"))
        leaf = Leaf(**told, attachments=attachments)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise NotALeaf(reason=str(error), subject="") from None
    if version != VERSION or to_bytes(leaf) != content:
        raise NotALeaf(reason="not-canonical", subject=leaf.subject)
    return leaf


def leaf_hash(content: bytes) -> bytes:
    """The hash of a leaf in the tree (RFC 6962, section 2.1)."""
    return sha256(b"\x00" + content).digest()


def commit(body: Mapping[str, Any], salt: bytes) -> str:
    """The commitment to a body that is not told: nobody can guess it without the salt (32 random bytes)."""
    return sha256(salt + rfc8785.dumps(dict(body))).hexdigest()
