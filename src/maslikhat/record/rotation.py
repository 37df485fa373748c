"""A key of the log is changed: the old key signs a note that names the new one, the new one signs it too.

The note stands in the log as an entry of type `key`. Whoever trusts one key of a log finds the key that signs today by
following such notes, and needs nobody's word for it.
"""

import json
from collections.abc import Iterable, Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from maslikhat.record.errors import NotANote, NotSigned
from maslikhat.record.note import Verifier, add_line, lines_of, require, sign, verifier_for, verifier_of

_TITLE = "maslikhat key rotation"
_LINES = 4


def rotation_body(name: str, old: Ed25519PrivateKey, new: Ed25519PrivateKey) -> Mapping[str, str]:
    """What the entry says: both keys, and the note that both signed."""
    before, after = verifier_for(name, old), verifier_for(name, new)
    text = f"{_TITLE}\n{name}\n{before}\n{after}\n"
    note = add_line(sign(text, name, old), name, after.id + new.sign(text.encode()))
    return {"old": str(before), "new": str(after), "note": note}


def rotation_of(note: str) -> tuple[Verifier, Verifier]:
    """The old and the new key of such a note. Raises NotANote, and NotSigned where one of them did not sign."""
    text, signatures = lines_of(note)
    lines = text.splitlines()
    if len(lines) != _LINES or lines[0] != _TITLE:
        raise NotANote(text=text[:80])
    old, new = verifier_of(lines[2]), verifier_of(lines[3])
    if not old.name == new.name == lines[1]:
        raise NotANote(text=text[:80])
    for key in (old, new):
        found = [content[4:] for name, content in signatures if (name, content[:4]) == (key.name, key.id)]
        if not found:
            raise NotSigned(keys=(key.name,))
        require(key, text, found[0])
    return old, new


def follow(trusted: Verifier, notes: Iterable[str]) -> Verifier:
    """The key that follows from the trusted one through these notes, in their order. Raises NotANote, NotSigned."""
    key = trusted
    for each in notes:
        old, new = rotation_of(each)
        key = new if old == key else key
    return key


def key_through(trusted: Verifier, told: str) -> Verifier:
    """The same, from the list of notes as the record publishes it (JSON; empty where no key was ever changed)."""
    if not told.strip():
        return trusted
    try:
        notes = [str(each) for each in json.loads(told)]
    except (ValueError, TypeError):
        raise NotANote(text=told[:80]) from None
    return follow(trusted, notes)
