"""`backup_now`: one backup by the plan of the environment, tried; what the schedule runs. One at a time."""

from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from maslikhat_web.shared.keeping import keep_one
from maslikhat_web.shared.rehearsal import rehearse


class Command(BaseCommand):
    """Makes a backup, restores it for trial, takes old ones away."""

    help = "Make one backup as MASLIKHAT_BACKUPS says, and restore it for trial."

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002 - the signature is Django's
        """Make it; fails where it is not a good one."""
        plan = settings.BACKUP_PLAN
        if plan is None:
            raise CommandError("MASLIKHAT_BACKUPS names no folder")
        with (settings.HOME / "backups.lock").open("w") as lock:
            try:
                flock(lock, LOCK_EX | LOCK_NB)
            except BlockingIOError as error:
                raise CommandError("another backup is being made") from error
            now = keep_one(plan, settings.DATABASES["default"], settings.HOME, timezone.now(), _rehearse)
        if now.fault:
            raise CommandError(f"{now.fault} {now.detail}".strip())
        told = "restored for trial" if now.rehearsed else "not restored for trial: the role lacks CREATEDB"
        self.stdout.write(f"{plan.folder / now.good}, {told}")


def _rehearse(folder: Path) -> None:
    given = {"MASLIKHAT_RECORD_KEY": str(settings.RECORD_KEY), "MASLIKHAT_ORIGIN": settings.RECORD_ORIGIN}
    rehearse(settings.DATABASES["default"], settings.ENVIRONMENT.database_url, folder, given)
