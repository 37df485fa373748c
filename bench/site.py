"""The site as an installation serves it, for as long as it is measured: granian, two workers, its data in a folder."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from socket import socket
from time import monotonic, sleep

from bench.load import HOST

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = "maslikhat_web.config.settings"
_PATIENCE = 120.0


class SiteFailed(Exception):
    """The site did not come up, or a command of it failed."""


def environment(home: Path, settings: str = SETTINGS) -> dict[str, str]:
    """What a process of the site is told: its own data folder, nothing of the surrounding settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MASLIKHAT_", "DATABASE_"))}
    told = {"MASLIKHAT_HOME": str(home), "DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": f"src{os.pathsep}."}
    return {**kept, **told}


def command(home: Path, *arguments: str) -> None:
    """Run a Django command of the site. Raises SiteFailed."""
    line = [sys.executable, "-m", "maslikhat_web", *arguments]
    done = subprocess.run(line, cwd=ROOT, env=environment(home), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SiteFailed(done.stderr.strip()[-400:])


def prepare(home: Path) -> None:
    """Tables, static files, and the elections that ship with the project."""
    command(home, "migrate", "--verbosity", "0")
    command(home, "collectstatic", "--no-input", "--verbosity", "0")
    command(home, "load_elections")


@contextmanager
def served(home: Path, settings: str = SETTINGS, more: Mapping[str, str] | None = None) -> Iterator[int]:
    """The port of a server that runs as `maslikhat_web.config.serve` starts it. Raises SiteFailed."""
    port = free_port()
    line = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)),
        *("--workers", "2", "--blocking-threads", "2", "--no-ws", "--log-level", "warning"),
        *("--static-path-route", "/static", "--static-path-mount", str(home / "static")),
        "maslikhat_web.config.wsgi:application",
    ]
    told = {**environment(home, settings), **(more or {})}
    with (home / f"served-{port}.log").open("wb") as log:
        process = subprocess.Popen(line, cwd=ROOT, env=told, stdout=log, stderr=log)
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(_PATIENCE)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    deadline = monotonic() + _PATIENCE
    while monotonic() < deadline and process.poll() is None:
        with socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return
        sleep(0.1)
    raise SiteFailed("the server did not come up")
