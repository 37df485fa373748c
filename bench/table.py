"""A measured figure with its target, and the table of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter

from rich.console import Console
from rich.table import Table

STATUS = Console(stderr=True)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    `measured` is a ratio or seconds; it holds where it is at least `target`, or at most where `at_most`. A figure
    without a measurement says in `note` why it was left out.
    """

    name: str
    target: float
    measured: float | None
    note: str = ""
    at_most: bool = False
    unit: str = "x"

    @property
    def verdict(self) -> str:
        """Whether the target is reached."""
        if self.measured is None:
            return "not measured"
        reached = self.measured <= self.target if self.at_most else self.measured >= self.target
        return "holds" if reached else "does not hold"


def say(text: str) -> None:
    """Tell what is being measured, apart from the table."""
    STATUS.print(f"[dim]{text}[/dim]")


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The least wall time of several runs, after one that is not counted."""
    work()
    return min(once(work) for _ in range(runs))


def once(work: Callable[[], object]) -> float:
    """Wall time of one run."""
    start = perf_counter()
    work()
    return perf_counter() - start


def print_table(figures: Iterable[Figure]) -> None:
    """Print target, measured and verdict of each figure."""
    table = Table(title="Ratios of one run", title_justify="left")
    for heading in ("figure", "target", "measured", "verdict", "against"):
        table.add_column(heading, overflow="fold")
    for figure in figures:
        sign = "≤" if figure.at_most else "≥"
        measured = "" if figure.measured is None else f"{figure.measured:,.2f} {figure.unit}"
        table.add_row(figure.name, f"{sign} {figure.target:g} {figure.unit}", measured, figure.verdict, figure.note)
    Console().print(table)
