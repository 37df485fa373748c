"""What the whole site shares: how often something was published."""

from django.db import models


class State(models.Model):
    """One row: how often something was published."""

    version = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.version)
