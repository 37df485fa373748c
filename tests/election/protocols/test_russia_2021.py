"""Russia, 2021: 96,325 stations, read only from the folder beside the project. No balance is broken anywhere.

The form is made for this test from the names of the lines (`russia-2021.toml`).
"""

import csv
import io
import zipfile
from pathlib import Path

import pytest

from maslikhat.election.protocols.check import check
from maslikhat.election.protocols.formfile import read_form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import STATION, Layout, PaperFile, Publication
from maslikhat.election.tabulation.tally import tabulate

HERE = Path(__file__).resolve().parent
PACKED = HERE.parents[2] / "../shared/data/world/russia/2021.csv.zip"


def mapping() -> PaperFile:
    with zipfile.ZipFile(PACKED) as archive, archive.open(archive.namelist()[0]) as packed:
        head = next(csv.reader(io.TextIOWrapper(packed, "utf-8-sig", newline="")))
    form = read_form(HERE / "russia-2021.toml", {})
    return PaperFile(
        PACKED,
        Layout.WIDE,
        station=("region", "oik", "tik", "uik"),
        lines=dict(zip(form.lines, head[5:17], strict=True)),
        options={str(number): column for number, column in enumerate(head[17:31], 1)},
        # Electronic voting is reported without the number of a station.
        may_be_empty=frozenset({STATION}),
    )


def test_no_balance_is_broken_and_the_sums_are_the_official_ones() -> None:
    if not PACKED.is_file():
        pytest.skip("the file of 2021 is not beside the project")
    form = read_form(HERE / "russia-2021.toml", {})
    file = mapping()
    papers = read_papers(file, form)
    report = check(papers, form)
    assert report.papers == 96_325
    assert {name: report.count(name).broken for name in ("boxes", "valid", "received")} == dict.fromkeys(
        ("boxes", "valid", "received"), 0
    )
    # Computed here: seven stations have more ballots in their boxes than they issued.
    assert report.count("no_more_than_issued").broken == 7
    (tally,) = tabulate([papers], form, Publication(form.id, (file,)))
    assert tally.lines["registered"] == 109_204_662
    assert tally.votes["5"] == 28_064_200
