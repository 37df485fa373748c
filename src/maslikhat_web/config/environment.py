"""What the environment says: where data lies, which database, which hosts, which secrets. Read once, at the start.

There is no default password and no default secret: a secret that is not given is made and kept in the data folder,
readable by its owner alone.
"""

import os
import secrets
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

LOCAL = ("127.0.0.1", "localhost", "[::1]")
_LOCAL = len(LOCAL)
# Where the proxy is that may say how and from where a reader came: on this computer.
PROXIES = "127.0.0.1, ::1"
ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings of one installation. `behind_tls` says that one of `proxies` speaks TLS with the readers."""

    home: Path
    database_url: str
    host: str
    port: int
    hosts: tuple[str, ...]
    behind_tls: bool
    proxies: tuple[IPv4Network | IPv6Network, ...]
    workers: int
    write_wait: float

    @property
    def address(self) -> str:
        """Where a person finds the site: the first name given, by TLS if there is a proxy; else host and port."""
        named = self.hosts[_LOCAL:]
        if self.behind_tls and named:
            return f"https://{named[0]}"
        return f"http://{self.host}:{self.port}"


def read_environment(given: "os._Environ[str] | dict[str, str]") -> Environment:
    """Read MASLIKHAT_HOME, DATABASE_URL, HOST, PORT, and MASLIKHAT_HOSTS, _TLS, _PROXY, _WORKERS, _WAIT."""
    home = Path(given.get("MASLIKHAT_HOME") or ROOT / "var").absolute()
    host = given.get("HOST") or "127.0.0.1"
    more = _names(given.get("MASLIKHAT_HOSTS", ""))
    return Environment(
        home=home,
        database_url=given.get("DATABASE_URL") or f"sqlite:///{home / 'maslikhat.sqlite3'}",
        host=host,
        port=int(given.get("PORT") or 8000),
        hosts=(*LOCAL, *more),
        behind_tls=given.get("MASLIKHAT_TLS") == "yes",
        proxies=tuple(ip_network(each) for each in _names(given.get("MASLIKHAT_PROXY") or PROXIES)),
        workers=int(given.get("MASLIKHAT_WORKERS") or 2),
        write_wait=float(given.get("MASLIKHAT_WAIT") or 4),
    )


def _names(given: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in given.split(",") if name.strip())


def secret_of(home: Path, given: str | None, name: str = "secret") -> str:
    """The secret named in the environment, or one that was made once and lies in the data folder (mode 600)."""
    if given:
        return given
    path = home / name
    home.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(50))
    return path.read_text(encoding="ascii").strip()
