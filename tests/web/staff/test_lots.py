"""Lots through staff's page: only the chair, only for the tie that is there now, and then on the record."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import User
from tests.web.staff.conftest import STAFF, Sign, fields_of, text_of

from maslikhat.record.leaf import from_bytes
from maslikhat_web.elections.models import Publication
from maslikhat_web.elections.models.drafts import Draft, DraftFile
from maslikhat_web.elections.services.beginning import begin_election
from maslikhat_web.elections.services.drafts import put_file
from maslikhat_web.records.models import Entry
from maslikhat_web.shared.roles import Role

pytestmark = pytest.mark.django_db
COUNCIL = "kz.demo.maslikhat"
ELECTION = f"{COUNCIL}.2021-01-10"
HERE = f"{STAFF}elections/{ELECTION}/"
AT = datetime(2026, 11, 25, tzinfo=UTC)
FILES = {
    "case.toml": f'id = "{ELECTION}"\nbody = "kz.maslikhat"\nlevel = "city"\ndate = 2021-01-10\nstate = "final"\n'
    'title = "Demo"\nseats = { lists = 10 }\n',
    "options.csv": "id,kind,name_en\nsteppe,list,Steppe\nriver,list,River\nhill,list,Hill\n",
    "votes.csv": "contest,option,votes\nlists,steppe,5000\nlists,river,2500\nlists,hill,2500\n",
    "sources.csv": "id,what\nS1,demo\n",
}
DRAWN = {
    "place.river": "2",
    "place.hill": "1",
    "at": "2021-01-12T10:00",
    "method": "folded sheets from an urn",
    "drawn_by": "Demo Chair",
    "witnesses": "Demo Witness",
}


@pytest.fixture
def tied(db: None) -> Draft:  # noqa: ARG001
    by = User.objects.create_user("demo-beginner")
    return begin_election(election=ELECTION, files={k: v.encode() for k, v in FILES.items()}, by=by, at=AT)


def test_the_chair_records_the_drawing_and_it_stands_with_its_step_on_the_record_without_names(
    tied: Draft,  # noqa: ARG001
    sign: Sign,
) -> None:
    clerk, chair = sign(Role.CLERK, COUNCIL), sign(Role.CHAIR, COUNCIL)
    page = text_of(chair.get(f"{HERE}lots/"))
    assert "Lots must be drawn" in page
    assert "level are Hill and River" in page
    told = DRAWN | {"archive": fields_of(page)["archive"]}
    assert clerk.post(f"{HERE}lots/", told).status_code == 403
    assert chair.post(f"{HERE}lots/", told).status_code == 302
    assert "No lots are needed" in text_of(chair.get(f"{HERE}lots/"))
    shown = fields_of(text_of(chair.get(f"{HERE}publish/")))
    assert chair.post(f"{HERE}publish/", shown).status_code == 302
    assert Publication.objects.get(election=ELECTION).headline["seats"] == {"steppe": 5, "hill": 3, "river": 2}
    leaf = from_bytes(bytes(Entry.objects.get(kind="lots").leaf))
    assert leaf.body is not None
    assert leaf.body["order"] == ["hill", "river"]
    assert not any("Demo" in str(value) for value in leaf.body.values())
    assert "folded sheets from an urn" in text_of(chair.get(f"/en/elections/{ELECTION}/how/"))


def test_an_answer_to_a_tie_that_changed_meanwhile_is_refused_and_nothing_is_kept(tied: Draft, sign: Sign) -> None:
    chair = sign(Role.CHAIR, COUNCIL)
    stale = fields_of(text_of(chair.get(f"{HERE}lots/")))["archive"]
    votes = FILES["votes.csv"].replace("hill,2500", "hill,2501").encode()
    put_file(draft=tied, name="votes.csv", content=votes, seen=1, by=tied.made_by, at=AT)
    answer = chair.post(f"{HERE}lots/", DRAWN | {"archive": stale})
    assert answer.status_code == 409
    assert not DraftFile.objects.filter(name="lots.csv").exists()


@pytest.mark.parametrize(
    "wrong", [{"place.river": "1"}, {"place.river": "3"}, {"place.river": ""}, {"at": "yesterday"}, {"method": ""}]
)
def test_places_and_facts_of_a_drawing_must_be_whole(tied: Draft, sign: Sign, wrong: dict[str, str]) -> None:  # noqa: ARG001
    chair = sign(Role.CHAIR, COUNCIL)
    archive = fields_of(text_of(chair.get(f"{HERE}lots/")))["archive"]
    answer = chair.post(f"{HERE}lots/", DRAWN | wrong | {"archive": archive})
    assert (answer.status_code, DraftFile.objects.filter(name="lots.csv").exists()) == (400, False)
