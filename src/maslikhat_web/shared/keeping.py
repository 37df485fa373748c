"""Backups on a schedule: when the next is due, one made and tried, old ones taken away, and how it stands now.

How it stands is a small file in the data folder, so that every process of the site can tell it. A backup counts as good
after its trial (rehearsal.py) only; one that failed keeps its fault until a good one follows.
"""

import json
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from maslikhat_web.shared.backup import LIST, CannotBackUp, CannotRestore, back_up, is_sqlite
from maslikhat_web.shared.rehearsal import CannotRehearse, RehearsalFailed

STATE = "backups.json"
RETRY = timedelta(minutes=10)
HALF_MADE = ".new"
_NAME = "%Y-%m-%dT%H%M%SZ"
_NAMED = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z")
Rehearse = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """Where to, how often, how many are kept; `same_device` where one medium for both was said to be enough."""

    folder: Path
    every: timedelta
    keep: int
    same_device: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """When the last good backup was made and where it lies, when the last was tried, and why it failed ("" is not).

    `rehearsed` says whether the last good one was restored for trial, or only checked by its sums.
    """

    good_at: datetime | None = None
    good: str = ""
    rehearsed: bool = True
    tried_at: datetime | None = None
    fault: str = ""
    detail: str = ""


class Refused(Exception):
    """The plan cannot be followed; the code says why."""


def plan_of(given: Mapping[str, str]) -> Plan | None:
    """The plan that the environment names; none where no folder is named. Raises ValueError."""
    if not given.get("MASLIKHAT_BACKUPS"):
        return None
    every, keep = float(given.get("MASLIKHAT_BACKUP_EVERY") or 1), int(given.get("MASLIKHAT_BACKUP_KEEP") or 48)
    if every <= 0 or keep < 1:
        raise ValueError("MASLIKHAT_BACKUP_EVERY is hours above 0, MASLIKHAT_BACKUP_KEEP a number from 1")
    same = given.get("MASLIKHAT_BACKUP_SAME_DEVICE") == "yes"
    return Plan(Path(given["MASLIKHAT_BACKUPS"]).absolute(), timedelta(hours=every), keep, same)


def is_due(plan: Plan, standing: Standing, now: datetime) -> bool:
    """Whether to make one now. A clock that was set back makes it due."""
    tried, good = standing.tried_at, standing.good_at
    if tried is None or tried > now:
        return True
    if standing.fault or good is None:
        return now - tried >= min(plan.every, RETRY)
    return now - good >= plan.every


def is_overdue(plan: Plan, standing: Standing, now: datetime) -> bool:
    """Whether two times have gone by without a good one."""
    return standing.good_at is None or now - standing.good_at > 2 * plan.every


def on_same_device(plan: Plan, database: Mapping[str, Any], home: Path) -> bool:
    """Whether the backups lie, or would lie, where the data folder or the database does."""
    own = {_device(home), *([_device(Path(database["NAME"]))] if is_sqlite(database) else [])}
    return _device(plan.folder) in own


def keep_one(plan: Plan, database: Mapping[str, Any], home: Path, at: datetime, rehearse: Rehearse) -> Standing:
    """Make a backup, try it, take old ones away; gives how it stands, and keeps that. Never raises for a failure."""
    before = standing_of(home)
    name = at.astimezone(UTC).strftime(_NAME)
    try:
        _require_second_medium(plan, database, home)
        half = _cleared(plan) / f"{name}{HALF_MADE}"
        back_up(database, home, half, at)
        rehearsed = _passes(half, rehearse)
        half.rename(plan.folder / name)
        _take_away(plan)
    except (Refused, CannotBackUp, CannotRestore, RehearsalFailed, OSError) as error:
        return keep_standing(home, failed(before, at, *_told(error)))
    return keep_standing(home, Standing(at, name, rehearsed, at))


def failed(before: Standing, at: datetime, fault: str, detail: str) -> Standing:
    """How it stands after a failure."""
    return Standing(before.good_at, before.good, before.rehearsed, at, fault, detail)


def standing_of(home: Path) -> Standing:
    """How it stands; nothing is known where nothing was tried."""
    try:
        told = json.loads((home / STATE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return Standing()
    times = {name: datetime.fromisoformat(told[name]) if told[name] else None for name in ("good_at", "tried_at")}
    return Standing(**{**told, **times})


def keep_standing(home: Path, standing: Standing) -> Standing:
    """Keep how it stands: the whole file or none of it."""
    half = home / f"{STATE}{HALF_MADE}"
    half.write_text(json.dumps(asdict(standing), default=datetime.isoformat), encoding="utf-8")
    half.replace(home / STATE)
    return standing


def _require_second_medium(plan: Plan, database: Mapping[str, Any], home: Path) -> None:
    if not plan.same_device and on_same_device(plan, database, home):
        raise Refused("same-device")


def _cleared(plan: Plan) -> Path:
    """The folder of backups, without what was broken off or failed its trial before."""
    plan.folder.mkdir(parents=True, exist_ok=True)
    for half in plan.folder.glob(f"*{HALF_MADE}"):
        if _NAMED.fullmatch(half.stem):
            shutil.rmtree(half)
    return plan.folder


def _passes(half: Path, rehearse: Rehearse) -> bool:
    """Whether a backup was restored for trial; False where the database gives no room for one. Raises what failed."""
    try:
        rehearse(half)
    except CannotRehearse:
        return False
    return True


def _take_away(plan: Plan) -> None:
    """Leave the newest ones. Only what carries a name and a list of ours is ever taken away."""
    ours = sorted(each for each in plan.folder.iterdir() if _NAMED.fullmatch(each.name) and (each / LIST).is_file())
    for old in ours[: -plan.keep]:
        shutil.rmtree(old)


def _device(path: Path) -> int:
    """The device of a path, or of the folder that it will be made in."""
    return next(each.stat().st_dev for each in (path, *path.parents) if each.exists())


def _told(error: Exception) -> tuple[str, str]:
    """The code of a failure, and what was said of it."""
    if isinstance(error, Refused):
        return str(error), ""
    codes = {CannotBackUp: "not-made", CannotRestore: "not-whole", RehearsalFailed: "not-holding"}
    return codes.get(type(error), "not-written"), str(error)
