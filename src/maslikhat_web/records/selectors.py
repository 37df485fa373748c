"""What is read of the record: entries, tiles, checkpoints, receipts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from maslikhat.record.keys import key_in
from maslikhat.record.leaf import Leaf, from_bytes
from maslikhat.record.note import Verifier, add_line, checkpoint_of, verifier_for, verifier_of
from maslikhat.record.policy import Policy, read_policy
from maslikhat.record.receipt import Receipt
from maslikhat.record.tiles import WIDTH, node_of
from maslikhat.record.tree import prove_consistency, prove_inclusion
from maslikhat_web.records.models import Checkpoint, Cosignature, Entry, Tile

ON_A_PAGE = 50
_TILE = f"SELECT hashes FROM {Tile._meta.db_table} WHERE level = %s AND position = %s"  # noqa: S608 - a name of our own
_AT_ONCE = 500


def key_subject() -> str:
    """The subject of entries that change the key."""
    return f"{settings.RECORD_ORIGIN}/key"


def tile(level: int, position: int) -> bytes | None:
    """The hashes of a tile, as many as it has now. In plain SQL: a proof asks for several within a millisecond."""
    with connection.cursor() as cursor:
        cursor.execute(_TILE, [level, position])
        found = cursor.fetchone()
    return bytes(found[0]) if found is not None else None


def size() -> int:
    """How many entries the log has."""
    last = Entry.objects.order_by("-index").values_list("index", flat=True).first()
    return 0 if last is None else last + 1


def rotations() -> list[str]:
    """The notes by which the key was changed, in their order."""
    leaves = Entry.objects.filter(subject=key_subject()).order_by("sequence").values_list("leaf", flat=True)
    return [str((from_bytes(bytes(each)).body or {})["note"]) for each in leaves]


def verifier() -> Verifier:
    """The public key that signs now: the first one, or the one that it was last changed to."""
    newest = Entry.objects.filter(subject=key_subject()).order_by("-sequence").values_list("leaf", flat=True).first()
    if newest is None:
        return verifier_for(settings.RECORD_ORIGIN, key_in(settings.RECORD_KEY))
    return verifier_of(str((from_bytes(bytes(newest)).body or {})["new"]))


def key_file(key: Verifier) -> Path:
    """Where the secret half of a key lies that another one was changed to."""
    first = settings.RECORD_KEY
    return Path(first.with_name(f"{first.stem}-{key.id.hex()}.pem"))


def policy() -> Policy:
    """The witnesses of this record; none where no policy is set. Raises NotAPolicy."""
    path = settings.RECORD_WITNESSES
    return read_policy(path) if path.is_file() else Policy()


def latest() -> Checkpoint | None:
    """The newest checkpoint."""
    return Checkpoint.objects.order_by("-size").first()


def cosignatures(checkpoint: Checkpoint) -> list[Cosignature]:
    """Who has cosigned a checkpoint, in their order in time."""
    return list(checkpoint.cosignatures.order_by("time", "witness"))


def note_of(checkpoint: Checkpoint) -> str:
    """A checkpoint with every cosignature under it."""
    note = checkpoint.note
    for each in cosignatures(checkpoint):
        note = add_line(note, each.witness, bytes(each.content))
    return note


def bundle_of(index: int, width: int) -> list[bytes]:
    """The entries of a bundle, at most `width` of them."""
    first = index * WIDTH
    rows = Entry.objects.filter(index__gte=first, index__lt=first + width).order_by("index")
    return [bytes(each) for each in rows.values_list("leaf", flat=True)]


def newest_of(subject: str) -> Mapping[str, Any] | None:
    """What the newest entry on a subject says; None where there is none."""
    leaf = Entry.objects.filter(subject=subject).order_by("-sequence").values_list("leaf", flat=True).first()
    return from_bytes(bytes(leaf)).body if leaf is not None else None


def newest_hash_of(subject: str) -> str | None:
    """The leaf hash of the newest entry on a subject, in hexadecimal digits; None where there is none."""
    found = Entry.objects.filter(subject=subject).order_by("-sequence").values_list("leaf_hash", flat=True).first()
    return bytes(found).hex() if found is not None else None


def after(entry: Leaf) -> tuple[int, str] | None:
    """The index and the kind of the entry that follows this one on its subject."""
    rows = Entry.objects.filter(subject=entry.subject, sequence=entry.sequence + 1)
    return rows.values_list("index", "kind").first()


def commitment_before(entry: Leaf) -> str | None:
    """The commitment of the entry that this one replaces."""
    rows = Entry.objects.filter(subject=entry.subject, sequence=entry.sequence - 1)
    leaf = rows.values_list("leaf", flat=True).first()
    return from_bytes(bytes(leaf)).commitment if leaf is not None else None


def before(entry: Leaf) -> int | None:
    """The index of the entry that this one replaces."""
    rows = Entry.objects.filter(subject=entry.subject, sequence=entry.sequence - 1)
    return rows.values_list("index", flat=True).first()


def receipt(index: int) -> Receipt | None:
    """The receipt of an entry against the newest checkpoint; None where it is not in the log."""
    signed = latest()
    entry = Entry.objects.filter(index=index).values_list("leaf", flat=True).first()
    if signed is None or entry is None or index >= signed.size:
        return None
    proof = prove_inclusion(node_of(tile), index, signed.size)
    return Receipt(bytes(entry), index, tuple(proof), note_of(signed), tuple(rotations()))


def checkpoint_at(count: int) -> Checkpoint | None:
    """The checkpoint that was signed when the log had so many entries."""
    return Checkpoint.objects.filter(size=count).first()


def receipts(indexes: Sequence[int], size: int) -> Iterator[Receipt]:
    """The receipts of entries against the checkpoint that was signed at `size`, in the order of their indexes.

    Against one checkpoint a receipt stays the same however the log grows; where none was signed, nothing is given.
    """
    signed = checkpoint_at(size)
    if signed is None:
        return
    node, changes = lru_cache(maxsize=4096)(node_of(tile)), tuple(rotations())
    for at in range(0, len(indexes), _AT_ONCE):
        rows = Entry.objects.filter(index__in=indexes[at : at + _AT_ONCE]).order_by("index")
        for index, leaf in rows.values_list("index", "leaf"):
            yield Receipt(bytes(leaf), index, tuple(prove_inclusion(node, index, size)), signed.note, changes)


def consistency(old: int, new: int) -> list[bytes]:
    """The proof that the log at `new` entries continues it at `old`. Raises NotInTheLog."""
    return prove_consistency(node_of(tile), old, new)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which entries are wanted: those whose subject begins so, of this kind; all of them where neither is said."""

    subject: str = ""
    kind: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """A page of entries, how many there are in all, and how many pages they fill."""

    entries: Sequence[Entry]
    number: int
    page: int
    pages: int


def page_of(asked: Asked) -> Found:
    """A page of entries, the newest first; the last page where a later one is asked for."""
    rows = Entry.objects.order_by("-index")
    if asked.subject:
        rows = rows.filter(subject__startswith=asked.subject)
    if asked.kind:
        rows = rows.filter(kind=asked.kind)
    number = rows.count()
    pages = max(1, -(-number // ON_A_PAGE))
    page = min(max(1, asked.page), pages)
    first = (page - 1) * ON_A_PAGE
    return Found(list(rows[first : first + ON_A_PAGE]), number, page, pages)


def entry_at(index: int) -> Entry | None:
    """The entry of this number."""
    return Entry.objects.filter(index=index).first()


def of_subject(subject: str) -> Iterator[Entry]:
    """The entries about a subject in their order."""
    return Entry.objects.filter(subject=subject).order_by("sequence").iterator()


def is_of_this_log(note: str) -> bool:
    """Whether a checkpoint names this log."""
    return checkpoint_of(note).origin == settings.RECORD_ORIGIN
