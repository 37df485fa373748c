"""An invented national election: a case folder of as many polling stations as wanted, with eight lists.

Nothing in it is real: names are those of trees, figures are drawn by a seeded generator, the same for the same seed.
Stations differ in size as real ones do (a few dozen to 3,000 voters), lists differ by territory, and one paper in a
hundred does not add up, so that the checks have something to find. Used by the bench and by tests of speed.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random

from maslikhat.election.case.archive import pack_files

ELECTION = "kz.invented.2023-03-19"
TERRITORIES = 20
TREES = {
    "birch": ("Қайың", "Берёза", "Birch", 31),
    "elm": ("Қарағаш", "Вяз", "Elm", 19),
    "maple": ("Үйеңкі", "Клён", "Maple", 14),
    "pine": ("Қарағай", "Сосна", "Pine", 11),
    "poplar": ("Терек", "Тополь", "Poplar", 9),
    "spruce": ("Шырша", "Ель", "Spruce", 7),
    "willow": ("Тал", "Ива", "Willow", 5),
    "saxaul": ("Сексеуіл", "Саксаул", "Saxaul", 4),
}
LINES = ("registered", "received", "issued", "cancelled", "took_part", "outside", "in_boxes", "invalid", "valid")
AGAINST = "against_all"

_HEAD = """\
id    = "{election}"
body  = "kz.mazhilis"
date  = 2023-03-19
state = "final"

[title]
kk = "Ойдан шығарылған сайлау: {stations} учаске (бағдарлама жасаған)"
ru = "Вымышленные выборы: участков {stations} (составлены программой)"
en = "An invented election: stations {stations} (made by a program)"
"""
_MAPPING = """\
form     = "kz.protocol"
expected = {stations}

[[file]]
file      = "protocols.csv"
source    = "program"
format    = "wide"
station   = ["station"]
territory = "territory"
contest   = "lists"
"""


def archive(stations: int, seed: int = 2026, election: str = ELECTION) -> bytes:
    """The packed case folder."""
    return pack_files(files(stations, seed, election))


def files(stations: int, seed: int = 2026, election: str = ELECTION) -> Mapping[str, bytes]:
    """The files of the case by name."""
    made = {
        "case.toml": _HEAD.format(election=election, stations=stations),
        "options.csv": _sheet(_options()),
        "protocols.csv": _sheet(_papers(stations, Random(seed))),  # noqa: S311 - figures, no secrets
        "protocols.toml": _mapping(stations),
        "sources.csv": _sheet([["id", "what"], ["program", "made by a program, no election"]]),
    }
    return {name: text.encode() for name, text in made.items()}


def _options() -> list[list[object]]:
    head: list[object] = ["id", "kind", "name_kk", "name_ru", "name_en", "candidates"]
    lists = [[tree, "list", kk, ru, en, 90] for tree, (kk, ru, en, _) in TREES.items()]
    return [head, *lists, [AGAINST, AGAINST, "Бәріне қарсымын", "Против всех", "Against all", ""]]


def _mapping(stations: int) -> str:
    lines = "\n".join(f'{line} = "{line}"' for line in LINES)
    options = "\n".join(f'{option} = "{option}"' for option in (*TREES, AGAINST))
    return f"{_MAPPING.format(stations=stations)}\n[file.lines]\n{lines}\n\n[file.options]\n{options}\n"


def _papers(stations: int, random: Random) -> Iterator[list[object]]:
    yield ["territory", "station", *LINES, *TREES, AGAINST]
    leanings = [
        [weight * random.uniform(0.5, 1.5) for *_, weight in TREES.values()] + [3.0] for _ in range(TERRITORIES)
    ]
    for number in range(1, stations + 1):
        territory = (number - 1) * TERRITORIES // stations
        lines, votes = _paper(random, leanings[territory], faulty=number % 100 == 0)
        yield [territory + 1, number, *lines, *votes]


def _paper(random: Random, leaning: list[float], *, faulty: bool) -> tuple[list[int], list[int]]:
    registered = min(3000, 40 + int(random.expovariate(1 / 1100)))
    issued = registered * random.randint(35, 85) // 100
    received = registered + registered // 50
    invalid = issued * random.randint(0, 2) // 100
    valid = issued - invalid
    weights = [weight * random.uniform(0.7, 1.3) for weight in leaning]
    votes = [int(valid * weight / sum(weights)) for weight in weights]
    votes[0] += valid - sum(votes) + (1 if faulty else 0)
    return [registered, received, issued, received - issued, issued, issued // 30, issued, invalid, valid], votes


def _sheet(rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
