"""96,325 stations of Russia 2021: read, check, tabulate and allocate, against DuckDB alone reading and summing it.

The file is only read from the folder beside the project; without it nothing is measured, and the table says so. Both
sides start at the ZIP. DuckDB is given the better of its two ways: sniffing the types, or being told them.
"""

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from bench.table import Figure, say, seconds
from maslikhat.basics.shares import parse_share
from maslikhat.election.allocation.quota import share_by_quota
from maslikhat.election.allocation.threshold import fewest_votes
from maslikhat.election.protocols.check import check
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import read_form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import STATION, Layout, PaperFile, Publication
from maslikhat.election.tabulation.tally import tabulate

ROOT = Path(__file__).resolve().parents[1]
PACKED = ROOT / "../shared/data/world/russia/2021.csv.zip"
FORM = ROOT / "tests/election/protocols/russia-2021.toml"
KEYS, LAST = 5, 31
SEATS = [126, 48, 19, 19, 13]


class WrongSeats(Exception):
    """The seats of the stations are not the official ones, so a time of them means nothing."""


def figures() -> Iterator[Figure]:
    """One ratio, at most 2.5."""
    name = "96,325 stations: read, check, tabulate, allocate"
    if not PACKED.is_file():
        yield Figure(name, 2.5, None, "the file of 2021 is not beside the project", at_most=True)
        return
    form = read_form(FORM, {})
    head = _head()
    file = _mapping(form, head)
    say("  ours ...")
    ours = seconds(lambda: _seats(file, form))
    say("  DuckDB alone ...")
    sniffed = seconds(lambda: _sum_in_duckdb(len(head), told=False))
    told = seconds(lambda: _sum_in_duckdb(len(head), told=True))
    note = f"DuckDB alone {min(sniffed, told):.2f} s (types sniffed {sniffed:.2f}, told {told:.2f}), ours {ours:.2f} s"
    yield Figure(name, 2.5, ours / min(sniffed, told), note, at_most=True)


def _head() -> list[str]:
    with zipfile.ZipFile(PACKED) as archive, archive.open(archive.namelist()[0]) as packed:
        return next(csv.reader(io.TextIOWrapper(packed, "utf-8-sig", newline="")))


def _mapping(form: Form, head: list[str]) -> PaperFile:
    return PaperFile(
        PACKED,
        Layout.WIDE,
        station=("region", "oik", "tik", "uik"),
        lines=dict(zip(form.lines, head[KEYS:17], strict=True)),
        options={str(number): column for number, column in enumerate(head[17:LAST], 1)},
        may_be_empty=frozenset({STATION}),
    )


def _seats(file: PaperFile, form: Form) -> list[int]:
    """From the packed papers to the 225 list seats: 5 % of the ballots in the boxes, Hare, largest remainder."""
    papers = read_papers(file, form)
    check(papers, form)
    (tally,) = tabulate([papers], form, Publication(form.id, (file,)))
    cast = tally.lines["valid"] + tally.lines["invalid"]
    least = fewest_votes(parse_share("5%"), cast, equal_passes=True)
    passing = {name: count for name, count in tally.votes.items() if count >= least}
    seats = sorted(share_by_quota(passing, 225).seats.values(), reverse=True)
    if seats != SEATS:
        raise WrongSeats(seats)
    return seats


def _sum_in_duckdb(width: int, *, told: bool) -> object:
    """Unpack the file and sum its columns of figures."""
    with TemporaryDirectory() as folder, zipfile.ZipFile(PACKED) as archive:
        path = archive.extract(archive.namelist()[0], folder)
        names = [f"c{number}" for number in range(width)]
        types = ["BIGINT" if KEYS <= number < LAST else "VARCHAR" for number in range(width)]
        told_types = ", ".join(f"'{name}': '{kind}'" for name, kind in zip(names, types, strict=True))
        how = f"columns = {{{told_types}}}" if told else f"names = {names}"
        sums = ", ".join(f"sum({name})" for name in names[KEYS:LAST])
        return duckdb.connect().execute(f"SELECT {sums} FROM read_csv('{path}', header = true, {how})").fetchall()
