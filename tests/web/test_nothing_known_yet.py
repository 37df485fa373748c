"""An election of which no seat is known says so, and why, in place of a picture; made-up counts."""

import pytest
from django.test import Client
from tests.web.demo import EVENING, ID, demo_case

from maslikhat.basics.text import LANGUAGES, Language
from maslikhat.election.case.archive import pack_files, unpacked
from maslikhat.wording.catalogue import words
from maslikhat_web.elections.services.publish import publish

pytestmark = pytest.mark.django_db
PAPERS = ("protocols.toml", "papers.csv", "stations.csv")


def published(changes: dict[str, str], *, seats: int = 20) -> None:
    """The invented evening with other tables in place of its papers."""
    with unpacked(demo_case(5), "demo") as folder:
        files = {each.name: each.read_bytes() for each in folder.iterdir() if each.name not in PAPERS}
    files["case.toml"] = files["case.toml"].replace(b"lists = 20", f"lists = {seats}".encode())
    files |= {name: text.encode() for name, text in changes.items()}
    publish(archive=pack_files(files), name="demo", author="site", at=EVENING)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_every_seat_depends_on_lots_the_tie_is_told(site: Client, language: Language) -> None:
    published({"votes.csv": "contest,option,votes\nlists,steppe,500\nlists,river,500\n"}, seats=1)
    page = site.get(f"/{language}/elections/{ID}/").content.decode()
    assert words(language).say("open-heading") in page
    assert words(language).say("open-rest") in page
    assert {"en": "are level", "ru": "Степь", "kk": "Дала"}[language] in page
    assert words(language).say("open-seats") in site.get(f"/{language}/elections/").content.decode()


def test_a_part_of_the_count_is_told_as_such(site: Client) -> None:
    published(
        {
            "votes.csv": "contest,option,votes\nlists,steppe,500\nlists,river,500\n",
            "totals.csv": "contest,line,value,source\nlists,stations,3,C1\nlists,expected,12,C1\n",
        },
        seats=1,
    )
    assert "3 of 12 polling stations are counted" in site.get(f"/en/elections/{ID}/").content.decode()


def test_an_election_with_a_seat_has_its_picture(site: Client) -> None:
    page = site.get("/en/elections/kz.mazhilis.2023-03-19/").content.decode()
    assert words("en").say("open-heading") not in page
    assert 'id="seats-figure' in page
