"""`python -m bench [topic ...]`: measures the topics (all, without arguments) and prints the table of ratios.

The exit status is 1 where a measured figure does not hold.
"""

import sys
from collections.abc import Callable, Iterator

from bench import agreement, many, one, startup
from bench.table import Figure, print_table, say

TOPICS: dict[str, Callable[[], Iterator[Figure]]] = {
    "many": many.figures,
    "one": one.figures,
    "startup": startup.figures,
    "agreement": agreement.figures,
}


def run(topics: list[str]) -> int:
    """Measure and print; give the exit status."""
    unknown = [topic for topic in topics if topic not in TOPICS]
    if unknown or "--help" in topics:
        say(f"topics: {', '.join(TOPICS)}")
        return 2 if unknown != ["--help"] else 0
    measured: list[Figure] = []
    for topic in topics or TOPICS:
        say(f"== {topic}")
        measured += TOPICS[topic]()
    print_table(measured)
    return int(any(figure.verdict == "does not hold" for figure in measured))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
