"""The record in the database read whole, as a backup restored for trial does."""

import pytest
from tests.web.unheld import unheld

from maslikhat_web.records.models import Checkpoint, Entry, Tile
from maslikhat_web.records.verifying import RecordBroken, verify_log

pytestmark = pytest.mark.django_db


def test_the_record_of_a_database_holds_or_says_where_it_does_not() -> None:
    assert verify_log() == Entry.objects.count() > 0
    with unheld():
        _break_and_verify()


def _break_and_verify() -> None:
    first = Entry.objects.get(index=0)
    Entry.objects.filter(index=0).update(leaf=bytes(first.leaf) + b" ")
    with pytest.raises(RecordBroken, match="entry 0 is not what was hashed"):
        verify_log()
    Entry.objects.filter(index=0).update(leaf=bytes(first.leaf))
    tile = Tile.objects.get(level=0, position=0)
    Tile.objects.filter(pk=tile.pk).update(hashes=bytes(32) + bytes(tile.hashes)[32:])
    with pytest.raises(RecordBroken, match="tiles"):
        verify_log()
    Tile.objects.filter(pk=tile.pk).update(hashes=bytes(tile.hashes))
    signed = Checkpoint.objects.order_by("-size").first()
    assert signed
    Checkpoint.objects.filter(pk=signed.pk).update(note=signed.note.replace("— ", "— x", 1))
    with pytest.raises(RecordBroken, match="not signed"):
        verify_log()
    Checkpoint.objects.filter(pk=signed.pk).delete()
    with pytest.raises(RecordBroken, match="no checkpoint"):
        verify_log()
