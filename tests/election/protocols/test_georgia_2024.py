"""Georgia, 26 October 2024: all 3,110 papers. 235 break `votes + invalid = voted`, 90 of them with surplus.

The two figures and the votes are those that the volunteers' own check gives; the counts of the other relations were
computed here and are held so that a change of the form is seen.
"""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import narwhals as nw
import polars as pl
import pytest
from python_calamine import CalamineWorkbook

from maslikhat.election.case.model import State
from maslikhat.election.protocols.check import CheckReport, check, warnings_of
from maslikhat.election.protocols.clerical import Nature
from maslikhat.election.protocols.doubt import votes_in_doubt
from maslikhat.election.protocols.engine import rows_of_frame
from maslikhat.election.protocols.faultfinder import Known
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import find_form
from maslikhat.election.protocols.load import read_protocols
from maslikhat.election.protocols.mapping import Publication
from maslikhat.election.protocols.mappingfile import read_publication
from maslikhat.election.protocols.papers import Papers
from maslikhat.election.tabulation.sums import checksum
from maslikhat.election.tabulation.tally import badge, tabulate, tabulate_territories
from maslikhat.election.tabulation.turnout import turnout

ROOT = Path(__file__).resolve().parents[3]
CASE = ROOT / "elections" / "ge-parliament-2024"
WORKBOOK = ROOT / "../shared/data/world/georgia/sichinava_protocols_nov15_2024.xlsx"
DAY = date(2024, 10, 26)


@pytest.fixture(scope="module")
def published() -> tuple[Publication, Form, Papers]:
    publication, form = read_publication(CASE, lambda form_id: find_form(form_id, ROOT / "rules"))
    with (CASE / "options.csv").open(encoding="utf-8", newline="") as text:
        known = Known(options=[row["id"] for row in csv.DictReader(text)], contests=["lists"])
    (papers,) = read_protocols(publication, form, known)
    return publication, form, papers


@pytest.fixture(scope="module")
def report(published: tuple[Publication, Form, Papers]) -> CheckReport:
    _, form, papers = published
    return check(papers, form.on(DAY))


def test_235_papers_are_out_of_balance_and_90_of_them_have_surplus(report: CheckReport) -> None:
    assert report.papers == 3110
    balance = report.count("balance")
    assert (balance.checked, balance.broken, balance.surplus, balance.shortage) == (3110, 235, 90, 145)
    assert (balance.residuals, balance.absolute) == (-527, 1099)


def test_the_other_relations_are_counted_apart(report: CheckReport) -> None:
    broken = {count.relation.id: count.broken for count in report.counts if count.broken}
    assert broken == {
        "balance": 235, "enough_ballots": 8, "far_from_territory": 4, "swapped": 2,
        "turnout_rises": 5, "registered": 2, "stamp": 11,
        "signatures": 62, "filled_in": 27, "completed_after_close": 53, "dissent": 31, "invalid_share": 387,
        "near_balance": 6, "surplus_share": 6, "shortage_share": 1,
    }  # fmt: skip
    assert report.skipped == ()
    assert len(report.faulty) == 241


def test_each_correction_clears_the_paper_it_is_named_for(report: CheckReport) -> None:
    for paper in report.faulty:
        for broken in paper.broken:
            if broken.relation.id == "balance" and len(paper.broken) == 1:
                gains = {
                    (found.corrected - found.written) * (-1 if found.figure == "took_part" else 1)
                    for found in paper.corrections
                }
                assert gains <= {-broken.residual}
        assert (paper.nature is Nature.CLERICAL) == bool(paper.corrections)


def test_the_doubt_in_votes_adds_up_to_the_residuals(report: CheckReport) -> None:
    doubt = votes_in_doubt([report])
    assert doubt.votes == 1099
    assert doubt.clerical_papers + doubt.unexplained_papers == 241


def test_the_nation_is_the_sum_of_its_74_districts(published: tuple[Publication, Form, Papers]) -> None:
    publication, form, papers = published
    (nation,) = tabulate([papers], form, publication)
    assert nation.votes["41"] == 1_120_016
    assert nation.votes["4"] == 229_160
    assert (nation.stations, nation.expected, badge(nation)) == (3110, 3110, State.FINAL)
    districts = tabulate_territories([papers], form)
    assert len(districts) == 74
    assert sum(tally.votes["41"] for tallies in districts.values() for tally in tallies) == 1_120_016
    assert sum(tally.stations or 0 for tallies in districts.values() for tally in tallies) == 3110


def test_turnout_names_its_denominator(published: tuple[Publication, Form, Papers]) -> None:
    publication, form, papers = published
    found = turnout(tabulate([papers], form, publication)[0], form)
    assert found is not None
    assert (found.took_part, found.could, found.of) == (2_112_216, 3_629_419, ("registered", "special_list"))


def test_polars_gives_the_same_check_sums_and_checksum(published: tuple[Publication, Form, Papers]) -> None:
    publication, form, papers = published
    names = papers.frame.collect_schema().names()
    words = {"station", "contest", "territory"}
    schema = {name: pl.String if name in words else pl.Int64 for name in names}
    copied = pl.LazyFrame(rows_of_frame(papers.frame), schema=schema, orient="row")
    other = replace(papers, frame=nw.from_native(copied))
    assert check(papers, form) == check(other, form)
    assert warnings_of(papers, form) == warnings_of(other, form)
    assert tabulate([papers], form, publication) == tabulate([other], form, publication)
    figures = [name for name in names if name not in words]
    assert checksum(papers.frame, figures) == checksum(other.frame, figures) == 3_352_541_507_374


def test_the_shipped_copy_is_the_authors_workbook() -> None:
    if not WORKBOOK.is_file():
        pytest.skip("the author's workbook is not beside the project")
    rows = CalamineWorkbook.from_path(WORKBOOK).get_sheet_by_index(0).to_python()
    with (CASE / "protocols.csv").open(encoding="utf-8", newline="") as text:
        shipped = list(csv.DictReader(text))
    kept = [(index, str(name)) for index, name in enumerate(rows[0]) if name in shipped[0]]
    assert len(kept) == 38
    assert len(shipped) == len(rows) - 1
    for published_row, row in zip(rows[1:], shipped, strict=True):
        for index, name in kept:
            cell = published_row[index]
            assert row[name] == (str(int(cell)) if isinstance(cell, float) else str(cell).strip())
