"""What staff's work leaves behind beside the files of a draft: acts with who, when and why, uploads, copies.

Nothing of it is public. An upload waits until it is confirmed or given up; everything else is added, never changed.
"""

from django.conf import settings
from django.db import models

from maslikhat_web.elections.models.drafts import Draft


class DraftAct(models.Model):
    """An act on a draft that is more than a file: `kind` is publish, retract or copy.

    `token` is that of the form it was done with, so that a form sent twice acts once. `number` is that of the
    publication it is about.
    """

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="acts")
    kind = models.CharField(max_length=20)
    token = models.CharField(max_length=64, unique=True)
    number = models.PositiveIntegerField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    reason = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.draft} {self.kind} {self.number}"


class Upload(models.Model):
    """A file of papers that waits for its mapping and a word of a person. Its content is emptied once it was used."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="uploads")
    name = models.CharField(max_length=200)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    mapping = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.draft} {self.name}"


class RememberedMapping(models.Model):
    """A mapping that was confirmed for files with these headings (SHA-256 of them, sorted) in this council."""

    council = models.CharField(max_length=80)
    headings = models.CharField(max_length=64)
    mapping = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """Looked up by council and headings; the newest holds."""

        indexes = (models.Index(fields=("council", "headings"), name="mapping_of_headings"),)

    def __str__(self) -> str:
        return f"{self.council} {self.headings[:12]}"


class DraftScan(models.Model):
    """A scan that was brought to an election: of a station's paper, of a copy, or of a sheet of lots (no station).

    The file lies in the data folder under its SHA-256; `done` tells what was done to it before (`protocols.scanned`).
    """

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="scans")
    kind = models.CharField(max_length=10)
    contest = models.CharField(max_length=80)
    station = models.CharField(max_length=80, blank=True)
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=40)
    size = models.PositiveIntegerField()
    done = models.CharField(max_length=10, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """The same file is kept once for the same thing."""

        constraints = (
            models.UniqueConstraint(fields=("draft", "kind", "contest", "station", "sha256"), name="draft_scan_once"),
        )

    def __str__(self) -> str:
        return f"{self.draft} {self.kind} {self.contest} {self.station} {self.sha256[:12]}"


class ObserverCopy(models.Model):
    """A copy of a station's paper beside the official one: its figures, whose it is, who put it here.

    `published` is the publication with which it was published; empty while it was not.
    """

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="copies")
    contest = models.CharField(max_length=80)
    station = models.CharField(max_length=80)
    source = models.CharField(max_length=300)
    lines = models.JSONField()
    votes = models.JSONField()
    against_all = models.BigIntegerField(null=True)
    scan_sha256 = models.CharField(max_length=64, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    published = models.ForeignKey("elections.PublishedPaper", on_delete=models.PROTECT, null=True, related_name="+")

    def __str__(self) -> str:
        return f"{self.draft} {self.contest} {self.station}"
