"""An invented town whose papers are typed: four stations, two lists, one constituency; and the people who type."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from tests.web.conftest import DAY
from tests.web.entering import entered

from maslikhat.election.entry.codes import check_code
from maslikhat_web.elections.models.drafts import Draft
from maslikhat_web.elections.selectors.typing import ground_of, paper_of, standing_of
from maslikhat_web.elections.services.drafts import begin
from maslikhat_web.elections.services.typing import At
from maslikhat_web.shared.models import RoleInCouncil
from maslikhat_web.shared.roles import Role

COUNCIL = "kz.demotown.maslikhat"
ELECTION = "kz.demotown.maslikhat.2023-03-19"
FILES = {
    "case.toml": f"""id = "{ELECTION}"
body = "kz.maslikhat"
level = "regional"
date = 2023-03-19
state = "interim"
seats = {{ lists = 10 }}
[title]
kk = "Демоқала мәслихатының сайлауы (ойдан шығарылған)"
ru = "Выборы маслихата Демоқалы (вымышленные)"
en = "Election of the Demotown maslikhat (invented)"
""",
    "options.csv": "id,kind,name_kk,name_ru,name_en\nsteppe,list,Дала,Степь,Steppe\nriver,list,Өзен,Река,River\n"
    "against_all,against_all,Бәріне қарсы,Против всех,Against all\n",
    "sources.csv": "id,what\nD1,invented for tests\n",
    "constituencies.csv": "id,name_kk,name_ru,name_en\n1,1-округ,Округ № 1,No. 1\n",
    "people.csv": "option,name_kk,name_ru,name_en,constituency\nsteppe,Демо Айгүл,Демо Айгуль,Demo Aigul,1\n"
    "river,Демо Марат,Демо Марат,Demo Marat,1\n",
    "stations.csv": "station,territory,name,registered,constituency\n1,North,School 1,500,\n2,North,School 2,500,\n"
    "3,South,School 3,500,1\n4,South,,500,\n",
}
TIMES = {"opened": "07:00", "closed": "20:00", "counted": "22:00", "signed": "23:00"}


def paper(a: int = 199, b: int = 90, **changed: str) -> dict[str, str]:
    """The fields of a paper that agrees with itself, as texts."""
    votes = a + b + 10
    counts = {"registered": 500, "received": 400, "issued": votes + 1, "cancelled": 399 - votes, "took_part": votes + 1}
    counts |= {"outside": 0, "absentee": 0, "in_boxes": votes + 1, "invalid": 1, "valid": votes}
    counts |= {"votes.steppe": a, "votes.river": b, "votes.against_all": 10}
    texts = {key: str(value) for key, value in counts.items()}
    texts |= {key: f"2023-03-19T{clock}" for key, clock in TIMES.items()}
    return texts | {"chair": "yes", "secretary": "yes", "stamp": "yes"} | changed


@dataclass
class Hand:
    """A person at the site."""

    user: User
    client: Client
    draft: Draft
    now: datetime = field(default=DAY)

    def url(self, rest: str = "", language: str = "en") -> str:
        return f"/{language}/staff/elections/{ELECTION}/typing/{rest}"

    def get(self, rest: str = "", language: str = "en") -> HttpResponse:
        return self.client.get(self.url(rest, language))  # type: ignore[return-value]

    def post(self, rest: str, **given: object) -> HttpResponse:
        return self.client.post(self.url(rest), given)  # type: ignore[return-value]

    def seen(self, station: str = "1", contest: str = "lists") -> int:
        row = paper_of(self.draft, contest, station)
        return row.version if row else 0

    def take(self, station: str = "1", contest: str = "lists") -> HttpResponse:
        return self.post(f"{contest}/{station}/take/", code=check_code(ELECTION, contest, station))

    def save(self, part: str, texts: dict[str, str], station: str = "1", **more: object) -> HttpResponse:
        given: dict[str, object] = {"seen": self.seen(station), **texts, **more}
        return self.post(f"lists/{station}/sections/{part}/", **given)

    def type_whole(self, texts: dict[str, str], station: str = "1") -> HttpResponse:
        assert self.take(station).status_code == 302
        for part in ("counts", "votes", "ending"):
            assert self.save(part, texts, station).status_code == 302
        return self.finish(station)

    def finish(self, station: str = "1", **answers: object) -> HttpResponse:
        return self.post(f"lists/{station}/finish/", seen=self.seen(station), **answers)

    def state(self, station: str = "1", contest: str = "lists") -> str:
        sheet = ground_of(self.draft).sheets[contest]
        row = paper_of(self.draft, contest, station)
        standing = standing_of(row, sheet)
        assert row is None or (row.state, row.figures) == (standing.state.value, standing.figures())
        return standing.state.value


def text_of(answer: object) -> str:
    return answer.content.decode()  # type: ignore[attr-defined,no-any-return]


def at_of(draft: Draft, station: str = "1", seen: int | None = None) -> At:
    return At(draft, "lists", station, ground_of(draft).sheets["lists"], seen)


def begin_demo() -> Draft:
    founder, _ = User.objects.get_or_create(username="demo-founder")
    files = {name: text.encode() for name, text in FILES.items()}
    return begin(election=ELECTION, council=COUNCIL, files=files, by=founder, at=DAY - timedelta(days=1))


def hand(draft: Draft, name: str, *roles: Role) -> Hand:
    user = User.objects.create_user(f"demo-{name}")
    for role in roles:
        RoleInCouncil.objects.create(user=user, council=COUNCIL, role=role)
    return Hand(user, entered(user), draft)


@pytest.fixture
def draft(site: Client, settings: object, tmp_path: Path) -> Draft:  # noqa: ARG001 - the site's static files
    settings.HOME = tmp_path  # type: ignore[attr-defined]
    return begin_demo()


@pytest.fixture
def ann(draft: Draft) -> Hand:
    return hand(draft, "ann", Role.CLERK)


@pytest.fixture
def bek(draft: Draft) -> Hand:
    return hand(draft, "bek", Role.SECOND_CLERK)


@pytest.fixture
def chair(draft: Draft) -> Hand:
    return hand(draft, "chair", Role.CHAIR)
