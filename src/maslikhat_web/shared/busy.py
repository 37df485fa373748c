"""When somebody else holds the database for longer than a writer waits: said plainly, and nothing is kept of the act.

SQLite has one writer at a time, PostgreSQL one appender to the record; each waits its turn, but not for ever.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import SQLITE_BUSY, SQLITE_LOCKED

from django.db import OperationalError, transaction
from django.http import HttpRequest, HttpResponse

from maslikhat.basics.errors import MaslikhatError
from maslikhat_web.shared import errors
from maslikhat_web.shared.requests import Answer

# PostgreSQL: lock not available, deadlock detected, query cancelled (by lock_timeout or statement_timeout).
_STATES = frozenset({"55P03", "40P01", "57014"})
_PRIMARY = 0xFF


class DatabaseBusy(MaslikhatError):
    """Another writer held the database too long."""

    code = "database-busy"


@contextmanager
def one_act() -> Iterator[None]:
    """A transaction of its own, or part of the one under way. Raises DatabaseBusy; nothing is kept then."""
    try:
        with transaction.atomic():
            yield
    except OperationalError as error:
        if not is_held(error):
            raise
        raise DatabaseBusy from error


def is_held(error: BaseException) -> bool:
    """Whether the database refused because somebody else holds it, not because something is broken."""
    cause = error.__cause__
    code = getattr(cause, "sqlite_errorcode", 0) & _PRIMARY
    return code in {SQLITE_BUSY, SQLITE_LOCKED} or getattr(cause, "sqlstate", None) in _STATES


class BusyDatabase:
    """The middleware that tells a reader or a clerk so, wherever in the site it happened."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer as the site does."""
        return self._answer(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """503 where the database is held; other failures are not for here."""
        return errors.busy(request) if _says_held(exception) else None


def failed(request: HttpRequest) -> HttpResponse:
    """What failed outside of any view, where a session is kept: 503 for a database that is held, else 500."""
    return errors.busy(request) if _says_held(sys.exc_info()[1]) else errors.failed(request)


def _says_held(error: BaseException | None) -> bool:
    return isinstance(error, DatabaseBusy) or (isinstance(error, OperationalError) and is_held(error))
