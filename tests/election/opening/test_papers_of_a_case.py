"""Papers of a Kazakh case, which tell votes against all. The case is invented: every expectation is made up by its
generator."""

import csv
import io

import pytest
from bench.invented import LINES, TREES, archive, files

from maslikhat.basics.errors import BadInput
from maslikhat.election.case.archive import pack_files, unpacked
from maslikhat.election.opening import Opened, elect_case, open_case

STATIONS = 250


def opened(packed: bytes) -> Opened:
    with unpacked(packed, "invented") as folder:
        return open_case(folder)


def test_votes_against_all_are_read_from_papers_and_summed() -> None:
    rows = list(csv.DictReader(io.StringIO(files(STATIONS)["protocols.csv"].decode())))
    (tally,) = opened(archive(STATIONS)).tallies
    assert tally.against_all == sum(int(row["against_all"]) for row in rows) > 0
    assert tally.votes == {tree: sum(int(row[tree]) for row in rows) for tree in TREES}
    assert tally.lines == {line: sum(int(row[line]) for row in rows) for line in LINES}
    assert (tally.stations, tally.expected) == (STATIONS, STATIONS)


def test_a_paper_in_a_hundred_is_out_of_balance_and_the_seats_are_all_given() -> None:
    case = opened(archive(STATIONS))
    assert case.papers is not None
    assert case.papers.faulty == STATIONS // 100
    assert sum(elect_case(case).value.list_seats.values()) == 69


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    assert archive(50, seed=1) == archive(50, seed=1) != archive(50, seed=2)


def test_votes_against_all_are_refused_where_the_ballot_has_no_such_line() -> None:
    made = dict(files(50))
    made["options.csv"] = made["options.csv"].replace(b"against_all,against_all", b"other,list")
    with pytest.raises(BadInput, match="unknown-option"):
        opened(pack_files(made))
