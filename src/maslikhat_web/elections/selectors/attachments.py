"""Where kept files lie, and the answer that gives one: safe whatever is in it."""

from pathlib import Path

from django.conf import settings


def path_of(sha256: str) -> Path:
    """Where a kept file lies."""
    return Path(settings.HOME) / "attachments" / sha256
