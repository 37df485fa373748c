"""Serve the site: bring its data up to date, then hand over to the server. Or do the work of a Django command."""

import os
import subprocess
import sys
from collections.abc import Sequence
from socket import AF_INET, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, socket

import django
from django.conf import settings
from django.core.management import call_command, execute_from_command_line

from maslikhat_web.config.environment import Environment

SETTINGS = "maslikhat_web.config.settings"
WAIT, PATIENCE = "MASLIKHAT_WAIT", "60"


def main(arguments: Sequence[str]) -> int:
    """Serve where nothing is named; else run the Django command. Gives the exit status."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    # What lies in the data folder (drafts, sessions, second factors) is its owner's alone.
    os.umask(0o077)
    environment = _patiently_read()
    if arguments:
        execute_from_command_line(["maslikhat_web", *arguments])
        return 0
    if not is_free(environment.host, environment.port):
        sys.stderr.write(f"{environment.host}:{environment.port} is taken. Set PORT to another number.\n")
        return 2
    return serve(environment)


def _patiently_read() -> Environment:
    """Read the settings of a command, which waits longer to write than a reader would; the server has its own."""
    given = os.environ.get(WAIT)
    os.environ.setdefault(WAIT, PATIENCE)
    environment: Environment = settings.ENVIRONMENT
    if given is None:
        del os.environ[WAIT]
    return environment


def serve(environment: Environment) -> int:
    """Bring the data up to date and let the server take the place of this process."""
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("seal_factors")
    call_command("load_elections")
    call_command("first_administrator", quiet=True)
    start_backups()
    sys.stderr.write(f"{environment.address}/\n")
    sys.stderr.flush()
    server = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi"),
        *("--host", environment.host, "--port", str(environment.port)),
        *("--workers", str(environment.workers), "--blocking-threads", "2", "--no-ws", "--log-level", "warning"),
        *("--static-path-route", "/static", "--static-path-mount", str(settings.STATIC_ROOT)),
        "maslikhat_web.config.wsgi:application",
    ]
    return os.execv(sys.executable, server)  # noqa: S606 - a program of our own, named by us


def start_backups() -> None:
    """Start the clock of backups beside the server. It ends by itself when the server is gone."""
    if settings.BACKUP_PLAN is None:
        return
    own = [sys.executable, "-P", "-m", "maslikhat_web", "keep_backups", "--parent", str(os.getpid())]
    subprocess.Popen(own, stdin=subprocess.DEVNULL)  # noqa: S603 - a program of our own


def is_free(host: str, port: int) -> bool:
    """Whether a server can listen there."""
    with socket(AF_INET, SOCK_STREAM) as probe:
        probe.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
