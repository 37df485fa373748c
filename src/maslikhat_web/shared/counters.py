"""Where guesses and used codes are counted: a table, so that every process of the server knows of them.

The framework's own table says "not counted" where it could not be written, which its users take for "too many": whoever
signed in while somebody else held the database was told of wrong passwords.
"""

from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.db import router, transaction


class Counters(DatabaseCache):
    """The table of the framework, whose writes fail where the database is held (OperationalError)."""

    def _base_set(self, *args: Any, **named: Any) -> Any:
        """Take the turn of a writer first; waiting for it ends as every write's does."""
        with transaction.atomic(using=router.db_for_write(self.cache_model_class)):
            return super()._base_set(*args, **named)  # type: ignore[misc]
