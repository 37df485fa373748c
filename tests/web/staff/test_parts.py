"""The parts of an election as forms: rows added, changed and removed; big tables by pages; people named to mandates."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.election.protocols.conftest import parts
from tests.web.staff.conftest import (
    BEGIN,
    CORRECTED,
    COUNCIL,
    ELECTION,
    GEORGIA,
    HERE,
    STAFF,
    Sign,
    confirm,
    fields_of,
    send_papers,
    text_of,
)

from maslikhat.basics.text import LANGUAGES
from maslikhat.election.case.archive import pack, unpacked
from maslikhat.election.case.reader import read_case
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.selectors.drafts import archive_of, newest_files
from maslikhat_web.elections.selectors.judged import judge
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
MOST_QUERIES = 12
PAGES = (
    *("", "head/", "check/", "import/", "scans/", "copies/", "lots/", "mandates/", "publish/", "history/"),
    *(f"sheets/{name}/" for name in ("options", "sources", "people", "votes", "official", "published", "candidates")),
    *(f"sheets/{name}/" for name in ("totals", "constituencies", "structure", "lots", "groups", "councils")),
)
AT = datetime(2026, 11, 25, tzinfo=UTC)


def sheet(draft: str, name: str) -> list[str]:
    newest = DraftFile.objects.filter(draft__election=draft, name=f"{name}.csv").order_by("-version")[0]
    return bytes(newest.content).decode().splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_of_staff_in_its_language_with_few_queries(
    begun: Client, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for page in PAGES:
        address = f"{HERE}{page}".replace("/en/", f"/{language}/")
        with django_assert_max_num_queries(MOST_QUERIES, info=page):
            answer = begun.get(address)
        assert (answer.status_code, len(answer.content) < 150_000) == (200, True), page
        assert f'<html lang="{language}">' in text_of(answer)
    for page in (STAFF, f"{STAFF}new/"):
        with django_assert_max_num_queries(MOST_QUERIES):
            assert begun.get(page.replace("/en/", f"/{language}/")).status_code == 200


def test_rows_are_added_changed_and_removed_and_each_save_is_a_version(begun: Client) -> None:
    address = f"{HERE}sheets/sources/"
    fields = fields_of(text_of(begun.get(address)))
    assert (fields["seen"], fields["c0.id"], fields["c1.id"]) == ("1", "sichinava", "official")
    changed = fields | {"c0.what": "Demo", "remove1": "1", "c2.id": "new", "c2.what": "Another", "reason": "demo"}
    assert begun.post(address, changed).status_code == 302
    lines = sheet(ELECTION, "sources")
    assert [line.split(",")[0] for line in lines] == ["id", "sichinava", "new"]
    assert DraftFile.objects.get(name="sources.csv", version=2).reason == "demo"
    assert begun.post(address, changed).status_code == 409
    assert DraftFile.objects.filter(name="sources.csv").count() == 2


def test_rows_on_other_pages_of_a_big_table_stay_as_they_are(begun: Client) -> None:
    rows = [f"s{number},what {number}" for number in range(100)]
    file = SimpleUploadedFile("sources.csv", ("id,what\n" + "\n".join(rows)).encode())
    begun.post(f"{HERE}sheets/sources/", {"seen": "1", "file": file})
    address = f"{HERE}sheets/sources/?page=2"
    fields = fields_of(text_of(begun.get(address)))
    assert (fields["first"], fields["c0.id"]) == ("40", "s40")
    assert begun.post(address, fields | {"c0.what": "changed", "remove1": "1"}).status_code == 302
    assert sheet(ELECTION, "sources")[1:] == [*rows[:40], "s40,changed", *rows[42:]]


@pytest.mark.parametrize("wrong", [{"first": "x"}, {"rows": "-1"}, {"rows": ""}])
def test_what_is_no_form_of_a_sheet_is_refused(begun: Client, wrong: dict[str, str]) -> None:
    fields = {"seen": "1", "first": "0", "rows": "1", "c0.id": "a"}
    assert begun.post(f"{HERE}sheets/sources/", fields | wrong).status_code == 400
    assert DraftFile.objects.filter(name="sources.csv").count() == 1


def test_the_faults_of_a_sheet_stand_beside_its_form(begun: Client) -> None:
    fields = {"seen": "1", "first": "0", "rows": "1", "c0.id": "", "c0.what": "No code"}
    begun.post(f"{HERE}sheets/sources/", fields)
    assert "sources.csv, row 2, column “id”" in text_of(begun.get(f"{HERE}sheets/sources/"))


def test_the_head_keeps_what_makes_the_public_id(begun: Client) -> None:
    fields = {
        "seen": "1",
        "state": "final",
        "title.en": 'Demo "second"',
        "id": "ge.other.2024-10-26",
        "seats.lists": "x",
        "zone": "Asia/Tbilisi",
    }
    assert begun.post(f"{HERE}head/", fields).status_code == 302
    content = bytes(DraftFile.objects.get(name="case.toml", version=2).content).decode()
    assert f'id = "{ELECTION}"' in content
    assert 'en = "Demo \\"second\\""' in content
    assert 'zone = "Asia/Tbilisi"' in content
    assert 'value="Asia/Tbilisi"' in text_of(begun.get(f"{HERE}head/"))
    assert "column “seats.lists”" in text_of(begun.get(f"{HERE}check/"))


def test_a_level_is_asked_for_only_where_the_law_has_levels(clerk: Client) -> None:
    assert "does not fit this body" in text_of(clerk.post(f"{STAFF}new/", BEGIN | {"level": "city"}))
    for wrong in ({"council": "Astana"}, {"date": "soon"}, {"body": "xx.none"}, {"body": "kz.candidates"}):
        assert clerk.post(f"{STAFF}new/", BEGIN | wrong).status_code == 400
    assert not Draft.objects.exists()


def test_what_to_begin_with_is_told_by_its_title_and_only_what_is_elected(sign: Sign) -> None:
    words = text_of(sign(Role.CLERK, "").get(f"{STAFF}new/"))
    assert '<option value="kz.maslikhat">Maslikhat (kz.maslikhat)</option>' in words
    assert "kz.candidates" not in words
    assert "Election of the Mazhilis, 19 March 2023 (kz.mazhilis.2023-03-19)</option>" in words
    assert "kz.mazhilis.2023-03-19" not in text_of(sign(Role.CHAIR, COUNCIL).get(f"{STAFF}new/"))


def test_the_zip_of_a_published_election_begins_its_correction(sign: Sign) -> None:
    clerk = sign(Role.CLERK, "kz.mazhilis")
    archive = clerk.get("/en/elections/kz.mazhilis.2023-03-19/downloads/case.zip").content
    file = SimpleUploadedFile("case.zip", archive)
    assert clerk.post(f"{STAFF}new/", {"way": "file", "file": file}).status_code == 302
    assert archive_of(Draft.objects.get()) == archive


def test_a_correction_begins_with_the_files_as_they_were_published(sign: Sign) -> None:
    clerk = sign(Role.CLERK, "kz.mazhilis")
    told = {"way": "published", "election": "kz.mazhilis.2023-03-19"}
    assert clerk.post(f"{STAFF}new/", told).status_code == 302
    assert archive_of(Draft.objects.get()) == pack(GEORGIA.parent / "kz-mazhilis-2023")
    assert "What is published is up to date" in text_of(clerk.get(f"{STAFF}elections/kz.mazhilis.2023-03-19/publish/"))


def test_a_mapping_is_remembered_for_files_with_the_same_headings(begun: Client) -> None:
    papers = b"\n".join((GEORGIA / "protocols.csv").read_bytes().splitlines()[:40])
    first = send_papers(begun, papers)
    begun.post(first, fields_of(text_of(begun.get(first))) | CORRECTED)
    confirm(begun, first)
    again = fields_of(text_of(begun.get(send_papers(begun, papers))))
    assert again["line.dissent"] == "opinion"
    assert again["fixed.closed"] == "2024-10-26T20:00"
    assert again["empty.received"] == "1"


def test_a_workbook_of_papers_is_kept_as_it_came_and_takes_the_place_of_a_csv(begun: Client) -> None:
    rows: list[list[object]] = [["station", "f_05", "p_41"], *([f"S-{number}", 10, 10] for number in range(39))]
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, content in parts(rows).items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
    plain = "\n".join(",".join(str(value) for value in row) for row in rows).encode()
    for sent, name in ((plain, "papers.csv"), (made.getvalue(), "papers.xlsx")):
        assert confirm(begun, send_papers(begun, sent, name)).status_code == 302
    files = {name: bytes(each.content) for name, each in newest_files(Draft.objects.get()).items()}
    assert "protocols.csv" not in files
    assert files["protocols.xlsx"] == made.getvalue()
    assert "39 papers" in text_of(begun.get(f"{HERE}check/"))


def test_a_file_with_a_row_a_vote_is_recognised(begun: Client) -> None:
    content = b"station,option,votes\nS-1,41,10\nS-1,4,5\nS-1,took_part,15\nS-2,41,7\nS-2,4,1\nS-2,took_part,8\n"
    address = send_papers(begun, content)
    assert "Every row could be read" in text_of(begun.get(address))
    assert confirm(begun, address).status_code == 302
    judged = judge(Draft.objects.get())
    assert judged.result is not None
    assert judged.result.tallies["lists"].votes == {"4": 6, "41": 17}


def test_an_upload_that_is_dropped_or_confirmed_is_no_more(begun: Client) -> None:
    address = send_papers(begun, b"station,votes\n1,2\n")
    assert begun.post(address, {"act": "drop"}).status_code == 302
    assert begun.get(address).status_code == 404
    assert begun.post(address, {"act": "confirm", "archive": ""}).status_code == 404


HEAD = (
    'id = "kz.demo.maslikhat.2023-03-19"\nbody = "kz.maslikhat"\nlevel = "regional"\ndate = 2023-03-19\n'
    'state = "final"\ntitle = "Demo"\nseats = { lists = 2 }\n'
)
PEOPLE = "option,name_en,woman\n" + "".join(f"steppe,Demo Person {n},{'yes' if n == 1 else 'no'}\n" for n in range(4))
FILES = {
    "case.toml": HEAD,
    "options.csv": "id,kind,name_en\nsteppe,list,Steppe\nriver,list,River\n",
    "votes.csv": "contest,option,votes\nlists,steppe,9900\nlists,river,700\n",
    "sources.csv": "id,what\nS1,demo\n",
    "people.csv": PEOPLE,
}


@pytest.fixture
def named() -> Draft:
    by = User.objects.create_user("demo-beginner")
    files = {name: text.encode() for name, text in FILES.items()}
    return begin_election(election="kz.demo.maslikhat.2023-03-19", files=files, by=by, at=AT)


def test_no_more_are_named_than_the_list_has_seats_and_the_quota_is_shown(named: Draft, sign: Sign) -> None:
    clerk = sign(Role.CLERK, named.council)
    here = f"{STAFF}elections/{named.election}/mandates/"
    seen = fields_of(text_of(clerk.get(f"{here}steppe/")))["seen"]
    many = clerk.post(f"{here}steppe/", {"seen": seen, "named1": "1", "named2": "1", "named3": "1"})
    assert (many.status_code, DraftFile.objects.filter(name="people.csv").count()) == (400, 1)
    assert clerk.post(f"{here}steppe/", {"seen": seen, "named1": "1", "named2": "1"}).status_code == 302
    with unpacked(archive_of(named), "case") as folder:
        people = read_case(folder).people
    assert [person.name.en for person in people if person.named] == ["Demo Person 0", "Demo Person 1"]
    assert "1 of 2, at least 1 needed" in text_of(clerk.get(here))
    assert clerk.get(f"{here}river/").status_code == 404


def test_of_an_election_without_votes_nothing_is_said_that_is_not_known(begun: Client) -> None:
    mandates, check = text_of(begun.get(f"{HERE}mandates/")), text_of(begun.get(f"{HERE}check/"))
    assert "Which list has how many seats is not known yet" in mandates
    assert "Nothing is entered here yet." in check
    assert "have them typed by two people" in check
    assert "The file is missing" not in check
    title = "Demo election"
    assert title in begun.get(f"{HERE}history/").content.decode().partition('class="crumbs"')[2].partition("</nav>")[0]
