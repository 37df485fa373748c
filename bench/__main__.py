"""`python -m bench [topic ...]`: measures the topics (all, without arguments) and prints the table of ratios.

The exit status is 1 where a measured figure does not hold.
"""

import sys
from importlib import import_module

from bench.table import Figure, print_table, say

# Each is a module of that name with `figures()`; it is loaded only when asked for, with the libraries it needs.
TOPICS = (
    "startup",
    "one",
    "stations",
    "rows",
    "many",
    "record",
    "cluster",
    "agreement",
    "pages",
    "importing",
    "weight",
)


def run(topics: list[str]) -> int:
    """Measure and print; give the exit status."""
    unknown = [topic for topic in topics if topic not in TOPICS]
    if unknown or "--help" in topics:
        say(f"topics: {', '.join(TOPICS)}")
        return 2 if unknown != ["--help"] else 0
    measured: list[Figure] = []
    for topic in topics or TOPICS:
        say(f"== {topic}")
        measured += _figures(topic)
    print_table(measured)
    return int(any(figure.verdict == "does not hold" for figure in measured))


def _figures(topic: str) -> list[Figure]:
    try:
        return list(import_module(f"bench.{topic}").figures())
    except ModuleNotFoundError as missing:
        return [Figure(topic, 0, None, f"needs {missing.name}, which is not installed")]


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
