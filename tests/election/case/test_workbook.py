"""One workbook gives the very case that the files give."""

from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest

from maslikhat.basics.errors import BadInput
from maslikhat.election.case import read_case

from .conftest import FILES, Writer

HEAD = [
    ("key", "value"),
    ("id", "kz.exampletown.maslikhat.2021-01-10"),
    ("body", "kz.maslikhat"),
    ("level", "city"),
    ("date", "2021-01-10"),
    ("state", "final"),
    ("seats.lists", "10"),
    ("title.kk", "Сайлау"),
    ("title.ru", "Выборы"),
    ("title.en", "Election"),
]
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def cell(text: str) -> str:
    if text.isdecimal():
        return f"<c><v>{text}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def write_workbook(path: Path, sheets: dict[str, list[tuple[str, ...]]]) -> None:
    with ZipFile(path, "w") as book:
        names = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="r{i}"/>' for i, n in enumerate(sheets, 1))
        book.writestr("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{LINKS}"><sheets>{names}</sheets></workbook>')
        links = "".join(
            f'<Relationship Id="r{i}" Type="{LINKS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'
        )
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        book.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"></Types>')
        for number, rows in enumerate(sheets.values(), 1):
            lines = "".join(f"<row>{''.join(cell(text) for text in row)}</row>" for row in rows)
            book.writestr(
                f"xl/worksheets/sheet{number}.xml", f"<worksheet {MAIN}><sheetData>{lines}</sheetData></worksheet>"
            )


def sheets_of_the_files() -> dict[str, list[tuple[str, ...]]]:
    tables = {
        name.removesuffix(".csv"): [tuple(line.split(",")) for line in text.splitlines()]
        for name, text in FILES.items()
        if name.endswith(".csv")
    }
    return {"case": [*HEAD], **tables}


def test_a_workbook_gives_the_same_case(write_case: Writer, tmp_path: Path) -> None:
    of_files = read_case(write_case())
    folder = tmp_path / "book"
    folder.mkdir()
    write_workbook(folder / "case.xlsx", sheets_of_the_files())
    of_book = read_case(folder)
    assert of_book.tallies == of_files.tallies
    assert of_book.options == of_files.options
    assert (of_book.id, of_book.date, of_book.title, of_book.seats) == (
        of_files.id,
        of_files.date,
        of_files.title,
        of_files.seats,
    )


def test_faults_of_a_workbook_name_sheet_row_and_column(tmp_path: Path) -> None:
    sheets = sheets_of_the_files()
    sheets["votes"][2] = ("lists", "river", "3300.5")
    sheets["remarks"] = [("a",)]
    write_workbook(tmp_path / "case.xlsx", sheets)
    with pytest.raises(BadInput) as caught:
        read_case(tmp_path)
    assert [(fault.code, fault.place.row) for fault in caught.value.faults] == [
        ("unknown-sheet", None),
        ("not-a-count", 3),
    ]
    assert str(caught.value.faults[1].place.file).endswith("case.xlsx [votes]")


@pytest.mark.parametrize("content", [b"", b"just text", b"PK\x03\x04 broken"])
def test_what_is_not_a_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "case.xlsx").write_bytes(content)
    with pytest.raises(BadInput) as caught:
        read_case(tmp_path)
    assert [fault.code for fault in caught.value.faults] == ["not-a-workbook"]


def test_files_beside_a_workbook_are_refused(write_case: Writer) -> None:
    folder = write_case()
    write_workbook(folder / "case.xlsx", sheets_of_the_files())
    with pytest.raises(BadInput) as caught:
        read_case(folder)
    (fault,) = caught.value.faults
    assert fault.code == "two-forms"
    assert fault.facts["files"] == ("case.toml", "options.csv", "sources.csv", "votes.csv")
