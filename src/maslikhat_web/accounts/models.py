"""Invitations, the history of roles, the keys under which people sign for entries of the record.

Rows of the history and keys are only ever added: the database itself refuses the rest (migration 0003).
"""

from django.conf import settings
from django.db import models


class Invitation(models.Model):
    """A link that one person may use once. Only the hash of what stands in the link is kept.

    With `user` it gives an existing person a new password and takes the second factors away; without, it makes a
    person with `role` in `council` ("" is every one). `made_by` is empty where the terminal made it. Once withdrawn, it
    lets nobody in.
    """

    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    name = models.CharField(max_length=150, blank=True)
    council = models.CharField(max_length=80, blank=True)
    role = models.CharField(max_length=20, blank=True)
    reason = models.TextField(blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    withdrawn_why = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.name} {self.role} {self.council or '*'}"


class RoleChange(models.Model):
    """A role given or taken, a person let in or shut out: who, when, why. `by` is empty where the terminal did it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="role_changes")
    what = models.CharField(max_length=20)
    council = models.CharField(max_length=80, blank=True)
    role = models.CharField(max_length=20, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    reason = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d} {self.user} {self.what} {self.role} {self.council or '*'}"


class AuthorKey(models.Model):
    """The key that names a person on the record (`maslikhat.record.author`): random, made once, never another one."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="author_key")
    key = models.CharField(max_length=40, unique=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.key
