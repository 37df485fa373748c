"""Files that cannot be used: each fault has its code and its place, and all of them come together."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from maslikhat.basics.errors import BadInput, Fault
from maslikhat.election.protocols.faultfinder import LARGEST_COUNT, Known
from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.load import read_papers, read_protocols
from maslikhat.election.protocols.mapping import Layout, PaperFile, Publication

Wide = Callable[..., PaperFile]
GOOD = "s1,900,586,8,173,405"


def faults_of(file: PaperFile, form: Form, known: Known | None = None) -> tuple[Fault, ...]:
    with pytest.raises(BadInput) as caught:
        read_papers(file, form, known)
    return caught.value.faults


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("-5", "negative-count"),
        ("", "empty-cell"),
        ("  ", "empty-cell"),
        ("12.5", "not-a-count"),
        ("12.0", "not-a-count"),
        ("1e3", "not-a-count"),
        ("1_000", "not-a-count"),
        ("1 000", "not-a-count"),
        ("0x10", "not-a-count"),
        ("+5", "not-a-count"),
        ("NaN", "not-a-count"),
        ("inf", "not-a-count"),
        ("many", "not-a-count"),
        ("٣", "not-a-count"),
        (str(LARGEST_COUNT + 1), "count-too-large"),
        (str(2**53 + 1), "count-too-large"),
        (str(2**80), "count-too-large"),
    ],
)
@pytest.mark.parametrize("column", ["voted", "B"])
def test_a_cell_that_is_no_count(cell: str, code: str, column: str, form: Form, wide: Wide) -> None:
    bad = f"s2,900,{cell},8,173,405" if column == "voted" else f"s2,900,586,8,173,{cell}"
    (fault,) = faults_of(wide(GOOD, bad), form)
    assert fault.code == code
    assert (fault.place.file, fault.place.row, fault.place.column, fault.place.item) == ("papers.csv", 3, column, "s2")


def test_the_largest_count_itself_is_read(form: Form, wide: Wide) -> None:
    assert read_papers(wide(f"s1,{LARGEST_COUNT},586,8,173,405"), form).records == 1


def test_the_whole_file_is_checked_and_all_faults_come_together(form: Form, wide: Wide) -> None:
    faults = faults_of(wide("s1,900,x,8,173,405", "s1,-1,586,8,173,405", "s3,900,586,,173,12.5", ",1,1,1,1,1"), form)
    assert [(fault.code, fault.place.row) for fault in faults] == [
        ("not-a-count", 2),
        ("repeated-station", 3),
        ("negative-count", 3),
        ("empty-cell", 4),
        ("not-a-count", 4),
        ("empty-station", 5),
    ]
    assert faults[1].facts == {"station": "s1", "contest": "lists", "first_row": 2}


def test_a_station_nobody_listed(form: Form, wide: Wide) -> None:
    (fault,) = faults_of(wide(GOOD, "s9,900,586,8,173,405"), form, Known(stations={"s1"}))
    assert (fault.code, fault.place.item) == ("unknown-station", "s9")


def test_a_list_nobody_registered(form: Form, wide: Wide) -> None:
    (fault,) = faults_of(wide(GOOD), form, Known(options=("a", "c")))
    assert (fault.code, fault.facts["value"]) == ("unknown-option", "b")


def test_missing_and_repeated_columns(form: Form, wide: Wide) -> None:
    faults = faults_of(wide("s1,900,586,8,173,405", head="station,list,voted,A,A,C"), form)
    assert [(fault.code, fault.facts["column"]) for fault in faults] == [
        ("missing-column", "spoilt"),
        ("missing-column", "B"),
        ("repeated-column", "A"),
    ]


@pytest.mark.parametrize("row", ["s2,900,586,8,173", "s2,900,586,8,173,405,7"])
def test_a_row_of_another_length(row: str, form: Form, wide: Wide) -> None:
    (fault,) = faults_of(wide(GOOD, row), form)
    assert (fault.code, fault.place.row, fault.facts["expected"]) == ("row-length", 3, 6)


def test_a_file_without_papers(form: Form, wide: Wide) -> None:
    assert [fault.code for fault in faults_of(wide(), form)] == ["no-rows"]


def test_windows_1251_is_named(form: Form, tmp_path: Path, of_path: Callable[[Path], PaperFile]) -> None:
    path = tmp_path / "papers.csv"
    path.write_bytes(f"station,list,voted,spoilt,A,B\n{GOOD}\nучасток,900,586,8,173,405\n".encode("cp1251"))
    (fault,) = faults_of(of_path(path), form)
    assert (fault.code, fault.facts["encoding"], fault.place.row) == ("not-utf-8", "windows-1251", 3)


def test_windows_1251_in_the_head_is_named(form: Form, tmp_path: Path, of_path: Callable[[Path], PaperFile]) -> None:
    path = tmp_path / "papers.csv"
    path.write_bytes(f"участок,list,voted,spoilt,A,B\n{GOOD}\n".encode("cp1251"))
    (fault,) = faults_of(of_path(path), form)
    assert (fault.code, fault.facts["encoding"]) == ("not-utf-8", "windows-1251")


def test_utf_16_is_named(form: Form, tmp_path: Path, of_path: Callable[[Path], PaperFile]) -> None:
    path = tmp_path / "papers.csv"
    path.write_bytes(f"station,list,voted,spoilt,A,B\n{GOOD}\n".encode("utf-16"))
    assert faults_of(of_path(path), form)[0].facts["encoding"] == "utf-16"


@pytest.mark.parametrize("name", ["papers.xlsx", "papers.zip", "papers.parquet"])
def test_a_file_that_is_not_what_its_name_says(
    name: str, form: Form, tmp_path: Path, of_path: Callable[[Path], PaperFile]
) -> None:
    path = tmp_path / name
    path.write_text("station,list\n", encoding="utf-8")
    (fault,) = faults_of(of_path(path), form)
    assert (fault.code, fault.facts["format"]) == ("not-this-format", name.rpartition(".")[2].upper())


def test_a_workbook_cut_short(form: Form, workbook: Callable[..., Path]) -> None:
    path = workbook([["station"]])
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(BadInput) as caught:
        read_papers(PaperFile(path, Layout.WIDE, ("station",), options={"a": "A"}), form)
    assert caught.value.faults[0].code == "not-this-format"


def test_a_missing_file(form: Form, tmp_path: Path, of_path: Callable[[Path], PaperFile]) -> None:
    assert faults_of(of_path(tmp_path / "nothing.csv"), form)[0].code == "file-missing"


def test_an_open_quote(form: Form, wide: Wide) -> None:
    assert faults_of(wide(GOOD, '"s2,900,586,8,173,405'), form)[0].code == "broken-csv"


def test_a_workbook_with_a_half_vote(
    form: Form, workbook: Callable[..., Path], of_path: Callable[[Path], PaperFile]
) -> None:
    path = workbook([["station", "list", "voted", "spoilt", "A", "B"], [1, 900, 586, 8, 12.5, "many"]])
    faults = faults_of(of_path(path), form)
    assert [(fault.code, fault.place.row, fault.place.column) for fault in faults] == [
        ("not-a-count", 2, "A"),
        ("not-a-count", 2, "B"),
    ]


def test_a_parquet_file_with_a_half_vote(form: Form, tmp_path: Path, of_path: Callable[[Path], PaperFile]) -> None:
    path = tmp_path / "papers.parquet"
    duckdb.connect().execute(
        f"COPY (SELECT 's1' AS station, 900 AS list, 586 AS voted, -8 AS spoilt, 12.5::DOUBLE AS A, NULL::INT AS B) "
        f"TO '{path}' (FORMAT parquet)"
    )
    faults = faults_of(of_path(path), form)
    assert [(fault.code, fault.place.row) for fault in faults] == [
        ("negative-count", 1),
        ("not-a-count", 1),
        ("empty-cell", 1),
    ]


LONG = "station,contest,option,votes"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (("s1,lists,a,1", "s1,lists,b,2", "s1,lists,a,1"), "repeated-option"),
        (("s1,lists,a,1", "s1,lists,x,2"), "unknown-option"),
        (("s1,lists,a,1", "s1,north,a,2"), "unknown-contest"),
        (("s1,lists,a,1", "s1,lists,b,2", "s2,lists,a,1"), "option-missing"),
        (("s1,lists,a,1", "s1,lists,,2"), "empty-cell"),
        (("s1,lists,a,-1",), "negative-count"),
        ((",lists,a,1",), "empty-station"),
        (("s1,,a,1",), "empty-cell"),
    ],
)
def test_a_long_file(rows: tuple[str, ...], code: str, form: Form, tmp_path: Path) -> None:
    path = tmp_path / "votes.csv"
    path.write_text("\n".join((LONG, *rows)) + "\n", encoding="utf-8")
    file = PaperFile(path, Layout.LONG, ("station",), contest_column="contest")
    known = Known(options=("a", "b"), contests=("lists", "south"))
    assert [fault.code for fault in faults_of(file, form, known)] == [code]


def test_a_station_in_two_files(form: Form, tmp_path: Path, wide: Wide) -> None:
    first = wide(GOOD)
    second = tmp_path / "more.csv"
    second.write_text(first.path.read_text(encoding="utf-8"), encoding="utf-8")
    files = (first, PaperFile(second, Layout.WIDE, ("station",), lines=first.lines, options=first.options))
    with pytest.raises(BadInput) as caught:
        read_protocols(Publication("made.protocol", files), form)
    assert [fault.code for fault in caught.value.faults] == ["station-in-two-files"]
