"""A writer killed in the middle, a database that stays locked: the earlier state stands whole, and the record holds."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
# Publishes an election, then begins a second act and stops inside its transaction until it is killed.
PRELUDE = """
import os, sys, time
from datetime import UTC, datetime
from pathlib import Path
import django
django.setup()
from django.contrib.auth.models import User
from django.core.management import call_command
from maslikhat.election.case.archive import pack
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.models.staff import RememberedMapping, Upload
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.services import publish as publishing, staff
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.records import selectors
from maslikhat_web.records.models import Checkpoint, Entry
AT = datetime(2026, 11, 25, tzinfo=UTC)
ID = "kz.kostanay-region.maslikhat.2023-03-19"

def hang(*_, **__):
    print("inside", flush=True)
    time.sleep(60)
"""
BEGIN = """
call_command("migrate", verbosity=0)
by = User.objects.create_user("demo")
files = files_in(pack(Path("elections/kz-maslikhat-2023-kostanay")))
draft = begin_election(election=ID, files=files, by=by, at=AT)
staff.publish_draft(draft=draft, seen=staff.Seen(judge(draft).archive_sha256, 0), token="one", by=by, at=AT)
"""
ACTS = {
    "publish": """
content = files["case.toml"].replace(b"Election of", b"Demo election of")
staff.put_files(draft=draft, files={"case.toml": content}, seen={"case.toml": 1}, by=by, at=AT)
publishing.sign_checkpoint = hang
staff.publish_draft(draft=draft, seen=staff.Seen(judge(draft).archive_sha256, 1), token="two", by=by, at=AT, reason="x")
""",
    "import": """
upload = staff.keep_upload(draft=draft, name="p.csv", content=b"a", mapping={}, by=by, at=AT)
staff.RememberedMapping.objects.create = hang
staff.confirm_upload(upload=upload, files={"protocols.csv": b"a"}, seen={}, headings="h", by=by, at=AT)
""",
    "retract": """
staff.sign_checkpoint = hang
staff.retract(draft=draft, number=1, token="two", by=by, at=AT, reason="x")
""",
}
STATE = """
signed = selectors.latest()
node = __import__("maslikhat.record.tiles", fromlist=["node_of"]).node_of(selectors.tile)
root = __import__("maslikhat.record.tree", fromlist=["root"]).root(node, Entry.objects.count())
print(
    Publication.objects.count(), Publication.objects.filter(is_current=True, number=1).count(),
    signed.size == Entry.objects.count(), bytes(signed.root) == root, selectors.size() == Entry.objects.count(),
    DraftFile.objects.filter(name="protocols.csv").count(), Upload.objects.filter(used_at=None).count(),
    Draft.objects.count(), Entry.objects.filter(kind="retraction").count(),
)
"""


def environment(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
        "MASLIKHAT_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "maslikhat_web.config.settings",
        "PYTHONSAFEPATH": "1",
    }


def ran_by(code: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """What a process told that ran this code to its end on a site of its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, env=environment(home), capture_output=True, text=True, check=True)


@pytest.mark.parametrize("act", ACTS)
def test_a_server_killed_inside_a_transaction_leaves_the_earlier_state_and_a_whole_record(
    act: str, tmp_path: Path
) -> None:
    code = PRELUDE + BEGIN + ACTS[act]
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(tmp_path), stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        assert running.stdout.readline() == "inside\n"
        running.send_signal(signal.SIGKILL)
        assert running.wait(timeout=10) == -signal.SIGKILL
    read = ran_by(PRELUDE + STATE, tmp_path)
    waiting = "1" if act == "import" else "0"
    assert read.stdout.split() == ["1", "1", "True", "True", "True", "0", waiting, "1", "0"]


SIGNED_IN = """
import sqlite3
from django.conf import settings
from django.db import connection
from tests.web.entering import entered
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role
for role in (Role.CLERK, Role.CHAIR):
    RoleInCouncil.objects.create(user=by, council="", role=role)
settings.STORAGES = {"default": settings.STORAGES["default"], "staticfiles": {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
client = entered(by)
form = {"seen": "1", "first": "0", "rows": "1", "c0.id": "S1", "c0.what": "demo"}
here = f"/en/staff/elections/{ID}/"
"""
LOCKED = """
connection.cursor().execute("PRAGMA busy_timeout=200")
other = sqlite3.connect(settings.DATABASES["default"]["NAME"], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
told = [client.post(f"{here}sheets/sources/", form), client.post(f"{here}publish/retract/",
    {"number": "1", "token": "t", "reason": "demo"})]
words = "The site is busy"
print([(each.status_code, words in each.content.decode(), each.headers["Retry-After"]) for each in told])
print(client.get(f"{here}sheets/sources/").status_code, DraftFile.objects.filter(name="sources.csv").count())
other.execute("ROLLBACK")
print(client.post(f"{here}sheets/sources/", form).status_code, DraftFile.objects.filter(name="sources.csv").count())
"""


def test_a_database_that_stays_locked_is_told_and_nothing_is_lost_or_half_written(tmp_path: Path) -> None:
    ran = ran_by(PRELUDE + BEGIN + SIGNED_IN + LOCKED, tmp_path)
    busy = "(503, True, '10')"
    assert ran.stdout.splitlines() == [f"[{busy}, {busy}]", "200 1", "302 2"]
    assert "Traceback" not in ran.stdout


FULL = (
    LOCKED.partition("connection.cursor()")[0]
    + """
from django.core.files.uploadedfile import SimpleUploadedFile
room = connection.cursor()
room.execute("PRAGMA max_page_count=1")
file = SimpleUploadedFile("p.csv", b"station,votes\\n" + b"1,2\\n" * 500_000)
told = client.post(f"{here}import/", {"file": file})
print(told.status_code, "The database does not serve" in told.content.decode(), told.headers["Retry-After"])
print(Upload.objects.count(), client.get(f"{here}import/").status_code)
room.execute("PRAGMA max_page_count=1073741823")
file.seek(0)
print(client.post(f"{here}import/", {"file": file}).status_code, Upload.objects.count())
"""
)


def test_a_disk_without_room_is_told_and_nothing_of_an_import_is_kept(tmp_path: Path) -> None:
    ran = ran_by(PRELUDE + BEGIN + SIGNED_IN + FULL, tmp_path)
    assert ran.stdout.splitlines() == ["503 True 60", "0 200", "302 1"]
    assert "disk is full" in ran.stderr


RACE = """
from threading import Barrier, Thread
from django.db import connections
content = files["case.toml"].replace(b"Election of", b"Demo election of")
staff.put_files(draft=draft, files={"case.toml": content}, seen={"case.toml": 1}, by=by, at=AT)
seen, start, told = staff.Seen(judge(draft).archive_sha256, 1), Barrier(4), []

def act(number):
    start.wait()
    try:
        token = "same" if number < 2 else f"other-{number}"
        staff.publish_draft(draft=draft, seen=seen, token=token, by=by, at=AT, reason="demo")
        told.append("published")
    except (staff.DoneBefore, staff.ChangedMeanwhile) as refused:
        told.append(type(refused).__name__)
    finally:
        connections.close_all()

running = [Thread(target=act, args=(number,)) for number in range(4)]
for each in running: each.start()
for each in running: each.join()
print(told.count("published"), len(told), Publication.objects.count())
print(Entry.objects.count() == selectors.latest().size, Publication.objects.filter(is_current=True).count())
"""


def test_of_four_who_publish_at_the_same_moment_one_does_and_the_others_are_told(tmp_path: Path) -> None:
    ran = ran_by(PRELUDE + BEGIN + RACE, tmp_path)
    assert ran.stdout.splitlines() == ["1 4 2", "True 1"]
