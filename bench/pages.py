"""The published result page against a bare hello on the same server: revalidated, and from the cache.

Three servers stand side by side (granian, two workers each; one is asked at a time): the site, and a hello of two kinds
(`bench.hello`). Rounds go through all of them in turn, so that whatever else the machine does falls on each; the ratio
of a round is of neighbours in time, and the median of rounds is told. Readers ask as browsers do, for packed pages.
"""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.hello import SETTINGS
from bench.load import CLIENTS, Asked, Load, ask, load
from bench.site import prepare, served
from bench.table import Figure, say

PAGE = "/ru/elections/kz.mazhilis.2023-03-19/"
BROWSER = {"Accept": "text/html", "Accept-Encoding": "gzip, deflate, br"}
TARGETS = {"revalidated (304)": 0.8, "cached": 0.3}
BARE, BEHIND = "bare hello", "hello behind the site's middleware"
ROUNDS, SECONDS = 5, 2.0


class WrongAnswers(Exception):
    """The server failed to answer as it must, so a rate of its answers means nothing."""


def figures() -> Iterator[Figure]:
    """Two ratios to the bare hello; the other hello is told in the note."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        say("  loading the elections that ship")
        prepare(home)
        with (
            served(home) as site,
            served(home, SETTINGS, {"BENCH_BARE": "yes"}) as bare,
            served(home, SETTINGS) as behind,
        ):
            tag = ask(Asked(site, PAGE, BROWSER)).headers["etag"]
            asked = {
                BARE: Asked(bare, "/hello", BROWSER),
                "revalidated (304)": Asked(site, PAGE, {**BROWSER, "If-None-Match": tag}, status=304),
                "cached": Asked(site, PAGE, BROWSER),
                BEHIND: Asked(behind, "/hello", BROWSER),
            }
            rounds = [_round(asked, number) for number in range(1, ROUNDS + 1)]
    for name, target in TARGETS.items():
        yield Figure(f"result page {name}", target, _ratio(rounds, name, BARE), _note(rounds, name))


def _round(asked: dict[str, Asked], number: int) -> dict[str, Load]:
    found = {name: load([each], SECONDS) for name, each in asked.items()}
    wrong = {name: each.errors for name, each in found.items() if each.errors}
    if wrong:
        raise WrongAnswers(wrong)
    say(
        f"  round {number} of {ROUNDS}: "
        + ", ".join(f"{name} {each.per_second:,.0f}/s" for name, each in found.items())
    )
    return found


def _ratio(rounds: list[dict[str, Load]], name: str, mark: str) -> float:
    return median(each[name].per_second / each[mark].per_second for each in rounds)


def _note(rounds: list[dict[str, Load]], name: str) -> str:
    rates = {each: median(found[each].per_second for found in rounds) for each in (name, BARE, BEHIND)}
    told = ", ".join(f"{each} {rate:,.0f}/s" for each, rate in rates.items())
    return f"{told}; {_ratio(rounds, name, BEHIND):.2f} of the latter; {CLIENTS} clients, {ROUNDS} rounds"
