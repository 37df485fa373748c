"""Files that must not be taken: told plainly, with nothing kept; and what leaves the site is safe to open."""

import re
from datetime import UTC, datetime
from io import BytesIO
from tempfile import gettempdir
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.web.staff.conftest import BEGIN, ELECTION, GEORGIA, HERE, STAFF, Sign, fields_of, send_papers, text_of

from maslikhat.election.case.incoming import MOST_CELLS
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.models.staff import Upload
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
ROW = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>{}</sheetData></worksheet>'


def workbook(**parts: str) -> bytes:
    """A ZIP that calls itself a workbook; `parts` are members by their names, with "/" as "__"."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", text)
    return made.getvalue()


def bomb() -> bytes:
    """300 MB of blanks in 300 kB."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        with archive.open("xl/worksheets/sheet1.xml", "w") as member:
            for _ in range(300):
                member.write(b" " * 2**20)
    return made.getvalue()


HOSTILE = {
    "not a workbook": ("papers.xlsx", b"PK\x03\x04 and no more", "is not XLSX"),
    "a text called a workbook": ("papers.xlsx", b"station,votes\n1,2\n", "is not XLSX"),
    "linked": ("papers.xlsx", workbook(xl__externalLinks__externalLink1="<x/>"), "linked to other files"),
    "too far out": (
        "papers.xlsx",
        workbook(xl__worksheets__sheet1=ROW.format('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
        "most of it is empty",
    ),
    "a bomb": ("papers.xlsx", bomb(), "unpacks to more than"),
    "windows-1251": ("papers.csv", "участок,голоса\n1,2\n".encode("cp1251"), "windows-1251"),
    "utf-16": ("papers.csv", "station,votes\n1,2\n".encode("utf-16"), "UTF-16"),
    "zero bytes": ("papers.csv", b"station,votes\n1,\x002\n", "not text"),
    "a program": ("papers.exe", b"MZ", "are not taken here"),
    "empty": ("papers.csv", b"", "is empty"),
    "no rows": ("papers.csv", b"station,votes\n", "no row under its headings"),
    "a broken quote": ("papers.csv", b'station,votes\n"1,2\n', "papers.csv"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_of_papers_is_refused_in_words_and_nothing_is_kept(begun: Client, name: str) -> None:
    given, content, words = HOSTILE[name]
    answer = begun.post(f"{HERE}import/", {"file": SimpleUploadedFile(given, content)})
    alert = re.search(r'role="alert">(.*?)</div>', text_of(answer), re.DOTALL)
    assert answer.status_code == 400
    assert alert
    assert words in alert[1]
    assert gettempdir() not in text_of(answer)
    assert not Upload.objects.exists()


def test_the_limit_of_cells_is_stood_on(begun: Client) -> None:
    far = MOST_CELLS // 16384
    good = workbook(xl__worksheets__sheet1=ROW.format(f'<row r="{far}"><c r="XFD{far}"><v>1</v></c></row>'))
    assert "most of it is empty" not in text_of(
        begun.post(f"{HERE}import/", {"file": SimpleUploadedFile("p.xlsx", good)})
    )
    bad = workbook(xl__worksheets__sheet1=ROW.format(f'<row r="{far + 1}"><c r="XFD{far + 1}"><v>1</v></c></row>'))
    assert "most of it is empty" in text_of(begun.post(f"{HERE}import/", {"file": SimpleUploadedFile("p.xlsx", bad)}))


def test_a_form_of_100_mb_is_refused_by_its_length_before_anything_is_read(begun: Client) -> None:
    class Unread(BytesIO):
        def read(self, *_: object) -> bytes:
            raise AssertionError("read")

    announced: dict[str, Any] = {"CONTENT_LENGTH": str(100 * 2**20), "wsgi.input": Unread()}
    answer = begun.generic("POST", f"{HERE}import/", b"", "multipart/form-data; boundary=x", **announced)
    assert answer.status_code == 413
    assert "The file is too large" in text_of(answer)
    assert not Upload.objects.exists()


def test_a_path_in_the_name_of_a_file_leads_nowhere(begun: Client) -> None:
    address = send_papers(begun, b"station,votes\n1,2\n", "../../../etc/papers.csv")
    assert Upload.objects.get().name == "papers.csv"
    assert begun.get(address).status_code == 200


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("case.zip", b"PK\x03\x04", "not a whole ZIP"),
        ("case.zip", b"text", "not a whole ZIP"),
        ("case.xlsx", workbook(xl__externalLinks__externalLink1="<x/>"), "linked to other files"),
    ],
)
def test_a_hostile_case_begins_nothing(clerk: Client, name: str, content: bytes, words: str) -> None:
    answer = clerk.post(f"{STAFF}new/", {"way": "file", "file": SimpleUploadedFile(name, content)})
    assert (answer.status_code, Draft.objects.count()) == (400, 0)
    assert words.casefold() in text_of(answer).casefold()


def test_a_zip_that_leads_out_begins_nothing(clerk: Client) -> None:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("../case.toml", "id = 'x'")
    file = SimpleUploadedFile("case.zip", made.getvalue())
    answer = clerk.post(f"{STAFF}new/", {"way": "file", "file": file})
    assert (answer.status_code, Draft.objects.count()) == (400, 0)
    assert "leads out of the folder" in text_of(answer)


def test_every_fault_of_the_papers_is_listed_by_row_and_none_can_be_confirmed(begun: Client) -> None:
    text = (GEORGIA / "protocols.csv").read_text().splitlines()
    for row in (5, 9, 700):
        text[row] = text[row].replace(",", ",x", 3)
    address = send_papers(begun, "\n".join(text).encode())
    fields = fields_of(text_of(begun.get(address))) | {"empty.received": "1", "empty.completed": "1", "act": "try"}
    begun.post(address, fields)
    page = text_of(begun.get(address))
    assert all(f"row {row + 1}," in page for row in (5, 9, 700))
    assert begun.post(address, {"act": "confirm", "archive": fields.get("archive", "")}).status_code == 409
    assert not DraftFile.objects.filter(name="protocols.csv").exists()


def test_a_cell_that_begins_a_formula_stops_the_publication_and_no_export_holds_it_bare(
    begun: Client, sign: Sign
) -> None:
    evil = '=HYPERLINK("http://example.org")'
    fields = {"seen": "1", "first": "0", "rows": "1", "c0.id": "3", "c0.kind": "list", "c0.name_en": evil}
    assert begun.post(f"{HERE}sheets/options/", fields).status_code == 302
    assert "begins like a formula" in text_of(begun.get(f"{HERE}check/"))
    for export in ("sheets/options.csv", "faults.csv"):
        told = text_of(begun.get(f"{HERE}{export}"))
        cells = re.split(r'[,\n]"?', told)
        assert not [cell for cell in cells if cell.startswith(("=", "@"))]
    assert "publish this" not in text_of(sign(Role.CHAIR, ELECTION.rpartition(".")[0]).get(f"{HERE}publish/"))


def test_an_election_is_begun_once_and_only_in_a_council_of_ones_own(clerk: Client) -> None:
    assert clerk.post(f"{STAFF}new/", BEGIN).status_code == 302
    assert "already" in text_of(clerk.post(f"{STAFF}new/", BEGIN))
    other = clerk.post(f"{STAFF}new/", BEGIN | {"council": "ge.other"})
    assert "may not begin" in text_of(other)
    assert Draft.objects.get().made_at <= datetime.now(UTC)
