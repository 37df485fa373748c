"""The log of a database against itself: every entry by its hash, every tile, every checkpoint, the newest signature.

Asked of a database that was restored for trial, before its backup is called a good one.
"""

from collections.abc import Iterator

from maslikhat.basics.errors import MaslikhatError
from maslikhat.record.leaf import leaf_hash
from maslikhat.record.note import open_note
from maslikhat.record.tiles import Appended, append, node_of
from maslikhat.record.tree import root
from maslikhat_web.records.models import Checkpoint, Entry, Tile
from maslikhat_web.records.selectors import latest, verifier


class RecordBroken(Exception):
    """The log does not agree with itself; says where."""


def verify_log() -> int:
    """Check the whole log; gives how many entries it has. Raises RecordBroken."""
    tree = append(lambda _level, _index: None, 0, _hashes())
    kept = {(each.level, each.position): bytes(each.hashes) for each in Tile.objects.iterator()}
    if kept != dict(tree.tiles):
        raise RecordBroken("the tiles are not those of the entries")
    for each in Checkpoint.objects.order_by("size").iterator():
        if each.size > tree.size or root(node_of(lambda *place: tree.tiles.get(place)), each.size) != bytes(each.root):
            raise RecordBroken(f"the checkpoint at {each.size} entries is not that of the entries")
    _require_signature(tree)
    return tree.size


def _hashes() -> Iterator[bytes]:
    rows = Entry.objects.order_by("index").values_list("index", "leaf", "leaf_hash")
    for expected, (index, leaf, hashed) in enumerate(rows.iterator()):
        if index != expected:
            raise RecordBroken(f"entry {expected} is missing")
        if leaf_hash(bytes(leaf)) != bytes(hashed):
            raise RecordBroken(f"entry {index} is not what was hashed")
        yield bytes(hashed)


def _require_signature(tree: Appended) -> None:
    newest = latest()
    if newest is None or newest.size != tree.size:
        if tree.size:
            raise RecordBroken("no checkpoint covers the newest entry")
        return
    try:
        open_note(newest.note, [verifier()])
    except MaslikhatError as error:
        raise RecordBroken("the newest checkpoint is not signed by the key of the record") from error
