"""A site of its own for the browser: every election that ships and an invented town (town.py), by the real server.

Run as a program: `site.py PORT`; the environment names the folder. It ends as the server that it becomes.
"""

import json
import os
import sys
from importlib import import_module
from io import StringIO
from pathlib import Path

import django
from django.core.management import call_command


def main(port: str) -> None:
    """Publish, then serve with one worker."""
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("load_elections", stderr=StringIO())
    # The town is built by services that read tables, which are there only after Django is set up.
    Path(os.environ["MASLIKHAT_HOME"], "town.json").write_text(json.dumps(import_module("tests.browser.town").build()))
    static = str(Path(os.environ["MASLIKHAT_HOME"]) / "static")
    server = ["-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", port, "--workers", "1"]
    more = ["--blocking-threads", "2", "--no-ws", "--log-level", "warning"]
    mount = ["--static-path-route", "/static", "--static-path-mount", static]
    command = [sys.executable, *server, *more, *mount, "maslikhat_web.config.wsgi:application"]
    os.execv(sys.executable, command)  # noqa: S606 - a program of our own, named by us


if __name__ == "__main__":
    main(sys.argv[1])
