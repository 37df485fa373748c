"""Puts acts on the record: entries, the tree over them, a signed checkpoint. Always within the caller's transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.conf import settings
from django.db import connection
from django.db.models import Max

from maslikhat.election.export.entries import Statement
from maslikhat.record.keys import key_in
from maslikhat.record.leaf import Leaf, leaf_hash, to_bytes
from maslikhat.record.note import Checkpoint as Signed
from maslikhat.record.note import sign
from maslikhat.record.tiles import append as append_hashes
from maslikhat.record.tiles import node_of
from maslikhat.record.tree import root
from maslikhat_web.records.models import Checkpoint, Entry, Tile
from maslikhat_web.records.selectors import size, tile
from maslikhat_web.shared.bulk import Row, insert

SITE_KEY = "site"
_BATCH = 500
# Any number that all writers of the record agree on.
_LOCK = 7_203_519
# As long as a writer waits on SQLite (config.settings.SQLITE).
_WAIT = "20s"


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
    """Sign the log as it stands."""
    count = size()
    top = root(node_of(tile), count)
    text = str(Signed(settings.RECORD_ORIGIN, count, top))
    note = sign(text, settings.RECORD_ORIGIN, key_in(settings.RECORD_KEY))
    made, _ = Checkpoint.objects.get_or_create(size=count, defaults={"root": top, "note": note, "time": at})
    return made


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
