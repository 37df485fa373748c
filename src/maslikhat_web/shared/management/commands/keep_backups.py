"""`keep_backups`: the clock of the schedule. The site starts it beside the server; it ends with the server.

It touches no database itself: each backup is a program of its own, which may fail, hang or be killed without harm to
the site or to the clock.
"""

import logging
import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from maslikhat_web.shared.keeping import Plan, failed, is_due, keep_standing, standing_of

_log = logging.getLogger("maslikhat.backups")
_STEP = 2.0
_MOST_SECONDS = 6 * 3600
MAKE = (sys.executable, "-P", "-m", "maslikhat_web", "backup_now")


class Command(BaseCommand):
    """Runs until the process that started it is gone."""

    help = "Make backups on schedule for as long as the server runs."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whose end is the end of this."""
        parser.add_argument("--parent", type=int, required=True)

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Look at the clock, again and again."""
        plan, parent = settings.BACKUP_PLAN, options["parent"]
        try:
            while plan is not None and os.getppid() == parent:
                look(plan, settings.HOME, timezone.now)
                time.sleep(_STEP)
        except KeyboardInterrupt:
            return


def look(plan: Plan, home: Path, now: Callable[[], datetime], command: tuple[str, ...] = MAKE) -> bool:
    """Make a backup if one is due; gives whether a good one was made. What goes wrong is told in the log and kept."""
    before = standing_of(home)
    if not is_due(plan, before, now()):
        return False
    told = _run(command)
    after = standing_of(home)
    if told is None:
        _log.info("backup %s", after.good)
        return True
    if after == before:
        # It was killed before it could say why: the clock must not start it again at once.
        keep_standing(home, failed(before, now(), "broken-off", told))
    _log.error("no backup was made: %s", told)
    return False


def _run(command: tuple[str, ...]) -> str | None:
    """What a program that failed said last; None where it did its work."""
    try:
        ended = subprocess.run(  # noqa: S603 - a program of our own
            command, capture_output=True, text=True, timeout=_MOST_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if not ended.returncode:
        return None
    return (ended.stderr.strip().splitlines() or [f"ended with {ended.returncode}"])[-1]
