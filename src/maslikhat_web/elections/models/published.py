"""What the public may read, and the only tables that public pages know.

A publication is an election as it was published at one moment: its case folder as a ZIP (the form a journalist makes
in a spreadsheet), the counts, the result, where it stands in the record. Rows are added and closed, never changed.
"""

from django.db import models


class Publication(models.Model):
    """One publication of an election. The newest that is not retracted is the one shown.

    `left_out` tells what waited beside it and why it was left out: numbers of `papers` and `corrections`, and `why`.
    `sheets` are the files of signed sheets of drawn lots, as `scans` of a paper are.
    """

    election = models.CharField(max_length=120)
    number = models.PositiveIntegerField()
    body = models.CharField(max_length=80)
    level = models.CharField(max_length=40, blank=True)
    day = models.DateField()
    state = models.CharField(max_length=10)
    title = models.JSONField()
    headline = models.JSONField()
    archive = models.BinaryField()
    archive_sha256 = models.CharField(max_length=64)
    tallies = models.JSONField()
    result = models.JSONField()
    balance = models.JSONField(null=True)
    sheets = models.JSONField(default=list)
    published_at = models.DateTimeField()
    reason = models.TextField(blank=True)
    is_current = models.BooleanField()
    retracted_at = models.DateTimeField(null=True)
    retraction_reason = models.TextField(blank=True)
    left_out = models.JSONField(null=True)
    first_entry = models.BigIntegerField()
    last_entry = models.BigIntegerField()

    class Meta:
        """An election has publications 1, 2, 3 ..., and one current at most."""

        constraints = (
            models.UniqueConstraint(fields=("election", "number"), name="publication_number"),
            models.UniqueConstraint(
                fields=("election",), condition=models.Q(is_current=True), name="publication_current"
            ),
        )
        indexes = (models.Index(fields=("body", "day"), name="publication_body"),)

    def __str__(self) -> str:
        return f"{self.election} #{self.number}"


class PublishedPaper(models.Model):
    """A version of a station's paper as published. `closed_by` is the publication that replaced or withdrew it.

    `sort_key` is the order in which people count contests and stations (`protocols.natural`); `scans` are its files by
    SHA-256, kind and size.
    """

    election = models.CharField(max_length=120)
    contest = models.CharField(max_length=80)
    station = models.CharField(max_length=80)
    sort_key = models.BinaryField()
    territory = models.CharField(max_length=120, blank=True)
    version = models.PositiveIntegerField()
    origin = models.CharField(max_length=20)
    lines = models.JSONField()
    votes = models.JSONField()
    against_all = models.BigIntegerField(null=True)
    broken = models.JSONField()
    is_faulty = models.BooleanField()
    scans = models.JSONField(default=list)
    reason = models.TextField(blank=True)
    published_by = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="papers")
    closed_by = models.ForeignKey(Publication, on_delete=models.PROTECT, null=True, related_name="+")
    entry = models.BigIntegerField()

    class Meta:
        """A station's paper on a contest has versions 1, 2, 3 ... of each origin."""

        constraints = (
            models.UniqueConstraint(
                fields=("election", "contest", "station", "origin", "version"), name="published_paper_version"
            ),
        )
        indexes = (
            models.Index(fields=("election", "closed_by", "sort_key"), name="published_paper_sorted"),
            models.Index(fields=("election", "closed_by", "is_faulty"), name="published_paper_faulty"),
        )

    def __str__(self) -> str:
        return f"{self.election} {self.contest} {self.station} {self.origin} {self.version}"


class PublishedCorrection(models.Model):
    """A correction of a paper after it was handed on, as published. `paper` is the version that it led to.

    `before` and `after` hold the fields that changed; who asked and who approved stand by their author keys.
    """

    paper = models.ForeignKey(PublishedPaper, on_delete=models.PROTECT, related_name="corrections")
    number = models.PositiveIntegerField()
    ground = models.TextField()
    recount = models.BooleanField()
    before = models.JSONField()
    after = models.JSONField()
    requested_by = models.CharField(max_length=40)
    requested_at = models.DateTimeField()
    approved_by = models.CharField(max_length=40)
    approved_at = models.DateTimeField()
    published_by = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="corrections")
    entry = models.BigIntegerField(unique=True)

    class Meta:
        """Nobody approves what they asked for themselves."""

        constraints = (
            models.CheckConstraint(
                condition=~models.Q(requested_by=models.F("approved_by")), name="published_approver_is_another"
            ),
        )

    def __str__(self) -> str:
        return f"{self.paper} {self.number}"
