"""What the whole site shares: how often something of what was published, and who may do what in which council."""

from django.conf import settings
from django.db import models


class State(models.Model):
    """How often something changed of what `about` names: an election, or what `state` has names for."""

    about = models.CharField(max_length=120, unique=True)
    version = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.about} {self.version}"


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
