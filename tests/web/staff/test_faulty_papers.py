"""Every paper that is out of balance can be reached by staff: page by page, and all of them in a file."""

import csv
import io
import re
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from tests.web.conftest import ELECTIONS
from tests.web.staff.conftest import STAFF, Sign, text_of

from maslikhat.election.case.archive import pack
from maslikhat_web.elections.selectors.drafts import files_in
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.elections.views.staff import papers
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
ELECTION, COUNCIL = "ge.parliament.2024-10-26", "ge.parliament"
CHECK = f"{STAFF}elections/{ELECTION}/check/"


def stations(page: str) -> list[str]:
    table = page.partition('<section id="faulty"')[2].partition("</section>")[0]
    return re.findall(r'<th scope="row">(\d+-\d+)</th>', table)


def test_all_241_faulty_papers_of_georgia_are_on_the_pages_and_in_the_file_in_the_order_of_stations(
    sign: Sign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "MOST", 100)
    by = User.objects.create_user("demo-beginner")
    files = files_in(pack(ELECTIONS / "ge-parliament-2024"))
    begin_election(election=ELECTION, files=files, by=by, at=datetime(2026, 11, 25, tzinfo=UTC))
    clerk = sign(Role.CLERK, COUNCIL)
    told = text_of(clerk.get(f"{CHECK}?format=faulty.csv"))
    rows = list(csv.DictReader(io.StringIO(told)))
    listed = list(dict.fromkeys(row["station"] for row in rows))
    assert len(listed) == 241
    assert sum(row["relation"] == "balance" for row in rows) == 235
    assert listed == sorted(listed, key=lambda each: tuple(map(int, each.split("-"))))
    pages = [stations(text_of(clerk.get(f"{CHECK}?faulty={page}"))) for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [100, 100, 41]
    assert [station for page in pages for station in page] == listed
    first, beyond = text_of(clerk.get(CHECK)), text_of(clerk.get(f"{CHECK}?faulty=99"))
    assert '<a href="?faulty=2#faulty">' in first
    assert 'href="?format=faulty.csv"' in first
    assert stations(beyond) == pages[2]
    assert "6 papers ask for a look" in first
