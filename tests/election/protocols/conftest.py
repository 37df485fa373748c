"""Made papers for the tests: a small form, files of every kind. The figures are invented; the tests say so."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from maslikhat.election.protocols.form import Form
from maslikhat.election.protocols.formfile import read_form
from maslikhat.election.protocols.mapping import Layout, PaperFile

FORM = """
[form]
id = "made.protocol"
title = { kk = "жасалған", ru = "придуманный", en = "made" }
coded_from = 2020-01-01
turnout = { numerator = ["took_part"], denominator = ["registered"] }

[[line]]
id = "registered"
name = { kk = "тізімде", ru = "в списке", en = "registered" }

[[line]]
id = "took_part"
name = { kk = "қатысты", ru = "участвовали", en = "took part" }

[[line]]
id = "invalid"
name = { kk = "жарамсыз", ru = "недействительные", en = "invalid" }

[[line]]
id = "stamp"
kind = "mark"
name = { kk = "мөр", ru = "печать", en = "stamp" }

[[line]]
id = "signed"
kind = "time"
name = { kk = "қол қойылды", ru = "подписан", en = "signed" }

[[line]]
id = "closed"
kind = "time"
name = { kk = "жабылды", ru = "закрыт", en = "closed" }

[[relation]]
id = "balance"
title = { kk = "теңгерім", ru = "баланс", en = "balance" }
formula = "votes + against_all + invalid == took_part"
severity = "error"
valid_from = 2020-01-01

[[relation]]
id = "registered"
title = { kk = "тізімде", ru = "в списке", en = "registered" }
formula = "took_part <= registered"
severity = "error"
valid_from = 2020-01-01

[[relation]]
id = "stamp"
title = { kk = "мөр", ru = "печать", en = "stamp" }
formula = "stamp == 1"
severity = "warning"
valid_from = 2020-01-01

[[relation]]
id = "order"
title = { kk = "рет", ru = "порядок", en = "order" }
formula = "signed >= closed"
severity = "warning"
valid_from = 2020-01-01

[[relation]]
id = "given"
title = { kk = "толтырылған", ru = "указано", en = "given" }
check = "given"
lines = ["signed"]
severity = "warning"
valid_from = 2020-01-01

[[relation]]
id = "identical"
title = { kk = "бірдей", ru = "одинаковые", en = "identical" }
check = "identical"
smallest = 50
severity = "warning"
valid_from = 2021-01-01
"""


@pytest.fixture
def form(tmp_path: Path) -> Form:
    path = tmp_path / "form.toml"
    path.write_text(FORM, encoding="utf-8")
    return read_form(path, {})


@pytest.fixture
def wide(tmp_path: Path) -> Callable[..., PaperFile]:
    """A wide CSV file with the given rows under the head station, list, votes..., and its mapping."""

    def make(*rows: str, head: str = "station,list,voted,spoilt,A,B", ending: str = "\n") -> PaperFile:
        path = tmp_path / "papers.csv"
        path.write_text(ending.join((head, *rows)) + ending, encoding="utf-8", newline="")
        return mapped(path)

    return make


def mapped(path: Path) -> PaperFile:
    return PaperFile(
        path,
        Layout.WIDE,
        station=("station",),
        lines={"registered": "list", "took_part": "voted", "invalid": "spoilt"},
        options={"a": "A", "b": "B"},
    )


@pytest.fixture
def of_path() -> Callable[[Path], PaperFile]:
    """The mapping of the made wide file for a file of another kind."""
    return mapped


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[[Sequence[Sequence[object]]], Path]:
    """A minimal XLSX of these rows: numbers as numbers, words as words."""

    def make(rows: Sequence[Sequence[object]]) -> Path:
        path = tmp_path / "papers.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in parts(rows).items():
                archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
        return path

    return make


def parts(rows: Sequence[Sequence[object]]) -> dict[str, str]:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    body = "".join(
        f'<row r="{number}">'
        + "".join(cell(value, f"{chr(65 + at)}{number}") for at, value in enumerate(row))
        + "</row>"
        for number, row in enumerate(rows, 1)
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="papers" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>',
    }


def cell(value: object, name: str) -> str:
    if isinstance(value, int | float):
        return f'<c r="{name}"><v>{value}</v></c>'
    return f'<c r="{name}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>' if value is not None else ""
