"""What the pages of the record say, as data: hashes in hexadecimal digits, proofs in base64."""

import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from maslikhat.basics.zones import utc_text
from maslikhat.record import verifier
from maslikhat.record.leaf import leaf_hash
from maslikhat.record.receipt import Receipt
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Checkpoint, Entry
from maslikhat_web.records.selectors import Found

Document = Mapping[str, Any]
_SHORT = ("index", "kind", "jurisdiction", "subject", "sequence")


def short_document(each: Entry) -> Document:
    """An entry as lists of entries show it."""
    told = {name: getattr(each, name) for name in _SHORT}
    return {**told, "time": utc_text(each.time), "leaf_hash": bytes(each.leaf_hash).hex()}


def receipt_document(found: Receipt) -> Document:
    """A receipt: everything that a check without a network needs, but for the key."""
    proof = [b64encode(each).decode() for each in found.proof]
    told = {"leaf": found.leaf.decode(), "index": found.index, "proof": proof, "checkpoint": found.checkpoint}
    return {**told, "rotations": list(found.rotations)}


def entry_document(found: Receipt) -> Document:
    """An entry with what it says, letter by letter and read, and with its proof."""
    return {**receipt_document(found), "leaf_hash": leaf_hash(found.leaf).hex(), "says": json.loads(found.leaf)}


def entries_document(found: Found) -> Document:
    """A page of entries: how many there are, which page, of how many."""
    entries = [short_document(each) for each in found.entries]
    return {"number": found.number, "page": found.page, "pages": found.pages, "entries": entries}


def record_document(found: Found, signed: Checkpoint | None) -> Document:
    """A page of entries, and the checkpoint that signs all there are."""
    return {
        **entries_document(found),
        "checkpoint": selectors.note_of(signed) if signed else None,
        "key": str(selectors.verifier()),
    }


def verification_document(source: str, key: str, size: int) -> Document:
    """What anyone verifies the record with: where it is exported from, its key, its size, the verifier and its hash."""
    return {"source": source, "key": key, "size": size, "verifier": verifier.NAME, "sha256": verifier.digest()}
