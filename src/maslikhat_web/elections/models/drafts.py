"""An election in the making: a case folder whose files are kept version by version, each with who, when and why.

Nothing of it is public. Publishing packs the newest files and hands them to the one way there is (services/publish.py).
Rows are added, never changed.
"""

from django.conf import settings
from django.db import models


class Draft(models.Model):
    """An election in the making, in the council whose roles hold for it. `election` is the id it is published under."""

    election = models.CharField(max_length=120, unique=True)
    council = models.CharField(max_length=80)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.election


class DraftFile(models.Model):
    """A version of one file of the case folder; an empty `content` takes the file away."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="files")
    name = models.CharField(max_length=120)
    version = models.PositiveIntegerField()
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    reason = models.TextField(blank=True)

    class Meta:
        """A file has versions 1, 2, 3 ..., whoever writes at the same time."""

        constraints = (models.UniqueConstraint(fields=("draft", "name", "version"), name="draft_file_version"),)

    def __str__(self) -> str:
        return f"{self.draft} {self.name} {self.version}"
