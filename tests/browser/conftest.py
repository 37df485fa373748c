"""One server for all tests of this folder; a reader is a page of a width, a scheme, with script or not."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.error import URLError

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).resolve().parents[2]
# A busy machine takes its time; a server that ends is told at once.
SECONDS = 240
Reader = Callable[..., Page]


@dataclass(frozen=True, slots=True)
class Town:
    """The sessions of people by name, and what is known only once the site is built (town.py)."""

    doors: dict[str, str]
    places: dict[str, str]


@pytest.fixture(scope="package")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the site."""
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="package")
def town(site: str, home: Path) -> Town:  # noqa: ARG001 - the site builds it
    """The invented town on the site."""
    return Town(**json.loads((home / "town.json").read_text()))


@pytest.fixture(scope="package")
def site(home: Path) -> Iterator[str]:
    """The address of a site with four real elections and an invented town."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "PORT", "HOST"}}
    given = {"MASLIKHAT_HOME": str(home), "DJANGO_SETTINGS_MODULE": "tests.browser.settings"}
    environment = {**kept, **given, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "PORT": str(port)}
    command = [sys.executable, "-P", str(ROOT / "tests" / "browser" / "site.py"), str(port)]
    with (home / "log").open("wb") as log, subprocess.Popen(command, env=environment, stderr=log) as server:
        try:
            _wait(f"http://127.0.0.1:{port}/en/glossary/", server, home / "log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=10)


def _wait(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own server
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise RuntimeError(log.read_text(encoding="utf-8"))


@pytest.fixture(scope="package")
def reader(chromium: Browser, site: str) -> Iterator[Reader]:
    """A page for a kind of reader; the same kind gets the same one again."""
    known: dict[tuple[int, str, bool, str], BrowserContext] = {}
    pages: dict[tuple[int, str, bool, str], Page] = {}

    def of(
        width: int = 1280, scheme: Literal["light", "dark"] = "light", *, script: bool = True, name: str = ""
    ) -> Page:
        key = (width, scheme, script, name)
        if key not in pages:
            view = {"width": width, "height": 900}
            known[key] = chromium.new_context(
                base_url=site, viewport=view, color_scheme=scheme, java_script_enabled=script  # type: ignore[arg-type]
            )  # fmt: skip
            pages[key] = known[key].new_page()
        return pages[key]

    yield of
    for context in known.values():
        context.close()
