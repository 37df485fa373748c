"""When the database does not serve: said plainly, and nothing is half-written.

It is held by somebody else for longer than a writer waits (SQLite has one writer at a time, PostgreSQL one appender to
the record; each waits its turn, but not for ever), or it is gone: stopped, cut off, without room.
"""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import SQLITE_BUSY, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_LOCKED, SQLITE_READONLY

from django.db import Error, InterfaceError, OperationalError, transaction
from django.http import HttpRequest, HttpResponse

from maslikhat.basics.errors import MaslikhatError
from maslikhat_web.shared import errors
from maslikhat_web.shared.requests import Answer, id_of

# PostgreSQL: lock not available, deadlock detected, query cancelled (by lock_timeout or statement_timeout).
_HELD = frozenset({"55P03", "40P01", "57014"})
# PostgreSQL: shut down, crashed, not yet up, disk full, too many connections; 08 is every fault of the connection.
_GONE = frozenset({"57P01", "57P02", "57P03", "53100", "53300"})
_CONNECTION = "08"
_GONE_SQLITE = frozenset({SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY})
_PRIMARY = 0xFF
_LOG = logging.getLogger("django.request")


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
    return _sqlite_code(cause) in {SQLITE_BUSY, SQLITE_LOCKED} or getattr(cause, "sqlstate", None) in _HELD


def is_gone(error: BaseException) -> bool:
    """Whether the database was stopped, cut off or is without room; what it holds is whole."""
    cause = error.__cause__
    if not isinstance(error, OperationalError | InterfaceError) or cause is None:
        return False
    if hasattr(cause, "sqlite_errorcode"):
        return _sqlite_code(cause) in _GONE_SQLITE
    # What never reached PostgreSQL has no state.
    state = getattr(cause, "sqlstate", "")
    return state is None or state in _GONE or state.startswith(_CONNECTION)


def _sqlite_code(cause: BaseException | None) -> int:
    return int(getattr(cause, "sqlite_errorcode", 0)) & _PRIMARY


class DatabaseFaults:
    """The middleware that tells a reader or a clerk so, wherever in the site it happened."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer as the site does."""
        return self._answer(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """503 where the database is held or gone; other failures are not for here."""
        return _told(request, exception)


def failed(request: HttpRequest) -> HttpResponse:
    """What failed outside of any view, where a session is kept: 503 for a database that does not serve, else 500."""
    return _told(request, sys.exc_info()[1]) or errors.failed(request)


def _told(request: HttpRequest, error: BaseException | None) -> HttpResponse | None:
    if isinstance(error, DatabaseBusy) or (isinstance(error, OperationalError) and is_held(error)):
        return errors.busy(request)
    if isinstance(error, Error) and is_gone(error):
        _LOG.error("%s the database does not serve: %s", id_of(request), request.path, exc_info=error)
        return errors.database_gone(request)
    return None
