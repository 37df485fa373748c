"""Files of every kind give the same papers. The figures are invented."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from maslikhat.basics.errors import BadInput
from maslikhat.election.protocols.check import check, warnings_of
from maslikhat.election.protocols.engine import rows_of_frame
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.load import read_papers
from maslikhat.election.protocols.mapping import Layout, PaperFile
from maslikhat.election.protocols.papers import Papers

Wide = Callable[..., PaperFile]
Of = Callable[[Path], PaperFile]
HEAD = "station,list,voted,spoilt,A,B"
COLUMNS = ("row", "station", "line_registered", "line_took_part", "line_invalid", "option_a", "option_b")
PAPERS = [(2, "s1", 900, 586, 8, 173, 405), (3, "s2", 700, 30, 0, 30, 0)]
ROWS = ("s1,900,586,8,173,405", "s2,700,30,0,30,0")


def figures(papers: Papers) -> list[tuple[object, ...]]:
    return rows_of_frame(papers.frame.select(*COLUMNS).sort("row"))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_plain_file(ending: str, form: Form, wide: Wide) -> None:
    assert figures(read_papers(wide(*ROWS, ending=ending), form)) == PAPERS


def test_a_byte_order_mark_is_no_part_of_the_head(form: Form, wide: Wide) -> None:
    file = wide(*ROWS)
    file.path.write_bytes(b"\xef\xbb\xbf" + file.path.read_bytes())
    assert figures(read_papers(file, form)) == PAPERS


def test_blanks_around_a_count_and_leading_zeros_are_harmless(form: Form, wide: Wide) -> None:
    assert figures(read_papers(wide(" s1 ,900, 586 ,08,0173,405", ROWS[1]), form)) == PAPERS


def test_a_blank_line_keeps_the_numbers_of_the_rows_after_it(form: Form, wide: Wide) -> None:
    assert figures(read_papers(wide(ROWS[0], "", ROWS[1]), form)) == [PAPERS[0], (4, *PAPERS[1][1:])]


def test_a_line_end_within_quotes_is_one_row(form: Form, wide: Wide) -> None:
    head = HEAD + ",note"
    assert figures(read_papers(wide(ROWS[0] + ',"two\nlines"', ROWS[1] + ",", head=head), form)) == PAPERS


def test_a_path_with_a_bracket(form: Form, tmp_path: Path, of_path: Of) -> None:
    path = tmp_path / "papers [1].csv"
    path.write_text("\n".join((HEAD, *ROWS)), encoding="utf-8")
    assert figures(read_papers(of_path(path), form)) == PAPERS


def test_another_delimiter_is_declared_not_guessed(form: Form, tmp_path: Path, of_path: Of) -> None:
    path = tmp_path / "papers.csv"
    path.write_text("\n".join((HEAD, *ROWS)).replace(",", ";"), encoding="utf-8")
    with pytest.raises(BadInput):
        read_papers(of_path(path), form)
    assert figures(read_papers(replace(of_path(path), delimiter=";"), form)) == PAPERS


def test_a_workbook_with_numbers_as_numbers_and_as_text(form: Form, workbook: Callable[..., Path], of_path: Of) -> None:
    path = workbook([HEAD.split(","), ["s1", 900.0, "586", 8, 173, 405], [None], ["s2", 700, 30, 0, 30, 0]])
    assert figures(read_papers(of_path(path), form)) == [PAPERS[0], (4, *PAPERS[1][1:])]


def test_parquet_with_whole_floats(form: Form, tmp_path: Path, of_path: Of) -> None:
    path = tmp_path / "papers.parquet"
    connection = duckdb.connect()
    connection.execute("CREATE TABLE t (station TEXT, list DOUBLE, voted BIGINT, spoilt INT, A SMALLINT, B FLOAT)")
    connection.execute("INSERT INTO t VALUES ('s1', 900, 586, 8, 173, 405), ('s2', 700, 30, 0, 30, 0)")
    connection.execute(f"COPY t TO '{path}' (FORMAT parquet)")
    assert figures(read_papers(of_path(path), form)) == [(row - 1, *rest) for row, *rest in PAPERS]


def test_a_file_in_a_zip(form: Form, tmp_path: Path, of_path: Of) -> None:
    path = tmp_path / "papers.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("papers.csv", "\n".join((HEAD, *ROWS)))
    assert figures(read_papers(of_path(path), form)) == PAPERS
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("other.csv", "")
    with pytest.raises(BadInput) as caught:
        read_papers(of_path(path), form)
    assert caught.value.faults[0].code == "which-file-in-zip"
    assert figures(read_papers(replace(of_path(path), member="papers.csv"), form)) == PAPERS


def test_a_long_file_carries_lines_and_each_contest_its_own_options(form: Form, tmp_path: Path) -> None:
    path = tmp_path / "votes.csv"
    entries = [
        "s1,north,a,173", "s1,north,b,405", "s1,north,invalid,8", "s1,north,took_part,586",
        "s2,south,b,30", "s2,south,against_all,2", "s2,south,invalid,0", "s2,south,took_part,33",
    ]  # fmt: skip
    path.write_text("\n".join(("station,contest,option,votes", *entries)) + "\n", encoding="utf-8")
    papers = read_papers(PaperFile(path, Layout.LONG, ("station",), contest_column="contest"), form)
    assert papers.standing == {"north": ("a", "b"), "south": ("against_all", "b")}
    report = check(papers, form)
    assert [(paper.place.item, paper.contest, paper.votes) for paper in report.faulty] == [("s2", "south", 1)]
    assert {relation.id for relation in report.skipped} == {"registered", "stamp", "order", "given"}


def test_stations_of_several_columns_of_which_some_may_be_empty(form: Form, wide: Wide) -> None:
    file = replace(wide("1,900,586,8,173,405,", "1,700,30,0,30,0,2", head=HEAD + ",box"), station=("station", "box"))
    with pytest.raises(BadInput) as caught:
        read_papers(file, form)
    assert [fault.code for fault in caught.value.faults] == ["empty-station"]
    open_parts = replace(file, may_be_empty=frozenset({"station"}))
    assert [row[1] for row in figures(read_papers(open_parts, form))] == ["1", "1-2"]


def with_marks(file: PaperFile) -> PaperFile:
    return replace(
        file,
        lines={**file.lines, "stamp": "stamp"},
        times={"signed": ("signed",)},
        fixed={"closed": datetime(2024, 10, 26, 20, 0)},
        may_be_empty=frozenset({"signed"}),
    )


def test_marks_and_times_are_warned_of(form: Form, wide: Wide) -> None:
    rows = (
        "s1,900,586,8,173,405,yes,2024-10-26 20:00",
        "s2,900,586,8,173,406,no,2024-10-27 00:57",
        "s3,900,586,8,174,405,yes,",
        "s4,900,586,8,173,405,yes,2024-10-26T19:59",
    )
    papers = read_papers(with_marks(wide(*rows, head=HEAD + ",stamp,signed")), form)
    told = [(found.relation.id, found.place.item, found.residual, found.named) for found in warnings_of(papers, form)]
    assert told == [
        ("stamp", "s2", -1, ()),
        ("order", "s4", -1, ()),
        ("given", "s3", 1, ()),
        ("identical", "s1", 1, ("s4",)),
        ("identical", "s4", 1, ("s1",)),
    ]
    counts = {count.relation.id: (count.checked, count.broken) for count in check(papers, form).counts}
    assert counts["order"] == (3, 1)
    assert counts["identical"][1] == 2


def test_a_mark_or_a_time_that_is_none(form: Form, wide: Wide) -> None:
    file = with_marks(wide("s1,900,586,8,173,405,perhaps,noon", head=HEAD + ",stamp,signed"))
    with pytest.raises(BadInput) as caught:
        read_papers(file, form)
    assert [(fault.code, fault.place.column) for fault in caught.value.faults] == [
        ("unknown-mark", "stamp"),
        ("not-a-time", "signed"),
    ]
