"""Every case that ships, each elected once under the law of its day."""

from functools import cache
from pathlib import Path

from maslikhat.basics.explained import Explained
from maslikhat.election.opening import Opened, elect_case, open_case
from maslikhat.election.result.model import Result

ELECTIONS = Path(__file__).parents[2] / "elections"
FOLDERS = sorted(path.name for path in ELECTIONS.iterdir() if path.is_dir())
# The structure of councils is no election: it has no ballot and so no seats to compute.
STRUCTURES = [name for name in FOLDERS if (ELECTIONS / name / "structure.csv").is_file()]
CASES = [name for name in FOLDERS if name not in STRUCTURES]


@cache
def opened(name: str) -> Opened:
    return open_case(ELECTIONS / name)


@cache
def elected(name: str) -> Explained[Result]:
    return elect_case(opened(name))


def held(seats: dict[str, int]) -> dict[str, int]:
    """Lists with a seat: an official result may leave out those without."""
    return {option: count for option, count in seats.items() if count}
