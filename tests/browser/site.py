"""A site of its own for the browser: every election that ships and an evening that was invented, half counted.

They are published into a new folder, then served by the real server.

Run as a program: `site.py PORT`; the environment names the folder. It ends as the server that it becomes.
"""

import os
import sys
from importlib import import_module
from io import StringIO
from itertools import islice
from pathlib import Path

import django
from django.core.management import call_command

from maslikhat.election.case.archive import pack_files, unpacked


def main(port: str) -> None:
    """Publish, then serve with one worker."""
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("load_elections", stderr=StringIO())
    # The evening is published by a service that reads tables, which are there only after Django is set up.
    list(islice(import_module("tests.web.demo").evening(), 2))
    _retracted()
    static = str(Path(os.environ["MASLIKHAT_HOME"]) / "static")
    server = ["-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", port, "--workers", "1"]
    more = ["--blocking-threads", "2", "--no-ws", "--log-level", "warning"]
    mount = ["--static-path-route", "/static", "--static-path-mount", static]
    command = [sys.executable, *server, *more, *mount, "maslikhat_web.config.wsgi:application"]
    os.execv(sys.executable, command)  # noqa: S606 - a program of our own, named by us


def _retracted() -> None:
    """Another invented election, whose result was taken back."""
    demo, models = import_module("tests.web.demo"), import_module("maslikhat_web.elections.models")
    with unpacked(demo.demo_case(12, final=True), "demo") as folder:
        files = {each.name: each.read_bytes().replace(b"exampletown", b"samplehill") for each in folder.iterdir()}
    made = demo.publish(archive=pack_files(files), name="demo", author="site", at=demo.EVENING)
    told = {"retracted_at": demo.EVENING, "retraction_reason": "A copy was typed twice."}
    models.Publication.objects.filter(pk=made.pk).update(is_current=False, **told)


if __name__ == "__main__":
    main(sys.argv[1])
