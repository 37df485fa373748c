"""Papers being typed: the acts on each, one after another, never changed; a row a paper that says where it stands.

The row is a copy of what the acts come to, for lists and for two constraints that no code can step around: an act has
its number once, and the second person is never the first.
"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from maslikhat_web.elections.models.drafts import Draft


class StationPaper(models.Model):
    """The paper of one station in one contest. `version` is the number of its acts, `head` the hash of the last.

    `figures` and `reviewed` are copies too, filled once the paper is definitive: the screen reads ten thousand of them.
    """

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="papers")
    contest = models.CharField(max_length=80)
    station = models.CharField(max_length=80)
    state = models.CharField(max_length=12)
    version = models.PositiveIntegerField()
    head = models.CharField(max_length=64, blank=True)
    first_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    second_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    held_until = models.DateTimeField(null=True)
    is_closed = models.BooleanField(default=False)
    changed_at = models.DateTimeField(null=True)
    figures = models.JSONField(default=dict)
    reviewed = models.JSONField(default=dict)

    class Meta:
        """One row a paper; two typings by two people."""

        constraints = (
            models.UniqueConstraint(fields=("draft", "contest", "station"), name="paper_once"),
            models.CheckConstraint(
                condition=Q(first_by__isnull=True) | Q(second_by__isnull=True) | ~Q(first_by=F("second_by")),
                name="second_person_is_not_the_first",
            ),
        )

    def __str__(self) -> str:
        return f"{self.draft} {self.contest} {self.station}"


class PaperAct(models.Model):
    """One act on a paper. `sha256` covers the act and the hash of the act before: none can be changed or taken out."""

    paper = models.ForeignKey(StationPaper, on_delete=models.PROTECT, related_name="acts")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=12)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    body = models.JSONField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        """Acts of a paper are numbered 1, 2, 3 ..., whoever acts at the same time."""

        constraints = (models.UniqueConstraint(fields=("paper", "number"), name="act_number"),)

    def __str__(self) -> str:
        return f"{self.paper} {self.number} {self.kind}"


class Scan(models.Model):
    """A scan or photo of a paper; the file lies in the data folder under its SHA-256. `done` as in DraftScan."""

    paper = models.ForeignKey(StationPaper, on_delete=models.PROTECT, related_name="scans")
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=40)
    size = models.PositiveIntegerField()
    done = models.CharField(max_length=10, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        """The same file is kept once for a paper."""

        constraints = (models.UniqueConstraint(fields=("paper", "sha256"), name="scan_once"),)

    def __str__(self) -> str:
        return f"{self.paper} {self.sha256}"


class PaperCorrection(models.Model):
    """A correction of a paper that was handed on: a document of its own, as its acts have it.

    Undecided while `decided_by` is empty. `published` is the correction as the public reads it; empty while it is not.
    """

    paper = models.ForeignKey(StationPaper, on_delete=models.PROTECT, related_name="corrections")
    number = models.PositiveIntegerField()
    before = models.JSONField()
    after = models.JSONField()
    ground = models.TextField()
    recount = models.BooleanField()
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    is_approved = models.BooleanField(default=False)
    published = models.ForeignKey(
        "elections.PublishedCorrection", on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        """Numbered on its paper; decided by another person than who asked."""

        constraints = (
            models.UniqueConstraint(fields=("paper", "number"), name="correction_number"),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("requested_by")), name="approver_is_another"
            ),
        )

    def __str__(self) -> str:
        return f"{self.paper} correction {self.number}"


class SealedTyping(models.Model):
    """What was sealed on the record when papers were handed on: the body and the salt that open it.

    `opened_by` is the publication with which it was opened; empty while it is sealed.
    """

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="sealed")
    subject = models.CharField(max_length=80, unique=True)
    entry = models.BigIntegerField(unique=True)
    salt = models.BinaryField(max_length=32)
    body = models.JSONField()
    opened_by = models.ForeignKey("elections.Publication", on_delete=models.PROTECT, null=True, related_name="+")

    def __str__(self) -> str:
        return f"{self.draft} {self.entry}"
