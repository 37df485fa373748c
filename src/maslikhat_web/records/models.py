"""The log as rows: entries in their order, the tiles of its tree, the checkpoints signed.

Rows are only ever added (a tile that is not full grows). The arithmetic is `maslikhat.record`'s.
"""

from django.db import models


class Entry(models.Model):
    """One leaf of the log. `index` counts from 0 without a gap; `leaf` is the canonical JSON that was hashed."""

    index = models.BigIntegerField(primary_key=True)
    leaf = models.BinaryField()
    leaf_hash = models.BinaryField(max_length=32)
    kind = models.CharField(max_length=40)
    jurisdiction = models.CharField(max_length=80)
    subject = models.CharField(max_length=300)
    sequence = models.PositiveIntegerField()
    time = models.DateTimeField()

    class Meta:
        """An act on a subject has one place in its sequence, whoever writes at the same time."""

        constraints = (models.UniqueConstraint(fields=("subject", "sequence"), name="entry_sequence"),)
        indexes = (
            models.Index(fields=("jurisdiction", "index"), name="entry_jurisdiction"),
            models.Index(fields=("kind", "index"), name="entry_kind"),
        )

    def __str__(self) -> str:
        return f"{self.index} {self.subject} {self.sequence}"


class Tile(models.Model):
    """Up to 256 hashes of the tree: of leaves at level 0, of full tiles of the level below above that."""

    level = models.PositiveSmallIntegerField()
    position = models.BigIntegerField()
    hashes = models.BinaryField()

    class Meta:
        """Each tile is there once."""

        constraints = (models.UniqueConstraint(fields=("level", "position"), name="tile_once"),)

    def __str__(self) -> str:
        return f"{self.level}/{self.position}"


class Checkpoint(models.Model):
    """A signed note on the log at a size."""

    size = models.BigIntegerField(unique=True)
    root = models.BinaryField(max_length=32)
    note = models.TextField()
    time = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.size)


class Cosignature(models.Model):
    """A witness has seen a checkpoint: the content of its signature line, the time it names, what kind it is."""

    checkpoint = models.ForeignKey(Checkpoint, on_delete=models.PROTECT, related_name="cosignatures")
    witness = models.CharField(max_length=200)
    kind = models.CharField(max_length=40)
    content = models.BinaryField(max_length=76)
    time = models.DateTimeField()

    class Meta:
        """A witness cosigns a checkpoint once."""

        constraints = (models.UniqueConstraint(fields=("checkpoint", "witness"), name="cosignature_once"),)

    def __str__(self) -> str:
        return f"{self.checkpoint} {self.witness}"
