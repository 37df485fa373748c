"""A receipt: one entry, its proof, and the checkpoint it is proved against. Whoever holds it needs nothing else."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass

from maslikhat.record.errors import NotANote
from maslikhat.record.leaf import leaf_hash
from maslikhat.record.note import Verifier, checkpoint_of, open_note
from maslikhat.record.rotation import follow
from maslikhat.record.tree import includes


@dataclass(frozen=True, slots=True)
class Receipt:
    """The bytes of a leaf, its index, the hashes from the bottom up, a signed checkpoint.

    `rotations` are the notes by which the key of the log was changed, so that a receipt holds for an older key too.
    """

    leaf: bytes
    index: int
    proof: tuple[bytes, ...]
    checkpoint: str
    rotations: tuple[str, ...] = ()


def to_json(receipt: Receipt) -> str:
    """The receipt as a file."""
    told = {
        "leaf": receipt.leaf.decode(),
        "index": receipt.index,
        "proof": [b64encode(each).decode() for each in receipt.proof],
        "checkpoint": receipt.checkpoint,
        **({"rotations": list(receipt.rotations)} if receipt.rotations else {}),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def from_json(text: str) -> Receipt:
    """Read a receipt. Raises NotANote."""
    try:
        told = json.loads(text)
        proof = tuple(b64decode(each, validate=True) for each in told["proof"])
        rotations = tuple(str(each) for each in told.get("rotations", ()))
        return Receipt(told["leaf"].encode(), int(told["index"]), proof, str(told["checkpoint"]), rotations)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise NotANote(text=text[:80]) from None


def holds(receipt: Receipt, key: Verifier) -> bool:
    """Whether the entry stands in the log that was signed by `key`, or by one that follows from it.

    Raises NotANote, NotSigned.
    """
    text, _ = open_note(receipt.checkpoint, [follow(key, receipt.rotations)])
    signed = checkpoint_of(text)
    return includes(leaf_hash(receipt.leaf), receipt.index, signed.size, receipt.proof, signed.root)
