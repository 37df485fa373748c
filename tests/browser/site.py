"""A site of its own for the browser: a few real elections and an invented town (town.py), served by the real server.

Run as a program: `site.py PORT`; the environment names the folder. It ends as the server that it becomes.
"""

import json
import os
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import django
from django.core.management import call_command

from maslikhat.election.case.archive import pack

ELECTIONS = Path(__file__).resolve().parents[2] / "elections"
SHOWN = ("ge-parliament-2024", "kz-mazhilis-2021", "kz-mazhilis-2023", "nz-house-2017")
DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)


def main(port: str) -> None:
    """Publish, then serve with one worker."""
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    # The service reads tables, which are there only after Django is set up.
    service = import_module("maslikhat_web.elections.services.publish")
    for name in SHOWN:
        service.publish(archive=pack(ELECTIONS / name), name=name, author="site", at=DAY)
    Path(os.environ["MASLIKHAT_HOME"], "town.json").write_text(json.dumps(import_module("tests.browser.town").build()))
    static = str(Path(os.environ["MASLIKHAT_HOME"]) / "static")
    server = ["-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", port, "--workers", "1"]
    more = ["--blocking-threads", "2", "--no-ws", "--log-level", "warning"]
    mount = ["--static-path-route", "/static", "--static-path-mount", static]
    command = [sys.executable, *server, *more, *mount, "maslikhat_web.config.wsgi:application"]
    os.execv(sys.executable, command)  # noqa: S606 - a program of our own, named by us


if __name__ == "__main__":
    main(sys.argv[1])
