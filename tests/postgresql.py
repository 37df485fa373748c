"""A PostgreSQL of one's own, for as long as a command runs: `python -m tests.postgresql COMMAND...`.

It lies in a folder of its own, listens on a free port of 127.0.0.1 behind a password made for it, keeps nothing, and is
stopped when the command ends. PostgreSQL refuses to run as root, so it runs as Debian's `postgres` then.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from socket import AF_INET, SOCK_STREAM, socket

DEBIAN = Path("/usr/lib/postgresql")
# Nothing is to outlive the command, so nothing need reach the disk.
CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=80", "shared_buffers=64MB")


class NoPostgresql(Exception):
    """PostgreSQL is not installed."""


def programs() -> Path:
    """The folder of PostgreSQL's programs, of the newest version there is. Raises NoPostgresql."""
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("initdb")
    if elsewhere is None:
        raise NoPostgresql("PostgreSQL is wanted, on Debian: apt-get install postgresql")
    return Path(elsewhere).resolve().parent


@contextmanager
def cluster() -> Iterator[str]:
    """Run a cluster and give the address of its database."""
    bin_folder, user = programs(), "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="maslikhat-postgresql-"))
    password, port = token_hex(16), _free_port()
    (folder / "password").write_text(password, encoding="ascii")
    for path in (folder, folder / "password"):
        if user:
            shutil.chown(path, user)
    try:
        made = [str(bin_folder / "initdb"), "-D", str(folder / "data"), "-U", "maslikhat", "-A", "scram-sha-256"]
        _run([*made, f"--pwfile={folder / 'password'}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], user)
        settings = " ".join(f"-c {each}" for each in CARELESS)
        options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} {settings}"
        control = [str(bin_folder / "pg_ctl"), "-D", str(folder / "data"), "-w", "-l", str(folder / "log")]
        _run([*control, "-o", options, "start"], user)
        try:
            yield f"postgres://maslikhat:{password}@127.0.0.1:{port}/postgres"
        finally:
            _run([*control, "-m", "immediate", "stop"], user)
    finally:
        shutil.rmtree(folder)


def _run(command: Sequence[str], user: str | None) -> None:
    # Files, not pipes: the server inherits what pg_ctl has, and a pipe would then never end.
    with tempfile.TemporaryFile() as told:
        ended = subprocess.run(command, user=user, cwd="/", stdout=told, stderr=told, check=False)
        if ended.returncode:
            told.seek(0)
            raise RuntimeError(f"{command[0]}: {told.read().decode(errors='replace')}")


def _free_port() -> int:
    with socket(AF_INET, SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main(command: Sequence[str]) -> int:
    """Run a command with DATABASE_URL set; gives its exit status."""
    with cluster() as address:
        return subprocess.run(command, env=os.environ | {"DATABASE_URL": address}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
