"""From nothing to a published election through staff's pages: Georgia's 3,110 papers of 2024 under a demo council."""

import pytest
from django.test import Client
from tests.web.staff.conftest import (
    CORRECTED,
    ELECTION,
    GEORGIA,
    HERE,
    confirm,
    fields_of,
    publish,
    send_papers,
    text_of,
)

from maslikhat.election.case.archive import digest
from maslikhat_web.elections.models import Publication, PublishedPaper
from maslikhat_web.elections.models.drafts import DraftFile
from maslikhat_web.records.models import Entry

pytestmark = pytest.mark.django_db


def test_3110_papers_of_georgia_are_imported_235_listed_out_of_balance_and_published(
    begun: Client, chair: Client, site: Client
) -> None:
    papers = (GEORGIA / "protocols.csv").read_bytes()
    address = send_papers(begun, papers)
    first = text_of(begun.get(address))
    assert digest(papers) in first
    assert "The file cannot be taken as it is" in first
    fields = fields_of(first)
    assert (fields["line.took_part"], fields["option.41"], fields["station1"]) == ("f_05", "p_41", "district")
    assert begun.post(address, fields | CORRECTED).status_code == 302
    told = text_of(begun.get(address))
    assert "Every row could be read" in told
    assert "3,110 papers, 241 faulty" in told
    assert '<td class="figure">235</td>' in told.replace("\n", "")
    assert not DraftFile.objects.filter(name="protocols.csv").exists()
    assert confirm(begun, address).status_code == 302
    assert digest(bytes(DraftFile.objects.get(name="protocols.csv").content)) == digest(papers)
    assert publish(begun).status_code == 403
    assert publish(chair).headers["Location"] == HERE
    shown = Publication.objects.get(election=ELECTION)
    assert sorted(shown.headline["seats"].values(), reverse=True) == [89, 19, 16, 14, 12]
    assert shown.balance is not None
    assert (shown.balance["papers"], shown.balance["faulty"]) == (3110, 241)
    assert shown.balance["relations"]["balance"] == 235
    assert PublishedPaper.objects.filter(election=ELECTION, entry__gte=shown.first_entry).count() == 3110
    assert Entry.objects.get(index=shown.last_entry).kind == "result"
    assert site.get(f"/en/elections/{ELECTION}/stations/?faulty=1").status_code == 200
