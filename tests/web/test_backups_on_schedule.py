"""Backups on a schedule: made when due, restored for trial, old ones taken away; a failure is told, and harmless."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from tests.postgresql import cluster

from maslikhat_web.config import serve
from maslikhat_web.shared import keeping
from maslikhat_web.shared.keeping import Plan, Standing, is_due, is_overdue, keep_one, plan_of, standing_of
from maslikhat_web.shared.management.commands.keep_backups import look
from maslikhat_web.shared.rehearsal import CannotRehearse, RehearsalFailed

NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
ROOT = Path(__file__).resolve().parents[2]
ON_SQLITE = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "maslikhat.sqlite3")) as made:
        made.execute("CREATE TABLE paper (votes INTEGER)")
    return folder


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return Plan(tmp_path / "second", HOUR, keep=3, same_device=True)


def passes(folder: Path) -> None:
    assert (folder / "backup.json").is_file(), "a trial comes after the list"


def fails(folder: Path) -> None:  # noqa: ARG001 - as a trial is called
    raise RehearsalFailed("entry 7 is missing")


def database(home: Path) -> Mapping[str, Any]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": home / "maslikhat.sqlite3"}


def names(plan: Plan) -> list[str]:
    return sorted(each.name for each in plan.folder.iterdir())


def test_the_environment_names_the_plan() -> None:
    assert plan_of({}) is None
    given = {"MASLIKHAT_BACKUPS": "/media/second", "MASLIKHAT_BACKUP_EVERY": "0.5", "MASLIKHAT_BACKUP_KEEP": "7"}
    assert plan_of(given) == Plan(Path("/media/second"), HOUR / 2, 7, same_device=False)
    assert plan_of({"MASLIKHAT_BACKUPS": "/m"}) == Plan(Path("/m"), HOUR, 48)
    for wrong in ({"MASLIKHAT_BACKUP_EVERY": "0"}, {"MASLIKHAT_BACKUP_KEEP": "0"}, {"MASLIKHAT_BACKUP_EVERY": "daily"}):
        with pytest.raises(ValueError, match=r".+"):
            plan_of({"MASLIKHAT_BACKUPS": "/m", **wrong})


def test_a_day_by_the_clock_makes_one_an_hour_and_keeps_the_newest(home: Path, plan: Plan) -> None:
    made = 0
    for minute in range(0, 24 * 60, 5):
        at = NOW + timedelta(minutes=minute)
        if is_due(plan, standing_of(home), at):
            made += not keep_one(plan, database(home), home, at, passes).fault
    assert made == 24
    assert names(plan) == ["2026-11-27T030000Z", "2026-11-27T040000Z", "2026-11-27T050000Z"]
    assert standing_of(home) == Standing(NOW + 23 * HOUR, "2026-11-27T050000Z", True, NOW + 23 * HOUR)


def test_one_that_fails_its_trial_is_not_called_good_and_the_last_good_one_stays(home: Path, plan: Plan) -> None:
    keep_one(plan, database(home), home, NOW, passes)
    standing = keep_one(plan, database(home), home, NOW + HOUR, fails)
    assert (standing.good_at, standing.good) == (NOW, "2026-11-26T060000Z")
    assert (standing.fault, standing.detail) == ("not-holding", "entry 7 is missing")
    assert names(plan) == ["2026-11-26T060000Z", "2026-11-26T070000Z.new"]
    assert standing == standing_of(home)
    again = keep_one(plan, database(home), home, NOW + 2 * HOUR, passes)
    assert again.fault == ""
    assert names(plan) == ["2026-11-26T060000Z", "2026-11-26T080000Z"]


def test_after_a_failure_it_is_tried_again_in_ten_minutes_not_at_once() -> None:
    plan = Plan(Path("/m"), HOUR, 3)
    standing = Standing(good_at=NOW - 2 * HOUR, tried_at=NOW, fault="not-written")
    assert not is_due(plan, standing, NOW + timedelta(minutes=9))
    assert is_due(plan, standing, NOW + timedelta(minutes=10))
    assert is_due(plan, Standing(good_at=NOW, tried_at=NOW), NOW - HOUR), "a clock that was set back"
    assert is_due(plan, Standing(), NOW)


def test_it_is_overdue_when_two_times_have_gone_by() -> None:
    plan = Plan(Path("/m"), HOUR, 3)
    assert not is_overdue(plan, Standing(good_at=NOW), NOW + 2 * HOUR)
    assert is_overdue(plan, Standing(good_at=NOW), NOW + 2 * HOUR + timedelta(seconds=1))
    assert is_overdue(plan, Standing(), NOW)


def test_the_medium_of_the_database_is_refused_unless_it_was_said_to_be_enough(home: Path, plan: Plan) -> None:
    second = Plan(plan.folder, HOUR, keep=3)
    assert keep_one(second, database(home), home, NOW, passes).fault == "same-device"
    assert not plan.folder.exists()


def test_another_medium_is_taken(home: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_device", lambda path: 2 if path == plan.folder else 1)
    assert keep_one(Plan(plan.folder, HOUR, keep=3), database(home), home, NOW, passes).fault == ""


def test_a_folder_that_cannot_be_written_is_told(home: Path, plan: Plan) -> None:
    plan.folder.write_text("a file stands where the medium should")
    standing = keep_one(plan, database(home), home, NOW, passes)
    assert standing.fault == "not-written"
    assert str(plan.folder) in standing.detail
    inside = Plan(home / "copies", HOUR, 3, same_device=True)
    assert keep_one(inside, database(home), home, NOW, passes).fault == "not-made"


def test_where_a_trial_is_not_to_be_had_the_backup_stays_and_says_so(home: Path, plan: Plan) -> None:
    def cannot(folder: Path) -> None:  # noqa: ARG001 - as a trial is called
        raise CannotRehearse

    standing = keep_one(plan, database(home), home, NOW, cannot)
    assert (standing.fault, standing.rehearsed, names(plan)) == ("", False, [standing.good])


def test_what_is_not_ours_is_never_taken_away(home: Path, plan: Plan) -> None:
    for name in ("2026-01-01T000000Z", "photographs", "2026-01-01T000000Z-old"):
        (plan.folder / name).mkdir(parents=True)
    for hour in range(5):
        keep_one(plan, database(home), home, NOW + hour * HOUR, passes)
    assert {"2026-01-01T000000Z", "photographs", "2026-01-01T000000Z-old"} < set(names(plan))
    assert len(names(plan)) == 6


def test_how_it_stands_goes_into_no_backup_and_a_torn_file_is_nothing_known(home: Path, plan: Plan) -> None:
    for hour in range(2):
        keep_one(plan, database(home), home, NOW + hour * HOUR, passes)
    newest = json.loads((plan.folder / names(plan)[-1] / "backup.json").read_text())
    assert list(newest["files"]) == ["database.sqlite3"]
    (home / "backups.json").write_text('{"good_at": ')
    assert standing_of(home) == Standing()


def test_a_backup_that_is_killed_is_told_and_the_clock_goes_on(
    home: Path, plan: Plan, caplog: pytest.LogCaptureFixture
) -> None:
    killed = (sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert not look(plan, home, lambda: NOW, killed)
    assert standing_of(home) == Standing(tried_at=NOW, fault="broken-off", detail="ended with -9")
    assert "no backup was made" in caplog.text
    assert not look(plan, home, lambda: NOW + timedelta(minutes=1), ("no-such-program",)), "not due yet"
    assert not look(plan, home, lambda: NOW + HOUR, ("no-such-program",))
    assert "no-such-program" in standing_of(home).detail


def test_the_server_starts_the_clock_where_there_is_a_plan(
    monkeypatch: pytest.MonkeyPatch, settings: Any, plan: Plan
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: started.append(command))
    settings.BACKUP_PLAN = None
    serve.start_backups()
    assert started == []
    settings.BACKUP_PLAN = plan
    serve.start_backups()
    assert started[0][3:] == ["maslikhat_web", "keep_backups", "--parent", str(os.getpid())]


def test_the_clock_ends_with_the_server(settings: Any, plan: Plan) -> None:
    settings.BACKUP_PLAN = plan
    call_command("keep_backups", parent=-1)


@pytest.fixture
def site_of_its_own(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a site that has tables and a plan, on the kind of database that is tested."""
    given = {"PYTHONPATH": str(ROOT / "src"), "MASLIKHAT_HOME": str(tmp_path / "site"), "PATH": os.environ["PATH"]}
    given |= {"MASLIKHAT_BACKUPS": str(tmp_path / "second"), "MASLIKHAT_BACKUP_SAME_DEVICE": "yes"}
    if ON_SQLITE:
        yield given
        return
    with cluster() as url:
        yield given | {"DATABASE_URL": url}


def command(given: Mapping[str, str], *arguments: str) -> "subprocess.CompletedProcess[str]":
    made = [sys.executable, "-P", "-m", "maslikhat_web", *arguments]
    return subprocess.run(made, env=dict(given), capture_output=True, text=True, check=False)


def test_a_backup_is_restored_for_trial_by_the_site_itself(site_of_its_own: dict[str, str], tmp_path: Path) -> None:
    assert command(site_of_its_own, "migrate").returncode == 0
    done = command(site_of_its_own, "backup_now")
    assert done.stdout.endswith(", restored for trial\n"), done.stderr
    standing = standing_of(tmp_path / "site")
    assert standing.rehearsed
    left = {path.name for path in (tmp_path / "second" / standing.good).iterdir() if path.is_file()}
    assert left == {"backup.json", "database.sqlite3" if ON_SQLITE else "database.dump"}, (
        "a trial leaves nothing behind"
    )
    if "DATABASE_URL" in site_of_its_own:
        with psycopg.connect(site_of_its_own["DATABASE_URL"]) as own:
            made = own.execute("SELECT count(*) FROM pg_database WHERE datname LIKE 'maslikhat_trial_%'").fetchone()
        assert made == (0,)


@pytest.mark.skipif(ON_SQLITE, reason="needs the PostgreSQL of the second run")
def test_a_role_that_may_make_no_database_has_backups_that_say_they_were_not_tried(
    site_of_its_own: dict[str, str], tmp_path: Path
) -> None:
    with psycopg.connect(site_of_its_own["DATABASE_URL"], autocommit=True) as own:
        own.execute("CREATE ROLE plain LOGIN PASSWORD 'plain'")
        own.execute("CREATE DATABASE plain OWNER plain")
        url = f"postgres://plain:plain@{own.info.host}:{own.info.port}/plain"
    given = site_of_its_own | {"DATABASE_URL": url}
    assert command(given, "migrate").returncode == 0
    done = command(given, "backup_now")
    assert "not restored for trial: the role lacks CREATEDB" in done.stdout, done.stderr
    assert not standing_of(tmp_path / "site").rehearsed


@pytest.mark.skipif(not ON_SQLITE, reason="the same for every database")
def test_a_backup_without_a_whole_record_fails_its_trial(site_of_its_own: dict[str, str], tmp_path: Path) -> None:
    command(site_of_its_own, "migrate")
    with closing(sqlite3.connect(tmp_path / "site/maslikhat.sqlite3")) as own:
        own.execute("INSERT INTO records_tile (level, position, hashes) VALUES (0, 0, x'00')")
        own.commit()
    done = command(site_of_its_own, "backup_now")
    assert done.returncode == 1
    assert "not-holding" in done.stderr
    assert "the tiles are not those of the entries" in standing_of(tmp_path / "site").detail


@pytest.mark.skipif(not ON_SQLITE, reason="the same for every database")
def test_the_clock_beside_a_server_makes_one_and_ends_when_the_server_does(
    site_of_its_own: dict[str, str], tmp_path: Path
) -> None:
    command(site_of_its_own, "migrate")
    started = "import os, subprocess, sys, time\nclock = subprocess.Popen([sys.executable, '-P', '-m', 'maslikhat_web',"
    started += " 'keep_backups', '--parent', str(os.getpid())])\nprint(clock.pid, flush=True)\ntime.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", started], env=site_of_its_own, stdout=subprocess.PIPE) as server:
        assert server.stdout
        clock = int(server.stdout.readline())
        assert until(lambda: bool(standing_of(tmp_path / "site").good_at))
        server.kill()
    assert until(lambda: not is_running(clock))


def until(holds: Any, seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.1)
    return bool(holds())


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
