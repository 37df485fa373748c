"""What the whole site shares: how often something was published, and who may do what in which council."""

from django.conf import settings
from django.db import models


class State(models.Model):
    """One row: how often something was published."""

    version = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.version)


class RoleInCouncil(models.Model):
    """A person's role (`roles.Role`) in one council; an empty council means every one."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="roles")
    council = models.CharField(max_length=80, blank=True)
    role = models.CharField(max_length=20)

    class Meta:
        """A role is held once in a council."""

        constraints = (models.UniqueConstraint(fields=("user", "council", "role"), name="role_once"),)

    def __str__(self) -> str:
        return f"{self.user} {self.role} {self.council or '*'}"
