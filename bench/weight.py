"""What a reader with a slow line waits for: bytes as sent, and the first contentful paint in Chromium.

The line is what Lighthouse names slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms to and fro, put on by the browser
(Network.emulateNetworkConditions, which delays each request and not the opening of a connection). The processor is
left as it is, nothing is kept by the browser; the server has the page in its cache. Needs playwright and Chromium.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.load import HOST, Asked, ask
from bench.site import prepare, served
from bench.table import Figure, say

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
SIZE = {"width": 360, "height": 740}
LANGUAGES = ("kk", "ru", "en")
MAZHILIS = "elections/kz.mazhilis.2023-03-19/"
PAGES = {
    "home": "",
    "election": MAZHILIS,
    "seat": f"{MAZHILIS}seats/osdp/4/",
    "stations": "elections/ge.parliament.2024-10-26/stations/",
    "laboratory": f"{MAZHILIS}laboratory/",
}
RUNS = 3
MOST_KB, MOST_SECONDS = 150, 1
PAINT = "performance.getEntriesByName('first-contentful-paint').map(each => each.startTime)[0]"
WAIT = f"() => {PAINT} !== undefined"


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as the browser got it: bytes of the page and of all that it loads, as sent; seconds to the first paint."""

    page: int
    whole: int
    files: int
    paint: float


def figures() -> Iterator[Figure]:
    """The heaviest page and the slowest paint of each kind of page, over the three languages."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        say("  loading the elections that ship")
        prepare(home)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        with served(home) as port:
            for name, path in PAGES.items():
                shown = {language: _median(browser, port, f"/{language}/{path}") for language in LANGUAGES}
                yield from _figures(name, shown)
        browser.close()


def _figures(name: str, shown: dict[str, Shown]) -> Iterator[Figure]:
    told = ", ".join(
        f"{language} {each.whole / 1e3:.0f} kB ({each.page / 1e3:.0f} the page, {each.files} files) {each.paint:.2f} s"
        for language, each in shown.items()
    )
    say(f"  {name}: {told}")
    weight = max(each.whole for each in shown.values()) / 1e3
    yield Figure(f"{name}: sent in all", MOST_KB, weight, told, at_most=True, unit="kB")
    paint = max(each.paint for each in shown.values())
    yield Figure(f"{name}: first paint, slow 4G", MOST_SECONDS, paint, f"median of {RUNS}", at_most=True, unit="s")


def _median(browser: Browser, port: int, path: str) -> Shown:
    # Twice, so that both workers are likely to have the page; the packed one, which a browser asks for.
    for _ in range(4):
        ask(Asked(port, path, {"Accept-Encoding": "gzip"}))
    runs = [_open(browser, f"http://{HOST}:{port}{path}") for _ in range(RUNS + 1)][1:]
    return Shown(runs[0].page, runs[0].whole, runs[0].files, median(each.paint for each in runs))


def _open(browser: Browser, address: str) -> Shown:
    """Open a page in a context that has nothing kept."""
    context = browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
    page = context.new_page()
    session = context.new_cdp_session(page)
    sent: list[int] = []
    session.on("Network.loadingFinished", lambda told: sent.append(_bytes(told)))
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", SLOW_4G)
    page.goto(address, wait_until="networkidle")
    page.wait_for_function(WAIT)
    paint = float(page.evaluate(PAINT)) / 1e3
    context.close()
    return Shown(sent[0], sum(sent), len(sent), paint)


def _bytes(told: dict[str, Any]) -> int:
    return int(told["encodedDataLength"])
