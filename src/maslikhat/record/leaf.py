"""A leaf: one public act as canonical JSON (RFC 8785), hashed as RFC 6962 has it.

What is personal never stands in a leaf: a salted commitment does, and the salt is kept where it can be erased.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from hashlib import sha256
from typing import Any, Final, cast

import rfc8785

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
_ENCODE: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
_MOST_EXACT: Final = 2**53 - 1


def to_bytes(leaf: Leaf) -> bytes:
    """The one form in which a leaf is hashed. Raises NotALeaf, LeafTooLong."""
    if (leaf.body is None) == (leaf.commitment is None):
        raise NotALeaf(reason="body-or-commitment", subject=leaf.subject)
    told: dict[str, Any] = {name: getattr(leaf, name) for name in _NAMES}
    told |= {"version": VERSION, "attachments": [{"sha256": a.sha256, "name": a.name} for a in leaf.attachments]}
    try:
        made = _plain_form(told) if _is_plain(told) else rfc8785.dumps(told)
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise NotALeaf(reason=str(error), subject=leaf.subject) from None
    if len(made) > LONGEST:
        raise LeafTooLong(subject=leaf.subject, bytes=len(made), most=LONGEST)
    return made


def _is_plain(value: object) -> bool:
    """Whether Python's own writer gives the canonical form: exact whole numbers, and keys of plain letters.

    It is several times as fast as the library, which writes all else: fractions, keys whose order is another in UTF-16.
    """
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return True
    if kind is int:
        return -_MOST_EXACT <= cast(int, value) <= _MOST_EXACT
    if kind is dict:
        inside = cast(dict[object, object], value)
        if {*map(type, inside)} - {str} or not "".join(cast(dict[str, object], value)).isascii():
            return False
        return _are_plain(inside.values())
    return kind is list and _are_plain(cast(list[object], value))


def _are_plain(values: Collection[Any]) -> bool:
    if {*map(type, values)} == {int}:
        return min(values) >= -_MOST_EXACT and max(values) <= _MOST_EXACT
    return all(map(_is_plain, values))


def _plain_form(told: dict[str, Any]) -> bytes:
    return _ENCODE(told).encode()


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
