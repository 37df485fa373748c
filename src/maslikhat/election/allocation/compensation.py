"""Compensation: constituency seats count against the seats a list is entitled to.

New Zealand (Electoral Act 1993, art. 192): a list that wins more constituencies than its share of the house keeps
them, nobody else loses a seat, and the house grows by the overhang.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from maslikhat.election.allocation.outcome import Seats


@dataclass(frozen=True, slots=True)
class Compensated:
    """List seats after constituency seats were counted, all seats, and the overhang of each list that has one."""

    lists: dict[str, int]
    total: dict[str, int]
    overhang: dict[str, int]

    @property
    def house(self) -> int:
        """The seats of the house with its overhang."""
        return sum(self.total.values())


def compensate(entitled: Seats, won: Mapping[str, int]) -> Compensated:
    """Count the constituencies `won` against the seats each list is `entitled` to."""
    names = list(entitled) + [name for name in won if name not in entitled]
    lists = {name: max(0, entitled.get(name, 0) - won.get(name, 0)) for name in names}
    total = {name: lists[name] + won.get(name, 0) for name in names}
    overhang = {name: total[name] - entitled.get(name, 0) for name in names if total[name] > entitled.get(name, 0)}
    return Compensated(lists, total, overhang)
