"""A case opened whole: its form read, its papers checked and summed, its seats computed under the law of its day."""

from maslikhat.election.opening.opened import NothingToElect, Opened, elect_case, open_case

__all__ = ["NothingToElect", "Opened", "elect_case", "open_case"]
