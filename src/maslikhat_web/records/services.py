"""Puts acts on the record: entries, the tree over them, a signed checkpoint. Always within the caller's transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Max

from maslikhat.basics.errors import Place
from maslikhat.election.export.entries import Statement
from maslikhat.record.errors import NotAWitness
from maslikhat.record.keys import NotAKey, keep, key_in, read_key
from maslikhat.record.leaf import Leaf, leaf_hash, to_bytes
from maslikhat.record.note import Checkpoint as Signed
from maslikhat.record.note import checkpoint_of, lines_of, sign, verifier_for
from maslikhat.record.policy import seen_by
from maslikhat.record.rotation import KIND, rotation_body
from maslikhat.record.tiles import append as append_hashes
from maslikhat.record.tiles import node_of
from maslikhat.record.tree import root
from maslikhat_web.records.models import Checkpoint, Cosignature, Entry, Tile
from maslikhat_web.records.selectors import key_file, key_subject, policy, size, tile, verifier
from maslikhat_web.shared.bulk import Row, insert
from maslikhat_web.shared.state import bump

SITE_KEY = "site"
_BATCH = 500
# Any number that all writers of the record agree on.
_LOCK = 7_203_519
# As long as a writer waits on SQLite (config.settings.SQLITE).
_WAIT = "20s"
# The last second that a date can hold; a witness that names a later one is not told the time.
_LAST_TIME = 253_402_300_799


@dataclass(frozen=True, slots=True)
class Act:
    """What entries made at once have in common."""

    jurisdiction: str
    author: str
    time: datetime
    reason: str = ""


def append(statements: Iterable[Statement], act: Act) -> range:
    """Add entries in their order and give their indexes. Raises NotALeaf, LeafTooLong; nothing is kept then.

    Must run within a transaction, so that what is published and what is recorded stand or fall together.
    """
    _hold()
    told = list(statements)
    first, before = size(), _before([each.subject for each in told])
    rows = []
    for index, each in enumerate(told, first):
        row = _entry(index, each, act, before.get(each.subject))
        before[each.subject] = (row["sequence"], row["leaf_hash"])
        rows.append(row)
    insert(Entry, rows)
    grown = append_hashes(tile, first, [row["leaf_hash"] for row in rows])
    for (level, position), hashes in grown.tiles.items():
        Tile.objects.update_or_create(level=level, position=position, defaults={"hashes": hashes})
    return range(first, grown.size)


def sign_checkpoint(at: datetime) -> Checkpoint:
    """Sign the log as it stands. Raises NotAKey where the secret half of the key is not there."""
    count = size()
    top = root(node_of(tile), count)
    text = str(Signed(settings.RECORD_ORIGIN, count, top))
    note = sign(text, settings.RECORD_ORIGIN, _key())
    made, _ = Checkpoint.objects.get_or_create(size=count, defaults={"root": top, "note": note, "time": at})
    return made


def rotate_key(*, at: datetime, reason: str) -> Checkpoint:
    """Change the key of the record: the old one signs for the new one, which signs from here on.

    The new key is kept beside the first one before anything is recorded. Raises NotAKey.
    """
    new = Ed25519PrivateKey.generate()
    keep(key_file(verifier_for(settings.RECORD_ORIGIN, new)), new)
    with transaction.atomic():
        _hold()
        body = rotation_body(settings.RECORD_ORIGIN, _key(), new)
        act = Act(jurisdiction=settings.RECORD_ORIGIN, author=SITE_KEY, time=at, reason=reason)
        append([Statement(KIND, key_subject(), body)], act)
        made = sign_checkpoint(at)
        bump()
    return made


def take_cosignatures(*, note: str) -> list[str]:
    """Keep what witnesses of the policy signed under a checkpoint of this log; give their names.

    Raises NotANote, NotSigned, NotAPolicy, NotAWitness.
    """
    text, _ = lines_of(note)
    signed = Checkpoint.objects.filter(size=checkpoint_of(text).size).first()
    if signed is None or lines_of(signed.note)[0] != text:
        raise NotAWitness(what="checkpoint")
    seen = seen_by(note, policy())
    if not seen:
        raise NotAWitness(what="witness")
    if any(each.time > _LAST_TIME for each in seen):
        raise NotAWitness(what="time")
    with transaction.atomic():
        for each in seen:
            given = {
                "kind": each.witness.kind,
                "content": each.content,
                "time": datetime.fromtimestamp(each.time, tz=UTC),
            }
            Cosignature.objects.get_or_create(checkpoint=signed, witness=each.witness.key.name, defaults=given)
        bump()
    return [each.witness.key.name for each in seen]


def _key() -> Ed25519PrivateKey:
    """The secret half of the key that signs now."""
    wanted = verifier()
    kept = key_file(wanted)
    found = read_key(kept) if kept.exists() else key_in(settings.RECORD_KEY)
    if verifier_for(settings.RECORD_ORIGIN, found) != wanted:
        raise NotAKey(Place(file=str(kept)))
    return found


def _entry(index: int, each: Statement, act: Act, before: tuple[int, bytes] | None) -> Row:
    leaf = Leaf(
        type=each.kind,
        jurisdiction=act.jurisdiction,
        subject=each.subject,
        sequence=before[0] + 1 if before else 1,
        time=act.time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        author=act.author,
        body=each.body,
        supersedes=before[1].hex() if before else None,
        reason=act.reason or None,
        attachments=each.attachments,
    )
    content = to_bytes(leaf)
    return {
        "index": index,
        "leaf": content,
        "leaf_hash": leaf_hash(content),
        "kind": each.kind,
        "jurisdiction": act.jurisdiction,
        "subject": each.subject,
        "sequence": leaf.sequence,
        "time": act.time,
    }


def _before(subjects: Sequence[str]) -> dict[str, tuple[int, bytes]]:
    """The last entry of each subject that has one."""
    found: dict[str, tuple[int, bytes]] = {}
    for at in range(0, len(subjects), _BATCH):
        rows = Entry.objects.filter(subject__in=subjects[at : at + _BATCH])
        last = rows.values("subject").annotate(last=Max("index")).values_list("last", flat=True)
        for subject, sequence, hashed in Entry.objects.filter(index__in=list(last)).values_list(
            "subject", "sequence", "leaf_hash"
        ):
            found[subject] = (sequence, bytes(hashed))
    return found


def _hold() -> None:
    """Let one writer at a time append. SQLite holds its writers itself, by how its transactions begin."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, true), pg_advisory_xact_lock(%s)", [_WAIT, _LOCK])
